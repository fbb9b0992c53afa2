"""What the rules on figures and claims promise of any text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks.one_rule import draft, findings, rule
from tests.patience import without_hanging
from wellput.checks.figures import every_figure, figures

CODES = ("EVI01", "EVI02", "EVI03", "EVI10", "EVI12", "AGR01", "AGR02")
WORDS = """
31 44 £1.2 million k m of our members people (70%) 80% per cent half a third two and hundred dozen twelve to - in all
each a year hours [@x] never every the only research shows since 2019 last winter On 3 May 2024 we have Category 1 was
. : ; , £ nearly about doubled responders sector England total makes other agree disagree 0 ½ ²
"""
PIECES = st.sampled_from(WORDS.split())
TEXTS = st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=4))).map(" ".join))


@settings(max_examples=150)
@given(TEXTS, TEXTS, TEXTS)
def test_no_text_stops_a_rule_and_every_finding_quotes_its_field(one: str, other: str, third: str) -> None:
    subject = draft(
        answers={"barriers": {"text": one, "position": other}, "staffing": {"text": one, "ask": other}},
        evidence=[{"id": "x", "kind": "figure", "statement": third or "x", "about": other, "figures": [one or "x"]}],
    )
    for code in CODES:
        for finding in findings(code, subject):
            assert finding.place.words
            assert any(finding.place.words in text for text in (one, other))


@settings(max_examples=150)
@given(TEXTS)
def test_figures_stand_in_order_where_they_say_and_never_overlap(text: str) -> None:
    for found in (figures(text), every_figure(text)):
        end = 0
        for figure in found:
            assert text[figure.start : figure.end] == figure.words
            assert figure.start >= end
            assert figure.low <= figure.high
            end = figure.end


@given(st.integers(2, 9_999_999))
def test_a_number_is_the_same_with_commas_in_thousands_and_in_millions(value: int) -> None:
    for said in (f"£{value:,}", f"£{value / 1000}k", f"£{value / 10**6:.6f}m", f"£{value}"):
        (figure,) = every_figure(said)
        assert figure.low == value


LONG = (
    *(
        "a ",
        "1",
        "1,",
        "one and ",
        "3 and 2, 1 in all ",
        "a-",
        "31 of 44 (70%) ",
        "2019 and ",
        "In Conwy ",
        "every never ",
    ),
    *(
        "voluntary, community, ",
        "sections 1, 2, ",
        "“",
        "the ",
        "twelve ",
        " 0",
        "(1) (",
        "[@a]",
        "£",
        "half ",
        "£1 or ",
    ),
)


@pytest.mark.parametrize("piece", LONG)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    subject = draft(answers={"barriers": {"text": piece * 5_000}})
    with without_hanging():
        for code in CODES:
            list(rule(code).find(subject))
