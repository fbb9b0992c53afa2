"""Strategy: shared asks, benefits that unlock, changes named, refusals argued, experience told."""

import pytest

from tests.checks.drafting import answer, subject
from tests.checks.one_rule import findings as found


@pytest.mark.parametrize(
    "ask",
    [
        "Fund a full-time coordinator for our organisation.",
        "The Cabinet Office should pay our hall's running costs.",
        "We need £12,000 a year to take part.",
        "Councils should give us core funding.",
        "Our costs should be met in full.",
        "Pay us for our time at meetings.",
    ],
)
def test_money_for_oneself_alone_is_noticed(ask: str) -> None:
    (finding,) = answer("STR01", "financial-support", ask=ask)
    assert finding.place.words == ask
    assert found("STR01", subject(summary={"sentence": "So.", "asks": [ask]}))


@pytest.mark.parametrize(
    "ask",
    [
        "Fund a coordinator whom the groups in our area share.",
        "Pool money for readiness in each area.",
        "Give us a named contact.",
        "Invite us to exercises.",
        "Give us the plan, at no cost.",
        "Responders should tell us when a grant opens.",
        "We want responders to pay volunteers on call for travel.",
        "Councils should cover the costs of small charities, ours included.",
    ],
)
def test_shared_money_and_asks_that_are_not_for_money_are_left_alone(ask: str) -> None:
    assert answer("STR01", "financial-support", ask=ask) == []


def test_a_shared_ask_in_the_summary_speaks_for_the_whole() -> None:
    answers = {"financial-support": {"ask": "Fund our coordinator."}}
    asks = ["Pool money for readiness in each area."]
    assert found("STR01", subject(answers=answers, summary={"sentence": "So.", "asks": asks})) == []


def test_a_text_that_tells_what_things_cost_asks_for_nothing() -> None:
    assert answer("STR01", "annual-cost", text="Meetings cost us £2,000 and we pay our own fuel.") == []


@pytest.mark.parametrize(
    "unlocks", ["Everything else.", "Better communication channels.", "We are called late.", "Trust?"]
)
def test_a_benefit_that_unlocks_itself_or_everything_is_noticed(unlocks: str) -> None:
    ranked = [{"option": "channels", "reason": "Trust comes when we are called, and never late.", "unlocks": unlocks}]
    (finding,) = answer("STR02", "benefits", ranked=ranked)
    assert (finding.place.item, finding.place.words) == ("channels", unlocks)


@pytest.mark.parametrize("unlocks", [None, "Halls open before the first coach arrives.", "Earlier calls."])
def test_a_benefit_that_unlocks_something_is_left_alone(unlocks: str | None) -> None:
    ranked = [{"option": "channels", "reason": "Nobody holds our number.", "unlocks": unlocks}]
    assert answer("STR02", "benefits", ranked=ranked) == []


@pytest.mark.parametrize(
    "said",
    [
        {"selected": ["yes-duty"]},
        {"selected": ["yes-with-more"], "position": "Yes, if practical and cultural changes come with it."},
        {"position": "We support a legal duty.", "text": "It would show that partnerships matter."},
    ],
)
def test_support_for_a_duty_and_nothing_else_is_noticed(said: dict[str, object]) -> None:
    assert [one.severity for one in answer("STR03", "right-means", **said)] == ["advice"]


@pytest.mark.parametrize(
    "said",
    [
        {"selected": ["yes-duty"], "position": "Yes.", "text": "It must come with joint training."},
        {"selected": ["yes-duty"], "text": "Officers would have to listen and hand over when they leave."},
        {"selected": ["yes-duty"], "ask": "Name a contact in each force."},
        {"selected": ["no-other-means"], "position": "No."},
        {"selected": ["not-sure"]},
    ],
)
def test_support_with_a_change_named_is_left_alone(said: dict[str, object]) -> None:
    assert answer("STR03", "right-means", **said) == []


@pytest.mark.parametrize(
    "said",
    [
        {"position": "We disagree."},
        {"selected": ["no-change-needed"]},
        {"position": "We do not support a duty.", "text": "Our members feel strongly about this."},
        {
            "selected": ["no-change-needed"],
            "position": "No, we are against it.",
            "text": "It is the firm view of our board.",
        },
    ],
)
def test_a_bare_refusal_is_noticed(said: dict[str, object]) -> None:
    assert [one.severity for one in answer("STR04", "right-means", **said)] == ["warning"]


@pytest.mark.parametrize(
    "said",
    [
        {"position": "We disagree, because small groups would drown in paper."},
        {"selected": ["no-other-means"], "position": "No: guidance and money would do more."},
        {
            "selected": ["no-other-means"],
            "position": "No.",
            "ask": "Write guidance with the sector and fund exercises.",
        },
        {"position": "We oppose a duty.", "text": "Police and our hall meet monthly, and that is enough."},
        {"selected": ["yes-duty"]},
    ],
)
def test_a_refusal_with_a_reason_or_an_alternative_is_left_alone(said: dict[str, object]) -> None:
    assert answer("STR04", "right-means", **said) == []


def test_a_no_to_a_fact_is_no_refusal() -> None:
    assert answer("STR04", "lack-of-engagement", selected=["no-delay"], position="No.") == []


def experience(**item: object) -> list[str]:
    told = {"id": "night", "kind": "case-study", "statement": "A family waited.", **item}
    draft = subject(answers={"barriers": {"text": "Help came from next door [@night]."}}, evidence=[told])
    return [one.severity for one in found("STR05", draft)]


def test_a_response_without_first_hand_experience_is_noticed_once() -> None:
    assert [one.place.question for one in answer("STR05", "barriers", text="It is hard.")] == [None]
    assert experience(kind="figure") == ["warning"]
    assert experience(published="south-glos") == ["warning"]


@pytest.mark.parametrize("kind", ["case-study", "quote", "lived-experience"])
def test_one_experience_of_ones_own_is_enough(kind: str) -> None:
    assert experience(kind=kind) == []


def test_a_draft_without_answers_is_not_read_for_experience() -> None:
    assert found("STR05", subject()) == []
