"""Published figures beside ours, as a table, with where they are published and what is to be known of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.collate.figures import Comparison
from wellput.model.bank import Bank
from wellput.model.collation_shown import HELD, Amount, Cell, Column, TableShown
from wellput.model.cost_words import plain

_COLUMNS = tuple(map(Column, ("Answer", "Kind", "Published", "Our members", "Percentage points apart")))


def beside_tables(bank: Bank, comparisons: Sequence[Comparison]) -> Iterator[TableShown]:
    """Yield the table of published figures and ours, if there are any."""
    if comparisons:
        kinds = {kind.id: kind.label for kind in bank.respondents}
        rows = tuple((one.label, kinds.get(one.group, one.group), *_figures(one)) for one in comparisons)
        yield TableShown("Beside the published figures", _COLUMNS, rows)


def beside_words(bank: Bank, comparisons: Sequence[Comparison]) -> Iterator[str]:
    """Yield where the figures are published, and the bank's notes on them."""
    if comparisons:
        sources = dict.fromkeys(one.source for one in comparisons)
        titles = (found.title if (found := bank.source(source)) else source for source in sources)
        yield f"Published in: {'; '.join(titles)}. Others answered there than here."
        yield from dict.fromkeys(" ".join(one.note.split()) for one in comparisons if one.note)


def _figures(one: Comparison) -> tuple[Cell, ...]:
    base = f"{HELD}of{HELD}{one.published_base:,}" if one.published_base else ", base not published"
    published = f"{plain(one.published)}%{base}"
    if one.percent is None or one.base is None or one.difference is None:
        return published, "not shown", ""
    sign = "+" if one.difference > 0 else ""
    ours = f"{plain(one.percent)}%{HELD}of{HELD}{one.base:,}"
    return published, ours, Amount(one.difference, f"{sign}{plain(one.difference)}")
