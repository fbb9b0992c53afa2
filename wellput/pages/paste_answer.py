"""What goes into one text box of an online survey: the answer's words, with their sources at the end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from re import Match

from wellput.model.bank import Question
from wellput.model.cost_shown import CostShown
from wellput.model.evidence import Evidence
from wellput.model.map_words import map_in_lines
from wellput.model.prose import answer_prose
from wellput.model.response import Answer, Response, Summary
from wellput.text import CITATION, clean

SOURCES = "Sources"
ASK = "What we ask for"


@dataclass(frozen=True, slots=True)
class Pasted:
    """The words of an answer, and the list of the sources that they cite; a survey's box has no annex.

    `typed` are the respondent's own words among them, as the draft holds them.
    """

    words: str
    sources: str = ""
    typed: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All that goes into the box."""
        return "\n\n".join(filter(None, (self.words, self.sources)))


class BoxCitations:
    """Numbers citations from 1 within one box."""

    def __init__(self, response: Response) -> None:
        self._response = response
        self._numbers: dict[str, int] = {}

    def written(self, text: str | None) -> str:
        """Return typed text with a number for each citation of evidence that the draft has."""
        return CITATION.sub(self._number, clean(text or "").text).strip()

    @property
    def sources(self) -> str:
        """The list of what was cited so far, or nothing."""
        items = ((number, self._response.cited(one)) for one, number in self._numbers.items())
        lines = [f"[{number}] {_source(item)}" for number, item in items if item]
        return "\n".join([f"{SOURCES}:", *lines]) if lines else ""

    def _number(self, mark: Match[str]) -> str:
        evidence = mark.group(1)
        if self._response.cited(evidence) is None:
            return mark.group()
        return f"[{self._numbers.setdefault(evidence, len(self._numbers) + 1)}]"


def pasted_answer(
    question: Question, answer: Answer, citations: BoxCitations, cost: CostShown | None = None, aside: str = ""
) -> Pasted:
    """Return what to paste for a question; nothing where the answer is choices or figures alone.

    `cost` is its cost worksheet in words; `aside` tells of views that were set aside.
    """
    parts = [
        citations.written(answer.position),
        *_ranked(question, answer, citations),
        *(clean(lines).text for lines in map_in_lines(question, answer, citations.written)),
        clean("\n".join(cost.in_words)).text if cost else "",
        citations.written(answer.text),
        aside if answer.position or answer.text else "",
        f"{ASK}:\n{citations.written(answer.ask)}" if answer.ask else "",
    ]
    typed = tuple(piece.text for piece in answer_prose(question.id, answer))
    return Pasted("\n\n".join(filter(None, parts)), citations.sources, typed)


def pasted_summary(summary: Summary, citations: BoxCitations) -> Pasted:
    """Return the summary as the text of one box."""
    asks = "\n".join(f"{number}. {citations.written(ask)}" for number, ask in enumerate(summary.asks, 1))
    parts = (citations.written(summary.sentence), f"{ASK}:\n{asks}" if asks else "")
    return Pasted("\n\n".join(filter(None, parts)), citations.sources)


def _ranked(question: Question, answer: Answer, citations: BoxCitations) -> Iterator[str]:
    for rank, one in enumerate(answer.ranked, 1):
        lines = [f"{rank}. {question.called(one.option)}"]
        if one.reason:
            lines.append(f"Why it matters: {citations.written(one.reason)}")
        if one.unlocks:
            lines.append(f"What it would unlock: {citations.written(one.unlocks)}")
        yield "\n".join(lines)


def _source(item: Evidence) -> str:
    """Return where an item comes from; what it says, where nobody noted a source."""
    named = ", ".join(filter(None, (item.source or item.statement, item.date)))
    marked = f"Illustrative: {named}" if item.illustrative else named
    return clean(f"{marked.removesuffix('.')}. {item.link}" if item.link else marked).text
