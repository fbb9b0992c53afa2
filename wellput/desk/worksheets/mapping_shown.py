"""Show and draw a partnership map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.charts.map_picture import map_drawing
from wellput.desk.opening import open_workspace
from wellput.desk.worksheets.mapping_edited import map_question
from wellput.errors import WellputError
from wellput.interview.passages import Passage, Passages, bulleted, heading, numbered
from wellput.mapping.reading import read_map
from wellput.mapping.spoken import spoken
from wellput.mapping.text_chart import text_chart
from wellput.model.map_reading import MapReading
from wellput.model.map_words import action_line, ended
from wellput.model.relationships import Action, Relationship
from wellput.model.scales import low_results
from wellput.store.outputs import refuse_overwriting, write_output

_NOTHING = "There is no map yet. Begin one with: wellput map add"
PICTURES = (".png", ".svg")


@dataclass(frozen=True, slots=True)
class ShownMap:
    """A map for a terminal: a chart of letters, none where only words are wanted, and what is said."""

    chart: tuple[str, ...]
    said: Passages


def map_shown(folder: Path, question: str | None, *, words_only: bool) -> ShownMap:
    """Return a map with its lines, its reading and its plan."""
    opened = open_workspace(folder)
    about = map_question(opened, question)
    answer = opened.draft.response.answer(about.id)
    reading = read_map(about, answer.map, low_results(opened.bank, opened.draft.response, about.id))
    plan = _plan(answer.actions)
    if not answer.map:
        return ShownMap((), (Passage(_NOTHING), *plan))
    placed = len(reading.patterns.unplaced) < len(answer.map)
    chart = () if words_only or not placed else text_chart(answer.map)
    lines = numbered(_lines(reading, answer.map, in_words=words_only))
    said = (heading(about.name), *lines, heading("What the map says"), Passage(" ".join(reading.sentences)))
    return ShownMap(chart, (*said, *plan, *_suggestions(reading)))


def draw(folder: Path, question: str | None, out: Path | None, *, overwrite: bool) -> Path:
    """Write the picture of a map, as PNG or SVG by the file's name, and return where it is."""
    opened = open_workspace(folder)
    about = map_question(opened, question)
    drawing = map_drawing(opened.draft.response.answer(about.id).map)
    path = out or opened.workspace.output / f"{opened.bank.bank}-{about.id}.png"
    if path.suffix.lower() not in PICTURES:
        raise WellputError(str(path), "A picture's name ends in .png or .svg.", "Write --out NAME.png")
    if drawing is None:
        raise WellputError("map draw", "There is nothing to draw yet.", "Begin a map with: wellput map add")
    if not overwrite:
        refuse_overwriting(opened.workspace, path)
    data = drawing.svg.encode() if path.suffix.lower() == ".svg" else drawing.png
    write_output(opened.workspace, path, data)
    return path


def _lines(reading: MapReading, relationships: Sequence[Relationship], *, in_words: bool) -> list[str]:
    said = []
    for line, one in zip(reading.lines, relationships, strict=True):
        stands = spoken(one) if in_words else line.stands
        helps = f"Would help: {line.would_help}" if line.would_help else ""
        parts = [f"{part}." for part in (line.about, stands) if part]
        said.append(" ".join(part for part in (f"{line.partner}:", *parts, helps) if part))
    return said


def _plan(actions: Sequence[Action]) -> Passages:
    if not actions:
        return ()
    return heading("Joint action plan"), *numbered([action_line(one, str) for one in actions])


def _suggestions(reading: MapReading) -> Passages:
    if not reading.suggestions:
        return ()
    suggested = [f"{ended(one.do)} Why: {one.why}." for one in reading.suggestions]
    return heading("What might go into the plan"), *bulleted(suggested)
