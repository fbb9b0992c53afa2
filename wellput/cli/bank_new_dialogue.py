"""Ask of a list what it does not say for sure: one thing at a time, in plain words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from wellput.cli.replies import Replies
from wellput.cli.showing import show, show_heading, visible
from wellput.desk.bank_making_closing import Closing, closing
from wellput.desk.bank_making_doubts import DROP, SAME, SKIP, STOP, TYPE, Asked, Doubting, heard
from wellput.desk.bank_making_told import how_answered
from wellput.errors import NotUnderstoodError, WellputError

_COMMANDS = (
    f"Enter: right as it is. {SKIP}: decide later. {DROP}: no question, leave it out. "
    f"{TYPE} text (or select_one, scale ...): change how it is answered. {STOP}: ask no more."
)
Value = TypeVar("Value")


class Asking:
    """Asks through these replies; without any, nothing is asked, and the likeliest is taken."""

    def __init__(self, replies: Replies | None) -> None:
        self._replies = replies

    def title(self, likeliest: str) -> str:
        """Ask what the consultation is called."""
        return self._ask(f"What is the consultation called? [{likeliest}]", str.strip) or likeliest

    def publisher(self) -> str | None:
        """Ask who consults."""
        return self._ask("Who consults? (Enter: not known)", str.strip) or None

    def closes(self, likeliest: Closing | None) -> dt.datetime | None:
        """Ask when it closes; Enter takes what the list says of it."""
        found = likeliest.moment if likeliest else None
        shown = (
            f"[{likeliest.words}]"
            if likeliest
            else "31 January 2030, or with a time 2030-01-31T17:00 (Enter: not known)"
        )
        if likeliest and self._replies is not None:
            show(f"{likeliest.line.place}: {' '.join(likeliest.line.text.split())}", "  ")
        return self._ask(f"When does it close? {shown}", lambda said: closing(said) if said.strip() else found) or found

    def settle(self, state: Doubting) -> Doubting:
        """Ask of everything that is not sure; where the replies end, the rest stays open."""
        if self._replies is None:
            return replace(state, waiting=())
        if not state.over:
            count = len(state.waiting)
            show_heading("One thing is not sure" if count == 1 else f"{count} things are not sure")
            show(_COMMANDS)
        shown = -1
        while not state.over:
            now = state.waiting[0]
            if now.place != shown:
                _show_question(state)
                shown = now.place
            show(now.words, "  ")
            if state.typed_last:
                show(f"{SAME} takes those that were typed last: {'; '.join(state.typed_last)}", "  ", "    ")
            after = self._ask(_prompt(now, has_route=state.question.route is not None), partial(heard, state))
            state = replace(state, waiting=()) if after is None else after
        return state

    def _ask(self, prompt: str, understood: Callable[[str], Value]) -> Value | None:
        """Ask until the reply is understood; None where there are no replies, or no more."""
        while self._replies is not None:
            try:
                return understood(self._replies.read(visible(f"{prompt}: ")))
            except (NotUnderstoodError, WellputError) as trouble:
                show(f"{trouble.what} {trouble.mend}", "  ")
            except EOFError:
                self._replies = None
        return None


def _show_question(state: Doubting) -> None:
    question = state.question
    number = f"{question.number}. " if question.number else ""
    show(f"\n{number}{question.text}")
    show(how_answered(question), "   ")


def _prompt(now: Asked, *, has_route: bool) -> str:
    match now.about:
        case "route" if not has_route:
            return "  Enter: asked of everybody"
        case "absent":
            return "  The options, with semicolons between (Enter: none, answered in words)"
        case "question" | "options" | "route":
            return "  yes or no [yes]"
        case "type":
            return f"  {' or '.join(now.replies) or 'type'} [{(now.replies or ('as it is',))[0]}]"
    return "  Enter, or what is right"
