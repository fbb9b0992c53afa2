"""Figures without a source."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.covering import Standing, standings, told_of_oneself
from wellput.checks.figures import Figure, figures
from wellput.checks.holding import holds
from wellput.checks.rule import Rule, Subject
from wellput.checks.stated import is_quoted, is_stated
from wellput.checks.supposed import supposed
from wellput.checks.wishes import wished
from wellput.model.finding import Finding


def uncited_figure(subject: Subject) -> Iterator[Finding]:
    """A figure has no citation in its sentence, nor one at the paragraph's end that holds it.

    "Unpaid travel keeps 31 members away [@member-survey]." passes; "Unpaid travel keeps 31 members away." does not.
    Numbers that name or order ("Category 1", "two concerns"), dates, times of day and what is asked for are no figures.
    In a response made from members' returns, these stand behind statements and quotes.
    """
    own = told_of_oneself(subject)
    for standing in standings(subject):
        if standing.sentence.cites:
            continue
        text = standing.sentence.words
        for figure in figures(text):
            known = (figure.kind == "count" and figure.low in own) or _holds(standing, figure)
            known |= is_stated(subject, standing.passage, standing.sentence, figure.words)
            known |= is_quoted(subject, standing.passage, standing.sentence, figure.start)
            if known or wished(standing.passage, text, figure.start) or supposed(text, figure.start, figure.end):
                continue
            yield Finding(
                "EVI01",
                "warning",
                standing.passage.place(figure.words),
                f'{subject.name(standing.passage.prose.question)}: "{figure.words}" has no source.',
                "Cite the evidence that holds it ([@id]), add that evidence, or leave the figure out.",
            )


def _holds(standing: Standing, figure: Figure) -> bool:
    return any(holds(item, figure) for item in standing.closing)


RULES = (
    Rule(
        code="EVI01",
        severity="warning",
        title="A figure has no source",
        why="A figure is believed, and quoted, when a reader can see where it comes from.",
        source="Visionary, top tips for responding to consultations",
        before="Unpaid travel keeps 31 of our members away.",
        after="Unpaid travel keeps 31 of our members away [@member-survey].",
        find=uncited_figure,
    ),
)
