"""What is asked, as rows of an XLSForm: each kind of question in the type that is nearest to it."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.model.answer_form import Ask, Choice, Column
from wellput.sheets.xlsform_rows import Row, said

_ORDINALS = ("first", "second", "third")


def ask_rows(ask: Ask, name: str, relevant: str = "") -> Iterator[Row]:
    """Yield the rows of one thing that is asked."""
    label, hint = said(ask.short), said(" ".join(filter(None, (ask.help, ask.limits))))
    required = "yes" if ask.required and ask.place == "wp_p_name" else ""
    match ask.kind:
        case "words" | "line":
            lines = "multiline" if ask.kind == "words" else ""
            yield Row("text", name, label, hint, required, relevant, appearance=lines)
        case "number":
            yield Row("integer" if ask.whole else "decimal", name, label, hint)
        case "date":
            yield Row("date", name, label)
        case "one":
            yield Row(f"select_one {name}", name, label, hint, offered=_offered(name, ask.choices))
        case "several":
            yield _several(ask, name, label, hint)
        case "rank":
            yield from _ranking(ask, name, label)
        case "lines":
            yield from _lines(ask, name, label)


def _several(ask: Ask, name: str, label: str, hint: str) -> Row:
    limit = ask.most < len(ask.choices)
    return Row(
        f"select_multiple {name}",
        name,
        label,
        hint,
        constraint=f"count-selected(.) <= {ask.most}" if limit else "",
        constraint_message=f"Choose no more than {ask.most}." if limit else "",
        offered=_offered(name, ask.choices),
    )


def _ranking(ask: Ask, name: str, label: str) -> Iterator[Row]:
    """Yield a question for each place in the order: XLSForm's own `rank` wants every option ranked."""
    for place in range(1, ask.most + 1):
        at = f"{name}_{place}"
        before = [f"{name}_{earlier}" for earlier in range(1, place)]
        yield Row(
            f"select_one {name}",
            at,
            f"{label}: {_ordinal(place)}",
            constraint=" and ".join(f". != ${{{one}}}" for one in before),
            constraint_message="You have chosen this already." if before else "",
            offered=_offered(name, ask.choices),
        )
        for column in ask.columns:
            yield Row("text", f"{at}_{column.key}", said(column.label), relevant=f"${{{at}}} != ''")


def _lines(ask: Ask, name: str, label: str) -> Iterator[Row]:
    yield Row("begin_repeat", name, label)
    for column in ask.columns:
        yield _cell(column, f"{name}_{column.key}")
    yield Row("end_repeat")


def _cell(column: Column, name: str) -> Row:
    label, hint = said(column.label), said(column.help)
    if column.choices:
        return Row(f"select_one {name}", name, label, hint, offered=_offered(name, column.choices))
    if column.kind == "number" and column.most:
        message = f"A whole number from 1 to {column.most}."
        return Row(
            "integer", name, label, hint, constraint=f". >= 1 and . <= {column.most}", constraint_message=message
        )
    return Row("decimal" if column.kind == "number" else "text", name, label, hint)


def _offered(name: str, choices: tuple[Choice, ...]) -> dict[str, tuple[Choice, ...]]:
    return {name: choices}


def _ordinal(place: int) -> str:
    return f"{_ORDINALS[place - 1]} choice" if place <= len(_ORDINALS) else f"choice {place}"
