"""Talk an interview through: show what is said, read a reply, hand it on."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import click

from wellput.cli.editor import editor, leaving
from wellput.cli.replies import FromTerminal, LineInterruptedError, Replies
from wellput.cli.showing import show, visible
from wellput.desk.interview.interview_commands import interrupted, stopped
from wellput.desk.interview.interviewing import hear, misheard
from wellput.desk.interview.own_editor import edited, not_edited
from wellput.desk.interview.sitting import Passages, Turn
from wellput.errors import NotUnderstoodError


def converse(turn: Turn, replies: Replies, today: dt.date) -> None:
    """Go on until the interview ends, the input ends, or Ctrl-C; then say where everything is."""
    try:
        while not turn.over:
            say(turn.said)
            turn = _edited(turn, turn.editing, replies) if turn.editing else _replied(turn, replies, today)
    except LineInterruptedError as end:
        click.echo()
        turn = interrupted(turn.sitting, end.line)
    except (EOFError, KeyboardInterrupt):
        click.echo()
        turn = stopped(turn.sitting)
    say(turn.said)
    if turn.fault:
        raise turn.fault


def say(said: Passages) -> None:
    """Show what is said: an empty line before a heading and between paragraphs, list items close together."""
    after_item = True
    for one in said:
        if one.heading or not (one.mark or after_item):
            click.echo()
        show(one.words, one.mark, " " * len(one.mark))
        after_item = bool(one.mark)
    sys.stdout.flush()


def _replied(turn: Turn, replies: Replies, today: dt.date) -> Turn:
    try:
        reply = replies.read(visible(turn.prompt))
    except NotUnderstoodError as trouble:
        return misheard(turn.sitting, trouble)
    return hear(
        turn.sitting, reply, dt.datetime.combine(today, dt.datetime.now().time().replace(second=0, microsecond=0))
    )


def _edited(turn: Turn, path: Path, replies: Replies) -> Turn:
    if not isinstance(replies, FromTerminal):
        return not_edited(turn.sitting, "An editor needs a terminal.")
    command = editor()
    show(leaving(command))
    try:
        click.edit(filename=str(path), editor=command)
    except click.ClickException as trouble:
        return not_edited(turn.sitting, trouble.format_message())
    return edited(turn.sitting)
