"""The published schema is that of the model: what Wellput reads, it takes, and a slip of the pen it marks."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from tests.model.bank_schema import PATH, bank_schema, schema_text
from wellput.store.content import content

SCHEMA = Draft202012Validator(bank_schema())
SHIPPED = sorted(content("questionbank").glob("*.yaml"))


class OfEditors(yaml.SafeLoader):
    """YAML as editors read it: a day is text."""


OfEditors.yaml_implicit_resolvers = {
    letter: [(tag, one) for tag, one in several if not tag.endswith(":timestamp")]
    for letter, several in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def as_an_editor_reads(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), OfEditors)  # noqa: S506 -- a safe loader with fewer tags


def test_the_schema_is_up_to_date() -> None:
    assert PATH.read_text("utf-8") == schema_text(), "write it again: python -m tests.model.bank_schema"


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(bank_schema())


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_banks_fit(path: Path) -> None:
    assert [fault.message for fault in SCHEMA.iter_errors(as_an_editor_reads(path))] == []


@pytest.mark.parametrize(
    ("key", "value", "fits"),
    [
        ("number", 3, True),
        ("number", 1.1, True),
        ("why", None, True),
        ("text", None, False),
        ("type", "checkbox", False),
        ("guidence", "Say why.", False),
        ("max_words", {"advised": 100}, True),
        ("max_words", 0, False),
    ],
)
def test_what_is_typed_in_a_question_is_taken_or_marked(key: str, value: object, fits: bool) -> None:
    bank = as_an_editor_reads(SHIPPED[0])
    bank["themes"][0]["questions"][0][key] = value
    assert SCHEMA.is_valid(bank) == fits


@pytest.mark.parametrize(
    ("question", "fits"),
    [
        ({"type": "rank"}, False),
        ({"type": "select_one", "options": []}, False),
        ({"type": "text", "options": [{"id": "a", "label": "A"}]}, False),
        ({"type": "text", "choose": 2}, False),
        ({"type": "text", "unit": "hours"}, False),
        ({"type": "integer", "unit": "hours"}, True),
        ({"type": "select_one", "options": [{"id": "a", "label": "A"}], "choose": 2}, False),
        ({"type": "select_one", "options": [{"id": "a", "label": "A"}], "choose": {"max": 1}}, True),
        ({"type": "select_multiple", "options": [{"id": "a", "label": "A"}], "choose": 2}, True),
        ({"type": "text", "options": None, "unit": None}, True),
    ],
)
def test_what_one_key_of_a_question_says_of_another_is_marked(question: dict[str, object], fits: bool) -> None:
    bank = as_an_editor_reads(SHIPPED[0])
    bank["themes"][0]["questions"][0] = {"id": "asked", "text": "What?", **question}
    assert SCHEMA.is_valid(bank) == fits


@pytest.mark.parametrize(
    ("closes", "fits"), [("2027-03-31", True), ("2027-03-31T17:00", True), ("soon", False), ("31 March 2027", False)]
)
def test_when_it_closes_is_a_day_or_a_day_and_a_time(closes: str, fits: bool) -> None:
    bank = as_an_editor_reads(SHIPPED[0])
    bank["consultation"]["closes"] = closes
    assert SCHEMA.is_valid(bank) == fits
