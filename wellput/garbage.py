"""Spare the garbage collector searches that find nothing."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def left_alone() -> Iterator[None]:
    """Hold the collector back while a document is built.

    Every block and every word of it is needed to the end, so a search finds nothing; in a long document searching took
    a fifth of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def cleared_between() -> Iterator[Callable[[], object]]:
    """Hold the collector back in long work, and give a function to have it search what was made since the last time.

    What was there before the work began is not searched. Reading very many returns, searching took a third of the time.
    """
    with left_alone():
        gc.freeze()
        try:
            yield gc.collect
        finally:
            gc.unfreeze()
