"""Personal data: what must not be published with a response, wherever in it that stands.

The contact's address and number belong under `respondent.contact`, which is not looked at here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wellput.checks.contact_details import emails, phones, postcodes
from wellput.checks.identity_numbers import births, insurance_numbers, nhs_numbers
from wellput.checks.rule import Rule, Subject
from wellput.checks.written import Written, written
from wellput.model.finding import Finding

Reader = Callable[[str], Iterator[str]]


def email_address(subject: Subject) -> Iterator[Finding]:
    """A text gives an e-mail address; the department's own, as the bank has it, may stand."""
    own = (subject.bank.consultation.contact or "").casefold()

    def others(text: str) -> Iterator[str]:
        return (found for found in emails(text) if found.casefold() != own)

    for one in written(subject):
        yield from _found(one, one.text, others, "PER01", "an e-mail address", _CONTACT)


def phone_number(subject: Subject) -> Iterator[Finding]:
    """A text gives a British telephone number."""
    return _everywhere(subject, phones, "PER02", "a telephone number", _CONTACT)


def postcode(subject: Subject) -> Iterator[Finding]:
    """A text gives a whole postcode."""
    return _everywhere(
        subject, postcodes, "PER03", "a whole postcode", "Name the place, or give the first half of it only."
    )


def date_of_birth(subject: Subject) -> Iterator[Finding]:
    """A text gives a person's date of birth."""
    return _everywhere(subject, births, "PER04", "a date of birth", "Take it out, or give an age: in her sixties.")


def insurance_number(subject: Subject) -> Iterator[Finding]:
    """A text gives a National Insurance number."""
    return _everywhere(subject, insurance_numbers, "PER05", "a National Insurance number", _OUT)


def nhs_number(subject: Subject) -> Iterator[Finding]:
    """A text gives an NHS number, by its check digit."""
    return _everywhere(subject, nhs_numbers, "PER06", "what may be an NHS number", _OUT)


_CONTACT = "Take it out; how to reach you belongs under `contact`, which is not printed."
_OUT = "Take it out."
_SOURCE = "House of Commons, guidance on written evidence"


def _everywhere(subject: Subject, reader: Reader, code: str, what: str, mend: str) -> Iterator[Finding]:
    for one in written(subject):
        yield from _found(one, one.words, reader, code, what, mend)


def _found(one: Written, text: str, reader: Reader, code: str, what: str, mend: str) -> Iterator[Finding]:
    for words in dict.fromkeys(reader(text)):
        yield Finding(code, "error", one.at(words), f"{one.name} gives {what}: {words}.", mend)


RULES = (
    Rule(
        code="PER01",
        severity="error",
        title="An e-mail address in the text",
        why="Responses are published. An address in one is collected by machines, and may be a person's own.",
        source=_SOURCE,
        before="Questions about the rota go to rota@example.org.",
        after="Questions about the rota go to our coordinator.",
        find=email_address,
    ),
    Rule(
        code="PER02",
        severity="error",
        title="A telephone number in the text",
        why="Responses are published, and a number in one is rung for years. Shapes: Ofcom, National Telephone "
        "Numbering Plan.",
        source=_SOURCE,
        before="Ring the duty warden on 07700 900 982.",
        after="A duty warden can be rung at any hour.",
        find=phone_number,
    ),
    Rule(
        code="PER03",
        severity="error",
        title="A whole postcode in the text",
        why="A whole postcode stands for some fifteen homes and can give away who lived through an event. Shapes: "
        "BS 7666, as the Royal Mail uses it.",
        source=_SOURCE,
        before="The family at EH99 1SP had no warning.",
        after="A family in the north of the city had no warning.",
        find=postcode,
    ),
    Rule(
        code="PER04",
        severity="error",
        title="A date of birth in the text",
        why="With a place or a first name it tells who somebody is.",
        source=_SOURCE,
        before="One resident, born on 3 May 1961, waited all night.",
        after="One resident in her sixties waited all night.",
        find=date_of_birth,
    ),
    Rule(
        code="PER05",
        severity="error",
        title="A National Insurance number in the text",
        why="It tells who somebody is and opens doors to fraud. Shape and prefixes: HMRC, National Insurance Manual, "
        "NIM39110.",
        source=_SOURCE,
        before="The form asked our driver for AB 12 34 56 C.",
        after="The form asked our driver for a National Insurance number.",
        find=insurance_number,
    ),
    Rule(
        code="PER06",
        severity="error",
        title="An NHS number in the text",
        why="It tells who a patient is. Check digit: modulus 11, NHS Data Dictionary, attribute NHS NUMBER.",
        source=_SOURCE,
        before="Patient 943 476 5919 was moved before the crew had a list.",
        after="One patient was moved before the crew had a list.",
        find=nhs_number,
    ),
)
