"""What a list says of its consultation is proposed, one thing after the other, with a way back and a way to stop."""

from pathlib import Path

import pytest

from wellput.desk.banks.bank_making import asked_of, keep_bank, read_source
from wellput.desk.banks.bank_making_consultation import Consulted, Telling, told
from wellput.desk.banks.bank_making_unsure import doubting
from wellput.errors import NotUnderstoodError
from wellput.store.banks import read_bank
from wellput.text import day_and_time

SENDS = "Send responses to halls@village.example by e-mail as a Word document."
LIST = f"""\
Department for Village Life
Community Halls: our proposals

This consultation closes on 31 January 2027. {SENDS}

1. What do you think?

2. Why?
"""


def begun(folder: Path, text: str = LIST) -> Telling:
    path = folder / "list.txt"
    path.write_text(text, "utf-8")
    return asked_of(read_source(path), {})


def talk(state: Telling, *replies: str) -> Telling:
    for reply in replies:
        state = told(state, reply)
    return state


def test_everything_that_the_list_says_is_proposed_and_taken_with_enter(tmp_path: Path) -> None:
    state = talk(begun(tmp_path), "", "", "", "", "", "")
    assert state.over
    found = state.consulted()
    assert (found.title, found.publisher) == ("Community Halls: our proposals", "Department for Village Life")
    assert (found.route, found.accepts, found.contact) == ("e-mail", ("docx",), "halls@village.example")
    assert found.closes is not None
    assert day_and_time(found.closes) == "31 January 2027"


def test_what_was_taken_from_the_list_stands_in_the_file_with_its_line(tmp_path: Path) -> None:
    begun(tmp_path)
    source = read_source(tmp_path / "list.txt")
    place = tmp_path / "halls.yaml"
    keep_bank(doubting(source.found), source, asked_of(source, {}).consulted(), place)
    about = read_bank(place).consultation
    assert (about.route, about.accepts, about.contact) == ("e-mail", ("docx",), "halls@village.example")
    text = " ".join(place.read_text("utf-8").replace("#", "").split())
    assert "Who consults is from the list, line 1: Department for Village Life" in text
    assert "When it closes, how a response goes in, which files it takes and where a response goes are from" in text


def test_other_words_and_none_take_the_place_of_what_is_proposed(tmp_path: Path) -> None:
    found = talk(begun(tmp_path), "Halls", "A body", ":none", "online survey or post", "PDF, odt", ":none").consulted()
    assert found == Consulted("Halls", "A body", None, "online-survey, post", ("pdf", "odt"), None)


def test_one_can_go_back_to_what_was_asked_before(tmp_path: Path) -> None:
    state = talk(begun(tmp_path), "Hals", ":back")
    assert state.item.key == "title"
    assert talk(state, "Halls", ":stop").consulted().title == "Halls"
    with pytest.raises(NotUnderstoodError, match="first"):
        told(state, ":back")


def test_a_command_is_no_answer(tmp_path: Path) -> None:
    state = begun(tmp_path)
    stopped = told(state, ":stop")
    assert stopped.over
    assert stopped.consulted().title == "Community Halls: our proposals"
    for command in (":help", ":drop", ":none"):
        with pytest.raises(NotUnderstoodError):
            told(state, command)


@pytest.mark.parametrize(("at", "reply"), [(3, "pigeon"), (4, "parchment")])
def test_what_is_no_route_and_no_kind_of_file_is_asked_again(at: int, reply: str, tmp_path: Path) -> None:
    with pytest.raises(NotUnderstoodError, match=reply):
        told(talk(begun(tmp_path), *[""] * at), reply)


def test_what_was_given_is_not_asked(tmp_path: Path) -> None:
    begun(tmp_path)
    source = read_source(tmp_path / "list.txt")
    state = asked_of(source, {"title": "Halls", "publisher": "A body"})
    assert [one.key for one in state.items] == ["closes", "route", "accepts", "contact"]
    assert state.consulted().publisher == "A body"


@pytest.mark.parametrize(
    ("first", "title", "publisher"),
    [
        ("SPECIMEN VALLEY COUNCIL\nThe future of the library", "The future of the library", "SPECIMEN VALLEY COUNCIL"),
        ("The future of our council\n\nHave your say", "The future of our council", None),
        ("Reforming the Electoral Commission\n\nHave your say", "Reforming the Electoral Commission", None),
        ("Trees: a plan\n\nPublished by the Forest Agency", "Trees: a plan", "the Forest Agency"),
        ("Ministry of Illustration\n\nDear colleague", "List", "Ministry of Illustration"),
    ],
)
def test_who_consults_is_no_title(first: str, title: str, publisher: str | None, tmp_path: Path) -> None:
    found = begun(tmp_path, f"{first}\n\n1. What do you think?\n\n2. Why?\n").consulted()
    assert (found.title, found.publisher) == (title, publisher)


@pytest.mark.parametrize(
    ("said", "route", "accepts", "contact"),
    [
        ("Send your response to one@a.example or two@a.example.", "e-mail", (), None),
        (
            "Please respond online at https://consult.example/halls.",
            "online-survey",
            (),
            "https://consult.example/halls",
        ),
        ("We cannot accept responses as PDF files.", None, (), None),
        ("We will use your personal data as our notice says: contact dpo@a.example.", None, (), None),
        ("Return the form by post to Freepost HALLS.", "post", (), None),
        ("Complete the form and return it as a Word or PDF document.", None, ("docx", "pdf"), None),
        ("If you have any questions about the consultation, please e-mail help@a.example.", None, (), None),
        ("All correspondence regarding this response to be sent to: us@a.example", None, (), None),
        ("Enthusiasts post to sites and join online discussions.", None, (), None),
    ],
)
def test_only_what_says_where_to_send_something_is_a_way_in(
    said: str, route: str | None, accepts: tuple[str, ...], contact: str | None, tmp_path: Path
) -> None:
    found = begun(tmp_path, f"Halls and parks: a plan\n\n{said}\n\n1. What do you think?\n\n2. Why?\n").consulted()
    assert (found.route, found.accepts, found.contact) == (route, accepts, contact)
