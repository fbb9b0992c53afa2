"""Whether a view that some members hold stands in the response, or was set aside with a reason."""

from __future__ import annotations

from wellput.model.collective import MinorityView, Statement
from wellput.model.collective_fields import field_of, filled_fields, text_of
from wellput.model.prose import answer_prose
from wellput.model.response import Response


def in_one_line(text: str) -> str:
    """Return a text by which two are compared: however it is wrapped, and whatever parts its paragraphs."""
    return " ".join(text.split())


def stands(statement: Statement, response: Response) -> bool:
    """Say whether the words of a statement stand in its field."""
    held = filled_fields(response).get(field_of(statement))
    return in_one_line(statement.words) in in_one_line(text_of(held))


def is_set_aside(view: MinorityView) -> bool:
    """Say whether somebody decided to leave the view out, and said why."""
    return not view.shown and bool((view.reason or "").strip())


def is_shown(view: MinorityView, response: Response) -> bool:
    """Say whether a statement with the same support stands in the response, or the view's own words in the answer."""
    made = response.collective.statements if response.collective else ()
    same = [one for one in made if one.question == view.question and one.basis == view.basis]
    if any(stands(one, response) for one in same):
        return True
    words = in_one_line(view.view).casefold()
    pieces = answer_prose(view.question, response.answer(view.question))
    return any(words in in_one_line(piece.text).casefold() for piece in pieces)
