"""The form with which members and trustees reply to a pack: what it asks, and which text it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable

from wellput.model.answer_form import AnswerForm, Ask, Choice, Item, Section
from wellput.model.bank import Bank
from wellput.model.signoff import Appears, Decision

WHO, AS, DECISION = "wp_so_who", "wp_so_as", "wp_so_decision"
ABOUT, WORDS, APPEARS = "wp_so_on", "wp_so_words", "wp_so_appears"
"""The names of the places."""

DECISIONS: dict[Decision, str] = {
    "agree": "We agree",
    "agree-with-reservation": "We agree, with a reservation",
    "decline": "We do not sign",
}
APPEARANCES: dict[Appears, str] = {
    "name": "By name",
    "kind": "Without our name, as one of our kind",
    "not": "Not at all: we are counted only",
}
CAPACITIES = {"member": "A member", "trustee": "A trustee"}

_REFERENCE = re.compile(r"\s*text:\s*([0-9a-f]{12})\b.*", re.IGNORECASE | re.DOTALL)


def signoff_form(bank: Bank) -> AnswerForm:
    """Return the form; it asks the same of every version of the text."""
    none = Section("", ())
    about = Section("Your reply", tuple(Item(f"signoff.{ask.field}", ask.label, ask.short, (ask,)) for ask in _asks()))
    return AnswerForm(bank.bank, bank.version, bank.title, "", about, (), none, none)


def text_line(short: str, number: int, day: str) -> str:
    """Return the line of a pack that says which text it is about."""
    return f"Text: {short}, version {number}, as it stood on {day}"


def text_in(lines: Iterable[str]) -> tuple[str, ...]:
    """Return which texts a form says it is about: one, unless somebody put two forms together."""
    found = (_REFERENCE.fullmatch(line) for line in lines)
    return tuple(dict.fromkeys(one[1].lower() for one in found if one))


def _asks() -> tuple[Ask, ...]:
    return (
        Ask("who", WHO, "line", "Reply: who replies", "The name of your organisation, or your own as a trustee"),
        Ask("as", AS, "one", "Reply: as what", "You reply as", choices=_choices(CAPACITIES)),
        Ask("decision", DECISION, "one", "Reply: what we decide", "Your decision", choices=_choices(DECISIONS)),
        Ask(
            "on",
            ABOUT,
            "line",
            "Reply: the question of the reservation",
            "With a reservation: the number of the question",
            "Leave it empty where it is about the whole response.",
        ),
        Ask("words", WORDS, "words", "Reply: the reservation", "With a reservation: what it is, in your words"),
        Ask(
            "appears",
            APPEARS,
            "one",
            "Reply: how we appear",
            "How you appear in the response",
            "Words of a reservation stand beside the name or the kind, and are left out where you do not appear.",
            choices=_choices(APPEARANCES),
        ),
    )


def _choices(labels: dict[str, str] | dict[Decision, str] | dict[Appears, str]) -> tuple[Choice, ...]:
    return tuple(Choice(id_, label) for id_, label in labels.items())
