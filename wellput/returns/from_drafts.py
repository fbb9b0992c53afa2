"""A return from a draft that a member wrote with Wellput and sent as it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wellput.model.answered import is_answered
from wellput.model.bank import Bank
from wellput.model.response import Answer, Ranked, Respondent, Response
from wellput.model.returned import DESCRIBES, EVIDENCE, RESPONDENT, Member, Return, Unread, Whence
from wellput.returns.read import Read
from wellput.returns.reading import OfAnotherBankError
from wellput.returns.sender import Members
from wellput.returns.sheaf import shortened

_KEPT_OUT = ("illustrative", "confirmed")
_SAID_OF = ("reason", "unlocks")


class DraftReader:
    """Makes returns to one bank of drafts."""

    def __init__(self, bank: Bank, members: Members) -> None:
        self._bank, self._members = bank, members

    def read(self, response: Response, file: str, original: str | None = None) -> Read:
        """Return what a draft says; nothing of it where it is empty.

        Raises OfAnotherBankError where it answers another bank, or another version of it.
        """
        answers_to, here = (response.bank, response.bank_version), (self._bank.bank, self._bank.version)
        if answers_to != here:
            raise OfAnotherBankError(file, answers_to, here)
        if whose := self._members.doubt(response.respondent.name or ""):
            return Read((), (Unread(file, "respondent: name", response.respondent.name or "", whose),))
        unread = list(self._unread(response, file))
        answers = {id_: kept for id_, answer in response.answers.items() if (kept := self._kept(id_, answer))}
        if not any(map(is_answered, answers.values())) and not response.evidence:
            return Read((), (Unread(file, "", "", "Nothing is answered in this draft."), *unread))
        one = Return(
            member=self._member(response.respondent, file),
            bank=response.bank,
            bank_version=response.bank_version,
            answers=answers,
            evidence=response.evidence,
            describes=response.respondent.describes,
            whence={
                (RESPONDENT, DESCRIBES): Whence(file, "respondent: describes", response.respondent.describes or ""),
                **{
                    (EVIDENCE, item.id): Whence(file, f"evidence: {number}", _raw(item))
                    for number, item in enumerate(response.evidence, 1)
                },
                **{
                    (id_, *stood): Whence(file, f"answers: {id_}: {path}", _raw(value))
                    for id_, answer in answers.items()
                    for stood, path, value in _values(answer)
                },
            },
            original=original,
        )
        return Read((one,), tuple(unread))

    def _member(self, respondent: Respondent, file: str) -> Member:
        name = respondent.name or f"Unnamed: {file.rpartition('/')[2]}"
        contact = respondent.contact
        return Member(
            id=self._members.id_of(name),
            name=name,
            kind=respondent.kind if respondent.kind in self._kinds() else None,
            area=respondent.represents.area,
            contact=contact.email or contact.name,
        )

    def _kinds(self) -> frozenset[str]:
        return frozenset(kind.id for kind in self._bank.respondents)

    def _kept(self, id_: str, answer: Answer) -> Answer | None:
        question = self._bank.question(id_)
        if question is None:
            return None
        selected = tuple(option for option in answer.selected if question.option(option))
        ranked = tuple(one for one in answer.ranked if question.option(one.option))
        return answer.model_copy(update={"selected": selected, "ranked": ranked})

    def _unread(self, response: Response, file: str) -> Iterator[Unread]:
        if not response.respondent.name:
            reason = "The draft does not say whose it is; it was kept under its file's name."
            yield Unread(file, "respondent: name", "", reason)
        kind = response.respondent.kind
        if kind and kind not in self._kinds():
            known = ", ".join(sorted(self._kinds()))
            reason = f"This is none of the kinds of member: {known}. It was left open."
            yield Unread(file, "respondent: kind", kind, reason)
        for id_, answer in response.answers.items():
            place, question = f"answers: {id_}", self._bank.question(id_)
            if question is None:
                yield Unread(file, place, shortened(_raw(answer)), "The bank has no such question.")
            else:
                yield from (
                    Unread(file, place, option, "The question has no such option.")
                    for option in _options(answer)
                    if question.option(option) is None
                )


def _options(answer: Answer) -> tuple[str, ...]:
    return (*answer.selected, *(one.option for one in answer.ranked))


def _values(answer: Answer) -> Iterator[tuple[tuple[str] | tuple[str, str], str, Any]]:
    """Yield each value by its field, and its part where there can be several, with the path to it."""
    for name in answer.model_fields_set - set(_KEPT_OUT):
        value = getattr(answer, name)
        if not isinstance(value, tuple):
            yield from [((name,), name, value)] if value is not None else ()
            continue
        for number, one in enumerate(value, 1):
            yield (name, _part(one, number)), f"{name}: {number}", one
            for key in _SAID_OF if isinstance(one, Ranked) else ():
                if said := getattr(one, key):
                    yield (key, one.option), f"{name}: {number}: {key}", said


def _part(one: object, number: int) -> str:
    return one if isinstance(one, str) else one.option if isinstance(one, Ranked) else str(number)


def _raw(value: Any) -> str:  # noqa: ANN401 -- whatever an answer holds
    if isinstance(value, tuple):
        return ", ".join(map(_raw, value))
    return str(value.model_dump_json(exclude_defaults=True) if hasattr(value, "model_dump_json") else value)
