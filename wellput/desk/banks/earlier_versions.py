"""Earlier versions of the bank that a workspace answered: what questions and options were called that it lacks now."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress

from wellput.errors import WellputError
from wellput.model.bank import Bank, Question, Theme
from wellput.store.bank_moves import bank_moves
from wellput.store.earlier_banks import earlier_bank, kept_versions
from wellput.store.members_answered import versions_answered
from wellput.store.workspaces import Workspace

_THEME = "asked-earlier"


def earlier_versions(workspace: Workspace, bank: Bank) -> tuple[Bank, ...]:
    """Return what was kept of the bank, and of those that the workspace was moved from, the last one first.

    One that cannot be read is left out: it only lends words.
    """
    kept = kept_versions(workspace)
    if not kept:
        return ()
    found: list[Bank] = []
    with suppress(WellputError):
        moved = [one.old for one in bank_moves(workspace)]
        own = sorted((one for one in kept if one[0] == bank.bank), key=lambda one: one[1])
        for name, version in dict.fromkeys(reversed((*own, *moved))):
            found += _read(workspace, name, version) if (name, version) != (bank.bank, bank.version) else ()
    return tuple(found)


def knowing_earlier(workspace: Workspace, bank: Bank) -> Bank:
    """Return the bank with what its options were called that are in it no longer."""
    earlier = earlier_versions(workspace, bank)
    if not earlier:
        return bank
    anywhere = _called(question for one in earlier for question in one.questions)

    def known(question: Question) -> Question:
        own = (found for one in earlier if (found := one.question(question.id)))
        return question.knowing({**anywhere, **_called(own)})

    themes = (theme.model_copy(update={"questions": tuple(map(known, theme.questions))}) for theme in bank.themes)
    return bank.model_copy(update={"themes": tuple(themes)})


def with_earlier(workspace: Workspace, bank: Bank, names: Iterable[str]) -> Bank:
    """Return the bank with those of the questions so named that only an earlier version asked, marked as such."""
    known = {name for one in (*bank.questions, *bank.profile) for name in (one.id, one.number)}
    wanted = [name for name in dict.fromkeys(names) if name not in known]
    found = tuple(question for name in wanted if (question := _asked_earlier(workspace, bank, name)))
    if not found:
        return bank
    theme = Theme(id=_THEME, title="Asked in an earlier version", questions=found)
    return bank.model_copy(update={"themes": (*bank.themes, theme)})


def returns_behind(workspace: Workspace, store: sqlite3.Connection, bank: Bank) -> Iterator[str]:
    """Say which returns answer another bank or version than the draft, and how they are moved to it."""
    here = bank.bank, bank.version
    for (name, version), count in versions_answered(store).items():
        if (name, version) != here:
            came = name == bank.bank or any(one.old == (name, version) for one in bank_moves(workspace))
            several = f"{count:,} {'return answers' if count == 1 else 'returns answer'}"
            yield (
                f"{several} {name} in version {version}, and this is {bank.bank} in version {bank.version}. "
                f"To bring all to one: wellput bank move{'' if came else f' {name}'}"
            )


def _asked_earlier(workspace: Workspace, bank: Bank, name: str) -> Question | None:
    for one in earlier_versions(workspace, bank):
        if found := one.question(name):
            version = f"version {one.version}" if one.bank == bank.bank else f"{one.bank}, version {one.version}"
            title = f"{found.title} ({version})" if found.title else f"asked in {version}"
            return found.model_copy(update={"title": title, "relevant": None})
    return None


def _read(workspace: Workspace, name: str, version: int) -> Iterator[Bank]:
    with suppress(WellputError):
        if found := earlier_bank(workspace, name, version):
            yield found


def _called(questions: Iterable[Question]) -> dict[str, str]:
    """Return what each option was called; of an option that had several names, what it was called last."""
    called: dict[str, str] = {}
    for question in questions:
        for option in question.options:
            called.setdefault(option.id, option.label)
    return called
