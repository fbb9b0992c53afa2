"""In the talk about a bank a question is put into another part, or its part gets another name."""

from pathlib import Path

import pytest

from tests.desk.test_bank_editing import BANK
from wellput.desk.banks.bank_edit_turn import EditTurn
from wellput.desk.banks.bank_edit_turns import begin, hear


@pytest.fixture
def turn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> EditTurn:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ours.yaml").write_text(BANK, "utf-8")
    return begin("ours.yaml")


def titles(turn: EditTurn) -> list[tuple[str, list[str]]]:
    return [(theme.title, [one.id for one in theme.questions]) for theme in turn.editing.bank.themes]


def talk(turn: EditTurn, *replies: str) -> EditTurn:
    for reply in replies:
        turn = hear(turn, reply)
    return turn


def test_a_question_is_put_into_the_part_that_is_asked_for(turn: EditTurn) -> None:
    asked = talk(turn, "cost", "part")
    assert "“First”, “Last” and “About you”" in asked.said[0].words
    after = talk(asked, "About you")
    assert titles(after)[-1] == ("About you", ["cost"])
    back = talk(after, "part: First")
    assert titles(back)[0] == ("First", ["agree", "why-not", "cost"])
    assert titles(talk(back, ":undo")) == titles(after)


def test_a_part_gets_the_name_that_is_typed(turn: EditTurn) -> None:
    named = talk(turn, "far", "rename", "How far")
    assert [title for title, _ in titles(named)] == ["First", "How far"]
    assert [title for title, _ in titles(talk(named, "rename: Later"))] == ["First", "Later"]


def test_enter_leaves_the_part_as_it_was(turn: EditTurn) -> None:
    assert titles(talk(turn, "far", "part", "")) == titles(talk(turn, "far", "rename", "")) == titles(turn)


def test_a_question_stays_before_those_that_wait_for_its_answer(turn: EditTurn) -> None:
    after = talk(turn, "agree", "part: About you")
    assert "which would come later" in after.said[0].words
    assert titles(after) == titles(turn)
