"""Versions that went out are kept whole, in their order, each once."""

import datetime as dt
from pathlib import Path

import pytest

from wellput.errors import ChangedElsewhereError
from wellput.model.fingerprints import fingerprint_of
from wellput.store.drafts import read_draft
from wellput.store.versions import keep_version, kept_versions, version_of
from wellput.store.workspaces import Workspace

DAY = dt.date(2025, 9, 1)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = Workspace(tmp_path)
    made.draft.parent.mkdir()
    return made


def saying(workspace: Workspace, words: str) -> None:
    workspace.draft.write_text(f"# Ours.\nformat: 1\nbank: small\nsummary: {{sentence: {words}}}\n", "utf-8")


def keep(workspace: Workspace, day: dt.date = DAY) -> str:
    return keep_version(workspace, read_draft(workspace.draft), day).name


def test_a_version_is_kept_byte_for_byte(workspace: Workspace) -> None:
    saying(workspace, "Late.")
    keep(workspace)
    (version,) = kept_versions(workspace)
    assert version.path.read_bytes() == workspace.draft.read_bytes()
    assert (version.number, version.on) == (1, DAY)
    assert [path.name for path in workspace.versions.iterdir()] == [f"version-1-2025-09-01-{version.short}.yaml"]


def test_a_text_is_kept_once_while_it_is_the_last(workspace: Workspace) -> None:
    saying(workspace, "Late.")
    first = keep(workspace)
    workspace.draft.write_text(
        workspace.draft.read_text("utf-8") + "set_aside: [{code: EVI01, reason: Seen.}]\n", "utf-8"
    )
    assert keep(workspace, dt.date(2025, 9, 2)) == first


def test_a_text_that_comes_back_goes_out_as_a_version_of_its_own(workspace: Workspace) -> None:
    for words in ("Late.", "Dark.", "Late."):
        saying(workspace, words)
        keep(workspace)
    versions = kept_versions(workspace)
    assert [one.number for one in versions] == [1, 2, 3]
    assert versions[0].short == versions[2].short
    assert version_of(versions, fingerprint_of(versions[0].read())) == versions[2]


def test_versions_of_one_day_stand_in_the_order_in_which_they_went_out(workspace: Workspace) -> None:
    said = [f"Number {number}." for number in range(12)]
    for words in said:
        saying(workspace, words)
        keep(workspace)
    assert [one.read().summary.sentence for one in kept_versions(workspace)] == said


def test_other_files_in_the_folder_are_passed_over(workspace: Workspace) -> None:
    saying(workspace, "Late.")
    keep(workspace)
    for name in ("notes.yaml", "version-2-2025-99-99-0123456789ab.yaml", "version-2.txt"):
        (workspace.versions / name).write_text("Ours.", "utf-8")
    assert [one.number for one in kept_versions(workspace)] == [1]


def test_a_draft_that_was_changed_since_it_was_read_is_not_kept(workspace: Workspace) -> None:
    saying(workspace, "Late.")
    held = read_draft(workspace.draft)
    saying(workspace, "Dark.")
    with pytest.raises(ChangedElsewhereError):
        keep_version(workspace, held, DAY)
    assert kept_versions(workspace) == ()
