"""Findings stand as remarks on the words concerned, or on their paragraph, and no word is changed."""

from hypothesis import given
from hypothesis import strategies as st

from tests.draft.conftest import composed, response
from wellput.draft.remarks import with_remarks
from wellput.model.block import Block, Document, Heading, Inlines, List, Paragraph, RemarkEnd, RemarkStart, Table, Text
from wellput.model.finding import Finding, Place

GIVEN = response(
    answers={
        "cost": {"position": "It costs 31 hours [@e1] a month.", "text": "First.\n\n- one\n- two hours"},
        "best": {"ranked": [{"option": "b", "reason": "Late calls."}, {"option": "a", "reason": "Too few."}]},
    },
    evidence=[{"id": "e1", "kind": "figure", "statement": "Three hours"}],
)


def finding(place: Place) -> Finding:
    return Finding("EVI01", "warning", place, "Message.", "Mend.")


def spans(block: Block) -> list[Inlines]:
    match block:
        case Paragraph() | Heading():
            return [block.inlines]
        case List():
            return [item.inlines for item in block.items]
        case Table():
            return [cell.inlines for row in (block.header, *block.rows) for cell in row]
    return []


def marked(document: Document) -> list[tuple[int, str]]:
    """Every remark's number with the words between its marks."""
    found = []
    for inlines in (one for block in document.blocks for one in spans(block)):
        for at, mark in enumerate(inlines):
            if isinstance(mark, RemarkStart):
                end = inlines.index(RemarkEnd(mark.number))
                found.append((mark.number, "".join(one.text for one in inlines[at:end] if isinstance(one, Text))))
    return sorted(found)


def test_a_remark_stands_on_the_exact_words_of_its_field() -> None:
    places = [
        Place("cost", "position", words="31 hours"),
        Place("cost", "text", words="two hours"),
        Place("best", "reason", "a", "Too few"),
        Place("evidence", "statement", "e1", "Three hours"),
    ]
    document = with_remarks(composed(GIVEN), [finding(place) for place in places])
    assert marked(document) == [(0, "31 hours"), (1, "two hours"), (2, "Too few"), (3, "Three hours")]
    assert document.remarks[0].text == "Warning EVI01. Message. Mend."


def test_words_that_span_a_citation_are_marked_whole() -> None:
    document = with_remarks(composed(GIVEN), [finding(Place("cost", "position", words="hours [@e1] a"))])
    assert marked(document) == [(0, "hours  a")]


def test_a_finding_without_words_stands_on_the_paragraph_of_its_field() -> None:
    document = with_remarks(composed(GIVEN), [finding(Place("cost", "position"))])
    assert marked(document) == [(0, "It costs 31 hours  a month.")]


def test_a_finding_about_what_is_not_there_stands_on_the_first_line() -> None:
    document = with_remarks(composed(GIVEN), [finding(Place("respondent", "name"))])
    assert marked(document) == [(0, "Response to the Small Consultation")]


@given(st.lists(st.tuples(st.sampled_from(["position", "text", None]), st.text(max_size=6)), max_size=8))
def test_remarks_change_no_word_and_each_is_opened_and_closed_once(wanted: list[tuple[str | None, str]]) -> None:
    before = composed(GIVEN)
    after = with_remarks(before, [finding(Place("cost", field, words=words)) for field, words in wanted])
    assert [number for number, _ in marked(after)] == list(range(len(wanted)))
    assert [words(inlines) for inlines in all_spans(after)] == [words(inlines) for inlines in all_spans(before)]


def all_spans(document: Document) -> list[Inlines]:
    return [inlines for block in document.blocks for inlines in spans(block)]


def words(inlines: Inlines) -> str:
    return "".join(one.text for one in inlines if isinstance(one, Text))
