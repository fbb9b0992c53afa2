"""What became of each ask is shown, said by hand where it stands at no question, and written for members."""

import zipfile
from pathlib import Path

import pytest

from tests.cli.running import wellput


@pytest.fixture
def example(tmp_path: Path) -> Path:
    assert wellput("demo", tmp_path / "demo").status in (0, 1)
    return tmp_path / "demo"


def test_the_worked_example_is_set_beside_the_real_outcome(example: Path) -> None:
    ran = wellput("outcome", "--workspace", example)
    assert ran.status == 0
    assert "no clear consensus" in ran.said
    assert "1. The Cabinet Office should bring in the duty" in ran.said
    assert "still listed as in progress on 17 December 2025" in ran.said


def test_what_a_person_says_of_an_ask_is_kept_in_the_draft(example: Path) -> None:
    told = wellput("outcome", "set", 2, "nothing", "--words", "Not mentioned.", "--workspace", example)
    assert "Decided: Not mentioned." in told.said
    assert "Not mentioned." in (example / "responses" / "response.yaml").read_text("utf-8")
    again = wellput("outcome", "set", 2, "recommendation-43", "--workspace", example)
    assert "Not mentioned." not in again.said
    assert (example / "responses" / "response.yaml").read_text("utf-8").count("- ask: ") == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((99, "nothing"), "There is no ask of that number."),
        ((1, "regulation-32"), "Did you mean regulation-23?"),
        ((1,), "Name a decision"),
    ],
)
def test_a_wrong_number_or_name_is_told_and_nothing_is_kept(
    example: Path, words: tuple[object, ...], said: str
) -> None:
    draft = (example / "responses" / "response.yaml").read_bytes()
    ran = wellput("outcome", "set", *words, "--workspace", example)
    assert ran.status == 2
    assert said in ran.said
    assert (example / "responses" / "response.yaml").read_bytes() == draft


def test_the_document_for_members_is_written_and_not_over_anothers_changes(example: Path) -> None:
    path = Path(wellput("outcome", "--to", "docx", "--workspace", example).out.strip())
    assert "clear consensus" in zipfile.ZipFile(path).read("word/document.xml").decode()
    path.write_bytes(path.read_bytes() + b" ")
    assert wellput("outcome", "--to", "docx", "--workspace", example).status == 2
    assert wellput("outcome", "--to", "docx", "--overwrite", "--workspace", example).status == 0


def test_a_bank_without_an_outcome_says_so(tmp_path: Path) -> None:
    wellput("start", tmp_path / "toolkit", "--bank", "strategic-relationships-2022")
    ran = wellput("outcome", "--workspace", tmp_path / "toolkit")
    assert ran.status == 2
    assert "nothing was published yet" in ran.said
