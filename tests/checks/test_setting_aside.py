"""What the author looked at and set aside is left out: no more than that."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput.checks.setting_aside import split
from wellput.model.finding import Finding, Place
from wellput.model.response import Response

TEXT = "We were called late in the night, for 15% of calls."


def response(*entries: dict[str, Any]) -> Response:
    return Response.model_validate(
        {
            "format": 1,
            "bank": "small",
            "answers": {"barriers": {"text": TEXT}},
            "summary": {"sentence": TEXT},
            "evidence": [{"id": "log", "kind": "document", "statement": TEXT}],
            "set_aside": [{"reason": "It is so.", **entry} for entry in entries],
        }
    )


def finding(code: str = "EVI01", **place: str) -> Finding:
    return Finding(code, "warning", Place(**{"question": "barriers", **place}), "message", "mend")


def is_aside(one: Finding, **entry: Any) -> bool:
    kept, aside = split([one], response(entry))
    assert (*kept, *aside) == (one,)
    return aside == (one,)


def test_an_entry_with_a_code_alone_covers_it_everywhere() -> None:
    assert is_aside(finding(), code="EVI01")
    assert is_aside(finding(words="15%"), code="evi01")
    assert is_aside(Finding("SUB03", "advice", Place(), "m", "m"), code="SUB03")
    assert not is_aside(finding(), code="EVI02")


def test_an_entry_with_a_question_covers_that_question() -> None:
    assert is_aside(finding(), code="EVI01", question="barriers")
    assert not is_aside(finding(), code="EVI01", question="staffing")


@pytest.mark.parametrize(
    "words",
    ["called late", "late", "WE WERE  called late in the night", "late in the", "were called", "We were called late"],
)
def test_words_that_overlap_those_found_are_covered(words: str) -> None:
    assert is_aside(finding(words="called late"), code="EVI01", question="barriers", words=words)


@pytest.mark.parametrize("words", ["the night", "5%", "ate", "something else", "lat"])
def test_other_words_are_not(words: str) -> None:
    assert not is_aside(finding(words="called late"), code="EVI01", words=words)
    assert not is_aside(finding(words="15%"), code="EVI01", words=words)


@pytest.mark.parametrize("question", ["barriers", "summary", "evidence"])
def test_words_that_only_share_a_part_overlap_in_every_kind_of_text(question: str) -> None:
    one = finding(question=question, words="called late", item="log")
    assert is_aside(one, code="EVI01", words="late in the night")


def test_words_may_be_the_id_of_an_item() -> None:
    assert is_aside(finding(question="evidence", item="log"), code="EVI01", words="log")
    assert not is_aside(finding(question="evidence", item="catalog"), code="EVI01", words="log")
    assert not is_aside(finding(), code="EVI01", words="log")


@given(st.lists(st.tuples(st.sampled_from(["EVI01", "EVI02"]), st.text() | st.none())), st.text() | st.none())
def test_every_finding_is_kept_or_set_aside_in_its_order(
    found: list[tuple[str, str | None]], words: str | None
) -> None:
    findings = [Finding(code, "warning", Place("barriers", words=said), "m", "m") for code, said in found]
    kept, aside = split(findings, response({"code": "EVI01", "words": words}))
    assert [one for one in findings if one in kept] == list(kept)
    assert sorted((*kept, *aside), key=repr) == sorted(findings, key=repr)
    assert all(one.code == "EVI01" for one in aside)
