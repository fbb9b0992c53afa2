"""The words for each way in which a value can be unlike the model: what is wrong, and what would be right."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from wellput.store.plain import Place, Plain
from wellput.text import closest, listed

_SHOWN = 40
_FEW = 16


@dataclass(frozen=True, slots=True)
class Trouble:
    """What pydantic found at a place, with what the model and the file say of it.

    `keys` may stand within the place and `siblings` beside it; `words` are those it allows; `owner` is the
    value that holds it.
    """

    error: str
    place: Place
    value: Plain
    limits: Mapping[str, Any]
    keys: tuple[str, ...]
    siblings: tuple[str, ...]
    words: tuple[str, ...]
    owner: Plain

    @property
    def name(self) -> str:
        """What to call the place in a sentence."""
        return _name(self.place)


def in_words(trouble: Trouble) -> tuple[str, str]:
    """Return what is wrong and what would be right."""
    what, mend = WORDS.get(trouble.error, _unlike)(trouble)
    if trouble.keys and not isinstance(trouble.value, dict) and trouble.error not in _OF_RECORDS:
        mend += f" Or write its keys, indented, on the lines below: {_ticked(trouble.keys)}."
    return what[:1].upper() + what[1:], mend


def shown(value: Plain) -> str:
    """Return a value as it can stand in a sentence, shortened."""
    if isinstance(value, dict):
        return "keys with values"
    if isinstance(value, list):
        return "a list"
    if value is None:
        return "nothing"
    line = " ".join(value.split())
    return f"`{line if len(line) <= _SHOWN else line[: _SHOWN - 1] + '…'}`"


def _missing(trouble: Trouble) -> tuple[str, str]:
    key = trouble.place[-1]
    words = listed(_tick(trouble.words), "or") if trouble.words else "what belongs there"
    if isinstance(trouble.owner, dict) and key in trouble.owner:
        return f"there is nothing after `{key}:`.", f"Write {words}."
    where = _name(trouble.place[:-1])
    if isinstance(trouble.owner, dict) and isinstance(name := trouble.owner.get("id"), str):
        where += f" ({shown(name)})"
    return f"`{key}` is missing from {where}.", f"Add `{key}:` and after it {words}."


def _unknown(trouble: Trouble) -> tuple[str, str]:
    near = closest(str(trouble.place[-1])[:_SHOWN], trouble.siblings)
    known = f"Known there: {_ticked(trouble.siblings)}."
    return f"{shown(str(trouble.place[-1]))} is not a key that is known there.", (
        f"Did you mean `{near}`? If not, remove it. {known}" if near else f"Remove it, or take one that is. {known}"
    )


def _not_a_word(trouble: Trouble) -> tuple[str, str]:
    near = closest(trouble.value[:_SHOWN], trouble.words) if isinstance(trouble.value, str) else None
    guess = f"Did you mean `{near}`? " if near else ""
    words = listed(_tick(trouble.words), "or")
    return f"{trouble.name} cannot be {shown(trouble.value)}.", f"{guess}It is one of {words}."


def _not_an_id(trouble: Trouble) -> tuple[str, str]:
    signs = "digits, dots and" if "." in str(trouble.limits["pattern"]) else "digits and"
    what = f"{trouble.name} is {shown(trouble.value)}, which is not how an id is written."
    mend = f"Use only small letters, {signs} hyphens, a letter or digit first"
    guess = re.sub(r"[^a-z0-9]+", "-", str(trouble.value)[:_SHOWN].lower()).strip("-")
    return what, f"{mend}, such as `{guess}`." if guess else f"{mend}."


def _not_keys(trouble: Trouble) -> tuple[str, str]:
    keys = f"Known there: {_ticked(trouble.keys)}." if trouble.keys else "Write `key: value` lines."
    return f"{trouble.name} must hold keys with values, and is {shown(trouble.value)}.", (
        f"Write its keys on the lines below it, indented. {keys}"
    )


def _wants(kind: str, mend: str) -> Callable[[Trouble], tuple[str, str]]:
    """Make the words for a value of the wrong kind."""

    def words(trouble: Trouble) -> tuple[str, str]:
        return f"{trouble.name} must be {kind}, and is {shown(trouble.value)}.", mend

    return words


def _bound(word: str, limit: str) -> Callable[[Trouble], tuple[str, str]]:
    """Make the words for a number beyond a limit."""

    def words(trouble: Trouble) -> tuple[str, str]:
        what = f"{trouble.name} is {shown(trouble.value)}, which is too {word}."
        return what, f"It must be {trouble.limits[limit]:g} or {'more' if word == 'small' else 'less'}."

    return words


def _empty(trouble: Trouble) -> tuple[str, str]:
    return f"{trouble.name} is empty.", "Write something there, or remove what it belongs to."


def _too_long(trouble: Trouble) -> tuple[str, str]:
    most = trouble.limits["max_length"]
    return f"{trouble.name} is longer than {most} characters: {shown(trouble.value)}.", "Shorten it."


def _by_the_model(trouble: Trouble) -> tuple[str, str]:
    """Take the words of the model's own rule: what is wrong; what would be right."""
    what, _, mend = str(trouble.limits["error"]).partition("; ")
    return f"{trouble.name}: {what}.", f"{mend[:1].upper()}{mend[1:]}."


def _unlike(trouble: Trouble) -> tuple[str, str]:
    return f"{trouble.name} cannot be {shown(trouble.value)}.", "Compare it with a file that works."


_WHOLE = _wants("a whole number", "Write digits only, such as 250.")
_NUMBER = _wants("a number", "Write digits only, such as 12.5: no £, no commas, at most 20 digits.")
_TRUTH = _wants("true or false", "Write `true` or `false`.")
_DAY = _wants("a day", "Write year, month and day, such as 2025-09-16.")
_MOMENT = _wants("a day and a time", "Write them as in 2025-09-16T23:59, in the publisher's own time.")
_LIST = _wants("a list", "Begin each item with a dash on a line of its own, or write [one, another].")
_TEXT = _wants("text", "Put quotation marks round text that contains : or # or begins with [ or {.")

WORDS: dict[str, Callable[[Trouble], tuple[str, str]]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "literal_error": _not_a_word,
    "model_type": _not_keys,
    "dict_type": _not_keys,
    "tuple_type": _LIST,
    "too_short": _empty,
    "string_type": _TEXT,
    "string_too_short": _empty,
    "string_too_long": _too_long,
    "string_pattern_mismatch": _not_an_id,
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_parsing_size": _WHOLE,
    "bool_type": _TRUTH,
    "bool_parsing": _TRUTH,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": _NUMBER,
    "decimal_type": _NUMBER,
    "decimal_parsing": _NUMBER,
    "decimal_max_digits": _NUMBER,
    "date_type": _DAY,
    "date_parsing": _DAY,
    "date_from_datetime_parsing": _DAY,
    "datetime_type": _MOMENT,
    "datetime_parsing": _MOMENT,
    "datetime_from_date_parsing": _MOMENT,
    "greater_than_equal": _bound("small", "ge"),
    "less_than_equal": _bound("large", "le"),
    "value_error": _by_the_model,
}
"""What pydantic can find in our records, and the words for it."""

_OF_RECORDS = {"model_type", "missing", "extra_forbidden", "value_error"}


def _name(place: Place) -> str:
    if not place:
        return "the file"
    last = place[-1]
    return f"item {last + 1} of {_name(place[:-1])}" if isinstance(last, int) else f"`{last}`"


def _tick(words: tuple[str, ...]) -> list[str]:
    return [f"`{word}`" for word in words]


def _ticked(words: tuple[str, ...]) -> str:
    return listed(_tick(words[:_FEW])) + (" and others" if len(words) > _FEW else "")
