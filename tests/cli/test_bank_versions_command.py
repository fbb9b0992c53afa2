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


def member(name: str, version: int, **answers: object) -> str:
    sent = {
        "wellput_return": 1,
        "bank": "any-consultation",
        "bank_version": version,
        "format": 1,
        "respondent": {"name": name, "kind": "charity"},
        "answers": answers,
    }
    return json.dumps(sent)


def test_a_move_names_what_was_answered_in_other_words_and_how_often(workspace: Path, second: Path) -> None:
    text = SECOND.replace("id: not-asked", "id: never").replace(
        "What should the consultation have asked", "Which omission"
    )
    second.write_text(
        text.replace(
            'id: evidence\n        number: "6"\n        title: Evidence\n        type: text',
            'id: evidence\n        number: "6"\n        title: Evidence\n        type: integer',
        ).replace("max_words: {advised: 200}\n  - id: effects", "unit: reports\n  - id: effects"),
        "utf-8",
    )
    inbox = workspace.parent / "inbox"
    inbox.mkdir()
    said = {"alternatives": {"text": "A fund."}, "evidence": {"text": "A log."}}
    for name in ("One Group", "Two Group"):
        (inbox / f"{name}.json").write_text(member(name, 1, **said), "utf-8")
    (inbox / "three.json").write_text(member("Three Group", 1, **{"not-asked": {"text": "Time."}}), "utf-8")
    assert wellput("collect", inbox, "--workspace", workspace).status == 0
    ran = wellput("bank", "move", second, "--workspace", workspace)
    assert ran.status == 1
    assert (
        "Question 9: Other ways: was “What else would reach the same aim?”, is “What else could reach the same aim?”; "
        "2 answers were given to the earlier words."
    ) in ran.said
    assert "Question 6: Evidence: was in words, is whole number; 2 answers were given to the earlier type." in ran.said
    assert "Question 11: What was not asked, not asked any more: “What should the consultation" in ran.said
    assert "Three Group: Reasons: Time." in ran.said
    assert "Our position: was" not in ran.said


def test_a_form_of_an_earlier_version_is_told_as_one(workspace: Path, second: Path, tmp_path: Path) -> None:
    (tmp_path / "late.json").write_text(member("Late Group", 1, workable={"text": "A year."}), "utf-8")
    (tmp_path / "new.json").write_text(member("New Group", 2, **{"would-work": {"text": "Now."}}), "utf-8")
    wellput("bank", "move", second, "--workspace", workspace)
    ran = wellput("collect", tmp_path / "late.json", tmp_path / "new.json", "--workspace", workspace)
    assert "late.json: a form of version 1, read by that version." in ran.said
    assert "new.json: a form" not in ran.said


def test_a_bank_alone_is_compared_with_the_last_version_that_was_kept(
    workspace: Path, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wellput("bank", "move", second, "--workspace", workspace)
    monkeypatch.chdir(workspace)
    ran = wellput("bank", "diff", "any-consultation")
    assert ran.status == 1
    assert str(Path("questionbank/earlier/1/any-consultation.yaml")) in ran.said
    assert "Version 1, which is kept in" in ran.said
    assert "What else [-would-]{+could+} reach the same aim?" in ran.said


def test_a_bank_of_which_no_earlier_version_was_kept_says_so() -> None:
    ran = wellput("bank", "diff", "any-consultation")
    assert ran.status == 2
    assert "No earlier version of it was kept: this is version 1." in ran.said


def test_another_bank_of_the_same_version_is_not_taken_for_the_same(workspace: Path, second: Path) -> None:
    second.write_text(SECOND.replace("version: 2", "version: 1"), "utf-8")
    ran = wellput("bank", "move", second, "--workspace", workspace)
    assert ran.status == 2
    assert "is of version 1, as the one that the draft answers, and is not the same." in ran.said
    assert "Write `version: 2` in it" in ran.said
