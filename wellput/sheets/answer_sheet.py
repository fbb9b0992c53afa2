"""The answer form as a spreadsheet: a row for each thing asked, with the place by which it is known again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from openpyxl import Workbook
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from wellput.model.answer_form import FORM_FORMAT, AnswerForm, Ask, Item, PackFacts
from wellput.model.answer_form_tables import LINES_ON_PAPER
from wellput.sheets.answer_cells import book_bytes, put_words, write_rows
from wellput.text import long_date

ANSWERS, ABOUT, CHOICES = "Answers", "About", "Choices"
HEADS = ("Question id", "Number", "Question", "What to give", "Your answer", "Place")
ANSWER_COLUMN = "E"
TICK = "x"
_WIDTHS = {"A": 26, "B": 10, "C": 48, "D": 48, "E": 60, "F": 26}
_FILL = PatternFill("solid", fgColor="FDF4E3")


_Part = tuple[str, str, tuple[str, ...]]
"""What to give, its place, and what can be chosen."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A row: the question's id, number and words, what to give, its place, and what can be chosen."""

    id: str
    number: str
    words: str
    give: str
    place: str
    offered: tuple[str, ...] = ()


def answer_sheet_bytes(form: AnswerForm, facts: PackFacts, notice: str) -> bytes:
    """Return the form as an .xlsx; `notice` is the privacy notice in plain words."""
    book = Workbook()
    page = book.active
    page.title = ANSWERS
    rows = list(_rows(form))
    told = ((one.id, one.number, one.words, one.give, "", one.place) for one in rows)
    write_rows(page, (HEADS, *told), _WIDTHS)
    page.freeze_panes = "A2"
    _print_across(page)
    for at in range(2, len(rows) + 2):
        page[f"{ANSWER_COLUMN}{at}"].fill = _FILL
        page[f"{ANSWER_COLUMN}{at}"].number_format = "@"
    about = book.create_sheet(ABOUT)
    write_rows(about, _about(form, facts, notice), {"A": 24, "B": 100})
    _print_across(about)
    _offer(page, book.create_sheet(CHOICES), rows)
    return book_bytes(book)


def _print_across(page: Worksheet) -> None:
    """Print all columns on one page, sideways, with the heads on each."""
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.page_setup.fitToHeight = 0
    page.print_title_rows = "1:1"


def _about(form: AnswerForm, facts: PackFacts, notice: str) -> Iterator[tuple[str, ...]]:
    yield "What", "Value"
    yield "Title", form.title
    yield "Bank", form.bank
    yield "Version", str(form.version)
    yield "Format", str(FORM_FORMAT)
    yield "Asked by", facts.asked_by
    yield "Please return it by", long_date(facts.deadline)
    yield "Send it to", facts.contact
    yield "How to fill it in", f"Write into the column “{HEADS[4]}” of the sheet {ANSWERS}. Leave empty what you like."
    yield "The other columns", "Leave them as they are: your answers are found by them. Save the file as .xlsx."
    yield "The questions", form.wording
    yield "How your answers are used", notice.strip()


def _rows(form: AnswerForm) -> Iterator[_Row]:
    for section in (form.about, form.permission, *form.themes, form.evidence):
        for item in section.items:
            yield from _item_rows(item)


def _item_rows(item: Item) -> Iterator[_Row]:
    """Yield a row for each thing asked, option or cell of a short table; the first tells what helps to answer."""
    words = item.text or item.heading
    told = "\n".join((words, *filter(None, (item.routing,)), *item.guidance))
    parts = (part for ask in item.asks for part in _PARTS.get(ask.kind, _whole)(item, ask))
    for place, part in enumerate(parts):
        yield _Row(item.id, item.number, words if place else told, *part)


def _whole(item: Item, ask: Ask) -> Iterator[_Part]:
    yield _give(item, ask), ask.place, tuple(choice.label for choice in ask.choices)


def _options(item: Item, ask: Ask) -> Iterator[_Part]:
    for at, choice in enumerate(ask.choices, 1):
        yield f"{ask.help} Write {TICK} for: {choice.label}", ask.inner(at), (TICK,)


def _ranks(item: Item, ask: Ask) -> Iterator[_Part]:
    for at, choice in enumerate(ask.choices, 1):
        yield f"{ask.help} The rank of: {choice.label}", ask.inner(at), ()
        for column in ask.columns:
            yield f"{column.label}: {choice.label}", ask.inner(at, column.key), ()


def _cells(item: Item, ask: Ask) -> Iterator[_Part]:
    for line in range(1, LINES_ON_PAPER + 1):
        for column in ask.columns:
            give = f"{ask.noun.capitalize()} {line}, {column.asked}. {column.meaning}".strip()
            yield give, ask.inner(line, column.key), tuple(choice.label for choice in column.choices)


_PARTS = {"several": _options, "rank": _ranks, "lines": _cells}


def _give(item: Item, ask: Ask) -> str:
    said_already = ask.short in (item.text, item.heading)
    short = "" if said_already else ask.short + ("" if ask.short.endswith("?") else ".")
    said = " ".join(filter(None, (short, ask.help, ask.limits)))
    return said if not ask.choices else f"{said} Choose from: {'; '.join(choice.label for choice in ask.choices)}"


def _offer(page: Worksheet, choices: Worksheet, rows: Sequence[_Row]) -> None:
    """Offer what can be chosen as a list; the words stand on a sheet of their own, for a list in a cell is short."""
    columns: dict[tuple[str, ...], DataValidation] = {}
    for at, row in enumerate(rows, 2):
        if not row.offered:
            continue
        if row.offered not in columns:
            letter = get_column_letter(len(columns) + 1)
            for line, words in enumerate(row.offered, 1):
                put_words(choices[f"{letter}{line}"], words)
            listed = f"{CHOICES}!${letter}$1:${letter}${len(row.offered)}"
            columns[row.offered] = DataValidation(
                type="list", formula1=listed, allow_blank=True, showErrorMessage=False
            )
            page.add_data_validation(columns[row.offered])
        columns[row.offered].add(f"{ANSWER_COLUMN}{at}")
