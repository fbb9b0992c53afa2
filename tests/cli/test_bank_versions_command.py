"""What changed between two versions of a bank is shown, and a workspace moves from one to the other."""

import json
from pathlib import Path

import pytest

from tests.cli.running import wellput
from wellput.store.content import content
from wellput.store.drafts import read_draft

FIRST = (content("questionbank") / "any-consultation.yaml").read_text("utf-8")
SECOND = (
    FIRST.replace("version: 1", "version: 2")
    .replace("id: workable", "id: would-work")
    .replace("What else would reach the same aim?", "What else could reach the same aim?")
    .replace("id: with-changes", "id: changed")
)


@pytest.fixture
def second(tmp_path: Path) -> Path:
    path = tmp_path / "new" / "any-consultation.yaml"
    path.parent.mkdir()
    path.write_text(SECOND, "utf-8")
    return path


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    wellput("start", folder, "--bank", "any-consultation")
    draft = folder / "responses" / "response.yaml"
    answers = (
        "answers:\n  workable: {text: Money.}\n"
        "  position: {selected: [with-changes]} # as agreed\n  old: {text: Kept.}\n"
    )
    draft.write_text(draft.read_text("utf-8") + answers, "utf-8")
    return folder


def test_each_question_that_differs_is_shown_with_what_changed(second: Path) -> None:
    ran = wellput("bank", "diff", "any-consultation", second)
    assert ran.status == 1
    assert "Was workable, is would-work; found again by its words." in ran.said
    assert "What else [-would-]{+could+} reach the same aim?" in ran.said
    assert "12 questions are in both" in ran.said


def test_a_bank_and_itself_ask_the_same() -> None:
    ran = wellput("bank", "diff", "any-consultation", "any-consultation")
    assert (ran.status, ran.said) == (0, "Both ask the same.")


def test_a_workspace_moves_and_tells_what_has_no_place(workspace: Path, second: Path) -> None:
    ran = wellput("bank", "move", second, "--workspace", workspace)
    assert ran.status == 1
    assert "old: neither bank has this question" in ran.said
    draft = read_draft(workspace / "responses" / "response.yaml").response
    assert draft.bank_version == 2
    assert draft.answers["would-work"].text == "Money."
    assert draft.answers["position"].selected == ("changed",)
    assert draft.answers["old"].text == "Kept."
    assert "# as agreed" in (workspace / "responses" / "response.yaml").read_text("utf-8")
    assert (workspace / "questionbank" / "earlier" / "1" / "any-consultation.yaml").read_text("utf-8") == FIRST
    assert wellput("status", "--workspace", workspace).status == 0


def test_moving_twice_says_so_and_changes_nothing(workspace: Path, second: Path) -> None:
    wellput("bank", "move", second, "--workspace", workspace)
    draft = (workspace / "responses" / "response.yaml").read_bytes()
    ran = wellput("bank", "move", "--workspace", workspace)
    assert ran.status == 2
    assert "answers this bank already" in ran.said
    assert (workspace / "responses" / "response.yaml").read_bytes() == draft


def test_a_bank_that_was_edited_in_place_needs_the_one_before(workspace: Path, second: Path, tmp_path: Path) -> None:
    own = workspace / "questionbank" / "any-consultation.yaml"
    own.parent.mkdir()
    own.write_text(SECOND, "utf-8")
    ran = wellput("bank", "move", "--workspace", workspace)
    assert ran.status == 2
    assert "only version 2 is here" in ran.said
    before = tmp_path / "before" / "any-consultation.yaml"
    before.parent.mkdir()
    before.write_text(FIRST, "utf-8")
    assert wellput("bank", "move", "--from", before, "--workspace", workspace).status == 1
    assert read_draft(workspace / "responses" / "response.yaml").response.bank_version == 2


def test_a_bank_with_faults_moves_nothing(workspace: Path, second: Path) -> None:
    second.write_text(SECOND.replace("type: text", "type: tixt", 1), "utf-8")
    draft = (workspace / "responses" / "response.yaml").read_bytes()
    assert wellput("bank", "move", second, "--workspace", workspace).status == 2
    assert (workspace / "responses" / "response.yaml").read_bytes() == draft
    assert not (workspace / "questionbank").exists()


def test_a_form_that_went_out_before_is_read_by_the_bank_as_it_was(
    workspace: Path, second: Path, tmp_path: Path
) -> None:
    sent = {
        "wellput_return": 1,
        "bank": "any-consultation",
        "bank_version": 1,
        "format": 1,
        "respondent": {"name": "Generated Group", "kind": "charity"},
        "answers": {"workable": {"text": "A year to prepare."}, "position": {"selected": ["with-changes"]}},
    }
    (tmp_path / "late.json").write_text(json.dumps(sent), "utf-8")
    wellput("bank", "move", second, "--workspace", workspace)
    assert wellput("collect", tmp_path / "late.json", "--workspace", workspace).status == 0
    traced = wellput("trace", "would-work", "--workspace", workspace)
    assert "Generated Group" in traced.said
    counted = wellput("collate", "position", "--format", "csv", "--small", 1, "--workspace", workspace)
    assert "changed" in counted.out
