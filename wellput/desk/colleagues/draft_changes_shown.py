"""What colleagues changed in a draft, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wellput.model.bank import Bank, Question
from wellput.model.draft_change import Change
from wellput.model.draft_fields import RESPONDENT, SUMMARY, Field, Value
from wellput.text import listed
from wellput.text.changed import changed_passages

NOTHING = "(nothing)"

_NAMES = {
    "selected": "what is chosen",
    "ranked": "the order",
    "other": "the words for what is chosen besides",
    "number": "the figure",
    "date": "the date",
    "position": "our position",
    "text": "the reasons",
    "ask": "what should be done",
    "sentence": "the sentence",
    "asks": "our asks",
    "name": "the name",
    "kind": "the kind",
    "describes": "what we do",
    "represents.area": "the area",
}


def change_title(bank: Bank, field: Field) -> str:
    """Return what a field is called."""
    question = bank.question(field.about)
    if question is None:
        return f"{'About us' if field.about == RESPONDENT else 'Summary'}: {_NAMES[field.name]}"
    if field.name in ("reason", "unlocks"):
        option = _label(question, field.item)
        asked = f"why “{option}” matters" if field.name == "reason" else f"what “{option}” would unlock"
        return f"{question.name}: {asked}"
    name = "the answer" if field.name == "text" and question.type == "text" else _NAMES[field.name]
    return f"{question.name}: {name}"


def change_lines(bank: Bank, change: Change) -> tuple[tuple[str, str], ...]:
    """Return what to show of a change: before each passage, what it is. Contested ones are shown whole."""
    if change.contested:
        return tuple(_side_by_side(bank, change))
    new = change.versions[0].value
    if isinstance(change.now, str) and isinstance(new, str) and change.field.is_text:
        passages = changed_passages(change.now, new)
        return tuple(
            pair for one in passages for pair in (("was", one.was or NOTHING), ("becomes", one.now or NOTHING))
        )
    return (("was", shown_value(bank, change.field, change.now)), ("becomes", shown_value(bank, change.field, new)))


def shown_value(bank: Bank, field: Field, value: Value | None) -> str:
    """Return a value as people read it: options by their labels, an order with its numbers."""
    if not value:
        return NOTHING
    if field.about == SUMMARY and isinstance(value, tuple):
        return "\n".join(f"{number}. {ask}" for number, ask in enumerate(value, 1))
    question = bank.question(field.about)
    if isinstance(value, tuple) and question is not None:
        labels = [_label(question, one) for one in value]
        return listed(_numbered(labels) if field.name == "ranked" else labels)
    if field.name == "kind":
        return next((kind.label for kind in bank.respondents if kind.id == value), str(value))
    return str(value).strip("\n")


def _side_by_side(bank: Bank, change: Change) -> Iterator[tuple[str, str]]:
    yield "the draft has", shown_value(bank, change.field, change.now)
    for version in change.versions:
        says = "says" if len(version.files) == 1 else "say"
        yield f"{listed(version.files)} {says}", shown_value(bank, change.field, version.value)


def _numbered(labels: Iterable[str]) -> list[str]:
    return [f"{number} {label}" for number, label in enumerate(labels, 1)]


def _label(question: Question, option: str) -> str:
    return question.called(option)
