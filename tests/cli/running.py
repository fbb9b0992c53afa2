"""Run a command as a user would, in this process: the same front door, exit status and streams."""

import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from unittest.mock import patch

import pytest

from wellput.cli import main


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """All that was written, in one line, however it was wrapped."""
        return " ".join((self.out + self.err).split())


def wellput(*words: object, typed: str = "") -> Ran:
    """Run `wellput` with these words; `typed` is piped in."""
    out, err = StringIO(), StringIO()
    argv = ["wellput", *map(str, words)]
    with (
        patch.object(sys, "argv", argv),
        patch.object(sys, "stdin", StringIO(typed)),
        redirect_stdout(out),
        redirect_stderr(err),
        pytest.raises(SystemExit) as ended,
    ):
        main()
    return Ran(int(ended.value.code or 0), out.getvalue(), err.getvalue())
