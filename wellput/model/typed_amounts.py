"""Understand an amount of a worksheet as people type it: £1,200.50, 12 hours, 90 minutes, 13%, or a range: 2-3 hours.

What could mean two things is refused with what to type instead; nothing is guessed.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal

from wellput.errors import NotUnderstoodError
from wellput.model.costs import Quantity, Range

AmountKind = Literal["count", "hours", "times", "money", "share"]
"""People; hours each time; times a year; pounds; a share of the rate, which is typed in per cent."""

HOURS_IN_A_DAY = 24
MOST = Decimal(100_000_000)
MOST_DECIMALS = 4
_LONGEST = 80

_DIGITS = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?|\.[0-9]+"
_NUMBER = re.compile(rf"(?P<sign>[-\u2212])? ?£? ?(?P<digits>{_DIGITS}) ?(?P<after>[^0-9]*)")
_BETWEEN = re.compile(r"(?:between|from)\s+(?P<low>.+?)\s+(?:and|to)\s+(?P<high>.+)", re.IGNORECASE)
_PARTED = re.compile(r"(?<=[0-9a-z%])\s*(?:[-\u2013\u2014]|\bto\b)\s*(?=[£.0-9])", re.IGNORECASE)
_SLASH = re.compile(r"\s*/\s*")
_CLOCK = re.compile(
    r"(?P<hours>[0-9]+)(?::| ?h(?:ou)?rs? ?(?:and )?| ?h ?)(?P<minutes>[0-5][0-9])(?: ?m(?:in(?:ute)?s?)?)?",
    re.IGNORECASE,
)
_MISTYPED = re.compile(r"[0-9OolI|,.]*[OolI|][0-9OolI|,.]*")
_LIKE_DIGITS = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "|": "1"})
_LETTERS = {"O": "the letter O", "o": "the letter o", "l": "the letter l", "I": "the letter I", "|": "a bar"}

_UNITS: dict[AmountKind, re.Pattern[str]] = {
    "count": re.compile(r"(?:people|persons?|staff|volunteers?|members?)?", re.IGNORECASE),
    "hours": re.compile(r"(?:(?:h|hrs?|hours?)\.?)? ?(?:each(?: time)?|a time)?", re.IGNORECASE),
    "times": re.compile(r"(?:times?|x)? ?(?:(?:a|per) year|yearly)?", re.IGNORECASE),
    "money": re.compile(r"(?:pounds?|GBP)? ?(?:(?:an|per) hour|a year|each)?", re.IGNORECASE),
    "share": re.compile(r"%|per ?cent", re.IGNORECASE),
}
_MINUTES = re.compile(r"m(?:in(?:ute)?s?)?\.?", re.IGNORECASE)
_EXAMPLES: dict[AmountKind, str] = {
    "count": "2 or 2-3",
    "hours": "1.5, 90 minutes or 2-3 hours",
    "times": "12 or 10-12",
    "money": "18.40 or 18-20",
    "share": "13% or 12%-14%",
}


def typed_amount(typed: str, kind: AmountKind) -> Quantity:
    """Return the amount, or the range, that was typed; raise NotUnderstoodError with what to type instead.

    Of a range with two ends the middle is taken; three numbers with strokes between them are low, central and high.
    """
    words = " ".join(typed.split())
    if len(words) > _LONGEST:
        raise NotUnderstoodError("That is too long for an amount.", f"Type digits, such as {_EXAMPLES[kind]}.")
    parts = _parts(words)
    numbers = [_number(part, kind, words) for part in _with_shared_sign(parts, kind)]
    if len(numbers) == 1:
        return numbers[0]
    if len(numbers) > 3:
        raise NotUnderstoodError(f"“{words}” holds more than three numbers.", f"Type {_EXAMPLES[kind]}.")
    if numbers != sorted(numbers):
        raise NotUnderstoodError(
            f"“{words}” does not go from the lowest to the highest.", "Type the lowest first, such as 2-3 or 2/2.5/4."
        )
    low, high = numbers[0], numbers[-1]
    return Range(low=low, central=numbers[1] if len(numbers) == 3 else (low + high) / 2, high=high)


def _parts(words: str) -> list[str]:
    between = _BETWEEN.fullmatch(words)
    if between:
        return [between["low"], between["high"]]
    strokes = _SLASH.split(words)
    if len(strokes) == 2:
        raise NotUnderstoodError(
            f"“{words}” could be a part of one or a range.", "Type 0.5 for a half, or a range such as 1-2."
        )
    return strokes if len(strokes) > 2 else _PARTED.split(words)


def _with_shared_sign(parts: list[str], kind: AmountKind) -> list[str]:
    """Give each end of a range the unit that stands once at its end: 12-14%, 60 to 90 minutes."""
    last = _NUMBER.fullmatch(parts[-1])
    unit = last["after"].strip() if last else ""
    if not unit or (kind == "hours" and not _MINUTES.fullmatch(unit)):
        return parts
    return [f"{part} {unit}" if part[-1:].isdecimal() else part for part in parts]


def _number(part: str, kind: AmountKind, words: str) -> Decimal:
    clock = _CLOCK.fullmatch(part) if kind == "hours" else None
    if clock:
        return fit_amount(Decimal(clock["hours"]) + _in_hours(Decimal(clock["minutes"])), kind, words)
    found = _NUMBER.fullmatch(part)
    if found is None:
        raise _unread(part, kind, words)
    if found["sign"]:
        raise NotUnderstoodError(f"“{words}” is less than nothing.", "Type 0 or more.")
    number = Decimal(found["digits"].replace(",", ""))
    after = found["after"].strip()
    if kind == "hours" and after and _MINUTES.fullmatch(after):
        return fit_amount(_in_hours(number), kind, words)
    if kind == "share" and not after:
        return _bare_share(number, words)
    if not _UNITS[kind].fullmatch(after) or ("£" in part and kind != "money"):
        raise _unread(part, kind, words)
    return fit_amount(number / 100 if kind == "share" else number, kind, words)


def _bare_share(number: Decimal, words: str) -> Decimal:
    if 0 < number < 1:
        raise NotUnderstoodError(
            f"“{words}” could be {number.normalize():f}% or {(number * 100).normalize():f}%.",
            "Type it with the sign: 13%.",
        )
    return fit_amount(number / 100, "share", words)


def _in_hours(minutes: Decimal) -> Decimal:
    hours = round(minutes / 60, MOST_DECIMALS)
    return hours.quantize(Decimal(1)) if hours == hours.to_integral_value() else hours.normalize()


def fit_amount(number: Decimal, kind: AmountKind, words: str) -> Decimal:
    """Return the number if it can be an amount of that kind; `words` are how it was given."""
    if number < 0:
        raise NotUnderstoodError(f"“{words}” is less than nothing.", "Type 0 or more.")
    if kind == "hours" and number > HOURS_IN_A_DAY:
        raise NotUnderstoodError(
            f"“{words}” is more than the 24 hours of a day.",
            "Type the hours of one person on one day; where it lasts for days, count each day as one time.",
        )
    if number > MOST:
        raise NotUnderstoodError(f"“{words}” is more than {MOST:,}.", "Check the noughts.")
    if number != rounded_amount(number, kind):
        raise NotUnderstoodError(
            f"“{words}” has more than {MOST_DECIMALS} digits after the point.", "Round it before you type it."
        )
    return number


def rounded_amount(number: Decimal, kind: AmountKind) -> Decimal:
    """Return the number with the digits after the point that an amount may have; of a share, those of its per cent."""
    return round(number, MOST_DECIMALS + (2 if kind == "share" else 0))


def _unread(part: str, kind: AmountKind, words: str) -> NotUnderstoodError:
    bare = part.strip().removeprefix("£").strip().split(" ")[0]
    if _MISTYPED.fullmatch(bare) and any(map(str.isdecimal, bare)):
        signs = " and ".join(name for sign, name in _LETTERS.items() if sign in bare)
        meant = bare.translate(_LIKE_DIGITS).replace(",", "")
        return NotUnderstoodError(
            f"“{words}” has {signs} where a digit should be.", f"If you mean {meant}, type {meant}."
        )
    if re.search(r"[0-9],[0-9]", bare):
        return NotUnderstoodError(
            f"“{words}” has a comma where none can be.",
            "Commas stand between thousands, and a point before pence: 1,500 or 1.50.",
        )
    return NotUnderstoodError(f"“{words}” is not an amount by itself.", f"Type digits, such as {_EXAMPLES[kind]}.")
