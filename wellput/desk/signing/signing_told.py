"""Tell how the signing of a draft stands, for those who see to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellput.desk.colleagues.version_names import version_words
from wellput.desk.opening import Opened
from wellput.desk.signing.signing_shown import withheld
from wellput.desk.signing.signing_status import SigningStatus, signing_status
from wellput.model.bank import Bank
from wellput.model.fingerprints import short_fingerprint
from wellput.model.signoff import Decision
from wellput.model.signoff_words import part_name, part_names
from wellput.model.signoffs_standing import StandingSignOff
from wellput.text import listed, long_date

_TITLES: dict[Decision, str] = {
    "agree": "Agree",
    "agree-with-reservation": "Agree, with a reservation",
    "decline": "Do not sign",
}
_MOST_NAMED = 3
_APPEARS = {"name": "by name", "kind": "as one of their kind", "not": "not at all", None: "not at all (not said)"}


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines under a title."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatusTold:
    """The passages, and whether anybody has yet to reply, or to reply again."""

    passages: tuple[Passage, ...]
    is_open: bool


def status_passages(opened: Opened) -> StatusTold:
    """Tell who says what of which version, what of it is void since, and who has not replied."""
    status = signing_status(opened)
    passages = [Passage("", tuple(_text(opened.bank, status))), *_decisions(opened.bank, status)]
    passages += _void(opened.bank, status)
    if status.silent:
        names = tuple(one.name for one in status.silent)
        passages.append(Passage(f"No reply ({len(names)})", names))
    notes = tuple(_notes(opened, status))
    return StatusTold((*passages, *([Passage("To look at", notes)] if notes else [])), status.is_open)


def void_words(opened: Opened) -> tuple[str, ...]:
    """Say, before a response goes to the department, that replies are of an earlier text; nothing where none are."""
    status = signing_status(opened)
    if not status.void:
        return ()
    in_part = sum(one.holds for one in status.void)
    gone = len(status.void) - in_part
    told = [f"{in_part} of {len(status.signed)} replies were given before parts of the text changed, and it says so"]
    told += [f"{gone} are of a text of which nothing stands, and do not count"] if gone else []
    words = "; ".join(told if in_part else told[1:])
    return (f"SIG01: {words}. To have them sign this text, ask again: wellput signoff, then wellput signoff pack.",)


def _text(bank: Bank, status: SigningStatus) -> Iterator[str]:
    now = short_fingerprint(status.fingerprint)
    if not status.versions:
        yield f"The text as it is now is {now}. No version has gone out yet: wellput signoff pack."
        return
    last = status.versions[-1]
    yield f"The text as it is now is {now}; the last that went out is {version_words(last)}."
    if status.changed:
        yield f"Changed since it went out: {listed(part_names(bank, status.changed))}. See: wellput diff"
    else:
        yield "Nothing has changed since it went out."


def _decisions(bank: Bank, status: SigningStatus) -> Iterator[Passage]:
    holding = [one for one in status.signed if one.holds]
    for decision, title in _TITLES.items():
        those = [one for one in holding if one.signoff.decision == decision]
        before = sum(one.is_void for one in those)
        how_many = f"{len(those)}; of these {before} before something was changed" if before else f"{len(those)}"
        if those:
            yield Passage(f"{title} ({how_many})", tuple(_line(bank, status, one) for one in those))


def _line(bank: Bank, status: SigningStatus, one: StandingSignOff) -> str:
    signed = one.signoff
    version = status.version(signed.of)
    told = [
        signed.as_ or "",
        long_date(signed.date) if signed.date else "",
        f"version {version.number}" if version else "",
        f"appears {_APPEARS[signed.appears]}",
    ]
    about = f" On {part_name(bank, signed.on)}." if signed.on else ""
    words = f" “{signed.words.strip()}”" if signed.words else ""
    void = f" Void for: {_parts(bank, one.void)}." if one.void else ""
    return f"{signed.who}: {', '.join(filter(None, told))}.{about}{words}{void}"


def _parts(bank: Bank, parts: Sequence[str]) -> str:
    """Name parts of the text, or count them where they are many: then they are named once, for all."""
    return listed(part_names(bank, parts)) if len(parts) <= _MOST_NAMED else f"{len(parts)} parts, named below"


def _void(bank: Bank, status: SigningStatus) -> Iterator[Passage]:
    """Yield those to ask again, by the version that they replied to, with what has changed since."""
    by_version: dict[tuple[str | None, bool], list[StandingSignOff]] = defaultdict(list)
    for one in status.void:
        by_version[one.signoff.of, one.holds].append(one)
    for (of, in_part), those in by_version.items():
        version = status.version(of)
        if version is None or not those[0].is_known:
            since = "the version that they replied to is not kept here, so it cannot be said what has changed"
        else:
            since = f"since version {version.number} these have changed: {listed(part_names(bank, those[0].void))}"
        title = "Void in part, to be asked again" if in_part else "Void, to be asked again"
        yield Passage(f"{title} ({len(those)}); {since}", tuple(_void_line(bank, one) for one in those))


def _void_line(bank: Bank, one: StandingSignOff) -> str:
    signed = one.signoff
    said = f"{signed.who}: {_TITLES[signed.decision].lower()}"
    if not signed.on:
        return f"{said}."
    if not one.is_known:
        return f"{said} on {part_name(bank, signed.on)}."
    stands = "has changed too" if one.is_reserved_on_what_changed else "has not changed"
    return f"{said} on {part_name(bank, signed.on)}, which {stands}."


def _notes(opened: Opened, status: SigningStatus) -> Iterator[str]:
    for one in status.signed:
        if one.repeated:
            yield f"{one.signoff.who} is recorded {one.repeated + 1} times; only the last counts. Record it once more."
    for who in withheld(opened):
        yield f"{who}: the words hold a name that may not be told, and are left out of documents."
