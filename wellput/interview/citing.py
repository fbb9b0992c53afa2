"""Which of a response's texts cite an item of evidence, and the same item under another name."""

from __future__ import annotations

from collections.abc import Callable

from wellput.model.prose import SUMMARY, Prose, answer_prose, summary_prose, with_map_prose
from wellput.model.response import Answer, Response
from wellput.text import CITATION, cited_ids

_WORDS = ("other", "position", "text", "ask")
_WORDS_OF_RANKED = ("reason", "unlocks")


def places_citing(response: Response, evidence: str) -> tuple[str, ...]:
    """Return where an item is cited, in words: `barriers (text)`, `the summary`."""
    answers = response.answers.items()
    pieces = [piece for question, answer in answers for piece in answer_prose(question, answer)]
    citing = (one for one in (*pieces, *summary_prose(response)) if evidence in cited_ids(one.text))
    return tuple(dict.fromkeys(map(_called, citing)))


def cited_in(answer: Answer) -> tuple[str, ...]:
    """Return the ids that an answer cites, each once, in order of first mention."""
    return tuple(dict.fromkeys(one for piece in answer_prose("", answer) for one in cited_ids(piece.text)))


def with_citations_renamed(response: Response, old: str, new: str) -> Response:
    """Return the response with every citation of one id turned into a citation of another."""

    def renamed(words: str | None) -> str | None:
        return words and CITATION.sub(lambda mark: f"[@{new}]" if mark[1] == old else mark[0], words)

    answers = {question: rewritten(answer, renamed) for question, answer in response.answers.items()}
    asks = tuple(renamed(ask) for ask in response.summary.asks)
    summary = response.summary.model_copy(update={"sentence": renamed(response.summary.sentence), "asks": asks})
    return response.model_copy(update={"answers": answers, "summary": summary})


def _called(piece: Prose) -> str:
    if piece.question == SUMMARY:
        return f"the {SUMMARY}"
    return f"{piece.question} ({piece.field}{f' for {piece.item}' if piece.item else ''})"


def rewritten(answer: Answer, change: Callable[[str | None], str | None]) -> Answer:
    """Return an answer with all its prose changed."""
    ranked = tuple(
        one.model_copy(update={field: change(getattr(one, field)) for field in _WORDS_OF_RANKED})
        for one in answer.ranked
    )
    words = {one: change(getattr(answer, one)) for one in _WORDS}
    return with_map_prose(answer.model_copy(update={"ranked": ranked, **words}), change)
