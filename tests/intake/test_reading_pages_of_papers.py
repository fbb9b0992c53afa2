"""Papers as their pages are laid out: what recurs is not always the page's, and a sheet may hold two of them."""

from __future__ import annotations

from tests.intake.reading_text import question
from wellput.intake.reading import read_question_list
from wellput.model.question_list import QuestionList, SourceLine

_PROSE = ("The trust looks after the old mill and the pond",) * 4


def _read(*pages: tuple[str, ...]) -> QuestionList:
    return read_question_list(
        [
            SourceLine(("\f" if page > 1 and at == 1 else "") + text, f"page {page}, line {at}", is_wrapped=True)
            for page, texts in enumerate(pages, 1)
            for at, text in enumerate(texts, 1)
        ]
    )


def _asked(found: QuestionList) -> list[tuple[str, str]]:
    return [((one.number or "").removeprefix("Question "), one.text) for one in found.questions]


def _why(found: QuestionList, words: str) -> set[str]:
    return {left.why for left in found.left_out for line in left.lines if words in line.text}


def test_a_question_whose_first_line_stands_on_another_page_too_is_none_of_the_pages_furniture() -> None:
    first = "What changes (ones that you would pay for) can you"
    found = _read(
        ("Mill and pond", *_PROSE, "Question 1: Who should run the mill?", "", f"Question 2: {first}", "name for it?"),
        ("Mill and pond", *_PROSE, "Question 3: Who should run the pond?", "", f"Question 4: {first}", "name there?"),
    )
    assert _asked(found) == [
        ("1", "Who should run the mill?"),
        ("2", f"{first} name for it?"),
        ("3", "Who should run the pond?"),
        ("4", f"{first} name there?"),
    ]


def test_a_head_on_every_page_is_still_the_pages() -> None:
    found = _read(
        ("Mill and pond: have your say", "", "1. Who should run the mill in the years to come, and what", "1"),
        ("Mill and pond: have your say", "should it open for?", "", "2. Who should feed the ducks?", "2"),
    )
    assert [number for number, _ in _asked(found)] == ["1", "2"]
    assert found.questions[0].text == "Who should run the mill in the years to come, and what should it open for?"
    assert _why(found, "have your say") == {"furniture"}


def test_questions_listed_again_at_the_end_are_kept_once_a_word_changed_or_a_space_lost() -> None:
    asked = (
        "1. Who should run the old mill in the years to come, do you think?",
        "2. What should the pond be used for in winter and in spring?",
        "3. How could the path around the pond be made safer for all?",
        "4. Where would you put a bench for those who come to rest?",
    )
    again = (asked[0].replace("should", "could"), asked[1], asked[2].replace("path", "p ath"), asked[3])
    found = _read(("Mill and pond", "", *asked), ("Mill and pond", "The questions", "", *again))
    assert _asked(found) == [(line[0], line[3:]) for line in asked]
    assert not any(one.doubts for one in found.questions)
    assert _why(found, "4. Where would you put") == {"repeat"}


def test_parts_with_questions_much_alike_are_all_kept() -> None:
    found = _read(
        ("Mill", "", "1. What should the mill be used for in winter and spring?", "", "2. Who should pay for it all?"),
        ("Pond", "", "1. What should the pond be used for in winter and spring?", "", "2. Who should look after it?"),
    )
    assert [number for number, _ in _asked(found)] == ["1", "2", "1", "2"]


def test_a_paper_on_copyright_is_no_imprint_throughout() -> None:
    found = _read(
        ("Songs", "The bill changes how copyright in songs is owned, and for how long it lasts after that.", ""),
        ("Copyright 2020 Placeholder Press", "1. Should the maker of a song own it?", "Printed on old paper"),
    )
    assert _why(found, "The bill changes") == {"preamble"}
    assert _why(found, "Printed on") == {"furniture"}


def test_two_pages_on_one_sheet_are_read_one_after_the_other() -> None:
    said = "The trust looks after the old mill and the pond behind it"
    left = [said] * 13 + ["Should the mill be open on Sundays?", "What should it sell in its shop?"]
    right = [said] * 13 + ["Should the pond be fenced all round?", "Who should feed the ducks on it in winter?"]
    found = _read(
        tuple(
            f"{one:<90}{other} and all that lives in or near it" if said == other else f"{one:<90}{other}"
            for one, other in zip(left, right, strict=True)
        )
    )
    assert [one.text for one in found.questions] == [*left[-2:], *right[-2:]]


def test_one_or_more_of_a_thing_may_be_several() -> None:
    found = question("1. Which library or libraries do you use?\n  [ ] Alder Road\n  [ ] Beck Street\n  [ ] Crag Lane")
    assert found.type == "select_multiple"
