"""Forms in two languages, numbers in cells, letters for numbers, calls with bullets, and routes said in other ways."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import numbers_and_texts, question, questions
from wellput.intake.reading import read_question_list
from wellput.model.question_list import FoundQuestion, FoundRoute, QuestionList, SourceLine


def _row(*cells: str) -> SourceLine:
    return SourceLine(" | ".join(filter(None, cells)), "row", "row", cells=cells)


def _line(text: str, control: str | None = None) -> SourceLine:
    return SourceLine(text, "line", control=control)  # type: ignore[arg-type]  # each test names one that there is


def _read(*lines: SourceLine) -> tuple[FoundQuestion, ...]:
    return read_question_list(lines).questions


def test_of_cells_in_two_languages_with_several_paragraphs_the_english_alone_is_read() -> None:
    first, second = _read(
        _row("Cwestiwn 1\nBeth yw eich barn am y cei newydd?", "Question 1\nWhat do you think of the new quay?"),
        _line("Da iawn / Very good", "tick"),
        _line("Ddim yn siŵr / Not sure", "tick"),
        _row("Cwestiwn 2\nPa mor aml ydych chi'n hwylio?", "Question 2\nHow often do you sail?"),
        _line("Cliciwch yma / Click here to enter text", "box"),
    )
    assert (first.number, first.text) == ("Question 1", "What do you think of the new quay?")
    assert first.options == ("Very good", "Not sure")
    assert (second.number, second.text) == ("Question 2", "How often do you sail?")


def test_english_may_stand_in_the_left_cell_and_each_row_in_a_table_of_its_own() -> None:
    found = _read(
        _row("1. Should the lamps be mended?", "1. A ddylid trwsio'r lampau?"),
        _line(""),
        _row("2. Who would pay for them?", "2. Pwy fyddai'n talu amdanyn nhw?"),
    )
    assert [one.text for one in found] == ["Should the lamps be mended?", "Who would pay for them?"]


def test_answers_that_begin_in_english_stay_english_below_titles_that_begin_in_welsh() -> None:
    found = question(
        """
        Ymgynghoriad gan y Cyngor / A consultation by the Council
        Rhowch eich barn / Have your say

        1. Which of these do you use?
           Pa rai o'r rhain ydych chi'n eu defnyddio?
           ☐ Yes, the ferry / Ydw, y fferi
           ☐ Trams / Tramiau
           ☐ Cable cars / Ceir cebl
        """
    )
    assert found.options == ("Yes, the ferry", "Trams", "Cable cars")


def test_bullets_that_ask_are_the_questions_and_numbered_rules_for_sending_them_are_none() -> None:
    found = questions(
        """
        ### What the panel asks

        **Boats**

        * Who keeps a boat on the canal, and why?
        * The state of the locks and who should mend them.

        **Banks**

        * Are there enough moorings? If not, where should more be put?

        We would also like to hear about:

        * bridges that have been closed; and
        * tunnels that leak.

        ### Sending us your answers

        1. Write no more than 1,000 words.
        2. Give each paragraph a number.
        """
    )
    assert [one.text[:20] for one in found] == [
        "Who keeps a boat on ",
        "The state of the loc",
        "Are there enough moo",
        "bridges that have be",
        "tunnels that leak.",
    ]
    assert [doubt.about for doubt in found[1].doubts] == ["question"]


def test_numbered_questions_stay_what_they_are_where_bullets_below_them_ask() -> None:
    assert numbers_and_texts(
        """
        1. Describe your mooring.

           * How long is it?
           * How deep is it?

        2. What does it cost?
        """
    )[-1] == ("2", "What does it cost?")


@pytest.mark.parametrize("sign", [".", ":", " -"])
def test_questions_may_be_named_by_letters_and_have_lettered_parts(sign: str) -> None:
    found = questions(
        f"""
        Question A{sign} Do you own a kite?
        [ ] Yes [ ] No

        Question B{sign} Kites are to be kept off the pier. Do you think that
          (a) this is fair?
          (b) a warden should see to it?

        Question C{sign} Please describe the best kite that you have seen.
        """
    )
    assert [(one.number, one.parent) for one in found] == [
        ("Question A", None),
        ("Question B(a)", "Question B"),
        ("Question B(b)", "Question B"),
        ("Question C", None),
    ]
    assert found[0].options == ("Yes", "No")


def test_a_number_in_a_cell_of_its_own_is_that_of_the_question_beside_it() -> None:
    first, second, third = _read(
        _row("A1*", "How many hives do you keep?"),
        _row("A2", "How far do you agree with the rule?\n☐ Agree ☐ Disagree"),
        _row("", "Comments on A2:\n[Click or tap here to enter text.]"),
        _row("B1", 'If you chose "Disagree" at A2, what should it say?\n[Click or tap here to enter text.]'),
    )
    assert [one.number for one in (first, second, third)] == ["A1", "A2", "B1"]
    assert first.required
    assert (second.options, second.asks_reasons) == (("Agree", "Disagree"), True)
    assert third.route == FoundRoute("A2", ("Disagree",))


def test_a_row_below_a_question_with_boxes_in_one_cell_and_room_in_the_next_are_its_answers() -> None:
    (found,) = _read(_line("Question 1. Do you back the plan?"), _row("☐ Yes ☐ No ☐ In part", "Reasons: ____"))
    assert found.options == ("Yes", "No", "In part")


def test_consent_to_tick_below_a_choice_of_one_is_none_of_the_answers() -> None:
    (found,) = _read(
        _line("1. May we write to you?"),
        _line("Yes", "radio"),
        _line("No", "radio"),
        _line("I have read how my words are kept", "tick"),
    )
    assert found.options == ("Yes", "No")


def _routes(text: str) -> list[FoundRoute | None]:
    return [one.route for one in questions(text)]


def test_the_nearest_jump_over_a_question_says_after_which_answers_it_is_asked() -> None:
    routes = _routes(
        """
        1. Do you fish?
        ( ) Yes
        ( ) No -> skip to Q4
        2. Have you lost a net?
        ( ) Yes
        ( ) No -> skip to Q4
        3. What became of it?
        4. What else should we know?
        """
    )
    assert routes == [None, FoundRoute("1", ("Yes",)), FoundRoute("2", ("Yes",)), None]


@pytest.mark.parametrize(
    ("said", "answers"),
    [
        ("You said No to question 1. What would change your mind?", ("No",)),
        ("(If you have) How was it?", ("Yes, once", "Yes, often")),
        ("If you answered yes to question 1, how was it?", ("Yes, once", "Yes, often")),
    ],
)
def test_conditions_are_read_however_they_are_said(said: str, answers: tuple[str, ...]) -> None:
    routes = _routes(f"1. Have you used the slide?\n[ ] Yes, once\n[ ] Yes, often\n[ ] No\n\n2. {said}")
    assert routes[1] == FoundRoute("1", answers)


def test_what_the_reader_is_said_to_do_names_the_answer_that_begins_so() -> None:
    routes = _routes("1. How often do you skate?\n[ ] Weekly\n[ ] Never\n\n2. If you never skate, why is that?")
    assert routes[1] == FoundRoute("1", ("Never",))


def test_a_bracket_that_sends_on_may_end_on_the_line_below() -> None:
    found = questions("4. Has it failed?   ☐ Yes    ☐ No (go to\nquestion 6)\n5. What did you do?\n6. What else?")
    assert found[0].options == ("Yes", "No")
    assert found[1].route == FoundRoute("4", ("Yes",))


def test_answers_beside_each_other_may_go_on_below() -> None:
    found = question(
        """
        3. How far do you agree?
        ☐ Strongly      ☐ Agree      ☐ Disagree      ☐ Strongly
        agree                                        disagree
        """
    )
    assert found.options == ("Strongly agree", "Agree", "Disagree", "Strongly disagree")


@pytest.mark.parametrize(
    "said",
    ["Your response to this question must not exceed 750 words.", "There is only room for 750 words."],
)
def test_a_limit_for_the_question_is_read(said: str) -> None:
    found = question(f"1. Are the figures right? {said}")
    assert found.limit is not None
    assert found.limit.count == 750


def test_words_that_are_struck_out_are_no_question() -> None:
    found: QuestionList = read_question_list(
        [
            SourceLine("1. What do you sell?", "1", is_wrapped=True),
            SourceLine("2. ~~Would you like a tent?~~ [moved to the other form]", "2", is_wrapped=True),
            SourceLine("3. How many people came?", "3", is_wrapped=True),
        ]
    )
    assert [one.number for one in found.questions] == ["1", "3"]


def test_a_grid_without_boxes_may_have_wrapped_heads_and_a_last_one_that_opts_out() -> None:
    found = questions(
        """
        Q.4 How safe do you feel when you do the following?
                        Very safe        Fairly safe      Fairly          Very             Does not
                                                          unsafe          unsafe           apply
        a) Row
        across by
        day
        b) Swim
        across

        Q.5 What else?
        """
    )
    assert [one.text for one in found[:2]] == [
        "How safe do you feel when you do the following? Row across by day",
        "How safe do you feel when you do the following? Swim across",
    ]
    assert found[0].options == ("Very safe", "Fairly safe", "Fairly unsafe", "Very unsafe", "Does not apply")
