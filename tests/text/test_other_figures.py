"""A sentence that people edited still has the figures that it was made with, or the others are told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput.text.other_figures import other_figures

MADE = "Now, a year: £4,032 in all, as 12 members reckon it; half of them reckon with £304 or more."


def told(said: str, made: str = MADE) -> str | None:
    found = other_figures(said, made)
    return found.words if found else None


def test_a_changed_amount_is_told_with_what_it_was() -> None:
    assert told(MADE.replace("£4,032", "£9,032")) == "the sentence says £9,032; the returns come to £4,032"


@pytest.mark.parametrize(
    "said",
    [
        MADE,
        "Meetings cost our members £4032 a year.",
        "In all £4,032 a year.",
        "As 12 members reckon it, £4,032 in 2025; half reckon with £304 or more.",
        MADE.replace("reckon it;", "reckon it, all 12 of them;"),
        MADE.replace("£304 or more.", "£304 or more, and 7 hours. [@the-log-of-2024]"),
    ],
)
def test_figures_may_be_left_out_said_again_dated_or_given_with_evidence(said: str) -> None:
    assert told(said) is None


def test_a_figure_of_ones_own_without_evidence_is_told() -> None:
    assert told(MADE.replace("or more.", "or more, and 7 hours.")) == (
        "the sentence says 7, which is not counted from the returns"
    )


def test_figures_that_change_places_with_others_are_told() -> None:
    assert told("12 of 12 members.", "12 of 45 members.") == "the sentence says 12; the returns come to 45"


@given(st.lists(st.integers(0, 99_999)), st.integers(100_000, 999_999))
def test_any_one_figure_put_in_another_ones_place_is_told(figures: list[int], other: int) -> None:
    made = [f"We count {one:,} things." for one in (*figures, 5)]
    said = " ".join([*made[:-1], f"We count {other:,} things."])
    assert told(" ".join(made), " ".join(made)) is None
    assert told(said, " ".join(made)) == f"the sentence says {other:,}; the returns come to 5"
