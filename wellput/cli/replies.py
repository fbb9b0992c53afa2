"""Read what a person types, or what is piped in, one reply after the other."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Protocol

import click

from wellput.cli.showing import visible
from wellput.errors import NotUnderstoodError, WellputError

_TAB_IS_A_TAB = "tab: self-insert"
_PASTE_COMES_WHOLE = "set enable-bracketed-paste on"
"""A paste of several lines is one reply; terminals that are called dumb cannot be asked for it."""


_CUT_AT = (4095, 1023)
"""Bytes at which a terminal cuts a line, unsaid, where readline does not read it: on Linux, and on others."""


class LineInterruptedError(KeyboardInterrupt):
    """Ctrl-C in the middle of a line; `line` is what stood in it."""

    def __init__(self, line: str) -> None:
        super().__init__()
        self.line = line


class Replies(Protocol):
    """Where replies come from."""

    def read(self, prompt: str) -> str:
        """Return the next reply; EOFError after the last."""


class FromTerminal:
    """Replies typed at a terminal, through readline where the system has it."""

    def __init__(self) -> None:
        has_readline = find_spec("readline") is not None
        self._may_cut = os.name != "nt" and not (has_readline and sys.stdout.isatty())
        self._readline = import_module("readline") if has_readline else None
        if self._readline:
            readline = self._readline
            readline.set_auto_history(False)
            readline.parse_and_bind(_TAB_IS_A_TAB)
            if os.environ.get("TERM") != "dumb":
                readline.parse_and_bind(_PASTE_COMES_WHOLE)

    def read(self, prompt: str) -> str:
        """Return a line as typed, or several that were pasted at once."""
        try:
            reply = input(prompt)
        except KeyboardInterrupt as cause:
            raise LineInterruptedError(self._readline.get_line_buffer() if self._readline else "") from cause
        except UnicodeDecodeError as cause:
            raise NotUnderstoodError(
                "That held characters this terminal did not pass on whole.", "Type it again, or :edit it."
            ) from cause
        except OSError as cause:
            raise EOFError from cause  # the terminal is gone
        if len(reply.encode("utf-8", "replace")) in _CUT_AT and self._may_cut:
            raise NotUnderstoodError(
                "That line was longer than this terminal hands on, and nothing of it was taken.",
                "Paste it in shorter lines, or run the interview without sending its output elsewhere.",
            )
        return reply


class Piped:
    """Replies from a pipe or a file, a line each; they are shown, so that the whole reads like a conversation."""

    def __init__(self) -> None:
        self._lines = self._decoded()

    def read(self, prompt: str) -> str:
        """Return the next line."""
        click.echo(prompt, nl=False)
        try:
            line = next(self._lines)
        except StopIteration as cause:
            click.echo()
            raise EOFError from cause
        click.echo(visible(line))
        return line

    def _decoded(self) -> Iterator[str]:
        for number, line in enumerate(sys.stdin.buffer if sys.stdin else (), 1):
            try:
                text = line.decode("utf-8-sig" if number == 1 else "utf-8")
            except UnicodeDecodeError as cause:
                raise WellputError(
                    f"line {number} of the input",
                    "This is not UTF-8 text.",
                    "Save it as UTF-8 and try again; what stands before it was taken.",
                ) from cause
            yield text.removesuffix("\n").removesuffix("\r")


def at_terminal() -> bool:
    """Say whether somebody can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


def replies() -> Replies:
    """Return where this run's replies come from."""
    return FromTerminal() if at_terminal() else Piped()
