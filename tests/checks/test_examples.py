"""Every rule has its page in the manual: why, who says so, and an example that fails and one that passes."""

import datetime as dt
import re

import pytest

from wellput.checks import RULES
from wellput.checks.rule import Rule, Subject
from wellput.model.response import Response
from wellput.model.routing import relevant_questions
from wellput.store.banks import read_bank
from wellput.store.content import content

CODE = re.compile(r"[A-Z]{3}[0-9]{2}")
BANK = read_bank(content("questionbank") / "strengthening-partnerships-2025.yaml")
LOG = {"id": "flood-2024", "kind": "figure", "statement": "Called after nine hours", "figures": ["9 hours"]}
IN_WORDS = [rule for rule in RULES if not rule.before.startswith("(")]
"""Rules whose example is an answer's text; the others' stand in brackets, and their families' tests show them."""


def fires(rule: Rule, text: str) -> bool:
    response = Response.model_validate(
        {
            "format": 1,
            "bank": BANK.bank,
            "respondent": {"kind": "vcf"},
            "answers": {"barriers": {"text": text}},
            "evidence": [LOG],
        }
    )
    subject = Subject(BANK, response, relevant_questions(BANK, response), dt.date(2025, 9, 1))
    return any(finding.code == rule.code for finding in rule.find(subject))


def test_codes_are_unique_and_of_one_form() -> None:
    codes = [rule.code for rule in RULES]
    assert len(set(codes)) == len(codes)
    assert all(CODE.fullmatch(code) for code in codes)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_says_why_who_says_so_and_how_it_looks_before_and_after(rule: Rule) -> None:
    assert rule.why.endswith(".")
    assert rule.source
    assert rule.find.__doc__
    assert rule.before != rule.after


@pytest.mark.parametrize("rule", IN_WORDS, ids=lambda rule: rule.code)
def test_a_rule_finds_fault_with_its_example_before_and_none_after(rule: Rule) -> None:
    assert fires(rule, rule.before)
    assert not fires(rule, rule.after)
