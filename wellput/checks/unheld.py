"""Figures that the evidence cited does not hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from wellput.checks.covering import cited_items, told_of_oneself
from wellput.checks.figures import figures
from wellput.checks.figures.masks import MONTH, YEAR
from wellput.checks.holding import holds
from wellput.checks.rule import Rule, Subject
from wellput.checks.supposed import supposed
from wellput.checks.wishes import wished
from wellput.model.evidence import Evidence
from wellput.model.finding import Finding
from wellput.text import listed

_A_YEAR = re.compile(rf"(?<![\w£€$.,-])({YEAR})(?![\w%]|[,.]\d)")
_DATED = re.compile(
    rf"\b(?:in|since|by|until|from|during|of|the|early|late|{MONTH}) ({YEAR})(?![\w%]|[,.]\d)", re.IGNORECASE
)


def unheld_figure(subject: Subject) -> Iterator[Finding]:
    """A sentence cites evidence, and none of it has the figure among its figures or in its statement.

    £42k and £42,000 are the same, and so are 80% and four in five; 15% is not 5%, and 31 people are not 31 households.
    """
    own = told_of_oneself(subject)
    for passage, sentence, cited in cited_items(subject):
        text = sentence.words
        for figure in figures(text):
            known = (figure.kind == "count" and figure.low in own) or any(holds(item, figure) for item in cited)
            if not (known or wished(passage, text, figure.start) or supposed(text, figure.start, figure.end)):
                where = subject.name(passage.prose.question)
                yield Finding(
                    "EVI02",
                    "error",
                    passage.place(figure.words),
                    f'{where}: "{figure.words}" is not in {_named(cited)}{_instead(cited)}.',
                    "Put the figure right, cite the evidence that holds it, or add the figure to that evidence.",
                )
        for year in _wrong_years(text, cited):
            yield Finding(
                "EVI02",
                "error",
                passage.place(year),
                f'{subject.name(passage.prose.question)}: "{year}" is not in {_named(cited)}{_instead(cited)}.',
                "Put the year right, or cite the evidence that has it.",
            )


def _wrong_years(text: str, cited: Sequence[Evidence]) -> Iterator[str]:
    """Yield a sentence's years that no cited item has, where its years stand for those that the figures hold.

    Years beside all those held are taken to be of something else.
    """
    held = {year for item in cited for figure in item.figures for year in _A_YEAR.findall(figure)}
    said = [year[1] for year in _DATED.finditer(text)]
    given = set(_A_YEAR.findall(text))
    if held <= given or (given & held and len(given) > len(held)):
        return
    beside = " ".join(f"{item.statement} {item.date} {item.source}" for item in cited)
    yield from dict.fromkeys(year for year in said if year not in beside)


def _named(cited: Sequence[Evidence]) -> str:
    return listed([f"[@{item.id}]" for item in cited], "or")


def _instead(cited: Sequence[Evidence]) -> str:
    figures_there = [figure for item in cited for figure in item.figures]
    return f", which has {listed(figures_there)}" if figures_there and len(cited) == 1 else ""


RULES = (
    Rule(
        code="EVI02",
        severity="error",
        title="A cited figure is not in its source",
        why="One figure that its source does not bear out makes a reader doubt all the others.",
        source="Visionary, top tips for responding to consultations",
        before="(citing evidence that says 14%) 24% of respondents always face barriers [@barriers].",
        after="(citing the same evidence) 14% of respondents always face barriers [@barriers].",
        find=unheld_figure,
    ),
)
