"""How far two coders agree: Cohen's kappa, against published examples and by its promises."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellput.collate.coding_agreement import CodeAgreement, agreement, pooled_kappa, strength
from wellput.collate.coding_saying import agreement_words, code_words
from wellput.model.coded import NONE, Code, Coding

BOOK = [Code("views", one, one.capitalize()) for one in ("late", "money", "trust")]


def table(both: int, first: int, second: int, neither: int) -> CodeAgreement:
    return CodeAgreement("late", "Late", both, first, second, neither)


def given_by(coder: str, codes: dict[str, list[str]], words: str = "x") -> list[Coding]:
    return [Coding("views", member, coder, code, words) for member, given in codes.items() for code in given or [NONE]]


@pytest.mark.parametrize(
    ("counts", "kappa"),
    [
        # A. J. Viera and J. M. Garrett 2005, Family Medicine 37, 360-363: observed 0.85, expected 0.65.
        ((15, 5, 10, 70), "0.57"),
        # The example of 50 applications read by two people: observed 0.7, expected 0.5.
        ((20, 5, 10, 15), "0.40"),
        # The two tables by which A. R. Feinstein and D. V. Cicchetti 1990, J Clin Epidemiol 43, 543-549, show that
        # the same observed agreement of 0.85 comes to other kappas where a finding is common.
        ((40, 9, 6, 45), "0.70"),
        ((80, 10, 5, 5), "0.32"),
    ],
)
def test_kappa_is_as_published(counts: tuple[int, int, int, int], kappa: str) -> None:
    found = table(*counts).kappa
    assert found is not None
    assert f"{float(found):.2f}" == kappa


@pytest.mark.parametrize("counts", [(7, 0, 0, 0), (0, 0, 0, 7)])
def test_kappa_is_not_defined_where_both_give_a_code_to_all_or_to_none(counts: tuple[int, int, int, int]) -> None:
    assert table(*counts).kappa is None
    assert "not defined" in code_words(table(*counts))


counts = st.tuples(*[st.integers(0, 30)] * 4).filter(any)


@given(st.lists(counts, min_size=1, max_size=6))
def test_kappa_lies_between_minus_one_and_one_and_does_not_mind_who_is_first(some: list[tuple[int, ...]]) -> None:
    tables = [table(*one) for one in some]
    turned = [table(both, second, first, neither) for both, first, second, neither in some]
    found = pooled_kappa(tables)
    assert found == pooled_kappa(turned)
    assert found is None or -1 <= found <= 1
    assert [one.kappa for one in tables] == [one.kappa for one in turned]


codes = st.dictionaries(
    st.sampled_from("abcdefgh"), st.lists(st.sampled_from(["late", "money", "trust"]), unique=True), max_size=8
)


@settings(max_examples=60, deadline=None)
@given(codes)
def test_coders_who_give_the_same_agree_wholly(some: dict[str, list[str]]) -> None:
    told = agreement(BOOK, [*given_by("Ann", some), *given_by("Bob", some)], "Ann", "Bob")
    assert told.base == len(some)
    assert not told.differing
    assert {one.kappa for one in told.codes} <= {Fraction(1), None}
    assert told.kappa in (1, None)


@settings(max_examples=60, deadline=None)
@given(codes, codes)
def test_the_counts_are_of_texts_that_both_have_read(one: dict[str, list[str]], other: dict[str, list[str]]) -> None:
    told = agreement(BOOK, [*given_by("Ann", one), *given_by("Bob", other)], "Ann", "Bob")
    assert told.base == len(one.keys() & other.keys())
    assert told.alone == (len(one.keys() - other.keys()), len(other.keys() - one.keys()))
    assert all(code.base == told.base for code in told.codes)
    for code in told.codes:
        assert code.both == sum(code.code in one[m] and code.code in other[m] for m in one.keys() & other.keys())


def test_texts_that_changed_between_the_readings_are_not_compared_and_that_is_said() -> None:
    codings = [*given_by("Ann", {"a": ["late"], "b": []}), *given_by("Bob", {"a": ["late"]}, "y")]
    told = agreement(BOOK, codings, "Ann", "Bob")
    assert (told.base, told.apart, told.alone, told.kappa) == (0, 1, (1, 0), None)
    assert agreement_words(told) == (
        "0 texts read by both Ann and Bob.",
        "1 text read by Ann alone; not compared.",
        "1 text changed between the two readings; not compared.",
    )


def test_what_is_said_has_every_count_and_its_base() -> None:
    assert code_words(table(15, 5, 10, 70)) == (
        "Late: kappa 0.57, moderate. Given by both 15, only the first 5, only the second 10, neither 70; "
        "the same on 85 of 100."
    )


@pytest.mark.parametrize(
    ("kappa", "words"),
    [
        ("-0.01", "poor"),
        ("0", "slight"),
        ("0.204", "slight"),
        ("0.206", "fair"),
        ("0.6", "moderate"),
        ("0.61", "substantial"),
        ("0.81", "almost perfect"),
        ("1", "almost perfect"),
    ],
)
def test_the_words_are_those_of_landis_and_koch(kappa: str, words: str) -> None:
    assert strength(Fraction(kappa)) == words
