"""`wellput bank export`: the questions of any bank for survey tools, those of a bank just made of a list too."""

from pathlib import Path

import pytest

from tests.cli.running import wellput
from tests.intake.labels import HALVES
from wellput.store.banks import bank_paths

pyxform = pytest.importorskip("pyxform.xls2xform", reason="pyxform is not installed")

LISTS = ("limits.txt", "yes-no-and-scales.txt", "required-and-routing.txt", "choosing-and-ranking.txt", "grid.docx")


def taken(path: Path) -> str:
    result = pyxform.convert(xlsform=path, validate=False)
    assert result.warnings == []
    return str(result.xform)


@pytest.mark.parametrize("bank", sorted(bank_paths(None)))
def test_a_shipped_bank_is_exported_where_one_is(bank: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ran = wellput("bank", "export", bank, "--to", "xlsform")
    assert (ran.status, ran.out.strip()) == (0, f"{bank}-xlsform.xlsx")
    assert "no privacy notice" in ran.said
    assert "wp_form" in taken(tmp_path / f"{bank}-xlsform.xlsx")


@pytest.mark.parametrize("name", LISTS)
def test_a_bank_made_of_a_list_is_exported(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert wellput("bank", "new", HALVES["tuning"] / name, "--id", "made", "--yes").status in (0, 1)
    assert wellput("bank", "export", "made", "--out", "survey.xlsx").status == 0
    assert "/wp_1/" in taken(tmp_path / "survey.xlsx")


def test_a_file_that_is_there_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    out = tmp_path / "survey.xlsx"
    out.write_text("mine", "utf-8")
    ran = wellput("bank", "export", "any-consultation", "--out", out)
    assert (ran.status, out.read_text("utf-8")) == (2, "mine")
    assert wellput("bank", "export", "any-consultation", "--out", out, "--overwrite").status == 0
    taken(out)


def test_another_ending_is_refused(tmp_path: Path) -> None:
    ran = wellput("bank", "export", "any-consultation", "--out", tmp_path / "survey.docx")
    assert (ran.status, ".xlsx" in ran.said) == (2, True)
