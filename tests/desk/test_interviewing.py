"""The interview: every reply is on disk the moment it is given, and one can go anywhere and change anything."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.desk.talking import DRAFT, NOON, at, kept, said, talk, where
from tests.interview.small_bank import make_workspace
from wellput.desk.interview.interviewing import begin, hear
from wellput.desk.interview.sitting import Turn
from wellput.errors import FaultyFileError, NotUnderstoodError
from wellput.interview.commands import COMMANDS
from wellput.model.response import Answer, Ranked
from wellput.store.banks import read_bank
from wellput.store.content import content
from wellput.store.workspaces import make_workspace as start_workspace
from wellput.text import clean


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_workspace(tmp_path / "a response")


def test_each_reply_is_on_disk_before_the_next_is_asked_for(folder: Path) -> None:
    turn = begin(folder)
    for reply, name in [("Us", "Us"), ("1", "charity")]:
        turn = talk(turn, reply)
        assert name in (folder / DRAFT).read_text("utf-8")
    assert "# my own comment" in (folder / DRAFT).read_text("utf-8")


def test_a_question_shows_where_one_is_and_everything_that_helps(folder: Path) -> None:
    shown = said(at(folder, "1"))
    for words in (
        "How it works now. Question 1 of 7, 0 answered so far",
        "This part is about today.",
        "How often do you work together?",
        "Why it is asked: To know whether it is a habit.",
        "Guidance: Count, then choose.",
        "Advice (The Institute, 2022): Be specific.",
        "- A call log",
        "Length: at most 20 words",
        "2. Sometimes (published elsewhere)",
        "Options marked (supplied) are this bank's own words; source: The Institute.",
    ):
        assert words in shown


def test_a_question_with_little_beside_it_is_said_once(folder: Path) -> None:
    bank = folder / "questionbank" / "small.yaml"
    text = bank.read_text("utf-8")
    asked = next(one for one in read_bank(bank).questions if one.id == "how-often").text
    assert said(at(folder, "1")).count(asked) == 1
    bank.write_text(text.replace("Count, then choose.", f"{'Count, then choose. ' * 40}"), "utf-8")
    assert said(at(folder, "1")).count(asked) == 2


def test_a_question_is_answered_part_by_part_and_confirmed_at_the_end(folder: Path) -> None:
    turn = at(folder, "1", "2", "We meet twice.", "In May.", "", "- in June", ":done", "", "Meet more.")
    assert where(turn) == ("how-often", "review")
    assert "4. Evidence: nothing" in said(turn)
    assert kept(folder).answer("how-often").confirmed is None
    turn = talk(turn, "")
    assert kept(folder).answer("how-often") == Answer(
        selected=("sometimes",),
        position="We meet twice.",
        text="In May.\n\n- in June",
        ask="Meet more.",
        confirmed=NOON,
    )
    assert where(turn) == ("barriers", "selected")


def test_word_count_and_what_is_left_are_told_after_each_text(folder: Path) -> None:
    turn = at(folder, "1", "2", "One two three.")
    assert "Kept. 3 words. 17 words left of 20." in said(turn)
    turn = talk(turn, "Four five.", ":done")
    assert "Kept. 2 words. This whole answer: 5 words. 15 words left of 20." in said(turn)


def test_a_reply_that_cannot_be_taken_is_asked_for_again_and_changes_nothing(folder: Path) -> None:
    before = (folder / DRAFT).read_bytes()
    turn = at(folder, "1", "9")
    assert said(turn) == "There is no number 9 here. Type a number from 1 to 4."
    assert where(turn) == ("how-often", "selected")
    assert (folder / DRAFT).read_bytes() == before


def test_enter_alone_keeps_what_is_there(folder: Path) -> None:
    at(folder, "1", "2", "We meet.", "In May.", ":done", "", "Meet more.", "")
    before = (folder / DRAFT).read_bytes()
    turn = at(folder, "1", "", "", "", "", "")
    assert where(turn) == ("how-often", "review")
    assert (folder / DRAFT).read_bytes() == before


def test_back_goes_through_the_steps_and_then_to_the_question_before(folder: Path) -> None:
    turn = at(folder, "2", "1", ":back")
    assert where(turn) == ("barriers", "selected")
    assert "So far: Money: none for taking part" in said(turn)
    turn = talk(turn, ":back")
    assert where(turn) == ("how-often", "review")
    turn = talk(turn, *[":back"] * 20)
    assert "there is nothing before it" in said(turn)


def test_one_part_can_be_changed_from_the_review(folder: Path) -> None:
    turn = at(folder, "2", "1", "P.", "T.", ":done", "", "A.", "2")
    assert where(turn) == ("barriers", "position")
    turn = talk(turn, "Other.")
    assert where(turn) == ("barriers", "review")
    assert kept(folder).answer("barriers").position == "Other."


def test_changing_the_choice_from_the_review_asks_what_follows_from_it(folder: Path) -> None:
    turn = at(folder, "2", "1", "P.", "T.", ":done", "", "A.", "1", "other")
    assert where(turn) == ("barriers", "other")


def test_a_question_is_skipped_with_a_reason_that_is_kept(folder: Path) -> None:
    turn = at(folder, "2", "1", ":skip")
    assert where(turn) == ("barriers", "skipped")
    turn = talk(turn, "Not relevant to us.")
    assert kept(folder).answer("barriers") == Answer(selected=("money",), skipped="Not relevant to us.")
    assert where(turn) == ("top", "ranked")
    assert "You skipped this question: Not relevant to us." in said(at(folder, "2"))


def test_skipping_without_a_reason_or_going_back_is_no_skipping(folder: Path) -> None:
    for reply in ("", ":back"):
        turn = at(folder, "2", "1", ":skip", reply)
        assert where(turn) == ("barriers", "position")
        assert kept(folder).answer("barriers").skipped is None


def test_words_that_a_new_ranking_would_take_away_are_shown_before_it_is_taken(folder: Path) -> None:
    at(folder, "3", "1, 2", "Because one.", "Opens one.")
    turn = at(folder, "3", "3, 2")
    assert "This takes away what you wrote: “Because one.”" in said(turn)
    assert kept(folder).answer("top").ranked[0].reason == "Because one."
    talk(turn, "3, 2")
    assert kept(folder).answer("top").ranked == (Ranked(option="reach"), Ranked(option="speed"))


def test_a_ranking_asks_for_each_option_why_and_what_it_unlocks(folder: Path) -> None:
    turn = at(folder, "3", "3, 1", "r3", "u3", "r1", "u1")
    assert where(turn) == ("top", "position")
    assert kept(folder).answer("top").ranked == (
        Ranked(option="reach", reason="r3", unlocks="u3"),
        Ranked(option="trust", reason="r1", unlocks="u1"),
    )


def test_clearing_is_asked_twice(folder: Path) -> None:
    turn = at(folder, "2", "1", "P.", ":back", ":clear")
    assert "This empties: P." in said(turn)
    assert kept(folder).answer("barriers").position == "P."
    turn = talk(turn, ":clear")
    assert kept(folder).answer("barriers").position is None
    assert "There is nothing here to empty." in said(talk(turn, ":clear"))


def test_there_is_a_list_of_places_and_a_way_to_each(folder: Path) -> None:
    turn = at(folder, "2", "1", ":list")
    for line in ("- respondent: about you (untouched)", "- 2, barriers: Barriers (begun)", "- summary: your summary"):
        assert line in said(turn)
    assert where(talk(turn, ":go 3")) == ("top", "ranked")
    assert where(talk(turn, ":go summary")) == ("summary", "sentence")
    assert "There is no place “nowhere”" in said(talk(turn, ":go nowhere"))
    assert "Say where to go." in said(talk(turn, ":go"))


def test_help_names_every_command(folder: Path) -> None:
    shown = said(at(folder, "2", ":help"))
    assert all(f":{name}" in shown for name in COMMANDS)


def test_stopping_says_where_everything_is_and_how_to_go_on(folder: Path) -> None:
    turn = at(folder, "2", "1", ":stop")
    assert turn.over
    assert str(folder.resolve() / DRAFT) in said(turn)
    assert "wellput ask" in said(turn)
    assert where(begin(folder)) == ("respondent", "name")


def test_a_sitting_is_resumed_after_what_was_given_last(folder: Path) -> None:
    talk(begin(folder), "Us", "1", "44")
    assert where(begin(folder)) == ("respondent", "gathered.from")


def test_a_place_that_does_not_exist_is_refused(folder: Path) -> None:
    with pytest.raises(NotUnderstoodError, match="There is no place “9”"):
        begin(folder, "9")


def test_an_answered_required_question_without_its_choice_stays_open(folder: Path) -> None:
    turn = at(folder, "1", "", "P.", "", "", "")
    assert "Still missing: your choice. It is required." in said(turn)
    assert "stays open for what is missing" in said(talk(turn, ""))


def test_the_summary_takes_the_asks_of_the_questions_by_number(folder: Path) -> None:
    at(folder, "1", "2", "", "", "", "Meet more.")
    at(folder, "2", "1", "", "", "", "Fund it.")
    turn = at(folder, "summary", "In short.", "1, 2")
    assert kept(folder).summary.asks == ("Meet more.", "Fund it.")
    assert turn.sitting.step.about == "3"
    turn = talk(turn, "Listen.", "")
    assert turn.over
    assert kept(folder).summary.asks == ("Meet more.", "Fund it.", "Listen.")
    assert "Still missing: Name, Kind, Terms" in said(turn)


def test_characters_that_no_document_can_hold_are_replaced_and_reported(folder: Path) -> None:
    turn = at(folder, "1", "2", "A\x00B\x1b[31mC\ud800")
    assert "3 characters that no document can hold became" in said(turn)
    assert kept(folder).answer("how-often").position == "A\ufffdB\ufffd[31mC\ufffd"


def test_a_faulty_draft_is_refused_with_its_lines_and_left_as_it_is(folder: Path) -> None:
    faulty = "format: 1\nbank: small\nanswers:\n  barriers:\n    txet: x\n"
    (folder / DRAFT).write_text(faulty, "utf-8")
    with pytest.raises(FaultyFileError) as refused:
        begin(folder)
    assert [one.line for one in refused.value.faults] == [5]
    assert (folder / DRAFT).read_text("utf-8") == faulty


LINES = st.lists(st.text(alphabet=st.characters(blacklist_characters="\r\n\x85"), max_size=40), min_size=1, max_size=6)


@given(LINES)
def test_every_line_typed_as_long_text_reaches_the_draft(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str]
) -> None:
    folder = make_workspace(tmp_path_factory.mktemp("typed") / "w")
    lines = ["Begin.", *lines]
    turn = at(folder, "7", "")
    for line in lines:
        turn = hear(turn.sitting, f":{line}" if line.startswith(":") else line, NOON)
    talk(turn, ":done")
    assert kept(folder).answer("closing").text == clean("\n".join(lines).strip("\n")).text


COMMON = st.sampled_from([*(f":{name}" for name in COMMANDS), "", "1", "2, 1", "new", "more"])


@given(st.lists(COMMON | st.text(max_size=20), max_size=25))
def test_no_series_of_replies_breaks_the_interview_or_the_draft(
    tmp_path_factory: pytest.TempPathFactory, replies: list[str]
) -> None:
    folder = make_workspace(tmp_path_factory.mktemp("any") / "w")
    turn = begin(folder, "2")
    for reply in replies:
        if turn.over or turn.editing:
            break
        turn = hear(turn.sitting, reply, NOON)
        assert turn.fault is None
        assert turn.said or turn.sitting.typed is not None
        assert turn.sitting.draft.response == kept(folder)


def test_the_shipped_bank_is_asked_through_to_the_end(tmp_path: Path) -> None:
    shipped = read_bank(content("questionbank") / "strengthening-partnerships-2025.yaml")
    start_workspace(tmp_path / "w", shipped)
    turn = begin(tmp_path / "w")
    for _ in range(400):
        if turn.over:
            break
        turn = hear(turn.sitting, _reply(turn), NOON)
    assert turn.over
    response = kept(tmp_path / "w")
    asked = [question.id for question in shipped.questions if question.id in response.answers]
    assert len(asked) >= 15
    assert all(response.answer(one).confirmed for one in asked)
    assert response.summary.asks


def _reply(turn: Turn) -> str:
    if turn.sitting.typed is not None:
        return ":done"
    step = turn.sitting.step
    if step.about in ("3.partner", "2.do"):
        return ""  # two relationships and one action are enough
    replies = {
        "one": "1",
        "several": "1, 2",
        "rank": ", ".join(map(str, range(1, step.least + 1))),
        "number": "12",
        "day": "1 September 2025",
        "line": "In a few words.",
        "prose": "Some reasons.\n\nMore reasons.",
        "asks": "1" if step.about == "1" else "",
    }
    return replies.get(step.form, "")
