"""Who answers, when it closes and where answers go, in the words of real forms; and answers that are typed again."""

import datetime as dt

import pytest

from wellput.desk.banks.bank_making_about import set_apart
from wellput.desk.banks.bank_making_closing import closing_in
from wellput.desk.banks.bank_making_doubts import heard
from wellput.desk.banks.bank_making_personal import asks_of_person
from wellput.desk.banks.bank_making_said import ways_in
from wellput.desk.banks.bank_making_unsure import doubting
from wellput.model.question_list import FoundQuestion, LeftOut, QuestionList, SourceLine
from wellput.text import END_OF_DAY

LINE = SourceLine("Words", "line 3")


def listed(*words: str) -> QuestionList:
    return set_apart(QuestionList(None, tuple(FoundQuestion(one, "text", (LINE,)) for one in words), ()))


def contact(*said: str) -> str | None:
    lines = tuple(SourceLine(one, f"line {at}") for at, one in enumerate(said, 1))
    found = ways_in(QuestionList(None, (), (LeftOut(lines, "contact"),))).contact
    return found.words if found else None


@pytest.mark.parametrize(
    ("words", "of_person"),
    [
        ("Your details:", True),
        ("Please tell us about yourself (optional)", True),
        ("In what capacity are you responding?", True),
        ("Please indicate the capacity in which you are replying:", True),
        ("Are you (the carer) male or female?", True),
        ("How old are you (the visitor)?", True),
        ("Please give the postcode of where you live?", True),
        ("What is your postcode?", True),
        ("To which of these ethnic groups would you say you belong?", True),
        ("What capacity should the hall have?", False),
        ("Which of these groups would you say is left out?", False),
        ("Please tell us about your journey", False),
        ("Your details of the leak", False),
        ("Should the postcode of a home matter?", False),
    ],
)
def test_who_answers_is_told_from_what_is_consulted_on(words: str, of_person: bool) -> None:
    assert asks_of_person(words) is of_person


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        (
            "The consultation runs from Monday 4 May until Friday 26 June 2030.",
            dt.datetime.combine(dt.date(2030, 6, 26), END_OF_DAY),
        ),
        ("You have until 5pm on 26 June 2030 to tell us.", dt.datetime(2030, 6, 26, 17)),
        ("The lease runs until 26 June 2030.", None),
    ],
)
def test_a_list_says_until_when_it_is_open(said: str, moment: dt.datetime | None) -> None:
    found = closing_in([SourceLine(said, "line 1")])
    assert (found.moment if found else None) == moment


def test_an_address_for_copies_is_not_where_answers_go() -> None:
    copies = "We would like a blind copy of your responses: friends@barge.example"
    assert contact("Please send your comments by e-mail to:  ", "locks@canal.example", copies) == "locks@canal.example"
    assert contact(copies) is None
    assert contact("The office is next to", "locks@canal.example") is None


def test_yes_and_no_are_offered_again_after_another_list() -> None:
    state = doubting(listed("Is it warm?", "Should dogs be let in?", "Is it dry?"))
    state = heard(heard(state, "Yes; No"), "In the hall; In the yard")
    assert state.typed_last == ("Yes", "No")


def test_a_scale_that_was_typed_last_is_offered_where_yes_would_not_do() -> None:
    state = doubting(listed("Is it warm?", "How satisfied are you?", "How satisfied are they?", "How satisfied am I?"))
    state = heard(heard(state, "Yes; No"), "Satisfied; Neither; Dissatisfied")
    assert state.typed_last == ("Satisfied", "Neither", "Dissatisfied")


def test_a_question_changed_to_a_choice_asks_for_its_options() -> None:
    state = heard(doubting(listed("Is it warm?")), ":type select_multiple")
    assert state.waiting[0].words == "Changed to select_multiple; now its options."
