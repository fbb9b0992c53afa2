"""Coding in the terminal: every reply is kept at once, and codes outlive what is collected later."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.desk.coding_workspace import QUESTION, SAID, say_again, workspace_with
from wellput.desk.collation.coding import give, open_coding
from wellput.desk.collation.coding_asked import CodingTurn, begin, hear, stopped
from wellput.desk.collation.coding_book import add_code, listed_codes, merge, rename_code
from wellput.desk.members.forgetting import forget, to_forget
from wellput.errors import WellputError
from wellput.model.coded import NONE
from wellput.store.members_file import changing, members_file


@pytest.fixture
def here(tmp_path: Path) -> Path:
    folder = workspace_with(tmp_path / "net", SAID)
    for label in ("Late", "Money"):
        add_code(folder, QUESTION, label)
    return folder


def talk(turn: CodingTurn, *replies: str) -> CodingTurn:
    for reply in replies:
        assert not turn.over
        turn = hear(turn.sitting, reply)
    return turn


def told(turn: CodingTurn) -> str:
    return "\n".join(one.mark + one.words for one in turn.said)


def codes(here: Path, coder: str = "Me") -> dict[str, tuple[str, ...]]:
    coded = open_coding(here, QUESTION)
    return {member: one.codes for member, one in coded.read_by(coder).items() if one.current}


def test_each_text_is_shown_with_who_said_it_and_takes_several_codes(here: Path) -> None:
    turn = begin(here, QUESTION, "Me")
    assert "Text 1 of 4: Ann (Voluntary, community or faith organisation)" in told(turn)
    assert "We are called too late." in told(turn)
    assert "1. Late\n2. Money" in told(turn)
    turn = talk(turn, "1", "2, 1")
    assert "Kept: Late and Money." in told(turn) or "Kept: Money and Late." in told(turn)
    assert codes(here) == {"ann": ("late",), "bob": ("late", "money")}


def test_one_goes_on_where_one_stopped_and_what_was_left_for_later_comes_again(here: Path) -> None:
    talk(begin(here, QUESTION, "Me"), "1", "", "2", ":stop")
    turn = begin(here, QUESTION, "Me")
    assert "2 read by Me, 2 left" in told(turn)
    assert "Text 2 of 4: Bob" in told(turn)


def test_back_shows_the_text_before_with_its_codes_and_enter_leaves_them(here: Path) -> None:
    turn = talk(begin(here, QUESTION, "Me"), "1", ":back")
    assert "Your codes: Late. Enter leaves them." in told(turn)
    turn = talk(turn, "")
    assert "Bob" in told(turn)
    assert codes(here) == {"ann": ("late",)}
    assert "This is the first text." in told(talk(turn, ":back", ":back"))


def test_a_new_code_is_put_at_the_end_and_given_to_nothing_unasked(here: Path) -> None:
    turn = talk(begin(here, QUESTION, "Me"), ":new  Called  again ")
    assert "3. Called again is in the codebook." in told(turn)
    assert codes(here) == {}
    talk(turn, "3")
    assert codes(here) == {"ann": ("called-again",)}


def test_a_text_that_no_code_fits_is_read_all_the_same(here: Path) -> None:
    turn = talk(begin(here, QUESTION, "Me"), "1", "1", "2", ":none")
    assert turn.over
    assert "4 read by Me, none left" in told(turn)
    assert codes(here)["dan"] == (NONE,)


@pytest.mark.parametrize("reply", ["3", "lat e", ":nwe x", ":none 1", ":keep", ":new 12", ":new", "none, 1", ":"])
def test_what_is_not_understood_changes_nothing_and_is_asked_again(here: Path, reply: str) -> None:
    turn = talk(begin(here, QUESTION, "Me"), reply)
    assert not turn.over
    assert turn.sitting.text.member == "ann"
    assert codes(here) == {}
    assert len(open_coding(here, QUESTION).book) == 2


def test_suggestions_say_their_words_and_are_given_to_nothing(here: Path) -> None:
    turn = talk(begin(here, QUESTION, "Me"), "1")
    assert "Perhaps 1. Late" in told(turn)
    assert "“late”" in told(turn)
    assert "bob" not in codes(here)


def test_one_coder_is_suggested_nothing_from_what_another_gave(here: Path) -> None:
    add_code(here, QUESTION, "Zebra")
    talk(begin(here, QUESTION, "Me"), "zebra")
    assert "Zebra: " not in told(talk(begin(here, QUESTION, "You"), ""))


def test_words_that_changed_are_shown_again_with_the_codes_they_had_which_can_be_kept(here: Path) -> None:
    talk(begin(here, QUESTION, "Me"), "1", "1", "2", ":none")
    say_again(here, {"Bob": "Called late, and never paid."})
    turn = begin(here, QUESTION, "Me")
    assert "1 left, 1 of them to be read again since they changed" in told(turn)
    assert "These words have changed since you gave them: Late." in told(turn)
    assert "bob" not in codes(here)
    assert talk(turn, ":keep").over
    assert codes(here)["bob"] == ("late",)


def test_codes_survive_a_return_that_is_collected_again(here: Path) -> None:
    talk(begin(here, QUESTION, "Me"), "1", "1", "2", ":none")
    before = codes(here)
    say_again(here, SAID)
    assert codes(here) == before
    say_again(here, {"Bob": "Otherwise."})
    assert codes(here) == {member: one for member, one in before.items() if member != "bob"}
    assert open_coding(here, QUESTION).read_by("Me")["bob"].codes == before["bob"]


collections = st.lists(
    st.dictionaries(st.sampled_from(list(SAID)), st.sampled_from(["One thing.", "Another."]), min_size=1), max_size=4
)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(collections)
def test_whatever_is_collected_later_no_code_is_lost_and_none_counts_for_other_words(
    here: Path, later: list[dict[str, str]]
) -> None:
    coded = open_coding(here, QUESTION)
    give(coded, "Me", {text.member: (["late"], text.mark) for text in coded.texts})
    for words in later:
        say_again(here, words)
    now = open_coding(here, QUESTION)
    read = now.read_by("Me")
    assert {text.member for text in now.texts} == read.keys()
    for old, new in zip(coded.texts, now.texts, strict=True):
        assert read[new.member].codes == ("late",)
        assert read[new.member].current == (old.words == new.words)


def test_a_line_that_was_not_sent_is_told_and_not_taken(here: Path) -> None:
    end = stopped(begin(here, QUESTION, "Me").sitting, "1")
    assert "Not taken, since you had not pressed Enter: 1" in told(end)
    assert codes(here) == {}


def test_a_code_that_another_window_merged_away_is_not_given(here: Path) -> None:
    turn = begin(here, QUESTION, "Me")
    merge(here, QUESTION, "late", "money")
    turn = talk(turn, "1")
    assert "taken out meanwhile" in told(turn)
    assert "1. Money" in told(turn)
    assert codes(here) == {}
    talk(turn, "1")
    assert codes(here) == {"ann": ("money",)}


def test_a_code_that_another_window_made_can_be_given_and_moves_no_number(here: Path) -> None:
    turn = begin(here, QUESTION, "Me")
    add_code(here, QUESTION, "Again")
    talk(turn, "again, 1")
    assert codes(here) == {"ann": ("again", "late")}


def test_a_member_that_another_window_forgot_is_not_coded(here: Path) -> None:
    turn = begin(here, QUESTION, "Me")
    with changing(members_file(open_coding(here, QUESTION).opened.workspace)) as store:
        store.execute("DELETE FROM members WHERE id = 'ann'")
    assert "forgotten meanwhile" in told(talk(turn, "1"))


def test_forgetting_a_member_takes_its_codes_too(here: Path) -> None:
    talk(begin(here, QUESTION, "Me"), "1")
    forget(to_forget(here, "ann"), dt.date(2026, 1, 1))
    assert open_coding(here, QUESTION).codings == ()


def test_renaming_keeps_what_was_given_and_merging_moves_it(here: Path) -> None:
    talk(begin(here, QUESTION, "Me"), "1", "1,2", "2")
    rename_code(here, QUESTION, "Late", "Involved too late")
    assert codes(here)["ann"] == ("late",)
    old, kept, given_ = merge(here, QUESTION, "involved too late", "Money")
    assert (old.code, kept.code, given_) == ("late", "money", 2)
    assert codes(here) == {"ann": ("money",), "bob": ("money",), "cat": ("money",)}
    _, (one,) = listed_codes(here, QUESTION)
    assert one.words == "Money (money) [Me 3]"


@pytest.mark.parametrize("words", [("late", "Money"), ("nothing", "New")])
def test_a_code_cannot_be_renamed_to_another_nor_one_that_is_not_there(here: Path, words: tuple[str, str]) -> None:
    with pytest.raises(WellputError, match="codebook of key-messages"):
        rename_code(here, QUESTION, *words)


def test_where_nobody_said_anything_there_is_nothing_to_code(here: Path) -> None:
    with pytest.raises(WellputError, match="Nobody has said anything"):
        begin(here, "anything-else", "Me")


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), max_size=5))
def test_any_reply_leaves_the_codebook_and_the_codes_whole(here: Path, replies: Iterable[str]) -> None:
    turn = begin(here, QUESTION, "Any", again=True)
    for reply in replies:
        if not turn.over:
            turn = hear(turn.sitting, reply)
    known = {one.code for one in open_coding(here, QUESTION).book} | {NONE}
    assert all(set(one) <= known for one in codes(here, "Any").values())
