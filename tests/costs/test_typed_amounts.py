"""Amounts as people type them: taken where the meaning is clear, refused with what to type where it is not."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput.errors import NotUnderstoodError
from wellput.model.cost_words import quantity_words
from wellput.model.costs import Range
from wellput.model.typed_amounts import AmountKind, typed_amount

KINDS: tuple[AmountKind, ...] = ("count", "hours", "times", "money", "share")

CLEAR = [
    ("money", "£1,200.50", "£1,200.50"),
    ("money", " 18.4 ", "£18.40"),
    ("money", "£18.40 an hour", "£18.40"),
    ("money", "£15-£18", "£15 to £18, most likely £16.50"),
    ("money", "15/16/20", "£15 to £20, most likely £16"),
    ("hours", "2-3 hours", "2 to 3, most likely 2.5"),
    ("hours", "between 2 and 3", "2 to 3, most likely 2.5"),
    ("hours", "90 minutes", "1.5"),
    ("hours", "60 to 90 min", "1 to 1.5, most likely 1.25"),
    ("hours", "1h30", "1.5"),
    ("hours", "1:30", "1.5"),
    ("hours", "24", "24"),
    ("times", "12 times a year", "12"),
    ("count", "2 people", "2"),
    ("share", "13%", "13%"),
    ("share", "13", "13%"),
    ("share", "12-14%", "12% to 14%, most likely 13%"),
    ("share", "0", "0%"),
]

UNCLEAR = [
    ("money", "£1,5OO", "the letter O", "type 1500"),
    ("money", "l2", "the letter l", "type 12"),
    ("money", "1,50", "comma", "1.50"),
    ("money", "1.500,00", "comma", "1.50"),
    ("money", "12k", "not an amount", "18.40"),
    ("money", "1e5", "not an amount", "digits"),
    ("money", "=1+1", "not an amount", "digits"),
    ("hours", "-3", "less than nothing", "0 or more"),
    ("hours", "\u22123", "less than nothing", "0 or more"),
    ("hours", "25", "24 hours of a day", "each day as one time"),
    ("hours", "20-25", "24 hours of a day", "each day as one time"),
    ("hours", "1500 minutes", "24 hours of a day", "each day as one time"),
    ("hours", "about 2", "not an amount", "2-3"),
    ("hours", "1.33333", "more than 4 digits", "Round it"),
    ("times", "12-10", "lowest to the highest", "lowest first"),
    ("count", "1/2", "a part of one or a range", "0.5"),
    ("count", "1/2/3/4", "more than three", "2-3"),
    ("count", "\u0663", "not an amount", "digits"),
    ("share", "0.13", "0.13% or 13%", "13%"),
    ("money", "9" * 12, "more than", "noughts"),
    ("money", "9" * 200, "too long", "digits"),
]


@pytest.mark.parametrize(("kind", "typed", "said"), CLEAR)
def test_a_clear_amount_is_taken_and_can_be_said_back(kind: AmountKind, typed: str, said: str) -> None:
    assert quantity_words(typed_amount(typed, kind), kind) == said


@pytest.mark.parametrize(("kind", "typed", "what", "mend"), UNCLEAR)
def test_an_unclear_amount_is_refused_with_what_to_type(kind: AmountKind, typed: str, what: str, mend: str) -> None:
    with pytest.raises(NotUnderstoodError) as refused:
        typed_amount(typed, kind)
    assert what in refused.value.what
    assert mend in refused.value.mend


@given(st.sampled_from(KINDS), st.text(max_size=90))
def test_whatever_is_typed_is_taken_or_refused_in_words(kind: AmountKind, typed: str) -> None:
    with suppress(NotUnderstoodError):
        assert isinstance(typed_amount(typed, kind), Decimal | Range)


@given(st.decimals(0, 24, places=2), st.decimals(0, 24, places=2))
def test_a_range_said_back_is_the_range_that_was_meant(one: Decimal, other: Decimal) -> None:
    low, high = sorted((one, other))
    taken = typed_amount(f"{low}-{high} hours", "hours")
    assert taken == Range(low=low, central=(low + high) / 2, high=high)
