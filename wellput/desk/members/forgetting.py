"""Forget a member: its returns, the files they came in, and its words in whatever else the program keeps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.desk.documents.words_in_files import words_in
from wellput.desk.members.anybodys_words import anybodys_words
from wellput.desk.members.forgetting_rows import with_rows_emptied
from wellput.desk.members.keeping_out import quoted
from wellput.errors import WellputError
from wellput.model.returned import Member
from wellput.store.drafts import read_draft
from wellput.store.members import every_member
from wellput.store.members_file import changing, members_file, reading, write_anew
from wellput.store.members_forgetting import HeldOriginal, Holdings, forget_member, holdings, places_in
from wellput.store.members_merging import banks_answered
from wellput.store.outputs import outputs_elsewhere
from wellput.store.removing import half_written, remove
from wellput.store.survey_maps import FOLDER as SURVEYS
from wellput.store.workspaces import Workspace, find_workspace
from wellput.store.writing import write_bytes
from wellput.text import closest, listed
from wellput.text.alike import alike
from wellput.text.traces import Trace, Traces

_MOST_TOLD = 4


@dataclass(frozen=True, slots=True)
class Mention:
    """A file that holds a member's name or words; `trouble` says why one could not be searched."""

    path: Path
    found: Trace
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Forgetting:
    """What is to go: the returns, the files they came in, and the program's own files with the member's words.

    `emptied` are files with other members' returns in them, in which only this member's rows go; `remaining` are the
    documents and drafts that were made already, which are people's own to change.
    """

    workspace: Workspace
    member: Member
    held: Holdings
    removed: tuple[Path, ...]
    emptied: tuple[tuple[Path, bytes], ...]
    remaining: tuple[Mention, ...]


def to_forget(folder: Path, name: str) -> Forgetting:
    """Return what forgetting a member would do; nothing is changed yet."""
    workspace = find_workspace(folder)
    path = members_file(workspace)
    with reading(path) as store:
        member = _named(name, tuple(every_member(store)))
        held = holdings(store, member.id)
        emptied = dict(
            _emptied(workspace, held, [(one, places_in(store, member.id, one.digest)) for one in held.originals])
        )
        banks = banks_answered(store, member.id)
    traces = Traces((member.name, *held.names), held.texts, anybodys_words(workspace, banks))
    removed = (workspace.draft.parent / one.kept for one in held.originals)
    own = (mention.path for mention in _mentions(_own_files(workspace), traces) if mention.found)
    return Forgetting(
        workspace,
        member,
        held,
        tuple(one for one in (*removed, *own, *half_written(workspace)) if one not in emptied),
        tuple(emptied.items()),
        tuple(_mentions(_made_files(workspace), traces)),
    )


def forget(wanted: Forgetting, on: dt.date) -> None:
    """Forget the member. Stopped half-way, it is still known, and doing it again finishes the work."""
    path = members_file(wanted.workspace)
    kept = {file for file, _ in wanted.emptied}
    gone = tuple(
        one.digest
        for one in wanted.held.originals
        if not one.others and wanted.workspace.draft.parent / one.kept not in kept
    )
    with changing(path) as store:
        for file, data in wanted.emptied:
            write_bytes(file, data)
        for file in wanted.removed:
            remove(file)
        forget_member(store, wanted.member.id, gone, on)
    write_anew(path)


def _named(name: str, members: Sequence[Member]) -> Member:
    """Return the member of that id or name; of several with one name, none."""
    found = [one for one in members if one.id == name] or [one for one in members if alike(one.name) == alike(name)]
    if len(found) == 1:
        return found[0]
    if found:
        known = ", ".join(one.id for one in found)
        raise WellputError(name, f"{len(found)} members are called this.", f"Name one by its id: {known}.")
    near = closest(name, [known for one in members for known in (one.id, one.name)])
    hint = f"Did you mean {near}? " if near else ""
    raise WellputError(
        name, "There is no member of this id or name.", f"{hint}See: wellput members. Nothing was changed."
    )


def _emptied(
    workspace: Workspace, held: Holdings, originals: Iterable[tuple[HeldOriginal, tuple[str, ...]]]
) -> Iterator[tuple[Path, bytes]]:
    """Yield the files that others' returns stand in too, with this member's rows empty, where that can be done."""
    traces = Traces(held.names, held.texts)
    for one, places in originals:
        path = workspace.draft.parent / one.kept
        data = with_rows_emptied(path, places, traces) if one.others else None
        if data is not None:
            yield path, data


def _own_files(workspace: Workspace) -> Iterator[Path]:
    """Yield what the program keeps for itself and can do without."""
    for folder, pattern in (
        (workspace.unfinished, "*.txt"),
        (workspace.sent, "*.yaml"),
        (workspace.root / SURVEYS, "*.yaml"),
    ):
        yield from sorted(folder.glob(pattern))


def _made_files(workspace: Workspace) -> Iterator[Path]:
    """Yield the draft, its versions that went out, what is kept about forms, and every document that was made."""
    yield workspace.draft
    if workspace.combined.is_file():
        yield workspace.combined
    yield from sorted(workspace.versions.glob("*.yaml"))
    yield from sorted(workspace.forms.glob("*.yaml"))
    found = (path for path in sorted(workspace.output.rglob("*")) if path.is_file())
    yield from (path for path in found if not path.name.startswith(".") and not path.name.startswith("~$"))
    yield from outputs_elsewhere(workspace)


def _mentions(paths: Iterable[Path], traces: Traces) -> Iterator[Mention]:
    for path in paths:
        try:
            found = traces.within(words_in(path))
        except WellputError as fault:
            yield Mention(path, Trace(False, ()), f"{fault.what} {fault.mend}".strip())
        else:
            if found:
                yield Mention(path, found)


def gone_words(wanted: Forgetting) -> tuple[str, ...]:
    """Say what goes."""
    count = wanted.held.returns
    told = [f"{wanted.member.name} ({wanted.member.id}): its entry, and {_counted(count, 'return')} with every value"]
    came = {wanted.workspace.draft.parent / one.kept: one for one in wanted.held.originals}
    told += [f"the file {_shown(wanted.workspace, file)}{_original_words(came.get(file))}" for file in wanted.removed]
    told += [
        f"its rows in {_shown(wanted.workspace, file)}, the copy of {came[file].name}" for file, _ in wanted.emptied
    ]
    return tuple(told)


def _original_words(one: HeldOriginal | None) -> str:
    """Say what a kept file is a copy of, and what else goes with it."""
    if one is None:
        return ""
    others = f", which holds {_counted(one.others, 'other return')} too" if one.others else ""
    return f", the copy of {one.name}{others}"


def own_copies(wanted: Forgetting) -> str:
    """Say that the member stays out, and which files of the user's own still hold it, by the names they came under."""
    names = tuple(dict.fromkeys(one.name for one in wanted.held.originals))
    files = f"Your own copies of {listed(names)} still hold what it sent: see to them. " if names else ""
    again = "If its files are collected again, or a list with its name is imported, it is left out and you are told."
    return f"{files}{again} If it changes its mind: wellput forget --undo {quoted(wanted.member.name)}"


def signed_words(wanted: Forgetting) -> str:
    """Say how to take out what the member said of the draft, where that is still kept; nothing where it is not."""
    names = {alike(name) for name in (wanted.member.name, *wanted.held.names)}
    drafts = (wanted.workspace.draft, *sorted(wanted.workspace.versions.glob("*.yaml")))
    signed = (who for path in drafts if path.is_file() for who in _signatories(path) if alike(who) in names)
    told = [f"wellput signoff remove {quoted(who)} --everywhere" for who in dict.fromkeys(signed)]
    return f"What it said when the draft was signed is still kept. To take that out: {listed(told)}" if told else ""


def _signatories(path: Path) -> tuple[str, ...]:
    try:
        return tuple(one.who for one in read_draft(path).response.signoff)
    except WellputError:
        return ()  # a file that cannot be read is named with its trouble among what remains


def mention_words(one: Mention) -> str:
    """Say what a file still holds."""
    if one.trouble:
        return f"{one.path}: {one.trouble}"
    held = [*(["the name"] if one.found.named else []), *(f"“{passage}”" for passage in one.found.passages)]
    more = f"; and {len(held) - _MOST_TOLD} more" if len(held) > _MOST_TOLD else ""
    return f"{one.path}: {'; '.join(held[:_MOST_TOLD])}{more}"


def _shown(workspace: Workspace, path: Path) -> str:
    return path.relative_to(workspace.root).as_posix()


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
