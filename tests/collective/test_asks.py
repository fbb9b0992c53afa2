"""What members ask for is sorted by words that anyone can see, and counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput.collective.asks import EVERY_QUESTION, FAMILIES, OTHER, ask_families, shared_asks
from wellput.model.stands import Stand
from wellput.model.tallied import Voice

ASKS = {
    "Fund a coordinator in each county": {"infrastructure", "resources"},
    "Joint training and exercises, please": {"expertise"},
    "Ring us earlier": {OTHER},
    "Pay for our boats": {"resources"},
}


def stand(member: str) -> Stand:
    return Stand(member, member, "vcf", None, True, True, frozenset({"duty", "barriers"}), frozenset())


def ask(member: str, words: str, question: str = "duty", field: str = "ask") -> Voice:
    return Voice(question, field, None, words, member, member, "vcf", None, True, True, None, None)


@pytest.mark.parametrize("words", ASKS)
def test_an_ask_is_known_by_its_words(words: str) -> None:
    assert ask_families(words) == ASKS[words]


def test_who_asked_for_something_else_answered_otherwise_and_who_asked_for_nothing_is_silent() -> None:
    voices = [ask("a", "Train us together"), ask("b", "Joint exercises", "barriers"), ask("c", "Ring us earlier")]
    (expertise,) = shared_asks(voices, [stand(member) for member in "abcd"])
    view = expertise.view
    assert (view.supports, view.against, view.otherwise, view.silent) == (2, 0, 1, 1)
    assert expertise.questions == ("duty", "barriers")
    assert expertise.told == "2 of 4 members (50%) ask for training, exercises or expertise"
    assert (view.question, view.basis.counts, view.basis.of) == (EVERY_QUESTION, "ask", "expertise")


def test_at_one_question_only_its_own_asks_count() -> None:
    voices = [ask("a", "Train us together"), ask("b", "Joint exercises", "barriers")]
    assert shared_asks(voices, [stand("a"), stand("b")], "duty") == ()
    (alone,) = shared_asks(voices, [stand("a"), stand("b")], "duty", fewest=1)
    assert alone.view.supports == 1


def test_only_asks_are_asks() -> None:
    assert shared_asks([ask(one, "Train us together", field="text") for one in "ab"], [stand("a"), stand("b")]) == ()


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from(sorted(ASKS))), max_size=12))
def test_each_family_counts_the_members_that_asked_for_it_once(asked: list[tuple[str, str]]) -> None:
    found = shared_asks([ask(*one) for one in asked], [stand(member) for member in "abcdef"], fewest=1)
    for family in FAMILIES:
        direct = {member for member, words in asked if family.id in ASKS[words]}
        counted = [one.view for one in found if one.family == family.id]
        assert sum(view.supports for view in counted) == len(direct)
        assert all(view.base == 6 for view in counted)
