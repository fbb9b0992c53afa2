"""The print of a programmed survey: blocks, the names of variables before questions, and codes behind answers.

A survey site's export to Word says where each block starts and ends. Each paragraph in it is a question or a text, by
whether a place to answer stands below it; a name before its words and a number behind each answer are the program's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter

from wellput.intake.lines.shown_notes import Shown, all_shown, condition_places
from wellput.model.question_list import SourceLine

_BLOCK = re.compile(r"(?P<edge>Start|End) of Block:\s*(?P<name>.*)")
_UNNAMED = re.compile(r"(?:Default Question )?Block(?: \d+)?", re.IGNORECASE)
_TO_PROGRAM = re.compile(r"(?:Page Break|Skip To:.*|Carry Forward .*|Q?_?Timing|Add Page Break)\Z", re.DOTALL)
_CODE = re.compile(r"\s*\(-?\d{1,4}\)(?:\s*_{3,})?\s*\Z")
_NUMBER = re.compile(r"Q\d{1,3}(?:\.\d{1,2})?[a-z]?\s")
_NAME = re.compile(r"(?:[A-Z0-9]{2,}|(?=\S*[\d_])[A-Za-z][\w.#-]*|[A-Za-z][\w.#-]*(?=\s+[\"\u201cA-Z(]))\s+(?=\S)")
_DROP_DOWN = re.compile(r"\u25bc\s*(?P<first>.*?)\s*\((?P<low>\d+)\)\s*\.\.\.\s*(?P<last>.*?)\s*\((?P<high>\d+)\)")
_BLANK = re.compile(r"[_\s]{5,}")
_SPACE = re.compile(r"_{5,}|\s*\u25bc.*|.*\(-?\d{1,4}\)\s*_{3,}")
_ENDS = re.compile(r"(?:\w|\([^()]+\))\Z")
_SIGN = re.compile(r"[\u2610\u25cb]")
_TITLE, _WHOLE = 90, 600


@dataclass(frozen=True, slots=True)
class SurveyPrint:
    """A file's lines, one for each, without what is the program's; and where its questions begin, and when shown."""

    lines: tuple[SourceLine, ...]
    starts: frozenset[int] = frozenset()
    shown: tuple[Shown, ...] = ()
    unclear: frozenset[int] = frozenset()
    before: frozenset[int] = frozenset()


def survey_print(lines: Sequence[SourceLine]) -> SurveyPrint:
    """Return the lines as such a print is read; as they are where the file is none."""
    edges = {found["edge"] for line in lines if not line.is_wrapped and (found := _BLOCK.fullmatch(line.text))}
    if len(edges) < 2:
        return SurveyPrint(tuple(lines))
    top = next(at for at, line in enumerate(lines) if _BLOCK.fullmatch(line.text))
    plain = [_of_program(line) if at >= top else _above(line) for at, line in enumerate(lines)]
    held = condition_places(plain)
    said = [at for at, line in enumerate(plain) if _is_paragraph(line) and at not in held]
    asked = frozenset(at for at, end in zip(said, [*said[1:], len(plain)], strict=True) if _answered(plain, at, end))
    asked -= _consent(plain, said, asked)
    done = _with_fields([_read(line, at, asked, held) for at, line in enumerate(plain)])
    shown = tuple(one for one in all_shown(plain, held, said) if one.place in asked)
    return SurveyPrint(
        done,
        asked,
        tuple(one for one in shown if one.answers),
        frozenset(one.place for one in shown if not one.answers),
        frozenset(at for at in said if at < min(asked, default=0)),
    )


def _of_program(line: SourceLine) -> SourceLine:
    """Return a line of a block's edge as a heading or as furniture; pictures in tables are no places to write."""
    block = _BLOCK.fullmatch(line.text)
    if block and block["edge"] == "Start" and not _UNNAMED.fullmatch(block["name"]):
        return replace(line, text=block["name"], kind="heading", depth=1)
    if block or _TO_PROGRAM.match(line.text) or (line.cells and _TO_PROGRAM.match(line.cells[0])):
        return replace(line, kind="furniture", cells=())
    if (line.control == "box" and not line.text) or (line.kind == "row" and not any(map(str.strip, line.cells))):
        return replace(line, text="", kind="text", cells=(), control=None)
    return line


def _above(line: SourceLine) -> SourceLine:
    """Return a line above the first block: the survey's name is a heading."""
    is_name = _is_paragraph(line) and len(line.text) <= _TITLE
    return replace(line, kind="heading", depth=1) if is_name else line


def _is_paragraph(line: SourceLine) -> bool:
    is_plain = line.kind == "text" and line.control is None and not line.is_wrapped
    return is_plain and any(map(str.isalnum, line.text)) and not _SPACE.fullmatch(line.text)


def _answered(lines: Sequence[SourceLine], at: int, end: int) -> bool:
    """Say whether a place to answer stands below a paragraph, before the next one or the end of its block."""
    for line in lines[at + 1 : end]:
        if line.kind == "heading":
            return False
        if line.kind in ("item", "row") or line.control or _SPACE.fullmatch(line.text):
            return True
    return False


def _consent(lines: Sequence[SourceLine], said: Sequence[int], asked: frozenset[int]) -> frozenset[int]:
    """Return the place of the first question where it is a long text with one answer alone, which is to agree."""
    first = min(asked, default=None)
    if first is None or len(lines[first].text) <= _WHOLE:
        return frozenset()
    end = next((at for at in said if at > first), len(lines))
    answers = [line for line in lines[first + 1 : end] if line.kind in ("item", "row") or line.control]
    return frozenset((first,)) if len(answers) == 1 else frozenset()


def _read(line: SourceLine, at: int, asked: frozenset[int], held: frozenset[int]) -> SourceLine:
    """Return a line as it is read: a question, when one is shown, a heading, a text that asks nothing, or an answer."""
    first = min(asked, default=0)
    if at in held:
        return replace(line, kind="furniture")
    if at in asked:
        return replace(line, text=_wording(line.text), is_bold=False)
    if at < first and line.kind != "heading":
        return replace(line, kind="furniture", control=None, cells=())
    if _is_paragraph(line):
        words = _unnamed(line.text)
        is_title = len(words) <= _TITLE and "\n" not in words
        return replace(line, text=" ".join(words.split()), kind="heading" if is_title else "furniture", depth=2)
    return _answer(line)


def _answer(line: SourceLine) -> SourceLine:
    """Return what is answered without the program's numbers."""
    if line.kind == "row":
        cells = tuple(_CODE.sub("", cell) for cell in line.cells)
        return replace(line, cells=cells, text=" | ".join(filter(None, cells)))
    if found := _DROP_DOWN.fullmatch(line.text):
        ends = (found["first"], found["last"])
        is_all = int(found["high"]) - int(found["low"]) == 1 and all(ends)
        return replace(line, text="", control="list", choices=ends if is_all else ())
    if _BLANK.fullmatch(line.text):
        return replace(line, text="", control="box")
    if line.kind == "item" or line.control in ("tick", "radio"):
        return replace(line, text=_CODE.sub("", line.text), kind="text", depth=0, control=line.control or "radio")
    return line


def _with_fields(lines: Sequence[SourceLine]) -> tuple[SourceLine, ...]:
    """Return the lines; a table without circles, where others have them, is one to write in, under its heads."""
    done = list(lines)
    rows = [at for at, line in enumerate(lines) if line.kind == "row"]
    tables = [list(map(itemgetter(1), run)) for _, run in groupby(enumerate(rows), lambda one: one[1] - one[0])]
    circled = [_SIGN.search(" ".join(lines[at].text for at in table)) is not None for table in tables]
    for table, is_circled in zip(tables, circled, strict=True):
        if any(circled) and not is_circled:
            heads = " / ".join(filter(None, lines[table[0]].cells))
            done[table[0]] = replace(lines[table[0]], kind="text", control="box", text=heads, cells=())
            for at in table[1:]:
                done[at] = replace(lines[at], kind="furniture", cells=())
    return tuple(done)


def _wording(text: str) -> str:
    """Return a question's words in one line; of a text of many parts, the last."""
    words = _unnamed(text)
    if len(words) > _WHOLE:
        words = re.split(r"\n\s*\n", words)[-1]
    parts = [part for one in words.split("\n") if (part := " ".join(one.split()))]
    return " ".join(
        part if at == len(parts) or not _ENDS.search(part) else f"{part}:" for at, part in enumerate(parts, 1)
    )


def _unnamed(text: str) -> str:
    """Return words without a variable's name; a number that people know the question by is kept."""
    return text if _NUMBER.match(text) else _NAME.sub("", text, count=1)
