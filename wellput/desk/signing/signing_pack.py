"""Pack a draft for members and trustees to sign: a short Word document with a reply form, the response, a text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.desk.documents.made import Tell, quietly
from wellput.desk.documents.rendering import render
from wellput.desk.documents.wanted import Wanted
from wellput.desk.keeping import keep
from wellput.desk.opening import Opened
from wellput.desk.signing.signing import earlier_of, put_all
from wellput.desk.signing.signing_pack_files import Recipient, pack_files
from wellput.desk.signing.signing_people import People, Person, people, plain_name
from wellput.errors import WellputError
from wellput.model.fingerprints import fingerprint_of
from wellput.model.returned import member_id
from wellput.model.signoff import SignOff
from wellput.store.outputs import refuse_overwriting, write_output
from wellput.store.versions import Version, keep_version, kept_versions, version_of
from wellput.text import long_date

FOLDER, RESPONSE = "signoff", "response.docx"


@dataclass(frozen=True, slots=True)
class SignoffPacked:
    """Where the files are, the version that they are about, and what to know about them."""

    paths: tuple[Path, ...]
    version: Version
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asking:
    """Who is asked, everybody where nobody is named; as what, and by when they should reply."""

    to: tuple[str, ...] = ()
    as_: str | None = None
    deadline: dt.date | None = None
    page_numbers: bool = True


def pack_signoff(
    opened: Opened,
    today: dt.date,
    asking: Asking = Asking(),
    *,
    overwrite: bool = False,
    tell: Tell = quietly,
) -> SignoffPacked:
    """Keep the draft as it stands, and write what goes out with it: one pack for all, or one for each that is named.

    Who is named is recorded as not having replied yet, unless they have replied to some version.
    """
    if asking.deadline is not None and asking.deadline < today:
        raise WellputError("--deadline", f"{long_date(asking.deadline)} has passed.", "Give a later day.")
    known, folder = people(opened), opened.workspace.output / FOLDER
    names = list(dict.fromkeys(known.find(name) or Person(plain_name(name)) for name in asking.to))
    tails = [f"-{member_id(one.name)}" for one in names] or [""]
    files = [folder / f"{start}{tail}{end}" for tail in tails for start, end in _FILES]
    for path in () if overwrite else (*files, folder / RESPONSE):
        refuse_overwriting(opened.workspace, path)
    before = kept_versions(opened.workspace)
    version = keep_version(opened.workspace, opened.draft, today)
    recipients = [_recipient(opened, known, before, version, one, asking.as_) for one in names]
    for_all = [Recipient(None, None, _last_other(before, version))]
    made = [data for one in recipients or for_all for data in pack_files(opened, version, one, today, asking.deadline)]
    for path, data in zip(files, made, strict=True):
        write_output(opened.workspace, path, data)
    wanted = Wanted(page_numbers=asking.page_numbers)
    whole = render(opened, today, wanted, out=folder / RESPONSE, overwrite=True, tell=tell)
    _record_asked(opened, known, recipients, today)
    notes = [note for name in asking.to if (note := _doubt(known, name))]
    return SignoffPacked((*files, *whole.paths), version, (*notes, *whole.notes))


_FILES = (("pack", ".docx"), ("covering-text", ".txt"))


def _recipient(
    opened: Opened, known: People, before: Sequence[Version], version: Version, person: Person, as_: str | None
) -> Recipient:
    """Say to whom a pack goes and which version they had before: what they replied to, or was sent to all members."""
    earlier = earlier_of(opened.draft.response.signoff, known, person.name)
    last = earlier[-1] if earlier else None
    role = as_ or (last.as_ if last else None)
    had = version_of(before, last.of) if last else None
    if had is not None and not (had.short == version.short and last and last.decision == "no-reply"):
        return Recipient(person, role, had)
    return Recipient(person, role, _last_other(before, version) if last or person.was_asked else None)


def _last_other(before: Sequence[Version], version: Version) -> Version | None:
    """Return the last version that went out with another text."""
    return next((one for one in reversed(before) if one.short != version.short), None)


def _record_asked(opened: Opened, known: People, recipients: Sequence[Recipient], today: dt.date) -> None:
    fingerprint = fingerprint_of(opened.draft.response)
    asked = [
        SignOff(
            who=one.person.name,
            as_=one.as_,
            kind=one.person.kind,
            decision="no-reply",
            date=today,
            of=fingerprint,
        )
        for one in recipients
        if one.person
        and all(
            held.decision == "no-reply" for held in earlier_of(opened.draft.response.signoff, known, one.person.name)
        )
    ]
    keep(opened.draft, put_all(known, asked))


def _doubt(known: People, name: str) -> str:
    if known.find(name) or not known.are_known:
        return ""
    near = known.near(name)
    hint = f" If {near} is meant, name them so." if near else ""
    return f"{name} is not on the list of members; the pack was made all the same.{hint}"
