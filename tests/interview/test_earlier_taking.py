"""An earlier answer is taken over as far as it fits, into what is still empty, with its evidence and its date."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput.errors import NotUnderstoodError
from wellput.interview.earlier_offers import EarlierReply, earlier_reply, earlier_step, similar
from wellput.interview.earlier_taking import TakenNow, with_earlier
from wellput.interview.profile_filling import with_profile
from wellput.model.bank import Bank, Question
from wellput.model.evidence import Evidence
from wellput.model.library import EarlierAnswer, Profile, ProfileValue
from wellput.model.response import Answer, Response

SPRING = dt.date(2024, 5, 3)
YES_NO = [{"id": "y", "label": "Yes"}, {"id": "n", "label": "No"}]
LOG = Evidence(id="log", kind="figure", statement="31 households took shelter.", permission="given")


def question(**changes: Any) -> Question:
    return Question.model_validate({"id": "now", "type": "text", "text": "Which barriers have you met?", **changes})


def earlier(answer: Answer, number: int = 1, on: dt.date = SPRING, **changes: Any) -> EarlierAnswer:
    asked = question(**{"id": "then", "text": "What are the barriers?", **changes})
    return EarlierAnswer(number, 1, "Flood plans", "past", "Our hall", asked, answer, on)


def bank(asked: Question, **changes: Any) -> Bank:
    return Bank.model_validate(
        {
            "format": 1,
            "bank": "small",
            "version": 1,
            "title": "Small",
            "wording": "official",
            "consultation": {"publisher": "Nobody"},
            "themes": [{"id": "all", "title": "All", "questions": [asked.model_dump()]}],
            **changes,
        }
    )


def taken(asked: Question, then: EarlierAnswer, now: Answer | None = None, *items: Evidence, **has: Any) -> TakenNow:
    answers = {"now": now} if now else {}
    response = Response(format=1, bank="small", answers=answers, **has)
    return with_earlier(bank(asked), response, asked, then, {one.id: one for one in items}, ("31 households",))


@given(st.text(), st.text(), st.text())
def test_words_are_taken_over_word_for_word(position: str, text: str, ask: str) -> None:
    then = Answer(position=position or None, text=text or None, ask=ask or None)
    after = taken(question(), earlier(then)).response.answer("now")
    assert (after.position, after.text, after.ask) == (position or None, text or None, ask or None)


def test_it_is_marked_with_its_consultation_its_date_and_its_figures() -> None:
    (mark,) = taken(question(), earlier(Answer(text="31 households came."))).response.taken_over
    assert (mark.question, mark.consultation, mark.on, mark.figures) == (
        "now",
        "Flood plans",
        SPRING,
        ("31 households",),
    )


def test_what_is_there_already_stays() -> None:
    done = taken(question(), earlier(Answer(position="Then.", text="Then.")), Answer(text="Now."))
    answer = done.response.answer("now")
    assert (answer.position, answer.text) == ("Then.", "Now.")
    assert "You had given the reasons already; that stays." in done.told


def test_where_nothing_is_empty_nothing_changes() -> None:
    done = taken(question(), earlier(Answer(text="Then.")), Answer(text="Now."))
    assert done.response.answer("now") == Answer(text="Now.")
    assert done.response.taken_over == ()


def test_a_choice_is_found_again_by_its_words() -> None:
    asked = question(type="select_one", options=[{"id": "1", "label": "yes."}, {"id": "2", "label": "Perhaps"}])
    then = earlier(Answer(selected=("y",)), type="select_one", options=YES_NO)
    assert taken(asked, then).response.answer("now").selected == ("1",)


def test_a_choice_that_is_not_on_offer_stays_behind_and_is_told() -> None:
    asked = question(type="select_one", options=[{"id": "1", "label": "Often"}, {"id": "2", "label": "Never"}])
    done = taken(asked, earlier(Answer(selected=("y",), text="So."), type="select_one", options=YES_NO))
    assert done.response.answer("now") == Answer(text="So.")
    assert any("“Yes”" in one and "choose anew" in one for one in done.told)


def test_more_choices_than_may_be_made_stay_behind() -> None:
    then = earlier(Answer(selected=("y", "n")), type="select_multiple", options=YES_NO)
    assert not taken(question(type="select_one", options=YES_NO), then).response.answers


def test_a_ranking_keeps_its_order_and_its_reasons() -> None:
    asked = question(type="rank", options=YES_NO, each={"reason": True})
    ranked = ({"option": "n", "reason": "First.", "unlocks": "Much."}, {"option": "y"})
    then = earlier(Answer.model_validate({"ranked": ranked}), type="rank", options=YES_NO)
    first, second = taken(asked, then).response.answer("now").ranked
    assert (first.option, first.reason, first.unlocks, second.option) == ("n", "First.", None, "y")


@pytest.mark.parametrize(("unit", "number"), [("members", Decimal(44)), ("hours", None)])
def test_a_figure_is_taken_over_in_its_own_unit_alone(unit: str, number: Decimal | None) -> None:
    then = earlier(Answer(number=Decimal(44), text="So."), type="integer", unit="members")
    assert taken(question(type="integer", unit=unit), then).response.answer("now").number == number


def test_evidence_comes_along_under_a_name_that_is_free() -> None:
    other = LOG.model_copy(update={"statement": "Another log."})
    done = taken(question(), earlier(Answer(text="So [@log].")), None, LOG, evidence=(other,))
    assert done.response.answer("now").text == "So [@log-2]."
    assert [(one.id, one.statement) for one in done.response.evidence][1:] == [("log-2", LOG.statement)]


def test_evidence_that_is_here_already_is_not_copied() -> None:
    here = LOG.model_copy(update={"id": "ours"})
    done = taken(question(), earlier(Answer(text="So [@log].")), None, LOG, evidence=(here,))
    assert (done.response.answer("now").text, done.response.evidence) == ("So [@ours].", (here,))


def test_evidence_whose_use_was_refused_does_not_come_along() -> None:
    done = taken(question(), earlier(Answer(text="So [@log].")), None, LOG.model_copy(update={"permission": "refused"}))
    assert done.response.evidence == ()
    assert any("was refused" in one for one in done.told)


def test_what_was_illustrative_stays_marked_so() -> None:
    assert taken(question(), earlier(Answer(text="So.", illustrative=True))).response.answer("now").illustrative


def test_the_likest_question_is_offered_first_and_of_equals_the_newest() -> None:
    asked, said = question(), Answer(text="So.")
    found = similar(
        asked,
        [
            earlier(said, 1, text="What are the barriers?"),
            earlier(said, 2, text=asked.text, on=dt.date(2020, 1, 1)),
            earlier(said, 3, text=asked.text),
            earlier(said, 4, text="How is the hall heated?"),
        ],
    )
    assert [one.id for one in found] == [3, 2, 1]


def test_an_answer_is_offered_for_its_list_or_for_speaking_of_all_that_is_asked() -> None:
    listed = [{"id": str(number), "label": f"Thing {number}"} for number in range(4)]
    asked = question(type="select_multiple", options=listed, text="Pick from these village needs.")
    same_list = earlier(Answer(selected=("1",)), type="select_multiple", options=listed, text="Which apply?")
    assert similar(asked, [same_list])
    spoken = earlier(Answer(text="Our village needs a kitchen and pickers."), text="Anything else?")
    assert similar(question(text="Do village kitchens need pickers?"), [spoken])


def test_scales_that_every_question_has_make_no_questions_alike() -> None:
    scale = [{"id": str(at), "label": label} for at, label in enumerate(("Always", "Often", "Seldom", "Never"))]
    then = earlier(Answer(selected=("1",)), type="select_one", options=scale, text="How often does it rain?")
    assert not similar(question(type="select_one", options=scale, text="How often do trustees meet?"), [then])


@pytest.mark.parametrize(
    ("reply", "means"),
    [("1", ("take", 7)), (" 2 ", ("take", 9)), ("look 2", ("look", 9)), ("LOOK 1", ("look", 7))],
)
def test_a_number_takes_over_and_look_shows(reply: str, means: Any) -> None:
    step = earlier_step(question(), [earlier(Answer(text="A."), 7), earlier(Answer(text="B."), 9)], "Our hall")
    assert earlier_reply(step, reply) == EarlierReply(*means)


@pytest.mark.parametrize("reply", ["3", "look", "look x", "Nobody knows", "0", "٣"])
def test_anything_else_is_asked_again(reply: str) -> None:
    step = earlier_step(question(), [earlier(Answer(text="A."), 7), earlier(Answer(text="B."), 9)], "Our hall")
    with pytest.raises(NotUnderstoodError):
        earlier_reply(step, reply)


def filled(values: dict[str, str], labels: dict[str, str] | None = None, **has: Any) -> tuple[Response, list[str]]:
    kinds = [{"id": "hall", "label": "Village hall"}]
    profile = [{"id": name, "type": "text", "text": "?"} for name in ("name", "kind", "represents.number")]
    told = tuple(ProfileValue(name, value, SPRING, (labels or {}).get(name, "")) for name, value in values.items())
    response = Response.model_validate({"format": 1, "bank": "small", "respondent": has})
    done = with_profile(bank(question(), respondents=kinds, profile=profile), response, Profile("Our hall", told))
    return done.response, [one.field for one in done.unfit]


def test_a_profile_fills_what_is_empty_and_asked_for() -> None:
    response, _ = filled({"name": "Our hall", "represents.number": "44", "contact.email": "ann@hall.example"})
    about = response.respondent
    assert (about.name, about.represents.number, about.contact.email) == ("Our hall", 44, None)


def test_a_profile_leaves_what_is_there() -> None:
    assert filled({"name": "Our hall"}, name="The hall")[0].respondent.name == "The hall"


def test_a_kind_is_taken_by_its_words_and_not_by_its_id() -> None:
    assert filled({"kind": "vh"}, {"kind": "Village hall"})[0].respondent.kind == "hall"
    response, unfit = filled({"kind": "hall"}, {"kind": "Concert hall"})
    assert (response.respondent.kind, unfit) == (None, ["kind"])
