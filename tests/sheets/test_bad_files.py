"""Files that are no worksheet: one plain message each, and no harm done."""

import time
import zipfile
from io import BytesIO

import pytest
from openpyxl import Workbook

from tests.sheets.spreadsheets import NAME, changed, exported, imported, part_of, repacked
from wellput.errors import WellputError
from wellput.sheets.layout import MOST_LINES

LINES = "xl/worksheets/sheet1.xml"
KINDS = "[Content_Types].xml"


def refusal(data: bytes) -> str:
    with pytest.raises(WellputError) as refused:
        imported(data)
    assert str(refused.value).startswith(NAME)
    return str(refused.value)


def other_package() -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr(KINDS, "<Types/>")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not an Excel workbook"),
        (b"Activity,People\nMeetings,2\n", "not an Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "protected by a password, or is in the old format"),
        (exported()[:-200], "not an Excel workbook"),
        (exported()[:2000] + b"\0" * 500 + exported()[2500:], "damaged"),
        (other_package(), "no Excel workbook"),
        (repacked(exported(), {"xl/workbook.xml": b"<workbook"}), "damaged"),
        (repacked(exported(), {"xl/vbaProject.bin": b"macro"}), "macros"),
        (
            repacked(
                exported(), {KINDS: part_of(exported(), KINDS).replace(b".sheet.main", b".sheet.macroEnabled.main")}
            ),
            "macros",
        ),
    ],
)
def test_a_file_that_cannot_be_used_is_told_in_one_plain_message(data: bytes, said: str) -> None:
    assert said in refusal(data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_before_anything_expands_them(encoding: str) -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    part = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]><x>&l11;</x>'
    began = time.process_time()
    assert "entities" in refusal(repacked(exported(), {LINES: part.encode(encoding)}))
    assert time.process_time() - began < 5


def test_an_outside_entity_is_refused_whatever_its_part_is_called() -> None:
    part = b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'
    for name in ("xl/sharedStrings.xml", "xl/worksheets/sheet9.dat"):
        assert "entities" in refusal(repacked(exported(), {name: part}))


def test_pictures_and_printer_settings_are_let_be() -> None:
    assert imported(repacked(exported(), {"xl/printerSettings/printerSettings1.bin": b"\0\1<x>"})).sheet.lines


def test_a_small_file_that_unpacks_to_a_huge_one_is_refused_unopened() -> None:
    bomb = repacked(exported(), {LINES: b"<x>" + b" " * (80 * 2**20) + b"</x>"})
    assert len(bomb) < 2**20
    began = time.process_time()
    assert "unpacks to more" in refusal(bomb)
    assert time.process_time() - began < 5


def test_deep_or_endless_parts_are_refused() -> None:
    assert "more than any worksheet" in refusal(repacked(exported(), {LINES: b"<x>" * 1000 + b"</x>" * 1000}))
    assert "more than any worksheet" in refusal(repacked(exported(), {LINES: b"<x>" + b"<c/>" * 1_600_000 + b"</x>"}))


def test_a_cell_far_down_is_refused_and_not_walked_to() -> None:
    def far(book: Workbook) -> None:
        book["Lines"]["A1048576"] = 1

    assert "more than 12,000 rows" in refusal(changed(far))


def test_thousands_of_lines_are_read() -> None:
    def many(book: Workbook) -> None:
        for row in range(2, 2002):
            page = book["Lines"]
            page.cell(row, 2).value, page.cell(row, 3).value, page.cell(row, 6).value = "Now", f"Line {row}", 2

    lines = imported(changed(many)).sheet.lines
    assert len(lines) == 2000
    assert lines[-1].activity == "Line 2001"


def test_more_lines_than_there_can_be_are_refused() -> None:
    def many(book: Workbook) -> None:
        for row in range(2, MOST_LINES + 3):
            book["Lines"].cell(row, 3).value = "x"

    assert "more than 3,000 lines" in refusal(changed(many))


def test_a_strict_workbook_is_told_how_to_be_saved() -> None:
    def strict(name: str) -> bytes:
        return part_of(exported(), name).replace(
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        )

    names = ("xl/workbook.xml", LINES)
    assert "Strict Open XML" in refusal(repacked(exported(), {name: strict(name) for name in names}))
