"""A bar that shows how far long work has come, where somebody is looking."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import click


@contextmanager
def progress_bar(label: str) -> Iterator[Callable[[int, int], None]]:
    """Give a function to tell how much is done, and of how much; the bar ends its line when all is."""
    if not sys.stderr.isatty():
        yield lambda *_: None
        return
    with ExitStack() as shown:
        bar = shown.enter_context(click.progressbar(length=1, label=label, file=sys.stderr))

        def told(done: int, whole: int) -> None:
            bar.length = whole
            bar.update(done - bar.pos)
            if done >= whole:
                shown.close()

        yield told
