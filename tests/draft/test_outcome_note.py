"""Each ask is set beside what was decided on it, and nothing is guessed where nothing is known."""

import datetime as dt
from typing import Any

import pytest

from wellput.collective.asks import shared_asks
from wellput.draft.outcome_note import asks_beside, compose_outcome, outcome_view
from wellput.model.bank import Bank, Outcome
from wellput.model.block import Paragraph, Table
from wellput.model.block_words import in_one_line
from wellput.model.outcome import AskOutcome
from wellput.model.response import Answer, Response, Summary
from wellput.model.stands import Stand
from wellput.model.tallied import Voice
from wellput.store.banks import find_bank, read_bank
from wellput.store.content import content

POOL = "Pool resources: money and people."


def told_asks(supports: int, members: int) -> str:
    """Say how many ask for a thing as a combined draft says it."""
    everywhere = frozenset({"costs"})
    stands = [Stand(f"m{number}", "M", None, None, False, False, everywhere, everywhere) for number in range(members)]
    voices = [
        Voice("costs", "ask", None, "Pool money.", one.member, "M", None, None, False, False, None, None)
        for one in stands[:supports]
    ]
    return next(one.told for one in shared_asks(voices, stands) if one.family == "resources")


BANK: Bank = read_bank(find_bank("strengthening-partnerships-2025", None))
OUTCOME = BANK.consultation.outcome or pytest.fail("the bank has its outcome")


def response(**values: Any) -> Response:
    return Response(format=1, bank=BANK.bank, **values)


def beside(draft: Response, outcome: Outcome = OUTCOME) -> dict[str, tuple[str, ...]]:
    return {one.ask: one.decided for one in asks_beside(BANK, outcome, draft)}


def test_an_ask_of_an_answer_is_set_beside_what_bears_on_its_question() -> None:
    draft = response(answers={"implementation": Answer(ask="Write guidance\nwith us."), "hours": Answer(ask="None")})
    assert beside(draft) == {"Write guidance with us.": (OUTCOME.decisions[0].said,)}


def test_paragraphs_and_items_of_an_ask_are_asks_of_their_own() -> None:
    asks = "Write guidance.\n\nWe ask for:\n\n- money\n- time\n\nCall us."
    draft = response(answers={"implementation": Answer(ask=asks)})
    assert list(beside(draft)) == ["Write guidance.", "We ask for: money", "We ask for: time", "Call us."]


def test_an_ask_of_many_stands_once_whatever_number_of_members_make_it_at_each_question() -> None:
    def told(supports: int) -> str:
        return f"{POOL} {told_asks(supports, 45)}."

    answers = {"implementation": Answer(ask=told(35)), "right-means": Answer(ask=f"{told(12)}\n\nCall us.")}
    draft = response(summary=Summary(asks=(told(41),)), answers=answers)
    first, second = asks_beside(BANK, OUTCOME, draft)
    names = [question.name for question in BANK.questions if question.id in answers]
    assert (first.ask, first.where) == (POOL, "; ".join(["Main asks", *names]))
    assert second.ask == "Call us."
    kept = draft.model_copy(update={"outcome": (AskOutcome(ask=told(41), words="Not mentioned."),)})
    assert asks_beside(BANK, OUTCOME, kept)[0].decided == ("Not mentioned.",)


def test_of_an_ask_at_no_question_nothing_is_known_until_somebody_says_so() -> None:
    asks = Summary(asks=("Bring in the duty.",))
    assert beside(response(summary=asks)) == {"Bring in the duty.": ()}
    said = AskOutcome(ask="bring in the duty", decision="regulation-23", words="Not yet.")
    assert beside(response(summary=asks, outcome=(said,))) == {
        "Bring in the duty.": ("Not yet.", OUTCOME.decisions[0].said)
    }


def test_who_says_that_nothing_was_decided_goes_before_what_bears_on_the_question() -> None:
    draft = response(
        answers={"implementation": Answer(ask="Write guidance.")}, outcome=(AskOutcome(ask="Write guidance."),)
    )
    assert beside(draft) == {"Write guidance.": ()}


def test_an_ask_that_is_made_twice_stands_once_and_one_that_was_skipped_not_at_all() -> None:
    answers = {"implementation": Answer(ask="Write guidance"), "right-means": Answer(ask="Gone", skipped="no time")}
    assert list(beside(response(summary=Summary(asks=("Write guidance.",)), answers=answers))) == ["Write guidance."]


def test_the_document_lists_what_was_decided_and_what_is_open() -> None:
    draft = response(
        summary=Summary(asks=("Ring us {{ early }} | at once.",)),
        answers={"implementation": Answer(ask="Write guidance.")},
    )
    document = compose_outcome(outcome_view(BANK, OUTCOME, draft, dt.date(2026, 11, 22)), [content("templates")])
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    words = [in_one_line(block.inlines) for block in document.blocks if isinstance(block, Paragraph)]
    assert len(table.rows) == 1
    assert "Ring us {{ early }} | at once." in repr(document.blocks)
    assert any("On 1 of our 2 asks we know of nothing" in line for line in words)
