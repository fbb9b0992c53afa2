"""What a template can use of a cost worksheet: its lines, its totals, and how they come about, all ready to print."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wellput.draft.typed import Typed
from wellput.model.block import Origin
from wellput.model.cost_shown import CaseShown, CostShown, LineShown

_SHORT_BRACKETS = re.compile(r"\([^()]{1,18}\)")
"""A range that a column can hold in one line; one of greater sums may break."""


@dataclass(frozen=True, slots=True)
class LineView:
    """One line of the worksheet."""

    activity: str
    """What is done."""
    case: str
    """The case that it belongs to in short, such as Now."""
    workings: str
    """How it is worked out: people, hours, times, rate, other costs."""
    hours: str
    """Its hours in a year, and how low and how high they may be where that is not sure."""
    cost: str
    """What it costs in money in a year; volunteers' time is in none of it."""
    remarks: str
    """With whom it is shared, what is not known of it, and the note on it."""


@dataclass(frozen=True, slots=True)
class CaseView:
    """The lines of one case: as it is now, or as it would be under a duty."""

    label: str
    """The case in short, such as Now."""
    title: str
    """The case in words, for a caption."""
    lines: tuple[LineView, ...]
    """Its lines, in their order."""


@dataclass(frozen=True, slots=True)
class TotalView:
    """One row of the totals."""

    label: str
    """What is counted."""
    figures: tuple[str, ...]
    """Its figure in each of the columns."""
    is_total: bool
    """True for all that is paid."""


@dataclass(frozen=True, slots=True)
class CostView:
    """A cost worksheet."""

    cases: tuple[CaseView, ...]
    """The cases that have lines."""
    lines: tuple[LineView, ...]
    """The lines of every case, those of one activity together."""
    columns: tuple[str, ...]
    """The heads of the totals' figures: the cases, and the difference between them."""
    totals: tuple[TotalView, ...]
    """The totals, a row each."""
    cover: tuple[str, ...]
    """How the costs could be met, in sentences."""
    shared: tuple[str, ...]
    """What of the costs others pay or count too, in sentences."""
    incomplete: tuple[str, ...]
    """What could not be counted because something is not known, in sentences."""
    method: str
    """How the figures come about."""
    assumptions: tuple[str, ...]
    """What the figures rest on."""


def cost_view(question: str, shown: CostShown | None) -> CostView | None:
    """Return the worksheet of an answer; None where it has none."""
    if shown is None:
        return None

    def typed(words: str) -> Typed:
        return Typed.of(words, Origin(question, "cost")) or Typed("")

    def sentences(several: tuple[str, ...]) -> tuple[Typed, ...]:
        return tuple(map(typed, several))

    cases = tuple(_case(question, case) for case in shown.cases)
    return CostView(
        cases=cases,
        lines=_by_activity([line for case in cases for line in case.lines]),
        columns=shown.columns,
        totals=tuple(TotalView(row.label, sentences(_whole(row.figures)), row.is_total) for row in shown.totals),
        cover=sentences(shown.cover),
        shared=sentences(shown.shared),
        incomplete=sentences(shown.incomplete),
        method=typed(shown.method),
        assumptions=sentences(shown.assumptions),
    )


def _case(question: str, case: CaseShown) -> CaseView:
    def typed(words: str) -> Typed:
        return Typed.of(words, Origin(question, "cost")) or Typed("")

    def view(line: LineShown) -> LineView:
        hours, cost = map(typed, _whole((line.hours, line.cost)))
        remarks = typed(" ".join(one for one in (line.shared, line.missing, line.note) if one))
        return LineView(typed(line.activity), case.label, typed(line.workings), hours, cost, remarks)

    return CaseView(case.label, case.title, tuple(map(view, case.lines)))


def _by_activity(lines: Sequence[LineView]) -> tuple[LineView, ...]:
    """Put the lines of one activity together, where the first of them stands."""
    groups: dict[str, list[LineView]] = {}
    for line in lines:
        groups.setdefault(line.activity.casefold(), []).append(line)
    return tuple(line for group in groups.values() for line in group)


def _whole(figures: Iterable[str]) -> tuple[str, ...]:
    """Keep the words within brackets in one line, so that a narrow column breaks before them and not among them."""
    return tuple(_SHORT_BRACKETS.sub(lambda found: found[0].replace(" ", "\N{NO-BREAK SPACE}"), one) for one in figures)
