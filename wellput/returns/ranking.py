"""An order of options from the ranks that were given to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wellput.model.answer_form import Ask
from wellput.model.filled_form import Given
from wellput.model.response import Ranked
from wellput.returns.choosing import Offered
from wellput.returns.sheaf import Sheaf
from wellput.text import clean


@dataclass
class _Told:
    """What was said of one option: its rank, and words about it."""

    rank: Given | None = None
    words: dict[str, Given] = field(default_factory=dict)


def ranked(ask: Ask, offered: Offered, question: str, sheaf: Sheaf) -> tuple[Ranked, ...]:
    """Return the options in their order; of those whose rank is in doubt, none."""
    told = _told(ask, sheaf) | _named(ask, offered, sheaf)
    ranks = _ranks(told, sheaf)
    by_rank: dict[int, list[str]] = {}
    for option, rank in ranks.items():
        by_rank.setdefault(rank, []).append(option)
    kept = {options[0]: rank for rank, options in by_rank.items() if len(options) == 1}
    for rank, options in by_rank.items():
        for option in options if len(options) > 1 else ():
            reason = f"The rank {rank} is given to {len(options)} options; none of them was taken. Ask which is meant."
            _refuse(told[option], sheaf, reason)
    order = sorted(kept, key=kept.__getitem__)
    if order:
        if len(kept) == len(told):
            _doubt(order, kept, told, ask, sheaf)
        sheaf.note_parts(question, ask.field, {one: given for one in order if (given := told[one].rank)})
    return tuple(_one(option, told[option], question, sheaf) for option in order)


def _told(ask: Ask, sheaf: Sheaf) -> dict[str, _Told]:
    told: dict[str, _Told] = {}
    for (number, *key), given in sheaf.below(ask):
        place = int(number) - 1 if number.isascii() and number.isdecimal() else -1
        if not 0 <= place < len(ask.choices):
            sheaf.refuse(given, "There is no such option. Check that the form is of this version of the bank.")
            continue
        one = told.setdefault(ask.choices[place].id, _Told())
        if key:
            one.words[key[0]] = given
        else:
            one.rank = given
    return told


def _named(ask: Ask, offered: Offered, sheaf: Sheaf) -> dict[str, _Told]:
    """Return options that are listed by their names, the first first, as a cell of an export may hold them."""
    given = sheaf.take(ask.place)
    if given is None:
        return {}
    told: dict[str, _Told] = {}
    for words in sheaf.options(given):
        option = offered.named(words)
        if option is None or option in told:
            sheaf.refuse(given, "This is none of the options, or was named before. Ask what is meant.", words)
        else:
            told[option] = _Told(Given(str(len(told) + 1), given.whence))
    return told


def _ranks(told: Mapping[str, _Told], sheaf: Sheaf) -> dict[str, int]:
    ranks = {}
    for option, one in told.items():
        said = "" if one.rank is None else one.rank.words.strip().rstrip(".")
        if said.endswith(".0"):
            said = said[:-2]
        if said.isascii() and said.isdecimal() and 0 < int(said[:6]) <= 999:
            ranks[option] = int(said[:6])
        elif one.rank is None:
            _refuse(one, sheaf, "Something is said of this option, and it has no rank. Ask whether it should have one.")
        else:
            _refuse(one, sheaf, "This is not a rank. Ranks are whole numbers: 1 for what matters most.")
    return ranks


def _doubt(order: list[str], ranks: Mapping[str, int], told: Mapping[str, _Told], ask: Ask, sheaf: Sheaf) -> None:
    last = told[order[-1]].rank
    if last is None:
        return
    given = ", ".join(str(ranks[one]) for one in order)
    if len(order) > ask.most:
        sheaf.refuse(last, f"{len(order)} options are ranked where {ask.most} are asked for; all were taken.", given)
    elif ranks[order[-1]] != len(order):
        sheaf.refuse(last, "There are gaps between the ranks; the options were taken in this order.", given)


def _refuse(one: _Told, sheaf: Sheaf, reason: str) -> None:
    for given in filter(None, (one.rank, *one.words.values())):
        sheaf.refuse(given, reason)


def _one(option: str, told: _Told, question: str, sheaf: Sheaf) -> Ranked:
    words = {}
    for key, given in told.words.items():
        if key in ("reason", "unlocks"):
            words[key] = clean(given.words).text.strip()
            sheaf.note(question, key, given, option)
        else:
            sheaf.refuse(given, "Nothing of this kind is asked of an option.")
    return Ranked(option=option, **words)
