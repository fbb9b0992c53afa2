"""The answer form as an XLSForm, for KoboToolbox and ODK: questions by the same places as in every other form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from openpyxl import Workbook

from wellput.model.answer_form import FORM_PLACE, AnswerForm, Ask, Choice, Item, PackFacts, Section
from wellput.sheets.answer_cells import book_bytes, write_rows
from wellput.sheets.xlsform_asks import ask_rows
from wellput.sheets.xlsform_rows import COLUMNS, Row, said, unreferring
from wellput.text import long_date

KIND_PLACE = "wp_p_kind"
EVIDENCE_PLACE = "wp_e"
_WIDTHS = {"A": 28, "B": 26, "C": 60, "D": 40, "F": 40, "G": 40}


def xlsform_bytes(form: AnswerForm, facts: PackFacts | None = None, notice: str = "") -> bytes:
    """Return the form as an XLSForm; `notice` is the privacy notice in plain words.

    Without facts it is the questions alone: it does not say who asks, nor by when.
    """
    rows = list(_rows(form, facts, notice))
    lists = {name: choices for row in rows for name, choices in row.offered.items()}
    book = Workbook()
    survey = book.active
    survey.title = "survey"
    write_rows(survey, (COLUMNS, *(row.cells for row in rows)), _WIDTHS)
    choices = ((name, one.id, _label(one)) for name, offered in lists.items() for one in offered)
    write_rows(book.create_sheet("choices"), (("list_name", "name", "label"), *choices), {"A": 28, "B": 28, "C": 60})
    settings = (("form_title", "form_id", "version"), (unreferring(form.title), form.bank, str(form.version)))
    write_rows(book.create_sheet("settings"), settings, {"A": 40, "B": 40})
    return book_bytes(book)


def _label(choice: Choice) -> str:
    """Return a choice's words, or its id where they are blank: a choice without a label is no choice to pyxform."""
    return unreferring(choice.label if choice.label.strip() else choice.id)


def _rows(form: AnswerForm, facts: PackFacts | None, notice: str) -> Iterator[Row]:
    who = f"Asked by {facts.asked_by}. Please answer by {long_date(facts.deadline)}. " if facts else ""
    yield Row("note", "wp_note_1", said(f"{who}{form.wording}"))
    if notice:
        yield Row("note", "wp_note_2", said(notice.strip()))
    yield Row("calculate", FORM_PLACE, calculation=f"'{form.stamp}'")
    places = {item.id: item.asks[0] for theme in form.themes for item in theme.items}
    yield from _section(form.about, "wp_s_about")
    for number, theme in enumerate(form.themes, 1):
        yield Row("begin_group", f"wp_s_{number}", said(theme.title))
        if theme.introduction:
            yield Row("note", f"wp_s_{number}_note", said(theme.introduction))
        for item in theme.items:
            yield from _question(item, _relevant(form, item, places))
        yield Row("end_group")
    yield from _evidence(form.evidence)
    yield from _section(form.permission, "wp_s_permission")


def _section(section: Section, name: str) -> Iterator[Row]:
    yield Row("begin_group", name, said(section.title))
    if section.introduction:
        yield Row("note", f"{name}_note", said(section.introduction))
    for item in section.items:
        yield from _asks(item.asks)
    yield Row("end_group")


def _question(item: Item, relevant: str) -> Iterator[Row]:
    name = item.asks[0].place.rpartition("_")[0]
    yield Row("begin_group", name, said(item.heading), relevant=relevant)
    told = "\n\n".join((item.text, *filter(None, (item.routing,)), *item.guidance))
    yield Row("note", f"{name}_note", said(told))
    yield from _asks(item.asks)
    yield Row("end_group")


def _evidence(section: Section) -> Iterator[Row]:
    yield Row("begin_repeat", EVIDENCE_PLACE, said(section.title), said(section.introduction))
    for ask in section.items[0].asks:
        yield from ask_rows(ask, f"{EVIDENCE_PLACE}_{ask.field}")
    yield Row("end_repeat")


def _asks(asks: Sequence[Ask]) -> Iterator[Row]:
    for ask in asks:
        main = asks[0]
        if ask.field == "other":
            yield from ask_rows(ask, ask.place, relevant=_chosen(main, [one for one in main.choices if one.other]))
        else:
            yield from ask_rows(ask, ask.place)


def _relevant(form: AnswerForm, item: Item, places: dict[str, Ask]) -> str:
    """Return when a question is asked. One whose ground is not in this form is asked of everybody."""
    rules = []
    if item.kinds and any(item.id == "respondent.kind" for item in form.about.items):
        kinds = [f"${{{KIND_PLACE}}} = ''", *(f"selected(${{{KIND_PLACE}}}, '{kind}')" for kind in item.kinds)]
        rules.append(f"({' or '.join(kinds)})")
    before = places.get(item.after or "")
    if before is not None:
        rules.append(f"({_chosen(before, [one for one in before.choices if one.id in item.answers])})")
    return " and ".join(rules)


def _chosen(ask: Ask, choices: Sequence[Choice]) -> str:
    """Return the condition that one of these was chosen, or ranked."""
    names = [ask.place] if ask.kind != "rank" else [ask.inner(place) for place in range(1, ask.most + 1)]
    return " or ".join(f"selected(${{{name}}}, '{choice.id}')" for name in names for choice in choices)
