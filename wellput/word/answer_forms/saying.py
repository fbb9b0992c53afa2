"""What a Word answer form says, as blocks, with a slot in each place where an answer goes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellput.model.answer_form import AnswerForm, Ask, Item, PackFacts, Section
from wellput.model.block import Block, Cell, Heading, Inlines, List, ListItem, Paragraph, Table, Text
from wellput.text import long_date

SLOT = re.compile("\ue000([0-9]+)\ue001")
"""The one word in the head of a table that stands where a slot's own table goes."""

HEADS = ("What we ask", "Your answer")

_TABLES = ("rank", "lines")
"""Kinds of asks that are a table by themselves."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Asks that are answered in one table: `beside` their labels, or one that is a table by itself."""

    asks: tuple[Ask, ...]
    beside: bool = False


def form_blocks(form: AnswerForm, facts: PackFacts, notice: Sequence[Block]) -> tuple[tuple[Block, ...], list[Slot]]:
    """Return the form's blocks, and its slots in order."""
    slots: list[Slot] = []
    blocks = (
        *_opening(form, facts),
        Heading(1, words_of("How your answers are used")),
        *notice,
        *asked_blocks(form, slots),
        *_ending(form, facts),
    )
    return blocks, slots


def asked_blocks(form: AnswerForm, slots: list[Slot]) -> Iterator[Block]:
    """Yield everything that is asked, and add its slots to those there are."""
    yield from _beside(form.about, slots)
    for theme in form.themes:
        yield from _theme(theme, slots)
    for section in (form.evidence, form.permission):
        if section.items:
            yield from _beside(section, slots)


def _opening(form: AnswerForm, facts: PackFacts) -> Iterator[Block]:
    yield Paragraph(words_of(f"Answer form: {form.title}"), "title")
    for label, words in _particulars(facts):
        yield Paragraph((Text(f"{label}: ", strong=True), Text(words)), "meta")
    yield Heading(1, words_of("How to fill in this form"))
    yield bullets(
        "Type into the empty boxes under the labels. A box grows as you type.",
        "To choose, click on ☐, or type an x in its place.",
        "Answer what you can. Leave empty what you have nothing to say about.",
        "Leave the labels and the last line of the form as they are: your answers are found by them.",
        f"Save the form as a Word document (.docx) and send it to {facts.contact} by {long_date(facts.deadline)}.",
    )
    yield Paragraph(words_of(form.wording))


def _particulars(facts: PackFacts) -> Iterator[tuple[str, str]]:
    yield "Asked by", facts.asked_by
    yield "Please return it by", long_date(facts.deadline)
    yield "Send it to", facts.contact


def _theme(section: Section, slots: list[Slot]) -> Iterator[Block]:
    yield Heading(1, words_of(section.title))
    if section.introduction:
        yield Paragraph(words_of(section.introduction))
    for item in section.items:
        yield from _question(item, slots)


def _question(item: Item, slots: list[Slot]) -> Iterator[Block]:
    yield Heading(2, words_of(item.heading))
    if item.text != item.heading:
        yield Paragraph(words_of(item.text), "question")
    if item.routing:
        yield Paragraph((Text(item.routing, strong=True),))
    for words in item.guidance:
        yield Paragraph(words_of(words))
    tables = [ask for ask in item.asks if ask.kind in _TABLES]
    for ask in tables:
        meanings = [f"{column.label}: {column.meaning}" for column in ask.columns if column.meaning]
        if meanings:
            yield bullets(*meanings)
        yield Paragraph((Text(f"{_stopped(ask.short)} ", strong=True), Text(how(ask))))
        yield _slot(slots, Slot((ask,)))
    rest = tuple(ask for ask in item.asks if ask not in tables)
    if tables and rest:
        yield Paragraph(words_of("In your own words"), "label")
    if rest:
        yield _slot(slots, Slot(rest, beside=True))


def how(ask: Ask) -> str:
    """Say how to answer: what to give, how long, and whether it is wanted of everybody."""
    required = "Please answer this one." if ask.required else ""
    columns = f"One column for each {ask.noun}." if ask.noun else ""
    return " ".join(filter(None, (columns, ask.help, ask.limits, required)))


def _beside(section: Section, slots: list[Slot]) -> Iterator[Block]:
    yield Heading(1, words_of(section.title))
    if section.introduction:
        yield Paragraph(words_of(section.introduction))
    if all(len(item.asks) == 1 for item in section.items):
        yield _slot(slots, Slot(tuple(ask for item in section.items for ask in item.asks), beside=True))
        return
    for item in section.items:
        yield Heading(2, words_of(item.heading))
        yield _slot(slots, Slot(item.asks, beside=True))


def _ending(form: AnswerForm, facts: PackFacts) -> Iterator[Block]:
    yield Heading(1, words_of("Thank you"))
    yield Paragraph(words_of(f"Please send this form to {facts.contact} by {long_date(facts.deadline)}."))
    yield Paragraph(words_of(form.stamp))


def _slot(slots: list[Slot], slot: Slot) -> Table:
    slots.append(slot)
    return Table((Cell(words_of(f"\ue000{len(slots) - 1}\ue001")),), ((Cell(words_of(" ")),),))


def bullets(*items: str) -> List:
    """Return a list of plain items."""
    return List(tuple(ListItem(words_of(one)) for one in items))


def words_of(text: str) -> Inlines:
    """Return plain words as they stand in a block."""
    return (Text(text),)


def _stopped(words: str) -> str:
    return words if words[-1:] in ".?!" else f"{words}."
