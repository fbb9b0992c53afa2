"""What goes out: some themes, with or without evidence, and nothing left behind in the words."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.draft.conftest import BANK, composed, response
from tests.draft.reading_back import lines
from wellput.draft.going_out import (
    NO_ANSWER,
    with_evidence_for,
    with_themes,
    with_unanswered_listed,
    without_evidence,
)
from wellput.model.prose import response_prose
from wellput.model.response import Response
from wellput.text import cited_ids

LOG = {"id": "log", "kind": "figure", "statement": "40 call-outs."}
MAP = {"id": "map", "kind": "document", "statement": "The map."}


def saying(text: str, *evidence: dict[str, Any]) -> Response:
    return response(answers={"barriers": {"text": text}}, evidence=[*evidence])


def without(text: str) -> str | None:
    return without_evidence(saying(text, LOG, MAP)).answer("barriers").text


def test_a_bank_with_some_themes_knows_the_questions_of_the_others_no_more() -> None:
    assert BANK.question("best")
    later = with_themes(BANK, ["later"])
    assert [theme.id for theme in later.themes] == ["later"]
    assert later.question("best")
    assert later.question("barriers") is None


def test_evidence_of_left_out_answers_stays_behind_and_uncited_evidence_goes_along() -> None:
    answers = {"barriers": {"text": "See [@log]."}, "best": {"text": "See [@map]."}}
    whole = response(answers=answers, evidence=[LOG, MAP, {**LOG, "id": "spare"}])
    later = with_themes(BANK, ["later"])
    assert [item.id for item in with_evidence_for(later, BANK, whole).evidence] == ["map", "spare"]


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("Calls rose [@log].", "Calls rose."),
        ("[@log] says so", "says so"),
        ("Rose [@log] and fell", "Rose and fell"),
        ("Rose [@log] [@map].", "Rose."),
        ("Rose [@log], [@map] and [@log].", "Rose."),
        ("Rose ([@log]; [@map]).", "Rose."),
        ("- [@log] first\n- [@map]\n- last [@log]", "- first\n- last"),
        ("One [@log]\n\n[@map]\n\ntwo", "One\n\n\ntwo"),
        ("Kept [@nobody] as typed", "Kept [@nobody] as typed"),
        ("[@log]", None),
    ],
)
def test_citations_go_with_all_that_stood_for_them_alone(typed: str, left: str | None) -> None:
    assert without(typed) == left


PIECES = st.lists(st.sampled_from(["Rose", " ", "\n\n", "- ", "[@log]", "[@map]", ", ", "(", ")", ".", "[@nobody]"]))


@given(PIECES)
def test_no_citation_of_evidence_is_left_and_no_other_word_is_lost(pieces: list[str]) -> None:
    text = "".join(pieces)
    left = without(text) or ""
    assert not {"log", "map"} & set(cited_ids(left))
    assert left.count("Rose") == text.count("Rose")
    assert left.count("[@nobody]") == text.count("[@nobody]")


def test_every_field_that_people_write_loses_its_citations() -> None:
    everywhere = "Words [@log]."
    ranked = [{"option": "a", "reason": everywhere, "unlocks": everywhere}]
    answers = {"barriers": dict.fromkeys(("other", "position", "text", "ask"), everywhere), "best": {"ranked": ranked}}
    whole = response(answers=answers, summary={"sentence": everywhere, "asks": [everywhere]}, evidence=[LOG])
    left = without_evidence(whole)
    assert len(list(response_prose(BANK, left))) == 8
    assert {piece.text for piece in response_prose(BANK, left)} == {"Words."}
    assert left.evidence == ()


def test_unanswered_questions_are_listed_beside_those_skipped_with_a_reason() -> None:
    whole = response(answers={"barriers": {"text": "Money."}, "cost": {"skipped": "Not ours."}})
    found = list(lines(composed(with_unanswered_listed(BANK, whole, lambda _: True)).blocks))
    at = found.index("Questions left unanswered")
    assert found[at + 3 : at + 7] == ["Question 2", "Not ours.", "Question 3", NO_ANSWER]
