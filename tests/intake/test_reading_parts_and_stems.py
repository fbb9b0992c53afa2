"""Titles of parts over bullets that ask, sentences left open above a list, and what is said once for every question."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import numbers_and_texts, questions, read

_PART = """
## 1: Basic facts

- Company name
- Mooring licence number

## 2: Tell us what you would do

- How would you run the ferry? It has two boats.
    - How sure are you of that?
    - Think of winter.
- Who should pay for the quay?
- What would you measure?
- Experience with ferries

## 3: Final thoughts

- Is there anything else?
- How likely are you to bid?
"""


def test_bullets_that_ask_below_numbered_titles_are_the_questions() -> None:
    found = read(_PART)
    assert [one.text for one in found.questions] == [
        "How would you run the ferry? It has two boats.",
        "How sure are you of that?",
        "Who should pay for the quay?",
        "What would you measure?",
        "Experience with ferries",
        "Is there anything else?",
        "How likely are you to bid?",
    ]
    assert [one.text for one in found.about] == ["Company name", "Mooring licence number"]
    assert {one.theme for one in found.questions} == {"2: Tell us what you would do", "3: Final thoughts"}
    assert [bool(one.doubts) for one in found.questions] == [False] * 7


def test_numbered_questions_with_bullets_below_them_stay_questions() -> None:
    text = "1. Should the quay be mended?\n\n- Who should pay?\n- By when?\n\n2. Is the ferry too slow?\n"
    assert [number for number, _ in numbers_and_texts(text)][:1] == ["1"]


@pytest.mark.parametrize("stem", ["Specifically, which plan does the most to...", "How would the lock affect:"])
def test_each_line_that_ends_an_open_sentence_has_it_before_it(stem: str) -> None:
    text = f"Think of the harbour. {stem}\n\nSlow the traffic?\n\nKeep the old wall?\n\nHouse the fleet?"
    said = ["Slow the traffic?", "Keep the old wall?", "House the fleet?"]
    assert [one.text for one in questions(text)] == [f"{stem} {one}" for one in said]


def test_whole_questions_below_words_that_lead_to_them_stay_as_they_are() -> None:
    text = "What do you think? Tell us:\n\n- Should the lock be mended?\n- Who should pay?\n- Which months suit you?"
    assert "Should the lock be mended?" in [one.text for one in questions(text)]


@pytest.mark.parametrize(
    "note",
    [
        "You can see what others said if you would like to add to it.",
        "**NOTICE TO ALL -**\n\n**Please note:** *All comments may be shown to anyone for technical reasons.*",
        "You may also want to think of the tide, which is high in spring.",
    ],
)
def test_what_stands_behind_the_last_question_of_a_bare_list_is_none_of_it(note: str) -> None:
    found = questions(f"1. Is it slow?\n2. Should the ferry run?\n3. Who should pay for the boats?\n\n{note}\n")
    assert (found[-1].text, found[-1].guidance) == ("Who should pay for the boats?", None)


def test_a_request_or_a_limit_behind_the_last_question_is_kept() -> None:
    text = "1. Is it slow?\n2. Should it run?\n3. Who should pay for the boats?\n\n{}\n"
    assert "Please give reasons" in questions(text.format("Please give reasons."))[-1].text
    assert questions(text.format("Please use no more than 90 words."))[-1].limit


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("Write your comments below (5,000 character maximum per question):", 5000),
        ("Please keep to a maximum of 250 words for each question.", 250),
        ("Each answer may have up to 200 words.", 200),
        ("There is a limit of 300 words per answer.", 300),
    ],
)
def test_a_limit_told_once_for_every_question_holds_for_each(told: str, count: int) -> None:
    found = questions(f"{told}\n\n1. Is it slow?\n2. Should it run? (max 50 words)\n3. Who should pay?\n")
    assert [one.limit.count for one in found if one.limit] == [count, 50, count]


@pytest.mark.parametrize("told", ["Responses should be no more than 3,000 words in total.", "We read 90 words a page."])
def test_a_limit_on_the_whole_response_is_none_of_a_question(told: str) -> None:
    assert not any(one.limit for one in questions(f"{told}\n\n1. Is it slow?\n2. Should it run?\n3. Who pays?\n"))


def test_a_day_or_a_time_is_no_title_of_a_part() -> None:
    text = "## The quay\n\nTues. March 7, 2023\n\n6 - 7:30 PM\n\n1. Is it slow?\n2. Should it run?\n"
    assert {one.theme for one in questions(text)} == {"The quay"}


@pytest.mark.parametrize("shown", ["Question {} of 3\n", "Q{} of 3: ", "### Question {} / 3\n", "Q{} (of 3) - "])
def test_how_many_questions_there_are_is_no_part_of_any(shown: str) -> None:
    asked = ("Is it slow?", "Should it run?", "Who should pay?")
    text = "\n\n".join(f"{shown.format(at)}{one}" for at, one in enumerate(asked, 1))
    found = numbers_and_texts(text)
    assert [words for _, words in found] == list(asked)
    assert [(number or "")[-1:] for number, _ in found] == ["1", "2", "3"]


def test_help_or_answers_that_ask_are_doubted() -> None:
    found = questions("1. The quay.\n- Who should pay for it?\n- When should it be closed?\n\n2. Is it slow?\n")
    assert found[0].text != "The quay." or found[0].doubts


def test_words_above_lettered_sentences_that_ask_themselves_are_none_of_theirs() -> None:
    text = (
        "We set out the  plan for it. Please consider  the following general questions, which apply to all:\n\n"
        "(a) Is there any part of the plan that is not clear?\n\n(b) Is there any part that would not work?\n"
    )

    assert all("general questions" not in one.text for one in read(text).questions)
