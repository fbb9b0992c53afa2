"""Move drafts and returns from one bank to another, or to another version of it, with nothing lost.

An answer goes where its question is, its options to what they are now. What has no place in the new bank stays in the
draft as it is, and is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from wellput.model.bank import Question
from wellput.model.bank_match import BankMatch, QuestionMatch
from wellput.model.collective import Basis, Collective
from wellput.model.response import Answer, Response
from wellput.model.returned import Return, Stood

_CHOSEN = frozenset({"select_one", "select_multiple", "scale"})


@dataclass(frozen=True, slots=True)
class MovedDraft:
    """The draft in the new bank, and in plain words what has no place there."""

    response: Response
    unplaced: tuple[str, ...]


def moved_draft(match: BankMatch, response: Response) -> MovedDraft:
    """Return the draft with its answers where their questions are in the new bank."""
    ids = {old: one.new.id for old, one in match.moved.items() if one.new}
    answers = {
        ids.get(question, question): _moved(match.moved[question], answer) if question in ids else answer
        for question, answer in response.answers.items()
    }
    new = response.model_copy(
        update={
            "bank": match.new.bank,
            "bank_version": match.new.version,
            "answers": answers,
            "set_aside": tuple(_asked(one, "question", ids) for one in response.set_aside),
            "taken_over": tuple(_asked(one, "question", ids) for one in response.taken_over),
            "signoff": tuple(_asked(one, "on", ids) for one in response.signoff),
            "collective": _collective(match, ids, response.collective),
        }
    )
    return MovedDraft(new, tuple(_unplaced(match, response)))


def moved_option(match: QuestionMatch, option: str) -> str:
    """Return what an option of the old question is called in the new one; its old name where it is in neither."""
    return options_of(match).get(option, option)


def options_of(match: QuestionMatch) -> Mapping[str, str]:
    """Return the new id of each option that is in both."""
    return {one.old.id: one.new.id for one in match.options if one.old and one.new}


def _moved(match: QuestionMatch, answer: Answer) -> Answer:
    return answer.model_copy(
        update={
            "selected": tuple(moved_option(match, one) for one in answer.selected),
            "ranked": tuple(
                one.model_copy(update={"option": moved_option(match, one.option)}) for one in answer.ranked
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
        if basis and basis.of and basis.counts in ("option", "first") and question in match.moved:
            changes["basis"] = basis.model_copy(update={"of": moved_option(match.moved[question], basis.of)})
        return one.model_copy(update=changes)  # type: ignore[attr-defined]

    return made.model_copy(
        update={
            "statements": tuple(moved(one) for one in made.statements),
            "minority": tuple(moved(one) for one in made.minority),
        }
    )


def _unplaced(match: BankMatch, response: Response) -> Iterator[str]:
    old = {question.id: question for question in match.old.questions}
    for question, answer in response.answers.items():
        if question in match.moved:
            yield from _unplaced_in(match.moved[question], answer)
        elif question in old:
            yield f"{old[question].name}: the new bank has no such question; the answer stays in the draft as it is."
        else:
            yield f"{question}: neither bank has this question; the answer stays in the draft as it is."


def _unplaced_in(match: QuestionMatch, answer: Answer) -> Iterator[str]:
    before, after = match.old, match.new
    if before is None or after is None:
        return
    gone = [one for one in (*answer.selected, *(ranked.option for ranked in answer.ranked)) if _is_gone(match, one)]
    for option in gone:
        known = before.option(option)
        yield f"{after.name}: there is no option “{known.label if known else option}” any more; choose anew."
    if _given(answer) - _taken(after):
        yield f"{after.name}: it was of the type {before.type} and is of the type {after.type}; answer it anew."


def _is_gone(match: QuestionMatch, option: str) -> bool:
    return match.new is not None and match.new.option(moved_option(match, option)) is None


def _given(answer: Answer) -> set[str]:
    """Return what the answer holds that only some types take."""
    held = {"selected": answer.selected, "ranked": answer.ranked, "cost": answer.cost, "map": answer.map}
    found = {name for name, value in held.items() if value}
    found |= {"number"} if answer.number is not None else set()
    return found | ({"date"} if answer.date is not None else set())


def _taken(question: Question) -> set[str]:
    if question.type in _CHOSEN:
        return {"selected"}
    return {"rank": {"ranked"}, "integer": {"number"}, "decimal": {"number"}, "relationships": {"map"}}.get(
        question.type, {question.type}
    )


def moved_return(match: BankMatch, sent: Return) -> Return:
    """Return what a member sent on a form of the old bank, each value and its place at the new questions."""
    ids = {old: one.new.id for old, one in match.moved.items() if one.new}
    return replace(
        sent,
        bank=match.new.bank,
        bank_version=match.new.version,
        answers={
            ids.get(question, question): _moved(match.moved[question], answer) if question in ids else answer
            for question, answer in sent.answers.items()
        },
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
