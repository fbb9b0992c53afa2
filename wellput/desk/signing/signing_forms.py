"""Collect the reply forms of those who were asked to sign: what is plain is recorded, what is in doubt is listed."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from wellput.desk.members.collecting_files import gather
from wellput.desk.opening import Opened
from wellput.desk.signing.signing import Said, earlier_of, record, reserved_question
from wellput.desk.signing.signing_pack import FOLDER
from wellput.desk.signing.signing_people import People, people
from wellput.errors import WellputError
from wellput.model.answer_form import AnswerForm
from wellput.model.bank import Bank
from wellput.model.fingerprints import short_fingerprint
from wellput.model.returned import Unread
from wellput.model.signoff import SignOff
from wellput.model.signoff_form import DECISION, signoff_form, text_in
from wellput.returns.signoff_replies import Reply, ReplyRead, read_reply
from wellput.store.reading import read_bytes
from wellput.store.versions import Version, kept_versions, version_of
from wellput.text import listed
from wellput.word.answer_forms.reading import FormReader, lines_of_form

LARGEST = 20 * 2**20


@dataclass(frozen=True, slots=True)
class RepliesCollected:
    """What was recorded, in words, and what could not be or is in doubt."""

    opened: Opened
    recorded: tuple[str, ...]
    unread: tuple[Unread, ...]


def collect_replies(opened: Opened, paths: Sequence[Path], today: dt.date) -> RepliesCollected:
    """Read reply forms and record what they say against the text that each is about."""
    reader = _Reader(opened)
    gathered = gather(paths, opened.workspace)
    read = [reader.read(file.path, file.name) for file in gathered.files]
    unread = [*gathered.unread, *(one for each in read for one in each.unread)]
    recorded: list[str] = []
    for reply in _agreed([one.reply for one in read if one.reply], people(opened), unread):
        opened, told = _record(opened, reply, today, unread)
        recorded += told
    return RepliesCollected(opened, tuple(recorded), tuple(unread))


class _Reader:
    """Reads the forms of one bank; packs that are still where they were written tell what was typed into one."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._form: AnswerForm = signoff_form(opened.bank)
        self._sent: dict[str, list[str]] = defaultdict(list)
        for path in sorted((opened.workspace.output / FOLDER).glob("pack*.docx")):
            lines = _lines(path)
            for text in text_in(lines):
                self._sent[text] += lines

    def read(self, path: Path, name: str) -> ReplyRead:
        """Return what a form says; one that cannot be read, or is no such form, is in doubt as a whole."""
        try:
            data = read_bytes(path, LARGEST)
            texts = text_in(lines_of_form(data, str(path)))
            sent = self._sent.get(texts[0]) if len(texts) == 1 else None
            filled = FormReader(self._form, sent).read(data, name)
        except WellputError as fault:
            return _refused(name, f"{fault.what} {fault.mend}".strip())
        if filled.stamp is not None and filled.stamp.bank != self._opened.bank.bank:
            return _refused(name, f"It is about another question bank, {filled.stamp.bank}. Collect it there.")
        if DECISION not in filled.given:
            return _refused(name, "This is no reply form of `wellput signoff pack`. Ask for that.")
        return read_reply(filled, texts)


def _lines(path: Path) -> tuple[str, ...]:
    try:
        return lines_of_form(read_bytes(path, LARGEST), str(path))
    except WellputError:
        return ()  # it is only compared with


def _refused(file: str, reason: str) -> ReplyRead:
    return ReplyRead(None, (Unread(file, "", "", reason),))


def _agreed(replies: Sequence[Reply], known: People, unread: list[Unread]) -> Iterator[Reply]:
    """Yield one reply of each organisation; where several of one say different things, none of them."""
    by_key: dict[str, list[Reply]] = defaultdict(list)
    for one in replies:
        by_key[known.key(one.who)].append(one)
    for several in by_key.values():
        if len({replace(one, file="", who="") for one in several}) == 1:
            yield several[0]
            continue
        files = listed([one.file for one in several])
        reason = (
            f"{files} are all of {several[0].who}, and say different things. Ask which holds, and collect that one."
        )
        unread.append(Unread(several[0].file, "", "", reason))


def _record(opened: Opened, reply: Reply, today: dt.date, unread: list[Unread]) -> tuple[Opened, tuple[str, ...]]:
    versions, known = kept_versions(opened.workspace), people(opened)
    trouble = _trouble(opened.bank, versions, known, reply) or _older(opened, versions, known, reply)
    if trouble:
        unread.append(Unread(reply.file, "", "", trouble))
        return opened, ()
    if _is_there(opened, known, reply):
        return opened, (f"{reply.file}: {reply.who}: there already.",)
    said = Said(reply.who, reply.decision, reply.about, reply.words, reply.as_, reply.appears)
    done = record(opened, said, today, today, reply.text)
    return done.opened, (f"{reply.file}: {done.told[0]}", *done.told[1:])


def _trouble(bank: Bank, versions: Sequence[Version], known: People, reply: Reply) -> str:
    """Say why a reply cannot be recorded as it is."""
    if version_of(versions, reply.text) is None:
        return f"It is about the text {reply.text}, which is not kept here. Collect it where that text went out."
    if known.are_known and known.find(reply.who) is None:
        near = known.near(reply.who)
        meant = f"Is {near} meant? " if near else ""
        return (
            f"{reply.who} is not on the list of members, nor named in a pack. {meant}"
            "If it counts, record it: wellput signoff record."
        )
    try:
        reserved_question(bank, reply.about)
    except WellputError as fault:
        return f"The reservation is on “{reply.about}”: {fault.what} Record it: wellput signoff record."
    return ""


def _older(opened: Opened, versions: Sequence[Version], known: People, reply: Reply) -> str:
    """Say that somebody has replied to a later version than this form is about."""
    for one in _replies(opened, known, reply):
        held, came = version_of(versions, one.of), version_of(versions, reply.text)
        if held and came and held.number > came.number:
            return f"{reply.who} has replied to version {held.number} already; this is about version {came.number}."
    return ""


def _is_there(opened: Opened, known: People, reply: Reply) -> bool:
    question = reserved_question(opened.bank, reply.about)
    says = (reply.decision, question, reply.words, reply.appears, reply.text)
    return any(
        (one.decision, one.on, one.words, one.appears, short_fingerprint(one.of or "")) == says
        for one in _replies(opened, known, reply)
    )


def _replies(opened: Opened, known: People, reply: Reply) -> list[SignOff]:
    earlier = earlier_of(opened.draft.response.signoff, known, reply.who)
    return [one for one in earlier if one.decision != "no-reply"]
