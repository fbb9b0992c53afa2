"""Suggestions rest on shared words, and say which."""

from hypothesis import given, settings
from hypothesis import strategies as st

from wellput.collate.coding_suggestions import Suggester
from wellput.collate.coding_texts import Reading, Text, texts_of
from wellput.model.coded import NONE, Code
from wellput.model.tallied import Voice

LATE = Code("views", "late", "Brought in after the event")
MONEY = Code("views", "money", "Money", "Grants, fees and insurance.")


def said(*words: str) -> tuple[Text, ...]:
    return texts_of(
        Voice("views", "text", None, one, f"m{at}", f"Member {at}", None, None, False, False, None, None)
        for at, one in enumerate(words)
    )


def suggested(texts: tuple[Text, ...], at: int, codes: dict[int, list[str]], *, current: bool = True) -> list[str]:
    readings = {f"m{member}": Reading(tuple(given), current) for member, given in codes.items()}
    return [one.code.code for one in Suggester(texts, [LATE, MONEY]).suggest(texts[at], readings)]


TEXTS = said("They called us too late", "We were called very late again", "Volunteers need training", "Nothing")


def test_a_text_like_one_that_has_a_code_is_suggested_that_code_with_the_words_and_who_said_them() -> None:
    (found,) = Suggester(TEXTS, [LATE, MONEY]).suggest(TEXTS[1], {"m0": Reading(("late",), True)})
    assert (found.code, found.words, found.like) == (LATE, ("called", "late"), "Member 0")


def test_a_text_with_words_of_the_code_itself_is_suggested_it_before_anything_is_coded() -> None:
    texts = said("Grants do not pay for insurance", "Other things")
    (found,) = Suggester(texts, [LATE, MONEY]).suggest(texts[0], {})
    assert (found.code, set(found.words), found.like) == (MONEY, {"Grants", "insurance"}, None)


def test_one_and_many_are_the_same_word() -> None:
    assert suggested(said("A volunteer left", "Volunteers leave"), 1, {0: ["late"]}) == ["late"]


def test_little_words_alone_suggest_nothing() -> None:
    assert suggested(said("We are not with them", "We are not with them either"), 1, {0: ["late"]}) == []


def test_what_fits_no_code_and_what_changed_since_suggest_nothing() -> None:
    assert suggested(TEXTS, 1, {0: [NONE]}) == []
    assert suggested(TEXTS, 1, {0: ["late"]}, current=False) == []


def test_a_text_does_not_suggest_its_own_codes() -> None:
    assert suggested(TEXTS, 2, {2: ["late"]}) == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=40), min_size=1, max_size=6), st.lists(st.sampled_from(["late", "money"]), max_size=6))
def test_any_texts_give_at_most_three_suggestions_each_with_words_that_stand_there(
    words: list[str], given: list[str]
) -> None:
    texts = said(*words)
    readings = {f"m{at}": Reading((code,), True) for at, code in enumerate(given)}
    for text in texts:
        for one in Suggester(texts, [LATE, MONEY]).suggest(text, readings):
            assert one.words
            assert all(word in text.words for word in one.words)
