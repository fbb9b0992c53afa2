"""Read the views of a store, with the figures that they come from beside them."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from wellput.collate.collating import LEAST, collate
from wellput.collate.figures import Collation
from wellput.collate.quoting import kinds_to_tell, names_not_to_tell
from wellput.collate.replying import Asked
from wellput.collective.members_told import members_view
from wellput.collective.views import MOST, Heard, question_views
from wellput.desk.collation.coding_tallies import coded_tallies
from wellput.desk.opening import Opened
from wellput.model.bank import Bank
from wellput.model.coded import Code
from wellput.model.collective_views import CollectiveViews, MembersView
from wellput.model.stands import Stand
from wellput.model.tallied import Cell
from wellput.store.members import members_to_choose, read_members
from wellput.store.members_codes import read_codes
from wellput.store.members_counts import read_cells, read_tally
from wellput.store.members_file import members_file, reading
from wellput.store.members_naming import names_kept_back
from wellput.store.members_reading import read_voices
from wellput.store.members_stands import read_days, read_stands
from wellput.store.settings import read_settings


@dataclass(frozen=True, slots=True)
class Viewed:
    """The views, and what they were made from. The returns of members `to_choose` do not count until one is chosen.

    `untold` says of which questions no codes are told, since several people have coded them.
    """

    views: CollectiveViews
    stands: tuple[Stand, ...]
    collation: Collation
    book: tuple[Code, ...]
    to_choose: tuple[str, ...]
    untold: tuple[str, ...]


def views_of(opened: Opened, least: int = LEAST, coder: str | None = None, most: int = MOST) -> Viewed:
    """Read the returns as they stand at one moment; `most` words are quoted to each code."""
    bank = opened.bank
    with reading(members_file(opened.workspace)) as store:
        cells = read_cells(store, bank.bank)
        tallies = {question.id: read_tally(store, question, cells) for question in bank.questions}
        coded = coded_tallies(store, bank.bank, cells, coder)
        collation = collate(bank, cells, tallies, "kind", least, coded.counted)
        heard = Heard(
            bank,
            read_stands(store, bank),
            collation,
            {question.id: tuple(read_voices(store, bank.bank, question.id)) for question in bank.questions},
            read_codes(store, bank.bank),
            kinds_to_tell(cells, least),
            names_not_to_tell(names_kept_back(store, bank.bank)),
            most,
            read_settings(opened.workspace).minority,
        )
        members = _members(store, bank, cells, least)
        to_choose = members_to_choose(store, bank.bank)
    views = CollectiveViews(members, question_views(heard))
    return Viewed(views, tuple(heard.stands), collation, tuple(heard.book), to_choose, tuple(coded.untold.values()))


def _members(store: sqlite3.Connection, bank: Bank, cells: tuple[Cell, ...], least: int) -> MembersView:
    known = tuple(read_members(store, bank.bank))
    listed = [one for one in known if one.was_asked]
    return members_view(
        bank,
        cells,
        Asked("Everybody", len(listed), sum(one.returns > 0 for one in listed)),
        sum(one.returns > 0 for one in known if not one.was_asked),
        sum(one.returns > 1 for one in known),
        read_days(store, bank.bank),
        least,
    )
