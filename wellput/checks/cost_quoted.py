"""Costs and hours that an answer quotes, and that its worksheet does not come to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from wellput.checks.figures import Figure, figures
from wellput.checks.rule import Passage, Rule, Subject
from wellput.model.cost_totals import CostTotals, Spread, Sums
from wellput.model.cost_words import money
from wellput.model.costs import CostLine, Quantity, Range
from wellput.model.finding import Finding, Place
from wellput.text.sentences import Sentence

_OF_COST = re.compile(
    r"\b(?:costs?|costing|spend|spent|pay|paid|total|in all|altogether|comes? to|came to|adds?|extra|more|takes?|give"
    r"|hours?|figure)\b",
    re.IGNORECASE,
)
_BEFORE, _AFTER = 50, 25
_ABOUT = Fraction(1, 10)
_POUND = Fraction(1)


def quoted_otherwise(subject: Subject) -> Iterator[Finding]:
    """An answer quotes a cost or hours of a year, and its worksheet comes to nothing of the kind.

    Totals, lines, differences and single amounts are compared, each at its low, central and high; a figure rounded to
    the pound passes, and one that says "about" within a tenth. What a published source is cited for is not compared.
    """
    for question, totals in subject.costs.items():
        answer = subject.response.answer(question)
        if answer.skipped is not None:
            continue
        if answer.number is not None and not _is_among(Fraction(answer.number), _costs(totals)):
            words = f"the figure {money(answer.number)}"
            yield _finding(subject, Place(question, "number"), question, words, totals)
        for passage in subject.passages:
            if passage.prose.question == question:
                yield from _in_passage(subject, passage, totals)


def _in_passage(subject: Subject, passage: Passage, totals: CostTotals) -> Iterator[Finding]:
    costs, hours = _costs(totals), _hours(totals)
    for sentence in passage.sentences:
        if _cites_others(subject, sentence):
            continue
        for figure in figures(sentence.words):
            known = costs if figure.kind == "money" else hours
            if _is_quoted(sentence.words, figure) and not _fits(figure, known):
                place = passage.place(figure.words)
                yield _finding(subject, place, passage.prose.question, f"“{figure.words}”", totals)


def _is_quoted(text: str, figure: Figure) -> bool:
    """Say whether a figure is a cost, or hours, of a year."""
    is_kind = (figure.kind == "money" and figure.unit == "£") or (figure.kind == "count" and figure.unit == "hour")
    around = text[max(0, figure.start - _BEFORE) : figure.end + _AFTER]
    return is_kind and figure.rate in ("year", "annum") and bool(_OF_COST.search(around))


def _fits(figure: Figure, known: frozenset[Fraction]) -> bool:
    slack = _ABOUT if figure.hedge else Fraction(0)
    return _is_among(figure.low, known, slack) and _is_among(figure.high, known, slack)


def _is_among(figure: Fraction, known: frozenset[Fraction], slack: Fraction = Fraction(0)) -> bool:
    return any(abs(one - figure) < max(_POUND, slack * figure) for one in known)


def _cites_others(subject: Subject, sentence: Sentence) -> bool:
    items = (subject.response.cited(one) for one in sentence.cites)
    return any(item is not None and item.published for item in items)


def _costs(totals: CostTotals) -> frozenset[Fraction]:
    spreads = [one for sums in _every(totals) for one in (sums.pay, sums.other, sums.cash, sums.value) if one]
    amounts = (amount for one in totals.lines for amount in one.line.other.values())
    return _numbers(spreads) | frozenset(number for amount in amounts for number in _ends(amount))


def _hours(totals: CostTotals) -> frozenset[Fraction]:
    each = [(sums.paid_hours, sums.volunteer_hours) for sums in _every(totals)]
    spreads = [one for paid, volunteers in each for one in (paid, volunteers, paid.plus(volunteers))]
    return _numbers(spreads) | frozenset(number for one in totals.lines for number in _hours_of_one(one.line))


def _every(totals: CostTotals) -> Iterator[Sums]:
    yield from (one.sums for one in totals.lines)
    for case in totals.cases:
        yield from (case.sums, case.shared)
        yield from (sums for _, sums in case.by_activity)
        yield from (sums for _, sums in case.by_cover)
    yield from (one.sums for one in totals.differences)


def _hours_of_one(line: CostLine) -> Iterator[Fraction]:
    """Yield the hours that one person of a line gives in a year."""
    if line.hours is not None and line.times is not None:
        yield from (one * other for one, other in zip(_ends(line.hours), _ends(line.times), strict=True))


def _numbers(spreads: list[Spread]) -> frozenset[Fraction]:
    return frozenset(abs(Fraction(number)) for one in spreads for number in (one.low, one.central, one.high))


def _ends(quantity: Quantity) -> tuple[Fraction, ...]:
    if isinstance(quantity, Range):
        return Fraction(quantity.low), Fraction(quantity.central), Fraction(quantity.high)
    return (Fraction(quantity),) * 3


def _finding(subject: Subject, place: Place, question: str, words: str, totals: CostTotals) -> Finding:
    in_all = "; ".join(f"{one.case}: {money(one.sums.cash.central)}" for one in totals.cases)
    return Finding(
        "CST04",
        "warning",
        place,
        f"{subject.name(question)} quotes {words}, and the worksheet comes to no such figure (in all, {in_all}).",
        "Quote what the worksheet comes to (wellput cost shows it), or mend the worksheet.",
    )


RULES = (
    Rule(
        code="CST04",
        severity="warning",
        title="A total that the worksheet does not come to",
        why="A reader who adds the worksheet up, and finds another total in the words, believes neither.",
        source="Aaron McLoughlin, checklist for consultation responses",
        before="(where the worksheet comes to £2,700) Engagement costs us £2,400 a year.",
        after="(where the worksheet comes to £2,700) Engagement costs us £2,700 a year.",
        find=quoted_otherwise,
    ),
)
