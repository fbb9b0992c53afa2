"""What is offered for a mistyped word is nearly the same word, and never what says the opposite."""

import pytest

from wellput.text.meant import opposed, other_numbers, surely_meant


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("satisfied", ["dissatisfied"]),
        ("disatisfied", ["satisfied"]),
        ("unsatisfied", ["satisfied", "dissatisfied"]),
        ("important", ["unimportant"]),
        ("possible", ["impossible"]),
        ("complete", ["incomplete"]),
        ("member", ["non-member"]),
        ("Agree", ["Disagree"]),
        ("I would support it", ["I would not support it"]),
        ("More than now", ["Less than now"]),
        ("option-1", ["option-2"]),
        ("11 to 20 hours", ["11 to 30 hours"]),
        ("no", ["so"]),
    ],
)
def test_an_opposite_or_another_number_is_never_offered(said: str, known: list[str]) -> None:
    assert surely_meant(said, known) is None
    assert all(surely_meant(one, [said]) is None for one in known)


@pytest.mark.parametrize(
    ("said", "meant", "known"),
    [
        ("disatisfied", "dissatisfied", ["satisfied", "dissatisfied"]),
        ("Agre", "Agree", ["Agree", "Disagree"]),
        ("nevr", "never", ["always", "never"]),
        ("tiem", "time", ["time", "money"]),
        ("vcs", "vcf", ["vcf", "council"]),
        ("with-change", "with-changes", ["with-changes", "without-changes"]),
    ],
)
def test_a_slip_of_typing_is_understood(said: str, meant: str, known: list[str]) -> None:
    assert surely_meant(said, known) == meant


def test_what_may_be_either_of_two_is_not_chosen_between() -> None:
    assert surely_meant("bat", ["cat", "rat"]) is None


def test_a_limit_or_both_sides_of_a_question_deny_nothing() -> None:
    assert not opposed("What hinders you? (no more than 300 words)", "What hinders you? (up to 300 words)")
    assert not opposed("Do you agree with it?", "Do you agree or disagree with it?")
    assert other_numbers("Under 25", "Under 30")
