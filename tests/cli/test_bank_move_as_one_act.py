"""A move is done whole: from wherever the bank is, and finished by being done again wherever it was stopped."""

import shutil
from pathlib import Path

import pytest

from tests.cli.halls_moved import FIRST, asked_anew, made
from tests.cli.running import wellput
from wellput.store.drafts import read_draft


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    return made(tmp_path)


def test_a_bank_of_another_id_from_elsewhere_is_copied_in_with_all_that_answers_it(
    workspace: Path, tmp_path: Path
) -> None:
    ran = wellput("bank", "move", asked_anew(tmp_path, "halls-v2", 1), "--workspace", workspace)
    assert (ran.status, "2 returns were moved with it." in ran.said) == (1, True)
    assert read_draft(workspace / "responses" / "response.yaml").response.bank == "halls-v2"
    assert (workspace / "questionbank" / "halls-v2.yaml").is_file()
    assert (workspace / "questionbank" / "earlier" / "1" / "halls.yaml").read_text("utf-8") == FIRST
    assert "2 returns were counted" in wellput("collate", "--workspace", workspace).said
    assert "Council pays" in wellput("code", "book", "show", "bear-cost", "--workspace", workspace).said


def test_a_workspace_without_answers_or_members_moves_too(tmp_path: Path) -> None:
    (tmp_path / "halls.yaml").write_text(FIRST, "utf-8")
    wellput("start", tmp_path / "empty", "--bank", tmp_path / "halls.yaml")
    ran = wellput("bank", "move", asked_anew(tmp_path, "halls-v2", 1), "--workspace", tmp_path / "empty")
    assert (ran.status, "returns were moved" in ran.said) == (0, False)


def test_another_bank_of_that_name_is_not_overwritten(workspace: Path, tmp_path: Path) -> None:
    there = workspace / "questionbank" / "halls-v2.yaml"
    new = asked_anew(tmp_path, "halls-v2", 1)
    there.write_text(new.read_text("utf-8").replace("title: Halls", "title: Mine"), "utf-8")
    before = there.read_bytes(), (workspace / "responses" / "response.yaml").read_bytes()
    ran = wellput("bank", "move", new, "--workspace", workspace)
    assert (ran.status, "Another bank stands here" in ran.said) == (2, True)
    assert (there.read_bytes(), (workspace / "responses" / "response.yaml").read_bytes()) == before


@pytest.mark.parametrize("bank", ["halls", "halls-v2"])
def test_stopped_before_the_returns_were_moved_it_says_so_and_is_finished_by_doing_it_again(
    workspace: Path, tmp_path: Path, bank: str
) -> None:
    store = workspace / "responses" / "members.sqlite"
    shutil.copy(store, tmp_path / "before.sqlite")
    wellput("bank", "move", asked_anew(tmp_path, bank), "--workspace", workspace)
    shutil.copy(tmp_path / "before.sqlite", store)
    told = wellput("collate", "--workspace", workspace).err
    assert "2 returns answer halls in version 1" in told
    ran = wellput("bank", "move", "--workspace", workspace)
    assert (ran.status, "2 returns were moved" in ran.said) == (1, True)
    assert "“Lunch clubs” is no option any more: 2 members (Alpha and Beta) chose it." in ran.said
    after = wellput("collate", "--workspace", workspace)
    assert ("2 returns were counted" in after.said, after.err) == (True, "")
    assert wellput("bank", "move", "--workspace", workspace).status == 2


def test_stopped_after_the_banks_were_copied_nothing_has_moved_and_it_can_be_done_again(
    workspace: Path, tmp_path: Path
) -> None:
    draft, store = (workspace / "responses" / name for name in ("response.yaml", "members.sqlite"))
    held = draft.read_bytes(), store.read_bytes()
    wellput("bank", "move", asked_anew(tmp_path), "--workspace", workspace)
    draft.write_bytes(held[0])
    store.write_bytes(held[1])
    assert wellput("collate", "--workspace", workspace).status == 0
    assert wellput("bank", "move", "--workspace", workspace).status == 1
    assert read_draft(draft).response.bank_version == 2


def test_a_draft_that_cannot_be_saved_leaves_the_returns_where_they_were(workspace: Path, tmp_path: Path) -> None:
    draft = workspace / "responses" / "response.yaml"
    good = draft.read_text("utf-8")
    draft.write_text(good.replace("bank_version: 1", "bank_version: one"), "utf-8")
    assert wellput("bank", "move", asked_anew(tmp_path), "--workspace", workspace).status == 2
    draft.write_text(good, "utf-8")
    assert wellput("collate", "--workspace", workspace).err == ""
