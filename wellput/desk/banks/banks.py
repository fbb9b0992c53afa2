"""See which question banks there are, and what is wrong with one."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from wellput.errors import Fault, FaultyFileError, WellputError
from wellput.interview.walking import number_of, parts_numbered
from wellput.model.bank import Bank, Question
from wellput.store.bank_oddities import odd_in_file
from wellput.store.banks import bank_paths, find_bank, read_bank
from wellput.store.workspaces import Workspace, find_workspace
from wellput.text import closest, day_and_time, listed, long_date

WORDING = {
    "official": "The questions are in the consultation's own words.",
    "mirrored": "The questions are in this bank's words, for the themes that the consultation published.",
    "adapted": "The questions are adapted from a published toolkit.",
    "general": "The questions are general, for a consultation that asks none.",
}


@dataclass(frozen=True, slots=True)
class KnownBanks:
    """The banks that can be read, and what is wrong with those that cannot."""

    banks: tuple[Bank, ...]
    faulty: tuple[FaultyFileError, ...]


def known_banks() -> KnownBanks:
    """Read every bank that is shipped or stands in the workspace one is in."""
    banks, faulty = [], []
    for path in bank_paths(_here()).values():
        try:
            banks.append(read_bank(path))
        except FaultyFileError as fault:
            faulty.append(fault)
    return KnownBanks(tuple(banks), tuple(faulty))


def open_bank(name: str) -> Bank:
    """Read a bank named by its id or its file."""
    return read_bank(bank_file(name))


def bank_file(name: str) -> Path:
    """Return the file of a bank named by its id or its file.

    Outside a workspace the folder `questionbank` counts too, where `wellput bank new` puts banks.
    """
    workspace, beside = _here(), Path("questionbank") / f"{name}.yaml"
    if workspace is None and Path(name).name == name and beside.is_file():
        return beside
    return find_bank(name, workspace)


def bank_faults(path: Path) -> tuple[Fault, ...]:
    """Return everything that is wrong with a bank's file; nothing where it can be used."""
    try:
        read_bank(path)
    except FaultyFileError as fault:
        return fault.faults
    return ()


def bank_oddities(path: Path) -> tuple[Fault, ...]:
    """Return what is strange in the file of a bank that can be used all the same."""
    return odd_in_file(path)


def dates(bank: Bank, today: dt.date) -> str:
    """Say in words when a consultation opened and closes, and whether it is over."""
    about = bank.consultation
    opened = f"Opened {long_date(about.opened)}. " if about.opened else ""
    if about.closes is None:
        known = "There is no closing date." if bank.wording == "adapted" else "No closing date is known."
        return f"{opened}{known}"
    when = day_and_time(about.closes)
    days = (about.closes.date() - today).days
    if days < 0:
        return f"{opened}Closed {when}."
    left = "today is the last day" if days == 0 else f"{days} {'day' if days == 1 else 'days'} left"
    return f"{opened}Closes {when}: {left}."


def _here() -> Workspace | None:
    try:
        return find_workspace(Path())
    except WellputError:
        return None


def at_place(bank: Bank, said: str) -> Question | None:
    """Return the question at that place, counted from 1, of a bank in which none has a number; None for others."""
    questions = list(bank.questions)
    if any(one.number for one in questions) or not said.isdecimal():
        return None
    return next((one for one in questions if number_of(bank, one) == said.lstrip("0")), None)


def shown_number(bank: Bank, question: Question) -> str | None:
    """Return the number by which a question is found: its own, or in a bank without numbers its place."""
    is_unnumbered = not any(one.number for one in bank.questions)
    return number_of(bank, question) if is_unnumbered and bank.question(question.id) else question.number


def find_question(bank: Bank, name: str) -> Question:
    """Return the question with that id or number, of the themes or of the profile.

    In a bank without numbers it is its place.
    """
    questions = [*bank.questions, *bank.profile]
    for question in questions:
        if name in (question.id, question.number):
            return question
    if placed := at_place(bank, name):
        return placed
    parts, near = parts_numbered(bank, name), closest(name, [question.id for question in questions])
    hint = f"Did you mean {near}?" if near else f"`wellput bank show {bank.bank}` lists them."
    hint = f"Its parts are {listed(parts)}." if parts else hint
    raise WellputError(bank.bank, f"There is no question {name!r} in this bank.", hint)
