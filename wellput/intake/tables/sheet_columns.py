"""Which column of a table of questions holds what, by the heads of its columns."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wellput.intake.options.scales import is_known
from wellput.model.question_list import SourceLine

_HEADS = {
    "number": re.compile(r"(?:question )?(?:no|number|num|ref|reference|id|q|#|q no|question id|item)\.?\Z"),
    "text": re.compile(
        r"(?:(?:survey |consultation )?(?:question|questions)|question text|text|wording|question wording|label|"
        r"prompt|ask)\Z"
    ),
    "type": re.compile(r"(?:type|question type|(?:answer|response) (?:type|format)|kind|format)\Z"),
    "options": re.compile(
        r"(?:options?|choices|answers?|(?:answer|response) (?:options|choices|values|codes)|responses|"
        r"possible answers|list|values|categories|codes)\Z"
    ),
    "limit": re.compile(
        r"(?:(?:word|character|length)s? ?(?:limit|count)?|limit|max(?:imum)?(?: (?:words|"
        r"characters|length))?|max length)(?: ?\((?:words|characters)\))?\Z"
    ),
    "required": re.compile(r"(?:required|mandatory|compulsory|obligatory|must (?:be )?answer(?:ed)?|status)\??\Z"),
    "theme": re.compile(r"(?:section|theme|part|topic|group|chapter|heading|module|page)\Z"),
    "guidance": re.compile(
        r"(?:(?:\w+ )?guidance|hint|help|(?:\w+ )?notes?|help text|comments?|instructions?)"
        r"(?: (?:shown|given|for|to|on|seen|text)\b.{0,40})?\Z"
    ),
    "route": re.compile(
        r"(?:routing|route|ask if|condition|only if|show if|relevant|filter|asked if|"
        r"depends on)\Z"
    ),
    "choose": re.compile(r"(?:choose|max choices|choices allowed|maximum choices|number of choices|select up to)\Z"),
}
_ONE_OPTION = re.compile(r"(?:choice|option|answer|response|code) ?(?:\d{1,2}|[a-j])\Z")
_FEWEST_OPTIONS = 2


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds what: `options` are those of a table with a column for each, `answers` heads that are some."""

    at: Mapping[str, int]
    options: tuple[int, ...] = ()
    answers: tuple[str, ...] = ()
    limit_unit: str = "words"

    def said(self, line: SourceLine) -> dict[str, str]:
        """Return what a row holds, by what its columns are for."""
        return {name: _cell(line, at) for name, at in self.at.items()}

    def offered(self, line: SourceLine) -> tuple[str, ...]:
        """Return the cells of a row that hold options."""
        at = self.options or (self.at["options"],) if self.options or "options" in self.at else ()
        return tuple(cell for one in at if (cell := _cell(line, one)))


def columns_in(line: SourceLine, *, is_sheet: bool) -> Columns | None:
    """Return the columns of which a row has the heads; None for any other row. In a sheet a number is enough beside."""
    if line.kind != "row":
        return None
    heads = [" ".join(cell.lower().replace("_", " ").split()).strip(" *:") for cell in line.cells]
    at = {name: found for name, pattern in _HEADS.items() if (found := _first(heads, pattern)) is not None}
    options = tuple(place for place, head in enumerate(heads) if _ONE_OPTION.match(head))
    options = options if len(options) >= _FEWEST_OPTIONS else ()
    is_said = "type" in at or "options" in at or bool(options) or ("number" in at and is_sheet)
    if "text" not in at or not is_said:
        return None
    is_letters = "limit" in at and "char" in heads[at["limit"]]
    others = (cell.strip() for place, cell in enumerate(line.cells) if place not in at.values())
    answers = tuple(cell for cell in others if is_known(cell))
    answers = answers if len(answers) >= _FEWEST_OPTIONS else ()
    return Columns(at, options, answers, "characters" if is_letters else "words")


def _first(heads: Sequence[str], pattern: re.Pattern[str]) -> int | None:
    return next((at for at, head in enumerate(heads) if pattern.match(head)), None)


def _cell(line: SourceLine, at: int) -> str:
    return line.cells[at].strip() if at < len(line.cells) else ""
