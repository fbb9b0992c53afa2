"""Numbers with their unit, the digits as given."""

from __future__ import annotations

from decimal import Decimal

_OTHERWISE = {"people": "person"}
_WITH_ES = ("sses", "xes", "ches", "shes")
_NO_PLURAL = ("ss", "us", "is")


def in_words(number: Decimal | int, unit: str | None = "") -> str:
    """Return a number with its unit: £1,200.50 a year, 12.5 hours, 1 member."""
    digits = f"{Decimal(number):,f}"
    if unit and unit.startswith("£"):
        return f"£{digits}{unit[1:]}"
    return f"{digits} {singular(unit or '') if number == 1 else unit or ''}".strip()


def singular(unit: str) -> str:
    """Return a unit as one of it is called: person or organisation, hour a month."""
    return " ".join(map(_one, unit.split(" ")))


def _one(word: str) -> str:
    if word in _OTHERWISE:
        return _OTHERWISE[word]
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(_WITH_ES):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(_NO_PLURAL) else word
