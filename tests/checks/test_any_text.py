"""Whatever people type, every rule reads it, and names words that stand there."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from tests.checks.drafting import subject
from wellput.checks import RULES
from wellput.checks.running import findings_of
from wellput.desk.checks.checking import find_rule
from wellput.model.finding import SEVERITIES
from wellput.model.prose import response_prose

PIECES = st.sampled_from(
    [
        "we ",
        "not ",
        "support ",
        "a duty",
        ". ",
        "£42k ",
        "five ",
        "[@log]",
        "\n- ",
        "“",
        "fund ",
        "our ",
        "well ",
        "never ",
    ]
)
TEXT = st.text(max_size=80) | st.lists(PIECES, max_size=12).map("".join)


@given(TEXT, TEXT, TEXT, st.dates(dt.date(1990, 1, 1), dt.date(2100, 1, 1)))
def test_every_rule_reads_every_text(first: str, second: str, third: str, today: dt.date) -> None:
    evidence = {"id": "log", "kind": "document", "statement": f"x{first}", "source": second, "date": third}
    answers = {
        "right-means": {"selected": ["yes-duty"], "position": first, "text": second, "ask": third},
        "lack-of-engagement": {"selected": ["no-delay"], "position": second},
        "how-well": {"selected": ["very-well"], "position": third, "text": first},
        "frequency": {"selected": ["never"], "position": first},
        "benefits": {"ranked": [{"option": "trust", "reason": second, "unlocks": third}]},
        "staffing": {"skipped": first},
    }
    draft = subject(
        today=today, answers=answers, evidence=[evidence], summary={"sentence": second, "asks": [f"x{third}"]}
    )
    texts = [one.text for one in response_prose(draft.bank, draft.response)]
    texts += [evidence["statement"], second, third]
    for finding in findings_of(draft, RULES):
        assert SEVERITIES.index(finding.severity) >= SEVERITIES.index(find_rule(finding.code).severity)
        assert finding.message
        assert finding.mend
        words = finding.place.words
        assert words is None or any(words in text for text in texts), finding
