"""The interview goes on where its author stopped, and counts what is done."""

import datetime as dt

import pytest

from tests.interview.small_bank import bank, blank
from wellput.errors import NotUnderstoodError
from wellput.interview.progress import progress
from wellput.interview.steps import RESPONDENT, SUMMARY
from wellput.interview.walking import find_place, following, next_open, place_state, places, preceding, resumed, steps
from wellput.model.response import Answer, Ranked, Respondent, Response, Summary

NOON = dt.datetime(2025, 9, 1, 12, 0)
US = Respondent(name="Us", kind="charity", confidentiality="publish")


def answered(**answers: Answer) -> Response:
    named = {name.replace("_", "-"): answer for name, answer in answers.items()}
    return blank().model_copy(update={"respondent": US, "answers": named})


def at(response: Response) -> tuple[str, str] | None:
    step = resumed(bank(), response)
    return (step.place, step.part) if step else None


def test_questions_are_asked_of_the_kinds_and_after_the_answers_they_are_meant_for() -> None:
    everyone = places(bank(), blank())
    assert "staff" in everyone
    assert "staff" not in places(bank(), answered())
    assert "why-never" not in everyone
    assert "why-never" in places(bank(), answered(how_often=Answer(selected=("never",))))


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("barriers", "barriers"),
        ("2", "barriers"),
        ("1A", "why-never"),
        (" Summary ", SUMMARY),
        ("respondent", RESPONDENT),
    ],
)
def test_a_place_is_found_by_its_number_or_its_name(name: str, place: str) -> None:
    assert find_place(bank(), name) == place


def test_an_unknown_place_is_refused_with_the_nearest() -> None:
    with pytest.raises(NotUnderstoodError, match="Did you mean barriers"):
        find_place(bank(), "bariers")


def test_a_question_that_is_asked_in_parts_names_them() -> None:
    first, second, *others = bank().themes[0].questions
    parts = [one.model_copy(update={"number": number}) for one, number in ((first, "8 (1)"), (second, "8 (2)"))]
    theme = bank().themes[0].model_copy(update={"questions": (*parts, *others)})
    parted = bank().model_copy(update={"themes": (theme, *bank().themes[1:])})
    with pytest.raises(NotUnderstoodError) as trouble:
        find_place(parted, "8")
    assert trouble.value.mend.startswith("Its parts are 8 (1) and 8 (2).")


def test_a_new_draft_begins_with_who_answers() -> None:
    assert at(blank()) == (RESPONDENT, "name")


def test_one_goes_on_after_what_was_given_last() -> None:
    half = blank().model_copy(update={"respondent": Respondent(name="Us", kind="charity")})
    assert at(half) == (RESPONDENT, "represents.number")
    assert at(answered()) == ("how-often", "selected")
    assert at(answered(how_often=Answer(selected=("always",)))) == ("how-often", "position")


def test_an_answer_left_in_the_middle_is_gone_on_with_even_when_it_has_its_reasons() -> None:
    left = Answer(selected=("always",), position="P.", text="T.")
    assert at(answered(how_often=left)) == ("how-often", "evidence")


def test_answers_written_by_hand_need_no_confirming_once_later_ones_are_there() -> None:
    by_hand = Answer(selected=("always",), text="T.")
    later = Answer(selected=("time",), text="T.", confirmed=NOON)
    assert at(answered(how_often=by_hand, barriers=later)) == ("top", "ranked")


def test_skipped_questions_are_passed_over() -> None:
    assert at(answered(how_often=Answer(skipped="Not ours."))) == ("barriers", "selected")


def test_nothing_is_left_to_resume_when_everything_is_answered_or_skipped() -> None:
    done = Answer(skipped="No.")
    whole = answered(how_often=done, barriers=done, top=done, hours=done, by_when=done, closing=done)
    whole = whole.model_copy(update={"summary": Summary(sentence="S.", asks=("A.",))})
    assert resumed(bank(), whole) is None


def test_an_answer_is_whole_with_its_choice_and_reasons_or_once_it_is_confirmed() -> None:
    states = {
        "begun": Answer(selected=("always",), position="P."),
        "answered": Answer(selected=("always",), text="T."),
        "skipped": Answer(skipped="", text="T."),
        "untouched": Answer(),
    }
    for expected, answer in states.items():
        assert place_state(bank(), answered(how_often=answer), "how-often") == expected
    assert place_state(bank(), answered(hours=Answer(position="P.", confirmed=NOON)), "hours") == "answered"
    assert place_state(bank(), answered(how_often=Answer(position="P.", confirmed=NOON)), "how-often") == "begun"


def test_progress_counts_by_theme_what_is_asked_of_this_respondent() -> None:
    response = answered(
        how_often=Answer(selected=("always",), text="T."), barriers=Answer(skipped="No."), hours=Answer(position="P.")
    )
    now = progress(bank(), response)
    assert (now.answered, now.skipped, now.total) == (1, 1, 6)
    assert [(one.theme.id, one.answered, one.skipped, one.total) for one in now.themes] == [
        ("now", 1, 1, 2),
        ("change", 0, 0, 4),
    ]
    assert [one.id for one in now.themes[1].missing] == ["top"]
    assert (now.respondent.state, now.respondent.answered, now.respondent.total) == ("answered", 3, 5)
    assert (now.summary.state, now.summary.missing) == (
        "untouched",
        ("the response in one sentence", "one to five asks"),
    )


def test_what_is_missing_of_the_respondent_is_named() -> None:
    assert progress(bank(), blank()).respondent.missing == ("Name", "Kind", "Terms")


def test_steps_follow_each_other_and_lead_back_the_same_way() -> None:
    response = answered(
        top=Answer(ranked=(Ranked(option="trust"), Ranked(option="reach"))), barriers=Answer(selected=("other",))
    )
    for place in ("barriers", "top", SUMMARY):
        asked = steps(bank(), response, place)
        walked = [asked[0]]
        while (after := following(bank(), response, walked[-1])) is not None:
            walked.append(after)
        assert tuple(walked) == asked
        assert [preceding(bank(), response, one) for one in asked[1:]] == list(asked[:-1])


def test_going_back_from_the_first_step_leads_to_the_end_of_the_place_before() -> None:
    first = steps(bank(), answered(), "barriers")[0]
    before = preceding(bank(), answered(), first)
    assert before is not None
    assert (before.place, before.part) == ("how-often", "review")
    assert preceding(bank(), answered(), steps(bank(), answered(), RESPONDENT)[0]) is None


def test_the_next_open_place_passes_over_what_is_done() -> None:
    response = answered(barriers=Answer(skipped="No."))
    assert next_open(bank(), response, "how-often") == "top"
    assert next_open(bank(), response, SUMMARY) is None


def test_a_ranking_asks_reason_and_unlocks_of_each_option_and_an_other_asks_for_words() -> None:
    response = answered(
        top=Answer(ranked=(Ranked(option="trust"), Ranked(option="reach"))), barriers=Answer(selected=("other",))
    )
    asked = [(one.part, one.about) for one in steps(bank(), response, "top")]
    assert asked[1:5] == [("reason", "trust"), ("unlocks", "trust"), ("reason", "reach"), ("unlocks", "reach")]
    assert [one.part for one in steps(bank(), response, "barriers")][:2] == ["selected", "other"]
