"""Whatever kind of file a list of questions comes in, it is known for what it is, and read, or refused in words."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellput.convert.documents import can_convert
from wellput.desk.banks.bank_making_lines import lines_in, lines_of
from wellput.errors import WellputError
from wellput.model.question_list import SourceLine

TUNING = Path(__file__).parents[1] / "intake" / "question_lists" / "tuning"
LISTS = sorted(path for path in TUNING.iterdir() if path.is_file() and path.suffix != ".yaml")


def read(data: bytes, ending: str) -> tuple[tuple[SourceLine, ...], WellputError | None]:
    try:
        return lines_in(data, ending), None
    except WellputError as refused:
        return (), refused


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_every_list_of_the_set_is_read(path: Path) -> None:
    lines = lines_of(path)
    assert len([line for line in lines if line.text.strip()]) >= 6
    assert all(line.place for line in lines)


@pytest.mark.parametrize("name", ["response-form.docx", "leaflet.odt", "questions.xlsx", "paper.pdf", "form.html"])
def test_a_file_is_known_by_what_is_in_it_though_its_name_says_otherwise(name: str) -> None:
    data = (TUNING / name).read_bytes()
    assert lines_in(data, ".txt") == lines_in(data, Path(name).suffix)


@pytest.mark.parametrize("ending", [".docx", ".odt", ".xlsx", ".pdf", ".html", ".mht", ".csv", ".txt", ".md", ""])
@pytest.mark.parametrize(
    "data", [b"", b" \n", b"PK\x03\x04", b"%PDF-", b"\x00\x00", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 9]
)
def test_what_cannot_be_read_is_refused_with_what_to_do(data: bytes, ending: str) -> None:
    lines, refused = read(data, ending)
    assert refused is None or refused.mend or "was taken" in refused.what
    assert not any("\x00" in words for line in lines for words in (line.text, *line.cells))


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["response-form.docx", "leaflet.odt", "survey-form.xlsx", "paper.pdf", "form.html"]),
    st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=6)), min_size=1, max_size=3),
)
def test_no_damage_to_a_file_is_more_than_a_refusal(name: str, damage: list[tuple[float, bytes]]) -> None:
    data = (TUNING / name).read_bytes()
    for where, what in damage:
        at = int(where * len(data))
        data = data[:at] + what + data[at + len(what) :]
    _, refused = read(data, Path(name).suffix)
    assert refused is None or refused.what


PAGE = b"<html><body><p>1. Why?</p></body></html>"
SAVED = b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: %s\n\n%s\n--x--\n"


@pytest.mark.parametrize("ending", [".mht", ".mhtml", ".eml", ".txt"])
@pytest.mark.parametrize("data", [SAVED % (b"text/html", PAGE), SAVED % (b"text/plain", b"1. Why?"), PAGE])
def test_a_page_saved_with_its_parts_is_read_as_the_page_that_is_in_it(ending: str, data: bytes) -> None:
    assert [line.text for line in lines_in(data, ending) if line.text] == ["1. Why?"]


def test_a_saved_page_without_a_page_is_refused_with_what_to_do() -> None:
    with pytest.raises(WellputError) as refused:
        lines_in(SAVED % (b"image/png", b"x"), ".mht")
    assert ".html" in refused.value.mend


@pytest.mark.skipif(not can_convert(), reason="LibreOffice is not installed")
def test_an_older_format_is_read_through_libreoffice() -> None:
    lines = lines_in(rb"{\rtf1\ansi {\b Question 1:} What do you think?\par}", ".rtf")
    assert [line.text for line in lines if line.text] == ["Question 1: What do you think?"]
