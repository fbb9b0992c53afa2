"""Grids and options of a page whose parts belong together by where they stand."""

from __future__ import annotations

from tests.intake.reading_text import read

_STEPS = ("Disagree strongly", "Disagree", "Agree", "Agree strongly")
_HEAD = f"{'':<50}{'Disagree strongly':<20}{'Disagree':<12}{'Agree':<10}Agree strongly"


def _row(words: str, sign: str = "\uf06d") -> str:
    return f"{words:<50}{sign:<20}{sign:<12}{sign:<10}{sign}"


def test_statements_whose_numbers_go_on_with_the_list_are_each_a_question_on_the_scale_above() -> None:
    found = read(
        "1. How often do you come to the mill?\n  \uf06d Weekly\n  \uf06d Monthly\n  \uf06d Never\n\n"
        f"Read each statement and tick one box.\n\n{_HEAD}\n{_row('2. The mill is well kept.')}\n"
        f"3. I would take a friend to\n{_row('   the mill on an open')}\n   day.\n"
        f"{_row('4. The tea room is warm.')}\n\n"
        "The next part is about the weir.\n\n5. What should become of the weir?\n"
    ).questions
    assert [one.number for one in found] == ["1", "2", "3", "4", "5"]
    assert [one.text for one in found[1:4]] == [
        "The mill is well kept.",
        "I would take a friend to the mill on an open day.",
        "The tea room is warm.",
    ]
    assert {one.options for one in found[1:4]} == {_STEPS}


def test_rows_numbered_anew_below_a_question_stay_its_grid() -> None:
    found = read(
        f"4. How far do you agree with these?\n\n{_HEAD}\n{_row('1. The mill is well kept.')}\n"
        f"{_row('2. The weir is safe.')}\n\n5. What else should we know?\n"
    ).questions
    assert [one.parent for one in found] == ["4", "4", None]


def test_a_box_beside_the_middle_of_an_option_belongs_to_all_of_it() -> None:
    (found,) = read(
        "1. What kept you away?\n"
        "   \u25a1      The cost\n"
        "          The road (it is said to flood in most\n"
        "   \u25a1      winters, and the sign that tells of it\n"
        "          is often late)\n"
        "          The hours: we heard that the mill shuts\n"
        "   \u25a1      before most of us are home.\n"
        "   \u25a1      Other\n"
    ).questions
    assert found.options == (
        "The cost",
        "The road (it is said to flood in most winters, and the sign that tells of it is often late)",
        "The hours: we heard that the mill shuts before most of us are home.",
        "Other",
    )


def test_heads_and_statements_of_several_lines_with_gaps_between_are_a_grid() -> None:
    found = read(
        "1. Do these meet your needs?\n\n   Mark only one oval per row.\n\n"
        "                                 Does\n"
        "                  Meets          not          I have\n"
        "                    my           meet         no\n"
        "                  needs          them         need\n\n"
        "      Quiet\n      rooms\n\n      The loan\n      of tools\n\n      Parking\n\n2. What else do you need?\n"
    ).questions
    assert [one.text for one in found[:3]] == [
        "Do these meet your needs? Quiet rooms",
        "Do these meet your needs? The loan of tools",
        "Do these meet your needs? Parking",
    ]
    assert found[0].options == ("Meets my needs", "Does not meet them", "I have no need")
    assert not found[0].doubts


def test_a_scale_in_brackets_on_two_lines_is_that_of_the_lettered_statements_below() -> None:
    found = read(
        "1. Say how far you agree with each of these statements (1 = not at all,\n"
        "   2 = a little, 3 = wholly).\n   a) The mill is well kept\n   b) The weir is safe for those who\n"
        "      fish there\n\n2. What else should we know?\n"
    ).questions
    assert [one.number for one in found] == ["1a", "1b", "2"]
    assert found[1].text.endswith("The weir is safe for those who fish there")
    assert found[0].options == ("1 = not at all", "2 = a little", "3 = wholly")


def test_an_option_that_tells_where_to_skip_by_a_sign_sets_the_route() -> None:
    found = read(
        "1. Do you fish at the weir?\n  \u25a1 No (please skip to question #3)\n  \u25a1 Yes\n\n"
        "2. How often do you fish?\n  \u25a1 Weekly\n  \u25a1 Monthly\n\n3. What else should we know?\n"
    ).questions
    assert found[0].options == ("No", "Yes")
    assert found[1].route is not None
