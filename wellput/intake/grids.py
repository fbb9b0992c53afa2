"""Grids: a question for each statement, all of them answered on the scale that the columns are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.glyphs import without_boxes
from wellput.intake.labels import label_of
from wellput.intake.parts import Block
from wellput.intake.scales import is_known, is_scale
from wellput.model.question_list import Doubt, FoundQuestion, SourceLine

_PARTS = re.compile(r"\s{2,}|[|/\t]")
_RUN_ON = Doubt(
    "options", "Nothing stands between the steps of its scale, and one is in words of its own.", ("yes", "no")
)


def grid_questions(block: Block, whole: FoundQuestion, lines: Sequence[SourceLine]) -> tuple[FoundQuestion, ...]:
    """Return a question for each row; the first has the lines of the stem and of the head, too."""
    found: list[FoundQuestion] = []
    held = {place for part in block.of("grid") for place in part.piece.places}
    for part in block.of("grid"):
        head, *rows = part.piece.rows
        options = _heads(head)
        for places, row in zip(part.piece.row_places[1:], rows, strict=True):
            found.append(_row(whole, row, options, tuple(lines[place] for place in places)))
        found_first = len(found) - len(rows)
        if rows:
            above = (place for place in part.piece.row_places[0] if place not in part.piece.row_places[1])
            found[found_first] = replace(
                found[found_first], source=(*(lines[place] for place in above), *found[found_first].source)
            )
    rest = tuple(lines[place] for place in block.places if place not in held)
    if found and _is_run_on(block):
        found[0] = replace(found[0], doubts=(*found[0].doubts, _RUN_ON))
    return (replace(found[0], source=(*rest, *found[0].source)), *found[1:]) if found else (whole,)


def _is_run_on(block: Block) -> bool:
    """Say whether the head is a line of a text without marks between the steps, one of which is not known."""
    heads = [part.piece for part in block.of("grid")]
    drawn = [piece for piece in heads if piece.line.text.strip() and piece.line.kind == "row" and piece.line.is_wrapped]
    return any(
        not _PARTS.search(piece.line.text.strip()) and not all(map(is_known, _heads(piece.rows[0]))) for piece in drawn
    )


def _heads(head: Sequence[str]) -> tuple[str, ...]:
    return tuple(words for cell in head[1:] if (words := " ".join(without_boxes(cell).split())))


def _row(
    whole: FoundQuestion, row: Sequence[str], options: tuple[str, ...], source: tuple[SourceLine, ...]
) -> FoundQuestion:
    label = label_of(row[0])
    is_labelled = bool(label and label.rest and label.style != "capital")
    words = label.rest if label and is_labelled else row[0]
    number = label.shown if label and is_labelled else None
    is_steps = is_scale(options)
    doubt = Doubt(
        "type",
        "It is a row of a table, and the heads of the columns are no steps of a scale.",
        ("select_one", "select_multiple"),
    )
    return replace(
        whole,
        text=f"{whole.text} {' '.join(words.split())}".strip(),
        type="scale" if is_steps else "select_multiple" if whole.type == "select_multiple" else "select_one",
        number=number if not number or not number.isalpha() or not whole.number else f"{whole.number}{number}",
        parent=whole.number,
        options=options,
        source=source,
        options_absent=False,
        doubts=() if is_steps else (doubt,),
    )
