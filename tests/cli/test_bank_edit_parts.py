"""`wellput bank edit` puts a question into the part about whoever answers and back, and names a part anew."""

from pathlib import Path

import pytest

from tests.cli.running import Ran, wellput
from wellput.model.bank import Bank
from wellput.store.banks import read_bank

LIST = """A consultation on halls

1. What should the hall open for?

2. Which hall do you use?

3. What would it cost you?
"""


@pytest.fixture
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "halls.txt").write_text(LIST, "utf-8")
    path = tmp_path / "questionbank" / "halls.yaml"
    assert wellput("bank", "new", "halls.txt", "--yes", "--publisher", "Us", "--out", path).status in (0, 1)
    return path


def edit(*words: str) -> Ran:
    return wellput("bank", "edit", "halls", *words)


def parts(path: Path) -> list[tuple[str, bool, list[str | None]]]:
    made: Bank = read_bank(path)
    return [(theme.title, theme.optional, [one.number for one in theme.questions]) for theme in made.themes]


def test_a_question_goes_to_the_part_about_you_and_back(bank: Path) -> None:
    before = parts(bank)
    assert "1 of 1 in “About you”" in edit("2", "--part", "about you").said
    assert parts(bank) == [("Questions", False, ["1", "3"]), ("About you", True, ["2"])]
    assert "In the source, line 5" in bank.read_text("utf-8").partition("about-you")[2]
    assert wellput("bank", "check", bank).status == 0
    assert edit("2", "--move-after", "1").status == 0
    assert parts(bank) == before
    edit("3", "--part", "About you")
    edit("3", "--part", "Questions")
    assert parts(bank) == before


def test_what_was_put_into_a_part_is_taken_back(bank: Path) -> None:
    before, words = parts(bank), bank.read_text("utf-8")
    edit("2", "--part", "About you")
    assert edit("--undo").status == 0
    assert (parts(bank), bank.read_text("utf-8")) == (before, words)


def test_a_part_is_named_anew_and_that_is_taken_back(bank: Path) -> None:
    assert edit("1", "--part-title", "The halls").status == 0
    assert [title for title, *_ in parts(bank)] == ["The halls"]
    edit("--undo")
    assert [title for title, *_ in parts(bank)] == ["Questions"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("1", "--part", "Costs"), "no part called “Costs”"),
        (("1", "--part-title", " "), "cannot be without a name"),
        (("name", "--part", "Questions"), "asked of every response"),
        (("--part", "About you"), "said of one question"),
        (("1", "--part", "About you", "--up"), "goes to one place"),
    ],
)
def test_what_cannot_be_meant_is_refused(bank: Path, words: tuple[str, ...], said: str) -> None:
    before = bank.read_bytes()
    ran = edit(*words)
    assert (ran.status, said in ran.said) == (2, True)
    assert bank.read_bytes() == before


def test_the_last_question_of_the_consultation_stays_one(bank: Path) -> None:
    for number in ("1", "2"):
        assert edit(number, "--part", "About you").status == 0
    assert "Every question would be about whoever answers" in edit("3", "--part", "About you").said


def test_two_parts_have_two_names(bank: Path) -> None:
    edit("2", "--part", "About you")
    assert "is a part called “About you” already" in edit("1", "--part-title", "About you").said
