"""Papers that seek views paragraph by paragraph, and ask nothing with a question mark."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import read

TOPICS = ("Ferries", "Bridges", "Fords")


def paper(said: str, end: str = "") -> str:
    parts = (
        f"{topic}\n\n{2 * at}. They are few and old.\n\n{2 * at + 1}. {said.format(topic.lower())}\n\n"
        for at, topic in enumerate(TOPICS, 1)
    )
    return f"Crossing the water\n\n1. This paper is about crossings.\n\n{''.join(parts)}{end}"


@pytest.mark.parametrize(
    "said",
    [
        "We seek feedback on whether {} should be kept.",
        "The Department for Examples seeks views on this approach. The rules on {} are in annex A.",
        "The law says nothing of {}. The Department still welcomes views on whether it should.",
        "Those who use {} know them best. As such, we would welcome your comments on the plan.",
    ],
)
def test_a_paragraph_that_seeks_views_after_each_proposal_is_a_question(said: str) -> None:
    end = "8. We ask that all submissions should be clearly and concisely written. Please give your name.\n"

    found = read(paper(said, end))

    assert [one.text for one in found.questions] == [said.format(topic.lower()) for topic in TOPICS]


def test_the_same_words_below_each_proposal_are_asked_of_each() -> None:
    said = "We seek feedback on whether it should be kept."

    assert [one.text for one in read(paper(said)).questions] == [said] * 3


def test_they_are_no_questions_where_the_paper_asks_others() -> None:
    asked = "".join(f"Question {at}: Should the {one.lower()} stay?\n\n" for at, one in enumerate(TOPICS, 1))

    found = read(paper("We seek views on the future of {}.", asked))

    assert [one.number for one in found.questions] == ["Question 1", "Question 2", "Question 3"]


def test_words_that_lead_to_what_stands_below_are_none() -> None:
    said = "We seek views on the following: how {} are run, and by whom."

    assert all("We seek views" not in one.text for one in read(paper(said)).questions)
