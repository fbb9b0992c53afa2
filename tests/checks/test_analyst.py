"""Positions are read as an analyst would, against the option and for whether they take a side."""

import pytest

from tests.checks.drafting import answer, bank_of, subject
from tests.checks.one_rule import bank
from tests.checks.one_rule import findings as found
from wellput.checks.scales import asks_for_agreement


@pytest.mark.parametrize(
    ("question", "option", "position"),
    [
        ("how-well", "very-badly", "Engagement here works very well."),
        ("how-well", "very-well", "Engagement is poor in our district."),
        ("how-well", "fairly-well", "It does not work at all."),
        ("how-well", "fairly-well", "It rarely works well."),
        ("frequency", "never", "We work together every week."),
        ("frequency", "often", "We hardly ever meet."),
        ("frequency", "always", "Not often."),
        ("effectiveness", "very-effective", "It is not effective."),
        ("effectiveness", "very-effective", "Ineffective, I am afraid."),
        ("barriers-how-often", "never", "There are always barriers."),
        ("barriers-how-often", "often", "We rarely meet barriers."),
        ("lack-of-engagement", "no-delay", "Yes, it held the response up badly."),
        ("lack-of-engagement", "yes-significant", "It has never caused a delay here."),
        ("lack-of-engagement", "no-delay", "Late contact caused a delay of hours."),
        ("financial-support", "adequate", "There is not enough money."),
        ("financial-support", "inadequate", "The money is enough for what we do."),
        ("right-means", "yes-duty", "We do not support a duty."),
        ("right-means", "no-other-means", "A duty is the right way."),
        ("absorb-costs", "fully", "We could not absorb any of it."),
        ("absorb-costs", "cannot", "We could absorb these costs within our budget."),
    ],
)
def test_a_position_against_its_option_is_noticed(question: str, option: str, position: str) -> None:
    (finding,) = answer("ANA02", question, selected=[option], position=position)
    assert finding.place.words == position


@pytest.mark.parametrize(
    ("question", "option", "position"),
    [
        ("how-well", "fairly-badly", "Well below what it should be."),
        ("how-well", "mixed", "It works well."),
        ("how-well", "very-badly", "It could work well if we were asked."),
        ("how-well", "fairly-well", "Planning works well; response less so."),
        ("frequency", "never", "We have never been asked to a meeting."),
        ("frequency", "sometimes", "Often."),
        ("barriers-how-often", "always", "Responders never ring us back."),
        ("lack-of-engagement", "yes-significant", "No responder rang us for nine hours."),
        ("lack-of-engagement", "no-delay", "We know of no significant delay."),
        ("financial-support", "inadequate", "Grants do not cover our time."),
        ("right-means", "yes-with-more", "We do not oppose a duty; we support it if training comes with it."),
        ("right-means", "yes-with-more", "We want more than a duty: we want training."),
        ("right-means", "no-other-means", "We support the aim, but not a law."),
        ("absorb-costs", "cannot", "We could absorb them only by closing the hall."),
        ("absorb-costs", "with-others", "No charity could absorb this alone."),
        ("barriers", "funding", "Money is no barrier."),
    ],
)
def test_a_position_that_goes_with_its_option_is_left_alone(question: str, option: str, position: str) -> None:
    assert answer("ANA02", question, selected=[option], position=position) == []


def test_options_of_another_bank_are_read_by_their_words() -> None:
    labels = ["Strongly agree", "Agree", "Neither agree nor disagree", "Disagree"]
    options = [{"id": f"o{n}", "label": label} for n, label in enumerate(labels)]
    small = bank_of({"id": "law", "type": "scale", "text": "Do you agree with the proposal?", "options": options})

    def codes(option: str) -> list[str]:
        said = {"selected": [option], "position": "We oppose the proposal."}
        return [one.code for one in found("ANA02", subject(small, answers={"law": said}))]

    assert [codes(f"o{n}") for n in range(4)] == [["ANA02"], ["ANA02"], [], []]


def test_only_a_question_about_a_proposal_asks_for_agreement() -> None:
    assert [one.id for one in bank().questions if asks_for_agreement(one)] == ["right-means"]


@pytest.mark.parametrize(
    "position",
    ["Partnerships are important to us.", "There is much to be said on both sides.", "It depends on how it is done."],
)
def test_a_position_on_no_side_is_a_warning_and_beside_an_option_advice(position: str) -> None:
    (alone,) = answer("ANA03", "right-means", position=position)
    (beside,) = answer("ANA03", "right-means", position=position, selected=["yes-duty"])
    assert (alone.severity, beside.severity) == ("warning", "advice")
    assert alone.place.words == position


@pytest.mark.parametrize(
    "position",
    [
        "We agree.",
        "On balance, yes.",
        "A law would help.",
        "We are not in favour.",
        "There is no need for a new law.",
        "Only with money, otherwise no.",
        "We prefer guidance to a duty.",
        "The published evidence supports a duty, as one part of a wider change.",
    ],
)
def test_a_position_on_a_side_is_clear(position: str) -> None:
    assert answer("ANA03", "right-means", position=position) == []


def test_who_is_not_sure_may_be_unclear() -> None:
    assert answer("ANA03", "right-means", selected=["not-sure"], position="We are still talking.") == []


def test_a_clear_text_makes_up_for_a_vague_position() -> None:
    assert answer("ANA03", "right-means", position="Partnerships matter.", text="We oppose a duty.") == []


@pytest.mark.parametrize(
    "said", [{"text": "Communication is often poor."}, {"position": "Better communication is needed."}]
)
def test_an_answer_without_anything_specific_is_not_rich(said: dict[str, str]) -> None:
    (finding,) = answer("ANA01", "barriers", **said)
    assert finding.severity == "advice"
    assert bank().question("barriers").prompts[0] in finding.mend  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        "The first call came nine hours late.",
        "In January the road was closed.",
        "The police at Derby keep no list.",
        "An officer said: “we did not know that you had a hall”.",
        "We were never asked [@log].",
    ],
)
def test_an_answer_with_a_figure_a_time_a_name_a_quotation_or_a_source_is(text: str) -> None:
    evidence = [{"id": "log", "kind": "document", "statement": "A log."}]
    assert found("ANA01", subject(answers={"barriers": {"text": text}}, evidence=evidence)) == []


def test_a_source_that_is_not_there_is_none() -> None:
    assert answer("ANA01", "barriers", text="We were never asked [@log].")


@pytest.mark.parametrize(
    "said", [{"selected": ["funding"]}, {"ask": "Share a post."}, {"text": "Poor.", "skipped": "No."}]
)
def test_what_gives_no_reasons_is_not_read_for_evidence(said: dict[str, object]) -> None:
    assert answer("ANA01", "barriers", **said) == []
