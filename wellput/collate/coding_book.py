"""The codebook of a question: new codes, and which codes somebody means."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from wellput.errors import NotUnderstoodError
from wellput.model.coded import NONE, NONE_LABEL, Code
from wellput.text import fit
from wellput.text.alike import alike
from wellput.text.meant import surely_meant

LONGEST = 80
_SEPARATORS = ("\n", ";", ",")


class UnknownCodeError(NotUnderstoodError):
    """A code that the codebook lacks; `said` is what it was called."""

    def __init__(self, said: str, mend: str) -> None:
        super().__init__(f"There is no code “{said}”.", mend)
        self.said = said


def new_code(book: Sequence[Code], question: str, label: str, definition: str | None = None) -> Code:
    """Return a code to be added to the book; raise where it could be taken for another one."""
    said = fit_label(label)
    refuse_alike(book, said)
    return Code(question, _free_id(book, said), said, fit_definition(definition))


def fit_label(label: str) -> str:
    """Return a label in one line; raise where it is none."""
    said = " ".join(fit(label).split())
    if not alike(said) or len(said) > LONGEST:
        raise NotUnderstoodError(f"A code's label has 1 to {LONGEST} characters.", "Such as: Called too late")
    if said.isdecimal() or ";" in said or said.startswith(":"):
        raise NotUnderstoodError(
            f"“{said}” cannot be a label: a number, a semicolon or a colon before it has a meaning of its own.",
            "Say it in other words.",
        )
    return said


def fit_definition(definition: str | None) -> str | None:
    """Return a definition in one line; None of nothing."""
    return " ".join(fit(definition or "").split()) or None


def refuse_alike(book: Sequence[Code], label: str, *, but: str | None = None) -> None:
    """Raise where another code than `but` is called so."""
    known = next((one for one in book if alike(label) in (alike(one.label), one.code) and one.code != but), None)
    if known or alike(label) in (NONE, alike(NONE_LABEL)):
        called = f"{known.label} ({known.code})" if known else NONE_LABEL
        raise NotUnderstoodError(f"There is a code of that name: {called}.", "Use that one, or another name.")


def find_code(book: Sequence[Code], said: str, *, numbered: bool = False) -> Code:
    """Return the code that is meant by its id or label, or by its place in the book where they are `numbered`."""
    found = _known(book, said, numbered)
    if found is None:
        near = surely_meant(alike(said), {name: one for one in book for name in (one.code, alike(one.label))})
        code = _known(book, near, numbered=False) if near else None
        hint = f"Did you mean {code.label} ({code.code})?" if code else "Nothing is guessed."
        raise UnknownCodeError(said.strip()[:LONGEST], hint)
    return found


def codes_said(book: Sequence[Code], said: str, *, numbered: bool = False) -> tuple[str, ...]:
    """Return the ids of the codes that are meant: several with commas or semicolons between, or `none`."""
    known = [*book, Code("", NONE, NONE_LABEL)]
    found = dict.fromkeys(one.code for one in _understood(known, said, _SEPARATORS, numbered))
    if NONE in found and len(found) > 1:
        raise NotUnderstoodError(f"“{NONE}” says that no code fits, and stands alone.", "Give the codes, or none.")
    return tuple(found)


def _understood(book: Sequence[Code], said: str, separators: Sequence[str], numbered: bool) -> list[Code]:
    """Try the words as they are first, since a label may hold a comma."""
    if found := _known(book, said, numbered):
        return [found]
    for place, separator in enumerate(separators):
        parts = [part for part in said.split(separator) if part.strip()]
        if separator in said and parts:
            rest = separators[place + 1 :]
            return [code for part in parts for code in _understood(book, part, rest, numbered)]
    apart = [_known(book, part, numbered) for part in said.split()]
    spaced = [one for one in apart if one]
    return spaced if spaced and len(spaced) == len(apart) else [find_code(book, said, numbered=numbered)]


def _known(book: Sequence[Code], said: str, numbered: bool) -> Code | None:
    words = alike(said)
    if numbered and words.isdecimal():
        place = int(words) if len(words) <= LONGEST else 0
        own = [one for one in book if one.code != NONE]
        return own[place - 1] if 0 < place <= len(own) else None
    return next((one for one in book if words and words in (one.code, alike(one.label))), None)


def _free_id(book: Sequence[Code], label: str) -> str:
    letters = [one for one in unicodedata.normalize("NFKD", label.casefold()) if not unicodedata.combining(one)]
    made = "-".join(re.findall("[a-z0-9]+", "".join(letters)))[:LONGEST].strip("-")
    base = made if made and not made.isdecimal() else "code"
    taken = {one.code for one in book} | {NONE}
    numbers = (f"{base}-{number}" for number in range(2, len(taken) + 3))
    return base if base not in taken else next(one for one in numbers if one not in taken)
