"""The workbook of a collation: a sheet a question, words as words, figures as figures, and the base beside them."""

from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import openpyxl
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.workbook import Workbook

from wellput.model.collation_shown import Amount, Column, QuestionShown, Share, TableShown
from wellput.sheets.collation_book import OVERVIEW, WORDS, collation_book_bytes
from wellput.sheets.sheet_names import LONGEST, sheet_names
from wellput.text import clean

CHOICES = TableShown(
    "How many chose each answer",
    (Column("Answer"), Column("Everybody", 44), Column("Kind")),
    (("=HYPERLINK(1)", Share(31, 44, Decimal("70.5")), "of faith"), ("No", Share(13, 44, Decimal("29.5")), "of faith")),
)
NUMBERS = TableShown("Costs", (Column("Group"), Column("Median")), (("Everybody", Amount(Decimal("12.5"), "£12.50")),))
TYPED = st.text(min_size=1, max_size=40) | st.sampled_from(["=1+1", "+44", "-3", "@SUM(A1)", "\t=1", "'=1", "a\nb\x07"])


def question(name: str, number: str | None = "1") -> QuestionShown:
    return QuestionShown(
        name, f"Question {name}", "What?", number, "44 answered.", True, (CHOICES, NUMBERS), (), ("Told.",)
    )


def words(*said: str) -> TableShown:
    return TableShown("Words", (Column("Question"), Column("Words")), tuple(("Question 1", one) for one in said))


def book(*questions: QuestionShown, said: TableShown | None = None, told: tuple[str, ...] = ("Title",)) -> Workbook:
    return openpyxl.load_workbook(BytesIO(collation_book_bytes(told, CHOICES, questions, said or words())))


def rows(made: Workbook, sheet: str) -> list[list[object]]:
    return [[cell for cell in row if cell is not None] for row in made[sheet].iter_rows(values_only=True)]


def test_every_question_has_a_sheet_that_the_overview_leads_to() -> None:
    made = book(question("a", "1"), question("b", "2a"), question("c", None))
    assert made.sheetnames == [OVERVIEW, "Q 1", "Q 2a", "Q c", WORDS]
    links = [cell.hyperlink.location or cell.hyperlink.ref for row in made[OVERVIEW] for cell in row if cell.hyperlink]
    assert len(links) == 3


def test_a_question_of_which_nothing_is_shown_has_a_line_and_no_sheet() -> None:
    silent = replace(question("quiet", "7"), answered="Nobody answered.", is_shown=False, tables=())
    short = replace(question("a", "1"), in_short="Yes: 31 of 44 (70%)")
    made = book(silent, short)
    assert made.sheetnames == [OVERVIEW, "Q 1", WORDS]
    told = rows(made, OVERVIEW)
    assert told[-2:] == [
        ["Question a", "Q 1", "44 answered.", "Yes: 31 of 44 (70%)"],
        ["Question quiet", "Nobody answered."],
    ]


def test_counts_and_percentages_stand_apart_as_numbers_with_the_base_in_the_head() -> None:
    told = rows(book(question("a")), "Q 1")
    at = told.index(["Answer", "Everybody: count", "Everybody: % of 44", "Kind"])
    assert told[at + 1] == ["=HYPERLINK(1)", 31, 70.5, "of faith"]
    assert told[:4] == [["Question a"], ["What?"], ["44 answered."], ["Told."]]
    assert ["Everybody", 12.5] in told


@settings(max_examples=30)
@given(st.lists(TYPED, min_size=1, max_size=4))
def test_whatever_was_typed_is_words_and_never_a_formula(typed: list[str]) -> None:
    made = book(question("a"), said=words(*typed), told=tuple(typed))
    for sheet in made.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", cell.value
                if str(cell.value or "")[:1] in ("=", "+", "-", "@"):
                    assert isinstance(cell.value, int | float) or cell.quotePrefix
    held = [str(row[1].value or "") for row in made[WORDS].iter_rows(min_row=2)]
    assert [one.replace("\r", "") for one in held] == [clean(one).text for one in typed]


def test_heads_stay_in_sight_and_columns_are_wide_enough_to_read() -> None:
    page = book(question("a"), said=words("x"))[WORDS]
    assert page.freeze_panes == "A2"
    assert page.column_dimensions["B"].width >= 40
    assert page["A1"].font.bold


@given(st.lists(st.text(max_size=50), max_size=8))
def test_sheets_have_names_that_excel_takes_and_no_two_alike(wanted: list[str]) -> None:
    names = sheet_names(wanted, (OVERVIEW, WORDS))
    assert len({one.casefold() for one in (*names, OVERVIEW, WORDS)}) == len(wanted) + 2
    for one in names:
        assert 0 < len(one) <= LONGEST
        assert not set(one) & set("[]:*?/\\'")
