"""A workspace is made without overwriting anything, and found from any folder within it."""

import os
from pathlib import Path

import pytest
import yaml

from wellput.errors import WellputError
from wellput.model.bank import Bank
from wellput.store.drafts import read_draft
from wellput.store.workspaces import Workspace, find_workspace, make_workspace


def test_a_new_workspace_holds_a_draft_for_the_bank_and_settings(workspace: Workspace) -> None:
    response = read_draft(workspace.draft).response
    assert (response.bank, response.bank_version, response.answers) == ("small", 1, {})
    assert yaml.safe_load(workspace.settings.read_text("utf-8")) == {"format": 1}


def test_the_first_draft_tells_its_reader_what_it_is(workspace: Workspace) -> None:
    comments = workspace.draft.read_text("utf-8")
    for words in ("edit it by hand", "empty line", '"- "', "[@id]", "wellput ask", "wellput render"):
        assert words in comments
    assert max(map(len, comments.split("\n"))) <= 110


def test_everything_has_its_place(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    assert workspace.draft == tmp_path / "responses" / "response.yaml"
    assert workspace.unfinished == tmp_path / "responses" / "unfinished"
    assert workspace.output == tmp_path / "output"
    assert workspace.settings == tmp_path / "settings.yaml"
    assert workspace.banks == tmp_path / "questionbank"
    assert workspace.templates == tmp_path / "templates"


def test_a_folder_with_other_files_is_fine(tmp_path: Path, bank: Bank) -> None:
    (tmp_path / "minutes.docx").write_bytes(b"x")
    make_workspace(tmp_path, bank)
    assert (tmp_path / "minutes.docx").read_bytes() == b"x"


def test_nothing_is_overwritten_and_nothing_is_begun(tmp_path: Path, bank: Bank) -> None:
    kept = tmp_path / "work" / "responses" / "response.yaml"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"mine")
    with pytest.raises(WellputError, match="nothing is overwritten"):
        make_workspace(tmp_path / "work", bank)
    assert [path.read_bytes() for path in (tmp_path / "work").rglob("*") if path.is_file()] == [b"mine"]


def test_a_file_cannot_be_a_workspace(tmp_path: Path, bank: Bank) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(WellputError, match="A file stands where a folder is needed"):
        make_workspace(tmp_path / "file", bank)


@pytest.mark.parametrize("within", [".", "responses", "output/deep/er"])
def test_a_workspace_is_found_from_within(workspace: Workspace, within: str) -> None:
    folder = workspace.root / within
    folder.mkdir(parents=True, exist_ok=True)
    assert find_workspace(folder).root == workspace.root.resolve()


def test_a_relative_folder_will_do(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(workspace.root)
    assert find_workspace(Path()).draft.samefile(workspace.draft)


def test_the_nearest_workspace_counts(workspace: Workspace, bank: Bank) -> None:
    inner = make_workspace(workspace.root / "inner", bank)
    assert find_workspace(inner.root).root == inner.root.resolve()


def test_no_workspace_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(WellputError, match="wellput start DIR"):
        find_workspace(tmp_path)
    with pytest.raises(WellputError, match="wellput start DIR"):
        find_workspace(tmp_path / "not" / "there")


def test_a_draft_that_is_a_link_to_nowhere_is_not_overwritten(tmp_path: Path, bank: Bank) -> None:
    if os.name == "nt":
        return
    (tmp_path / "responses").mkdir()
    (tmp_path / "responses" / "response.yaml").symlink_to(tmp_path / "gone")
    with pytest.raises(WellputError, match="nothing is overwritten"):
        make_workspace(tmp_path, bank)


def test_settings_that_are_there_already_are_kept(tmp_path: Path, bank: Bank) -> None:
    (tmp_path / "settings.yaml").write_text("format: 1\n# mine\n", "utf-8")
    made = make_workspace(tmp_path, bank)
    assert "# mine" in made.settings.read_text("utf-8")
    assert made.draft.is_file()
