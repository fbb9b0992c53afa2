"""A move lists what has no place in the new bank, in words and by whom, and what stays can still be read."""

from pathlib import Path

import pytest

from tests.cli.halls_moved import asked_anew, made
from tests.cli.running import Ran, wellput


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    return made(tmp_path)


@pytest.fixture
def moved(workspace: Path, tmp_path: Path) -> Ran:
    return wellput("bank", "move", asked_anew(tmp_path), "--workspace", workspace)


def test_what_has_no_place_is_told_by_both_numbers_in_words_and_by_whom(moved: Ran) -> None:
    assert moved.status == 1
    assert "Question 1, now Question 2: “Which of these groups use your hall?”" in moved.said
    assert "“Lunch clubs” is no option any more: your draft and 2 members (Alpha and Beta) chose it." in moved.said
    assert "“Ramps” is no option any more: 2 members (Alpha and Beta) ranked it; Alpha: “Wheels.”" in moved.said
    assert "Question 4, not asked any more: “Who would bear the cost?”" in moved.said
    assert "Your draft: Reasons: Not us." in moved.said
    assert "Alpha: Reasons: The council." in moved.said
    assert "Codes that were given to these words stay with them: Council pays (2 times)." in moved.said


def test_members_alone_are_enough_for_a_list_and_exit_1(workspace: Path, tmp_path: Path) -> None:
    draft = workspace / "responses" / "response.yaml"
    draft.write_text(draft.read_text("utf-8").partition("answers:")[0], "utf-8")
    ran = wellput("bank", "move", asked_anew(tmp_path), "--workspace", workspace)
    assert ran.status == 1
    assert "“Lunch clubs” is no option any more: 2 members (Alpha and Beta) chose it." in ran.said


def test_an_option_in_other_words_is_told_with_who_chose_it(moved: Ran, tmp_path: Path) -> None:
    assert (
        "Question 3 (was Question 2): the option “Satisfied” now reads “Fairly satisfied”; your draft and 2 members "
        "(Alpha and Beta) chose the earlier words"
    ) in moved.said
    ran = wellput("bank", "diff", tmp_path / "halls.yaml", asked_anew(tmp_path))
    assert "Its id is still satisfied, so that whoever chose the earlier words counts as choosing these." in ran.said


def test_a_split_question_is_in_doubt_and_its_answers_are_put_at_neither_half(moved: Ran, workspace: Path) -> None:
    assert "Question 5, in doubt: “Do you support the proposal?”" in moved.said
    assert "“Do you support the proposal on fees?” or Question 5 (support-access)" in moved.said
    ran = wellput("collate", "support-fees", "support-access", "--words", "--workspace", workspace)
    assert "gladly" not in ran.said


def test_diff_and_move_tell_what_changed_about_the_consultation_and_the_order(moved: Ran, tmp_path: Path) -> None:
    diff = wellput("bank", "diff", tmp_path / "halls.yaml", asked_anew(tmp_path))
    for ran in (moved, diff):
        assert "Closes: was 31 January 2030, 11:59pm, is 28 February 2030, 11:59pm." in ran.said
        assert "Publisher: was “A Department”, is “Another Department”." in ran.said
        assert "Route: was “e-mail”, is “online-survey”." in ran.said
        assert "Question 1 comes now first." in ran.said


def test_what_stays_under_its_old_name_can_be_read(moved: Ran, workspace: Path) -> None:
    said = wellput("collate", "bear-cost", "--words", "--workspace", workspace).said
    assert "Question 4: asked in version 1" in said
    assert "Alpha (may be quoted by name): The council. [Council pays]" in said
    traced = wellput("trace", "bear-cost", "--workspace", workspace)
    assert (traced.status, "in words “The council.”" in traced.said) == (0, True)
    assert "bear-cost (of an earlier version): 1 code" in wellput("code", "book", "--workspace", workspace).said
    assert "Council pays" in wellput("code", "book", "show", "bear-cost", "--workspace", workspace).said


def test_an_option_that_is_gone_is_called_by_its_words_everywhere(moved: Ran, workspace: Path) -> None:
    figures = wellput("collate", "groups", "order", "--small", 1, "--workspace", workspace).said
    assert "Lunch clubs (no longer an option): 2 of 2 (100%)" in figures
    assert "Place 1: Ramps (no longer an option)" in figures
    check = wellput("check", "--workspace", workspace).said
    assert "“Lunch clubs (no longer an option)” is none of its options" in check
    traced = wellput("trace", "groups", "--workspace", workspace).said
    assert "“Lunch clubs (no longer an option)”" in traced
    assert "lunch-clubs" not in figures + check + traced


def test_a_question_that_nobody_asked_is_still_unknown(moved: Ran, workspace: Path) -> None:
    ran = wellput("collate", "bear-costs", "--workspace", workspace)
    assert (ran.status, "There is no question 'bear-costs'" in ran.said) == (2, True)


def test_half_of_a_split_question_gets_the_answers_once_it_has_the_id(moved: Ran, workspace: Path) -> None:
    bank = workspace / "questionbank" / "halls.yaml"
    text = bank.read_text("utf-8").replace("version: 2", "version: 3").replace("id: support-fees", "id: support")
    newer = workspace.parent / "newer" / "halls.yaml"
    newer.parent.mkdir()
    newer.write_text(text, "utf-8")
    wellput("bank", "move", newer, "--workspace", workspace)
    assert "gladly" in wellput("collate", "support", "--words", "--workspace", workspace).said


def test_until_the_move_figures_stand_in_the_words_that_were_answered(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workspace)
    edited = wellput("bank", "edit", "halls", "2", "--options", "1: Fairly satisfied")
    assert edited.status == 0
    assert "- Satisfied: 2 of 2 (100%)" in wellput("collate", "advice", "--small", 1).said
    ran = wellput("bank", "move")
    assert (ran.status, "“Satisfied” now reads “Fairly satisfied”" in ran.said) == (1, True)
    assert "- Fairly satisfied: 2 of 2 (100%)" in wellput("collate", "advice", "--small", 1).said
