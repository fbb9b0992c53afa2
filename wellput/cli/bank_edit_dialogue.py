"""Talk about a bank that is being changed: show what is said, read a reply, hand it on."""

from __future__ import annotations

import click

from wellput.cli.dialogue import say
from wellput.cli.replies import LineInterruptedError, Replies
from wellput.cli.showing import show, visible
from wellput.desk.banks.bank_edit_turn import EditTurn, told
from wellput.desk.banks.bank_edit_turns import hear
from wellput.errors import NotUnderstoodError


def converse(turn: EditTurn, replies: Replies) -> None:
    """Go on until one is done, the input ends, or Ctrl-C; every step was saved when it was taken."""
    try:
        while not turn.over:
            say(turn.said)
            turn = _replied(turn, replies)
    except (EOFError, KeyboardInterrupt) as end:
        click.echo()
        if isinstance(end, LineInterruptedError) and end.line.strip():
            show(f"Not kept: {end.line.strip()}")
        turn = hear(turn, ":done")
    say(turn.said)


def _replied(turn: EditTurn, replies: Replies) -> EditTurn:
    try:
        return hear(turn, replies.read(visible(f"{turn.prompt}: ")))
    except NotUnderstoodError as trouble:
        return told(turn, f"{trouble.what} {trouble.mend}")
