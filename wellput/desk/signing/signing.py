"""Record what a member or a trustee says of a version of the draft; one record for each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from wellput.desk.colleagues.version_names import find_version, version_words
from wellput.desk.keeping import keep
from wellput.desk.opening import Opened
from wellput.desk.signing.signing_people import People, people, plain_name
from wellput.errors import NotUnderstoodError, WellputError
from wellput.interview.walking import find_place
from wellput.model.bank import Bank
from wellput.model.fingerprints import changed_parts, fingerprint_of
from wellput.model.response import Response
from wellput.model.signoff import Appears, Decision, SignOff
from wellput.model.signoff_words import decision_words, part_name, part_names
from wellput.store.versions import Version, keep_version, kept_versions, version_of
from wellput.text import listed

EVERYWHERE = "all"
"""What a reservation is about that is about the whole response."""


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody says of the draft; `about` is the question of a reservation, as it was named."""

    who: str
    decision: Decision
    about: str | None = None
    words: str | None = None
    as_: str | None = None
    appears: Appears | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """The workspace with what was recorded in its draft, and what to tell of it."""

    opened: Opened
    told: tuple[str, ...]


def record(opened: Opened, said: Said, on: dt.date, today: dt.date, version: str | None = None) -> Recorded:
    """Record what somebody says of a version: the one named, else the one that went to them, else the last that did.

    Where none went out yet it is the text as it stands, which is kept.
    """
    known = people(opened)
    replied_to = _replied_to(opened, known, said.who, version, today)
    person = known.find(said.who)
    earlier = earlier_of(opened.draft.response.signoff, known, said.who)
    signed = SignOff(
        who=person.name if person else plain_name(said.who),
        as_=said.as_ or next((one.as_ for one in reversed(earlier) if one.as_), None),
        kind=person.kind if person else None,
        decision=said.decision,
        on=reserved_question(opened.bank, said.about),
        words=(said.words or "").strip() or None,
        date=on,
        of=fingerprint_of(replied_to.read()),
        appears=said.appears or next((one.appears for one in reversed(earlier) if one.appears), None),
    )
    kept = keep(opened.draft, put(known, signed))
    told = [*_replaced(earlier), *([kept.note] if kept.note else []), *_doubts(known, said.who, person is None)]
    stands = said.decision == "decline"
    changed = () if stands else changed_parts(replied_to.read(), kept.draft.response)
    return Recorded(
        replace(opened, draft=kept.draft),
        (_recorded(opened.bank, signed, replied_to), *told, *_void(opened.bank, changed)),
    )


def put(known: People, signed: SignOff) -> Callable[[Response], Response]:
    """Make a change that puts a record in the place of all others of the same organisation."""

    def change(response: Response) -> Response:
        key = known.key(signed.who)
        own = [known.key(one.who) == key for one in response.signoff]
        place = own.index(True) if any(own) else len(own)
        rest = [one for one, is_own in zip(response.signoff, own, strict=True) if not is_own]
        before = sum(not one for one in own[:place])
        return response.model_copy(update={"signoff": (*rest[:before], signed, *rest[before:])})

    return change


def put_all(known: People, records: Sequence[SignOff]) -> Callable[[Response], Response]:
    """Make a change that puts each record in the place of all others of the same organisation."""

    def change(response: Response) -> Response:
        for signed in records:
            response = put(known, signed)(response)
        return response

    return change


def earlier_of(signoffs: Sequence[SignOff], known: People, who: str) -> tuple[SignOff, ...]:
    """Return what is recorded of somebody already."""
    key = known.key(who)
    return tuple(one for one in signoffs if known.key(one.who) == key)


def reserved_question(bank: Bank, about: str | None) -> str | None:
    """Return the question that is meant; None for the whole response. Raises WellputError where there is none."""
    if about is None or about.strip().casefold() == EVERYWHERE:
        return None
    try:
        return find_place(bank, about)
    except NotUnderstoodError as fault:
        mend = f"{fault.mend.rstrip('.')}, or `{EVERYWHERE}` where it is about the whole response."
        raise WellputError("--reservation", fault.what, mend) from fault


def _replied_to(opened: Opened, known: People, who: str, name: str | None, today: dt.date) -> Version:
    versions = kept_versions(opened.workspace)
    if name is not None and name != "now":
        return find_version(versions, name)
    sent = [one.of for one in earlier_of(opened.draft.response.signoff, known, who) if one.decision == "no-reply"]
    went = version_of(versions, sent[-1]) if sent and name is None else None
    last = versions[-1] if versions and name is None else None
    return went or last or keep_version(opened.workspace, opened.draft, today)


def _recorded(bank: Bank, signed: SignOff, version: Version) -> str:
    about = f" on {part_name(bank, signed.on)}" if signed.on else ""
    return f"{signed.who} {decision_words(signed.decision)}{about}: recorded against {version_words(version)}."


def _replaced(earlier: Sequence[SignOff]) -> list[str]:
    told = [one for one in earlier if one.decision != "no-reply"]
    return [f"This takes the place of what was recorded before: {decision_words(one.decision)}." for one in told]


def _doubts(known: People, who: str, is_new: bool) -> list[str]:
    near = known.near(who) if is_new else None
    meant = f"{who} was not known here. If {near} is meant, record it so, and take this out: wellput signoff remove"
    return [meant] if near else []


def _void(bank: Bank, changed: Sequence[str]) -> list[str]:
    if not changed:
        return []
    names = listed(part_names(bank, changed))
    return [f"Since that version went out these have changed, and what was said does not hold for them: {names}."]
