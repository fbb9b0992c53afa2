"""Who speaks for members says who stands behind it, and hides nobody who disagrees."""

from dataclasses import replace
from typing import Any

import pytest

from tests.checks.drafting import subject
from tests.checks.one_rule import findings
from wellput.model.collective import Statement
from wellput.model.finding import Finding
from wellput.model.ledger import LedgerEntry

SAID = "Most of our members answer “Yes”: 31 of 44 members (70%)."
STATEMENT = {
    "id": "right-means-position-yes",
    "question": "right-means",
    "field": "position",
    "words": SAID,
    "basis": {"counts": "option", "of": "yes-duty"},
    "supports": 31,
    "against": 6,
    "silent": 7,
}
VIEW = {
    "id": "right-means-none",
    "question": "right-means",
    "view": "No: nothing needs to change",
    "basis": {"counts": "option", "of": "no-change-needed"},
    "members": 6,
}


def found(code: str, answer: dict[str, Any], **collective: Any) -> list[Finding]:
    made = {"statements": [STATEMENT], **collective}
    return findings(code, subject(answers={"right-means": answer}, collective=made))


def test_a_view_that_is_neither_said_nor_set_aside_is_an_error() -> None:
    (finding,) = found("MEM01", {"position": SAID}, minority=[VIEW])
    assert finding.severity == "error"
    assert "wellput combine --set-aside right-means-none" in finding.mend


@pytest.mark.parametrize(
    "view",
    [
        {**VIEW, "shown": False, "reason": "Two of them wrote to say they had changed their mind."},
        {**VIEW, "basis": {"counts": "option", "of": "yes-duty"}},
    ],
    ids=["set aside", "said by a statement"],
)
def test_a_view_that_is_set_aside_or_said_passes(view: dict[str, Any]) -> None:
    assert not found("MEM01", {"position": SAID}, minority=[view])


def test_a_view_passes_whose_own_words_stand_in_the_answer() -> None:
    assert not found("MEM01", {"position": SAID, "text": "Some say: no: nothing needs to change."}, minority=[VIEW])


def test_to_set_a_view_aside_takes_a_reason() -> None:
    assert found("MEM01", {"position": SAID}, minority=[{**VIEW, "shown": False}])


def test_a_view_on_a_question_that_is_left_out_may_be_left_out_too() -> None:
    assert not found("MEM01", {"skipped": "Our members are still talking."}, minority=[VIEW])


def test_a_statement_whose_words_were_changed_is_told() -> None:
    assert found("MEM02", {"position": "Nearly all of us agree."})
    assert not found("MEM02", {"position": f"We think so.\n\n{SAID}"})


def test_an_edited_statement_with_other_figures_is_told() -> None:
    words = "No fewer than 33 of 44 members answer “Yes”."
    edited = {**STATEMENT, "words": words, "edited": True}
    (finding,) = found("MEM02", {"position": words}, statements=[edited])
    assert "33 of 44" in finding.message
    assert "31 of 44" in finding.message
    right = {**edited, "words": words.replace("33", "31")}
    assert not found("MEM02", {"position": right["words"]}, statements=[right])


def test_an_amount_that_is_not_the_returns_is_told() -> None:
    words = "In all £9,032 a year, as 12 members reckon it."
    costs = {**STATEMENT, "words": words, "edited": True}
    draft = subject(answers={"right-means": {"position": words}}, collective={"statements": [costs]})
    assert not findings("MEM02", draft)
    made = replace(draft, made={"right-means-position-yes": words.replace("9,032", "4,032")})
    (finding,) = findings("MEM02", made)
    assert "the sentence says £9,032; the returns come to £4,032" in finding.message


def test_a_statement_for_which_nobody_can_be_counted_is_told_with_why() -> None:
    draft = subject(answers={"right-means": {"position": SAID}}, collective={"statements": [STATEMENT]})
    one = Statement.model_validate(STATEMENT)
    entry = LedgerEntry(one, "", None, "There is no option “yes-dutty” here.", "Did you mean yes-duty?")
    (finding,) = findings("MEM04", replace(draft, uncountable=(entry,)))
    assert "no option “yes-dutty”" in finding.message
    assert "Did you mean yes-duty?" in finding.mend
    assert not findings("MEM04", draft)


@pytest.mark.parametrize(
    "words",
    ["Most of our members want a fund.", "Our members said so.", "A majority of members agree.", "12 members left."],
)
def test_a_sentence_that_speaks_for_members_uncounted_is_told(words: str) -> None:
    assert found("MEM03", {"position": SAID, "text": words})


@pytest.mark.parametrize(
    "words",
    [
        "We serve our members.",
        "“Most of our members want a fund.” (A member)",
        "Fund what members of parliament promised.",
        "We have asked for this since 2019.",
    ],
)
def test_other_sentences_pass(words: str) -> None:
    assert not found("MEM03", {"position": SAID, "text": words})


def test_a_draft_that_was_not_made_from_returns_is_left_alone() -> None:
    alone = subject(answers={"right-means": {"text": "Most of our members want a fund."}})
    assert not findings("MEM03", alone)


def test_figures_of_statements_are_counted_and_need_no_citation() -> None:
    assert not found("EVI01", {"position": SAID})
    assert found("EVI01", {"position": SAID, "text": "31 of 44 members (70%) came."})


def test_figures_in_members_words_are_theirs() -> None:
    quotes = {
        "position": SAID,
        "text": "“We came 12 times.” (A member)\n\n“We came 15 times.” (A member)",
    }
    assert not found("EVI01", quotes)
    assert not found("AGR01", quotes)
    long = {"position": SAID, "text": "- “Nobody rang. We came 12 times. We lost 3 vans.” (A member)"}
    assert not found("EVI01", long)
    assert found("EVI01", {**long, "text": "Nobody rang. We came 12 times. We lost 3 vans."})


def test_statements_may_differ_from_each_other_and_be_alike() -> None:
    other = {
        **STATEMENT,
        "id": "b",
        "question": "barriers",
        "words": SAID.replace("31 of 44 members (70%)", "12 of 44 members (27%)"),
    }
    answers = {"right-means": {"position": SAID}, "barriers": {"position": other["words"]}}
    made = subject(answers=answers, collective={"statements": [STATEMENT, other]})
    assert not findings("AGR01", made)
    alike = {**other, "words": SAID}
    answers["barriers"]["position"] = SAID
    assert not findings("ENG05", subject(answers=answers, collective={"statements": [STATEMENT, alike]}))
