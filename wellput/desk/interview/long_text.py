"""Long text, typed over several lines: every line is on disk before the next is read."""

from __future__ import annotations

from dataclasses import replace

from wellput.desk.interview.going_on import go_on
from wellput.desk.interview.sitting import Sitting, Turn, again, arrive
from wellput.desk.interview.taking import take_change, take_reply
from wellput.errors import NotUnderstoodError
from wellput.interview.answering import take
from wellput.interview.commands import Command, Typed
from wellput.interview.passages import Passage
from wellput.interview.step_pages import help_page
from wellput.interview.walking import renewed
from wellput.model.response import Response
from wellput.store.unfinished import add_line, forget_unfinished

_HOW_TO_END = "To end the text, type :done on a line of its own. To throw away what you just typed: :clear"


def begin_typing(sitting: Sitting, text: str = "", *, adding: bool = False) -> Turn:
    """Start a long text with its first lines, or with none where text is added to what is there."""
    begun = replace(sitting, typed=(), adding=adding, warned="")
    if not text:
        return again(begun, Passage("Type what is to be added, then :done on a line of its own."))
    return _typed(begun, text)


def hear_typing(sitting: Sitting, reply: Command | Typed) -> Turn:
    """Take one more line, or end or drop the text that is being typed."""
    if isinstance(reply, Typed):
        return _typed(sitting, reply.text)
    if reply.name == "done":
        return _done(sitting)
    if reply.name == "clear":
        return _dropped(sitting)
    if reply.name == "help":
        return again(sitting, *help_page(), Passage(_HOW_TO_END))
    raise NotUnderstoodError("You are in the middle of a text.", _HOW_TO_END)


def added(there: str, more: str) -> str:
    """Return a text with more at its end, as new paragraphs."""
    return f"{there.rstrip()}\n\n{more}" if there.strip() else more


def add_to(sitting: Sitting, text: str) -> tuple[Sitting, tuple[Passage, ...]]:
    """Add paragraphs to whatever the present step's text is at the moment of saving."""
    bank, step = sitting.bank, sitting.step

    def change(response: Response) -> Response:
        return take(bank, step, added(renewed(bank, response, step).now, text), response)

    return take_change(sitting, change)


def _typed(sitting: Sitting, text: str) -> Turn:
    before = sitting.typed or ()
    lines = text.split("\n")
    for line in lines:
        add_line(sitting.workspace, sitting.step.place, sitting.step.name, line)
    now = replace(sitting, typed=(*before, *lines), warned="")
    lost_track = [bool(line.strip()) for line in now.typed or ()][-3:] == [True, False, False]
    return again(now, Passage(_HOW_TO_END)) if lost_track else again(now)


def _done(sitting: Sitting) -> Turn:
    text = "\n".join(sitting.typed or ()).strip("\n")
    if not text.strip():
        forget_unfinished(sitting.workspace, sitting.step.place, sitting.step.name)
        return arrive(sitting, sitting.step, Passage("Nothing was typed."), in_full=False)
    now, said = add_to(sitting, text) if sitting.adding else take_reply(sitting, text)
    return go_on(now, *said)


def _dropped(sitting: Sitting) -> Turn:
    count = len(sitting.typed or ())
    if count and sitting.warned != ":clear":
        lines = "line" if count == 1 else f"{count} lines"
        return again(
            replace(sitting, warned=":clear"),
            Passage(f"This throws away the {lines} you just typed. Type :clear once more to agree."),
        )
    forget_unfinished(sitting.workspace, sitting.step.place, sitting.step.name)
    return arrive(sitting, sitting.step, Passage("What you just typed is gone."), in_full=False)
