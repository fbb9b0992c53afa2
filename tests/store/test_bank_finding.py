"""A bank is found by its id or its file; a workspace's own banks stand before those that are shipped."""

from pathlib import Path

import pytest

from tests.store.conftest import SMALL_BANK
from wellput.errors import WellputError
from wellput.store.banks import bank_paths, find_bank, read_bank
from wellput.store.content import content
from wellput.store.workspaces import Workspace

SHIPPED = "strengthening-partnerships-2025"


def own_bank(workspace: Workspace, name: str) -> Path:
    workspace.banks.mkdir(exist_ok=True)
    path = workspace.banks / f"{name}.yaml"
    path.write_text(SMALL_BANK.replace("bank: small", f"bank: {name}"), "utf-8")
    return path


def test_the_shipped_banks_are_known_without_a_workspace() -> None:
    assert bank_paths(None)[SHIPPED] == content("questionbank") / f"{SHIPPED}.yaml"


def test_a_workspace_adds_its_own_and_keeps_the_shipped(workspace: Workspace) -> None:
    path = own_bank(workspace, "small")
    assert bank_paths(workspace)["small"] == path
    assert SHIPPED in bank_paths(workspace)


def test_a_workspaces_own_bank_takes_the_place_of_a_shipped_one(workspace: Workspace) -> None:
    path = own_bank(workspace, SHIPPED)
    assert find_bank(SHIPPED, workspace) == path
    assert read_bank(path).title == "Small Consultation"


def test_a_workspace_without_banks_of_its_own_is_fine(workspace: Workspace) -> None:
    assert bank_paths(workspace) == bank_paths(None)


@pytest.mark.parametrize("name", ["mine.yaml", "folder/mine.yaml", "./mine", "mine.yml"])
def test_a_file_may_be_named_instead(name: str) -> None:
    assert find_bank(name, None) == Path(name)


def test_an_unknown_bank_lists_the_known_and_guesses(workspace: Workspace) -> None:
    own_bank(workspace, "small")
    with pytest.raises(WellputError) as caught:
        find_bank("smal", workspace)
    assert "Did you mean `small`?" in caught.value.mend
    assert SHIPPED in caught.value.mend


def test_content_that_ships_is_there() -> None:
    assert (content("questionbank") / f"{SHIPPED}.yaml").is_file()
    assert content("templates").is_dir()
