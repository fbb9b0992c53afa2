"""Sentences in which a person gave figures of members, of another number of members than there are now."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from wellput.checks.quotations import quoted_places
from wellput.model.bank import Bank
from wellput.model.collective_fields import field_of
from wellput.model.collective_views import CollectiveViews
from wellput.model.minority_shown import in_one_line
from wellput.model.prose import response_prose
from wellput.model.response import Response
from wellput.text.sentences import Sentence, sentences

_OF = re.compile(r"\b\d[\d,]* of (?:(?:our|the|these|those|all) )*(\d[\d,]*\d|\d)\b")
_MEMBERS = re.compile(r"\bmembers(?:hip)?\b", re.IGNORECASE)


def old_bases(bank: Bank, response: Response, views: CollectiveViews) -> Iterator[str]:
    """Yield sentences about members, N of M of them, that are no statement and whose M no figure is of now.

    Words that are quoted are a member's own, and what cites evidence is that evidence's figure.
    """
    made = response.collective.statements if response.collective else ()
    said = [(field_of(one).about, in_one_line(one.words)) for one in made]
    for prose in response_prose(bank, response):
        base, bases = _base(views, prose.question), _bases(views, prose.question)
        quoted = quoted_places(prose.text)
        stated = [words for about, words in said if about == prose.question]
        for one in sentences(prose.text):
            text = in_one_line(one.text)
            counted = one.cites or any(words in text or text in words for words in stated)
            if not counted and (old := _old(one, bases, quoted)):
                question = bank.question(prose.question)
                place = question.name if question else prose.question.capitalize()
                yield f"{place}: “{text}” Figures are of {base:,} members now, not of {old}."


def _base(views: CollectiveViews, question: str) -> int:
    """Return of how many members figures are: those with a return that counts who were asked."""
    own = views.question(question)
    return own.asked if own and own.asked else views.members.returns


def _bases(views: CollectiveViews, question: str) -> frozenset[int]:
    """Return of how many members a figure may be: who answered too, all with a return, and all who were invited."""
    own, members = views.question(question), views.members
    several = (_base(views, question), own.answered if own else None, members.returns, members.asked)
    return frozenset(one for one in several if one)


def _old(sentence: Sentence, bases: Collection[int], quoted: Sequence[int]) -> str | None:
    if not _MEMBERS.search(sentence.words):
        return None
    counts = (found[1] for found in _OF.finditer(sentence.words) if not quoted[sentence.start + found.start()])
    return next((one for one in counts if int(one.replace(",", "")) not in bases), None)
