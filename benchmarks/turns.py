"""Times of several works that take turns, so that all of them meet the same machine."""

from __future__ import annotations

import gc
import subprocess
import time
from collections.abc import Callable
from statistics import median


def run(command: list[str]) -> None:
    """Run a command and throw its output away."""
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603  our own words


def in_turns(*works: Callable[[], object], rounds: int) -> tuple[float, ...]:
    """Return the median time of each in milliseconds; a first round, which is not counted, warms caches up."""
    gc.collect()
    gc.freeze()  # what is loaded already is nobody's to search through
    times: list[list[float]] = [[] for _ in works]
    for number in range(rounds + 1):
        for work, taken in zip(works, times, strict=True):
            began = time.perf_counter()
            work()
            if number:
                taken.append((time.perf_counter() - began) * 1000)
    return tuple(map(median, times))


def report(what: str, ours: str, our_time: float, other: str, other_time: float) -> None:
    """Print one comparison as a line."""
    print(f"{what:38} {ours} {our_time:8.1f}   {other} {other_time:8.1f}   ratio {our_time / other_time:.2f}")
