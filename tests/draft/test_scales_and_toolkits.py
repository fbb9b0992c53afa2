"""Answers on scales make a table of results, and what is made from a toolkit is no response to a consultation."""

import pytest

from tests.draft.conftest import TEMPLATES, TODAY
from tests.draft.reading_back import lines, words
from tests.model.scaled_bank import bank, response
from wellput.draft.compose import compose
from wellput.model.bank import Bank
from wellput.model.block import Document, Table
from wellput.model.response import Response
from wellput.model.routing import is_relevant

JUDGED = response(roots={"selected": ["s2"]}, means={"selected": ["s5"]}, **{"how-well": {"text": "Well."}})


def composed(given: Response, of: Bank | None = None) -> Document:
    return compose(
        of or bank(),
        given,
        lambda question: is_relevant(question, given),
        folders=[TEMPLATES],
        template="response.md.j2",
        today=TODAY,
    )


def results(document: Document) -> list[list[str]]:
    tables = [one for one in document.blocks if isinstance(one, Table) and words(one.header[1].inlines) == "Step"]
    return [[words(cell.inlines) for cell in row] for table in tables for row in table.rows]


def test_the_results_of_a_theme_stand_in_one_table_with_a_caption() -> None:
    document = composed(JUDGED)
    assert results(document) == [["Roots", "2 of 5", "Beginning"], ["Means", "5 of 5", "Throughout"]]
    table = next(one for one in document.blocks if isinstance(one, Table))
    assert table.caption is not None
    assert words(table.caption.inlines) == "Where we placed ourselves"


def test_each_answer_on_a_scale_says_its_step() -> None:
    assert "Answer (2 of 5): Beginning" in list(lines(composed(JUDGED).blocks))


def test_what_was_not_judged_or_lies_off_the_scale_is_no_result() -> None:
    assert results(composed(response(roots={"selected": ["unknown"]}, means={"selected": ["s1"]}))) == []


def test_what_is_made_from_a_toolkit_bears_its_title_and_says_that_it_is_adapted() -> None:
    document = composed(JUDGED)
    shown = list(lines(document.blocks))
    assert document.title == "Scaled"
    assert "Adapted from work by: An Institute" in shown
    assert not [line for line in shown if "consultation" in line.casefold() or "Response to" in line]


@pytest.mark.parametrize(
    ("title", "called"),
    [
        ("Small Consultation", "Response to the Small Consultation"),
        ("Draft Housing Strategy", "Response to the Draft Housing Strategy"),
        ("Community Halls and Shared Spaces", "Response to “Community Halls and Shared Spaces”"),
        ("Our plan", "Response to “Our plan”"),
        ("Halls: a consultation", "Response to “Halls: a consultation”"),
        ("Response to a consultation", "Response to a consultation"),
    ],
)
def test_a_response_is_called_so_that_it_reads_as_english(title: str, called: str) -> None:
    assert bank(wording="official").model_copy(update={"title": title}).response_title == called


def test_what_is_made_from_a_consultation_is_a_response_to_it() -> None:
    assert composed(JUDGED, bank(wording="official")).title == "Response to “Scaled”"
