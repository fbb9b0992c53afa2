"""A view that was set aside is told all the same, with its number, so that the figures of a question add up."""

from __future__ import annotations

from typing import Any

from wellput.model.response import Response
from wellput.model.views_aside import not_argued, views_aside

OPTION = {"counts": "option", "of": "no"}
LEADING = {
    "id": "right-yes",
    "question": "right",
    "words": "Most say “Yes”.",
    "basis": {"counts": "option", "of": "yes"},
    "supports": 35,
    "otherwise": 10,
}


def drafted(
    text: str = "Most say “Yes”.", statements: tuple[dict[str, Any], ...] = (LEADING,), **view: Any
) -> Response:
    aside = {"id": "right-no", "question": "right", "view": "No", "basis": OPTION, "members": 10} | view
    return Response.model_validate(
        {
            "format": 1,
            "bank": "small",
            "answers": {"right": {"text": text}},
            "collective": {"statements": statements, "minority": [{"shown": False, "reason": "Withdrawn.", **aside}]},
        }
    )


def test_the_answer_says_how_many_hold_it_and_neither_what_it_is_nor_why() -> None:
    assert not_argued(drafted(), "right") == "Not argued here: another answer, of 10 of 45 members (22%)."


def test_what_members_said_in_words_is_called_a_view() -> None:
    said = not_argued(drafted(basis={"counts": "code", "of": "fear"}), "right")
    assert said == "Not argued here: another view, of 10 of 45 members (22%)."


def test_where_its_figure_stands_in_the_answer_all_the_same_it_is_not_told_twice() -> None:
    figure = {**LEADING, "id": "right-no", "words": "“No”: 10 of 45.", "basis": OPTION, "supports": 10, "otherwise": 35}
    held = drafted("Most say “Yes”. “No”: 10 of 45.", (LEADING, figure))
    assert not_argued(held, "right") == ""
    assert [one.is_in_text for one in views_aside(held)] == [True]


def test_a_figure_that_would_give_members_away_is_not_told() -> None:
    (one,) = views_aside(drafted(members=None, whole_kind=True))
    assert one.told == "some members"
    assert "45" not in not_argued(drafted(members=None), "right")


def test_without_a_statement_to_tell_the_base_from_the_number_alone_is_told() -> None:
    assert views_aside(drafted(statements=()))[0].told == "10 members"


def test_a_view_that_is_shown_or_has_no_reason_or_whose_question_is_left_out_is_not_set_aside() -> None:
    assert views_aside(drafted(shown=True)) == ()
    assert views_aside(drafted(reason=" ")) == ()
    left_out = drafted().model_copy(update={"answers": {}})
    assert len(views_aside(left_out)) == 1
    skipped = Response.model_validate(
        drafted().model_dump(by_alias=True) | {"answers": {"right": {"skipped": "No time."}}}
    )
    assert views_aside(skipped) == ()
