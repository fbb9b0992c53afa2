"""What of a response goes out: which themes, what was left unanswered, and whether evidence goes with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from wellput.model.answered import Relevant, is_answered, shown_questions
from wellput.model.bank import Bank
from wellput.model.prose import response_prose, with_map_prose
from wellput.model.response import Answer, Ranked, Response, Summary
from wellput.text import cited_ids

NO_ANSWER = "No answer was given."

Rewrite = Callable[[str | None], str | None]


def with_themes(bank: Bank, themes: Collection[str]) -> Bank:
    """Return the bank with those of its themes alone."""
    return Bank(**{**dict(bank), "themes": tuple(theme for theme in bank.themes if theme.id in themes)})


def with_evidence_for(bank: Bank, whole: Bank, response: Response) -> Response:
    """Leave out evidence that is cited only in answers to what the `whole` bank asks and the bank does not."""
    gone = {question.id for question in whole.questions} - {question.id for question in bank.questions}
    kept, lost = set[str](), set[str]()
    for piece in response_prose(whole, response):
        (lost if piece.question in gone else kept).update(cited_ids(piece.text))
    evidence = tuple(item for item in response.evidence if item.id in kept or item.id not in lost)
    return response.model_copy(update={"evidence": evidence})


def without_evidence(response: Response) -> Response:
    """Leave out all evidence, and the citations of it, so that the words read as if none had stood there."""
    if not response.evidence:
        return response
    rewrite = _citations_remover({item.id for item in response.evidence})
    answers = {question: _rewritten(answer, rewrite) for question, answer in response.answers.items()}
    summary = Summary(
        sentence=rewrite(response.summary.sentence),
        asks=tuple(ask for ask in map(rewrite, response.summary.asks) if ask),
    )
    return response.model_copy(update={"answers": answers, "summary": summary, "evidence": ()})


def with_unanswered_listed(bank: Bank, response: Response, relevant: Relevant) -> Response:
    """Mark each question that has no answer and no reason for it, so that it is listed with those that have one."""
    marked = {
        question.id: answer.model_copy(update={"skipped": NO_ANSWER})
        for _, question, answer in shown_questions(bank, response, relevant)
        if not is_answered(answer) and not answer.skipped
    }
    return response.model_copy(update={"answers": {**response.answers, **marked}})


def _citations_remover(known: Collection[str]) -> Rewrite:
    """Make a function that takes citations out of a text, with the brackets, commas and spaces that they leave."""
    mark = rf"\[@(?:{'|'.join(map(re.escape, known))})\]"
    marks = rf"{mark}(?:[ \t]*(?:[,;&]|and)?[ \t]*{mark})*"
    pattern = re.compile(rf"^(?:{marks}|\([ \t]*{marks}[ \t]*\))[ \t]*|[ \t]*(?:{marks}|\([ \t]*{marks}[ \t]*\))")

    def line_without(line: str) -> str | None:
        rest = pattern.sub("", line)
        return None if rest != line and not rest.strip(" \t-") else rest

    def text_without(text: str | None) -> str | None:
        lines = (line_without(line) for line in (text or "").split("\n"))
        return "\n".join(line for line in lines if line is not None) or None

    return text_without


def _rewritten(answer: Answer, rewrite: Rewrite) -> Answer:
    fields = {name: rewrite(getattr(answer, name)) for name in ("other", "position", "text", "ask", "skipped")}
    ranked = tuple(
        Ranked(option=one.option, reason=rewrite(one.reason), unlocks=rewrite(one.unlocks)) for one in answer.ranked
    )
    return with_map_prose(answer.model_copy(update={**fields, "ranked": ranked}), rewrite)
