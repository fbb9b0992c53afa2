"""Published facts are offered from the day on which they could be known."""

import datetime as dt

import pytest

from wellput.interview.evidence_offers import known_by
from wellput.model.bank import Bank

BANK = Bank.model_validate(
    {
        "format": 1,
        "bank": "small",
        "version": 1,
        "title": "Small",
        "wording": "general",
        "consultation": {
            "publisher": "Nobody",
            "closes": "2025-09-16T23:59",
            "outcome": {"date": None, "decision": "No change.", "source": "outcome"},
        },
        "sources": [
            {"id": one, "title": one, "publisher": "Nobody", "date": date}
            for one, date in (
                ("year", "2025"),
                ("month", "2025-10"),
                ("day", "2025-09-02"),
                ("season", "spring 2030"),
                ("unknown", None),
                ("outcome", None),
                ("report", None),
            )
        ],
        "respondents": [{"id": "vcf", "label": "Charity"}],
        "themes": [{"id": "t", "title": "T", "questions": [{"id": "q", "type": "text", "text": "?"}]}],
        "published_evidence": [
            {"id": f"from-{one}", "fact": "A fact.", "source": one, "questions": ["q"]}
            for one in ("year", "month", "day", "season", "unknown", "outcome", "report")
        ],
        "published_figures": [{"question": "q", "group": "vcf", "percent": 14, "source": "report"}],
    }
)


@pytest.mark.parametrize(
    ("today", "offered"),
    [
        ("2024-12-31", "season unknown"),
        ("2025-09-01", "year season unknown"),
        ("2025-09-02", "year day season unknown"),
        ("2025-09-17", "year day season unknown outcome report"),
        ("2025-10-01", "year month day season unknown outcome report"),
    ],
)
def test_facts_of_later_sources_and_of_an_outcome_to_come_are_left_out(today: str, offered: str) -> None:
    found = known_by(BANK, dt.date.fromisoformat(today)).published_evidence
    assert [fact.source for fact in found] == offered.split()
