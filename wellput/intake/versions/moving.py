"""Move drafts and returns from one bank to another, or to another version of it, with nothing lost.

An answer goes where its question is, its options to what they are now. What has no place in the new bank stays in the
draft as it is; `placing` tells it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from wellput.model.bank_match import BankMatch, QuestionMatch
from wellput.model.collective import Basis, Collective
from wellput.model.response import Answer, Response
from wellput.model.returned import Return, Stood

_EARLIER = "-earlier"
"""What is put behind the name of an answer that stayed, where another question goes by that name now."""


def moved_draft(match: BankMatch, response: Response) -> Response:
    """Return the draft with its answers where their questions are in the new bank."""
    ids = {old: one.new.id for old, one in match.moved.items() if one.new}
    return response.model_copy(
        update={
            "bank": match.new.bank,
            "bank_version": match.new.version,
            "answers": _answers(match, response.answers),
            "set_aside": tuple(_asked(one, "question", ids) for one in response.set_aside),
            "taken_over": tuple(_asked(one, "question", ids) for one in response.taken_over),
            "signoff": tuple(_asked(one, "on", ids) for one in response.signoff),
            "collective": _collective(match, ids, response.collective),
        }
    )


def moved_option(match: QuestionMatch, option: str) -> str:
    """Return what an option of the old question is called in the new one; its old name where it is in neither."""
    return options_of(match).get(option, option)


def options_of(match: QuestionMatch) -> Mapping[str, str]:
    """Return the new id of each option that is in both."""
    return {one.old.id: one.new.id for one in match.options if one.old and one.new}


def _answers(match: BankMatch, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """Return the answers where their questions are; one that has no place keeps its name, or what is left of it."""
    places = {question: one.new.id for question, one in match.moved.items() if one.new}
    taken = {places[question] for question in answers if question in places}
    made: dict[str, Answer] = {}
    for question, answer in answers.items():
        if question in places:
            made[places[question]] = _moved(match.moved[question], answer)
            continue
        name = question
        while name in taken:
            name += _EARLIER
        made[name] = answer
        taken.add(name)
    return made


def _moved(match: QuestionMatch, answer: Answer) -> Answer:
    return answer.model_copy(
        update={
            "selected": tuple(moved_option(match, one) for one in answer.selected),
            "ranked": tuple(
                one.model_copy(update={"option": moved_option(match, one.option)}) for one in answer.ranked
            ),
            "map": tuple(
                one.model_copy(update={"responder": one.responder and moved_option(match, one.responder)})
                for one in answer.map
            ),
            "confirmed": None,
        }
    )


def _asked(record: object, field: str, ids: Mapping[str, str]) -> object:
    question = getattr(record, field)
    return record.model_copy(update={field: ids[question]}) if question in ids else record  # type: ignore[attr-defined]


def _collective(match: BankMatch, ids: Mapping[str, str], made: Collective | None) -> Collective | None:
    if made is None:
        return None

    def moved(one: object) -> object:
        question: str = one.question  # type: ignore[attr-defined]
        basis: Basis | None = one.basis  # type: ignore[attr-defined]
        changes: dict[str, object] = {"question": ids.get(question, question)}
        if basis and question in match.moved:
            changes["basis"] = _basis(match.moved[question], basis)
        return one.model_copy(update=changes)  # type: ignore[attr-defined]

    return made.model_copy(
        update={
            "statements": tuple(moved(one) for one in made.statements),
            "minority": tuple(moved(one) for one in made.minority),
        }
    )


def _basis(match: QuestionMatch, basis: Basis) -> Basis:
    if basis.counts in ("option", "first") and basis.of:
        return basis.model_copy(update={"of": moved_option(match, basis.of)})
    if basis.counts == "options" and basis.options:
        return basis.model_copy(update={"of": ", ".join(moved_option(match, one) for one in basis.options)})
    return basis


def moved_return(match: BankMatch, sent: Return) -> Return:
    """Return what a member sent on a form of the old bank, each value and its place at the new questions."""
    ids = {old: one.new.id for old, one in match.moved.items() if one.new}
    return replace(
        sent,
        bank=match.new.bank,
        bank_version=match.new.version,
        answers=_answers(match, sent.answers),
        whence={_moved_place(match, ids, stood): where for stood, where in sent.whence.items()},
        evidence_for={item: ids.get(question, question) for item, question in sent.evidence_for.items()},
    )


def _moved_place(match: BankMatch, ids: Mapping[str, str], stood: Stood) -> Stood:
    question, *rest = stood
    if question not in ids:
        return stood
    if len(rest) == 1:
        return ids[question], rest[0]
    return ids[question], rest[0], moved_option(match.moved[question], rest[1])
