"""A response as JSON, for other programs: a stable shape, described in docs/outputs.md."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from types import MappingProxyType
from typing import Any

from wellput.model.answered import Relevant, is_answered, shown_questions
from wellput.model.bank import Bank, Question, Theme
from wellput.model.cost_totals import CostTotals
from wellput.model.evidence import Evidence
from wellput.model.prose import answer_prose, summary_prose
from wellput.model.response import Answer, Ranked, Respondent, Response
from wellput.model.signoff_shown import SignoffsShown
from wellput.model.views_aside import not_argued
from wellput.pages.json_costs import json_totals
from wellput.text import cited_ids, clean

FORMAT = 1
SUMMARY = "summary"

Json = dict[str, Any]


def json_page(
    bank: Bank,
    response: Response,
    relevant: Relevant,
    today: dt.date,
    *,
    final: bool,
    costs: Mapping[str, CostTotals] = MappingProxyType({}),
    signoffs: SignoffsShown | None = None,
) -> str:
    """Return the response with its questions as JSON. A key whose value is not known is left out.

    `costs` are the totals of the cost worksheets, by question; `signoffs` tell who signs.
    """
    shown = list(shown_questions(bank, response, relevant))
    cited = _cited(response, [question for _, question, _ in shown])
    whole = {
        "format": FORMAT,
        "date": today.isoformat(),
        "final": final,
        "note": response.note,
        "bank": _bank(bank),
        "respondent": _respondent(bank, response.respondent),
        "summary": {"sentence": response.summary.sentence, "asks": list(response.summary.asks)},
        "questions": [_question(*one, costs.get(one[1].id), not_argued(response, one[1].id)) for one in shown],
        "evidence": [_evidence(item, cited.get(item.id, ())) for item in response.evidence],
        "signoff": _signoff(signoffs) if signoffs else None,
    }
    return json.dumps(_known(whole), ensure_ascii=False, indent=2) + "\n"


def _bank(bank: Bank) -> Json:
    return {
        "id": bank.bank,
        "version": bank.version,
        "title": bank.title,
        "publisher": bank.consultation.publisher,
        "wording": bank.wording,
    }


def _respondent(bank: Bank, respondent: Respondent) -> Json:
    """Return who answers, without whom to contact."""
    told = respondent.model_dump(mode="json", by_alias=True, exclude={"contact"})
    labels = {kind.id: kind.label for kind in bank.respondents}
    kind = respondent.kind
    return told | {"kind": None if kind is None else {"id": kind, "label": labels.get(kind)}}


def _question(theme: Theme, question: Question, answer: Answer, totals: CostTotals | None, aside: str) -> Json:
    answered = is_answered(answer)
    return {
        "id": question.id,
        "number": question.number,
        "title": question.title,
        "theme": {"id": theme.id, "title": theme.title},
        "type": question.type,
        "text": question.text,
        "unit": question.unit,
        "state": "answered" if answered else "skipped" if answer.skipped is not None else "unanswered",
        "skipped": answer.skipped,
        "answer": _answer(question, answer, totals) if answered else None,
        "not_argued": aside or None,
    }


def _answer(question: Question, answer: Answer, totals: CostTotals | None) -> Json:
    """Return the parts of an answer; an amount is text, so that no digit of it is lost."""
    told = answer.model_dump(mode="json", by_alias=True, exclude={"selected", "ranked", "skipped", "confirmed"})
    return {
        "selected": [_option(question, one) for one in answer.selected],
        "ranked": [_ranked(question, rank, one) for rank, one in enumerate(answer.ranked, 1)],
        **{name: value for name, value in told.items() if value not in ([], False)},
        "cost_totals": json_totals(totals) if totals else None,
    }


def _option(question: Question, option: str) -> Json:
    known = question.option(option)
    return {"id": option, "label": known.label if known else None}


def _ranked(question: Question, rank: int, ranked: Ranked) -> Json:
    return {"rank": rank, **_option(question, ranked.option), "reason": ranked.reason, "unlocks": ranked.unlocks}


def _evidence(item: Evidence, cited: Sequence[str]) -> Json:
    return {**item.model_dump(mode="json"), "cited_by": list(cited)}


def _signoff(shown: SignoffsShown) -> Json:
    """Return who signs, each as it chose to appear, and how many of those who were asked say what."""
    return {
        "asked": shown.asked,
        "agree": shown.agree,
        "agree_with_reservation": shown.reserve,
        "decline": shown.decline,
        "unreplied": shown.unreplied,
        "before": [asdict(one) | {"day": one.day.isoformat() if one.day else None} for one in shown.before],
        "signatories": [asdict(one) for one in shown.signatories],
        "reservations": [asdict(one) for one in shown.reservations],
    }


def _cited(response: Response, questions: Sequence[Question]) -> Mapping[str, Sequence[str]]:
    """Return where each item of evidence is cited, in the order of the questions."""
    pieces = [*summary_prose(response)]
    for question in questions:
        pieces += answer_prose(question.id, response.answer(question.id))
    cited: dict[str, list[str]] = {}
    for piece in pieces:
        for evidence in cited_ids(piece.text):
            places = cited.setdefault(evidence, [])
            if piece.question not in places:
                places.append(piece.question)
    return cited


def _known(value: Any) -> Any:  # noqa: ANN401 -- JSON of any shape
    """Return JSON without what is not known, its words fit for any document."""
    if isinstance(value, dict):
        return {key: _known(one) for key, one in value.items() if one is not None and one != {}}
    if isinstance(value, list):
        return [_known(one) for one in value]
    return clean(value).text if isinstance(value, str) else value
