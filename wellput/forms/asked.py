"""What a form may ask for: the bank's questions, and who the respondent is."""

from __future__ import annotations

from dataclasses import dataclass

from wellput.model.bank import PROFILE_KIND, Bank, Option, Question, QuestionType

RESPONDENT = "respondent."
NAME, CONTACT_NAME, CONTACT_EMAIL = (f"{RESPONDENT}{path}" for path in ("name", "contact.name", "contact.email"))
PERSONAL = frozenset((CONTACT_NAME, CONTACT_EMAIL))
DATE = "date"

_LABELS = {
    NAME: (
        *("name of organisation", "name of your organisation", "organisation name", "organisation"),
        *("your organisation", "name of the organisation", "organisations name", "name of respondent organisation"),
        *("name of organisation if applicable", "organisation if applicable", "responding organisation"),
        *("name of organization", "organization", "organization name", "on behalf of"),
    ),
    CONTACT_NAME: (
        *("name", "your name", "full name", "your full name", "contact name", "name of contact"),
        *("contact person", "name of person completing this form", "respondent name", "name of respondent"),
    ),
    CONTACT_EMAIL: (
        *("email", "e-mail", "email address", "e-mail address", "your email", "your email address"),
        *("your e-mail address", "contact email", "contact e-mail", "contact email address", "contact e-mail address"),
    ),
    DATE: ("date", "date of response", "date completed", "response date", "date of submission"),
}
_NAMES = {NAME: "Organisation", CONTACT_NAME: "Contact", CONTACT_EMAIL: "Contact's e-mail address", DATE: "Date"}


@dataclass(frozen=True, slots=True)
class Choice:
    """One option: its id, and the labels by which a form may know it."""

    id: str
    labels: tuple[str, ...]
    other: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing to find a place for. `labels` are short and must be met exactly; `text` is a question's wording."""

    id: str
    name: str
    text: str = ""
    number: str | None = None
    labels: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    type: QuestionType = "text"

    @property
    def is_question(self) -> bool:
        """Whether this is a question of the themes, and not a fact about the respondent."""
        return self.id != DATE and not self.id.startswith(RESPONDENT)


def everything_asked(bank: Bank) -> tuple[Asked, ...]:
    """Return everything that a form may ask for, questions first."""
    profile = {f"{RESPONDENT}{question.id}": question for question in bank.profile}
    known = tuple(
        Asked(
            id_,
            _NAMES[id_],
            profile[id_].text if id_ in profile else "",
            labels=labels,
            type="date" if id_ == DATE else "text",
        )
        for id_, labels in _LABELS.items()
    )
    others = tuple(_of_profile(bank, id_, one) for id_, one in profile.items() if id_ not in _LABELS)
    return (*map(_of_question, bank.questions), *known, *others)


def _of_question(question: Question) -> Asked:
    return Asked(
        question.id,
        question.name,
        question.text,
        question.number,
        choices=tuple(map(_choice, question.options)),
        type=question.type,
    )


def _of_profile(bank: Bank, id_: str, question: Question) -> Asked:
    if question.id == PROFILE_KIND:
        choices = tuple(Choice(kind.id, (kind.label,)) for kind in bank.respondents)
    else:
        choices = tuple(map(_choice, question.options))
    return Asked(id_, question.title or question.text, question.text, choices=choices, type=question.type)


def _choice(option: Option) -> Choice:
    return Choice(option.id, (option.label, *option.aliases), option.other)
