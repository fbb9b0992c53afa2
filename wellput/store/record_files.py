"""Read a file of YAML into a record of the model, or raise everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import TypeVar

from wellput.errors import Fault, FaultyFileError
from wellput.model.base import Record
from wellput.store.plain import Plain
from wellput.store.reading import decoded
from wellput.store.shape_words import shown
from wellput.store.shape_wrongs import checked
from wellput.store.wrong_besides import wrong_besides
from wellput.store.wrongs import ENOUGH, Wrong, faults_of
from wellput.store.yaml_reading import Reading, read_yaml

R = TypeVar("R", bound=Record)

_KNOWN_FORMAT = "1"


def parsed(
    path: Path,
    data: bytes,
    record: type[R],
    twice: Callable[[Reading], Iterator[Wrong]] = lambda _: iter(()),
    beyond: Callable[[R], Iterator[Wrong]] = lambda _: iter(()),
) -> R:
    """Return the record in a file's bytes.

    `twice` finds ids that are used twice, whatever else is wrong; `beyond` finds what is wrong in a record
    whose shape is right.
    """
    file = str(path)
    reading = read_yaml(file, decoded(path, data))
    if not reading.whole:
        raise FaultyFileError(file, faults_of(file, reading, ()))
    if fault := _format_fault(file, reading):
        raise FaultyFileError(file, [fault])
    found = checked(record, reading.value)
    shape: Iterator[Wrong]
    if isinstance(found, tuple):
        shape = chain(found, wrong_besides(record, reading.value, found, beyond))
    else:
        shape = beyond(found)
    wrongs = [*islice(twice(reading), ENOUGH), *islice(shape, ENOUGH)]
    if wrongs or reading.faults or isinstance(found, tuple):
        raise FaultyFileError(file, faults_of(file, reading, wrongs))
    return found


def _format_fault(file: str, reading: Reading) -> Fault | None:
    said: Plain = reading.value.get("format")
    if said == _KNOWN_FORMAT:
        return None
    if said is None:
        return Fault(file, 1, "The file does not say its format.", "Add the line `format: 1` at its top.")
    return Fault(
        file,
        reading.line(("format",)),
        f"The file is of format {shown(said)}; this Wellput knows format 1.",
        "Nothing was changed. Use a newer Wellput, or a file of format 1.",
    )
