"""A new text is put into one that was edited since, and whatever was edited stands word for word."""

from hypothesis import given
from hypothesis import strategies as st

from wellput.text.merging import Clash, merge_text, with_figures
from wellput.text.sentences import sentences

BASE = """\
31 of 44 members (70%) want a duty. 6 of 44 do not.

What stands in the way:

- Money: 20 of 44.
- Time: 9 of 44."""
NEW = """\
33 of 45 members (73%) want a duty. 7 of 45 do not.

What stands in the way:

- Money: 21 of 45.
- Time: 9 of 45."""
SENTENCE = st.builds("{} {} of 44.".format, st.sampled_from(["Money", "Time", "Trust", "Distance"]), st.integers(1, 3))


def written(sentences_: st.SearchStrategy[list[str]]) -> st.SearchStrategy[str]:
    """Texts of sentences that follow each other in paragraphs and lists."""
    leads = st.sampled_from([" ", "\n\n", "\n\n- "])
    return sentences_.flatmap(
        lambda chosen: st.lists(leads, min_size=len(chosen), max_size=len(chosen)).map(
            lambda apart: "".join(lead + one for lead, one in zip(apart, chosen, strict=True)).strip()
        )
    )


WRITTEN = written(st.lists(SENTENCE, max_size=6))
WITHOUT_REPEATS = written(st.lists(SENTENCE, max_size=4, unique_by=lambda one: one.split()[0]))
"""Texts that say nothing twice, not even with another figure, so that it is plain which sentence became which."""


def test_what_nobody_edited_is_replaced_whole() -> None:
    assert merge_text(BASE, BASE, NEW).text == NEW


def test_an_edited_sentence_stays_and_the_figures_around_it_are_new() -> None:
    edited = BASE.replace("6 of 44 do not.", "A few are against it, and we understand why.")

    merged = merge_text(BASE, edited, NEW)

    assert merged.text == NEW.replace("7 of 45 do not.", "A few are against it, and we understand why.")
    assert merged.clashes == (
        Clash("6 of 44 do not.", "A few are against it, and we understand why.", "7 of 45 do not."),
    )


def test_added_and_deleted_sentences_stay_added_and_deleted_without_a_word() -> None:
    edited = BASE.replace(" 6 of 44 do not.", "").replace("\n- Time", "\n- Trust, we add.\n- Time")

    merged = merge_text(BASE, edited, NEW)

    assert merged.text == NEW.replace(" 7 of 45 do not.", "").replace("\n- Time", "\n- Trust, we add.\n- Time")
    assert not merged.clashes


def test_a_sentence_that_was_moved_gets_its_new_figures_where_it_stands() -> None:
    moved = "6 of 44 do not. 31 of 44 members (70%) want a duty." + BASE.partition("do not.")[2]

    merged = merge_text(BASE, moved, NEW)

    assert merged.text == "7 of 45 do not. 33 of 45 members (73%) want a duty." + NEW.partition("do not.")[2]
    assert not merged.clashes


def test_a_new_sentence_goes_where_its_neighbours_were_left_as_they_were() -> None:
    assert merge_text(BASE, BASE + " We add this.", NEW + "\n- Distance: 3 of 45.").text == (
        NEW + " We add this.\n- Distance: 3 of 45."
    )


def test_a_text_written_anew_gets_nothing_and_what_it_lacks_is_told() -> None:
    merged = merge_text("One of 4.", "All our own words.", "One of 5. Two of 5.")

    assert merged.text == "All our own words."
    assert [one.new for one in merged.clashes] == ["One of 5.", "Two of 5."]


def test_new_figures_go_into_an_edited_sentence_where_the_edit_left_them_alone() -> None:
    was, new = "31 of 44 members (70%) want it.", "33 of 45 members (73%) want it."

    assert with_figures(was, "Fully 31 of 44 members (70%) want it now.", new) == (
        "Fully 33 of 45 members (73%) want it now."
    )
    assert with_figures(was, "Most members want it.", new) is None


@given(WRITTEN, WRITTEN)
def test_without_edits_the_new_text_says_what_it_says(base: str, new: str) -> None:
    assert merge_text(base, base, new).text == new


@given(st.text(), st.text())
def test_without_a_new_text_every_character_stays(base: str, now: str) -> None:
    assert merge_text(base, now, base).text == now


@given(WRITTEN, WRITTEN | st.text(max_size=80), WRITTEN)
def test_every_sentence_that_people_wrote_stays_in_their_order(base: str, now: str, new: str) -> None:
    written = {one.text for one in sentences(base)}
    own = [one.text for one in sentences(now) if one.text not in written]

    merged = [one.text for one in sentences(merge_text(base, now, new).text)]

    left = iter(merged)
    assert all(one in left for one in own), merged


@given(WITHOUT_REPEATS, WITHOUT_REPEATS, WITHOUT_REPEATS)
def test_merging_again_changes_nothing_and_leaves_open_what_was_open(base: str, now: str, new: str) -> None:
    once = merge_text(base, now, new)

    again = merge_text(once.left, once.text, new)

    assert again.text == once.text
