"""A cost worksheet, asked for line by line: nothing filled in beforehand, everything kept at once."""

from decimal import Decimal
from pathlib import Path

import pytest

from tests.desk.talking import at, kept, said, talk, where
from wellput.desk.starting import start
from wellput.model.costs import CostSheet, Range
from wellput.model.response import Answer
from wellput.store.drafts import read_draft, save_draft

BANK, PLACE = "strengthening-partnerships-2025", "annual-cost"
MEETINGS = ("1", "", "paid", "2", "2-3 hours", "12", "£18.40", "13%", "travel 240; room hire 60-80", "", "")
VOLUNTEERS = ("Answering the phone", "2", "volunteers", "3", "2", "10", "", "others", "3", "a note")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return start(tmp_path / "mine", BANK).root


def worksheet(folder: Path) -> CostSheet:
    cost = kept(folder).answer(PLACE).cost
    assert cost is not None
    return cost


def test_it_offers_the_banks_activities_and_no_figures(folder: Path) -> None:
    shown = said(at(folder, PLACE))
    for activity in ("1. Meetings", "2. Planning", "3. Training and exercising", "7. Reporting"):
        assert activity in shown
    assert "£" not in shown.partition("Your worksheet")[2]


def test_a_line_is_asked_for_one_thing_after_the_other_and_comes_back_to_the_list(folder: Path) -> None:
    turn = at(folder, PLACE, *MEETINGS)
    assert where(turn) == (PLACE, "lines")
    (line,) = worksheet(folder).lines
    assert (line.activity, line.case, line.who) == ("Meetings", "now", "paid")
    assert line.hours == Range(low=Decimal(2), central=Decimal("2.5"), high=Decimal(3))
    assert (line.rate, line.on_costs) == (Decimal("18.40"), Decimal("0.13"))
    assert line.other["travel"] == 240
    assert not line.shared


def test_a_range_is_said_back_as_it_was_understood(folder: Path) -> None:
    turn = at(folder, PLACE, *MEETINGS[:5])
    assert "Kept: 2 to 3, most likely 2.5." in said(turn)


def test_a_line_that_is_broken_off_is_kept_as_far_as_it_came(folder: Path) -> None:
    at(folder, PLACE, "Meetings", "", "paid", "2", ":stop")
    (line,) = worksheet(folder).lines
    assert (line.people, line.hours, line.rate) == (Decimal(2), None, None)


@pytest.mark.parametrize("typed", ["25", "-1", "a while", "£1,5OO"])
def test_hours_that_cannot_be_are_refused_and_asked_again(folder: Path, typed: str) -> None:
    turn = at(folder, PLACE, *MEETINGS[:4], typed)
    assert where(turn) == (PLACE, "hours")
    assert worksheet(folder).lines[0].hours is None


def test_volunteers_are_not_asked_for_pay_and_a_duty_is_asked_how_it_could_be_met(folder: Path) -> None:
    turn = at(folder, PLACE, *VOLUNTEERS)
    (line,) = worksheet(folder).lines
    assert (line.who, line.case, line.cover, line.rate) == ("volunteer", "duty", "fund", None)
    assert (line.shared, line.shared_with, line.note) == (True, None, "a note")
    assert where(turn) == (PLACE, "lines")


def test_a_line_is_copied_into_the_other_case_and_changed_there(folder: Path) -> None:
    turn = at(folder, PLACE, *MEETINGS, "copy 1", "", "", "24")
    assert where(turn) == (PLACE, "rate")
    now, duty = worksheet(folder).lines
    assert (now.times, duty.times, duty.case) == (12, 24, "duty")
    assert now.rate == duty.rate


def test_a_line_is_removed_once_that_is_agreed(folder: Path) -> None:
    turn = at(folder, PLACE, *MEETINGS, *VOLUNTEERS, "remove 1")
    assert "Give the same reply once more to agree" in said(turn)
    assert len(worksheet(folder).lines) == 2
    turn = talk(turn, "remove 1")
    assert [one.activity for one in worksheet(folder).lines] == ["Answering the phone"]


def test_enter_goes_on_with_what_it_comes_to_and_what_it_rests_on(folder: Path) -> None:
    turn = at(folder, PLACE, *MEETINGS, *VOLUNTEERS, "")
    assert "Your worksheet, 2 lines: now £1,557.52 (£1,298.02 to £1,817.02) a year" in said(turn)
    assert where(turn) == (PLACE, "volunteer_rate")
    turn = talk(turn, "15", "A published source", "Hours from diaries; rate from the payroll")
    assert where(turn) == (PLACE, "position")
    assert worksheet(folder).volunteer_rate == 15
    assert worksheet(folder).assumptions == ("Hours from diaries", "rate from the payroll")


def test_commands_work_within_a_line(folder: Path) -> None:
    turn = at(folder, PLACE, *MEETINGS[:4])
    assert where(turn) == (PLACE, "hours")
    turn = talk(turn, ":back")
    assert where(turn) == (PLACE, "people")
    assert ":clear: empty what is there" in said(talk(turn, ":help"))
    turn = talk(turn, ":clear", ":clear")
    assert worksheet(folder).lines[0].people is None
    turn = talk(turn, ":back", ":back", ":back", ":back")
    assert where(turn) == (PLACE, "lines")
    assert "emptied line by line" in said(talk(talk(turn, ""), ":back", ":clear"))


def test_the_review_shows_the_worksheet_as_one_part_and_goes_back_to_it(folder: Path) -> None:
    turn = at(folder, PLACE, *MEETINGS, "", "Our diaries", "", "", "", "")
    assert where(turn) == (PLACE, "review")
    assert "1. Line: 1 line" in said(turn)
    turn = talk(turn, "1", "1", "Board meetings")
    assert worksheet(folder).lines[0].activity == "Board meetings"
    turn = talk(turn, *[""] * 10)
    assert where(turn) == (PLACE, "lines")
    assert where(talk(turn, "")) == (PLACE, "review")


def test_an_interview_goes_on_in_the_line_where_it_stopped(folder: Path) -> None:
    at(folder, PLACE, *MEETINGS[:6], ":stop")
    assert where(at(folder, PLACE)) == (PLACE, "lines")
    assert where(at(folder, PLACE, "1", "", "", "", "", "")) == (PLACE, "times")


def test_a_figure_from_before_there_was_a_worksheet_is_shown_and_kept(folder: Path) -> None:
    draft = read_draft(folder / "responses" / "response.yaml")
    older = draft.response.model_copy(update={"answers": {PLACE: Answer(number=Decimal(2700))}})
    save_draft(draft, older)
    turn = at(folder, PLACE)
    assert "So far: £2,700 a year" in said(turn)
    at(folder, PLACE, "", *MEETINGS)
    assert kept(folder).answer(PLACE).number == 2700
