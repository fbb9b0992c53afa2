"""A reply changes what it answers and nothing else; what it would take away is known beforehand."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.interview.small_bank import bank, blank
from wellput.errors import NotUnderstoodError
from wellput.interview.answering import emptied, take
from wellput.interview.answers import confirmed, skipped, words_lost
from wellput.interview.steps import RESPONDENT, SUMMARY, Step
from wellput.interview.walking import steps
from wellput.model.response import Answer, Ranked, Response

NOON = dt.datetime(2025, 9, 1, 12, 0)


def step(response: Response, place: str, part: str, about: str = "") -> Step:
    return next(one for one in steps(bank(), response, place, about) if (one.part, one.about) == (part, about))


def told(response: Response, place: str, part: str, reply: str, about: str = "") -> Response:
    return take(bank(), step(response, place, part, about), reply, response)


def full() -> Response:
    answers = {
        "how-often": Answer(selected=("sometimes",), position="P.", text="T.\n\nT2.", ask="A.", confirmed=NOON),
        "barriers": Answer(selected=("money", "other"), other="Weather", text="Rain [@x]."),
        "top": Answer(ranked=(Ranked(option="trust", reason="R1", unlocks="U1"), Ranked(option="speed", reason="R2"))),
        "hours": Answer(number=Decimal("12.5")),
    }
    return blank().model_copy(update={"answers": answers})


def test_each_kind_of_reply_lands_in_its_place() -> None:
    response = told(blank(), "how-often", "selected", "2")
    response = told(response, "how-often", "position", "We meet twice.")
    response = told(response, "how-often", "text", "One.\n\nTwo.")
    response = told(response, "how-often", "ask", "Meet more.")
    assert response.answer("how-often") == Answer(
        selected=("sometimes",), position="We meet twice.", text="One.\n\nTwo.", ask="Meet more."
    )
    assert told(blank(), "hours", "number", "12.5 hours").answer("hours").number == Decimal("12.5")
    assert told(blank(), "by-when", "date", "1/9/2025").answer("by-when").date == dt.date(2025, 9, 1)


def test_the_profile_goes_into_the_respondent_block() -> None:
    response = blank()
    for part, reply in {
        "name": "Us",
        "kind": "voluntary, community",
        "represents.number": "1,200 members",
        "gathered.from": "1 August 2025",
        "confidentiality": "publish",
    }.items():
        response = told(response, RESPONDENT, part, reply)
    us = response.respondent
    assert (us.name, us.kind, us.represents.number) == ("Us", "charity", 1200)
    assert (us.gathered.from_, us.confidentiality) == (dt.date(2025, 8, 1), "publish")


def test_a_count_of_members_is_a_whole_number_and_not_negative() -> None:
    for reply in ("12.5", "-1"):
        with pytest.raises(NotUnderstoodError):
            told(blank(), RESPONDENT, "represents.number", reply)


def test_one_line_fields_take_a_paste_of_several_lines_as_one() -> None:
    response = told(blank(), "how-often", "position", "We meet\n twice\n\na year.")
    assert response.answer("how-often").position == "We meet twice  a year."


def test_changing_an_answer_unconfirms_it_and_keeping_it_does_not() -> None:
    assert told(full(), "how-often", "position", "Other.").answer("how-often").confirmed is None
    assert told(full(), "how-often", "position", "P.").answer("how-often").confirmed == NOON
    assert told(full(), "how-often", "position", "").answer("how-often").confirmed == NOON


def test_an_answer_that_stands_is_confirmed_with_the_time_and_an_empty_one_is_not() -> None:
    assert confirmed(full(), "hours", NOON).answer("hours").confirmed == NOON
    assert confirmed(full(), "closing", NOON).answer("closing") == Answer()


def test_a_skipped_question_keeps_what_was_said_and_an_answer_ends_the_skip() -> None:
    response = skipped(full(), "barriers", "Not ours to say.")
    assert response.answer("barriers").skipped == "Not ours to say."
    assert response.answer("barriers").text == "Rain [@x]."
    assert told(response, "barriers", "position", "After all.").answer("barriers").skipped is None


def test_ranking_anew_keeps_what_was_said_of_options_that_stay() -> None:
    response = told(full(), "top", "ranked", "speed, trust")
    assert response.answer("top").ranked == (
        Ranked(option="speed", reason="R2"),
        Ranked(option="trust", reason="R1", unlocks="U1"),
    )


def test_words_that_a_new_choice_takes_away_are_known_before_it_is_made() -> None:
    before = full()
    reranked = told(before, "top", "ranked", "reach, speed")
    assert words_lost(before.answer("top"), reranked.answer("top")) == ("R1", "U1")
    without_other = told(before, "barriers", "selected", "money")
    assert words_lost(before.answer("barriers"), without_other.answer("barriers")) == ("Weather",)
    assert without_other.answer("barriers").other is None


def test_what_an_option_unlocks_cannot_be_said_once_it_is_no_longer_ranked() -> None:
    gone = step(full(), "top", "unlocks", "trust")
    without = told(full(), "top", "ranked", "reach, speed")
    with pytest.raises(NotUnderstoodError, match="no longer in your ranking"):
        take(bank(), gone, "U9", without)


def test_the_summary_offers_the_asks_given_in_the_questions() -> None:
    response = told(full(), "barriers", "ask", "Fund it.")
    offered = step(response, SUMMARY, "asks", "1").choices
    assert [one.label for one in offered] == ["A.", "Fund it."]
    response = told(response, SUMMARY, "asks", "2, 1", "1")
    assert response.summary.asks == ("Fund it.", "A.")
    response = told(response, SUMMARY, "asks", "Listen.", "1")
    assert response.summary.asks == ("Listen.", "A.")
    response = told(response, SUMMARY, "sentence", "In short.")
    assert response.summary.sentence == "In short."


def test_the_summary_holds_five_asks_at_most() -> None:
    response = blank()
    for number in range(1, 6):
        response = told(response, SUMMARY, "asks", f"Ask {number}.", str(number))
    assert len(response.summary.asks) == 5
    assert [one.about for one in steps(bank(), response, SUMMARY)] == ["", "1", "2", "3", "4", "5"]


def test_each_part_can_be_emptied() -> None:
    response = full()
    for place, part, about in [
        ("how-often", "selected", ""),
        ("how-often", "text", ""),
        ("top", "reason", "trust"),
        ("hours", "number", ""),
    ]:
        response = emptied(bank(), step(response, place, part, about), response)
    assert response.answer("how-often") == Answer(position="P.", ask="A.")
    assert response.answer("top").ranked[0] == Ranked(option="trust", unlocks="U1")
    assert response.answer("hours") == Answer()


PLACES = ["how-often", "barriers", "top", "hours", "by-when", "closing", SUMMARY, RESPONDENT]
REPLIES = st.one_of(
    st.text(max_size=40), st.sampled_from(["1", "2", "1, 2", "12.5", "1 May 2025", "trust, reach", "A\nB", "::"])
)


@given(st.sampled_from(PLACES), st.data(), REPLIES)
def test_no_reply_changes_anything_but_the_part_it_answers(place: str, data: st.DataObject, reply: str) -> None:
    before = full()
    asked = data.draw(
        st.sampled_from([one for one in steps(bank(), before, place) if one.form not in ("offers", "review")])
    )
    try:
        after = take(bank(), asked, reply, before)
    except NotUnderstoodError:
        return
    others = set(before.answers) | set(after.answers)
    for other in others - {place}:
        assert after.answer(other) == before.answer(other)
    may_change = {asked.part, "confirmed", "skipped", "other"} | ({"ranked"} if asked.about else set())
    for field in Answer.model_fields:
        if field not in may_change:
            assert getattr(after.answer(place), field) == getattr(before.answer(place), field)
    assert Response.model_validate(after.model_dump(by_alias=True)) == after


@given(st.text(min_size=1).filter(str.strip))
def test_long_text_arrives_as_it_was_typed(text: str) -> None:
    after = take(bank(), step(blank(), "closing", "text"), text, blank())
    assert after.answer("closing").text == text.strip("\n")
