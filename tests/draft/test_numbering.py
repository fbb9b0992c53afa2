"""Reasons are numbered paragraphs unless a template says otherwise, and tables have captions."""

from collections.abc import Callable
from pathlib import Path

from tests.draft.conftest import TEMPLATES, composed, response
from tests.draft.reading_back import words
from wellput.model.block import Block, Document, List, Paragraph, Table

WHOLE = response(
    respondent={"name": "A Charity"},
    answers={
        "cost": {"text": "First.\n\n- one\n- two\n\nSecond."},
        "best": {"ranked": [{"option": "b"}], "text": "Third."},
        "barriers": {"skipped": "Not ours."},
    },
    evidence=[{"id": "e", "kind": "quote", "statement": "Ouch."}],
)


def numbers(document: Document) -> list[tuple[int, str]]:
    paragraphs = [one for one in document.blocks if isinstance(one, Paragraph)]
    return [(one.number, words(one.inlines)) for one in paragraphs if one.number]


def test_paragraphs_of_reasons_are_numbered_through_the_document_and_lists_are_not() -> None:
    document = composed(WHOLE)
    assert numbers(document) == [(1, "First."), (2, "Second."), (3, "Third.")]
    assert [one.style for one in document.blocks if isinstance(one, List)][:1] == ["points"]


def test_one_line_of_the_template_leaves_the_numbers_out(tmp_path: Path) -> None:
    line = '{% set paragraph_style = "numbered" %}'
    text = (TEMPLATES / "response.md.j2").read_text("utf-8")
    assert text.count(line) == 1
    (tmp_path / "own.md.j2").write_text(text.replace(line, '{% set paragraph_style = "" %}'), "utf-8")
    assert numbers(composed(WHOLE, "own.md.j2", tmp_path)) == []


def test_every_table_has_a_caption_and_its_number() -> None:
    captions = [one.caption for one in composed(WHOLE).blocks if isinstance(one, Table)]
    assert [caption and caption.label for caption in captions] == ["Table 1", "Table 2", "Table 3"]


def test_a_document_without_a_title_of_its_own_is_called_what_a_response_is_called(
    tmp_path: Path, from_template: Callable[..., tuple[Block, ...]]
) -> None:
    from_template("# A heading\n", response())
    assert composed(response(), "own.md.j2", tmp_path).title == "Response to the Small Consultation"
