"""Collate: every question's figures for everybody and by group, masked where a group is small."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from wellput.collate.choices import choices, options_told_of, ranking
from wellput.collate.coding_counts import coded_figures
from wellput.collate.comparing import comparisons
from wellput.collate.figures import By, Collation, Figures, QuestionFigures
from wellput.collate.grouping import Group, everybody, grouped
from wellput.collate.masking import GivesAway, Masks, masks, share_of, spread_of, sum_of
from wellput.collate.money import CostTable
from wellput.collate.numbers import distribution
from wellput.model.bank import CHOOSING, Bank, Question
from wellput.model.coded import CodedTally
from wellput.model.tallied import Cell, Tally

LEAST = 5
"""Groups of fewer are masked, unless another number is given."""

_NOTHING = Masks(False, frozenset())
_NO_CODES: Mapping[str, CodedTally] = {}


def collate(
    bank: Bank,
    cells: Sequence[Cell],
    tallies: Mapping[str, Tally],
    by: By | None = None,
    least: int = LEAST,
    coded: Mapping[str, CodedTally] = _NO_CODES,
) -> Collation:
    """Collate the answers to all questions that were tallied, and the codes of those whose words were `coded`.

    Published figures are of kinds. They are not compared where figures are by area: each grouping is masked for itself.
    """
    by_kind = _all_figures(bank, cells, tallies, "kind", least, coded)
    return Collation(
        by,
        least,
        sum(cell.returns for cell in cells),
        by_kind if by == "kind" else _all_figures(bank, cells, tallies, by, least, coded),
        () if by == "area" else comparisons(bank, by_kind),
    )


def _all_figures(
    bank: Bank,
    cells: Sequence[Cell],
    tallies: Mapping[str, Tally],
    by: By | None,
    least: int,
    coded: Mapping[str, CodedTally],
) -> tuple[QuestionFigures, ...]:
    """Work through the bank; who is asked a question may tell how another was answered, so its masks go along."""
    groups = grouped(bank, cells, by)
    masked: dict[str, Masks] = {}
    done = []
    for question in bank.questions:
        if question.id in tallies:
            leading = question.relevant.question if question.relevant else None
            table = _Table(question, tallies[question.id], everybody(cells), groups, least)
            masked[question.id] = table.masks(masked.get(leading or "", _NOTHING))
            figures = table.figures(masked[question.id])
            codes = coded.get(question.id)
            given = codes and coded_figures(codes, everybody(cells), groups, least, masked[question.id])
            done.append(replace(figures, coded=given) if given else figures)
    return tuple(done)


class _Table:
    """One question's answers by group, before and after masking."""

    def __init__(self, question: Question, tally: Tally, everybody: Group, groups: Sequence[Group], least: int) -> None:
        self._question = question
        self._tally = tally
        self._everybody = everybody
        self._groups = groups
        self._least = least
        self._told_of = options_told_of(question, tally.counts) if question.type in CHOOSING else ()
        self._costs = CostTable(tally.sheets, [group.cells for group in groups], everybody.cells, least)

    def masks(self, leading: Masks) -> Masks:
        """Say what to mask; `leading` are the masks of the question that leads to this one.

        A group is small where few were asked, where few of those answered, and where few of these are in the base. That
        nobody of a group did is a figure too: groups of which few were asked are masked whether they answered or not.
        """
        asked, answered, base = ([many(group) for group in self._groups] for many in self._many)
        silent = share_of(dict(enumerate(answered)), asked)
        asking = masks(asked, [silent], self._least, leading.groups) if any(answered) else leading
        chose = share_of(dict(enumerate(base)), answered)
        answering = masks(answered, [chose], self._least, asking.groups, asked)
        own = masks(base, self._told(), self._least, answering.groups, asked)
        small = any(0 < many(self._everybody) < self._least for many in self._many)
        return Masks(own.everybody or small or leading.everybody, own.groups)

    def figures(self, masked: Masks) -> QuestionFigures:
        """Return what is shown."""
        return QuestionFigures(
            self._question,
            self._shown(self._everybody, None, masked),
            tuple(self._shown(group, place, masked) for place, group in enumerate(self._groups)),
        )

    def _shown(self, group: Group, place: int | None, masked: Masks) -> Figures:
        if masked.everybody or place in masked.groups:
            return Figures(group.id, group.label, masked=True)
        counts = [one for one in self._tally.counts if one.cell in group.cells]
        ranked = self._question.type == "rank"
        case_costs, masked_cases = self._costs.shown(place, masked)
        return Figures(
            group.id,
            group.label,
            False,
            self._asked(group),
            self._base(group),
            () if ranked else choices(self._question, counts, self._told_of),
            ranking(self._question, counts, self._told_of) if ranked else (),
            distribution(self._numbers(group)),
            case_costs,
            masked_cases,
            self._answered(group) - self._base(group),
        )

    @property
    def _many(self) -> tuple[Callable[[Group], int], ...]:
        """What is told of how many: who was asked, of those who answered, and of those who are in the base."""
        return self._asked, self._answered, self._base

    def _asked(self, group: Group) -> int:
        return _sum(self._tally.asked, group)

    def _answered(self, group: Group) -> int:
        return _sum(self._tally.answered, group)

    def _base(self, group: Group) -> int:
        if self._question.type == "cost":
            return sum(cell in group.cells for cell, _ in self._tally.sheets)
        if self._question.type in ("integer", "decimal"):
            return sum(one.count for one in self._tally.numbers if one.cell in group.cells)
        if self._question.type in CHOOSING:
            return _sum(self._tally.chose, group)
        return self._answered(group)

    def _told(self) -> list[GivesAway]:
        """Return every figure that is told of groups."""
        figures: list[GivesAway] = []
        bases = [self._base(group) for group in self._groups]
        for option in self._told_of:
            figures += [share_of(self._chosen(option, first), bases) for first in (False, True)]
            figures.append(sum_of([self._ranks(option, group) for group in self._groups]))
        if self._tally.numbers:
            figures.append(spread_of([self._numbers(group) for group in self._groups]))
        return figures

    def _ranks(self, option: str, group: Group) -> set[int]:
        return {one.rank for one in self._tally.counts if one.option == option and one.cell in group.cells}

    def _numbers(self, group: Group) -> list[Decimal]:
        return [one.value for one in self._tally.numbers if one.cell in group.cells for _ in range(one.count)]

    def _chosen(self, option: str, first: bool) -> dict[int, int]:
        """Count by group those who chose an option, or who gave it the first place."""
        wanted = [one for one in self._tally.counts if one.option == option and (one.rank == 1 or not first)]
        return {
            place: sum(one.count for one in wanted if one.cell in group.cells)
            for place, group in enumerate(self._groups)
        }


def _sum(counts: Mapping[int, int], group: Group) -> int:
    return sum(count for cell, count in counts.items() if cell in group.cells)
