"""What is signed: everything that the document tells, part by part, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.model.told_in_full import LEAVES, WHOLE, Path, edited, leaves, touched
from wellput.model.document_facts import facts_of
from wellput.model.evidence import Evidence
from wellput.model.fingerprints import changed_parts, fingerprint_of
from wellput.model.response import Answer, Respondent, Response, Summary
from wellput.model.version_changes import fact_changes


@pytest.mark.parametrize("path", LEAVES, ids=lambda path: ".".join(map(str, path)))
def test_editing_any_one_field_touches_the_parts_that_tell_it_and_no_other(path: Path) -> None:
    was, now = Response.model_validate(WHOLE), edited(path)
    assert was != now
    assert set(changed_parts(was, now)) == touched(path)


@given(st.sets(st.sampled_from(LEAVES), max_size=6))
def test_editing_any_fields_touches_what_each_of_them_does(paths: set[Path]) -> None:
    was, now = Response.model_validate(WHOLE), edited(*paths)
    parts = {part for path in paths for part in touched(path)}
    assert set(changed_parts(was, now)) == parts
    assert (fingerprint_of(was) == fingerprint_of(now)) == (not parts)
    assert bool(fact_changes(was, now)) == bool(parts)


def test_nothing_has_changed_from_itself() -> None:
    was = Response.model_validate(WHOLE)
    assert (changed_parts(was, was), fact_changes(was, was)) == ((), ())


@pytest.mark.parametrize("record", [Answer, Respondent, Summary, Evidence])
def test_every_field_that_there_is_was_thought_of(record: type[Any]) -> None:
    """A new field must be told by the facts, or be known not to be told."""
    names = {path[position] for path in leaves(WHOLE) for position in range(len(path))}
    assert {(info.alias or name) for name, info in record.model_fields.items()} - names <= {"published", "illustrative"}


def test_a_question_that_is_left_out_tells_its_reason_alone() -> None:
    said = Response.model_validate(
        {**WHOLE, "answers": {"five": {"skipped": "No.", "text": "Yes [@log].", "ask": "Pay."}}}
    )
    assert {(fact.field, fact.value) for fact in facts_of(said) if fact.part == "five"} == {("skipped", "No.")}


def test_how_lines_are_broken_off_makes_no_difference() -> None:
    def saying(text: str) -> str:
        return fingerprint_of(Response.model_validate({**WHOLE, "answers": {"one": {"text": text}}}))

    assert saying("One.\n\nTwo.\n- Three") == saying("  One.  \n\n\n\nTwo.\n\n- Three\n")
    assert saying("One.\n\nTwo.") != saying("One. Two.")


def test_an_answer_that_says_nothing_is_none() -> None:
    def having(answers: dict[str, Any]) -> str:
        return fingerprint_of(Response.model_validate({**WHOLE, "answers": answers}))

    assert having({}) == having({"one": {}}) == having({"one": {"confirmed": "2025-08-01T10:00", "illustrative": True}})
    assert having({}) != having({"one": {"skipped": ""}})
