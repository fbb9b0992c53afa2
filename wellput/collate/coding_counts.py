"""How many were given each code, for everybody and by group, masked as every other figure is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from wellput.collate.coding_texts import readings, texts_of
from wellput.collate.figures import Choice, CodedFigures, CodedGroup
from wellput.collate.grouping import Group
from wellput.collate.masking import Masks, masks, share_of
from wellput.model.coded import NONE, Code, CodedTally, Coding
from wellput.model.tallied import Cell, Count, Voice


def coded_tally(
    voices: Iterable[Voice], book: Sequence[Code], codings: Iterable[Coding], coder: str, cells: Sequence[Cell]
) -> CodedTally:
    """Count a coder's codes by cell; words that changed since they were read wait to be read again."""
    texts = texts_of(voices)
    read = readings(texts, codings, coder)
    places = {(cell.kind, cell.area): cell.id for cell in cells}
    cell_of = {text.member: places[text.kind or None, text.area or None] for text in texts}
    current = {member: reading for member, reading in read.items() if reading.current}
    counts = Counter((code, cell_of[member]) for member, reading in current.items() for code in reading.codes)
    used = {code for code, _ in counts}
    return CodedTally(
        coder,
        tuple(one for one in sorted(book, key=lambda one: one.code == NONE) if one.code != NONE or NONE in used),
        Counter(cell_of.values()),
        Counter(cell_of[member] for member in current),
        tuple(Count(code, 0, cell, count) for (code, cell), count in counts.items()),
        len(read) - len(current),
    )


def coded_figures(
    tally: CodedTally, everybody: Group, groups: Sequence[Group], least: int, leading: Masks
) -> CodedFigures:
    """Return what is shown of the codes; `leading` are the masks of the question itself."""
    if not tally.by_group:
        groups = ()
    bases = [_sum(tally.read, group) for group in groups]
    given = [share_of(_given(tally, code.code, groups), bases) for code in tally.codes]
    own = masks(bases, given, least, leading.groups)
    hidden = own.everybody or leading.everybody or 0 < _sum(tally.read, everybody) < least
    return CodedFigures(
        tally.coder,
        tally.changed,
        _shown(tally, everybody, hidden),
        tuple(_shown(tally, group, hidden or place in own.groups) for place, group in enumerate(groups)),
    )


def _shown(tally: CodedTally, group: Group, masked: bool) -> CodedGroup:
    if masked:
        return CodedGroup(group.id, group.label, masked=True)
    counts: Counter[str] = Counter()
    for one in tally.counts:
        if one.cell in group.cells:
            counts[one.option] += one.count
    read = _sum(tally.read, group)
    return CodedGroup(
        group.id,
        group.label,
        False,
        _sum(tally.written, group) if read else None,
        read,
        tuple(Choice(code.code, code.label, counts[code.code]) for code in tally.codes),
    )


def _given(tally: CodedTally, code: str, groups: Sequence[Group]) -> dict[int, int]:
    return {
        place: sum(one.count for one in tally.counts if one.option == code and one.cell in group.cells)
        for place, group in enumerate(groups)
    }


def _sum(counts: Mapping[int, int], group: Group) -> int:
    return sum(count for cell, count in counts.items() if cell in group.cells)
