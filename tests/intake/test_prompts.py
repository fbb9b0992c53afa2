"""Evidence prompts are suggested by the plain words of a question, from a library that is content."""

import pytest

from wellput.intake.changing.prompts import suggested_prompts, topics_of
from wellput.model.bank import Question
from wellput.store.prompt_library import prompt_library

LIBRARY = prompt_library(None)
ASKED_FOR = ("cost", "impact", "agreement", "equality", "alternatives", "experience", "implementation")


def question(text: str, type_: str = "text", **more: object) -> Question:
    return Question.model_validate({"id": "q", "type": type_, "text": text, **more})


def found(text: str, **more: object) -> list[str]:
    return [one.topic.id for one in topics_of(question(text, **more), LIBRARY)]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("What would the proposals cost your organisation?", "cost"),
        ("What impact would this have on services?", "impact"),
        ("Do you agree with proposal 3?", "agreement"),
        ("Would anybody with a protected characteristic be treated worse?", "equality"),
        ("Are there alternatives that we should consider?", "alternatives"),
        ("Tell us about your experience of the scheme.", "experience"),
        ("How long would you need to implement this?", "implementation"),
    ],
)
def test_each_topic_is_known_by_its_words(text: str, topic: str) -> None:
    assert topic in found(text)


def test_the_library_has_every_topic_with_prompts_of_its_own() -> None:
    assert {topic.id for topic in LIBRARY.topics} >= set(ASKED_FOR)
    prompts = [prompt for topic in LIBRARY.topics for prompt in topic.prompts]
    assert len(prompts) == len(set(prompts))
    assert all(len(topic.prompts) >= 3 for topic in LIBRARY.topics)


def test_words_are_whole_and_capitals_do_not_matter() -> None:
    assert "equality" not in found("What is said on this page?")
    assert "cost" in found("COSTS?")
    assert "cost" not in found("What of the coast, or of accosting?")


def test_a_cost_worksheet_is_about_cost_whatever_it_says() -> None:
    (topic,) = topics_of(question("Fill this in.", "cost"), LIBRARY)
    assert (topic.topic.id, topic.because) == ("cost", ())


def test_what_gave_a_topic_away_is_told_in_the_questions_own_words() -> None:
    (first, *_) = topics_of(question("Which barriers and problems have you met?"), LIBRARY)
    assert first.because == ("barriers", "problems")


def test_prompts_that_the_question_has_are_not_suggested_again() -> None:
    asked = question("What would it cost?")
    first, *rest = suggested_prompts(asked, LIBRARY)
    again = asked.model_copy(update={"prompts": (first.upper(),)})
    assert suggested_prompts(again, LIBRARY) == tuple(rest)


def test_a_question_that_says_nothing_of_any_topic_gets_no_prompts() -> None:
    assert suggested_prompts(question("Anything else?"), LIBRARY) == ()
