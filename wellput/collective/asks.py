"""Turn what members ask for into asks that they share.

The VCS Emergencies Partnership advised respondents to the Strengthening Partnerships consultation that an ask for
one's own organisation may be dismissed outright, and to ask for shared infrastructure, networked expertise and pooled
resources. A member's words are sorted into these by the words below and by nothing else, so that anyone can see why;
what fits none of them is told apart. What is counted is who asks for a thing of the kind; that it be shared is what the
response makes of it, and the coordinator's to keep or to change.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from wellput.model.collective import Basis
from wellput.model.collective_views import SupportView, told_share
from wellput.model.stands import Stand
from wellput.model.tallied import Voice

EVERY_QUESTION = "summary"
"""Stands for a question where asks of all questions are counted together."""

OTHER = "other"


@dataclass(frozen=True, slots=True)
class AskFamily:
    """A kind of thing that members ask for: `what` it is, how it is asked for together, and the words it is known by.

    A word that ends in a hyphen goes on in any way; any other may stand in the plural.
    """

    id: str
    what: str
    words: str
    known_by: tuple[str, ...]

    def is_asked_in(self, words: str) -> bool:
        """Say whether one of its words stands in a text."""
        return bool(_pattern(self.known_by).search(words))


@cache
def _pattern(known_by: tuple[str, ...]) -> re.Pattern[str]:
    ends = (re.escape(one.removesuffix("-")) + ("" if one.endswith("-") else r"s?\b") for one in known_by)
    return re.compile(rf"\b(?:{'|'.join(ends)})", re.IGNORECASE)


FAMILIES = (
    AskFamily(
        "infrastructure",
        "coordinators, contacts, places or systems",
        "Build infrastructure that many organisations share, and not one organisation at a time.",
        (
            *("infrastructure", "coordinat-", "co-ordinat-", "hub", "platform", "forum", "director-", "database"),
            *("system", "building", "premises", "contact", "channel", "liaison", "umbrella"),
        ),
    ),
    AskFamily(
        "expertise",
        "training, exercises or expertise",
        "Let expertise be networked: train and exercise together, and share specialists and what was learned.",
        (
            *("expert-", "training", "train", "trained", "exercise", "exercising", "learn-", "skill", "mentor-"),
            *("secondment", "specialist", "guidance", "advice", "advis-", "knowledge"),
        ),
    ),
    AskFamily(
        "resources",
        "money, people or equipment",
        "Pool resources, so that several organisations draw on money, people and equipment together.",
        (
            *("fund-", "money", "grant", "budget", "pay", "paid", "payment", "cost", "financ-", "resourc-"),
            *("equipment", "vehicle", "stock", "volunteer", "staff-", "salar-", "post"),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class SharedAsk:
    """What several members ask for, in words that they can share; `told` says how many do.

    `questions` are those at which it was asked for; `own` is how many asked for something else and for nothing shared.
    """

    family: str
    words: str
    told: str
    questions: tuple[str, ...]
    view: SupportView


def ask_families(words: str) -> frozenset[str]:
    """Return the ids of the families that words ask for; `other` where they fit none."""
    return frozenset(one.id for one in FAMILIES if one.is_asked_in(words)) or frozenset({OTHER})


def members_asks(voices: Iterable[Voice]) -> dict[str, dict[str, frozenset[str]]]:
    """Return by member and question the families of what was asked for; all questions together, too."""
    found: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
    for one in voices:
        if one.field == "ask":
            families = ask_families(one.words)
            for question in (one.question, EVERY_QUESTION):
                found[one.member][question] = found[one.member].get(question, frozenset()) | families
    return dict(found)


def shared_asks(
    voices: Sequence[Voice], stands: Sequence[Stand], question: str = EVERY_QUESTION, fewest: int = 2
) -> tuple[SharedAsk, ...]:
    """Return what `fewest` members or more ask for alike, at a question or at all together, by how many do.

    Of the members, those with an ask that is not of the family answered otherwise, and those with none are silent.
    """
    asks = members_asks(voices)
    asked = [one for one in stands if question == EVERY_QUESTION or question in one.asked]
    said = {one.member: asks.get(one.member, {}).get(question, frozenset()) for one in asked}
    found = []
    for family in FAMILIES:
        supports = sum(family.id in families for families in said.values())
        if supports >= fewest:
            found.append(_shared(family, question, supports, said, asks))
    return tuple(sorted(found, key=lambda one: -one.view.supports))


def _shared(
    family: AskFamily,
    question: str,
    supports: int,
    said: Mapping[str, frozenset[str]],
    asks: Mapping[str, Mapping[str, frozenset[str]]],
) -> SharedAsk:
    silent = sum(not families for families in said.values())
    questions = dict.fromkeys(
        place
        for member in said
        for place, families in asks.get(member, {}).items()
        if family.id in families and place != EVERY_QUESTION
    )
    view = SupportView(
        f"ask-{family.id}",
        question,
        Basis(counts="ask", of=family.id),
        family.words,
        supports,
        0,
        len(said) - supports - silent,
        silent,
    )
    verb = "asks" if supports == 1 else "ask"
    told = f"{told_share(supports, len(said))} {verb} for {family.what}"
    return SharedAsk(family.id, family.words, told, tuple(questions), view)
