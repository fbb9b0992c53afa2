"""Where one field of a draft is in another bank, and what its value is called there."""

from __future__ import annotations

from collections.abc import Mapping

from wellput.intake.versions.moving import moved_option
from wellput.intake.versions.placing import option_now
from wellput.model.bank import QuestionType
from wellput.model.bank_match import BankMatch
from wellput.model.draft_fields import RESPONDENT, SUMMARY, Field, Value

_CHOICE: frozenset[QuestionType] = frozenset({"select_one", "select_multiple", "scale"})
_RANK: frozenset[QuestionType] = frozenset({"rank"})
_TAKEN_BY: Mapping[str, frozenset[QuestionType]] = {
    "selected": _CHOICE,
    "other": _CHOICE,
    "ranked": _RANK,
    "reason": _RANK,
    "unlocks": _RANK,
    "number": frozenset({"integer", "decimal"}),
    "date": frozenset({"date"}),
}
"""Which types of question take a field; one that is not named goes with any."""


def field_now(match: BankMatch, field: Field) -> Field | None:
    """Return where a field of the old bank is in the new one; None where it has no place there."""
    if field.about in (RESPONDENT, SUMMARY):
        return field
    found = match.moved.get(field.about)
    if found is None or found.new is None or found.new.type not in _TAKEN_BY.get(field.name, (found.new.type,)):
        return None
    item = option_now(found, field.item) if field.item else ""
    return None if item is None else Field(found.new.id, field.name, item)


def value_now(match: BankMatch, field: Field, value: Value) -> Value:
    """Return a value as the new bank calls it; an option that is gone keeps its name, as it does in a moved draft."""
    found = match.moved.get(field.about)
    if isinstance(value, str) or found is None:
        return value
    return tuple(moved_option(found, one) for one in value)


def gone_options(match: BankMatch, field: Field, value: Value | None) -> tuple[str, ...]:
    """Return which of the options of a value the new bank has no more."""
    found = match.moved.get(field.about)
    if not value or isinstance(value, str) or found is None:
        return ()
    return tuple(one for one in value if option_now(found, one) is None)
