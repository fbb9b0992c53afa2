"""Questions are put in another order, and no other question is touched."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput.errors import NotUnderstoodError
from wellput.intake.changing.bank_conditions import unmet_conditions
from wellput.intake.changing.bank_order import added, dropped, moved, shifted, with_question
from wellput.model.bank import Bank, Question

LAYOUT = {"one": ["a", "b"], "two": ["c"], "three": ["d", "e", "f"]}


def asked(name: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "type": "text", "text": f"{name}?", **more}


def bank(**changed: dict[str, Any]) -> Bank:
    return Bank.model_validate(
        {
            "format": 1,
            "bank": "small",
            "version": 1,
            "title": "Small",
            "wording": "general",
            "consultation": {"publisher": "A body"},
            "profile": [asked("name")],
            "themes": [
                {"id": theme, "title": theme, "questions": [changed.get(name, asked(name)) for name in names]}
                for theme, names in LAYOUT.items()
            ],
        }
    )


def layout(of: Bank) -> dict[str, str]:
    return {theme.id: "".join(one.id for one in theme.questions) for theme in of.themes}


def test_a_question_goes_before_or_after_another_one_into_its_theme() -> None:
    assert layout(moved(bank(), "a", "e", after=False)) == {"one": "b", "two": "c", "three": "daef"}
    assert layout(moved(bank(), "f", "a", after=True)) == {"one": "afb", "two": "c", "three": "de"}


def test_up_and_down_go_through_a_theme_and_then_into_the_next() -> None:
    assert layout(shifted(bank(), "e", -1)) == {"one": "ab", "two": "c", "three": "edf"}
    assert layout(shifted(bank(), "b", 1)) == {"one": "a", "two": "bc", "three": "def"}
    assert layout(shifted(bank(), "d", -1)) == {"one": "ab", "two": "cd", "three": "ef"}


@pytest.mark.parametrize(("name", "by"), [("a", -1), ("f", 1), ("name", 1)])
def test_a_question_does_not_go_beyond_the_ends_nor_out_of_the_profile(name: str, by: int) -> None:
    with pytest.raises(NotUnderstoodError):
        shifted(bank(), name, by)


def test_a_theme_goes_with_its_last_question_and_a_bank_keeps_one() -> None:
    small = dropped(bank(), "c")
    assert layout(small) == {"one": "ab", "three": "def"}
    for name in "abde":
        small = dropped(small, name)
    with pytest.raises(NotUnderstoodError):
        dropped(small, "f")


def test_a_new_question_comes_after_another_one_or_last() -> None:
    new = Question(id="x", type="text", text="x?")
    assert layout(added(bank(), new, "a"))["one"] == "axb"
    assert layout(added(bank(), new, None))["three"] == "defx"


def test_a_question_found_by_its_id_is_the_one_that_stands_there_now() -> None:
    before = bank()
    assert before.question("a")
    after = with_question(before, Question(id="a", type="text", text="Otherwise?"))
    assert getattr(after.question("a"), "text", None) == "Otherwise?"
    assert dropped(before, "a").question("a") is None


def test_a_condition_that_can_no_longer_be_met_is_told_in_words() -> None:
    options = [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]
    routed = bank(
        a=asked("a", type="select_one", options=options),
        d=asked("d", number="4", relevant={"question": "a", "is": ["no"]}),
    )
    assert list(unmet_conditions(routed)) == []
    assert "Question 4" in next(unmet_conditions(dropped(routed, "a")))
    assert "later" in next(unmet_conditions(moved(routed, "a", "f", after=True)))


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef"), st.booleans()), max_size=8))
def test_however_often_questions_are_moved_each_is_there_once_and_as_it_was(moves: list[tuple[str, str, bool]]) -> None:
    now = bank()
    for question, beside, after in moves:
        if question != beside:
            now = moved(now, question, beside, after=after)
    assert sorted(one.id for one in now.questions) == list("abcdef")
    assert {one.id: one for one in now.questions} == {one.id: one for one in bank().questions}
    assert all(theme.questions for theme in now.themes)
