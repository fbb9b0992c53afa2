"""Evidence in the interview: offered, cited, made anew, with nothing lost on the way."""

from pathlib import Path

import pytest

from tests.desk.talking import at, kept, said, talk, where
from tests.interview.small_bank import make_workspace
from wellput.desk.interview.sitting import Turn
from wellput.model.evidence import Evidence


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_workspace(tmp_path / "a response")


def offered(folder: Path, *replies: str) -> Turn:
    return at(folder, "2", "1", "P.", "We are late.", ":done", *replies)


def test_published_evidence_is_offered_as_somebody_elses(folder: Path) -> None:
    turn = offered(folder)
    assert where(turn) == ("barriers", "evidence")
    assert "Published by others, to cite beside your own:" in said(turn)
    assert "1. Every pound spent brought six. (The Institute, 2022)" in said(turn)


def test_picking_by_number_cites_at_the_end_of_the_reasons(folder: Path) -> None:
    turn = offered(folder, "1, 2")
    assert "Cited at the end of your reasons: [@six-pounds] and [@plain-fact]." in said(turn)
    assert kept(folder).answer("barriers").text == "We are late. [@six-pounds] [@plain-fact]"
    assert where(talk(turn, "")) == ("barriers", "ask")


def test_the_numbers_of_the_list_stay_what_they_were_while_it_is_in_sight(folder: Path) -> None:
    turn = offered(folder, "1", "2", "1")
    assert "That is cited already." in said(turn)
    assert kept(folder).answer("barriers").text == "We are late. [@six-pounds] [@plain-fact]"


def test_evidence_of_ones_own_is_asked_for_piece_by_piece_and_cited(folder: Path) -> None:
    about_it = ("31; 40", "us", "our log", "January 2024", "", "given", "came")
    turn = offered(folder, "new", "case", "31 households came.", *about_it)
    assert kept(folder).evidence == (
        Evidence(
            id="came",
            kind="case-study",
            statement="31 households came.",
            figures=("31", "40"),
            about="us",
            source="our log",
            date="2024-01",
            permission="given",
        ),
    )
    assert kept(folder).answer("barriers").text == "We are late. [@came]"
    assert where(turn) == ("barriers", "evidence")
    assert "Cited in this answer: [@came]." in said(turn)


def test_an_item_is_in_the_draft_as_soon_as_it_has_a_statement(folder: Path) -> None:
    turn = offered(folder, "new", "1", "31 households came.")
    assert kept(folder).evidence[0].statement == "31 households came."
    assert kept(folder).answer("barriers").text == "We are late. [@31-households-came]"
    turn = talk(turn, ":skip")
    assert where(turn) == ("barriers", "evidence")


def test_a_statement_typed_straight_away_is_kept_and_its_kind_asked_after(folder: Path) -> None:
    turn = offered(folder, "In May we took in 31 people.")
    assert kept(folder).evidence[0].statement == "In May we took in 31 people."
    assert where(turn) == ("evidence", "kind")
    assert "So far: Figure" in said(turn)


@pytest.mark.parametrize("replies", [("",), ("1", "")])
def test_beginning_evidence_and_giving_nothing_adds_nothing(folder: Path, replies: tuple[str, ...]) -> None:
    turn = offered(folder, "new", *replies)
    assert "No evidence was added." in said(turn)
    assert where(turn) == ("barriers", "evidence")
    assert kept(folder).evidence == ()


def test_one_can_go_back_within_an_item_and_out_of_it(folder: Path) -> None:
    turn = offered(folder, "new", "1", ":back")
    assert where(turn) == ("evidence", "kind")
    assert where(talk(turn, ":back")) == ("barriers", "evidence")
    turn = offered(folder, "new", "1", "31 came in.", "31", ":back")
    assert where(turn) == ("evidence", "figures")


def test_an_item_serves_several_answers(folder: Path) -> None:
    offered(folder, "1")
    turn = at(folder, "7", "P.", "T.", ":done")
    assert "In your evidence already:" in said(turn)
    talk(turn, "1")
    assert kept(folder).answer("closing").text == "T. [@six-pounds]"
    assert len(kept(folder).evidence) == 1


def test_without_reasons_the_statement_stands_for_them(folder: Path) -> None:
    at(folder, "2", "1", "P.", "", "1")
    assert kept(folder).answer("barriers").text == "Every pound spent brought six. [@six-pounds]"


def test_kind_and_statement_cannot_be_emptied(folder: Path) -> None:
    turn = offered(folder, "new", "1", "31 came in.", ":back", ":clear")
    assert "cannot be empty" in said(turn)
