"""Forms copied from Word and PDFs: options that ran together on a line, and rows that repeat their answers."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import read
from wellput.model.question_list import FoundQuestion


def asked(*lines: str) -> tuple[FoundQuestion, ...]:
    return read("\n".join(("Samplington ferry survey", "", *lines))).questions


def has_doubt(found: FoundQuestion, words: str) -> bool:
    return any(words in doubt.words for doubt in found.doubts)


@pytest.mark.parametrize(
    ("line", "options"),
    [
        ("Is your boat small or large? Small Large", ("Small", "Large")),
        ("How do you pay at the quay? By card In coins I do not pay", ("By card", "In coins", "I do not pay")),
        ("How do you get here? Car Bus Bicycle Other", ("Car", "Bus", "Bicycle", "Other")),
        ("How old are you? Under 18 18-64 65+", ("Under 18", "18-64", "65+")),
        ("Do you own a boat? Yes _ No _", ("Yes", "No")),
    ],
)
def test_answers_behind_the_mark_of_a_question_are_its_options(line: str, options: tuple[str, ...]) -> None:
    (found,) = asked(line)

    assert found.text == line.partition("?")[0] + "?"
    assert found.options == options


@pytest.mark.parametrize(
    ("line", "options"),
    [
        ("1 2 3 4+", ("1", "2", "3", "4+")),
        ("Under 1 hour 1 to 2 hours Over 2 hours", ("Under 1 hour", "1 to 2 hours", "Over 2 hours")),
        ("Yes - As a skipper Yes - As one of the crew No", ("Yes - As a skipper", "Yes - As one of the crew", "No")),
        ("Deckhand Cook Engineer Other", ("Deckhand", "Cook", "Engineer", "Other")),
    ],
)
def test_one_line_below_a_question_holds_several_options(line: str, options: tuple[str, ...]) -> None:
    first, second = asked("Q1. How many of you sail, and as what?", "", line, "", "Q2. Where do you land?")

    assert first.options == options
    assert second.options == ()


def test_lines_of_two_columns_are_parted_at_capitals_and_it_is_asked_about() -> None:
    found, _ = asked(
        "Q1. Are you replying as: (tick all that apply)", "", "A passenger of Samplington Someone who runs a stall",
        "", "A Visitor Skipper / Deck Hand", "", "A Boat Owner Other person, please state", "", "Q2. Do you swim?",
    )  # fmt: skip

    assert found.options == (
        "A passenger of Samplington", "Someone who runs a stall", "A Visitor", "Skipper / Deck Hand",
        "A Boat Owner", "Other person, please state",
    )  # fmt: skip
    assert has_doubt(found, "ran together")


def test_options_with_capitals_within_them_stay_whole() -> None:
    options = ("Live near Samplington Quay", "Work for Samplington Council part time", "Visit Samplington weekly")

    (found,) = asked("Which of these do you use?", "", *"\n\n".join(options).split("\n"))

    assert found.options == options


def test_a_heading_below_a_question_is_no_list_of_options() -> None:
    first, second = asked("Would you use it again? ", "", "Public Moorings", "", "Where do you moor?")

    assert (first.options, second.options) == ((), ())


@pytest.mark.parametrize("row", ["{} /  Yes /  No", "{} Yes No", "{}     Yes     No", "{}: Yes _ No _"])
def test_rows_that_repeat_their_answers_are_a_grid(row: str) -> None:
    found = asked("Which of these would you like?", "", *(row.format(one) for one in ("Benches", "Bins with lids")))

    assert [one.text.partition("? ")[2] for one in found] == ["Benches", "Bins with lids"]
    assert {one.options for one in found} == {("Yes", "No")}


def test_a_number_amid_a_line_begins_the_question_that_is_missing() -> None:
    first, second, third = asked(
        "Q1. Do you swim?", "Yes No", "Please give your street, so that we can map replies:- Q2. Do you row?",
        "", "Yes No", "", "Q3. Do you sail?", "Yes No",
    )  # fmt: skip

    assert [one.number for one in (first, second, third)] == ["Q1", "Q2", "Q3"]
    assert second.text == "Do you row?"
    assert second.options == ("Yes", "No")


def test_a_question_to_some_only_with_answers_of_its_own_is_a_question() -> None:
    _, follow, _ = asked(
        "Q1. Do you row?", "", "Yes No", "", "If yes, how many boats do you have?", "", "1 2 3 4+", "",
        "Q2. Do you sail?",
    )  # fmt: skip

    assert follow.text == "If yes, how many boats do you have?"
    assert follow.options == ("1", "2", "3", "4+")


def test_bands_of_age_end_above_a_field_and_a_heading_that_speaks_to_the_reader() -> None:
    age, size, _ = asked(
        "What is your age range?", "", "20 or under", "", "21-40", "", "41 or over", "", "Postcode", "",
        "About your boat", "", "What size of boat do you row?", "", "Small dinghy", "", "Medium skiff", "",
        "Large or larger gig", "Raft", "", "Do you agree to a fee?", "", "Yes", "", "No",
    )  # fmt: skip

    assert age.options == ("20 or under", "21-40", "41 or over")
    assert size.options == ("Small dinghy", "Medium skiff", "Large or larger gig", "Raft")


def test_a_heading_about_the_reader_is_no_request() -> None:
    (found,) = asked("Information about you", "", "Are you a member? Yes No")

    assert found.text == "Are you a member?"


def test_what_a_request_wants_to_be_told_is_kept_with_it() -> None:
    (found,) = asked("Please tell us of any berth that you would move:", "", "Kind of berth", "Length of berth")

    assert found.guidance == "Kind of berth Length of berth"


@pytest.mark.parametrize("box", ["[ ]", "\u2610", "\u25a1"])
def test_a_last_option_to_write_on_does_not_hide_the_others(box: str) -> None:
    before = asked(f"1. What should the hall be for? {box} Dancing. Or games {box} Music {box} Other: ________")
    behind = asked(f"1. What should the hall be for? Dancing {box} Music {box} Other: ________")
    assert [one.options[:-1] for one in (*before, *behind)] == [("Dancing. Or games", "Music"), ("Dancing", "Music")]


def test_a_request_without_a_question_mark_has_the_options_behind_its_boxes() -> None:
    [found] = asked("3. Priorities for the next two years [ ] The roof [ ] The kitchen [ ] Other: ________")
    assert (found.text, found.options[:2]) == ("Priorities for the next two years", ("The roof", "The kitchen"))
