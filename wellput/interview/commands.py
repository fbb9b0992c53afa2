"""Tell what a person types apart: a command of the interview, or words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellput.errors import NotUnderstoodError
from wellput.text import closest

COMMANDS = {
    "back": "go back to the step before",
    "skip": "leave this question out, and say why",
    "stop": "stop here; go on another day with: wellput ask",
    "help": "show this list",
    "edit": "write this text in your own editor",
    "add": "write more at the end of the text that is there",
    "done": "end a long text (on a line of its own)",
    "clear": "empty what is there",
    "earlier": "see what you said before to a question like this one",
    "go": "go to another place: :go 4, :go barriers, :go respondent, :go summary",
    "list": "list all places, and how far each has come",
}
"""Every command and what it does; each is typed with a colon before it."""

_WITH_ARGUMENT = frozenset({"go"})
_COMMAND = re.compile(r":(?P<name>[A-Za-z]+)(?:\s+(?P<argument>.*\S))?\s*")


@dataclass(frozen=True, slots=True)
class Command:
    """A command, and what was given with it."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """Words, exactly as they are meant."""

    text: str


def heard(reply: str) -> Command | Typed:
    """Return what a reply is; several lines pasted at once are always words."""
    if "\n" in reply:
        return Typed(reply)
    if reply.startswith("::"):
        return Typed(reply[1:])
    said = _COMMAND.fullmatch(reply)
    if said is None:
        return Typed(reply)
    name, argument = said["name"].casefold(), said["argument"] or ""
    if name in COMMANDS and (not argument or name in _WITH_ARGUMENT):
        return Command(name, argument)
    near = closest(name, COMMANDS)
    if near and near != name and not argument:
        raise NotUnderstoodError(
            f"There is no command {reply.strip()}.",
            f"Did you mean :{near}? To write it as text, type :{reply.strip()}",
        )
    return Typed(reply)
