"""What the reader of question lists promises of any text: nothing is lost, nothing is invented, and it never fails."""

from __future__ import annotations

import re
from collections import Counter
from unicodedata import normalize

from hypothesis import example, given, settings
from hypothesis import strategies as st

from wellput.intake.reading import read_question_list
from wellput.model.question_list import QuestionList, SourceLine

SNIPPETS = (
    "Q1. Do you agree? Yes / No", "Question 2:", "1.", "2a. If not, why?", "(a) the cost", "☐ Yes", "[ ] No",
    "- A bullet", "Strongly agree", "Disagree", "Please give reasons (100 words max).",
    "Select up to three from the list below.", "........", "| a | Agree | Disagree |", "|---|---|",
    "| b |  |  |", "# A heading", "If you answered no, go to question 4.", "Name: ......",
    "E-mail: a@example.org", "page 3 of 12", "Privacy", "Ydych chi'n cytuno â'r cynnig?",
    "Ble mae angen arwyddion fwyaf?", "Part B: Streets", "For questions 1 to 4 use this scale: Good / Poor",
    "3.1 What is it?", "A  B  C  D", "5 How many?", "£ ____", "            Good   Poor",
    "Shops        [ ]    [ ]", "(i) one", "Rank these in order.", "which wraps on", "dis-", "turbed *",
    "Yes ☐ No ☐", "How to respond", "7. [deleted]", "\x0c", "> quoted?", "**4. Bold?**", "x" * 300,
    "Other (please say) ____",
)  # fmt: skip
HEADS = ("", "Good", "Poor", "☐", "Question", "Type", "Options", "name", "label")
WORDS = st.one_of(st.sampled_from(SNIPPETS), st.text(max_size=60), st.just(""))
LINES = st.builds(
    SourceLine,
    text=st.builds("{}{}".format, st.sampled_from(("", "   ", "            ")), WORDS),
    place=st.just("a line"),
    kind=st.sampled_from(("text", "text", "text", "heading", "item", "row", "furniture")),
    number=st.sampled_from((None, None, None, "1.", "(a)", "Q2.", "•", "")),
    depth=st.integers(0, 3),
    cells=st.lists(st.sampled_from((*SNIPPETS, *HEADS)), max_size=4).map(tuple),
    control=st.sampled_from((None, None, None, "tick", "radio", "list", "box")),
    choices=st.lists(st.sampled_from(("North", "South")), max_size=2).map(tuple),
    expects=st.sampled_from((None, "date")),
    longest=st.sampled_from((None, 500)),
    required=st.booleans(),
    is_wrapped=st.booleans(),
    is_bold=st.booleans(),
)
TYPED = st.lists(WORDS, max_size=25).map(lambda texts: [SourceLine(text, "a line", is_wrapped=True) for text in texts])


def placed(found: QuestionList) -> list[SourceLine]:
    """Every line of the list, wherever it was put."""
    asked = [line for question in (*found.questions, *found.about) for line in question.source]
    return asked + [line for left in found.left_out for line in left.lines]


@settings(max_examples=150, deadline=None)
@given(lines=st.one_of(TYPED, st.lists(LINES, max_size=15)))
def test_every_line_stands_in_one_question_or_is_left_out(lines: list[SourceLine]) -> None:
    numbered = [SourceLine(**{**fields(line), "place": f"line {at}"}) for at, line in enumerate(lines)]

    assert Counter(placed(read_question_list(numbered))) == Counter(numbered)


@settings(max_examples=150, deadline=None)
@example(lines=[SourceLine(r"?0\.|0", "a line", is_wrapped=True)])
@given(lines=TYPED)
def test_no_option_is_found_whose_words_do_not_stand_in_the_text(lines: list[SourceLine]) -> None:
    said = {word for line in lines for text in (line.text, unescaped(line.text)) for word in words_of(text)}

    for question in read_question_list(lines).questions:
        for option in question.options:
            assert all(word in said or made_of_two(word, said) for word in words_of(option)), option


def fields(line: SourceLine) -> dict[str, object]:
    return {name: getattr(line, name) for name in SourceLine.__slots__}


def unescaped(text: str) -> str:
    """The text without the backslashes by which Markdown takes a sign for itself."""
    return re.sub(r"\\([-_*.#>()\[\]!+`~'\"])", r"\1", text)


def words_of(text: str) -> list[str]:
    apart = "".join(normalize("NFKC", one) if "\ufb00" <= one <= "\ufb06" else one for one in text)
    return apart.replace("_", " ").split()


def made_of_two(word: str, said: set[str]) -> bool:
    """A word that stands within another, as with a sign at its end, or that was parted at the end of a line."""
    if any(word in one for one in said):
        return True
    begun = {one.rstrip("-\u2010\u00ad") for one in said}
    return any(word[:at] in begun and any(one.startswith(word[at:]) for one in said) for at in range(1, len(word)))
