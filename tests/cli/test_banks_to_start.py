"""One starts a response to the consultation, unless another bank is named; a toolkit runs from start to document."""

from pathlib import Path

import pytest

from tests.cli.running import wellput

TOOLKIT = "strategic-relationships-2022"


def draft_of(folder: Path) -> str:
    return (folder / "responses" / "response.yaml").read_text("utf-8")


def test_a_response_is_to_the_consultation_unless_another_bank_is_named(tmp_path: Path) -> None:
    assert wellput("start", tmp_path / "a").status == 0
    assert wellput("start", tmp_path / "b", "--bank", TOOLKIT).status == 0
    assert "bank: strengthening-partnerships-2025" in draft_of(tmp_path / "a")
    assert f"bank: {TOOLKIT}" in draft_of(tmp_path / "b")


def test_a_toolkit_is_listed_without_a_closing_date_and_shown_with_its_parts() -> None:
    assert f"{TOOLKIT} Strategic relationships" in wellput("banks").said
    assert "There is no closing date." in wellput("banks").said
    shown = wellput("bank", "show", TOOLKIT).said
    assert "adapted from a published toolkit" in shown
    assert "Plan: what you will do together" in shown


def test_an_optional_part_is_shown_as_such_and_misses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wellput("start", tmp_path)
    monkeypatch.chdir(tmp_path)
    assert "(LGA and Locality, 2022) (optional)" in wellput("bank", "show", "strengthening-partnerships-2025").said
    assert "Shared foundations" not in wellput("status").said
    assert "Shared foundations" not in wellput("check").said


def test_a_toolkit_that_was_begun_becomes_a_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wellput("start", tmp_path, "--bank", TOOLKIT)
    monkeypatch.chdir(tmp_path)
    answers = "answers:\n  power: {selected: [beginning]}\n  value: {selected: [mostly]}\n"
    (tmp_path / "responses" / "response.yaml").write_text(f"format: 1\nbank: {TOOLKIT}\n{answers}", "utf-8")
    assert wellput("check").status in (0, 1)
    assert wellput("render", "--to", "txt", "--yes").status in (0, 1)
    text = (tmp_path / "output" / f"{TOOLKIT}.txt").read_text("utf-8")
    assert "Adapted from work by: Local Government Association and Locality" in text
    assert "2 of 5" in text
