"""Say figures in sentences that can be read aloud: every percentage with its base."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from wellput.collate.coding_saying import coded_head, coded_items, coded_notes
from wellput.collate.figures import (
    CaseCosts,
    CodedFigures,
    Collation,
    Comparison,
    Distribution,
    Figures,
    QuestionFigures,
    RankedChoice,
)
from wellput.collate.method import method_lines
from wellput.collate.showing_costs import without_money
from wellput.collate.showing_groups import named, not_shown, with_figures
from wellput.model.bank import Bank, Question
from wellput.model.cost_words import money, plain, spread_words
from wellput.model.costs import case_label
from wellput.model.percentages import whole_percent
from wellput.text import listed
from wellput.text.amounts import in_words

_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Said:
    """What one group said: who answered, then each thing that they said."""

    group: str
    items: tuple[str, ...] = ()


def said(figures: QuestionFigures, least: int) -> tuple[Said, ...]:
    """Return what everybody said, then what each group said, then which groups are not shown."""
    shown = [figures.everybody, *with_figures(figures.groups)]
    told = tuple(_group(figures.question, group, least) for group in shown)
    left_out = () if figures.everybody.masked else tuple(_left_out(figures.groups, least))
    return (*told, *map(Said, left_out), *_coded(figures.coded, least))


def words_only(group: Figures) -> str:
    """Say how many there are beside the base who only said something in words; nothing of none."""
    return f" {group.words_only:,} more said something in words only." if group.words_only else ""


def compared(bank: Bank, one: Comparison) -> str:
    """Return a published figure and ours in a sentence."""
    kind = next((kind.label for kind in bank.respondents if kind.id == one.group), one.group)
    base = f" of {one.published_base}" if one.published_base else ", base not published"
    published = f"{one.question.name}: {one.label} ({kind}). Published: {plain(one.published)}%{base}"
    if one.count is None or one.base is None or one.points is None:
        return f"{published}. Members: not shown."
    side = "above" if one.points >= 0 else "below"
    points = in_words(abs(one.points), "percentage points")
    ours = f"{whole_percent(one.count, one.base)}% of {one.base}"
    return f"{published}. Members: {ours}, {points} {side} the published figure."


def method(collation: Collation) -> str:
    """Say how the figures were made."""
    return " ".join(method_lines(collation))


def _left_out(groups: Sequence[Figures], least: int) -> Iterator[str]:
    """Say which groups are not shown, and of which nobody answered."""
    hidden, silent = not_shown(groups)
    if hidden:
        reason = f"fewer than {least} of a group were asked or answered, or the group would give another one away"
        yield f"Not shown: {named(hidden, with_figures(groups))}, since {reason}."
    if silent:
        yield f"Nobody answered: {named(silent, with_figures(groups))}."


def _coded(coded: CodedFigures | None, least: int) -> tuple[Said, ...]:
    """Return the codes that what was said in words was given."""
    if coded is None:
        return ()
    shown = [coded.everybody, *(group for group in coded.groups if not group.masked)]
    told = [Said(coded_head(group, coded.coder, least), coded_items(group)) for group in shown]
    return (*told, *map(Said, coded_notes(coded, least)))


def _group(question: Question, group: Figures, least: int) -> Said:
    if group.masked:
        return Said(f"{group.label}: not shown, since fewer than {least} answered.")
    what = "gave an amount" if question.type in ("integer", "decimal", "cost") else "answered"
    head = f"{group.label}: {group.base} {what}, of {group.asked} asked.{words_only(group)}"
    return Said(head, tuple(_items(question, group, group.base or 0)) if group.base else ())


def _items(question: Question, group: Figures, base: int) -> Iterator[str]:
    yield from (f"{one.label}: {_share(one.count, base)}." for one in group.choices)
    yield from (_ranked(one, base) for one in group.ranking)
    if group.numbers:
        yield f"{_spread(group.numbers, lambda number: in_words(_rounded(number), question.unit))}."
    for case in group.costs:
        yield from _costs(case)
    if group.masked_cases:
        yield f"Not shown, since too few have costs in it: {listed([case_label(one) for one in group.masked_cases])}."


def _ranked(one: RankedChoice, base: int) -> str:
    mean = f", mean rank {plain(one.mean_rank)}" if one.mean_rank is not None else ""
    place = f"{one.place}, tied" if one.tied else str(one.place)
    return (
        f"Place {place}: {one.label}: {in_words(one.points, 'points')}, ranked by {_share(one.count, base)}, "
        f"first for {_share(one.first, base)}{mean}."
    )


def _share(count: int, base: int) -> str:
    return f"{count} of {base} ({whole_percent(count, base) or 0}%)"


def _spread(numbers: Distribution, words: Callable[[Decimal], str]) -> str:
    return (
        f"Median {words(numbers.median)}; the middle half from {words(numbers.lower_quartile)} to "
        f"{words(numbers.upper_quartile)}; all from {words(numbers.least)} to {words(numbers.most)}"
    )


def _costs(case: CaseCosts) -> Iterator[str]:
    def words(amount: Decimal) -> str:
        return money(amount.quantize(_HUNDREDTH, ROUND_HALF_UP), case.currency)

    incomplete = f", {case.incomplete} of them incomplete" if case.incomplete else ""
    sheets = f"{in_words(case.count, 'worksheets')}{incomplete}"
    if not case.has_money:
        yield f"{case_label(case.case)}, {case.period}, {sheets}: {without_money(case)}."
        return
    yield f"{case_label(case.case)}, {case.period}, {sheets}: {_spread(case.each, words)}."
    shared = ""
    if case.shared.high:
        shared = (
            f" Shared costs come on top, {spread_words(case.shared, 'money', case.currency)} as told; "
            "several members may have told the same cost, so they are not in the total."
        )
    yield f"In all {spread_words(case.total, 'money', case.currency)}.{shared}"


def _rounded(number: Decimal) -> Decimal:
    """Return a number to hundredths, without noughts at its end."""
    return Decimal(plain(number.quantize(_HUNDREDTH, ROUND_HALF_UP)).replace(",", "").replace("\N{MINUS SIGN}", "-"))
