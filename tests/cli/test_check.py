"""`wellput check`, `explain`, `set-aside`, and what `render` does with errors."""

import json
from pathlib import Path

import pytest

from tests.cli.running import wellput
from wellput.store.drafts import read_draft

DAY = ("--date", "2025-09-01")
DRAFT = Path("responses") / "response.yaml"
POOR = """\
format: 1
bank: strengthening-partnerships-2025
respondent: {name: Our charity, kind: vcf, describes: We help., confidentiality: publish}
summary: {sentence: We agree., asks: [Fund shared training.]}
answers:
  barriers:
    selected: [late-contact]
    position: We are called late.
    text: We reached 31 households in the flood [@no-such]. Ring 0161 496 0000.
"""


@pytest.fixture
def poor(tmp_path: Path) -> Path:
    wellput("start", tmp_path)
    (tmp_path / DRAFT).write_text(POOR, "utf-8")
    return tmp_path


def codes(ran_out: str) -> list[str]:
    return [one["code"] for one in json.loads(ran_out)["findings"] if not one["set_aside"]]


def test_findings_name_the_question_and_the_words_and_exit_1(poor: Path) -> None:
    ran = wellput("check", "-w", poor, *DAY)
    assert ran.status == 1
    assert "[@no-such]" in ran.said
    assert "Barriers" in ran.said


def test_findings_as_json_can_be_read_by_a_program(poor: Path) -> None:
    ran = wellput("check", "-w", poor, "--format", "json", *DAY)
    found = json.loads(ran.out)["findings"]
    phone = next(one for one in found if one["code"] == "PER02")
    assert phone["severity"] == "error"
    assert phone["place"]["question"] == "barriers"
    assert phone["place"]["words"] == "0161 496 0000"


def test_rules_are_selected_and_ignored_by_code_and_family(poor: Path) -> None:
    assert set(codes(wellput("check", "-w", poor, "--select", "PER,EVI08", "--format", "json", *DAY).out)) == {
        "PER02",
        "EVI08",
    }
    ignored = codes(wellput("check", "-w", poor, "--ignore", "per, EVI08", "--format", "json", *DAY).out)
    assert not {"PER02", "EVI08"} & set(ignored)


def test_an_unknown_code_is_refused_with_the_nearest(poor: Path) -> None:
    ran = wellput("check", "-w", poor, "--select", "EVI99", *DAY)
    assert ran.status == 2
    assert "EVI09" in ran.said


def test_one_question_can_be_checked_alone(poor: Path) -> None:
    ran = wellput("check", "-w", poor, "--question", "barriers", "--format", "json", *DAY)
    assert {one["place"]["question"] for one in json.loads(ran.out)["findings"]} == {"barriers"}
    assert wellput("check", "-w", poor, "--question", "bariers").status == 2


def test_the_threshold_decides_the_exit_status_only(poor: Path) -> None:
    ran = wellput("check", "-w", poor, "--select", "SUB02", "--format", "json", *DAY)
    assert (ran.status, codes(ran.out)) == (0, ["SUB02"])
    assert wellput("check", "-w", poor, "--select", "SUB02", "--threshold", "advice", *DAY).status == 1


def test_settings_of_the_workspace_choose_the_rules_and_the_command_line_stands_before_them(poor: Path) -> None:
    (poor / "settings.yaml").write_text("format: 1\nchecks: {ignore: [PER02, EVI08], threshold: error}\n", "utf-8")
    found = codes(wellput("check", "-w", poor, "--format", "json", *DAY).out)
    assert not {"PER02", "EVI08"} & set(found)
    assert "PER02" in codes(wellput("check", "-w", poor, "--ignore", "EVI08", "--format", "json", *DAY).out)


def test_faulty_settings_are_told_with_their_line(poor: Path) -> None:
    (poor / "settings.yaml").write_text("format: 1\nchecks: {treshold: error}\n", "utf-8")
    ran = wellput("check", "-w", poor)
    assert ran.status == 2
    assert "settings.yaml:2" in ran.said
    assert "threshold" in ran.said


def test_a_finding_is_set_aside_with_a_reason_that_the_draft_keeps(poor: Path) -> None:
    before = codes(wellput("check", "-w", poor, "--format", "json", *DAY).out)
    ran = wellput("set-aside", "per02", "--question", "barriers", "--reason", "A public number.", "-w", poor, *DAY)
    assert ran.status == 0
    (entry,) = read_draft(poor / DRAFT).response.set_aside
    assert (entry.code, entry.question, entry.reason, str(entry.on)) == (
        "PER02",
        "barriers",
        "A public number.",
        "2025-09-01",
    )
    after = wellput("check", "-w", poor, "--format", "json", *DAY)
    assert sorted([*codes(after.out), "PER02"]) == sorted(before)


def test_setting_aside_needs_a_reason_and_a_known_rule_and_place(poor: Path) -> None:
    assert wellput("set-aside", "PER02", "--reason", " ", "-w", poor).status == 2
    assert wellput("set-aside", "PER99", "--reason", "x", "-w", poor).status == 2
    assert wellput("set-aside", "PER02", "--question", "nowhere", "--reason", "x", "-w", poor).status == 2


def test_explain_tells_why_with_source_and_an_example_before_and_after() -> None:
    ran = wellput("explain", "evi01")
    assert ran.status == 0
    assert all(label in ran.out for label in ("EVI01", "Source:", "Before:", "After:"))


def test_render_shows_errors_and_writes_nothing_without_a_terminal_or_yes(poor: Path) -> None:
    out = poor / "out.docx"
    ran = wellput("render", "-w", poor, "--out", out, *DAY)
    assert ran.status == 2
    assert "EVI08" in ran.said
    assert not out.exists()
    assert wellput("render", "-w", poor, "--out", out, "--yes", *DAY).status == 0
    assert out.exists()


def test_a_final_render_refuses_while_errors_stand_even_with_yes(poor: Path) -> None:
    out = poor / "out.docx"
    assert wellput("render", "-w", poor, "--out", out, "--final", "--yes", *DAY).status == 2
    assert not out.exists()
