"""The worked example keeps the rules that it shows; what it cannot honestly meet is set aside with that reason."""

import datetime as dt
from pathlib import Path

from wellput.checks import RULES
from wellput.checks.rule import Subject
from wellput.checks.running import findings_of
from wellput.checks.setting_aside import split
from wellput.model.finding import Finding
from wellput.model.routing import relevant_questions
from wellput.store.banks import find_bank, read_bank
from wellput.store.drafts import read_draft

EXAMPLE = Path(__file__).parents[2] / "responses" / "example" / "response.yaml"


def checked(today: dt.date) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    response = read_draft(EXAMPLE).response
    bank = read_bank(find_bank(response.bank, None))
    found = findings_of(Subject(bank, response, relevant_questions(bank, response), today), RULES)
    return split(found, response)


def test_it_has_no_errors_and_no_warnings_while_the_consultation_is_open() -> None:
    kept, _ = checked(dt.date(2025, 9, 1))
    assert [one for one in kept if one.severity != "advice"] == []


def test_it_has_no_errors_and_no_warnings_years_later() -> None:
    kept, _ = checked(dt.date(2026, 6, 1))
    assert [one for one in kept if one.severity != "advice"] == []


def test_every_entry_that_it_sets_aside_covers_a_finding_on_some_day() -> None:
    entries = {entry.code for entry in read_draft(EXAMPLE).response.set_aside}
    aside = {one.code for day in (dt.date(2025, 9, 1), dt.date(2026, 6, 1)) for one in checked(day)[1]}
    assert entries == aside


def test_it_has_first_hand_experience_only_by_saying_that_it_has_none() -> None:
    _, aside = checked(dt.date(2025, 9, 1))
    assert [one.code for one in aside if one.code.startswith("STR")] == ["STR05"]
