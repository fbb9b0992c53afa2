"""An item of evidence that an answer cites has a source, a date and permission; one that none cites is noticed."""

from typing import Any

import pytest

from tests.checks.drafting import subject
from tests.checks.one_rule import findings as found
from tests.draft.conftest import composed
from tests.draft.reading_back import lines
from wellput.checks.rule import Subject
from wellput.model.finding import Finding

WHOLE = {"id": "log", "kind": "figure", "statement": "31 households.", "source": "Our log", "date": "2024-01-03"}


def cited(**item: Any) -> Subject:
    return subject(answers={"barriers": {"text": "We were called late [@log]."}}, evidence=[{**WHOLE, **item}])


def uncited(**item: Any) -> Subject:
    return subject(answers={"barriers": {"text": "We were called late."}}, evidence=[{**WHOLE, **item}])


def one(code: str, draft: Subject) -> Finding:
    (finding,) = found(code, draft)
    assert (finding.place.question, finding.place.item) == ("evidence", "log")
    return finding


@pytest.mark.parametrize("code", ["EVI04", "EVI05", "EVI06", "EVI07", "EVI09", "EVI11"])
def test_a_whole_item_that_is_cited_is_well(code: str) -> None:
    assert found(code, cited()) == []


@pytest.mark.parametrize(("code", "part"), [("EVI04", "source"), ("EVI05", "date")])
@pytest.mark.parametrize("empty", [None, " "])
def test_an_item_without_source_or_date_is_noticed_where_it_is_cited(code: str, part: str, empty: str | None) -> None:
    assert one(code, cited(**{part: empty})).place.field == part
    assert "Question 6" in one(code, cited(**{part: empty})).message
    assert found(code, uncited(**{part: empty})) == []


@pytest.mark.parametrize(
    "date", ["2019", "2020-08-31", "2020-08", "2005-11-14", "spring 2019", "2018-19", "2018/19", "from 2015 to 2018"]
)
def test_evidence_of_more_than_five_years_ago_is_old(date: str) -> None:
    assert one("EVI06", cited(date=date)).severity == "advice"


@pytest.mark.parametrize(
    "date", ["2020", "2020-09-01", "2020-09", "2019-20", "2015 to 2024", "undated", "99", "2024-99-99"]
)
def test_evidence_that_may_be_younger_is_not(date: str) -> None:
    assert found("EVI06", cited(date=date)) == []


def test_an_item_that_no_answer_cites_is_noticed() -> None:
    assert one("EVI07", uncited()).severity == "advice"


def test_of_an_item_that_no_answer_cites_is_said_where_the_document_has_it() -> None:
    assert "it stands in the list at the end" in one("EVI07", uncited()).message
    response = uncited().response
    document = composed(response.model_copy(update={"bank": "small"}))
    assert "Further evidence, not referred to above" in list(lines(document.blocks))


@pytest.mark.parametrize("kind", ["quote", "case-study", "lived-experience"])
@pytest.mark.parametrize(
    ("permission", "severity"),
    [("refused", "error"), ("asked", "warning"), (None, "warning"), ("given", None), ("not-needed", None)],
)
def test_somebodys_story_needs_their_permission(kind: str, permission: str | None, severity: str | None) -> None:
    draft = cited(kind=kind, permission=permission)
    assert [finding.severity for finding in found("EVI09", draft)] == ([severity] if severity else [])
    assert found("EVI09", uncited(kind=kind, permission=permission)) == []


def test_what_is_published_already_needs_none() -> None:
    assert found("EVI09", cited(kind="case-study", published="south-glos")) == []
    assert found("EVI09", cited(kind="figure")) == []


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("We feel that the forum would rather not have us.", "We feel"),
        ("We strongly believe that partnership saves lives.", "We strongly believe"),
        ("In our view the plan is out of date.", "In our view"),
        ("The plan is out of date, it seems to us.", "it seems to us"),
    ],
)
def test_a_view_recorded_as_a_document_is_told_apart(statement: str, words: str) -> None:
    assert one("EVI11", cited(kind="document", statement=statement)).place.words == words


@pytest.mark.parametrize(
    ("kind", "statement"),
    [
        ("quote", "We think that the council means well."),
        ("lived-experience", "We felt forgotten."),
        ("document", "Some participants thought that competition had hindered collaboration."),
        ("document", "The board minuted: “we believe that the plan is out of date”."),
        ("figure", "Of 44 members, 31 believe that a duty would help."),
    ],
)
def test_what_others_think_may_be_a_fact(kind: str, statement: str) -> None:
    assert found("EVI11", cited(kind=kind, statement=statement, permission="given")) == []


def test_a_citation_of_what_is_not_there_is_an_error_that_names_the_nearest() -> None:
    draft = subject(answers={"barriers": {"text": "Late [@logs]. Late again [@logs]."}}, evidence=[WHOLE])
    (finding,) = found("EVI08", draft)
    assert (finding.severity, finding.place.words) == ("error", "[@logs]")
    assert "[@log]" in finding.mend
    assert found("EVI08", cited()) == []
