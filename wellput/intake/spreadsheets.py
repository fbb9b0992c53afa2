"""A spreadsheet with a column of questions, and perhaps of types, options, limits and more: a row is a question."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wellput.intake.choosing import choosing_in
from wellput.intake.conditions import condition_in
from wellput.intake.inline import inline_options
from wellput.intake.limits import limit_in
from wellput.intake.reasons import asks_reasons
from wellput.intake.required import without_marks
from wellput.intake.scales import is_scale
from wellput.intake.wording import option_words
from wellput.model.bank import CHOOSING, QuestionType
from wellput.model.question_list import Doubt, FoundLimit, FoundQuestion, FoundRoute, LeftOut, QuestionList, SourceLine

_HEADS = {
    "number": re.compile(r"(?:question )?(?:no|number|num|ref|reference|id|q|#|q no|question id|item)\.?\Z"),
    "text": re.compile(r"(?:question|questions|question text|text|wording|question wording|label|prompt|ask)\Z"),
    "type": re.compile(r"(?:type|question type|answer type|response type|kind|format|answer format)\Z"),
    "options": re.compile(
        r"(?:options?|choices|answers?|(?:answer|response) (?:options|choices|values)|responses|"
        r"possible answers|list|values|categories)\Z"
    ),
    "limit": re.compile(
        r"(?:(?:word|character|length)s? ?(?:limit|count)?|limit|max(?:imum)?(?: (?:words|"
        r"characters|length))?|max length)(?: ?\((?:words|characters)\))?\Z"
    ),
    "required": re.compile(r"(?:required|mandatory|compulsory|must answer|required\?|mandatory\?)\Z"),
    "theme": re.compile(r"(?:section|theme|part|topic|group|chapter|heading)\Z"),
    "guidance": re.compile(r"(?:guidance|hint|help|notes?|help text|comments?|instructions?)\Z"),
    "route": re.compile(
        r"(?:routing|route|ask if|condition|only if|show if|relevant|filter|asked if|"
        r"depends on)\Z"
    ),
    "choose": re.compile(r"(?:choose|max choices|choices allowed|maximum choices|number of choices|select up to)\Z"),
}
_TYPES: tuple[tuple[QuestionType, re.Pattern[str]], ...] = (
    ("rank", re.compile(r"rank|order")),
    ("select_multiple", re.compile(r"multi|several|all that apply|check ?box|tick|many|select up to")),
    ("scale", re.compile(r"scale|likert|rating|agree")),
    ("date", re.compile(r"date")),
    ("decimal", re.compile(r"decimal|amount|percent|money|currency|\u00a3")),
    ("integer", re.compile(r"number|numeric|integer|whole|count")),
    ("select_one", re.compile(r"single|one|choice|radio|yes.?no|drop|select|list|boolean|closed|options")),
    ("text", re.compile(r"text|open|free|comment|long|short|paragraph|essay|words")),
)
_YES = frozenset(("yes", "y", "true", "1", "required", "x", "mandatory", "\u2713", "\u2714"))
_HEAD_ROWS = 8


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds what, and the row with their heads."""

    row: int
    at: Mapping[str, int]
    limit_unit: str = "words"


def read_spreadsheet(lines: Sequence[SourceLine]) -> QuestionList | None:
    """Read the rows of a sheet with a column of questions; None where there is none."""
    columns = _columns(lines)
    if columns is None:
        return None
    found: list[FoundQuestion] = []
    left: list[LeftOut] = []
    title = None
    for place, line in enumerate(lines):
        question = _question(line, columns) if place > columns.row else None
        if question:
            found.append(question)
        else:
            title = title or (line.text.strip() or None if place < columns.row and line.kind == "row" else None)
            left.append(
                LeftOut((line,), "blank" if not line.text.strip() else "heading" if place <= columns.row else "unclear")
            )
    return QuestionList(title, tuple(found), tuple(left)) if found else None


def _columns(lines: Sequence[SourceLine]) -> Columns | None:
    rows = [
        (place, line)
        for place, line in enumerate(lines)
        if line.kind == "row" and any(cell.strip() for cell in line.cells)
    ]
    is_sheet = all(line.kind in ("row", "heading") or not line.text.strip() for line in lines)  # no form with prose
    for place, line in rows[:_HEAD_ROWS]:
        heads = [" ".join(cell.lower().replace("_", " ").split()).strip(" *:") for cell in line.cells]
        at = {name: found for name, pattern in _HEADS.items() if (found := _first(heads, pattern)) is not None}
        is_said = "type" in at or "options" in at or ("number" in at and is_sheet)
        if "text" in at and is_said:
            unit = "characters" if "limit" in at and "char" in heads[at["limit"]] else "words"
            return Columns(place, at, unit)
    return None


def _first(heads: Sequence[str], pattern: re.Pattern[str]) -> int | None:
    return next((at for at, head in enumerate(heads) if pattern.match(head)), None)


def _question(line: SourceLine, columns: Columns) -> FoundQuestion | None:
    said = {name: line.cells[at].strip() if at < len(line.cells) else "" for name, at in columns.at.items()}
    text, is_marked = without_marks(said["text"])
    if not text:
        return None
    options = tuple(_options(said.get("options", "")))
    kind, is_sure = _type(said.get("type", ""), text, options)
    least, most = _chosen(said, kind)
    is_choice = kind in CHOOSING
    return FoundQuestion(
        text=text,
        type=kind,
        source=(line,),
        number=said.get("number") or None,
        theme=said.get("theme") or None,
        options=options if is_choice else (),
        guidance=said.get("guidance") or None,
        asks_reasons=is_choice and asks_reasons(text),
        limit=_limit(said.get("limit", ""), columns.limit_unit) or limit_in(text),
        least=least,
        most=most,
        required=is_marked or said.get("required", "").lower() in _YES,
        route=_route(said.get("route", "")),
        options_absent=is_choice and not options,
        doubts=tuple(_doubts(said.get("type", ""), kind, is_sure)),
    )


def _chosen(said: Mapping[str, str], kind: QuestionType) -> tuple[int | None, int | None]:
    """Return how many options may be chosen, the least and the most."""
    if kind not in ("select_multiple", "rank"):
        return None, None
    choosing = choosing_in(". ".join(said.get(name, "") for name in ("text", "type", "choose")))
    return choosing.least, _whole(said.get("choose", "")) or choosing.most


def _route(cell: str) -> FoundRoute | None:
    condition = condition_in(cell)
    return FoundRoute(condition.question, condition.answers) if condition else None


def _options(cell: str) -> Iterator[str]:
    parts = cell.split("\n") if "\n" in cell.strip() else []
    for sign in ("|", ";", "/"):
        parts = parts or (cell.split(sign) if sign in cell else [])
    if not parts and (found := inline_options(cell, is_asked=True)):
        parts = list(found.options)
    parts = parts or cell.split(",")
    seen: set[str] = set()
    for part in parts:
        words = option_words(part.strip())
        if words and words not in seen and len([one for one in parts if one.strip()]) > 1:
            seen.add(words)
            yield words


def _type(said: str, text: str, options: Sequence[str]) -> tuple[QuestionType, bool]:
    for kind, pattern in _TYPES:
        if pattern.search(said.lower()):
            if kind == "select_one" and is_scale(options):
                return "scale", True
            return kind, kind in CHOOSING or not options
    choosing = choosing_in(text)
    if not options:
        return "text", not said
    if choosing.ranked or choosing.several:
        return ("rank" if choosing.ranked else "select_multiple"), True
    return ("scale" if is_scale(options) else "select_one"), not said


def _limit(cell: str, unit: str) -> FoundLimit | None:
    if count := _whole(cell):
        return FoundLimit(count, "characters" if unit == "characters" else "words", is_advised=False)
    return limit_in(cell)


def _whole(cell: str) -> int | None:
    found = re.fullmatch(r"\s*(\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.0)?\s*", cell)
    return int(found[1].replace(",", "")) or None if found else None


def _doubts(said: str, kind: QuestionType, is_sure: bool) -> Iterator[Doubt]:
    if not is_sure:
        yield Doubt("type", f'Its type is given as "{said}", which was not understood.', (kind,))
