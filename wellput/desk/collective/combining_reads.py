"""Read everything that one response of many is made from, as the store has it at one moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from wellput.collate.collating import LEAST, collate
from wellput.collate.quoting import kinds_to_tell, names_not_to_tell
from wellput.collate.replying import Asked
from wellput.collective.asking import with_asks
from wellput.collective.asks import SharedAsk, shared_asks
from wellput.collective.campaign import alike_answers
from wellput.collective.members_told import members_view
from wellput.collective.pooling import Telling, pooled_evidence
from wellput.collective.views import MOST, Heard, question_views
from wellput.desk.collation.coding_tallies import coded_tallies
from wellput.desk.collation.quoted_people import PeopleInQuotes, PersonQuoted, people_notes
from wellput.desk.members.members import overview
from wellput.desk.opening import Opened
from wellput.draft.collective_writing import AskView, Gatherings
from wellput.model.bank import Bank
from wellput.model.coded import Code
from wellput.model.collective_views import CollectiveViews
from wellput.model.pooled import LeftOutEvidence
from wellput.model.stands import Stand
from wellput.model.tallied import Voice
from wellput.store.members import members_to_choose
from wellput.store.members_codes import read_codes
from wellput.store.members_counts import read_cells, read_tally
from wellput.store.members_evidence import read_members_evidence
from wellput.store.members_file import members_file, reading
from wellput.store.members_naming import names_kept_back
from wellput.store.members_reading import read_voices
from wellput.store.members_stands import read_days, read_stands
from wellput.store.settings import read_settings

_SHOWN = 60
"""So many characters of an item that was left out are told."""


@dataclass(frozen=True, slots=True)
class Counting:
    """How members are counted: below how many a group is masked, whose codes, how many quotes to a view.

    To find who `copied` from each other takes the longest, and bears on nothing but how views were gathered.
    """

    least: int = LEAST
    coder: str | None = None
    most: int = MOST
    copied: bool = True


@dataclass(frozen=True, slots=True)
class FromMembers:
    """What returns come to, the members behind it, and the codebook; `notes` tell what is not counted, and why."""

    gathered: Gatherings
    stands: tuple[Stand, ...]
    book: tuple[Code, ...]
    notes: tuple[str, ...]


def from_members(opened: Opened, counting: Counting) -> FromMembers:
    """Read the returns that count, and work out what a response is made from."""
    bank = opened.bank
    seen = overview(opened.workspace.root)
    with reading(members_file(opened.workspace)) as store:
        cells = read_cells(store, bank.bank)
        tallies = {question.id: read_tally(store, question, cells) for question in bank.questions}
        coded = coded_tallies(store, bank.bank, cells, counting.coder)
        stands, book = read_stands(store, bank), read_codes(store, bank.bank)
        voices = {question.id: tuple(read_voices(store, bank.bank, question.id)) for question in bank.questions}
        names = names_not_to_tell(names_kept_back(store, bank.bank))
        sent = tuple(read_members_evidence(store, bank))
        days = read_days(store, bank.bank)
        waiting = members_to_choose(store, bank.bank)
    kinds = kinds_to_tell(cells, counting.least)
    collation = collate(bank, cells, tallies, "kind", counting.least, coded.counted)
    minority = read_settings(opened.workspace).minority
    heard = Heard(bank, stands, collation, voices, book, kinds, names, counting.most, minority)
    asked = Asked(seen.everybody.label, seen.everybody.asked, seen.everybody.replied)
    members = members_view(bank, cells, asked, len(seen.uninvited), len(waiting), days, counting.least)
    alike = alike_answers(voices, (), {}) if counting.copied else ()
    copied = sorted(alike, key=lambda group: -group.members)
    members = replace(members, copied=tuple((_name(bank, group.question), group.members) for group in copied))
    pooled = pooled_evidence(sent, Telling(bank, kinds, names))
    every_voice = [voice for several in voices.values() for voice in several]
    gathered = Gatherings(
        CollectiveViews(members, question_views(heard)),
        tuple(map(_ask, shared_asks(every_voice, stands))),
        {
            question.id: tuple(map(_ask, shared_asks(voices[question.id], stands, question.id)))
            for question in bank.questions
        },
        pooled.by_question,
    )
    waits = (f"Members with several returns, of which none counts until one is chosen: {len(waiting)}.",) * bool(
        waiting
    )
    return FromMembers(
        gathered,
        with_asks(stands, every_voice),
        book,
        (
            *waits,
            *coded.untold.values(),
            *map(_left_out, pooled.left_out),
            *_people_notes(bank, gathered.views, voices),
        ),
    )


def _people_notes(bank: Bank, views: CollectiveViews, voices: Mapping[str, Sequence[Voice]]) -> tuple[str, ...]:
    """Say which quotes give contact details or name a person."""
    looking, giving = PeopleInQuotes(bank), list[PersonQuoted]()
    for one in views.questions:
        quotes = (*one.quotes, *(quote for code in one.codes for quote in code.quotes))
        giving += looking.found(one.question, voices[one.question.id], quotes)
    return people_notes(giving)


def _name(bank: Bank, question: str) -> str:
    known = bank.question(question)
    return known.name if known else question


def _left_out(one: LeftOutEvidence) -> str:
    short = one.sent.item.statement[:_SHOWN]
    return f"Evidence of {one.sent.name} was left out: “{short}”. {one.why}"


def _ask(one: SharedAsk) -> AskView:
    return AskView(one.words, one.told, one.view)
