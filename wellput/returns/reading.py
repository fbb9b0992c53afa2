"""A return from a form that came back: the same for every kind of form, since all of them have the same places."""

from __future__ import annotations

from wellput.errors import WellputError
from wellput.model.answer_form import FORM_FORMAT, AnswerForm
from wellput.model.answer_form_asked import answer_form
from wellput.model.bank import Bank
from wellput.model.bank_moves import BankVersion
from wellput.model.draft_form import reference_in
from wellput.model.filled_form import FilledForm
from wellput.model.response import Answer
from wellput.model.returned import Return, Unread
from wellput.returns.answers import AnswerReader
from wellput.returns.choosing import Offers
from wellput.returns.evidence import EvidenceReader
from wellput.returns.read import Read
from wellput.returns.sender import NAME, Members, is_visible, permission, sender
from wellput.returns.sheaf import Sheaf
from wellput.returns.understanding import Understanding


class OfAnotherBankError(WellputError):
    """A return that answers another bank, or another version of it: none of its places can be told by this one."""

    def __init__(self, where: str, answers: BankVersion, here: BankVersion) -> None:
        self.answers = answers
        super().__init__(where, *not_here(answers, here))


def not_here(answers: BankVersion, here: BankVersion, subject: str = "This answers") -> tuple[str, str]:
    """Say that a return answers a bank that is not kept here, and what to do."""
    (bank, version), (own, now) = answers, here
    if bank != own:
        what = f"{subject} another question bank, {bank}; this workspace answers {own}."
        return what, "Collect it in the workspace of that bank."
    what = f"{subject} version {version} of the bank, which is at version {now} here; version {version} is not kept."
    if version > now:
        return what, "Get the bank as it is in that version, move to it with `wellput bank move`, and try again."
    return what, f"Put the bank as it was then at questionbank/earlier/{version}/{bank}.yaml, and try again."


_UNSAID = (
    "What says which version of the bank the form is of is gone from it, and this workspace has had several. "
    "Put it back as it stands in the form that was sent, and collect it again."
)


class ReturnReader:
    """Makes returns to one bank of forms that came back; where it is `one_of_several`, they have to say that it is."""

    def __init__(
        self, bank: Bank, members: Members, understanding: Understanding, *, one_of_several: bool = False
    ) -> None:
        self.bank, self.members, self.understanding = bank, members, understanding
        self._one_of_several = one_of_several
        self.form: AnswerForm = answer_form(bank)
        self.offers = Offers(bank)
        self._evidence = EvidenceReader(self.form, understanding)

    def read(self, filled: FilledForm, original: str | None = None, place: str = "") -> Read:
        """Return what a form says; nothing of it where it is of a draft, or empty.

        Raises OfAnotherBankError where it is of another bank, or of another version of it.
        """
        stamp, here = filled.stamp, (self.bank.bank, self.bank.version)
        if stamp is not None and (stamp.bank, stamp.version) != here:
            raise OfAnotherBankError(filled.file, (stamp.bank, stamp.version), here)
        if trouble := self._trouble(filled):
            return Read((), (Unread(filled.file, place, "", trouble),))
        sheaf = Sheaf(filled.given)
        about = sender(self.form, self.members, self.offers, sheaf, _unnamed(filled.file, place))
        member = about.member
        if whose := self.members.doubt(member.name):
            where = filled.given[NAME].whence.place if NAME in filled.given else place
            return Read((), (Unread(filled.file, where, member.name, whose),))
        allowed = permission(self.form, sheaf)
        evidence = self._evidence.read(sheaf)
        answers = self._answers(sheaf)
        unread = (*filled.left, *sheaf.unread, *sheaf.left_over())
        if not answers and not evidence.items:
            return Read((), (_empty(filled.file, place, is_blank=not unread), *unread))
        one = Return(
            member=member,
            bank=self.bank.bank,
            bank_version=self.bank.version,
            answers=answers,
            evidence=evidence.items,
            evidence_for=evidence.questions,
            describes=about.describes,
            permission=allowed,
            whence=sheaf.whence,
            original=original,
            place=place,
            sent=filled.sent,
        )
        return Read((one,), (*self._doubts(filled, place), *unread))

    def _answers(self, sheaf: Sheaf) -> dict[str, Answer]:
        reader = AnswerReader(self.offers, self.understanding, sheaf)
        items = (item for theme in self.form.themes for item in theme.items)
        return {item.id: answer for item in items if (answer := reader.answer(item))}

    def _trouble(self, filled: FilledForm) -> str:
        stamp = filled.stamp
        if stamp is not None and stamp.format != FORM_FORMAT:
            return f"The form is of format {stamp.format}, and this Wellput knows {FORM_FORMAT}. Use a newer Wellput."
        if reference_in(line for one in filled.left for line in one.value.split("\n")):
            return (
                "This is a form of a draft, which colleagues edit, and no member's return. "
                "Take its changes in with: wellput draft import"
            )
        if stamp is None and filled.given and self._one_of_several:
            return _UNSAID
        if stamp is None and not filled.given:
            return "This is not one of Wellput's answer forms. Ask the member for the form that `wellput pack` made."
        return ""

    def _doubts(self, filled: FilledForm, place: str) -> list[Unread]:
        stamp, name = filled.stamp, filled.given.get(NAME)
        told = []
        if name is None or not is_visible(name.words):
            told.append("The return does not say which organisation it is from; it was kept under its file's name.")
        if stamp is None:
            told.append("The line that says which bank the form is of is gone; the answers were taken by their labels.")
        return [Unread(filled.file, place, "", reason) for reason in told]


def _empty(file: str, place: str, *, is_blank: bool) -> Unread:
    what = "Nothing is answered in it" if is_blank else "No answer in it could be taken"
    mend = "Ask the member to fill it in and send it again; replies to a sign-off pack go to `wellput signoff collect`."
    return Unread(file, place, "", f"{what}. {mend}")


def _unnamed(file: str, place: str) -> str:
    return " ".join(filter(None, ("Unnamed:", file.rpartition("/")[2], place)))
