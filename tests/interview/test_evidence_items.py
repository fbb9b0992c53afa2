"""Evidence is made, cited, renamed and removed without losing a word around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.interview.small_bank import bank, blank
from wellput.errors import NotUnderstoodError, WellputError
from wellput.interview.answering import take
from wellput.interview.citing import cited_in, places_citing
from wellput.interview.evidence_items import (
    item_of,
    proposed_id,
    with_citation,
    with_item,
    with_renamed_item,
    without_item,
)
from wellput.interview.evidence_offers import offers, with_published
from wellput.interview.evidence_steps import item_steps, statement_step
from wellput.interview.offers_reply import offers_reply
from wellput.interview.walking import steps
from wellput.model.evidence import Evidence
from wellput.model.response import Answer, Ranked, Response, Summary

ITEM = Evidence(id="flood", kind="figure", statement="31 households.")


def draft(**answers: Answer) -> Response:
    return with_item(blank().model_copy(update={"answers": answers}), ITEM)


def test_an_item_is_cited_at_the_end_of_the_text() -> None:
    after = with_citation(draft(barriers=Answer(text="We were late.")), "barriers", "flood")
    assert after.answer("barriers").text == "We were late. [@flood]"


def test_the_citation_stands_before_a_final_newline() -> None:
    after = with_citation(draft(barriers=Answer(text="One.\n\n- two\n")), "barriers", "flood")
    assert after.answer("barriers").text == "One.\n\n- two [@flood]\n"


def test_where_there_is_no_text_the_statement_becomes_the_text() -> None:
    assert with_citation(draft(), "barriers", "flood").answer("barriers").text == "31 households. [@flood]"


def test_an_item_is_cited_once_in_an_answer() -> None:
    once = with_citation(draft(), "barriers", "flood")
    assert with_citation(once, "barriers", "flood") == once
    in_position = draft(barriers=Answer(position="See [@flood]."))
    assert with_citation(in_position, "barriers", "flood") == in_position


def test_a_short_name_is_made_from_the_telling_words_of_the_statement() -> None:
    assert proposed_id("In 2024, we sheltered 31 households.", blank()) == "2024-sheltered-31-households"
    assert proposed_id("Café für Ärzte", blank()) == "cafe-fur-arzte"
    assert proposed_id("...", blank()) == "evidence"
    assert proposed_id("Flood", draft()) == "flood-2"


@given(st.text(min_size=1).filter(str.strip))
def test_any_statement_makes_an_item_with_a_name_of_its_own(statement: str) -> None:
    once = take(bank(), statement_step("quote"), statement, draft())
    twice = take(bank(), statement_step("quote"), statement, once)
    assert len({one.id for one in twice.evidence}) == 3
    assert Response.model_validate(twice.model_dump(by_alias=True)) == twice


def test_an_item_may_have_the_name_of_a_kind() -> None:
    response = with_item(blank(), Evidence(id="figure", kind="figure", statement="First."))
    after = take(bank(), statement_step("figure"), "Second.", response)
    assert [one.statement for one in after.evidence] == ["First.", "Second."]


def test_renaming_an_item_renames_every_citation_of_it_and_no_other() -> None:
    response = draft(
        barriers=Answer(text="A [@flood] B [@flooded].", position="[@flood]", other="x"),
        top=Answer(ranked=(Ranked(option="trust", reason="[@flood]"),)),
    ).model_copy(update={"summary": Summary(sentence="S [@flood]", asks=("A [@flood]",))})
    response = with_item(response.model_copy(update={"evidence": ()}), ITEM)
    after = with_renamed_item(response, "flood", "rain")
    assert after.answer("barriers") == Answer(text="A [@rain] B [@flooded].", position="[@rain]", other="x")
    assert after.answer("top").ranked[0].reason == "[@rain]"
    assert after.summary == Summary(sentence="S [@rain]", asks=("A [@rain]",))
    assert item_of(after, "rain").statement == ITEM.statement


@pytest.mark.parametrize("name", ["Flood 2024", "-x", "ä", "taken", ""])
def test_a_name_that_cannot_be_cited_or_is_taken_is_refused(name: str) -> None:
    response = with_item(draft(), Evidence(id="taken", kind="quote", statement="S."))
    with pytest.raises(NotUnderstoodError):
        with_renamed_item(response, "flood", name)


def test_an_item_is_not_removed_while_it_is_cited_and_the_places_are_named() -> None:
    response = draft(
        barriers=Answer(text="A [@flood]."), top=Answer(ranked=(Ranked(option="trust", unlocks="[@flood]"),))
    )
    assert places_citing(response, "flood") == ("barriers (text)", "top (unlocks for trust)")
    with pytest.raises(WellputError, match=r"barriers \(text\) and top \(unlocks for trust\)"):
        without_item(response, "flood")
    assert without_item(draft(), "flood").evidence == ()


def test_an_unknown_item_is_refused_with_the_nearest() -> None:
    with pytest.raises(WellputError, match="Did you mean flood"):
        item_of(draft(), "floot")


def test_published_facts_are_offered_where_they_fit_and_until_they_are_taken() -> None:
    assert [one.id for one in offers(bank(), blank(), "barriers").published] == ["six-pounds", "plain-fact"]
    assert offers(bank(), blank(), "top").published == ()
    after, item = with_published(bank(), blank(), "six-pounds")
    assert [one.id for one in offers(bank(), after, "barriers").published] == ["plain-fact"]
    assert [one.id for one in offers(bank(), after, "barriers").own] == [item]


def test_a_published_fact_says_whose_it_is() -> None:
    response, _ = with_published(bank(), blank(), "six-pounds")
    assert response.evidence == (
        Evidence(
            id="six-pounds",
            kind="figure",
            statement="Every pound spent brought six.",
            figures=("£6 for every £1",),
            about="one county",
            source="The Report, The Institute, Value",
            date="2022-05",
            permission="not-needed",
            published="six-pounds",
        ),
    )
    assert with_published(bank(), blank(), "plain-fact")[0].evidence[0].kind == "document"


def test_a_published_fact_gives_way_to_an_item_of_the_same_name() -> None:
    response = with_item(blank(), Evidence(id="six-pounds", kind="quote", statement="Mine."))
    offered = next(one for one in steps(bank(), response, "barriers") if one.part == "evidence")
    after = take(bank(), offered, "1, 2", response)
    assert cited_in(after.answer("barriers")) == ("six-pounds", "six-pounds-2")
    assert after.evidence[1].published == "six-pounds"


@pytest.mark.parametrize(
    ("reply", "means"),
    [
        ("new", "new"),
        (" NEW ", "new"),
        ("more", "more"),
        ("1, 2", "cite"),
        ("six-pounds", "cite"),
        ("We took in 31 people.", "statement"),
    ],
)
def test_what_is_typed_at_the_offer_of_evidence_is_told_apart(reply: str, means: str) -> None:
    offered = next(one for one in steps(bank(), blank(), "barriers") if one.part == "evidence")
    assert offers_reply(offered, reply).means == means


def test_everything_about_an_item_can_be_said_and_all_but_kind_and_statement_left_out() -> None:
    response = draft()
    for part, reply in {
        "kind": "case study",
        "statement": "They came.",
        "figures": "31 households; £4,200",
        "about": "us",
        "source": "our log",
        "date": "January 2024",
        "link": "https://example.org/a",
        "permission": "given",
    }.items():
        asked = next(one for one in item_steps(item_of(response, "flood")) if one.part == part)
        assert take(bank(), asked, "", response) == response
        response = take(bank(), asked, reply, response)
    assert item_of(response, "flood") == Evidence(
        id="flood",
        kind="case-study",
        statement="They came.",
        figures=("31 households", "£4,200"),
        about="us",
        source="our log",
        date="2024-01",
        link="https://example.org/a",
        permission="given",
    )
