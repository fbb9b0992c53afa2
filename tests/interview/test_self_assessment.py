"""A self-assessment is told at the questions that it feeds, and is offered there while it was left alone."""

from tests.model.scaled_bank import bank, response
from wellput.interview.place_pages import place_line, place_page
from wellput.interview.progress import progress, still_to_answer
from wellput.interview.walking import next_open, places, resumed
from wellput.model.response import Response


def said(given: Response, place: str) -> list[str]:
    return [f"{one.mark}{one.words}" for one in place_page(bank(), given, place)]


JUDGED = response(
    roots={"selected": ["s2"], "ask": "Each side names a contact."}, means={"selected": ["s1"], "text": "No money."}
)


def test_results_are_told_at_the_question_that_they_feed() -> None:
    shown = said(JUDGED, "how-well")
    at = shown.index("Your self-assessment:")
    assert shown[at + 1 : at + 3] == ["- Roots: 2 of 5 (Beginning)", "- Means: 1 of 5 (Not yet)"]


def test_at_a_map_low_results_are_where_an_action_plan_could_start() -> None:
    shown = said(JUDGED, "map")
    at = shown.index("Your self-assessment, where an action plan could start:")
    assert shown[at + 1 : at + 3] == [
        "- Means, 1 of 5: what would take it one step up, and who would do it?",
        "- Roots, 2 of 5: Each side names a contact.",
    ]


def test_at_a_map_results_that_are_not_low_are_told_as_they_are() -> None:
    shown = said(response(roots={"selected": ["s4"]}), "map")
    assert "- Roots: 4 of 5 (Mostly)" in shown


def test_an_optional_part_that_was_left_alone_is_offered_once_where_it_helps() -> None:
    (offer,) = [line for line in said(response(), "how-well") if "optional part" in line]
    assert "“A self-assessment”" in offer
    assert ":go S1" in offer


def test_nothing_is_said_where_nothing_feeds() -> None:
    assert not [line for line in said(JUDGED, "roots") if "self-assessment:" in line]


def test_the_interview_passes_by_an_optional_part_and_nothing_misses_it() -> None:
    assert places(bank(), response())[:1] == ("how-well",)
    first = resumed(bank(), response())
    assert first is not None
    assert first.place == "how-well"
    assert progress(bank(), response()).total == 2
    assert [one.id for one in still_to_answer(progress(bank(), response()))] == ["how-well", "map"]


def test_whoever_begins_the_optional_part_is_led_through_it() -> None:
    begun = response(roots={"selected": ["s2"], "text": "So it is."})
    assert next_open(bank(), begun, "roots") == "means"
    assert progress(bank(), begun).total == 4


def test_a_question_of_an_optional_part_says_so() -> None:
    assert "Question S1, of a part that is optional" in place_line(bank(), response(), "roots")[0].words
