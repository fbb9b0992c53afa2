"""Read a partnership map."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.mapping.lines import map_lines
from wellput.mapping.patterns import missing, patterns
from wellput.mapping.sentences import map_sentences
from wellput.mapping.suggesting import suggestions
from wellput.model.bank import Question
from wellput.model.map_reading import MapReading
from wellput.model.relationships import Relationship
from wellput.model.scales import ScaleResult


def read_map(question: Question, relationships: Sequence[Relationship], low: Sequence[ScaleResult] = ()) -> MapReading:
    """Return what a map says: its lines, what stands out, and what might be done.

    The question's options are the kinds of partner that it offers. `low` are results of a self-assessment that are low;
    they too suggest what might be done.
    """
    gaps, found = missing(question, relationships), patterns(relationships)
    return MapReading(
        map_lines(question, relationships),
        gaps,
        found,
        map_sentences(len(relationships), gaps, found),
        suggestions(relationships, gaps, found, low),
    )
