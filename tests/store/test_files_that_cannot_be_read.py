"""A file that cannot be read is told about in plain words, quickly, and never with a stack trace."""

import os
from pathlib import Path

import pytest

from tests.patience import without_hanging
from tests.store.conftest import SMALL_BANK, SMALL_DRAFT, Write
from wellput.errors import FaultyFileError, WellputError
from wellput.store.banks import read_bank
from wellput.store.drafts import read_draft
from wellput.store.reading import unreadable


def test_a_missing_file_is_told_about(tmp_path: Path) -> None:
    with pytest.raises(WellputError, match="There is no such file"):
        read_bank(tmp_path / "none.yaml")


def test_a_file_within_a_file_is_a_missing_file(write: Write) -> None:
    with pytest.raises(WellputError, match="There is no such file"):
        read_bank(write(SMALL_BANK) / "none.yaml")


def test_a_folder_is_told_about(tmp_path: Path) -> None:
    with pytest.raises(WellputError, match="This is a folder"):
        read_draft(tmp_path)


def test_what_is_neither_is_told_about() -> None:
    with pytest.raises(WellputError, match="not an ordinary file"):
        read_bank(Path(os.devnull))


def test_permission_is_told_about() -> None:
    told = unreadable(Path("draft.yaml"), PermissionError(13, "Permission denied"))
    assert "may not be read" in str(told)


def test_any_other_trouble_is_told_about_with_the_systems_word() -> None:
    told = unreadable(Path("draft.yaml"), OSError(5, "Input/output error"))
    assert "Input/output error" in str(told)


@pytest.mark.parametrize(
    ("held", "line", "said"),
    [
        (b"", None, "The file is empty"),
        (b"format: 1\ntitle: caf\xe9\n", 2, "not UTF-8"),
        ("format: 1\n".encode("utf-16"), None, "not UTF-8"),
        (b"\xff\xfe\x00\x01", None, "not UTF-8"),
        (b"PK\x03\x04\x14\x00\x06\x00", 1, "control character"),
        (b"\x00" * 1_000_000, 1, "control character"),
    ],
)
def test_what_is_not_text_is_told_about(write: Write, held: bytes, line: int | None, said: str) -> None:
    with pytest.raises(FaultyFileError) as caught:
        read_bank(write(held))
    assert [(fault.line, said in fault.what) for fault in caught.value.faults] == [(line, True)]


def test_a_mark_of_byte_order_and_windows_line_ends_are_fine(write: Write) -> None:
    path = write(b"\xef\xbb\xbf" + SMALL_BANK.replace("\n", "\r\n").encode())
    assert read_bank(path).title == "Small Consultation"


def test_a_bank_far_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate(20 * 2**30)
    with pytest.raises(FaultyFileError, match=r"20,480\.0 MiB; Wellput reads files of this kind up to 5 MiB"):
        read_bank(path)


def test_a_draft_may_be_larger_than_a_bank(write: Write) -> None:
    text = SMALL_DRAFT + "note: |\n" + "  words of some length\n" * 300_000
    assert len(text) > 6 * 2**20
    assert read_draft(write(text)).response.note


@pytest.mark.parametrize("said", ["2", "0", "1.0", "one", "[1]", "{a: b}", "'1 '"])
def test_another_format_is_one_clear_fault(write: Write, said: str) -> None:
    path = write(f"bank: X X\nformat: {said}\nnonsense: true\n")
    with pytest.raises(FaultyFileError) as caught:
        read_draft(path)
    [fault] = caught.value.faults
    assert fault.line == 2
    assert "this Wellput knows format 1" in fault.what
    assert "Nothing was changed" in fault.mend


@pytest.mark.parametrize("line", ["", "format:\n"])
def test_a_missing_format_is_one_clear_fault(write: Write, line: str) -> None:
    with pytest.raises(FaultyFileError) as caught:
        read_draft(write(f"{line}bank: X X\nnonsense: true\n"))
    [fault] = caught.value.faults
    assert "`format: 1`" in fault.mend


@pytest.mark.parametrize(
    "body",
    [
        "".join(f"  - {{id: k{n % 7}, label: x}}\n" for n in range(20_000)),
        "".join(f"  - {{id: K{n}, lable: ''}}\n" for n in range(20_000)),
        "".join(f"  - k{n}\n" for n in range(80_000)),
    ],
    ids=["repeated", "misspelt", "wrong"],
)
def test_a_bank_full_of_faults_is_told_about_quickly(write: Write, body: str) -> None:
    path = write(SMALL_BANK.replace("respondents:\n", f"respondents:\n{body}"))
    with without_hanging(), pytest.raises(FaultyFileError) as caught:
        read_bank(path)
    assert len(str(caught.value)) < 60_000
