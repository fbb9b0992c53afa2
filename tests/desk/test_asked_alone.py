"""`wellput cost add` and `wellput map edit 1` ask about one entry and end; they do not lead into the interview."""

from pathlib import Path

import pytest

from tests.desk.talking import at, kept, said, talk, where
from wellput.desk.starting import start
from wellput.desk.worksheets.costing import begin_adding, begin_editing
from wellput.desk.worksheets.mapping_edited import PLAN, RELATIONSHIPS, Entries, begin_asking

BANK, COST, MAP = "strengthening-partnerships-2025", "annual-cost", "relationships"
NOTHING_MORE = ("",) * 8


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return start(tmp_path / "mine", BANK).root


def test_a_relationship_that_is_edited_is_all_that_is_asked_about(folder: Path) -> None:
    at(folder, MAP, "The county council", ":stop")
    turn = talk(begin_asking(folder, None, RELATIONSHIPS, 1), "The borough council", *NOTHING_MORE, "A contact")
    assert turn.over
    assert "Go on with: wellput ask relationships" in said(turn)
    (one,) = kept(folder).answer(MAP).map
    assert (one.partner, one.would_help) == ("The borough council", "A contact")


@pytest.mark.parametrize("entries", [RELATIONSHIPS, PLAN])
def test_enter_alone_adds_nothing_and_ends(folder: Path, entries: Entries) -> None:
    at(folder, MAP, "The county council", ":stop")
    turn = talk(begin_asking(folder, None, entries), "")
    assert turn.over
    assert len(kept(folder).answer(MAP).map) == 1


def test_lines_are_added_until_enter_and_then_it_ends_with_what_they_come_to(folder: Path) -> None:
    line = ("", "paid", "2", "1", "12", "20", "", "", "", "")
    turn = talk(begin_adding(folder, None), "Meetings", *line, "Planning", *line)
    assert where(turn) == (COST, "lines")
    turn = talk(turn, "")
    assert turn.over
    assert "2 lines: now £960 a year" in said(turn)


def test_a_line_that_is_edited_comes_back_to_the_list_and_ends_there(folder: Path) -> None:
    at(folder, COST, "Meetings", ":stop")
    turn = talk(begin_editing(folder, None, 1), "Joint meetings", "", "volunteers", "", "", "", "", "", "")
    assert where(turn) == (COST, "lines")
    assert talk(turn, "").over


def test_one_who_goes_elsewhere_is_in_the_interview(folder: Path) -> None:
    at(folder, MAP, "The county council", ":stop")
    turn = talk(begin_asking(folder, None, RELATIONSHIPS, 1), ":go barriers", "1", "We are asked late.")
    assert not turn.over
    assert where(turn) == ("barriers", "text")
