"""The page on the checks says what the rules say."""

from tests.checks.manual import PAGE
from wellput.checks import RULES
from wellput.desk.checks.check_manual import FAMILIES, manual


def test_the_page_is_up_to_date() -> None:
    remake = "docs/checks.md is not what the rules say; remake it: python -m tests.checks.manual"
    assert PAGE.read_text("utf-8") == manual(), remake


def test_every_rule_has_its_entry_once() -> None:
    page = manual()
    assert [page.count(f"### {rule.code}: {rule.title}\n") for rule in RULES] == [1] * len(RULES)


def test_every_rule_belongs_to_a_family_of_the_manual() -> None:
    assert {rule.code[:3] for rule in RULES} <= set(FAMILIES)


def test_an_entry_has_severity_reason_source_and_examples() -> None:
    for rule in RULES:
        entry = manual().split(f"### {rule.code}: ")[1].split("\n### ")[0]
        for part in (rule.severity.capitalize(), rule.why, rule.source, "Before:", "After:"):
            assert part in entry
