"""Understand which options a person means: by number, id, label, alias, or the beginning of a label."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.errors import NotUnderstoodError
from wellput.interview.steps import Choice, Step
from wellput.text import listed
from wellput.text.meant import surely_meant

_ONLY_NUMBERS = re.compile(r"[0-9]+(?:[\s,;.]+(?:and\s+)?[0-9]+)*[\s,;.]*")

_FEW = 5
"""So many choices are named again where a reply is none of them."""

_SHOWN = 60
"""So many characters of such a reply are said back."""

_LONG = 9
"""So many digits are no number of a list, whatever they say."""


def chosen(step: Step, reply: str) -> tuple[Choice, ...]:
    """Return the choices that a reply names, in its order, or say what cannot be taken."""
    found = _found(step.choices, _pieces(reply))
    twice = [one.label for at, one in enumerate(found) if one in found[:at]]
    if twice:
        raise NotUnderstoodError(f"You gave “{twice[0]}” twice.", "Give each option once.")
    if len(found) > step.most:
        raise NotUnderstoodError(
            f"You gave {len(found)}, and {step.most} can be taken.",
            f"Give {_how_many(step)}, commas between them.",
        )
    if len(found) < step.least:
        raise NotUnderstoodError(
            f"You gave {len(found)}, and {step.least} are needed.",
            f"Give {_how_many(step)}, commas between them.",
        )
    return tuple(found)


def _how_many(step: Step) -> str:
    return str(step.least) if step.least == step.most else f"{step.least} to {step.most}"


def _pieces(reply: str) -> list[str]:
    reply = reply.strip()
    if _ONLY_NUMBERS.fullmatch(reply):
        return re.findall("[0-9]+", reply)
    return [piece.strip() for piece in re.split(r"[,;\n]", reply) if piece.strip()]


def _found(choices: Sequence[Choice], pieces: list[str]) -> list[Choice]:
    """Match the pieces, the longest run first, since a label may have commas in it."""
    found: list[Choice] = []
    at = 0
    while at < len(pieces):
        longest = 1 if pieces[at].isdecimal() else len(pieces) - at
        for run in range(longest, 0, -1):
            if one := _named(choices, ", ".join(pieces[at : at + run]), alone=run == 1):
                found.append(one)
                at += run
                break
    return found


def _named(choices: Sequence[Choice], words: str, *, alone: bool) -> Choice | None:
    if words.isdecimal():
        return _numbered(choices, words)
    said = _plain(words)
    for one in choices:
        if said in (_plain(one.id), _plain(one.label), *map(_plain, one.aliases)):
            return one
    begun = [one for one in choices if _plain(one.label).startswith(said)]
    if len(begun) == 1:
        return begun[0]
    if not alone:
        return None
    if begun:
        fitting = listed([f"“{one.label}”" for one in begun], "and")
        raise NotUnderstoodError(f"“{words}” fits {fitting}.", "Type the number of the one you mean.")
    raise _unknown(choices, words)


def _numbered(choices: Sequence[Choice], digits: str) -> Choice:
    number = int(digits) if len(digits) < _LONG else 0
    if 1 <= number <= len(choices):
        return choices[number - 1]
    raise NotUnderstoodError(f"There is no number {digits[:_LONG]} here.", f"Type a number from 1 to {len(choices)}.")


def _unknown(choices: Sequence[Choice], words: str) -> NotUnderstoodError:
    labels = {_plain(name): one.label for one in choices for name in (one.id, _head(one.label), one.label)}
    near = surely_meant(_plain(words), labels)
    heads = [_head(one.label) for one in choices]
    some = f" for {listed(heads, 'or')}" if len(heads) <= _FEW else ""
    hint = f"Did you mean “{labels[near]}”? " if near else ""
    mend = f"{hint}Type a number from 1 to {len(choices)}{some}, or the beginning of the words."
    return NotUnderstoodError(f"“{_shortened(words)}” is not one of the choices.", mend)


def _head(label: str) -> str:
    """Return what a label says before it explains itself."""
    return label.partition(":")[0]


def _shortened(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]} ..."


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.casefold().replace("_", " "))) or words.strip().casefold()
