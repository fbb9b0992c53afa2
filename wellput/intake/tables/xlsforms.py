"""An XLSForm's sheets, as they are: `survey` has the questions, `choices` their options, `settings` a title."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from wellput.intake.options.scales import is_scale
from wellput.intake.tables.xlsform_routes import Asked, route_doubts, route_of
from wellput.model.bank import CHOOSING, QuestionType
from wellput.model.question_list import FoundLimit, FoundQuestion, LeftOut, QuestionList, SourceLine

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
_NUMBERED = re.compile(r"(?P<number>(?:Q(?:uestion )?)?\d{1,3}(?:\.\d{1,2})*[a-z]?)[.):]\s+(?=\S)")
_MARKUP = re.compile(r"</?(?:b|i|u|em|strong|span|h\d|font|small)(?:\s[^<>]*)?>|\*\*(?=\S)|(?<=\S)\*\*", re.IGNORECASE)
_BREAK = re.compile(r"</?(?:br|p|div)\s?/?>", re.IGNORECASE)
_SEVERAL = re.compile(r"count-selected\(\s*\.\s*\)\s*(?P<sign><=?|=)\s*(?P<count>\d+)")
_TRUE = frozenset(("yes", "true", "true()", "1"))
Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class _Group:
    """A group of questions: what it is called, and when they are asked."""

    label: str
    relevant: str


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
    asked: dict[str, Asked] = {}
    questions: list[FoundQuestion] = []
    groups: list[_Group] = []
    rest: list[tuple[SourceLine, str]] = []
    for line, row in sheets.survey:
        kind, _, of = row.get("type", "").strip().partition(" ")
        if (question := _question(line, row, sheets, asked, groups)) is not None:
            questions.append(question)
            choices = sheets.choices.get(of.split(" ")[0], {})
            asked[row.get("name", "")] = Asked(question.number or question.text, choices)
        else:
            _group(kind, of, row, groups)
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
    plain = [name.split("::")[0].strip().replace(" ", "_") for name in names]
    if "list_name" in plain and "name" not in plain:
        plain = ["name" if name == "value" else name for name in plain]
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
    asked: Mapping[str, Asked],
    groups: Sequence[_Group],
) -> FoundQuestion | None:
    said, *rest = row.get("type", "").split()
    kind = _ASKED.get(said.lower()) if said else None
    text = _plain(row.get("label", ""))
    if kind is None or not text:
        return None
    numbered = _NUMBERED.match(text)
    options = tuple(sheets.choices.get(rest[0] if rest else "", {}).values())
    relevant = row.get("relevant", "").strip() or next((one.relevant for one in reversed(groups) if one.relevant), "")
    route = route_of(relevant, asked)
    return FoundQuestion(
        text=text[numbered.end() :] if numbered else text,
        type="scale" if kind == "select_one" and is_scale(options) else kind,
        source=(line, *sheets.listed.pop(rest[0] if rest else "", ())),
        number=numbered["number"] if numbered else None,
        theme=groups[-1].label if groups else None,
        options=options,
        guidance=_plain(row.get("hint", "")) or None,
        limit=_limit(row.get("constraint", "")),
        most=_most(row.get("constraint", "")) if kind in ("select_multiple", "rank") else None,
        required=row.get("required", "").strip().lower() in _TRUE,
        route=route,
        doubts=route_doubts(relevant, route),
        options_absent=kind in CHOOSING and not options,
    )


def _plain(words: str) -> str:
    """Return the words without what only sets them."""
    return " ".join(_MARKUP.sub("", _BREAK.sub(" ", words)).split())


def _most(constraint: str) -> int | None:
    several = _SEVERAL.search(constraint)
    return (int(several["count"]) - (several["sign"] == "<") or None) if several else None


def _limit(constraint: str) -> FoundLimit | None:
    found = _LENGTH.search(constraint)
    count = int(found["count"]) - (found["sign"] == "<") if found else 0
    return FoundLimit(count, "characters", is_advised=False) if count > 0 else None


def _group(kind: str, of: str, row: Row, groups: list[_Group]) -> None:
    word = f"{kind}_{of}".lower().replace(" ", "_")
    if word.startswith(("begin_group", "begin_repeat")):
        groups.append(_Group(_plain(row.get("label", "")) or row.get("name", ""), row.get("relevant", "").strip()))
    elif word.startswith(("end_group", "end_repeat")) and groups:
        groups.pop()


def _why(kind: str, row: Row) -> str:
    if kind == "note":
        return "preamble"
    return "heading" if kind.lower().startswith(("begin", "end")) else "unclear"
