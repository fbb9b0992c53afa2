"""A guard against work that grows with the square of its input, or never ends; no measure of speed."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE = 20
"""Seconds of the processor, not of the clock: what is guarded takes a small part of one, what is feared minutes."""


@contextmanager
def without_hanging() -> Iterator[None]:
    """Fail where what is done within takes the processor longer than any sound way of doing it could."""
    began = time.process_time()
    yield
    assert time.process_time() - began < PATIENCE
