"""Markdown as drafts have it: headings, links and lists as they are typed, and notes of how answers will be given."""

from __future__ import annotations

from tests.intake.reading_text import lines_of, numbers_and_texts, question, questions, read
from wellput.intake.lines.links import without_links


def test_a_heading_needs_no_space_behind_its_signs() -> None:
    found = numbers_and_texts("""
        ####1. Where should the bench stand?
        ####2. The pond is deep. How should it be fenced?
        ####3. Who would look after the hedge?
    """)
    assert found == [
        ("1", "Where should the bench stand?"),
        ("2", "The pond is deep. How should it be fenced?"),
        ("3", "Who would look after the hedge?"),
    ]


def test_a_heading_that_the_page_answers_itself_is_no_question() -> None:
    found = questions("""
        1. Should the orchard be fenced?

        2. What else should we know of the orchard?

        ##What is an orchard?
        A piece of land on which fruit trees stand, and on which little else is grown.

        ##When is it open?
        It is open from dawn to dusk, on every day of the year.
    """)
    assert [one.number for one in found] == ["1", "2"]


def test_of_a_link_only_the_words_stay_wherever_it_leads() -> None:
    for link in ("[plan](plans.md#north)", "[plan]({{ site.url }}/plan/)", "[plan](../plan)", "[plan][1]"):
        assert without_links(f"What of the {link}?") == "What of the plan?"
    assert without_links('Look at [this form]({{ site.repo }}/new){:target="_blank"}.') == "Look at this form."


def test_pictures_and_tags_of_a_template_are_no_words() -> None:
    assert without_links("![A map](map.png)") == ""
    assert without_links('{% note kind="info" %}').strip() == ""


def test_brackets_to_tick_or_to_choose_from_are_no_links() -> None:
    for words in ("[ ](yes)", "[x] Yes [ ] No", "[Yes] (go to 4)", "[2](3)"):
        assert without_links(words) == words


def test_a_list_that_markdown_counts_has_the_numbers_that_are_shown() -> None:
    found = numbers_and_texts("""
        1. What grows in the beds?

        1. What should grow in them?

        1. Who waters them?

        ## The shed

        4. What is kept in the shed?

        1. What should be kept in it?
    """)
    assert [number for number, _ in found] == ["1", "2", "3", "4", "5"]


def test_a_numbered_question_is_not_lost_because_it_is_asked_of_something_else_too() -> None:
    found = questions("""
        _Every gate has a lock_

        1. Is this easy to bring about?

        1. Is this worth what it costs?

        _Every path in the park is swept in the morning, before the first of the visitors come in by the north gate_

        3. Is this easy to bring about?

        1. Is this worth what it costs?
    """)
    assert [one.number for one in found] == ["1", "2", "3", "4"]
    assert [(one.theme or "")[:10] for one in found] == ["Every gate", "Every gate", "Every path", "Every path"]


def test_a_scale_that_is_not_printed_is_asked_about_once_for_all_its_statements() -> None:
    found = questions("""
        1. What do you grow?

        Please rate your agreement with the following statements

        2. The beds are well kept

        3. The paths are dry

        4. The gate opens early enough
    """)
    rated = found[1:]
    assert [len(one.doubts) for one in rated] == [1, 0, 0]
    assert {one.guidance for one in rated} == {"Please rate your agreement with the following statements"}


def test_a_number_that_every_question_has_is_no_slip() -> None:
    found = questions("""
        1. Do you use the ferry?
        - Yes
        - No

        1. Do you use the bridge?
        - Yes
        - No

        1. Do you use the tunnel?
        - Yes
        - No
    """)
    assert [one.options for one in found] == [("Yes", "No")] * 3
    assert not any("stands at two" in doubt.words for one in found for doubt in one.doubts)


def test_a_note_of_how_an_answer_is_given_is_no_guidance() -> None:
    found = questions("""
        1. What would you change in the park?
          - Long answer

        2. Which park do you know best?
          - A list of all parks, people pick one

        3. What have you studied?
          - Education levels
    """)
    assert [one.guidance for one in found] == [None, None, None]
    assert [one.options_absent for one in found] == [False, True, True]


def test_bullets_need_no_space_behind_them() -> None:
    found = question("""
        1. Do you use the pool?
        -Yes
        -No
        -Only in summer
    """)
    assert found.options == ("Yes", "No", "Only in summer")


HEADED = """
    ### I am a member of the club. *

    - yes
    - no

    ### Which boats have you used? Check all that apply.

    - Rowing boats
    - Canoes (these are the long, narrow boats that lie beside the steps behind the boat house, as well as the two that
    - Rafts

    ### How long have you been rowing?

    - Less than a year
    - A year or more

    ### What did you like?

    (short text answer)

    ### OPTIONAL: Two things that you would change.

    (long text answer)
"""


def test_headings_with_answers_below_them_are_all_questions_whether_or_not_they_ask() -> None:
    found = read(HEADED)
    asked = [one.text for one in (*found.questions, *found.about)]
    assert "I am a member of the club." in asked
    assert "OPTIONAL: Two things that you would change." in asked


def test_long_options_stand_below_a_heading_that_says_how_to_choose() -> None:
    long = f"- Canoes ({'the long, narrow boats that lie beside the steps, ' * 4}and rafts)"
    text = "\n".join(long if line.strip().startswith("- Canoes") else line.strip() for line in HEADED.split("\n"))
    (boats,) = [one for one in questions(text) if "boats have" in one.text]
    assert len(boats.options) == 3


def test_every_line_of_such_a_draft_is_accounted_for() -> None:
    found = read(HEADED)
    placed = [line.place for one in found.questions for line in one.source]
    placed += [line.place for part in found.left_out for line in part.lines]
    said = {line.place for line in lines_of(HEADED) if line.text.strip()}
    assert said <= set(placed)
