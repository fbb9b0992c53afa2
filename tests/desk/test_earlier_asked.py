"""The interview offers what was said before, takes it over, and says where the new answer contradicts it."""

from pathlib import Path

import pytest

from tests.desk.talking import kept, said, talk, where
from tests.desk.two_consultations import AUTUMN, answered_then, library_of, to_answer_now
from wellput.desk.checks.checking import check
from wellput.desk.interview.interviewing import begin
from wellput.desk.interview.sitting import Turn
from wellput.desk.opening import open_workspace
from wellput.store.library_file import changing_library


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    library_of(answered_then(tmp_path), path)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return to_answer_now(tmp_path)


def at(folder: Path, library: Path, place: str | None, *replies: str) -> Turn:
    return talk(begin(folder, place, AUTUMN, library), *replies)


def test_a_question_offers_what_was_said_to_one_like_it_with_date_and_consultation(folder: Path, library: Path) -> None:
    turn = at(folder, library, "b")
    assert where(turn) == ("b", "earlier")
    for words in ("3 May 2024", "Flood plans 2024", "What are the main barriers", "Nobody knows whom to ring."):
        assert words in said(turn)


def test_it_is_offered_too_where_the_interview_begins_by_itself(folder: Path, library: Path) -> None:
    turn = at(folder, library, None, "", "")
    assert where(turn) == ("a", "earlier")


def test_a_question_like_none_before_is_asked_as_ever(folder: Path, library: Path) -> None:
    assert where(at(folder, library, "d")) == ("d", "position")


def test_without_a_library_everything_is_asked_as_ever(folder: Path, tmp_path: Path) -> None:
    assert where(at(folder, tmp_path / "none.sqlite", "b")) == ("b", "position")


def test_enter_leaves_it_and_nothing_is_in_the_draft(folder: Path, library: Path) -> None:
    assert where(at(folder, library, "b", "")) == ("b", "position")
    assert kept(folder).answers == {}


def test_look_shows_it_whole_and_asks_again(folder: Path, library: Path) -> None:
    turn = at(folder, library, "b", "look 1")
    assert where(turn) == ("b", "earlier")
    assert "In March 2023 we opened the hall to 31 households [@log]." in said(turn)
    assert "for Our hall" in said(turn)


def test_a_number_takes_it_over_with_its_evidence_and_tells_what_may_be_old(folder: Path, library: Path) -> None:
    turn = at(folder, library, "b", "1")
    assert where(turn) == ("b", "review")
    assert "Of 3 May 2024, and perhaps not so any more: March 2023 and 31 households." in said(turn)
    answer = kept(folder).answer("b")
    assert (answer.position, answer.ask) == ("Nobody knows whom to ring.", "A list of contacts.")
    assert answer.confirmed is None
    assert [one.permission for one in kept(folder).evidence] == ["given"]


def test_what_was_taken_over_is_advice_in_the_check_until_its_figures_are_changed(folder: Path, library: Path) -> None:
    at(folder, library, "b", "1", "")
    assert ("EAR04", "b") in findings(folder, library)
    assert ("EAR04", "b") in findings(folder, None)
    draft = folder / "responses" / "response.yaml"
    text = draft.read_text("utf-8").replace("In March 2023 we opened the hall to 31", "In 2026 we opened the hall to 9")
    draft.write_text(text, "utf-8")
    assert ("EAR04", "b") not in findings(folder, library)


def findings(folder: Path, library: Path | None) -> set[tuple[str, str | None]]:
    checked = check(open_workspace(folder), AUTUMN, library=library)
    return {(one.code, one.place.question) for one in checked.findings}


def test_an_answer_that_is_begun_is_not_offered_anything_unasked(folder: Path, library: Path) -> None:
    at(folder, library, "b", "", "My own words.", ":stop")
    assert where(at(folder, library, "b")) == ("b", "position")


def test_a_command_shows_it_at_any_step_and_one_comes_back(folder: Path, library: Path) -> None:
    turn = at(folder, library, "b", "", "My own words.", ":earlier")
    assert where(turn) == ("b", "earlier")
    assert where(talk(turn, "")) == ("b", "text")
    turn = talk(turn, "1")
    assert "You had given the position already; that stays." in said(turn)
    assert kept(folder).answer("b").position == "My own words."


def test_the_command_says_so_where_there_is_nothing(folder: Path, library: Path, tmp_path: Path) -> None:
    assert "Nothing in your library" in said(at(folder, library, "d", ":earlier"))
    assert "no library yet" in said(at(folder, tmp_path / "none.sqlite", "d", ":earlier"))


def test_a_reply_that_is_neither_is_asked_again(folder: Path, library: Path) -> None:
    turn = at(folder, library, "b", "7", "look 9", "2b", "lok 1")
    assert where(turn) == ("b", "earlier")
    assert kept(folder).answers == {}


def test_an_answer_that_is_typed_straight_away_is_taken_at_the_next_step(folder: Path, library: Path) -> None:
    turn = at(folder, library, "b", "Nobody answers the telephone.")
    assert where(turn) == ("b", "text")
    assert kept(folder).answer("b").position == "Nobody answers the telephone."
    at(folder, library, "a", "yes")
    assert kept(folder).answer("a").selected == ("1",)


def test_another_choice_than_before_is_noted_at_once_and_kept(folder: Path, library: Path) -> None:
    turn = at(folder, library, "a", "", "1")
    assert "Note: You choose “Yes”. On 3 May 2024 (Flood plans 2024) you chose “No”." in said(turn)
    assert where(turn) == ("a", "position")
    assert kept(folder).answer("a").selected == ("1",)


def test_a_note_is_given_once_and_the_check_repeats_it(folder: Path, library: Path) -> None:
    turn = at(folder, library, "a", "", "1", "It is needed.")
    assert "Note:" not in said(turn)
    assert ("EAR01", "a") in findings(folder, library)
    assert ("EAR01", "a") not in findings(folder, None)


def test_another_figure_than_before_is_noted(folder: Path, library: Path) -> None:
    assert "You give 46 members. On 3 May 2024" in said(at(folder, library, "c", "", "46"))
    assert "Note:" not in said(at(folder, library, "c", "44"))


def test_what_another_organisation_said_is_offered_by_name_and_contradicts_nobody(
    folder: Path, library: Path, tmp_path: Path
) -> None:
    other = to_answer_now(tmp_path / "other", "format: 1\nbank: now\nrespondent: {name: Their hall}\n")
    turn = at(other, library, "a")
    assert "Flood plans 2024, Our hall:" in said(turn)
    assert "Note:" not in said(talk(turn, "", "1"))


def test_a_draft_is_not_offered_its_own_answers(tmp_path: Path, library: Path) -> None:
    then = tmp_path / "then"
    draft = then / "responses" / "response.yaml"
    draft.write_text("format: 1\nbank: then\n", "utf-8")
    assert where(at(then, library, "duty")) == ("duty", "selected")


def test_a_library_that_cannot_be_read_is_told_once_and_the_interview_goes_on(folder: Path, library: Path) -> None:
    library.write_bytes(b"no database at all " * 100)
    turn = at(folder, library, "b")
    assert where(turn) == ("b", "position")
    assert "This is no database." in said(turn)
    assert "no database" not in said(talk(turn, ":go c"))


@pytest.mark.parametrize("command", [":edit", ":add", ":clear", ":help", ":list"])
def test_commands_that_have_nothing_to_do_here_leave_one_where_one_is(
    folder: Path, library: Path, command: str
) -> None:
    turn = at(folder, library, "b", command)
    assert where(turn) == ("b", "earlier")
    assert turn.editing is None


def test_one_can_go_back_skip_and_go_on_from_the_offer(folder: Path, library: Path) -> None:
    assert where(at(folder, library, "b", ":back")) == ("a", "review")
    assert where(at(folder, library, "b", ":done")) == ("b", "position")
    turn = at(folder, library, "b", ":skip", "Not for us.")
    assert kept(folder).answer("b").skipped == "Not for us."
    assert where(turn) == ("c", "earlier")


def test_an_answer_that_went_from_the_library_meanwhile_is_told(folder: Path, library: Path) -> None:
    turn = at(folder, library, "b")
    with changing_library(library) as store:
        store.execute("DELETE FROM answers")
    assert "The library has no answer of that number." in said(talk(turn, "1"))
