"""The library of prompts is a file: checked, replaceable, and no bank."""

from pathlib import Path

import pytest

from wellput.errors import FaultyFileError
from wellput.store.banks import bank_paths
from wellput.store.content import content
from wellput.store.prompt_library import PLACE, prompt_library
from wellput.store.workspaces import Workspace

OWN = """\
format: 1
topics:
  - id: ours
    title: Ours
    words: [bridge]
    prompts: [A photograph]
"""


def own(tmp_path: Path, text: str) -> Workspace:
    workspace = Workspace(tmp_path)
    (workspace.banks / PLACE).parent.mkdir(parents=True)
    (workspace.banks / PLACE).write_text(text, "utf-8")
    return workspace


def test_the_shipped_library_is_content_and_no_bank(tmp_path: Path) -> None:
    assert (content("questionbank") / PLACE).is_file()
    assert "prompts" not in bank_paths(own(tmp_path, OWN))


def test_a_library_of_ones_own_takes_the_place_of_the_shipped_one(tmp_path: Path) -> None:
    assert [topic.id for topic in prompt_library(own(tmp_path, OWN)).topics] == ["ours"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (OWN + "  - {id: ours, title: Again, prompts: [x]}\n", "`ours` is given to a second topic"),
        (OWN + "    advice: [{text: x, source: nobody}]\n", "no source `nobody`"),
        (OWN.replace("prompts: [A photograph]", "prompts: []"), ""),
    ],
)
def test_a_faulty_library_is_told_with_its_line(text: str, what: str, tmp_path: Path) -> None:
    with pytest.raises(FaultyFileError) as told:
        prompt_library(own(tmp_path, text))
    assert what in str(told.value)
    assert told.value.faults[0].line
