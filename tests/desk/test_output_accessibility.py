"""Every Word document that Wellput makes of a draft can be read by everybody, and is valid."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from tests.desk.output_drafts import (
    ANSWER_OF_4000_WORDS,
    TITLE_OF_200,
    TODAY,
    answering,
    bank_names,
    empty,
    example,
    in_word,
    template_names,
    titled,
)
from tests.word.accessibility.checker import breaches
from wellput.desk.checks.checking import check
from wellput.desk.opening import open_workspace

VALIDATOR = OpenXmlValidator()
WORDS = {
    "one word": ["No"],
    "marks of many languages": ["- Fish & <chips>\n- {{ 7*7 }} | # *x*", "Croeso: ŵ ŷ", "שלום עולם", "👩‍👩‍👧‍👦"],
    "words without an end": ["x" * 300],
}
KINDS = {
    "as it is": {},
    "final": {"final": True},
    "without evidence": {"evidence": False},
    "with what was not answered": {"list_unanswered": True},
}
templates = pytest.mark.parametrize("template", template_names())


def faults(data: bytes, folder: Path) -> list[str]:
    """What the checker of accessibility and the validator find."""
    path = folder / "document.docx"
    path.write_bytes(data)
    return [*map(str, breaches(data)), *(str(error) for error in VALIDATOR.validate(path).errors)]


@pytest.fixture(scope="module", params=bank_names())
def started(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A draft in which nothing is answered, for each bank that is shipped."""
    return empty(tmp_path_factory.mktemp("an empty draft"), request.param).workspace.root


@templates
@pytest.mark.parametrize("kind", KINDS)
def test_the_worked_example(tmp_path: Path, template: str, kind: str) -> None:
    opened = example(tmp_path / "demo")
    assert faults(in_word(opened, template=template, **KINDS[kind]), tmp_path) == []


@templates
@pytest.mark.parametrize("kind", ["final", "with what was not answered"])
def test_a_draft_in_which_nothing_is_answered(started: Path, tmp_path: Path, template: str, kind: str) -> None:
    assert faults(in_word(open_workspace(started), template=template, **KINDS[kind]), tmp_path) == []


@templates
def test_some_themes_of_the_worked_example(tmp_path: Path, template: str) -> None:
    opened = example(tmp_path / "demo")
    assert faults(in_word(opened, template=template, themes=("top-five", "closing")), tmp_path) == []


@templates
@pytest.mark.parametrize("words", WORDS)
def test_the_shortest_and_the_longest_answers(started: Path, tmp_path: Path, template: str, words: str) -> None:
    opened = titled(
        answering(open_workspace(started), WORDS[words], evidence=60, longest=ANSWER_OF_4000_WORDS), TITLE_OF_200
    )
    assert faults(in_word(opened, template=template), tmp_path) == []


@templates
def test_comments_in_the_margin(tmp_path: Path, template: str) -> None:
    opened = answering(example(tmp_path / "demo"), ["57% of members stakeholder-engaged by us [@item-1]."])
    found = check(opened, TODAY).findings
    assert found
    assert faults(in_word(opened, template=template, comments=found), tmp_path) == []


# Spaces in a row and line ends that people type stay as they typed them, and count as no layout of ours.
words = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")), min_size=1, max_size=12)
sentences = st.lists(words, min_size=1, max_size=6).map(" ".join)


@settings(max_examples=5, phases=[Phase.generate], suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(sentences, min_size=1, max_size=5), template=st.sampled_from(template_names()))
def test_any_words(started: Path, tmp_path: Path, texts: list[str], template: str) -> None:
    assert faults(in_word(answering(open_workspace(started), texts), template=template), tmp_path) == []


def test_page_numbers_in_the_contents_list(tmp_path: Path) -> None:
    assert faults(in_word(example(tmp_path / "demo"), page_numbers=True), tmp_path) == []
