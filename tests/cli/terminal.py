"""A real pseudo-terminal with `wellput ask` in it."""

import os
import sys
import time
from pathlib import Path
from typing import Any

import pexpect

PASTE, PASTED = "\x1b[200~", "\x1b[201~"


def wellput_in_terminal(folder: Path, *words: str, **environment: str) -> Any:
    """Run a command where somebody sits, wide enough that no line is wrapped by the terminal itself."""
    env = {"PATH": os.environ["PATH"], "TERM": "xterm", "LANG": "C.UTF-8", "HOME": str(folder), **environment}
    return pexpect.spawn(
        sys.executable,
        ["-m", "wellput", *words],
        cwd=str(folder),
        env=env,
        encoding="utf-8",
        timeout=20,
        dimensions=(50, 120),
    )


def answer(child: Any, *exchanges: tuple[str, str]) -> None:
    """Wait for each prompt and type its reply."""
    for prompt, reply in exchanges:
        child.expect_exact(f"{prompt}: ")
        child.sendline(reply)


def interrupt(child: Any) -> None:
    """Press Ctrl-C a moment later: one within the millisecond of a key is overlooked by CPython's readline."""
    time.sleep(0.3)
    child.sendintr()


def ended(child: Any) -> tuple[int | None, str]:
    """Wait for the end; return the exit status and the last that was said."""
    child.expect(pexpect.EOF)
    said = " ".join(child.before.split())
    child.close()
    return child.exitstatus, said
