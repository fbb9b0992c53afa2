"""An XLSForm's sheets, as they are: `survey` has the questions, `choices` their options, `settings` a title."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from wellput.intake.scales import is_scale
from wellput.model.bank import CHOOSING, QuestionType
from wellput.model.question_list import Doubt, FoundLimit, FoundQuestion, FoundRoute, LeftOut, QuestionList, SourceLine

_ASKED: dict[str, QuestionType] = {
    "text": "text",
    "string": "text",
    "integer": "integer",
    "int": "integer",
    "range": "integer",
    "decimal": "decimal",
    "date": "date",
    "select_one": "select_one",
    "select_multiple": "select_multiple",
    "rank": "rank",
}
_LENGTH = re.compile(r"string-length\(\s*\.\s*\)\s*(?P<sign><=?)\s*(?P<count>\d+)")
_RELEVANT = re.compile(
    r"selected\(\s*\$\{(?P<of>[^}]+)\}\s*,\s*['\"](?P<is>[^'\"]*)['\"]\s*\)|\$\{(?P<name>[^}]+)\}\s*=\s*['\"]?(?P<value>[^'\")\s]*)['\"]?"
)
_SEVERAL = re.compile(r"count-selected\(\s*\.\s*\)\s*(?P<sign><=?|=)\s*(?P<count>\d+)")
_TRUE = frozenset(("yes", "true", "true()", "1"))
Row = dict[str, str]


@dataclass(slots=True)
class _Sheets:
    """The rows of the sheets by their heads, and what each line is."""

    survey: list[tuple[SourceLine, Row]] = field(default_factory=list)
    choices: dict[str, dict[str, str]] = field(default_factory=dict)
    listed: dict[str, list[SourceLine]] = field(default_factory=dict)
    title: str | None = None
    rest: list[tuple[SourceLine, str]] = field(default_factory=list)


def read_xlsform(lines: Sequence[SourceLine]) -> QuestionList | None:
    """Read the sheets of an XLSForm exactly; None where the rows are no XLSForm."""
    sheets = _sheets(lines)
    if not sheets.survey:
        return None
    labels: dict[str, tuple[str, Mapping[str, str]]] = {}
    questions: list[FoundQuestion] = []
    themes: list[str] = []
    rest: list[tuple[SourceLine, str]] = []
    for line, row in sheets.survey:
        kind, _, of = row.get("type", "").strip().partition(" ")
        if (question := _question(line, row, sheets, labels, themes)) is not None:
            questions.append(question)
            labels[row.get("name", "")] = (question.text, sheets.choices.get(of.split(" ")[0], {}))
        else:
            _theme(kind, of, row, themes)
            rest.append((line, _why(kind, row)))
    unused = [(line, "unclear") for listed in sheets.listed.values() for line in listed]
    left = tuple(LeftOut((line,), why) for line, why in (*sheets.rest, *rest, *unused))
    return QuestionList(sheets.title, tuple(questions), left)


def _sheets(lines: Sequence[SourceLine]) -> _Sheets:
    found = _Sheets()
    heads: tuple[str, ...] = ()
    for line in lines:
        if line.kind != "row":
            heads = ()
        elif not heads and (named := _heads(line.cells)):
            heads = named
        elif heads and _filed(line, dict(zip(heads, line.cells, strict=False)), found):
            continue
        found.rest.append((line, "heading" if line.text.strip() else "blank"))
    return found


def _heads(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the heads of an XLSForm's sheet, those in English ahead of others; nothing for another row."""
    names = [cell.strip().lower() for cell in cells]
    plain = [name.split("::")[0].replace(" ", "_") for name in names]
    if not ({"type", "name"} <= set(plain) or {"list_name", "name"} <= set(plain) or "form_title" in plain):
        return ()
    taken: dict[str, int] = {}
    for at, name in enumerate(plain):
        if name not in taken or ("english" in names[at] and "english" not in names[taken[name]]):
            taken[name] = at
    return tuple(name if taken[name] == at else f"{name}-{at}" for at, name in enumerate(plain))


def _filed(line: SourceLine, row: Row, sheets: _Sheets) -> bool:
    """File a row; return whether it belongs to a question, or may do."""
    if not any(cell.strip() for cell in row.values()):
        return False
    if "type" in row:
        sheets.survey.append((line, row))
        return True
    if "list_name" in row:
        label = row.get("label", "").strip() or row.get("name", "")
        sheets.choices.setdefault(row["list_name"].strip(), {})[row.get("name", "").strip()] = label
        sheets.listed.setdefault(row["list_name"].strip(), []).append(line)
        return True
    if "form_title" in row:
        sheets.title = row["form_title"].strip() or None
    return False


def _question(
    line: SourceLine,
    row: Row,
    sheets: _Sheets,
    labels: Mapping[str, tuple[str, Mapping[str, str]]],
    themes: Sequence[str],
) -> FoundQuestion | None:
    said, *rest = row.get("type", "").split()
    kind = _ASKED.get(said.lower()) if said else None
    text = " ".join(row.get("label", "").split())
    if kind is None or not text:
        return None
    options = tuple(sheets.choices.get(rest[0] if rest else "", {}).values())
    route = _route(row.get("relevant", ""), labels)
    return FoundQuestion(
        text=text,
        type="scale" if kind == "select_one" and is_scale(options) else kind,
        source=(line, *sheets.listed.pop(rest[0] if rest else "", ())),
        theme=themes[-1] if themes else None,
        options=options,
        guidance=" ".join(row.get("hint", "").split()) or None,
        limit=_limit(row.get("constraint", "")),
        most=_most(row.get("constraint", "")) if kind in ("select_multiple", "rank") else None,
        required=row.get("required", "").strip().lower() in _TRUE,
        route=route,
        doubts=_doubts(row.get("relevant", ""), route),
        options_absent=kind in CHOOSING and not options,
    )


def _doubts(relevant: str, route: FoundRoute | None) -> tuple[Doubt, ...]:
    if route or not relevant.strip():
        return ()
    return (Doubt("route", f"It is asked only where {relevant.strip()}, which is more than a bank can say."),)


def _most(constraint: str) -> int | None:
    several = _SEVERAL.search(constraint)
    return (int(several["count"]) - (several["sign"] == "<") or None) if several else None


def _limit(constraint: str) -> FoundLimit | None:
    found = _LENGTH.search(constraint)
    count = int(found["count"]) - (found["sign"] == "<") if found else 0
    return FoundLimit(count, "characters", is_advised=False) if count > 0 else None


def _route(relevant: str, labels: Mapping[str, tuple[str, Mapping[str, str]]]) -> FoundRoute | None:
    """Read a route that names answers to one question; any other is too much for words and left to be asked."""
    named = [
        (found["of"] or found["name"], found["is"] or found["value"] or "") for found in _RELEVANT.finditer(relevant)
    ]
    if (
        not named
        or len({name for name, _ in named}) != 1
        or " and " in relevant
        or "!=" in relevant
        or named[0][0] not in labels
    ):
        return None
    text, choices = labels[named[0][0]]
    answers = tuple(choices[value] for _, value in named if value in choices)
    return FoundRoute(text, answers) if answers else None


def _theme(kind: str, of: str, row: Row, themes: list[str]) -> None:
    word = f"{kind}_{of}".lower().replace(" ", "_")
    if word.startswith(("begin_group", "begin_repeat")):
        themes.append(row.get("label", "").strip() or row.get("name", ""))
    elif word.startswith(("end_group", "end_repeat")) and themes:
        themes.pop()


def _why(kind: str, row: Row) -> str:
    if kind == "note":
        return "preamble"
    return "heading" if kind.lower().startswith(("begin", "end")) else "unclear"
