"""What looks as if it had not been read whole is asked about, and nothing is changed by that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.intake.reading_text import read
from wellput.intake.questions.misgivings import with_misgivings
from wellput.model.question_list import FoundQuestion


def asked_of(text: str = "What do you think of the pier?", *options: str) -> list[str]:
    kind = "select_one" if options else "text"
    (question,) = with_misgivings([FoundQuestion(text, kind, (), options=options)])
    return [doubt.words for doubt in question.doubts]


@pytest.mark.parametrize(
    ("wording", "said"),
    [
        ("How should the pier (or the", "left open"),
        ("How should \u201cthe pier be paid for?", "left open"),
        ("Which parts of the pier are in need of", "ends as if it went on"),
        ("Should the pier close, or the", "ends as if it went on"),
        ("mend the pier, and by when?", "begins with a small letter"),
        ("The pier is safe. \u2610 \u2610 \u2610", "A box to tick"),
        ("1.1.2 The pier is inspected each year", "A number stands before its words"),
        ("The pier is safe. The next four questions are about boats.", "said of several questions"),
    ],
)
def test_a_wording_that_looks_cut_or_mixed_is_asked_about(wording: str, said: str) -> None:
    questions = [FoundQuestion("What is the pier for?", "text", ()), FoundQuestion("Who owns it?", "text", ())]
    *_, last = with_misgivings([*questions, FoundQuestion(wording, "text", ())])
    (doubt,) = last.doubts
    assert doubt.about == "wording"
    assert said in doubt.words


@pytest.mark.parametrize(
    "wording",
    [
        "Do you come here (a) to fish, or (b) to walk?",
        "b) Who mends it?",
        "Which pier do you walk to?",
        "What did you come here for, and with whom did you come?",
        "20 mph is the limit on the pier. Is that right?",
        "Is the pier clean :)",
    ],
)
def test_a_wording_that_only_looks_odd_is_not(wording: str) -> None:
    assert asked_of(wording) == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("Under 5 hours", "5 - 9 hours", "40+ hours"), "Between \u201c5 - 9 hours\u201d and \u201c40+ hours\u201d"),
        (("\u00a31 to \u00a34", "\u00a35 to \u00a39", "\u00a3100 to \u00a3200"), "an answer may be missing"),
        (("1,000-1,999", "3,000-3,999"), "an answer may be missing"),
        (("Strongly agree", "Agree", "Neither", "Disagree"), "One end of the scale is strong"),
        (("Once a", "Every week", "Every month"), "\u201cOnce a\u201d"),
        (("Boats (of any", "Fish", "Ice cream"), "\u201cBoats (of any\u201d"),
        (("Boats", "Fish", "Ice cream", "and chips"), "may go on from the answer before it"),
        (("Boats", "Fish", " ".join(["word"] * 30)), "longer than the others"),
    ],
)
def test_answers_that_look_cut_or_not_all_there_are_asked_about(options: tuple[str, ...], said: str) -> None:
    (words,) = asked_of("What brings you here?", *options)
    assert said in words
    assert words.endswith("Are its answers right?")


@pytest.mark.parametrize(
    "options",
    [
        ("0", "1 - 4", "5 - 9", "10 or more"),
        ("\u00a31 to \u00a34.99", "\u00a35 to \u00a39.99", "\u00a310 or more"),
        ("Under 18", "18 to 24", "25 to 64", "65 and over", "Prefer not to say"),
        ("2019-20", "2021-22", "2024-25"),
        ("1,000 or more", "5,000 or more"),
        ("boats", "fish", "ice cream"),
        ("Strongly agree", "Agree", "Disagree", "Strongly disagree"),
        ("None of these", "Somebody to talk to"),
    ],
)
def test_answers_that_are_all_there_are_not(options: tuple[str, ...]) -> None:
    assert asked_of("What brings you here?", *options) == []


def test_questions_that_say_the_same_are_asked_about_once_they_are_three() -> None:
    same = FoundQuestion("How important is this to you?", "text", ())
    why = FoundQuestion("Please give reasons for your answer.", "text", ())

    assert [one.doubts for one in with_misgivings([same, same, why, why, why])] == [()] * 5
    said = [doubt.words for one in with_misgivings([same, same, same]) for doubt in one.doubts]
    assert said == ["3 questions have the same words: what tells them apart may stand above each."] * 3


@given(st.lists(st.text(max_size=40), max_size=6), st.text(max_size=80))
def test_whatever_is_said_nothing_but_what_is_asked_about_changes(options: list[str], text: str) -> None:
    question = FoundQuestion(text, "select_one", (), options=tuple(options))
    (after,) = with_misgivings([question])
    assert (after.text, after.options, after.type) == (question.text, question.options, question.type)
    assert len(after.doubts) <= 2


def test_a_list_that_was_read_whole_asks_nothing_of_it() -> None:
    text = "1. Do you walk on the pier?\n- Yes\n- No\n\n2. How often do you come?\n- 1 to 4 times\n- 5 or more times\n"
    found = read(text)
    assert [one.doubts for one in found.questions] == [(), ()]


def test_a_letter_before_an_item_is_no_small_letter_that_a_sentence_begins_with() -> None:
    assert asked_of("a) Who mends the saws?") == []
