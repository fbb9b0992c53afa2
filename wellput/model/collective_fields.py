"""The fields of a draft that members' returns fill: those of any draft, and how views were gathered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from wellput.model.collective import Statement
from wellput.model.draft_fields import RESPONDENT, SUMMARY, Field, Value, fields_of, with_values
from wellput.model.response import Gathered, Response

METHOD, FROM, TO, ASKED, REPLIED = (
    Field(RESPONDENT, f"gathered.{name}") for name in ("method", "from", "to", "asked", "replied")
)
_GATHERED = (METHOD, FROM, TO, ASKED, REPLIED)


def filled_fields(response: Response) -> dict[Field, Value]:
    """Return what stands in each field that returns may fill; those with nothing are absent."""
    held = response.respondent.gathered
    gathered = {
        METHOD: held.method,
        FROM: held.from_.isoformat() if held.from_ else None,
        TO: held.to.isoformat() if held.to else None,
        ASKED: None if held.asked is None else str(held.asked),
        REPLIED: None if held.replied is None else str(held.replied),
    }
    others = {field: value for field, value in fields_of(response).items() if field.about != RESPONDENT}
    return {field: value for field, value in gathered.items() if value and value.strip()} | others


def with_filled(response: Response, values: Mapping[Field, Value | None]) -> Response:
    """Return the response with these values."""
    response = with_values(response, {field: value for field, value in values.items() if field not in _GATHERED})
    gathered = _with(response.respondent.gathered, values)
    return response.model_copy(update={"respondent": response.respondent.model_copy(update={"gathered": gathered})})


def is_prose(field: Field) -> bool:
    """Say whether the words of a field can be put together sentence by sentence."""
    return field.is_text or field == METHOD or field == Field(SUMMARY, "asks")


def field_of(statement: Statement) -> Field:
    """Return the field in which a statement stands: of its question, or of the summary."""
    name, _, item = statement.field.partition(".")
    return Field(SUMMARY, item) if name == SUMMARY else Field(statement.question, name, item)


def text_of(value: Value | None) -> str:
    """Return a value as one text; the items of a list are its paragraphs."""
    return "\n\n".join(value) if isinstance(value, tuple) else value or ""


def _with(held: Gathered, values: Mapping[Field, Value | None]) -> Gathered:
    new: dict[str, object] = {}
    for field in _GATHERED:
        if field in values:
            said = text_of(values[field]) or None
            read, name = _READ[field]
            new[name] = None if said is None else read(said)
    return held.model_copy(update=new)


_READ: Mapping[Field, tuple[Callable[[str], object], str]] = {
    METHOD: (str, "method"),
    FROM: (dt.date.fromisoformat, "from_"),
    TO: (dt.date.fromisoformat, "to"),
    ASKED: (int, "asked"),
    REPLIED: (int, "replied"),
}
