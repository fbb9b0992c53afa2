"""Whatever a document holds, its file is sound, valid, and the same each time."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree
from openxml_audit import OpenXmlValidator

from tests.word.charity import charity_file, zipped
from tests.word.making import DATE, documents, heading, house_style, written
from tests.word.opened import Opened, W
from wellput.model.block import Contents, Document, Paragraph, Remark, RemarkEnd, RemarkStart, Text
from wellput.word.document import document_bytes

VALIDATOR = OpenXmlValidator()


def complaints(data: bytes, folder: Path) -> list[str]:
    path = folder / "document.docx"
    path.write_bytes(data)
    return [str(error) for error in VALIDATOR.validate(path).errors]


@given(documents)
def test_every_document_hangs_together(document: Document) -> None:
    assert Opened(document_bytes(document, house_style(), DATE).data).faults() == []


@given(documents)
def test_every_document_hangs_together_in_a_charitys_own_style(document: Document) -> None:
    assert Opened(document_bytes(document, charity_file(), DATE).data).faults() == []


@given(documents)
def test_the_same_document_gives_the_same_bytes(document: Document) -> None:
    assert document_bytes(document, house_style(), DATE) == document_bytes(document, house_style(), DATE)


@settings(max_examples=25)
@given(documents)
def test_every_document_is_valid(tmp_path_factory: pytest.TempPathFactory, document: Document) -> None:
    assert complaints(document_bytes(document, house_style(), DATE).data, tmp_path_factory.mktemp("valid")) == []


@pytest.mark.parametrize(
    "gone",
    ["bookmarkStart", "bookmarkEnd", "fldChar", "commentRangeEnd", "commentReference"],
)
def test_the_look_for_faults_finds_what_is_torn_out(gone: str) -> None:
    blocks = (Contents(), heading("One"), Paragraph((RemarkStart(0), Text("Words"), RemarkEnd(0))))
    found = written(*blocks, remarks=(Remark(0, "Wellput", "Why?"),))
    assert found.faults() == []
    torn = found.root()
    element = next(torn.iter(f"{W}{gone}"))
    element.getparent().remove(element)
    parts = found.parts | {"word/document.xml": etree.tostring(torn)}
    assert Opened(zipped(parts)).faults() != []
