"""Files in the formats of other programs come back through LibreOffice whole, and a bad one costs only itself."""

import shutil
import subprocess
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.returns.collected import TODAY, answers_held, told
from tests.returns.filling_in import answered_form
from tests.returns.test_survey_exports import MICROSOFT, Rows
from tests.sheets.test_answer_sheet_returns import ANSWERS, filled
from wellput.convert.documents import converted
from wellput.desk.members.collecting import collect
from wellput.desk.members.collecting_files import Incoming
from wellput.desk.members.collecting_reads import read_all
from wellput.desk.members.reading_returns import FileReader
from wellput.desk.opening import Opened
from wellput.model.returned import Return, Unread
from wellput.store.members_file import members_file, reading
from wellput.store.members_reading import current_returns

OFFICE = shutil.which("soffice")
FORMATS = {"ods": "ods", "xls": "xls:MS Excel 97"}

pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not installed")


def saved_as(ending: str, data: bytes, folder: Path) -> bytes:
    """Open a workbook in LibreOffice, and save it in another format."""
    (folder / "book.xlsx").write_bytes(data)
    words: list[Any] = [OFFICE, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to"]
    words += [FORMATS[ending], "--outdir", folder, folder / "book.xlsx"]
    subprocess.run(words, check=True, capture_output=True, timeout=120)  # noqa: S603 -- its arguments are ours
    return (folder / f"book.{ending}").read_bytes()


def workbook(rows: Rows) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append([f"'{cell}" if cell.startswith("=") else cell for cell in row])
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("ending", FORMATS)
def test_an_answer_sheet_comes_back_whole(opened: Opened, inbox: Path, tmp_path: Path, ending: str) -> None:
    sheet = filled(ANSWERS)
    (inbox / "first.xlsx").write_bytes(sheet)
    (inbox / f"second.{ending}").write_bytes(saved_as(ending, filled(ANSWERS | {"wp_p_name": "Zeta"}), tmp_path))
    assert told(collect(opened, [inbox], TODAY)) == []
    with reading(members_file(opened.workspace)) as store:
        first, second = current_returns(store, "small")
    assert (first.member.name, second.member.name) == ("Epsilon", "Zeta")
    assert (second.answers, second.evidence, second.permission) == (first.answers, first.evidence, first.permission)
    assert {key: one.place for key, one in second.whence.items()} == {
        key: one.place for key, one in first.whence.items()
    }


@pytest.mark.parametrize("ending", FORMATS)
def test_an_export_of_a_survey_comes_back_whole(opened: Opened, inbox: Path, tmp_path: Path, ending: str) -> None:
    (inbox / f"export.{ending}").write_bytes(saved_as(ending, workbook(MICROSOFT[:2]), tmp_path))
    assert told(collect(opened, [inbox], TODAY)) == []
    said = answers_held(opened)["Alpha"]
    assert (said["barriers"].selected, str(said["hours"].number)) == (("funding", "training"), "3.5")


def swollen(paragraphs: int) -> bytes:
    """A form in OpenDocument with very many paragraphs more, which is small as a file."""
    form = converted([("docx", answered_form().data())], "odt")[0]  # type: ignore[arg-type]
    with zipfile.ZipFile(BytesIO(form)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    more = b"<text:p>" + b"0" * 1000 + b"</text:p>"
    parts["content.xml"] = parts["content.xml"].replace(b"</office:text>", more * paragraphs + b"</office:text>")
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return buffer.getvalue()


def test_a_file_that_unpacks_to_far_too_much_never_reaches_libreoffice(opened: Opened, inbox: Path) -> None:
    (inbox / "a.odt").write_bytes(swollen(80_000))
    (reason,) = told(collect(opened, [inbox], TODAY))
    assert "unpacks to far more than its size" in reason


def test_a_file_that_holds_libreoffice_up_costs_only_itself(opened: Opened, inbox: Path) -> None:
    (inbox / "a.odt").write_bytes(swollen(50_000))
    (inbox / "b.odt").write_bytes(swollen(0))
    reader = FileReader(opened.workspace, opened.bank, [], None)
    files = [Incoming(path, path.name) for path in sorted(inbox.iterdir())]
    read = {loaded.name: list(pieces) for loaded, pieces in read_all(files, reader, seconds=12) if loaded}
    assert [type(one) for one in read["b.odt"]] == [Return]
    (stopped,) = read["a.odt"]
    assert isinstance(stopped, Unread)
    assert (
        stopped.reason
        == "LibreOffice: It was not done after 12 seconds, and was stopped. Ask for it as .docx or .xlsx."
    )
