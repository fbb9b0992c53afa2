"""A draft's form that came back from a colleague, as the fields that stand in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from wellput.model.answer_form import AnswerForm, Ask, Item
from wellput.model.bank import Bank
from wellput.model.draft_fields import RESPONDENT, SUMMARY, Field, Value, answer_fields
from wellput.model.filled_form import FilledForm
from wellput.model.response import NO_ANSWER
from wellput.model.returned import Unread
from wellput.returns.answers import AnswerReader
from wellput.returns.choosing import Offers
from wellput.returns.sheaf import Sheaf
from wellput.returns.understanding import Understanding


@dataclass(frozen=True, slots=True)
class DraftRead:
    """What a form says: the fields with something in them, and `known`, those of which it says what they hold."""

    fields: Mapping[Field, Value]
    known: tuple[Field, ...]
    unread: tuple[Unread, ...]


def read_draft_form(bank: Bank, form: AnswerForm, understanding: Understanding, filled: FilledForm) -> DraftRead:
    """Return what a form says; where a place is gone or in doubt, nothing is known of its field."""
    sheaf = Sheaf(filled.given)
    reader = AnswerReader(Offers(bank), understanding, sheaf)
    fields = {field: value for item in _items(form) for field, value in _fields(item, reader) if value}
    unread = (*filled.left, *sheaf.unread, *sheaf.left_over())
    doubtful = {one.place for one in unread}
    asked = ((item, ask) for item in _items(form) for ask in item.read_asks)
    known = (
        field
        for item, ask in asked
        if _is_there(ask, filled) and not _is_in_doubt(ask, doubtful)
        for field in _fields_of(item, ask)
    )
    return DraftRead(fields, tuple(known), (*unread, *_gone(form, filled)))


def _items(form: AnswerForm) -> Iterator[Item]:
    return (item for section in form.sections for item in section.items)


def _fields(item: Item, reader: AnswerReader) -> Iterator[tuple[Field, Value | None]]:
    about = item.id.partition(".")[0]
    if about not in (RESPONDENT, SUMMARY):
        yield from answer_fields(item.id, reader.answer(item) or NO_ANSWER)
        return
    for ask in item.asks:
        if ask.kind == "one":
            yield Field(about, ask.field), next(iter(reader.chosen(item.id, ask)), None)
        else:
            said = reader.words(item.id, ask)
            yield Field(about, ask.field), tuple(_paragraphs(said)) if ask.field == "asks" else said


def _paragraphs(words: str | None) -> Iterator[str]:
    for part in (words or "").replace("\n- ", "\n\n- ").split("\n\n"):
        if plain := " ".join(part.removeprefix("- ").split()):
            yield plain


def _fields_of(item: Item, ask: Ask) -> Iterator[Field]:
    """Yield the fields that a place is of."""
    about = item.id.partition(".")[0]
    yield Field(about if about in (RESPONDENT, SUMMARY) else item.id, ask.field)
    for choice in ask.choices if ask.kind == "rank" else ():
        yield Field(item.id, "reason", choice.id)
        yield Field(item.id, "unlocks", choice.id)


def _places(ask: Ask) -> Iterator[str]:
    if ask.kind == "rank":
        yield from (ask.inner(number) for number in range(1, len(ask.choices) + 1))
    else:
        yield ask.place


def _is_there(ask: Ask, filled: FilledForm) -> bool:
    return all(place in filled.given for place in _places(ask))


def _is_in_doubt(ask: Ask, doubtful: Iterable[str]) -> bool:
    return any(place == f"“{ask.label}”" or place.startswith(f"{ask.label}, “") for place in doubtful)


def _gone(form: AnswerForm, filled: FilledForm) -> Iterator[Unread]:
    for item in _items(form):
        for ask in item.asks:
            if not _is_there(ask, filled):
                reason = "This place is no longer in the form; what the draft has there is left as it is."
                yield Unread(filled.file, f"“{ask.label}”", "", reason)
