"""Word answer forms that were filled in, and what python-docx and docx2python make of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from typing import Any

import docx
from docx2python import docx2python
from survey_made_up import Made, made_up_bank

from wellput.model.answer_form import Ask, PackFacts
from wellput.model.answer_form_asked import answer_form
from wellput.store.content import content
from wellput.word.answer_forms.filling import Filled, filled_form
from wellput.word.answer_forms.reading import FormReader
from wellput.word.answer_forms.writing import answer_form_bytes

FACTS = PackFacts("Nobody", "nobody@example.org", dt.date(2025, 9, 1), dt.date(2026, 3, 31))
TICKS = ("☒", "☑", "x", "X")
Fields = dict[str, str]
"""What was given, by the visible label of its place; of choices their labels, parted by semicolons."""

FORM = answer_form(made_up_bank())
_ASKS = {item.id: item.asks for theme in FORM.themes for item in theme.items}


def empty_form() -> bytes:
    """Return the form as it goes out."""
    style = (content("templates") / "house-style.docx").read_bytes()
    return answer_form_bytes(FORM, FACTS, (), style, dt.date(2025, 8, 1)).data


def filled(empty: bytes, made: Made) -> tuple[bytes, Fields]:
    """Return a form with a return in it, and what it holds."""
    name = next(iter(FORM.about.items)).asks[0]
    values, fields = [Filled(name.place, made.name)], {name.label: made.name}
    for id_, given in made.answers.items():
        ask = _ASKS[id_][0]
        values += _values(ask, given)
        if ask.kind == "rank":
            fields |= {_ranked(ask, option): str(place) for place, option in enumerate(given, 1)}
        elif ask.choices:
            fields[ask.label] = ";".join(one.capitalize() for one in given)
        else:
            fields[ask.label] = " ".join(given)
    return filled_form(empty, values), fields


def _ranked(ask: Ask, option: str) -> str:
    return f"{ask.label}, {option.capitalize()}"


def _values(ask: Ask, given: tuple[str, ...]) -> Iterator[Filled]:
    ids = [choice.id for choice in ask.choices]
    if ask.kind == "rank":
        for place, option in enumerate(given, 1):
            yield Filled(ask.inner(ids.index(option) + 1), str(place))
    elif ask.choices:
        yield Filled(ask.place, ticked=tuple(map(ids.index, given)))
    else:
        yield Filled(ask.place, " ".join(given))


def by_wellput(reader: FormReader, data: bytes) -> Fields:
    """Read a form with Wellput."""
    found = reader.read(data, "form.docx").given
    fields: Fields = {}
    for section in (FORM.about, *FORM.themes):
        for item in section.items:
            for ask in item.asks:
                if ask.kind == "rank":
                    places = {_ranked(ask, choice.id): ask.inner(at) for at, choice in enumerate(ask.choices, 1)}
                    fields |= {label: found[place].words for label, place in places.items() if place in found}
                elif ask.place in found:
                    given = found[ask.place]
                    fields[ask.label] = ";".join(given.chosen) or given.words
    return {label: words for label, words in fields.items() if words}


def by_python_docx(data: bytes) -> Fields:
    """Read a form with python-docx: the tables' rows, their first cell's first line as the label."""
    tables = docx.Document(BytesIO(data)).tables
    return _fields([[cell.text for cell in row.cells] for row in table.rows] for table in tables)


def by_docx2python(data: bytes) -> Fields:
    """Read a form with docx2python: its nested lists, in the same way."""
    with docx2python(BytesIO(data)) as read:
        body: Any = read.body
    return _fields([["\n".join(cell) for cell in row] for row in table] for table in body)


def _fields(tables: Iterable[list[list[str]]]) -> Fields:
    """Take what stands beside labels; of choices the lines with a tick."""
    fields: Fields = {}
    for rows in tables:
        own = ""
        for row in rows:
            label = row[0].strip().partition("\n")[0].strip() if row else ""
            if len(row) > 1 and label.endswith("your order"):
                own = label
            elif len(row) > 1 and own:
                fields[f"{own}, {label}"] = row[1].strip()
            elif len(row) > 1 and label:
                fields[label] = _chosen(row[1]) if label.endswith(("your choice", "kind")) else row[1].strip()
    return {label: words for label, words in fields.items() if words}


def _chosen(cell: str) -> str:
    lines = (line.strip() for line in cell.split("\n"))
    return ";".join(line[1:].strip() for line in lines if line.startswith(TICKS))


def recovered(expected: Mapping[str, str], found: Mapping[str, str]) -> int:
    """Count the fields that came back as they were given."""
    return sum(found.get(label) == words for label, words in expected.items())
