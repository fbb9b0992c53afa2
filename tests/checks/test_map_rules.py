"""The map and its plan: enough partners, known kinds, both numbers, an owner and a date."""

import datetime as dt
from collections.abc import Sequence

import pytest

from wellput.checks import map_actions, map_gaps, personal_data
from wellput.checks.rule import Subject
from wellput.checks.running import findings_of
from wellput.model.finding import Finding
from wellput.model.response import Response
from wellput.model.routing import relevant_questions
from wellput.store.banks import read_bank
from wellput.store.content import content

BANK = read_bank(content("questionbank") / "strengthening-partnerships-2025.yaml")
RULES = (*map_gaps.RULES, *map_actions.RULES)
COUNCIL = {"partner": "The county council", "responder": "council", "strategic": 4, "proactive": 2}
FIRE = {"partner": "The fire service", "strategic": 2, "proactive": 2}
MEET = {"do": "Meet in June.", "who": "The chair", "when": "2026-06"}


def found(told: Sequence[dict[str, object]], actions: Sequence[dict[str, object]] = (MEET,)) -> tuple[Finding, ...]:
    answers = {"relationships": {"map": list(told), "actions": list(actions)}}
    response = Response.model_validate({"format": 1, "bank": BANK.bank, "answers": answers})
    rules = (*RULES, *personal_data.RULES)
    return findings_of(Subject(BANK, response, relevant_questions(BANK, response), dt.date(2025, 9, 1)), rules)


def codes(*args: object, **kwargs: object) -> list[str]:
    return [one.code for one in found(*args, **kwargs)]  # type: ignore[arg-type]


def test_a_whole_map_with_a_whole_plan_is_in_order() -> None:
    assert codes([COUNCIL, FIRE]) == []


def test_a_map_with_one_partner_is_found_however_often_it_is_named() -> None:
    assert codes([COUNCIL]) == ["MAP01"]
    assert codes([COUNCIL, COUNCIL | {"partner": "the  County council"}]) == ["MAP01"]


@pytest.mark.parametrize(("missing", "told"), [("who", "who does it"), ("when", "by when")])
def test_an_action_without_owner_or_date_is_found_with_its_words(missing: str, told: str) -> None:
    (one,) = found([COUNCIL, FIRE], [{**MEET, missing: None}])
    assert (one.code, one.severity, one.place.words) == ("MAP02", "warning", "Meet in June.")
    assert told in one.message
    assert "wellput map edit-action 1" in one.mend


def test_a_map_without_a_plan_is_advised_to_lead_to_one() -> None:
    assert codes([COUNCIL, FIRE], []) == ["MAP05"]


def test_a_relationship_without_both_numbers_is_found() -> None:
    (one,) = found([COUNCIL, {"partner": "The fire service", "strategic": 2}])
    assert one.code == "MAP03"
    assert "it lacks proactive" in one.message


def test_a_kind_that_the_bank_does_not_offer_is_an_error_that_names_the_nearest() -> None:
    (one,) = found([COUNCIL | {"responder": "counsil"}, FIRE])
    assert (one.code, one.severity) == ("MAP04", "error")
    assert "Did you mean `council`?" in one.mend


def test_personal_data_in_a_map_is_found() -> None:
    assert "PER02" in codes([COUNCIL, FIRE | {"partner": "Duty desk 01632 960001"}])
    assert "PER01" in codes([COUNCIL, FIRE], [MEET | {"who": "jo@example.org"}])
    assert "PER01" in codes([COUNCIL | {"would_help": "Write to jo@example.org."}, FIRE])
