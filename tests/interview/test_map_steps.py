"""A map is asked relationship by relationship, then the plan, line by line; all but what makes an entry may be left."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellput.errors import NotUnderstoodError
from wellput.interview.answering import emptied, take
from wellput.interview.steps import Step, reviewed
from wellput.interview.walking import following, steps
from wellput.model.bank import Bank
from wellput.model.relationships import AXES
from wellput.model.response import Response
from wellput.store.banks import read_bank
from wellput.store.content import content

BANK: Bank = read_bank(content("questionbank") / "strengthening-partnerships-2025.yaml")
PLACE = "relationships"
EMPTY = Response.model_validate({"format": 1, "bank": BANK.bank})


def step(response: Response, about: str, part: str = "map") -> Step:
    return next(one for one in steps(BANK, response, PLACE) if one.key == (PLACE, part, about))


def told(response: Response, *replies: tuple[str, str]) -> Response:
    """Give replies to the fields of entries: `1.partner`, `1.money`; of the plan: `1.do`."""
    for about, reply in replies:
        part = "actions" if about.split(".")[1] in ("do", "who", "when") else "map"
        response = take(BANK, step(response, about, part), reply, response)
    return response


ONE = told(EMPTY, ("1.partner", "The county council"))


def test_a_partner_makes_a_relationship_and_its_fields_follow() -> None:
    asked = [one.about for one in steps(BANK, ONE, PLACE) if one.part == "map"]
    fields = ("partner", "responder", "type", "scale", "strategic", "proactive", "money", "time", "works", "would_help")
    assert asked == [*(f"1.{field}" for field in fields), "2.partner"]


def test_the_plan_is_asked_for_once_there_is_a_map() -> None:
    assert not [one for one in steps(BANK, EMPTY, PLACE) if one.part == "actions"]
    assert [one.about for one in steps(BANK, ONE, PLACE) if one.part == "actions"] == ["1.do"]


@pytest.mark.parametrize("axis", AXES, ids=lambda axis: axis.name)
def test_each_number_of_an_axis_has_words_and_either_is_taken(axis: object) -> None:
    name = getattr(axis, "name", "")
    asked = step(ONE, f"1.{name}")
    assert [choice.id for choice in asked.choices] == [f"{number}-of-5" for number in range(1, 6)]
    assert all(len(choice.label) > 1 for choice in asked.choices)
    for number, choice in enumerate(asked.choices, 1):
        for reply in (str(number), choice.label):
            assert getattr(told(ONE, (f"1.{name}", reply)).answer(PLACE).map[0], name) == number


@pytest.mark.parametrize("reply", ["0", "6", "-1", "4.5", "lots", "99999999999"])
def test_a_number_off_the_axis_is_refused_with_what_to_type(reply: str) -> None:
    with pytest.raises(NotUnderstoodError, match=r"1 to 5|Give each|at most|can be taken"):
        told(ONE, ("1.strategic", reply))


def test_an_empty_reply_leaves_a_field_empty() -> None:
    assert take(BANK, step(ONE, "1.money"), "", ONE) == ONE


def test_emptying_the_partner_takes_the_relationship_out_and_moves_the_others_up() -> None:
    two = told(ONE, ("2.partner", "The fire service"), ("2.works", "4"))
    rest = emptied(BANK, step(two, "1.partner"), two)
    assert [(one.partner, one.works) for one in rest.answer(PLACE).map] == [("The fire service", 4)]


def test_an_action_takes_who_and_a_rough_date() -> None:
    planned = told(ONE, ("1.do", "Meet"), ("1.who", "The chair"), ("1.when", "June 2026"))
    (action,) = planned.answer(PLACE).actions
    assert (action.do, action.who, action.when) == ("Meet", "The chair", "2026-06")


def test_a_review_lists_relationships_and_not_their_fields() -> None:
    parts = [one.about for one in reviewed(steps(BANK, ONE, PLACE)) if one.part in ("map", "actions")]
    assert parts == ["1.partner", "2.partner", "1.do"]


def test_enter_at_a_further_relationship_goes_on_to_the_plan() -> None:
    after = following(BANK, ONE, step(ONE, "2.partner"))
    assert after is not None
    assert (after.part, after.about) == ("actions", "1.do")


def test_a_step_about_an_entry_that_has_gone_is_refused() -> None:
    two = told(ONE, ("2.partner", "The fire service"))
    with pytest.raises(NotUnderstoodError, match="no number 2"):
        take(BANK, step(two, "2.works"), "3", ONE)


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1).filter(lambda words: words.strip()))
def test_any_name_is_kept_in_one_line(words: str) -> None:
    (one,) = told(EMPTY, ("1.partner", words)).answer(PLACE).map
    assert one.partner.split() == words.split() or "\n" in words
