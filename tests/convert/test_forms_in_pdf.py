"""The fields of a PDF's form stand in its lines: boxes before their options, lists and spaces behind what asks."""

from __future__ import annotations

from typing import Any

import pytest

from tests.convert.form_pdf import LIST_SEVERAL, RADIO, REQUIRED, Drawn, form_pdf
from wellput.convert.pdf_lines import pdf_lines
from wellput.errors import WellputError
from wellput.model.question_list import SourceLine

Words = list[tuple[float, float, str]]


def lines(words: Words, fields: list[Drawn]) -> list[SourceLine]:
    read = pdf_lines(form_pdf(words, fields), "form.pdf")
    return [line for line in read if line.text.strip() or line.control]


def only(kind: str, **more: Any) -> SourceLine:
    """The line of a field below a question."""
    held = {f"/{key}": value for key, value in more.items()}
    _, line = lines([(72, 700, "1. What is it?")], [Drawn(kind, 72, 670, 200, 18, held)])
    return line


def tick(left: float, bottom: float, **more: Any) -> Drawn:
    return Drawn("Btn", left, bottom, 10, 10, {f"/{key}": value for key, value in more.items()})


@pytest.mark.parametrize(("flags", "control"), [(0, "tick"), (RADIO, "radio")])
@pytest.mark.parametrize("left", [72, 180])
def test_a_box_before_or_behind_words_makes_them_an_option(flags: int, control: str, left: float) -> None:
    (line,) = lines([(92, 700, "Yes, often")], [tick(left, 698, Ff=flags | REQUIRED)])
    assert (line.text.strip(), line.control, line.required) == ("Yes, often", control, True)


def test_boxes_of_one_name_for_different_answers_are_a_choice_of_one() -> None:
    looks = [{"/N": {"/Off": 0, f"/{answer}": 0}} for answer in ("Yes", "No")]
    name = {"/Kids": [{"/AP": one} for one in looks], "/FT": "/Btn"}
    words: Words = [(92, 700, "Yes"), (92, 680, "No")]
    found = lines(words, [tick(72, 698, AP=looks[0], Parent=name), tick(72, 678, AP=looks[1], Parent=name)])
    assert [line.control for line in found] == ["radio", "radio"]


def test_boxes_in_a_row_stand_before_their_words_though_the_words_are_drawn_together() -> None:
    words: Words = [(92, 700, "Footpath"), (292, 700, "Bridleway")]
    (line,) = lines(words, [tick(72, 698), tick(272, 698)])
    assert line.text.split() == ["☐", "Footpath", "☐", "Bridleway"]
    (line,) = lines(words, [tick(150, 698, Ff=RADIO), tick(350, 698, Ff=RADIO)])
    assert line.text.split() == ["Footpath", "○", "Bridleway", "○"]


def test_a_space_stands_behind_the_words_beside_it_however_tall_it_is() -> None:
    words: Words = [(72, 700, "1. What do you"), (72, 687, "think of it?"), (72, 600, "2. Why?")]
    found = lines(words, [Drawn("Tx", 222, 640, 300, 76)])
    assert [(line.text, line.control) for line in found] == [
        ("1. What do you", None),
        ("think of it?", None),
        ("", "box"),
        ("2. Why?", None),
    ]


def test_spaces_within_a_line_are_blanks() -> None:
    (line,) = lines([(72, 700, "From"), (200, 700, "to the coast")], [Drawn("Tx", 110, 696, 80, 16)])
    assert line.text.split() == ["From", "____", "to", "the", "coast"]


def test_what_a_space_takes_is_said() -> None:
    number, money, day = (
        only("Tx", AA={"/F": {"/S": "/JavaScript", "/JS": script}})
        for script in ("AFNumber_Format(0, 0);", "AFNumber_Format(2, 0);", 'AFDate_FormatEx("dd/mm/yyyy");')
    )
    assert [number.expects, money.expects, day.expects] == ["integer", "decimal", "date"]
    words = only("Tx", MaxLen=500, Ff=REQUIRED)
    assert (words.longest, words.required, words.control) == (500, True, "box")
    assert only("Tx", MaxLen=8, Ff=1 << 24).longest is None


def test_a_list_offers_what_is_shown_and_not_what_is_sent_or_asks_to_choose() -> None:
    line = only("Ch", Opt=["Please select", ["k", "Kent"], "Essex"])
    assert (line.control, line.choices) == ("list", ("Kent", "Essex"))


def test_a_list_of_which_several_may_be_chosen_is_boxes_to_tick() -> None:
    _, *found = lines(
        [(72, 700, "Which?")], [Drawn("Ch", 72, 640, 90, 40, {"/Ff": LIST_SEVERAL, "/Opt": ["Kent", "Essex"]})]
    )
    assert [(line.text, line.control) for line in found] == [("Kent", "tick"), ("Essex", "tick")]


def test_hidden_fields_buttons_and_signatures_are_no_answers() -> None:
    hidden = [
        tick(72, 698, F=2),
        tick(72, 698, Ff=1 << 16),
        Drawn("Sig", 72, 698),
        Drawn("Tx", 72, 698, more={"/F": 32}),
    ]
    assert [line.text for line in lines([(92, 700, "Yes")], hidden)] == ["Yes"]


def test_a_page_without_text_says_what_its_fields_are_called() -> None:
    answers = [
        tick(72, height, TU="2. Is it?", AP={"/N": {"/Off": 0, f"/{one}": 0}})
        for height, one in ((600, "Yes"), (580, "No"))
    ]
    found = lines([], [Drawn("Tx", 72, 700, more={"/TU": "1. What is it?"}), *answers])
    assert [(line.text, line.control) for line in found] == [
        ("1. What is it?", None),
        ("", "box"),
        ("2. Is it?", None),
        ("Yes", "tick"),
        ("No", "tick"),
    ]


def test_fields_that_are_damaged_cost_no_words() -> None:
    broken = Drawn("Tx", 72, 600, more={"/Ff": "/None"})
    assert [line.text for line in lines([(92, 700, "1. What is it?")], [broken, tick(72, 600)])] == ["1. What is it?"]


def test_a_form_that_only_adobe_shows_is_said_to_be_one() -> None:
    words: Words = [(72, 700, "Please wait..."), (72, 680, "If this is not replaced, your PDF viewer cannot show it.")]
    with pytest.raises(WellputError, match="Adobe"):
        lines(words, [])
