"""Questions that name their answers, each of which is asked more below: "A walker or a rider?", "If walker, ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.model.question_list import FoundQuestion, FoundRoute
from wellput.text.alike import alike

_IF = re.compile(
    r"\W{0,2}if (?:you(?:['\u2019]re| are) )?(?:an? |the )?(?P<who>[\w' \u2019-]{2,40}?)\s*(?:\.{2,}|\u2026|[,:])", re.I
)
_OF_ANSWER = frozenset(("so", "not", "yes", "no", "any", "possible", "applicable", "relevant", "other"))
_FEWEST = 2


def answer_followed(words: str, asked: str) -> str | None:
    """Return the answer that "If walker..." follows, as the question above names it; None where it does not."""
    found = _IF.match(words)
    if not found or alike(found["who"]) in _OF_ANSWER:
        return None
    named = re.search(rf"(?<!\w){re.escape(found['who'])}(?!\w)", asked, re.IGNORECASE)
    return named[0] if named else None


def with_named_choices(questions: Sequence[FoundQuestion]) -> tuple[FoundQuestion, ...]:
    """Return the questions; one whose answers are named in it and followed below has them as its options."""
    done = list(questions)
    for at, asked in enumerate(questions):
        if asked.type != "text" or asked.options or not asked.text.endswith("?"):
            continue
        below = _followed(questions, at)
        named = tuple(dict.fromkeys(below.values()))
        if len(named) < _FEWEST:
            continue
        done[at] = replace(asked, type="select_one", options=named, options_absent=False)
        for place, answer in below.items():
            done[place] = replace(done[place], route=FoundRoute(asked.number or asked.text, (answer,)))
    return tuple(done)


def _followed(questions: Sequence[FoundQuestion], at: int) -> dict[int, str]:
    """Return the answer that each question below follows, those in a row."""
    found: dict[int, str] = {}
    for place in range(at + 1, len(questions)):
        answer = answer_followed(questions[place].text, questions[at].text)
        if answer is None:
            break
        found[place] = answer
    return found
