"""What an answer form asks, as controls of a web page: one kind of ask after the other."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.model.answer_form import Ask, Choice, Column
from wellput.model.answer_form_tables import MOST_LINES, OTHER_COSTS
from wellput.pages.answer_form_controls import Path, belongs, described, group, labelled, select, typed_line, void
from wellput.pages.markup import element, words

_COST_NAME = "other costs"
_KINDS = {"quote": "yesno", "name": "yesno", "permission": "given"}
"""How answers that are no ids of options stand in the file."""

_AUTOCOMPLETE = {"name": "organization", "contact.name": "name", "contact.email": "email"}


def asked(ask: Ask, base: Path, questions: Sequence[Choice] = ()) -> str:
    """Return an ask with everything that answers it; `questions` can be named by evidence."""
    if ask.field == "question":
        return labelled(ask, select(ask.place, questions, belongs((*base, ask.field))))
    match ask.kind:
        case "one" | "several":
            return _choices(ask, base)
        case "rank":
            return _ranking(ask, base)
        case "lines":
            return _lines(ask, base)
        case _:
            return _typed(ask, base)


def lines_group(name: str, noun: str, lines: Sequence[str]) -> str:
    """Return lines of which the script shows as many as are wanted, with a button for one more."""
    button = element("button", f"Add another {words(noun)}", type="button", hidden="", data_adds=name, class_="quiet")
    return element("div", "\n".join((*lines, element("p", button))), id=name, class_="lines")


def line(legend: str, content: str) -> str:
    """Return one of such lines."""
    return element("fieldset", f"{element('legend', words(legend))}\n{content}", class_="line")


def _typed(ask: Ask, base: Path) -> str:
    path = (*base, *_path_of(ask))
    if ask.kind == "words":
        count = f"{ask.place}-count"
        box = element(
            "textarea", "", id=ask.place, name_=ask.place, rows="3" if ask.field == "ask" else "6", dir="auto",
            data_count=count, data_words=str(ask.words) if ask.words else None, **described(ask), **belongs(path),
        )  # fmt: skip
        return labelled(ask, f"{box}\n{element('p', '', id=count, class_='length')}")
    kinds: dict[str, dict[str, str | None]] = {
        "number": {"inputmode": "numeric" if ask.whole else "decimal", "data_number": "whole" if ask.whole else "any"},
        "date": {"type": "date"},
    }
    kind = kinds.get(ask.kind, {})
    email = ask.field == "contact.email"
    return labelled(
        ask,
        typed_line(
            ask.place,
            belongs(path),
            **({"type": "email" if email else "text"} | kind),
            autocomplete=_AUTOCOMPLETE.get(ask.field),
            **described(ask),
        ),
    )


def _choices(ask: Ask, base: Path) -> str:
    several = ask.kind == "several"
    kind = "list" if ask.field == "selected" else _KINDS.get(ask.field, "")
    path = (*base, *_path_of(ask))
    shown = "\n".join(
        _choice(ask, f"{ask.place}-{number}", one, "checkbox" if several else "radio", belongs(path, kind))
        for number, one in enumerate(ask.choices, 1)
    )
    clear = "" if several else element(
        "p",
        element("button", "Take back this choice", type="button", hidden="", data_clears=ask.place, class_="quiet"),
    )  # fmt: skip
    most = str(ask.most) if several and ask.most < len(ask.choices) else None
    return group(ask, f"{shown}\n{clear}", data_most=most)


def _choice(ask: Ask, id_: str, choice: Choice, type_: str, where: dict[str, str | None]) -> str:
    note = f"{id_}-note" if choice.note else None
    button = void("input", type=type_, id=id_, name_=ask.place, value=choice.id, aria_describedby=note, **where)
    told = element("p", words(choice.note), id=note, class_="hint") if choice.note else ""
    return element(
        "div", f"{button}{element('label', words(choice.label), for_=id_, dir='auto')}{told}", class_="choice"
    )


def _ranking(ask: Ask, base: Path) -> str:
    path = (*base, ask.field)
    ranks = tuple(Choice(str(rank), str(rank)) for rank in range(1, ask.most + 1))
    return group(ask, "\n".join(_ranked(ask, number, one, ranks, path) for number, one in enumerate(ask.choices, 1)))


def _ranked(ask: Ask, number: int, choice: Choice, ranks: Sequence[Choice], path: Path) -> str:
    place = ask.inner(number)
    told = element("p", words(choice.note), id=f"{place}-note", class_="hint") if choice.note else ""
    rank = select(
        place,
        ranks,
        belongs(path, "rank")
        | {"data_option": choice.id, "aria_describedby": f"{place}-note" if choice.note else None},
    )
    label = element("label", words(choice.label), for_=place, dir="auto")
    more = "".join(_ranked_part(ask.inner(number, column.key), column, choice, path) for column in ask.columns)
    return element("div", f"{label}{told}{rank}{element('div', more, class_='more') if more else ''}", class_="ranked")


def _ranked_part(place: str, column: Column, choice: Choice, path: Path) -> str:
    label = element("label", f"{words(column.label)}: {words(choice.label)}", for_=place, dir="auto")
    where = belongs(path, "rank-part") | {"data_option": choice.id, "data_part": column.key}
    return label + typed_line(place, where, type="text")


def _lines(ask: Ask, base: Path) -> str:
    rows = [
        line(f"{ask.noun.capitalize()} {number}", "\n".join(_cell(ask, number, column, base) for column in ask.columns))
        for number in range(1, MOST_LINES + 1)
    ]
    return group(ask, lines_group(f"{ask.place}-lines", ask.noun, rows))


def _cell(ask: Ask, number: int, column: Column, base: Path) -> str:
    place = ask.inner(number, column.key)
    lines = ("cost", "lines") if ask.field == "cost" else ("map",)
    key: Path = (column.key, _COST_NAME) if ask.field == "cost" and column.key == OTHER_COSTS else (column.key,)
    where = belongs((*base, *lines, number - 1, *key))
    hint = f"{place}-hint" if column.help else None
    label = element("label", words(column.label), for_=place)
    told = element("p", words(column.help), id=hint, class_="hint") if column.help else ""
    if column.choices:
        shown = [Choice(one.id, f"{one.label} ({one.note})" if one.note else one.label) for one in column.choices]
        return label + told + select(place, shown, where | {"aria_describedby": hint})
    if column.most:
        degrees = [Choice(str(at), str(at)) for at in range(1, column.most + 1)]
        return label + told + select(place, degrees, where | {"aria_describedby": hint})
    return label + told + typed_line(place, where, type="text", aria_describedby=hint)


def _path_of(ask: Ask) -> Path:
    return tuple(ask.field.split("."))
