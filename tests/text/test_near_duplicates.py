"""Texts that were copied are found however they were changed a little; texts that were not are left alone."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from wellput.text.near_duplicates import FEWEST_WORDS, LIKENESS, copied, near_duplicates, words_of

CAMPAIGN = (
    "We support the proposal because voluntary groups are called too late, are never paid to prepare, "
    "and know their streets better than anybody else who comes to help."
)
OTHER = (
    "Our hall has been a rest centre twice since 2020, and on both nights the council rang us only after "
    "people had been standing outside for more than two hours."
)
LONG = (
    "one evening the river rose so quickly that the wardens rang every hall they knew and asked who had beds to spare"
)
WORDS = words_of(LONG)
WORD = st.sampled_from(["flood", "hall", "council", "night", "people", "late", "call", "help", "road", "boat", "door"])
TEXT = st.lists(WORD, min_size=FEWEST_WORDS, max_size=40).map(" ".join)


def test_the_same_text_with_other_capitals_and_marks_is_the_same() -> None:
    assert near_duplicates([CAMPAIGN, OTHER, CAMPAIGN.upper().replace(",", "!")]) == ((0, 2),)


def test_a_copied_text_with_a_word_changed_and_a_line_added_is_found() -> None:
    changed = CAMPAIGN.replace("streets", "villages") + " In Ashby we saw it ourselves last winter."
    assert near_duplicates([OTHER, CAMPAIGN, changed]) == ((1, 2),)


def test_two_texts_on_the_same_thing_in_their_own_words_are_no_campaign() -> None:
    own = "Groups like ours are rung far too late and nobody pays us to be ready, though we know every door in town."
    assert near_duplicates([CAMPAIGN, own, OTHER]) == ()


def test_short_texts_are_alike_by_chance_and_left_out() -> None:
    assert near_duplicates(["We agree with this."] * 5) == ()


def test_a_text_is_not_taken_for_another_by_way_of_a_third() -> None:
    first = "we are called too late and nobody pays us to be ready for the night"
    second = "nobody pays us to be ready for the night and the flood that comes after it"
    third = "and the flood that comes after it finds the doors of our hall locked again"
    assert near_duplicates([f"{first} {second}", second, f"{second} {third}", third]) == ((0, 1, 2),)
    far = [" ".join(WORDS[at : at + 14]) for at in range(0, 12, 2)]
    for group in near_duplicates(far):
        assert max(copied(words_of(far[one]), words_of(far[other])) for one in group for other in group) >= LIKENESS
        assert any(
            all(copied(words_of(far[one]), words_of(far[other])) >= LIKENESS for other in group) for one in group
        )


@given(st.lists(TEXT, max_size=8), st.randoms())
def test_groups_are_the_same_in_any_order(texts: list[str], chance: Random) -> None:
    order = list(range(len(texts)))
    chance.shuffle(order)
    shuffled = near_duplicates([texts[place] for place in order])
    put_back = {frozenset(order[place] for place in group) for group in shuffled}
    assert put_back == {frozenset(group) for group in near_duplicates(texts)}


@given(st.lists(TEXT, max_size=6))
def test_what_was_sent_twice_is_always_found_and_no_text_stands_in_two_groups(texts: list[str]) -> None:
    groups = near_duplicates([*texts, CAMPAIGN, CAMPAIGN])
    assert any({len(texts), len(texts) + 1} <= set(group) for group in groups)
    assert sum(map(len, groups)) == len({place for group in groups for place in group})


@given(TEXT, TEXT)
def test_how_much_was_copied_is_a_share_and_the_same_both_ways(one: str, other: str) -> None:
    first, second = words_of(one), words_of(other)
    assert 0 <= copied(first, second) <= 1
    assert copied(first, second) == copied(second, first)
    assert copied(first, first) == 1
