"""After each text one is told how long it is and what is left; advice is said to be advice."""

from tests.interview.small_bank import bank
from wellput.interview.limits import length_told, limits_told
from wellput.model.bank import Question
from wellput.model.response import Answer, Ranked


def question(name: str) -> Question:
    found = bank().question(name)
    assert found is not None
    return found


def test_every_prose_field_of_the_answer_counts() -> None:
    answer = Answer(
        position="one two", text="three four [@x] five", ask="six", ranked=(Ranked(option="a", reason="7 8"),)
    )
    assert length_told(question("how-often"), answer, answer.text) == (
        "3 words. This whole answer: 8 words. 12 words left of 20."
    )


def test_a_limit_that_is_passed_is_told_and_the_text_is_kept_all_the_same() -> None:
    told = length_told(question("how-often"), Answer(text="word " * 21))
    assert told == "1 word over 20; shorten it before you send it."


def test_a_limit_that_only_advises_says_so() -> None:
    assert "(as advice)" in limits_told(question("barriers"))
    assert "that is advice and no rule" in length_told(question("barriers"), Answer(text="word " * 51))
    assert length_told(question("barriers"), Answer(text="word")) == "49 words left of the 50 advised."


def test_nothing_is_said_of_limits_that_nobody_set() -> None:
    assert limits_told(question("closing")) == ""
    assert length_told(question("closing"), Answer(text="one"), "one") == "1 word."


def test_characters_are_counted_as_a_form_counts_them() -> None:
    short = question("closing").model_copy(update={"max_characters": 10})
    assert length_told(short, Answer(text="abc [@x]")) == "6 characters left of 10."
