"""A bank is written so that it reads back the same, with its remarks as comments that no word of them can leave."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellput.errors import FaultyFileError, WellputError
from wellput.model.bank import Bank, Consultation, Option, Question, Source, Theme
from wellput.store.bank_writing import Remarks, bank_text, keep_new_bank
from wellput.store.banks import bank_paths, read_bank
from wellput.store.record_files import parsed

ANY = st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), min_size=1, max_size=60)


def bank(words: str = "Why?", id_: str = "cycling") -> Bank:
    options = (Option(id="yes", label="Yes", step=2), Option(id="no", label=words, step=1))
    questions = (
        Question(id="why", number="1", type="text", text=words, max_words=100, guidance="One\n\nTwo"),
        Question(id="how", type="scale", text="How?", options=options, required=True),
    )
    return Bank(
        format=1,
        bank=id_,
        version=1,
        title="Cycling",
        wording="official",
        consultation=Consultation(publisher="Department for Examples"),
        sources=(Source(id="list", title="A list", publisher="Department for Examples"),),
        profile=(Question(id="name", type="text", text="Who?"),),
        themes=(Theme(id="first", title="First", questions=questions),),
    )


def test_a_bank_reads_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "questionbank" / "cycling.yaml"
    keep_new_bank(path, bank(), Remarks(top=("Made for a test.",)))
    assert read_bank(path) == bank()


@pytest.mark.parametrize("path", bank_paths(None).values(), ids=lambda path: path.stem)
def test_every_shipped_bank_reads_back_as_it_was(path: Path) -> None:
    shipped = read_bank(path)
    assert parsed(path, bank_text(shipped, Remarks()).encode(), Bank) == shipped


@settings(max_examples=80, deadline=None)
@given(ANY, ANY)
def test_no_words_of_a_list_can_break_the_file_or_leave_a_comment(words: str, remark: str) -> None:
    remarks = Remarks((remark,), {"themes": (remark,)}, {"why": (remark,), "profile.name": (remark,)}, (remark,))
    made = bank(words)
    assert parsed(Path("cycling.yaml"), bank_text(made, remarks).encode(), Bank) == made


def test_remarks_stand_right_before_what_they_are_about() -> None:
    remarks = Remarks(("Top.",), {"wording": ("Whose words.",)}, {"how": ("In the source: How?\nline two",)}, ("End.",))
    text = bank_text(bank(), remarks)
    assert text.startswith("# Top.\nformat: 1\n")
    assert "# Whose words.\nwording: official\n" in text
    assert "      # In the source: How?\n      # line two\n      - id: how\n" in text
    assert text.endswith("\n\n# End.\n")


def test_no_file_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "cycling.yaml"
    path.write_text("mine", "utf-8")
    with pytest.raises(WellputError, match="nothing is overwritten"):
        keep_new_bank(path, bank(), Remarks())
    assert path.read_text("utf-8") == "mine"


def test_a_bank_with_a_fault_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(FaultyFileError, match="the file is called"):
        keep_new_bank(tmp_path / "other.yaml", bank(), Remarks())
    assert list(tmp_path.iterdir()) == []
