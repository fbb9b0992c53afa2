"""What the rules on wording and personal data promise of any text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks.one_rule import draft, findings, rule
from tests.patience import without_hanging

CODES = (
    *("PER01", "PER02", "PER03", "PER04", "PER05", "PER06", "PER07"),
    *("ENG01", "ENG02", "ENG03", "ENG04", "ENG05", "ENG06"),
)
PIECES = st.sampled_from(
    [
        *("LRF", "Local Resilience Forum", "(LRF)", "VCF", "VCS", "going forward", "born on 3 May 1961", "DOB 1/2/50"),
        *(
            "Janet",
            "Mrs Jones",
            "said",
            ", who",
            "“",
            "”",
            "'",
            "\u2018",
            "\u2019",
            "0161 496 0123",
            "+44",
            "AB123456C",
            "SW1A 1AA",
        ),
        *(
            "943 476 5919",
            "a@b.org",
            "[at]",
            "[@x]",
            "- ",
            "\n",
            ". ",
            "https://x.org",
            "II",
            "\u017f",
            "İ",
            "\u0661" * 10,
        ),
    ]
)
TEXTS = st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=4))).map(" ".join))


@settings(max_examples=150)
@given(TEXTS, TEXTS)
def test_no_text_stops_a_rule_and_every_finding_quotes_its_field(one: str, other: str) -> None:
    subject = draft(
        note=one,
        answers={"barriers": {"text": one, "position": other}, "staffing": {"text": one, "skipped": other}},
        evidence=[{"id": "x", "kind": "quote", "statement": other or "x", "source": one}],
    )
    for code in CODES:
        for finding in findings(code, subject):
            assert finding.place.words
            assert any(finding.place.words in text for text in (one, other))


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "0 ",
        "a@",
        "a.",
        "[at]",
        "\u2018a",
        "'a ",
        '"',
        "AB ",
        "Ab ",
        "Mr ",
        "Janet, ",
        "born a ",
        "1/",
        "LRF (",
        "St A and B, ",
    ],
)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    subject = draft(answers={"barriers": {"text": piece * 20_000}})
    with without_hanging():
        for code in CODES:
            list(rule(code).find(subject))
