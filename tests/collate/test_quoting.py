"""Words are quoted only where that is allowed, names told only where that is, and nobody is given away beside."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.collate.returned_things import members_bank
from wellput.collate.quoting import kinds_to_tell, names_not_to_tell, quotes_shown
from wellput.model.bank import Question
from wellput.model.collation_shown import QuotesShown
from wellput.model.tallied import Cell, Voice

BANK = members_bank()
ALL = frozenset({"vcf", "faith", "responder"})


def question(name: str = "views") -> Question:
    found = BANK.question(name)
    assert found is not None
    return found


def voice(
    words: str, member: str = "Ann", *, kind: str = "vcf", quote: bool = True, name: bool = False, field: str = "text"
) -> Voice:
    return Voice("views", field, None, words, member.lower(), member, kind, None, quote, name, "ann.docx", "row 2")


def shown(
    *voices: Voice, kinds: frozenset[str] = ALL, names: tuple[str, ...] = (), most: int | None = None
) -> QuotesShown:
    return quotes_shown(BANK, question(), voices, kinds, names_not_to_tell(names), most)


def test_words_are_quoted_only_where_their_member_allows_it_and_the_others_are_counted() -> None:
    told = shown(voice("Yes."), voice("Secret.", "Bob", quote=False))
    assert [one.words for one in told.quotes] == ["Yes."]
    assert told.private == 1


def test_a_member_is_named_only_where_it_allows_that_and_otherwise_called_by_its_kind() -> None:
    told = shown(voice("One."), voice("Two.", "Bob", name=True))
    assert {one.words: one.credit for one in told.quotes} == {
        "One.": "A member (Voluntary organisation)",
        "Two.": "Bob",
    }


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Ashby Rescue", "Ashby Rescue's boats were first."),
        ("Ann's Café", "We at ANN\N{RIGHT SINGLE QUOTATION MARK}S CAFE were first."),
        ("St. John & Sons", "St John and Sons came."),
        ("北京救援", "在北京救援队工作"),
        ("🙂🙃", "We are 🙂🙃!"),
        ("A", "Plan a was ours."),
    ],
)
def test_words_that_hold_a_name_which_may_not_be_told_are_left_out_and_counted(name: str, words: str) -> None:
    told = shown(voice(words, "Bob", name=True), voice("Nothing said here.", "Cat"), names=(name,))
    assert [one.words for one in told.quotes] == ["Nothing said here."]
    assert told.naming == 1


def test_a_name_within_another_word_does_not_count_as_told() -> None:
    assert shown(voice("Annual reports help."), names=("Ann",)).naming == 0


def test_a_small_kind_stands_below_no_quote_and_neither_does_the_one_it_could_be_told_by() -> None:
    def cells(**sizes: int) -> list[Cell]:
        return [Cell(at, kind, None, size) for at, (kind, size) in enumerate(sizes.items())]

    assert kinds_to_tell(cells(vcf=30, faith=1), 5) == frozenset()
    assert kinds_to_tell(cells(vcf=30, faith=1, responder=9), 5) == {"vcf"}
    assert kinds_to_tell(cells(vcf=30, responder=9), 5) == {"vcf", "responder"}
    assert kinds_to_tell(cells(vcf=2), 5) == frozenset()
    told = shown(voice("Alone.", kind="faith"), kinds=frozenset({"vcf"}))
    assert told.quotes[0].credit == "A member"


def test_quotes_come_from_each_kind_in_turn_and_what_is_left_out_is_counted() -> None:
    voices = [voice(f"v{number}", f"M{number}") for number in range(20)]
    voices += [voice("r", "R", kind="responder"), voice("f", "F", kind="faith")]
    told = shown(*voices, most=3)
    assert {one.words for one in told.quotes} >= {"r", "f"}
    assert (len(told.quotes), told.further) == (3, 19)


@given(st.permutations([voice(f"words {number}", name) for number, name in enumerate(["Ann", "Bob", "Cat", "Dan"])]))
def test_unnamed_quotes_stand_in_an_order_that_tells_nothing_of_their_members(voices: list[Voice]) -> None:
    renamed = [voice(one.words, f"Other {one.member}") for one in reversed(voices)]
    assert [one.words for one in shown(*voices).quotes] == [one.words for one in shown(*renamed).quotes]


@given(st.lists(st.tuples(st.text(min_size=1, max_size=30), st.booleans()), max_size=12), st.none() | st.integers(0, 5))
def test_every_voice_is_quoted_or_counted(said: list[tuple[str, bool]], most: int | None) -> None:
    told = shown(*(voice(words, quote=quote) for words, quote in said), names=("a", "zzz"), most=most)
    assert len(told.quotes) + told.further + told.private + told.naming == len(said)
