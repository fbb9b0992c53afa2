"""A filled answer form that LibreOffice saves again in any of its formats keeps labels, bookmarks and answers."""

import datetime as dt
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.model.every_type import FACTS, NOTICE, asks, every_type
from tests.word.answer_forms.filling import cells, row_of, said, saved, tick, type_into
from tests.word.making import house_style
from tests.word.opened import Opened, W
from wellput.word.answer_forms.writing import answer_form_bytes

OFFICE = shutil.which("soffice")
Convert = Callable[[Path, str, Path], Path]
WORD = "docx:MS Word 2007 XML"
LONG = ("We waited four hours.", "Then & <only> then: {{ help }} came — ŵ שלום 😀", "- twice", "  three spaces  in it")

pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not installed")


@pytest.fixture(scope="module")
def convert(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    profile = tmp_path_factory.mktemp("profile").as_uri()

    def run(path: Path, to: str, folder: Path) -> Path:
        folder.mkdir()
        words = [OFFICE, f"-env:UserInstallation={profile}", "--headless", "--convert-to", to, "--outdir", folder, path]
        subprocess.run(words, check=True, capture_output=True, timeout=120)  # noqa: S603 its arguments are ours
        (made,) = folder.iterdir()
        return made

    return run


def filled() -> bytes:
    opened = Opened(answer_form_bytes(every_type(), FACTS, NOTICE, house_style(), dt.date(2025, 8, 1)).data)
    root = opened.root()
    type_into(cells(row_of(root, "wp_p_name"))[1], "Riverside Volunteers")
    type_into(cells(row_of(root, "wp_1_text"))[1], *LONG)
    tick(cells(row_of(root, "wp_2_selected"))[1], 0)
    tick(cells(row_of(root, "wp_3_selected"))[1], 1, "x")
    tick(cells(row_of(root, "wp_3_selected"))[1], 2, "☑")
    type_into(cells(row_of(root, "wp_4_ranked_3"))[1], "1")
    type_into(cells(row_of(root, "wp_4_ranked_3"))[2], "It comes first")
    type_into(cells(row_of(root, "wp_9_cost_activity"))[2], "Training")
    type_into(cells(row_of(root, "wp_e2_statement"))[1], "A flood")
    tick(cells(row_of(root, "wp_p_permission_quote"))[1], 1, "X")
    return saved(opened, root)


@pytest.mark.parametrize("way", ["docx", "odt", "rtf", "doc"])
def test_what_was_filled_in_is_found_by_bookmark_and_by_label_after_saving(
    way: str, tmp_path: Path, convert: Convert
) -> None:
    path = tmp_path / "form.docx"
    path.write_bytes(filled())
    other = path if way == "docx" else convert(path, way, tmp_path / "there")
    root = Opened(convert(other, WORD, tmp_path / "back").read_bytes()).root()
    form = every_type()
    marks = {one.get(f"{W}name") for one in root.iter(f"{W}bookmarkStart")}
    assert {ask.place for ask in asks(form)} | {"wp_form"} <= marks
    assert [ask.label for ask in asks(form) if said(cells(row_of(root, ask.place))[0])[0] != ask.label] == []
    assert said(cells(row_of(root, "wp_p_name"))[1]) == ["Riverside Volunteers"]
    assert said(cells(row_of(root, "wp_1_text"))[1]) == list(LONG)
    assert said(cells(row_of(root, "wp_2_selected"))[1])[0] == "☒ First"
    assert [one[0] for one in said(cells(row_of(root, "wp_3_selected"))[1])] == ["☐", "x", "☑"]
    assert [said(one) for one in cells(row_of(root, "wp_4_ranked_3"))] == [["Third"], ["1"], ["It comes first"], [""]]
    assert said(cells(row_of(root, "wp_9_cost_activity"))[2]) == ["Training"]
    assert said(cells(row_of(root, "wp_e2_statement"))[1]) == ["A flood"]
    assert said(cells(row_of(root, "wp_p_permission_quote"))[1]) == ["☐ Yes", "X No"]
