"""What stands below a code as a member's words is its own answer, once, and never what it asks for."""

from pathlib import Path

import pytest

from tests.collective.gathered import kept, member, opened
from tests.collective.viewing import views_of
from wellput.collate.quoting import names_not_to_tell
from wellput.collective.own_words import REASONS, own_words
from wellput.model.coded import Coding, fingerprint
from wellput.model.collective_views import QuestionViews
from wellput.model.response import Answer
from wellput.model.returned import Permission, Return
from wellput.model.tallied import Voice
from wellput.store.members_codes import save_codings
from wellput.store.members_file import changing, members_file
from wellput.store.members_reading import read_voices

OPEN = Permission(quote=True, name=True)
WORDS = ("We stand in the rain.", "The list is never shared.", "Meetings are in the daytime.")


def voice(field: str, words: str, who: str = "m1", *, may_quote: bool = True) -> Voice:
    return Voice("views", field, None, words, who, "Somebody", None, None, may_quote, True, None, None)


def sent() -> list[Return]:
    """Three members, each with a position, an answer and an ask."""
    return [
        member(
            number,
            "vcf",
            {"views": Answer(text=words, position=f"In short: {words}", ask="Fund one shared directory.")},
            permission=OPEN,
        )
        for number, words in enumerate(WORDS)
    ]


def views(folder: Path, coded: int) -> QuestionViews:
    """What was said to the question, the words of so many members coded as “late”."""
    here = kept(folder, sent())
    with changing(members_file(here.workspace)) as store:
        said: dict[str, list[Voice]] = {}
        for one in read_voices(store, "gathered", "views"):
            said.setdefault(one.member, []).append(one)
        for who, several in list(said.items())[:coded]:
            given = [Coding("views", who, "Ann", "late", fingerprint(several))]
            save_codings(store, "gathered", "views", who, "Ann", given)
    found = views_of(opened(here.workspace), least=1).views.question("views")
    assert found
    return found


@pytest.mark.parametrize("coded", [0, 2, 3])
def test_no_ask_is_quoted_and_no_member_twice(tmp_path: Path, coded: int) -> None:
    found = views(tmp_path, coded)
    below = [quote for code in found.codes for quote in code.quotes]
    assert len(below) == coded
    quotes = [*below, *found.quotes]
    assert sorted(one.words for one in quotes) == sorted(WORDS)
    assert len({one.credit for one in quotes}) == len(WORDS)


def test_a_members_answer_goes_before_its_reasons_and_an_ask_alone_is_nothing() -> None:
    names = names_not_to_tell([])
    said = [voice(field, f"Words as {field}.") for field in (*reversed(REASONS), "ask", "unlocks")]
    assert [one.field for one in own_words(said, names)] == ["text"]
    assert own_words([voice("ask", "Fund us.")], names) == ()


def test_words_with_a_name_that_may_not_be_told_make_room_for_others_of_the_member() -> None:
    said = [voice("text", "Hidden Hall was late."), voice("other", "The hall was late.")]
    assert [one.field for one in own_words(said, names_not_to_tell(["Hidden Hall"]))] == ["other"]
