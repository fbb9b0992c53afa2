"""`wellput banks`, `wellput bank show`, `wellput bank check`."""

from pathlib import Path

import pytest

from tests.cli.running import wellput
from wellput.store.content import content

BANK = "strengthening-partnerships-2025"
FILE = content("questionbank") / f"{BANK}.yaml"


def test_the_shipped_bank_is_listed_with_its_dates_and_wording() -> None:
    ran = wellput("banks", "--date", "2025-09-15")
    assert ran.status == 0
    assert BANK in ran.out
    assert "mirrored wording" in ran.out
    assert "1 day left" in ran.out


def test_a_closed_consultation_is_shown_as_closed_and_is_no_fault() -> None:
    ran = wellput("bank", "show", BANK, "--date", "2026-01-01")
    assert ran.status == 0
    assert "Closed 16 September 2025, 11:59pm." in " ".join(ran.out.split())


def test_one_question_is_shown_with_guidance_prompts_and_where_its_options_come_from() -> None:
    ran = wellput("bank", "show", BANK, "--question", "benefits")
    words = " ".join(ran.out.split())
    assert "Why it is asked:" in words
    assert "Evidence to look for:" in words
    assert "[published as an option, VCS Emergencies Partnership]" in words
    assert "The published list is longer than what is public." in words


def test_each_option_of_a_question_is_shown_with_the_id_that_a_draft_names_it_by() -> None:
    told = " ".join(wellput("bank", "show", BANK, "--question", "frequency").said.split())
    assert "often: Often [" in told


def test_a_mistyped_question_is_told_the_nearest_one() -> None:
    ran = wellput("bank", "show", BANK, "--question", "bariers")
    assert ran.status == 2
    assert "Did you mean barriers?" in ran.err


def test_an_unknown_bank_lists_the_known_ones() -> None:
    ran = wellput("bank", "show", "strengthening-partnership")
    assert ran.status == 2
    assert BANK in ran.err


def test_the_shipped_bank_has_no_faults() -> None:
    assert wellput("bank", "check", FILE).status == 0


def test_a_faulty_bank_reports_every_fault_with_its_line_and_exits_1(tmp_path: Path) -> None:
    text = FILE.read_text("utf-8").replace("wording: mirrored", "wording: official-ish", 1)
    text = text.replace("    type: text\n", "    typ: text\n", 1)
    faulty = tmp_path / FILE.name
    faulty.write_text(text, "utf-8")
    ran = wellput("bank", "check", faulty)
    assert ran.status == 1
    assert ran.out.count(f"{FILE.name}:") >= 2
    assert "mirrored" in ran.out


@pytest.mark.parametrize("name", ["none.yaml", "."])
def test_a_bank_that_is_not_there_exits_2(tmp_path: Path, name: str) -> None:
    assert wellput("bank", "check", tmp_path / name).status == 2


def test_what_is_strange_is_listed_and_the_bank_can_be_used(tmp_path: Path) -> None:
    odd = tmp_path / FILE.name
    odd.write_text(FILE.read_text("utf-8").replace("route: online-survey", "route: pigeon", 1), "utf-8")
    ran = wellput("bank", "check", odd)
    assert ran.status == 0
    assert "Worth a look:" in ran.out
    assert "`pigeon` is no route that Wellput knows." in " ".join(ran.out.split())
    assert "no faults" in ran.err
