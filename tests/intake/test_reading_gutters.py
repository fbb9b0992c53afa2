"""Pages with gutters: two pages on a sheet, and columns that are read one after the other wherever they truly flow."""

from __future__ import annotations

from tests.intake.reading_text import numbers_and_texts
from wellput.intake.reading import read_question_list
from wellput.model.question_list import QuestionList, SourceLine

_FILL = "The made-up council of Little Sodbury keeps the ponds of the parish clean and full of fish"


def _sheet(number: int, left: list[str], right: list[str], feet: tuple[str, str]) -> list[SourceLine]:
    """Return a sheet of two pages, each with running text above its questions."""
    sides = [[*[_FILL] * 13, "", *side, "", foot] for side, foot in zip((left, right), feet, strict=True)]
    rows = zip(*(side + [""] * (max(map(len, sides)) - len(side)) for side in sides), strict=True)
    texts = [f"{one:<110}{other}".rstrip() for one, other in rows]
    return [SourceLine(text, f"page {number}, line {at}", is_wrapped=True) for at, text in enumerate(texts, 1)]


def _asked(found: QuestionList) -> list[tuple[str | None, str]]:
    return [(one.number, one.text) for one in found.questions]


def test_the_pages_of_a_folded_booklet_are_read_in_the_order_of_their_numbers() -> None:
    first = _sheet(1, ["4. Who should mend the pump?"], ["1. Who should keep the pond?"], ("P.4", "P.1"))
    second = _sheet(2, ["2. How deep should it be?"], ["3. When should it be drained?"], ("P.2", "P.3"))

    assert _asked(read_question_list([*first, *second])) == [
        ("1", "Who should keep the pond?"),
        ("2", "How deep should it be?"),
        ("3", "When should it be drained?"),
        ("4", "Who should mend the pump?"),
    ]


def test_rows_of_letters_for_boxes_do_not_pull_the_page_beside_them_out_of_its_place() -> None:
    boxes = "   a) Ponds          o            o            o"
    found = _sheet(
        1, [boxes, boxes], ["1. Who should keep the pond?", "   o  The parish", "   o  The county"], ("1", "2")
    )

    (only,) = [one for one in read_question_list(found).questions if one.number == "1"]

    assert only.options == ("The parish", "The county")


def test_a_line_that_pushes_the_column_beside_it_does_not_end_the_columns() -> None:
    text = """
        1. Who should keep the           3. How often should it
        pond, and who should pay         be drained by those who
        for what is kept there of the geese    keep it for the parish
        and ducks?                       and its people?

        2. How deep should it be         4. Who should mend the
        at its edge?                     pump?
        """

    assert [text for _, text in numbers_and_texts(text)] == [
        "Who should keep the pond, and who should pay for what is kept there of the geese and ducks?",
        "How deep should it be at its edge?",
        "How often should it be drained by those who keep it for the parish and its people?",
        "Who should mend the pump?",
    ]


def test_running_text_in_three_columns_is_read_down_each_of_them() -> None:
    text = """
        The pond of the parish was       and the geese that came         from the county for what
        dug by those who lived here      with them were fed by           was then a small sum of
        when the mill was built and      children of the school          money, which we think is
        the stream was turned from       until the war, when the         too little now. Would you
        its bed to feed the wheel,       pump was last mended by         pay more to keep the pond
        so that ducks came to it,        a smith who was paid            as it is for the ducks?
        """

    (asked,) = numbers_and_texts(text)

    assert asked[1].endswith("Would you pay more to keep the pond as it is for the ducks?")


def test_rows_whose_cells_are_wrapped_stay_rows() -> None:
    text = """
        1. Which of these would you keep?

        The old pond by the mill         It is fed by a stream that
        which was dug long ago.          runs from the hills.

        The new pond by the hall         It is fed by a pipe that
        which was dug this year.         runs from the works.

        The dry pond by the road         It is fed by rain that
        which was dug in the war.        runs from the fields.
        """

    assert [number for number, _ in numbers_and_texts(text)] == ["1"]
