"""Those who were forgotten are known again, by marks off which nothing can be read."""

import datetime as dt
import sqlite3
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from tests.collate.returned_things import WHEN
from tests.collate.returned_things import sent_by as sent_by_id
from wellput.desk.members.keeping_returns import keep_returns
from wellput.model.response import Answer
from wellput.model.returned import Member, Original, Return, member_id
from wellput.store.members_file import changing, members_file, reading
from wellput.store.members_forgetting import forget_member
from wellput.store.members_kept_out import KeptOut, let_back, read_kept_out
from wellput.store.members_schema import MARK, MIGRATIONS
from wellput.store.workspaces import Workspace

DAY = dt.date(2025, 9, 10)
WORDS = "We were called at midnight and nobody could say who was in charge of it"
TICKS = {"barriers": Answer(selected=("funding",))}


def sent_by(name: str, answers: dict[str, Answer]) -> Return:
    return called(sent_by_id(member_id(name), answers), name)


def called(one: Return, name: str) -> Return:
    return replace(one, member=one.member.model_copy(update={"name": name}))


def in_file(one: Return, digest: str = "sha256:a", place: str = "row 2") -> Return:
    return replace(one, original=digest, place=place)


def after_forgetting(path: Path, *returns: Return) -> KeptOut:
    """What is known again once the member of these returns was forgotten."""
    originals = [Original("a.csv", "sha256:a", "originals/a")]
    keep_returns(Workspace(path), returns, originals, WHEN)
    with changing(members_file(Workspace(path))) as store:
        forget_member(store, returns[0].member.id, (), DAY)
    with reading(members_file(Workspace(path))) as store:
        return read_kept_out(store)


def test_a_member_is_known_by_any_name_it_gave_and_by_its_id(tmp_path: Path) -> None:
    first, second = sent_by("Rivers Trust", TICKS), sent_by("Rivers Trust", {"hours": Answer(number=Decimal(3))})
    later = called(second, "The Rivers\u2019 Trust")
    kept_out = after_forgetting(tmp_path, in_file(first), in_file(later, place="row 3"))
    for id_, name in (("x", "RIVERS  trust"), ("x", "The Rivers' Trust"), ("rivers-trust", "Another")):
        assert kept_out.member_since(Member(id=id_, name=name)) == DAY, name
    assert kept_out.member_since(Member(id="x", name="Rivers")) is None


def test_its_words_are_known_where_no_name_is_given(tmp_path: Path) -> None:
    kept_out = after_forgetting(tmp_path, in_file(sent_by("Ann", {"views": Answer(text=WORDS)})))
    again = {"views": Answer(text=f"{WORDS.upper()} ."), "hours": Answer(number=Decimal(2))}
    assert kept_out.return_since(in_file(sent_by("Unnamed: b.csv", again), "sha256:b", "row 9")) == DAY
    others = {"views": Answer(text=f"{WORDS} and of the rest")}
    assert kept_out.return_since(in_file(sent_by("Unnamed: b.csv", others), "sha256:b", "row 9")) is None


def test_another_member_that_sends_in_the_same_words_is_not_taken_for_it(tmp_path: Path) -> None:
    campaign = {"views": Answer(text=WORDS)}
    kept_out = after_forgetting(tmp_path, in_file(sent_by("Ann", campaign)))
    assert kept_out.return_since(in_file(sent_by("Bob", campaign), place="row 3")) is None


def test_what_others_tick_or_say_in_few_words_is_not_taken_for_it(tmp_path: Path) -> None:
    said = TICKS | {"views": Answer(text="Yes, we agree")}
    kept_out = after_forgetting(tmp_path, in_file(sent_by("Ann", said)))
    assert kept_out.return_since(in_file(sent_by("Bob", said), place="row 3")) is None


def test_a_return_without_a_name_is_known_by_its_place_in_the_same_file_alone(tmp_path: Path) -> None:
    unnamed = sent_by("Unnamed: a.csv row 2", TICKS)
    kept_out = after_forgetting(tmp_path, in_file(unnamed))
    assert kept_out.return_since(in_file(sent_by("Unnamed: renamed.csv row 2", TICKS))) == DAY
    assert kept_out.return_since(in_file(unnamed, "sha256:b")) is None
    assert kept_out.is_marked("Unnamed: a.csv row 2")
    with changing(members_file(Workspace(tmp_path))) as store:
        assert let_back(store, "Unnamed: a.csv row 2") == (DAY,)


def test_the_file_holds_no_name_and_each_file_has_a_key_of_its_own(tmp_path: Path) -> None:
    marks = []
    for folder in (tmp_path / "one", tmp_path / "two"):
        kept_out = after_forgetting(folder, in_file(sent_by("Xylographer", {"views": Answer(text=WORDS)})))
        assert len(kept_out.key) == 32
        assert all(len(mark) == 64 for mark in kept_out.days)
        marks.append(set(kept_out.days))
    assert not marks[0] & marks[1]


@pytest.mark.parametrize("called", ["Ann", "ann", " ANN "])
def test_whoever_is_let_back_leaves_no_mark_and_the_others_theirs(tmp_path: Path, called: str) -> None:
    after_forgetting(tmp_path, in_file(sent_by("Ann", {"views": Answer(text=WORDS)})))
    before = after_forgetting(tmp_path, in_file(sent_by("Bob", TICKS)))
    with changing(members_file(Workspace(tmp_path))) as store:
        assert let_back(store, called) == (DAY,)
        assert let_back(store, called) == ()
        kept_out = read_kept_out(store)
    assert not kept_out.is_marked("Ann")
    assert kept_out.is_marked("Bob")
    assert len(before.days) > len(kept_out.days) == 3


def test_a_store_of_the_second_format_keeps_its_days_and_its_returns(tmp_path: Path) -> None:
    path = tmp_path / "members.sqlite"
    with sqlite3.connect(path) as older:
        for statement in (*MIGRATIONS[0], *MIGRATIONS[1]):
            older.execute(statement)
        older.execute(f"PRAGMA application_id = {MARK}")
        older.execute("PRAGMA user_version = 2")
        older.execute("INSERT INTO forgotten VALUES ('2025-01-02'), ('2025-01-01')")
        older.execute("INSERT INTO members (id, name, listed) VALUES ('ann', 'Ann', 1)")
        older.execute("INSERT INTO runs (at) VALUES ('2025-09-01')")
        older.execute(
            """INSERT INTO returns (member, bank, bank_version, run, place, content, standing, name)
            VALUES ('ann', 'small', 1, 1, '', 'sha256:x', 'current', 'Ann')"""
        )
        older.execute("INSERT INTO answers VALUES (1, 'barriers', 1, NULL)")
        older.execute(
            "INSERT INTO answer_values VALUES (1, 'barriers', 'selected', 1, 'trust', NULL, '', '', '', NULL)"
        )
    older.close()
    with reading(path) as store:
        assert store.execute("SELECT at FROM forgotten ORDER BY id").fetchall() == [("2025-01-02",), ("2025-01-01",)]
        assert store.execute("SELECT member, item FROM said").fetchall() == [("ann", "trust")]
        assert store.execute("SELECT unfinished FROM runs").fetchall() == [(None,)]
        assert read_kept_out(store) == KeptOut(b"", {})
        assert store.execute("PRAGMA integrity_check").fetchone() == ("ok",)
