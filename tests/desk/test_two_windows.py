"""Two windows at once: a reply about one line, relationship or action never lands in another, and none is lost."""

from pathlib import Path

import pytest

from tests.desk.talking import at, kept, said, talk
from wellput.desk.interview.interviewing import begin
from wellput.desk.interview.sitting import Turn
from wellput.desk.starting import start
from wellput.desk.worksheets.costing import remove
from wellput.desk.worksheets.costing_files import export, incoming, take_in
from wellput.errors import WellputError

BANK, COST, MAP = "strengthening-partnerships-2025", "annual-cost", "relationships"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return start(tmp_path / "mine", BANK).root


def activities(folder: Path) -> list[tuple[str, str | None]]:
    sheet = kept(folder).answer(COST).cost
    return [(line.activity, line.people and str(line.people)) for line in sheet.lines] if sheet else []


def refused(turn: Turn, about: str) -> None:
    assert turn.over
    assert about in str(turn.fault)
    assert "changed elsewhere meanwhile" in str(turn.fault)
    assert "put aside" in said(turn)


def test_a_reply_about_a_line_is_not_put_into_the_line_that_took_its_number(folder: Path) -> None:
    at(folder, COST, "Meetings", "", "paid", ":stop")
    mine = at(folder, COST, "Planning", "", "paid")
    at(folder, COST, "Response", ":stop")
    remove(folder, None, 1)
    mine = talk(mine, "7")
    refused(mine, "Number 2 was “Planning (now)”, and now is “Response (now)”.")
    assert activities(folder) == [("Planning", None), ("Response", None)]
    again = said(begin(folder))
    assert "was not taken last time: 7" in again
    assert activities(folder) == [("Planning", None), ("Response", None)]


def test_a_line_that_stands_where_it_stood_takes_the_reply(folder: Path) -> None:
    mine = at(folder, COST, "Meetings", "", "paid")
    at(folder, COST, "Planning", ":stop")
    talk(mine, "7")
    assert activities(folder) == [("Meetings", "7"), ("Planning", None)]


@pytest.mark.parametrize("reply", ["copy 2", "remove 2"])
def test_no_other_line_is_copied_or_taken_out(folder: Path, reply: str) -> None:
    for one in ("Meetings", "Planning", "Response"):
        at(folder, COST, one, ":stop")
    mine = at(folder, COST, *((reply,) if reply.startswith("remove") else ()))
    remove(folder, None, 1)
    refused(talk(mine, reply), "Number 2 was “Planning (now)”")
    assert [one for one, _ in activities(folder)] == ["Planning", "Response"]


def test_two_partners_named_at_once_are_both_there(folder: Path) -> None:
    mine, theirs = at(folder, MAP), at(folder, MAP)
    talk(theirs, "The fire service")
    mine = talk(mine, "The county council")
    refused(mine, "Number 1 was free, and now is “The fire service”.")
    assert [one.partner for one in kept(folder).answer(MAP).map] == ["The fire service"]
    assert "was not taken last time: The county council" in said(begin(folder))


def test_a_worksheet_that_was_changed_while_one_was_asked_is_not_replaced(folder: Path, tmp_path: Path) -> None:
    at(folder, COST, "Meetings", "", "paid", ":stop")
    file = export(folder, None, tmp_path / "costs.xlsx")
    at(folder, COST, "Planning", ":stop")
    arrived = incoming(folder, None, file)
    at(folder, COST, "Response", ":stop")
    with pytest.raises(WellputError, match="no longer the one that you were shown"):
        take_in(arrived)
    assert [one for one, _ in activities(folder)] == ["Meetings", "Planning", "Response"]


def test_two_asks_named_at_once_do_not_take_each_others_place(folder: Path) -> None:
    mine, theirs = (talk(at(folder, "summary"), "") for _ in range(2))
    talk(theirs, "Fund our training.")
    refused(talk(mine, "Invite us to exercises."), "Number 1 was free, and now is “Fund our training.”.")
    assert kept(folder).summary.asks == ("Fund our training.",)
