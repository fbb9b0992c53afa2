"""Tables of which one column asks, forms printed twice, and questions behind the kind of their field."""

from __future__ import annotations

from dataclasses import replace

from tests.intake.reading_text import lines_of, numbers_and_texts, questions, read
from wellput.intake.reading import read_question_list


def test_numbers_and_references_beside_a_question_are_no_words_of_it() -> None:
    found = numbers_and_texts("""
        1. Moorings

          Chapter               Number     Reference       Question Text

         1. Moorings                                        Do you keep a list of the moorings that the
         and jetties            1.a        2.1, 2.1.3       harbour lets to
                                                            Visitors?

         1. Moorings            1.b        2.1, 2.1.4       Do you tell tenants of a mooring how it is
         and jetties                                        to be left in winter?

         1. Moorings
         and jetties            1.c        2.2              Is there a crane?
         and slips
        """)
    assert found == [
        ("1.a", "Do you keep a list of the moorings that the harbour lets to Visitors?"),
        ("1.b", "Do you tell tenants of a mooring how it is to be left in winter?"),
        ("1.c", "Is there a crane?"),
    ]


def test_each_paragraph_of_a_column_of_questions_beside_prose_is_a_question() -> None:
    found = questions("""
        We set out the changes in the table below.

           Clause              What the clause would do                           Questions
         Clause 4,            A    keeper    of   a  ferry    must             (a)  Is  the  duty  to  keep  a
         Part 2               keep  a  book  of  crossings,                    book   of   crossings   clear?
                              and show it to an officer who
                              asks for it.                                     (b)   Should    small   ferries
                                                                               be left out of it?
         Clause 5             Bells must be rung.                              Are   there   places  where  a
                              This is so today.                                bell  should  not   be   rung?
        """)
    assert [one.text.removeprefix("(a) ").removeprefix("(b) ") for one in found] == [
        "Is the duty to keep a book of crossings clear?",
        "Should small ferries be left out of it?",
        "Are there places where a bell should not be rung?",
    ]


def test_a_column_of_questions_goes_on_over_the_page() -> None:
    first = lines_of("""
        No         Paragraph        Question
        7          3.1              Should the lock be open on Sundays?

        8          3.2 to 3.4       Should boats wait for one another at
                   and 3.6          the lock when the river is low?

        9          3.7              Is the fee that is asked of boats
    """)
    second = lines_of("""
                  (and of rafts)   fair?

        10        3.9              Is the towpath
                                   safe?
    """)
    page = [replace(second[0], text="\f" + second[0].text), *second[1:]]
    assert [one.text for one in read_question_list(first + page).questions] == [
        "Should the lock be open on Sundays?",
        "Should boats wait for one another at the lock when the river is low?",
        "Is the fee that is asked of boats fair?",
        "Is the towpath safe?",
    ]


def test_a_table_with_a_column_to_answer_in_keeps_it() -> None:
    found = questions("""
          No      Question                              Response
          1       Do you use the lending library?       Yes / No
          2       Do you use the reading room?          Yes / No
        """)
    assert [(one.type, one.options) for one in found] == [("select_one", ("Yes", "No"))] * 2


def test_a_table_of_cells_is_read_by_the_column_that_its_head_calls_the_questions() -> None:
    found = numbers_and_texts("""
        # Harbour review

        | Section | Number | Ref | Question Text |
        |---|---|---|---|
        | 1. Moorings | 1.a | 2.1, 2.1.3 | Do you keep a list of the moorings? |
        | 1. Moorings | 1.b | 2.1.4 | Do you tell tenants how a mooring is to be left? |
        | 2. Jetties | 2.a | 3.1 | Is each jetty looked at every year? |
        """)
    assert found == [
        ("1.a", "Do you keep a list of the moorings?"),
        ("1.b", "Do you tell tenants how a mooring is to be left?"),
        ("2.a", "Is each jetty looked at every year?"),
    ]


_SLIP = """
    The village shop

    1. What do you buy most often?
    ______________________
    2. What should we sell that we do not?
    ______________________
    Thank you!
"""


def test_a_form_printed_twice_is_read_once_and_that_is_said() -> None:
    found = read(_SLIP + "\n\n" + _SLIP)
    assert [one.number for one in found.questions] == ["1", "2"]
    assert sum(len(left.lines) for left in found.left_out if left.why == "repeat") == 6


def test_parts_that_ask_the_same_of_two_things_are_no_copies() -> None:
    part = """
        1. Do you visit it often? [ ] Yes [ ] No
        2. Do you like it as it is? [ ] Yes [ ] No
        3. Should it be changed? [ ] Yes [ ] No
        4. Is it looked after well? [ ] Yes [ ] No
    """
    found = read_question_list(lines_of("The pond" + part) + lines_of("The green" + part))
    assert len(found.questions) == 8


def test_a_tag_before_a_question_names_its_type_and_is_no_words_of_it() -> None:
    found = questions("""
        ## [RADIO] 1. `Do you own a bicycle?`

         - [x91]  Yes
         - [x92]  No

        ## [CHECKBOX] 2. `Where do you ride it?`

         - [x93]  To work
         - [x94]  In the hills

        ## [TEXTAREA] 3. `Please specify`

        [View x94.](#x94)

        ## [NUMBER] 4. `Kilometres in a year`
        """)
    assert [(one.number, one.text, one.type, one.options) for one in found] == [
        ("1", "Do you own a bicycle?", "select_one", ("Yes", "No")),
        ("2", "Where do you ride it?", "select_multiple", ("To work", "In the hills")),
        ("3", "Please specify", "text", ()),
        ("4", "Kilometres in a year", "integer", ()),
    ]


def test_what_explains_a_tagged_question_does_not_part_it_from_its_options() -> None:
    found = questions("""
        (single choice) Is the ferry a "lifeline" for you?

        A lifeline is a service without which people would have to move away from the island.

        - Yes
        - No

        (checkboxes) What do you use it for?

        - School
        - Shopping

        (free text) Anything else
        """)
    assert [(one.text, one.type, one.options) for one in found] == [
        ('Is the ferry a "lifeline" for you?', "select_one", ("Yes", "No")),
        ("What do you use it for?", "select_multiple", ("School", "Shopping")),
        ("Anything else", "text", ()),
    ]


def test_rows_below_a_tagged_grid_are_each_asked() -> None:
    found = questions("""
        [RADIO] 1. Do you fish?

        - Yes
        - No

        [MATRIX] How often do you fish

        ### from the pier

        - Never
        - Sometimes
        - Often

        ### from a boat

        - Never
        - Sometimes
        - Often

        [TEXT] 2. Where else?
        """)
    assert [one.options for one in found] == [("Yes", "No"), *[("Never", "Sometimes", "Often")] * 2, ()]
