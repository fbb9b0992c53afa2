"""Grow plain values from the events of the YAML library, with the line of each and the faults on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import yaml

from wellput.errors import Fault
from wellput.store.plain import Place, Plain

MOST_DEEP = 40
MOST_VALUES = 100_000
MOST_FAULTS = 100
_SHOWN = 60
_NOTHING = {"", "~", "null", "Null", "NULL"}


class Stop(Exception):  # noqa: N818 -- nobody sees it: it ends the walk at a fault that makes the rest worthless
    """The fault at which reading ends."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(slots=True)
class _Branch:
    """A list or mapping that is still open; `key` waits for its value."""

    value: list[Plain] | dict[str, Plain]
    place: Place
    key: str | None = None
    again: bool = False


class Tree:
    """The values so far. `restore` gives a scalar the characters back that were guarded."""

    def __init__(self, file: str, restore: Callable[[str], str]) -> None:
        self.top: Plain = None
        self.lines: dict[Place, int] = {}
        self.faults: list[Fault] = []
        self.whole = True
        self._file = file
        self._restore = restore
        self._open: list[_Branch] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        """Take the next event."""
        match event:
            case yaml.ScalarEvent():
                self._scalar(event)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._branch(event)
            case yaml.CollectionEndEvent():
                self._open.pop()
            case yaml.AliasEvent():
                self._alias(event)
            case yaml.DocumentStartEvent():
                self._document(event)

    def _wants_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].value, dict) and self._open[-1].key is None

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        self._plain_only(event)
        text = self._restore(event.value)
        if self._wants_key():
            self._key(self._open[-1], text, event)
        else:
            self._put(None if event.implicit[0] and text in _NOTHING else text, event)

    def _key(self, branch: _Branch, key: str, event: yaml.Event) -> None:
        branch.key = key
        branch.again = key in branch.value
        place = (*branch.place, key)
        if branch.again:
            first = self.lines[place]
            self._fault(
                event, f"`{_short(key)}` is here a second time (first in line {first}).", "Keep one of the two."
            )
        else:
            self.lines.setdefault(place, _line(event))

    def _put(self, value: Plain, event: yaml.Event) -> Place:
        """Put a value where the open branch waits for one, and return its place."""
        if len(self.lines) > MOST_VALUES:
            raise Stop(self._told(event, f"The file holds more than {MOST_VALUES:,} values.", "Split it."))
        if not self._open:
            self.top = value
            self.lines[()] = _line(event)
            return ()
        branch = self._open[-1]
        if isinstance(branch.value, list):
            branch.value.append(value)
            place = (*branch.place, len(branch.value) - 1)
            self.lines.setdefault(place, _line(event))
            return place
        key, branch.key = branch.key or "", None
        if not branch.again:
            branch.value[key] = value
        return (*branch.place, key)

    def _branch(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        self._plain_only(event)
        if self._wants_key():
            raise Stop(self._told(event, "A list or a group of keys stands where a key should.", _KEY_MEND))
        if len(self._open) >= MOST_DEEP:
            what = f"Values lie within values more than {MOST_DEEP} deep."
            raise Stop(self._told(event, what, "Check the brackets and the indentation."))
        value: list[Plain] | dict[str, Plain] = {} if isinstance(event, yaml.MappingStartEvent) else []
        self._open.append(_Branch(value, self._put(value, event)))

    def _alias(self, event: yaml.AliasEvent) -> None:
        what = f"`*{_short(event.anchor)}` is a YAML alias; Wellput does not follow them."
        if self._wants_key():
            raise Stop(self._told(event, what, _ALIAS_MEND))
        self._fault(event, what, _ALIAS_MEND)
        self.whole = False
        self._put(None, event)

    def _document(self, event: yaml.DocumentStartEvent) -> None:
        self._documents += 1
        if self._documents > 1:
            what = "A second document begins here (`---`)."
            raise Stop(self._told(event, what, "Keep one document in a file: delete the line, or move the rest."))

    def _plain_only(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor:
            self._fault(event, f"`&{_short(event.anchor)}` is a YAML anchor; Wellput does not use them.", _ALIAS_MEND)
        if event.tag:
            self._fault(event, f"`{_short(event.tag)}` is a YAML tag; Wellput does not use them.", _TAG_MEND)

    def _fault(self, event: yaml.Event, what: str, mend: str) -> None:
        self.faults.append(self._told(event, what, mend))
        if len(self.faults) > MOST_FAULTS:
            raise Stop(self._told(event, "There are more faults of this kind below.", "Mend these first."))

    def _told(self, event: yaml.Event, what: str, mend: str) -> Fault:
        return Fault(self._file, _line(event), what, mend)


_KEY_MEND = "A key is a word; put quotation marks round a key that begins with [ or {."
_ALIAS_MEND = "Write the words out where they are needed; quote text that begins with & or *."
_TAG_MEND = "Delete it; quote text that begins with an exclamation mark."


def _short(word: str | None) -> str:
    return (word or "").replace("tag:yaml.org,2002:", "!!")[:_SHOWN]


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1
