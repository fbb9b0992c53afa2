"""An optional theme is nobody's duty: it is asked, counted and missed only of those who went to it."""

from tests.model.scaled_bank import bank, response
from wellput.model.routing import is_set_apart, relevant_questions


def asked(**answers: dict[str, object]) -> list[str]:
    return [question.id for question in relevant_questions(bank(), response(**answers))]


def test_an_optional_theme_is_not_asked_of_those_who_leave_it_alone() -> None:
    assert asked() == ["how-well", "map"]
    assert is_set_apart(bank(), response(), next(bank().questions))


def test_once_one_of_its_questions_is_answered_or_skipped_all_are_asked() -> None:
    assert asked(means={"selected": ["s1"]}) == ["roots", "means", "how-well", "map"]
    assert asked(roots={"skipped": "Later."})[:2] == ["roots", "means"]


def test_a_theme_that_is_not_optional_is_never_set_apart() -> None:
    assert not any(is_set_apart(bank(), response(), question) for question in list(bank().questions)[2:])
