"""JSON tells a program everything that the response says, and nobody's address."""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import given

from tests.pages.made import AWKWARD, BANK, LOG, MAP, TODAY, response
from wellput.pages.json_page import json_page

ANSWERS = {
    "barriers": {"selected": ["money", "else"], "other": "Trust [@log]", "text": "So it is [@log].", "ask": "Pay."},
    "cost": {"number": Decimal("1200.50"), "illustrative": True},
    "best": {"ranked": [{"option": "b", "reason": "First."}, {"option": "a"}]},
}


def told(**parts: Any) -> dict[str, Any]:
    given_response = response(**parts)
    whole = json.loads(json_page(BANK, given_response, lambda _: True, TODAY, final=False))
    assert isinstance(whole, dict)
    return whole


def test_format_bank_and_summary_are_named() -> None:
    whole = told(summary={"sentence": "Yes.", "asks": ["Pay."]})
    assert whole["format"] == 1
    assert whole["bank"] == {
        "id": "small",
        "version": 3,
        "title": "Small Consultation",
        "publisher": "A Department",
        "wording": "official",
    }
    assert whole["summary"] == {"sentence": "Yes.", "asks": ["Pay."]}


def test_the_respondent_is_told_without_whom_to_contact() -> None:
    contact = {"name": "Ada Osei", "email": "ada@example.org"}
    text = json.dumps(told(respondent={"name": "Us", "kind": "vcf", "represents": {"number": 4}, "contact": contact}))
    assert json.loads(text)["respondent"]["kind"] == {"id": "vcf", "label": "Voluntary organisation"}
    assert "Ada" not in text
    assert "ada@" not in text


def test_every_question_is_there_with_its_words_and_the_parts_of_its_answer() -> None:
    barriers, cost, best, more = told(answers=ANSWERS, evidence=[LOG])["questions"]
    assert barriers["text"] == "What gets in the way?"
    assert barriers["theme"] == {"id": "now", "title": "How it is now"}
    assert barriers["answer"] == {
        "selected": [{"id": "money", "label": "Money"}, {"id": "else", "label": "Other"}],
        "other": "Trust [@log]",
        "text": "So it is [@log].",
        "ask": "Pay.",
        "ranked": [],
    }
    assert (cost["answer"]["number"], cost["unit"], cost["answer"]["illustrative"]) == ("1200.50", "£ a year", True)
    assert best["answer"]["ranked"][0] == {"rank": 1, "id": "b", "label": "Channels", "reason": "First."}
    assert more["state"] == "unanswered"
    assert "answer" not in more


def test_a_skipped_question_says_so_and_why() -> None:
    barriers = told(answers={"barriers": {"skipped": "Not ours."}})["questions"][0]
    assert (barriers["state"], barriers["skipped"]) == ("skipped", "Not ours.")


def test_evidence_says_where_it_is_cited() -> None:
    cites = {"sentence": "Calls rose [@log]."}
    log, map_ = told(answers=ANSWERS, summary=cites, evidence=[LOG, MAP])["evidence"]
    assert log["cited_by"] == ["summary", "barriers"]
    assert (map_["link"], map_["cited_by"]) == ("https://example.org/map", [])


def test_every_key_is_documented() -> None:
    page = (Path(__file__).parents[2] / "docs" / "outputs.md").read_text("utf-8")
    whole = {
        "respondent": {"name": "Us", "kind": "vcf", "represents": {"number": 4}, "gathered": {"from": "2025-09-01"}},
        "answers": {**ANSWERS, "more": {"skipped": "No."}},
    }
    assert {key for key in keys(told(**whole, evidence=[LOG, MAP], note="Ours.")) if f"`{key}`" not in page} == set()


def keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from keys(one)


@given(AWKWARD)
def test_words_come_back_as_they_were_typed(text: str) -> None:
    (first, *_) = told(answers={"barriers": {"text": text}})["questions"]
    assert first.get("answer", {}).get("text", "") == text
