"""What becomes of returns when they are collected, again, corrected, or twice from one member."""

import datetime as dt
import sqlite3
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.collate.returned_things import WHEN, returns, sent_by
from wellput.desk.members.keeping_returns import KeptReturns, choose_return, keep_returns, returns_of
from wellput.errors import WellputError
from wellput.model.response import Answer
from wellput.model.returned import Original, Return, Whence
from wellput.store.members_file import members_file, reading
from wellput.store.members_reading import current_returns, read_return
from wellput.store.workspaces import Workspace

LATER = WHEN + dt.timedelta(days=1)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path)


def keep(workspace: Workspace, *several: Return) -> KeptReturns:
    originals = [
        Original(f"{one.original}.docx", one.original, f"kept/{one.original}") for one in several if one.original
    ]
    return keep_returns(workspace, several, originals, WHEN)


def hours(number: int) -> dict[str, Answer]:
    return {"hours": Answer(number=Decimal(number))}


def counting(workspace: Workspace) -> dict[str, Decimal | None]:
    with reading(members_file(workspace)) as store:
        return {one.member.name: one.answers["hours"].number for one in current_returns(store, "small")}


def everything(workspace: Workspace) -> list[str]:
    connection = sqlite3.connect(members_file(workspace))
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(returns, max_size=4, unique_by=lambda one: one.member.id))
def test_whatever_is_kept_comes_back_whole_and_keeping_it_again_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, several: list[Return]
) -> None:
    workspace = Workspace(tmp_path_factory.mktemp("kept"))
    keep(workspace, *several)
    before = everything(workspace)
    with reading(members_file(workspace)) as store:
        back = {one.member.id: one for one in current_returns(store, "small")}
    assert set(back) == {one.member.id for one in several}
    for one in several:
        again = back[one.member.id]
        assert (again.answers, again.evidence, again.permission) == (one.answers, one.evidence, one.permission)
        assert (again.member, again.sent, again.place) == (one.member, one.sent, one.place)
    assert keep(workspace, *several).told == ()
    assert everything(workspace) == before


def test_a_value_knows_the_file_and_the_place_it_stood_in_and_how_it_read(workspace: Workspace) -> None:
    stood = Whence("../who knows.csv", "row 12, column C", "three\ud800")
    keep(workspace, sent_by("Ann", hours(3), whence={("hours", "number"): stood}))
    with reading(members_file(workspace)) as store:
        assert store.execute("SELECT member, value, file, place, raw FROM said").fetchall() == [
            ("ann", "3", "../who knows.csv", "row 12, column C", "three\ufffd")
        ]


def test_a_corrected_return_replaces_the_one_before_and_says_so(workspace: Workspace) -> None:
    keep(workspace, sent_by("Ann", hours(3), original="a"))
    kept = keep(workspace, sent_by("Ann", hours(3), original="a"), sent_by("Ann", hours(4), original="b"))
    assert kept.counts == {"unchanged": 1, "replaces": 1}
    assert [one.words for one in kept.told] == ["Ann: this return replaces an earlier one."]
    assert counting(workspace) == {"Ann": 4}
    again = keep(workspace, sent_by("Ann", hours(3), original="a"), sent_by("Ann", hours(4), original="b"))
    assert again.counts == {"unchanged": 2}
    assert counting(workspace) == {"Ann": 4}


def test_of_two_returns_that_say_when_they_were_sent_the_later_counts_in_whatever_order_they_come(
    workspace: Workspace,
) -> None:
    early, late = sent_by("Ann", hours(3), sent=WHEN), sent_by("Ann", hours(4), sent=LATER.astimezone(dt.UTC))
    assert keep(workspace, late, early).counts == {"new": 1, "older": 1}
    assert counting(workspace) == {"Ann": 4}


def test_of_two_returns_without_an_order_none_counts_until_one_is_chosen(workspace: Workspace) -> None:
    kept = keep(workspace, sent_by("Ann", hours(3), original="a"), sent_by("Ann", hours(4), original="b"))
    assert "wellput members choose ann" in kept.told[0].words
    assert counting(workspace) == {}
    first, second = returns_of(workspace, "small", "ann")
    assert {first.standing, second.standing} == {"contested"}

    choose_return(workspace, "small", "ann", second.id)
    assert counting(workspace) == {"Ann": 4}
    keep(workspace, sent_by("Ann", hours(3), original="a"), sent_by("Ann", hours(4), original="b"))
    assert counting(workspace) == {"Ann": 4}
    choose_return(workspace, "small", "ann", first.id)
    assert counting(workspace) == {"Ann": 3}


def test_a_return_that_is_not_there_cannot_be_chosen(workspace: Workspace) -> None:
    keep(workspace, sent_by("Ann", hours(3)))
    with pytest.raises(WellputError, match="no return 99"):
        choose_return(workspace, "small", "ann", 99)
    assert counting(workspace) == {"Ann": 3}


def test_a_file_that_is_read_better_the_second_time_takes_its_own_place(workspace: Workspace) -> None:
    keep(workspace, sent_by("Ann", hours(3), original="a"), sent_by("Ann", hours(4), original="b"))
    first, _ = returns_of(workspace, "small", "ann")
    choose_return(workspace, "small", "ann", first.id)
    assert keep(workspace, sent_by("Ann", hours(33), original="a")).counts == {"read-anew": 1}
    assert keep(workspace, sent_by("Ann", hours(44), original="b")).counts == {"read-anew": 1}
    assert counting(workspace) == {"Ann": 33}


def test_values_that_wait_to_be_written_do_not_count_once_another_return_contests_them(workspace: Workspace) -> None:
    keep(workspace, sent_by("Ann", hours(3), original="a"), sent_by("Ann", hours(4), original="b"))
    with reading(members_file(workspace)) as store:
        for table in ("returns", "answers", "answer_values"):
            assert store.execute(f"SELECT DISTINCT cell FROM {table}").fetchall() == [(None,)], table  # noqa: S608


def test_every_return_ever_kept_can_still_be_read(workspace: Workspace) -> None:
    keep(workspace, sent_by("Ann", hours(3), original="a"))
    keep(workspace, sent_by("Ann", hours(4), original="b"))
    with reading(members_file(workspace)) as store:
        numbers = [read_return(store, one.id).answers["hours"].number for one in returns_of(workspace, "small", "ann")]
    assert numbers == [3, 4]
