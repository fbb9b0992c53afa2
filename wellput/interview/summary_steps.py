"""What is asked at the end: the response in a sentence, and one to five asks."""

from __future__ import annotations

from wellput.interview.steps import SUMMARY, Choice, Step
from wellput.model.bank import Bank
from wellput.model.response import Response
from wellput.model.routing import relevant_questions

MOST_ASKS = 5
_ORDINALS = ("first", "second", "third", "fourth", "fifth")


def summary_steps(bank: Bank, response: Response) -> tuple[Step, ...]:
    """Return the sentence, each ask that is there, and one more while there may be more."""
    summary = response.summary
    sentence = Step(
        SUMMARY,
        "sentence",
        "line",
        "Your whole response in one sentence.",
        "In one sentence",
        now=summary.sentence or "",
    )
    count = min(MOST_ASKS, len(summary.asks) + 1)
    offered = asks_offered(bank, response)
    return (sentence, *(_ask(response, offered, number) for number in range(1, count + 1)))


def asks_offered(bank: Bank, response: Response) -> tuple[Choice, ...]:
    """Return the asks given in the questions that are not among the summary's yet."""
    asks = ((one, response.answer(one.id).ask) for one in relevant_questions(bank, response))
    return tuple(Choice(one.id, ask) for one, ask in asks if ask and ask not in response.summary.asks)


def _ask(response: Response, offered: tuple[Choice, ...], number: int) -> Step:
    asks = response.summary.asks
    now = asks[number - 1] if number <= len(asks) else ""
    hint = "Type the number of one above, or write it in your own words." if offered else ""
    return Step(
        SUMMARY,
        "asks",
        "asks",
        f"Your {_ORDINALS[number - 1]} ask, of at most {MOST_ASKS}: what you most want done.",
        f"Ask {number}",
        about=str(number),
        now=now,
        hint=hint,
        choices=offered,
        least=1,
        most=MOST_ASKS - number + 1,
    )
