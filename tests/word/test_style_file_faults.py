"""A style file that cannot be used is refused in plain words, before anything is written."""

import io
import struct
import zipfile

import pytest

from tests.word.charity import BODY, CONTENT_TYPES, HEADER, PARTS, SPACES, charity_file, zipped
from tests.word.making import DATE, document, house_style, line
from wellput.errors import WellputError
from wellput.word.document import document_bytes

BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refusal(style: bytes) -> WellputError:
    with pytest.raises(WellputError) as caught:
        document_bytes(document(line("Words")), style, DATE, style_name="ours.docx")
    return caught.value


def bomb(megabytes: int) -> bytes:
    """A part that unpacks to far more than it takes, and that says it is small."""
    data = bytearray(charity_file({"word/media/logo.png": bytes(megabytes * 2**20)}))
    size = struct.pack("<L", megabytes * 2**20)
    return bytes(data.replace(size, struct.pack("<L", 100)))


def workbook() -> bytes:
    types = CONTENT_TYPES.replace("wordprocessingml.document", "spreadsheetml.sheet")
    return zipped({"[Content_Types].xml": types, "xl/workbook.xml": "<workbook/>"})


def locked() -> bytes:
    data = bytearray(charity_file())
    for place in range(len(data) - 4):
        if data[place : place + 4] == b"PK\x01\x02":
            data[place + 8] |= 1
    return bytes(data)


def twice() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, part in PARTS.items():
            archive.writestr(name, part)
        archive.writestr("word/STYLES.xml", "<x/>")
    return file.getvalue()


@pytest.mark.parametrize(
    ("style", "said"),
    [
        (b"", "not a Word document"),
        (b"Dear all,", "not a Word document"),
        (b"%PDF-1.7", "not a Word document"),
        (b"{\\rtf1 }", "not a Word document"),
        (OLE + bytes(512), "not a Word document"),
        (OLE + bytes(512) + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (locked(), "protected by a password"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "not a Word document"),
        (workbook(), "not a Word document"),
        (charity_file({"word/document.xml": None}), "not a Word document"),
        (charity_file()[:-40], "damaged"),
        (charity_file()[:2000], "damaged"),
        (charity_file({"word/styles.xml": "<w:styles"}), "damaged"),
        (charity_file({"word/document.xml": "<a>" * 5000 + "</a>" * 5000}), "damaged"),
        (twice(), "damaged"),
        (charity_file({"word/vbaProject.bin": b"x"}), "macros"),
        (
            charity_file({"[Content_Types].xml": CONTENT_TYPES.replace("document.main", "document.macroEnabled.main")}),
            "macros",
        ),
        (charity_file({"word/styles.xml": f"{BOMB}<w:styles {SPACES}>&b;</w:styles>"}), "document type definition"),
        (charity_file({"word/document.xml": BOMB + BODY}), "document type definition"),
        (charity_file({"word/header1.xml": BOMB + HEADER}), "document type definition"),
        (charity_file({"../../evil.xml": "<x/>"}), "unsafe path"),
        (charity_file({"/etc/passwd": "x"}), "unsafe path"),
        (charity_file({"C:/evil.xml": "x"}), "unsafe path"),
        (charity_file({"word/media/logo.png": bytes(60 * 2**20)}), "unpacks to far more"),
        (bomb(20), "damaged"),
        (charity_file({"word/document.xml": BODY.replace("schemas.openxmlformats.org", "purl.oclc.org")}), "strict"),
    ],
)
def test_an_unusable_file_is_refused_in_plain_words(style: bytes, said: str) -> None:
    fault = refusal(style)
    assert said in fault.what
    assert fault.where == "ours.docx"
    assert fault.mend


def test_a_great_but_honest_file_is_read() -> None:
    photos = {f"word/media/photo{number}.jpeg": bytes(range(256)) * 4096 for number in range(10)}
    document_bytes(document(line("Words")), charity_file(dict(photos)), DATE)


def test_parts_that_are_too_much_together_are_refused() -> None:
    parts = {f"word/media/photo{number}.png": bytes(7 * 2**20) for number in range(30)}
    assert "unpacks to far more" in refusal(charity_file(dict(parts))).what


@pytest.mark.parametrize("length", range(0, 8000, 400))
def test_a_file_cut_short_anywhere_is_refused_in_plain_words(length: int) -> None:
    assert refusal(house_style()[:length]).mend


def test_a_part_packed_in_another_way_than_word_does_is_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_BZIP2) as archive:
        for name, part in PARTS.items():
            archive.writestr(name, part)
    assert "damaged" in refusal(file.getvalue()).what


def test_a_style_file_of_countless_elements_is_refused() -> None:
    styles = PARTS["word/styles.xml"].replace("</w:styles>", "<w:ins/>" * 160_000 + "</w:styles>")
    assert "far larger inside" in refusal(charity_file({"word/styles.xml": styles})).what


def test_many_tracked_changes_are_accepted_one_after_the_other() -> None:
    styles = PARTS["word/styles.xml"].replace("</w:styles>", "<w:ins/>" * 100_000 + "</w:styles>")
    assert document_bytes(document(line("Words")), charity_file({"word/styles.xml": styles}), DATE).data
