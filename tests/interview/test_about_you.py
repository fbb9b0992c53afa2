"""In the part about whoever answers only the answer is asked for: no view, no evidence, no reasons for an age."""

from __future__ import annotations

from tests.interview.small_bank import bank, blank
from wellput.interview.walking import steps
from wellput.model.bank import Bank

AGE = {
    "id": "age",
    "text": "How old are you?",
    "type": "select_one",
    "options": [{"id": "under-25", "label": "Under 25"}, {"id": "from-25", "label": "25 or over"}],
}


def parts_asked(question: dict[str, object]) -> list[str]:
    """Return the parts of a question that stands in the part about whoever answers."""
    about = {"id": "about-you", "title": "About you", "optional": True, "questions": [question]}
    small = bank().model_dump(mode="json", exclude_defaults=True)
    asked = Bank.model_validate({**small, "themes": [*small["themes"], about]})
    return [step.part for step in steps(asked, blank(), str(question["id"]))]


def test_a_choice_is_asked_for_without_reasons_or_views() -> None:
    assert parts_asked(AGE) == ["selected", "review"]


def test_words_are_asked_for_where_the_question_wants_them() -> None:
    assert "text" in parts_asked({**AGE, "text": "How old are you? Please explain if you cannot say."})
    assert parts_asked({"id": "place", "text": "Where do you live?", "type": "text"}) == ["text", "review"]
