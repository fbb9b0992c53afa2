"""See which members answered in nearly the same words, and who of them could add an example of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.collective.campaign import alike_answers
from wellput.desk.banks.banks import find_question
from wellput.desk.collation.collating import Progress
from wellput.desk.opening import Opened, open_workspace
from wellput.model.campaign import AlikeAnswers
from wellput.store.members import read_members
from wellput.store.members_evidence import read_members_evidence
from wellput.store.members_file import members_file, reading
from wellput.store.members_reading import read_voices
from wellput.text.csv_text import csv_text
from wellput.text.near_duplicates import LIKENESS

_TITLES = (
    *("question", "group", "members", "word_for_word", "answered"),
    *("member", "name", "contact", "has_example", "may_quote", "words"),
)
_YES = {True: "yes", False: "no"}


@dataclass(frozen=True, slots=True)
class Campaign:
    """Groups of members with nearly the same words, question by question in the bank's order."""

    opened: Opened
    groups: tuple[AlikeAnswers, ...]


def campaign(
    workspace: Path,
    questions: Sequence[str] = (),
    likeness: float = LIKENESS,
    progress: Progress = lambda *_: None,
) -> Campaign:
    """Compare what members said in words; `likeness` is from which share of copied words on answers are alike."""
    opened = open_workspace(workspace)
    wanted = [find_question(opened.bank, name) for name in questions] or list(opened.bank.questions)
    groups: list[AlikeAnswers] = []
    with reading(members_file(opened.workspace)) as store:
        held = read_members_evidence(store, opened.bank)
        with_evidence = {one.member for one in held if one.item.published is None}
        listed = (one.member for one in read_members(store, opened.bank.bank))
        contacts = {one.id: one.contact for one in listed if one.contact}
        for done, question in enumerate(wanted, 1):
            voices = {question.id: tuple(read_voices(store, opened.bank.bank, question.id))}
            groups += alike_answers(voices, with_evidence, contacts, likeness)
            progress(done, len(wanted))
    return Campaign(opened, tuple(groups))


def campaign_csv(found: Campaign) -> str:
    """Return a row for each member of each group."""
    return csv_text(_TITLES, _rows(found))


def _rows(found: Campaign) -> Iterator[tuple[object, ...]]:
    for number, group in enumerate(found.groups, 1):
        head = (group.question, number, group.members, group.word_for_word, group.answered)
        for one in group.answers:
            told = (_YES[one.has_example], _YES[one.may_quote])
            yield *head, one.member, one.name, one.contact, *told, one.words
