"""Read YAML as plain text values, each with its line; what this project's files do not need is a fault.

Scalars stay as typed (Yes, 1.10, 0123, 2025-09-16 are text); only an unquoted nothing, `null` or `~` is None.
The library's events are walked one by one, so that neither depth nor aliases cost more than their bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import yaml

from wellput.errors import Fault
from wellput.store.line_breaks import guarded
from wellput.store.plain import Place, Plain
from wellput.store.yaml_tree import MOST_FAULTS, Stop, Tree
from wellput.store.yaml_troubles import trouble_in_words

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_CONTROL = re.compile("[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file says: plain values, the line of each place, and the faults of its YAML.

    `whole` is False where part of the value is not known, so that judging its shape would mislead.
    """

    value: dict[str, Plain]
    lines: dict[Place, int]
    faults: tuple[Fault, ...]
    whole: bool

    def line(self, place: Place) -> int | None:
        """Return the line of a place, or of the nearest place around it that the file has."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place)


def read_yaml(file: str, text: str) -> Reading:
    r"""Read one mapping from text whose lines end in \n; `file` is the name that its faults bear."""
    if _CONTROL.search(text):
        return Reading({}, {}, tuple(islice(_control_characters(file, text), MOST_FAULTS)), whole=False)
    guard = guarded(text)
    tree = Tree(file, guard.restored)
    try:
        for event in yaml.parse(guard.text, Loader=_LOADER):
            tree.take(event)
    except Stop as stop:
        tree.faults.append(stop.fault)
        tree.whole = False
    except yaml.YAMLError as trouble:
        tree.faults.append(trouble_in_words(file, guard.text, trouble))
        tree.whole = False
    return _reading(file, tree)


def _reading(file: str, tree: Tree) -> Reading:
    if isinstance(tree.top, dict):
        return Reading(tree.top, tree.lines, tuple(tree.faults), tree.whole)
    faults = tree.faults or [_no_mapping(file, tree.top)]
    return Reading({}, {}, tuple(faults), whole=False)


def _no_mapping(file: str, top: Plain) -> Fault:
    if top is None:
        return Fault(file, None, "The file is empty.", "Check that it is the right file.")
    held = "a list" if isinstance(top, list) else "plain text"
    return Fault(file, 1, f"The file holds {held}.", "It must hold lines such as `format: 1`: a key and its value.")


def _control_characters(file: str, text: str) -> Iterator[Fault]:
    """Yield one fault for each line that has such a character."""
    for line, words in enumerate(text.split("\n"), start=1):
        if found := _CONTROL.search(words):
            what = f"There is a control character (U+{ord(found[0]):04X}), which a text file may not hold."
            yield Fault(file, line, what, "Delete it; it may be invisible, so retype the words around it.")
