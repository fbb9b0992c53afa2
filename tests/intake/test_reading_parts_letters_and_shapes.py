"""Roman parts, letters that are answers, shapes of dates, notes of editors and types that are only shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.intake.reading_text import lines_of, numbers_and_texts, question, questions, read
from wellput.intake.reading import read_question_list
from wellput.model.question_list import FoundLimit, FoundRoute, SourceLine


def sheet(*rows: str) -> list[SourceLine]:
    cells = [tuple(cell.strip() for cell in row.split("|")) for row in rows]
    return [SourceLine(" | ".join(filter(None, row)), f"row {at}", "row", cells=row) for at, row in enumerate(cells)]


def page(text: str) -> list[SourceLine]:
    """Return the lines of a page, of which none is wrapped."""
    return [replace(line, is_wrapped=False) for line in lines_of(text)]


@pytest.mark.parametrize("shown", ["2(i) 2(ii) 2(iii)", "2 (i) 2 (ii) 2 (iii)"])
def test_roman_parts_may_stand_behind_their_number(shown: str) -> None:
    first, second, third = shown.replace(" 2", "|2").split("|")
    found = questions(f"""
        1. Who should keep the key?
        2. Should the pump be painted?
        Yes / No
        {first} What colour would you like?
        {second} Who should hold the brush?
        {third} How often should that be done?
        """)
    assert [(one.number, one.parent) for one in found[2:]] == [("2(i)", "2"), ("2(ii)", "2"), ("2(iii)", "2")]


def test_capitals_behind_the_number_of_a_chapter_are_of_no_question() -> None:
    found = questions("Question 3A: Who pays?\n\nQuestion 3B: Who gains?\n\nQuestion 4A: Who loses?\n")
    assert [one.parent for one in found] == [None, None, None]


@pytest.mark.parametrize("options", [("Yes", "No", "If it rains"), ("All year", "In summer", "Not sure")])
def test_letters_before_answers_that_any_form_has_are_no_parts(options: tuple[str, ...]) -> None:
    a, b, c = options
    first, _ = questions(f"""
        1. Is the tap dry, and should it run at night? Please tell us why.
        a) {a}
        b) {b}
        c) {c}
        2. Who mends it?
        """)
    assert first.options == options
    assert first.asks_reasons


@pytest.mark.parametrize("shape", ["dd / mm / yyyy", "DD/MM/YY", "dd - mm - yyyy"])
def test_the_shape_of_a_date_is_no_list_of_answers(shape: str) -> None:
    first, _ = questions(f"1. On what date did the boiler stop?   {shape}\n\n2. Who noticed?\n")
    assert (first.text, first.type, first.options) == ("On what date did the boiler stop?", "date", ())


def test_a_figure_that_is_still_to_come_stays_within_its_answer() -> None:
    first, _ = questions("1. Should we charge?\n   Yes / No / Only above [xx] pounds\n\n2. Who pays?\n")
    assert first.options == ("Yes", "No", "Only above [xx] pounds")


def test_a_letter_o_is_a_bullet_before_a_sum_too() -> None:
    first, _ = questions("1. What did it cost?\n   o  Under £5\n   o  £5 to £9\n   o  Over £9\n\n2. Was that fair?\n")
    assert first.options == ("Under £5", "£5 to £9", "Over £9")


@pytest.mark.parametrize(
    "words", ["This question has been dropped", "QUESTION WAS MOVED TO PART C", "This question is no longer asked."]
)
def test_a_line_that_tells_what_became_of_a_question_is_none(words: str) -> None:
    found = numbers_and_texts(f"1) Who rings the bell?\n\n2) {words}\n\n3) How often should it ring?\n")
    assert [number for number, _ in found] == ["1", "3"]


def test_a_question_may_speak_of_what_became_of_another() -> None:
    found = numbers_and_texts("1) Who rings it?\n\n2) The question was put in May: who was asked?\n\n3) How often?\n")
    assert [number for number, _ in found] == ["1", "2", "3"]


@pytest.mark.parametrize("note", ["[cut if it runs over a page]", "[AB 3/9: do we need this? CD: yes]"])
def test_notes_of_editors_are_no_words_of_a_question(note: str) -> None:
    assert question(f"1) What else should we mend?  {note}\n").text == "What else should we mend?"
    assert questions(f"1) Who mends it?\n\n2) What else should we mend?\n\n{note}\n")[1].text.endswith("mend?")


@pytest.mark.parametrize("kind", ["Page text", "Note", "Display text", "Information"])
def test_a_row_of_a_sheet_that_is_only_shown_asks_nothing(kind: str) -> None:
    found = read_question_list(
        sheet(
            "Ref | Question text | Response type | Choices",
            f" | The pond has been dry since spring. | {kind} | ",
            "P1 | Should the pond be filled? | Radio buttons | Yes; No",
            f"T2 | Thank you. The answers go to the clerk. | {kind} | ",
            "P2 | Who should fill it? | Free text | ",
        )
    )
    assert [(one.number, one.theme) for one in found.questions] == [("P1", None), ("P2", None)]


def test_empty_cells_below_days_are_boxes_where_each_row_is_ticked() -> None:
    above = SourceLine("1. When could you row? Tick as many as you like in each row.", "line 1")
    rows = sheet("Hour | Monday | Friday", "Before noon | | ", "After noon | | ")
    after = SourceLine("2. Who should steer?", "line 9")
    first, second, _ = read_question_list([above, *rows, after]).questions
    assert (first.options, second.options) == (("Monday", "Friday"), ("Monday", "Friday"))
    assert (first.parent, first.type) == ("1", "select_multiple")


def test_answers_that_ran_together_on_a_page_stand_below_their_question() -> None:
    lines = page("1. Do you row for yourself or for a club?\nYes, for myself Yes, for a club Both No\n2. Who steers?")
    first, _ = read_question_list(lines).questions
    assert first.options == ("Yes, for myself", "Yes, for a club", "Both", "No")
    assert [doubt.about for doubt in first.doubts] == ["options"]


def test_what_a_page_asks_of_itself_stays_out() -> None:
    lines = page("1. Who steers?\n2. Who rows?\nWas this page useful?\nYes, it was No, it was not")
    assert [one.number for one in read_question_list(lines).questions] == ["1", "2"]


def test_a_notice_below_a_question_that_ends_with_its_limit_is_no_part_of_it() -> None:
    *_, last = questions("""
        1. What would you plant along the towpath between the lock and the old bridge?
        2. What help would you want from us with new trees? (100 words, at the most)
        Completed slips should be sent to trees@example.org. We may print whatever it
        is that we receive.
        """)
    assert last.text.startswith("What help would you want from us with new trees?")
    assert "slips" not in last.text
    assert last.limit == FoundLimit(100, "words", is_advised=False)


def test_what_you_would_like_does_not_soften_a_limit() -> None:
    (found,) = questions("1. In no more than 40 words, describe a tree that you would like to climb.\n")
    assert found.limit == FoundLimit(40, "words", is_advised=False)


@pytest.mark.parametrize("named", ["was (c)", "is (c)"])
def test_an_answer_may_be_named_by_its_letter(named: str) -> None:
    *_, last = questions(f"""
        1. Who should mend the roof?

           a) the parish
           b) the county
           c) nobody at all

        2. If your answer to question 1 {named}, where would the rain go?
        """)
    assert last.route == FoundRoute("1", ("nobody at all",))


def test_a_line_that_says_whom_a_question_is_for_is_no_question() -> None:
    lines = page('1. Do you row?\nYes / No\n2. How old is your boat?\nAnswer this if you chose "Yes" in question 1.')
    first, second = read_question_list(lines).questions
    assert (first.number, second.number) == ("1", "2")
    assert second.route == FoundRoute("1", ("Yes",))


def test_facts_that_a_letter_counts_up_are_no_questions_beside_named_ones() -> None:
    found = numbers_and_texts("""
        Three things have changed since the last call for views:

        1. most boats are now let;
        2. prices have doubled;
        3. two of them sank.

        Question 1 - Who should own the boats?

        Question 2 - What should a boat cost?

        Question 3 - Who should bail?
        """)
    assert [number for number, _ in found] == ["Question 1", "Question 2", "Question 3"]


def test_words_above_the_first_question_are_none_of_it_though_that_has_its_boxes_beside_it() -> None:
    found = numbers_and_texts("""
        The club will spend £400. Tell us how, and we shall listen. Can you spare a minute?

        1. Do you use the boats?   [ ] Often   [ ] Now and then   [ ] Never

        2. Who should bail?
        """)
    assert [number for number, _ in found] == ["1", "2"]


def test_a_point_that_asks_and_goes_on_is_kept_behind_one_with_answers_of_its_own() -> None:
    text = """
        ## What we should like to know

        * Who rows the boats, and who pays?
        * How often do they go out?
          - Daily
          - Weekly
        * To what extent has the price of oars changed what clubs buy? We care most about ash.
        * Who mends them?
        """
    assert len(questions(text)) == 4


def test_welsh_answers_below_a_question_asked_twice_are_none_of_it() -> None:
    first, second = questions("""
        1.  What keeps you from rowing more often? Tick any.
              ( ) The weather
              ( ) The cost of oars
        1.  Beth sy'n eich rhwystro rhag rhwyfo yn amlach? Ticiwch unrhyw un.
              ( ) Y tywydd
              ( ) Cost rhwyfau

        2.  What else should be done for the rowers of the river in the coming year?
        2.  Beth arall y dylid ei wneud ar gyfer rhwyfwyr yr afon yn y flwyddyn sydd i ddod nad ydynt yn ei
            gweld gartref?
        """)
    assert first.options == ("The weather", "The cost of oars")
    assert second.text.endswith("coming year?")


def test_answers_that_stand_once_below_both_languages_are_kept() -> None:
    first, _ = questions("""
        1.  How many boats do you keep? Please tick one of these boxes.
        1.  Faint o gychod sydd gennych chi? Ticiwch un o'r rhain.
              ( ) 1 - 5
              ( ) 6 - 10

        2.  Where do you keep your boats in the winter, and who looks after them?
        2.  Ble ydych chi'n cadw eich cychod yn y gaeaf, a phwy sy'n gofalu amdanynt?
        """)
    assert first.options == ("1 - 5", "6 - 10")


@pytest.mark.parametrize("words", ["In what year was the hut built?", "Since which year have you rowed?"])
def test_a_year_is_a_number(words: str) -> None:
    assert question(f"1. {words}\n").type == "integer"


def test_a_list_that_stands_below_and_is_not_there_is_missed() -> None:
    assert read("1. Which of the locks below have you used?\n\n2. Who keeps them?\n").questions[0].options_absent


def test_enough_of_a_thing_is_a_step_of_it() -> None:
    found = question("1. How dry was the hut?\n   ( ) Bone dry\n   ( ) Dry enough\n   ( ) Not dry\n")
    assert found.type == "scale"


def test_square_boxes_that_are_just_to_be_ticked_may_be_several() -> None:
    found = question("1) What do you carry? (tick)\n   [_] a rope\n   [_] a lamp\n   [_] an oar\n")
    assert found.type == "select_multiple"
    assert [doubt.about for doubt in found.doubts] == ["type"]
