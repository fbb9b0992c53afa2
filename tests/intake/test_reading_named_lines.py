"""A person says that a question begins at a line: it begins exactly one, and what others hold stays theirs."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.intake.reading_text import lines_of
from wellput.intake.reading import read_question_list
from wellput.model.question_list import FoundQuestion, QuestionList, SourceLine

FORM = """
    Boating pond: what do you think?

    1. Do you use the boating pond?
    ☐ Yes
    ☐ No

    Depth of the water
    ☐ Too shallow
    ☐ About right
    ☐ Too deep

    State of the jetty and of the
    railings along it
    Poor / Fair / Good

    2. What should be done first?
"""
TEXTS = (
    "1. Should the pond be dredged?", "2. Who feeds the ducks?", "Depth of the water", "☐ Shallow", "☐ Deep",
    "- Reeds", "Poor / Fair / Good", "State of the jetty", "Please give your reasons.", "The pond was dug by hand.",
    "(a) the ducks", "Name of the boat", "Litter    None / Some / Much", "", "# Boats",
    "which go round", "| Swans | Yes |",
)  # fmt: skip


def found_with(text: str, *words: str) -> QuestionList:
    lines = lines_of(text)
    return read_question_list(lines, [at for at, line in enumerate(lines) if line.text.strip() in words])


def asked(found: QuestionList) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.text, one.options) for one in found.questions]


def test_a_named_line_takes_its_wrapped_words_and_its_options_from_whatever_had_them() -> None:
    found = found_with(FORM, "Depth of the water", "State of the jetty and of the")

    assert asked(found) == [
        ("Do you use the boating pond?", ("Yes", "No")),
        ("Depth of the water", ("Too shallow", "About right", "Too deep")),
        ("State of the jetty and of the railings along it", ("Poor", "Fair", "Good")),
        ("What should be done first?", ()),
    ]
    assert not any(doubt.about == "question" for one in found.questions for doubt in one.doubts)


def test_a_named_line_that_was_an_option_or_went_on_with_another_begins_a_question() -> None:
    text = "1. Which boats do you hire?\n- Rowing boats\n- Pedal boats\n- Prices of boats\nPoor / Fair / Good\n"

    found = found_with(text, "- Prices of boats")

    assert asked(found) == [
        ("Which boats do you hire?", ("Rowing boats", "Pedal boats")),
        ("Prices of boats", ("Poor", "Fair", "Good")),
    ]


def test_a_named_line_keeps_its_number_and_may_be_a_heading() -> None:
    found = found_with("1. Who rows here?\n\n## 2. Lifebelts\n\n3. Who swims here?\n", "## 2. Lifebelts")

    assert [(one.number, one.text) for one in found.questions][1] == ("2", "Lifebelts")


def test_a_named_row_of_a_table_is_asked_with_its_cells_as_answers() -> None:
    rows = [("Boats", "Rowing", "Pedal"), ("Is it safe?", "Yes", "No")]
    lines = [
        SourceLine("1. Who rows here?", "paragraph 1"),
        *(SourceLine(" | ".join(row), f"table 1, row {at}", kind="row", cells=row) for at, row in enumerate(rows, 1)),
    ]

    assert asked(read_question_list(lines, [2]))[-1] == ("Is it safe?", ("Yes", "No"))


def begun_at(found: QuestionList, line: SourceLine) -> list[FoundQuestion]:
    return [one for one in (*found.questions, *found.about) if line in one.source]


@settings(max_examples=200, deadline=None)
@given(texts=st.lists(st.sampled_from(TEXTS), max_size=14), data=st.data())
def test_a_named_line_begins_exactly_one_question_and_none_that_is_surely_one_is_lost(
    texts: list[str], data: st.DataObject
) -> None:
    lines = [SourceLine(text, f"line {at}", is_wrapped=True) for at, text in enumerate(texts, 1)]
    before = read_question_list(lines)
    free = [lines.index(line) for left in before.left_out for line in left.lines if line.text]
    named = data.draw(st.sets(st.sampled_from(free), max_size=3)) if free else set()

    after = read_question_list(lines, named)

    placed = [line for one in (*after.questions, *after.about) for line in one.source]
    assert Counter([*placed, *(line for left in after.left_out for line in left.lines)]) == Counter(lines)
    assert all(len(begun_at(after, lines[at])) == 1 for at in named)
    known = [*after.questions, *after.about]
    for one in (*before.questions, *before.about):
        is_unsure = any(doubt.about == "question" for doubt in one.doubts)
        assert is_unsure or any(one.source[0] in kept.source or one.text == kept.text for kept in known)
    if not named:
        assert after == before
