"""What a file says to whoever builds or runs its form: types, filters, codes, and tables as they are typed."""

from __future__ import annotations

from tests.intake.reading_text import numbers_and_texts, question, questions
from wellput.intake.reading import read_question_list
from wellput.model.question_list import SourceLine

_BUILD_SHEET = """
    ### Q1. Keeper - first name
    - **Type:** Short text
    - **Required:** Yes

    ### Q2. Which hives did you open?
    - **Type:** Checkboxes
    - **Required:** No
    - **Options:**
      - North row
      - South row

    ### Q3. How many hives did you open?
    - **Type:** Multiple choice
    - **Required:** Yes
    - **Options:**
      - 1
      - 2
      - 3+
    """
_CODED = """
    Q1
    **HIVE-KIND**
    (single choice)

    Which hive is nearest to yours?

    - _(1)_ Made of straw
    - _(2)_ Made of wood

    Q2
    **HIVE-USE**
    (multiple response)

    _if HIVE-KIND == 2, then:_

    What have you put in it?

    - _(1)_ Bees
    - _(2)_ Tools

    Q3
    **HIVE-CARE**
    (grid)

    How often do you do each of these?

       | Never | Rarely | Often
    ---|-------|--------|------
    _(1)_ Open it | | |
    _(2)_ Clean it
    """


def test_notes_below_a_question_on_its_type_become_its_type_and_no_options() -> None:
    first, second, third = questions(_BUILD_SHEET)

    assert (first.type, first.options, first.required) == ("text", (), True)
    assert (second.type, second.options, second.required) == ("select_multiple", ("North row", "South row"), False)
    assert (third.type, third.options, third.required) == ("select_one", ("1", "2", "3+"), True)


def test_the_notes_stand_in_what_a_question_was_read_from() -> None:
    assert [line.text.strip() for line in questions(_BUILD_SHEET)[0].source][1:] == [
        "- **Type:** Short text",
        "- **Required:** Yes",
    ]


def test_codes_types_and_filters_above_a_question_are_none_of_its_words() -> None:
    assert numbers_and_texts(_CODED) == [
        ("Q1", "Which hive is nearest to yours?"),
        ("Q2", "What have you put in it?"),
        (None, "How often do you do each of these? Open it"),
        (None, "How often do you do each of these? Clean it"),
    ]


def test_options_lose_the_codes_in_brackets_before_them_and_are_chosen_as_the_note_says() -> None:
    first, second, *_ = questions(_CODED)

    assert (first.type, first.options) == ("select_one", ("Made of straw", "Made of wood"))
    assert (second.type, second.options) == ("select_multiple", ("Bees", "Tools"))
    assert not second.doubts


def test_a_table_without_bars_at_its_sides_is_a_grid_with_a_row_for_each_line() -> None:
    rows = questions(_CODED)[2:]

    assert [row.options for row in rows] == [("Never", "Rarely", "Often")] * 2


def test_where_answers_are_kept_is_no_second_list_of_questions() -> None:
    text = """
        ### Question 1
        **Do you keep bees?**
        - ☐ Yes
        - ☐ No

        ### Question 2
        **What would help you?**

        - **Question 1**: `q1_keeps` table
        - **Question 2**: `q2_help` table
        """

    assert [text for _, text in numbers_and_texts(text)] == ["Do you keep bees?", "What would help you?"]


def test_a_box_behind_a_bullet_makes_an_option_below_any_question() -> None:
    found = question("""
        1. __How would you describe your apiary?__
            - [ ] Not yet begun
            - [ ] Begun and growing
            - [ ] In decline
        """)

    assert found.options == ("Not yet begun", "Begun and growing", "In decline")


def test_headings_that_ask_one_below_the_other_are_the_questions() -> None:
    def heading(text: str, depth: int) -> SourceLine:
        return SourceLine(text, text, "heading", depth=depth)

    asked = (
        "Compared with last year, how busy is the hall?",
        "What do you dislike most about the hall? The reasons below are only suggestions; add your own.",
        "Please rate the hall on a scale of 1 to 5.",
        "Do you hire the hall?",
    )
    lines = [heading("The hall", 1), *(heading(one, 2) for one in asked)]

    found = [one.text for one in read_question_list(lines).questions]

    assert [one.split("?")[0] for one in found] == [one.split("?")[0] for one in asked]


def test_codes_of_a_programmed_survey_and_its_filters_are_left_off() -> None:
    rows = []
    for code, words in (("S1B", "Do you fish here?"), ("GEAR2", "Is your rod your own?"), ("BOAT1", "Do you row?")):
        rows += [f"{code}.EQ.1", f"{code} {words}", "☐ Yes", "☐ No", ""]
    for code, words in (("LAKE3", "Is the lake clean?"), ("FISH4", "Do you eat what you catch?")):
        rows += [f"{code} {words}", "(READ LIST; ACCEPT ONE)", "☐ Yes", "☐ No", ""]

    assert [text for _, text in numbers_and_texts("\n".join(rows))] == [
        "Do you fish here?",
        "Is your rod your own?",
        "Do you row?",
        "Is the lake clean?",
        "Do you eat what you catch?",
    ]


def test_heads_printed_again_amid_a_table_part_it_into_no_two() -> None:
    text = """
        1. How often do you use each of these?

        | | Never | Rarely | Often |
        | The pier | | | |
        | | Never | Rarely | Often |
        | The slip | | | |
        """

    assert [one.text.rsplit("? ", 1)[1] for one in questions(text)] == ["The pier", "The slip"]


def test_a_type_of_first_letters_has_yes_and_no_for_its_answers() -> None:
    def row(*cells: str) -> SourceLine:
        return SourceLine(" | ".join(cells), "row", "row", cells=cells)

    lines = [row("question", "answer_format"), row("Do you keep bees?", "Y/N/NA"), row("Since when?", "FREETEXT")]

    first, second = read_question_list(lines).questions

    assert (first.type, first.options, first.doubts) == ("select_one", ("Yes", "No", "NA"), ())
    assert second.type == "text"


def test_numbers_that_only_count_are_no_scale_and_a_score_with_words_at_its_ends_is_one() -> None:
    counted = question("1. How many boats do you own?\n☐ 1\n☐ 2\n☐ 3\n☐ 4+")
    scored = question("1. Is the pier safe?\n☐ Unsafe 1\n☐ 2\n☐ 3\n☐ Safe 4\n☐ Don't know/Refused")

    assert (counted.type, scored.type) == ("select_one", "scale")
