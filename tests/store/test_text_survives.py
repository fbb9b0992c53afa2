"""Whatever a person typed is in the file and comes back exactly, and any other YAML reader sees the same text."""

import io
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from tests.store.conftest import SMALL_DRAFT
from wellput.model.evidence import Evidence
from wellput.model.response import Answer, Ranked, Respondent, Response, Summary
from wellput.store.drafts import Draft, read_draft, save_draft

KNOWN_TO_BE_HARD = [
    "No", "yes", "on", "y", "true", "null", "~", "NULL", "", " ", "1.10", "0123", "0x1F", "0o7", "1e5", "1_000",
    "2025-01-01", "2025-01-01T10:00", "1:30", ".inf", ".5", "+1", "-1", "=", "<<", "---", "--- a", "...", "-", "- a",
    "?", "? a", ":", ": a", "a:", "a: b", "a :b", "#", "# not a comment", "a # b", "a #b", "@x", "[@flood-2024]",
    "`x`", "%d", "!x", "&x", "*x", "|", ">", "|-", "{x}", "{{ x }}", "[x]", ",", "a]", "{a", "a?", "'", '"', "it's",
    "\\", "\\n", "\t",
    "a\tb", "\ta", " a", "a ", "a\n", "\na", "a\n\n", "a\n \n", "a\n  b\nc", "  a\nb", "a\n\n\nb\n", "a \nb ", "\n",
    "\r", "a\rb", "a\r\nb", "\x00", "\x07", "\x1b[31m", "\x7f", "\x85", "a\x85b", "\xa0", "\xa0a", "\u2028", "a\u2029b",
    "\ufeff", "a\ufeffb", "\ufffe", "\uffff", "\U0001ffff", "\ue000\u2028", "🙂", "👩‍👩‍👧", "שלום", "\u202eabc", "Ŵyth",
    "£1,200.50", "40%", "a" * 100_000, "word " * 20_000, "- a\n- b\n", "# a\n# b\n", "---\na\n...\nb", "a\n\tb\n",
]  # fmt: skip

texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    st.text(st.sampled_from("ab \n\t:-#'\"[]{},|>&*!%@`\\?~\x85\u2028é🙂"), max_size=40),
    st.sampled_from(KNOWN_TO_BE_HARD),
)
words = texts.filter(bool)


def new_draft(folder: Path) -> Draft:
    path = folder / "response.yaml"
    path.write_text(SMALL_DRAFT, "utf-8")
    return read_draft(path)


def everywhere(draft: Draft, text: str, word: str) -> Response:
    """Put a text into every place that holds text: a key's value, a list's item, nested and not."""
    answer = Answer(position=text, text=text, ask=text, other=text, skipped=text)
    ranked = Answer(ranked=(Ranked(option="a", reason=text), Ranked(option="b", unlocks=text)))
    return draft.response.model_copy(
        update={
            "note": text,
            "respondent": Respondent(name=text, describes=text),
            "summary": Summary(sentence=text, asks=(word, word)),
            "answers": {"barriers": answer, "benefits": ranked},
            "evidence": (Evidence(id="e", kind="figure", statement=word, figures=(word,), date=text),),
        }
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("texts")


@given(text=texts, word=words)
def test_text_comes_back_exactly_from_every_place(folder: Path, text: str, word: str) -> None:
    draft = new_draft(folder)
    meant = everywhere(draft, text, word)
    saved = save_draft(draft, meant)
    assert saved.response == meant
    assert read_draft(draft.path) == saved


@given(text=texts, other=texts)
def test_text_comes_back_exactly_when_it_takes_the_place_of_other_text(folder: Path, text: str, other: str) -> None:
    draft = new_draft(folder)
    first = save_draft(draft, everywhere(draft, other, other or "x"))
    meant = everywhere(draft, text, text or "x")
    assert save_draft(first, meant).response == meant


@pytest.mark.parametrize("text", KNOWN_TO_BE_HARD, ids=range(len(KNOWN_TO_BE_HARD)))
def test_hard_text_comes_back_exactly(tmp_path: Path, text: str) -> None:
    draft = new_draft(tmp_path)
    meant = everywhere(draft, text, text or "x")
    assert save_draft(draft, meant).response == meant


def loaded_by_others(path: Path) -> list[Any]:
    held = path.read_text("utf-8")
    return [yaml.safe_load(held), YAML(typ="safe", pure=True).load(io.StringIO(held))]


@given(text=texts.filter(lambda text: "\r" not in text))
def test_an_ordinary_yaml_reader_sees_text_where_we_have_text(folder: Path, text: str) -> None:
    draft = new_draft(folder)
    save_draft(draft, everywhere(draft, text, text or "x"))
    for seen in loaded_by_others(draft.path):
        assert seen["note"] == text
        assert seen["answers"]["barriers"]["text"] == text
        assert seen["evidence"][0]["figures"] == [text or "x"]
        assert seen["summary"]["asks"] == [text or "x"] * 2


def test_half_a_character_is_replaced_and_joined_halves_are_one(tmp_path: Path) -> None:
    draft = new_draft(tmp_path)
    broken = draft.response.model_copy(update={"note": "a\ud83d b\ud83d\ude42"})
    assert save_draft(draft, broken).response.note == "a\N{REPLACEMENT CHARACTER} b🙂"
