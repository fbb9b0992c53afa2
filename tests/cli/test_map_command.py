"""`wellput map` in a pipe: shown, changed and drawn, with clear refusals."""

from pathlib import Path

import pytest

from tests.cli.running import wellput
from wellput.store.drafts import read_draft

DRAFT = Path("responses") / "response.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    assert wellput("start", tmp_path / "w", "--bank", "strengthening-partnerships-2025").status == 0
    return tmp_path / "w"


def test_an_empty_map_says_how_to_begin(folder: Path) -> None:
    ran = wellput("map", "-w", folder)
    assert (ran.status, ran.said) == (0, "There is no map yet. Begin one with: wellput map add")


def test_a_relationship_is_added_shown_changed_and_removed(folder: Path) -> None:
    told = ("--kind", "council", "--type", "shaping", "--scale", "region", "--strategic", "4", "--proactive", "2")
    assert wellput("map", "add", "-w", folder, "--partner", "The county council", *told).said == (
        "Kept as relationship 1."
    )
    shown = wellput("map", "-w", folder)
    assert "Strategic 4, proactive 2" in shown.said
    assert "+---------+" in shown.out
    assert wellput("map", "edit", "1", "-w", folder, "--works", "well", "--type", "").status == 0
    (one,) = read_draft(folder / DRAFT).response.answer("relationships").map
    assert (one.works, one.type, one.strategic) == (4, None, 4)
    assert "Off the map: The county council." in wellput("map", "remove", "1", "-w", folder).said
    assert read_draft(folder / DRAFT).response.answer("relationships").map == ()


def test_words_alone_have_no_chart_and_no_numbers_on_axes(folder: Path) -> None:
    wellput("map", "add", "-w", folder, "--partner", "The fire service", "--strategic", "2", "--proactive", "5")
    shown = wellput("map", "--words", "-w", folder)
    assert "+--" not in shown.out
    assert "Mostly transactional; proactive" in shown.said


def test_a_plan_is_kept_beside_the_map(folder: Path) -> None:
    wellput("map", "add", "-w", folder, "--partner", "The fire service")
    wellput("map", "add-action", "-w", folder, "--do", "Meet.", "--who", "The chair")
    wellput("map", "edit-action", "1", "-w", folder, "--when", "31 March 2026")
    assert "1. Meet. Who: The chair. When: 31 March 2026." in wellput("map", "-w", folder).said
    assert wellput("map", "remove-action", "1", "-w", folder).status == 0
    assert read_draft(folder / DRAFT).response.answer("relationships").actions == ()


@pytest.mark.parametrize(("words", "told"), [
    (("add", "--partner", "x", "--strategic", "7"), "--strategic: There is no number 7 here. Type a number from 1"),
    (("add", "--partner", "x", "--kind", "counsel"), "“counsel” is not one of the choices."),
    (("add", "--partner", " "), "A new relationship needs --partner."),
    (("edit", "3", "--works", "2"), "There is no relationship of that number. There are no relationships yet."),
    (("remove", "0"), "There is no relationship of that number."),
    (("draw",), "There is nothing to draw yet."),
    (("draw", "--out", "map.pdf"), "A picture's name ends in .png or .svg."),
    (("add", "--partner", "x", "--question", "barriers"), "barriers does not ask for a map."),
])  # fmt: skip
def test_what_cannot_be_done_is_refused_and_changes_nothing(folder: Path, words: tuple[str, ...], told: str) -> None:
    before = (folder / DRAFT).read_bytes()
    ran = wellput("map", *words, "-w", folder)
    assert ran.status == 2
    assert told in ran.said
    assert (folder / DRAFT).read_bytes() == before


@pytest.mark.parametrize(("name", "begins"), [("map.png", b"\x89PNG"), ("map.svg", b"<?xml")])
def test_the_picture_is_written_by_the_name_of_its_file(folder: Path, name: str, begins: bytes) -> None:
    wellput("map", "add", "-w", folder, "--partner", "A & <B>", "--strategic", "2", "--proactive", "5")
    ran = wellput("map", "draw", "-w", folder, "--out", folder / name)
    assert ran.status == 0, ran.err
    assert (folder / name).read_bytes().startswith(begins)
    (folder / name).write_bytes(b"mine")
    assert wellput("map", "draw", "-w", folder, "--out", folder / name).status == 2
    assert (folder / name).read_bytes() == b"mine"


def test_a_number_off_the_axis_in_the_file_is_told_with_its_line(folder: Path) -> None:
    draft = (folder / DRAFT).read_text("utf-8")
    path = folder / DRAFT
    path.write_text(
        draft.rstrip() + "\nanswers:\n  relationships:\n    map:\n      - {partner: x, strategic: 9}\n", "utf-8"
    )
    ran = wellput("map", "-w", folder)
    assert ran.status == 2
    assert "`strategic` is `9`, which is too large. It must be 5 or less." in ran.said


def test_an_action_that_ends_without_a_full_stop_is_still_told_apart_from_who_does_it(folder: Path) -> None:
    wellput("map", "add", "-w", folder, "--partner", "The fire service", "--would-help", "A named contact")
    wellput("map", "add-action", "-w", folder, "--do", "Agree a contact", "--who", "The chair")
    wellput("map", "add-action", "-w", folder, "--do", "Meet")
    shown = wellput("map", "-w", folder).said
    assert "1. Agree a contact. Who: The chair. 2. Meet" in shown
    assert "A named contact. Why: would help" in shown


def test_a_type_with_a_slip_in_it_is_asked_about_with_the_types_there_are(folder: Path) -> None:
    said = wellput("map", "add", "-w", folder, "--partner", "x", "--type", "shapping").said
    assert "Did you mean “Shaping: structures" in said
    assert "from 1 to 5 for Shaping, Ongoing, Neighbourhood, Commissioning or Delivery" in said


def test_a_terminal_too_narrow_for_the_chart_gets_the_words(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wellput("map", "add", "-w", folder, "--partner", "The fire service", "--strategic", "2", "--proactive", "5")
    monkeypatch.setenv("COLUMNS", "50")
    shown = wellput("map", "-w", folder)
    assert "+--" not in shown.out
    assert "(Too narrow for the chart.)" in shown.out
    assert "Strategic 2, proactive 5" in shown.said
