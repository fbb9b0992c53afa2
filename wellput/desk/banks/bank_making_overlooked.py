"""Lines that were left out of a bank though they may be questions, or answers to choose from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wellput.intake.lines.glyphs import boxed, bulleted
from wellput.intake.numbers.labels import label_of
from wellput.intake.questions.asking import asks_first, sentences_of
from wellput.model.question_list import LeftOut, QuestionList, SourceLine
from wellput.text.alike import alike

_SEVERAL, _FEW, _SHARE = 3, 2, 0.1
_SHORTEST, _SHORTEST_KNOWN, _WIDE, _LONGEST_STATEMENT = 2, 12, 60, 24
_NOTHING = re.compile(
    r"[\W\d]*|`*\{[%{].*|\W?!\[.*|</?\w[^>]*>|[^\[]*\[[^\]]*\]\([^)]*\)\W*|[\w ]+[:=] *[{\[].*"
    r"|(?:end|next|back|submit|yours \w+|(?:with )?(?:kind |best )?regards)\W*|enc(?:losures?|s)?:.*"
    r"|.*\bthank(?:s| you)\b.*|[\W\d]*(?:paragraphs?|annex|page)\b[^?]*"
    r"|.*\b(?:following|next|these) (?:\w+ ){0,2}questions?\b.*|.*\bthis (?:section|part|page|form)\b[^?]*",
    re.IGNORECASE,
)
"""What no question is made of: signs alone, a page's code, a picture, a link, thanks, what is said of the questions."""
_BETWEEN = 2
PLACE = re.compile(r"(?P<before>.*?)(?P<number>\d+)")
_LINKED = re.compile(r"\]\(|https?:|\bthis (?:page|site)\b")
_GAP = re.compile(r"\S {3,}\S")
_OF_READER = re.compile(
    r"(?=.{9,300}\Z)(?:are|do|did|have|would|which|what|where)\b[^?]*\b(?:you|your)\b[^?]*\?\W*", re.IGNORECASE
)
"""What stands before the questions, and asks whoever answers all the same: "Are you a student?"."""
_OF_PART = re.compile(r"\W*#|\W*(?:section|part|chapter|annex|appendix|step)\b|[^a-z]*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Overlooked:
    """A line that may begin a question or be an answer, with those that go on with it.

    `is_first` is the first of those that stand together; `is_likely` are those that ask, have a bullet or a box, or
    stand several together, as a form's lines do.
    """

    lines: tuple[SourceLine, ...]
    is_first: bool = True
    is_likely: bool = False

    @property
    def words(self) -> str:
        """What its lines say, as one."""
        return " ".join(" ".join(line.text for line in self.lines).split())


def overlooked_in(found: QuestionList) -> tuple[Overlooked, ...]:
    """Return what was left out and may be something, in the order of the file; nothing where none of it is likely.

    The rows of a spreadsheet are told apart by its columns, and none of them is meant.
    """
    known = " ".join([alike(found.title or ""), *(alike(one.text) for one in (*found.questions, *found.about))])
    after = max((at for at, one in enumerate(found.left_out) if one.why == "preamble"), default=-1)
    shown: list[Overlooked] = []
    is_headed = False
    for at, part in enumerate(found.left_out if not _is_sheet(found) else ()):
        if part.why == "blank" or (part.why == "heading" and at < after):
            continue
        told = _in_part(part, known)
        if part.why == "heading":
            told = [one for one in told if one.is_likely or not _OF_PART.match(one.words)]
            told = [one for one in told if alike(one.words) != alike(found.title or "")]
        shown += [replace(one, is_first=one.is_first and not is_headed) for one in told]
        is_headed = part.why == "heading" and bool(told)
    shown = _with_rows_likely(shown)
    return tuple(shown) if any(one.is_likely for one in shown) else ()


def is_much(missed: Sequence[Overlooked], questions: int) -> bool:
    """Say whether what was left out has to be looked at: several lines that may be something, or many for the list."""
    likely = sum(one.is_likely for one in missed)
    return likely >= _SEVERAL or (likely >= _FEW and likely > _SHARE * questions)


def follows(before: SourceLine, line: SourceLine) -> bool:
    """Say whether a line stands right below another in the file, or with a blank one between them."""
    last, now = (PLACE.fullmatch(one.place) for one in (before, line))
    if last is None or now is None or last["before"] != now["before"]:
        return before.place == line.place
    return 0 <= int(now["number"]) - int(last["number"]) <= _BETWEEN


def _with_rows_likely(shown: Sequence[Overlooked]) -> list[Overlooked]:
    """Return them, each likely that stands among several below each other, as the lines of a form do."""
    rows: list[list[Overlooked]] = []
    for one in shown:
        if rows and follows(rows[-1][-1].lines[-1], one.lines[0]) and not _states(one.lines):
            rows[-1].append(replace(one, is_first=False))
        else:
            rows.append([one])
    several = [sum(not _is_data(one.lines) for one in row) >= _SEVERAL for row in rows]
    return [
        replace(one, is_likely=one.is_likely or many) for row, many in zip(rows, several, strict=True) for one in row
    ]


def _is_sheet(found: QuestionList) -> bool:
    asked = [line for one in found.questions for line in one.source]
    return all(line.kind in ("row", "heading") or not line.text.strip() for line in asked)


def _in_part(part: LeftOut, known: str) -> list[Overlooked]:
    """Return what may be something of lines that were left out for one reason."""
    is_open = part.why in ("unclear", "heading")
    told = [
        lines
        for lines in _paragraphs(part.lines)
        if (_is_something(lines, known) if is_open else _asks_marked(lines[0], part.why, known))
    ]
    if len(told) == 1 and _states(told[0]):
        return []
    return [Overlooked(lines, lines is told[0], _is_likely(lines)) for lines in told]


def _is_data(lines: Sequence[SourceLine]) -> bool:
    line = lines[0]
    cells = line.cells if line.kind == "row" else line.text.split("|")[1:-1]
    return sum(bool(cell.strip()) for cell in cells) > 1


def _is_likely(lines: Sequence[SourceLine]) -> bool:
    words = " ".join(" ".join(line.text for line in lines).split())
    is_marked = _is_marked(lines[0]) and not words.endswith((".", ":"))
    return (_asks(words) and not _LINKED.search(words)) or (is_marked and lines[0].kind != "heading")


def _asks(words: str) -> bool:
    return words.rstrip("*_\"'\u201d) ").endswith("?") or asks_first(words)


def _paragraphs(lines: Sequence[SourceLine]) -> Iterator[tuple[SourceLine, ...]]:
    """Yield lines with those that go on with them."""
    held: list[SourceLine] = []
    for line in lines:
        if held and not _goes_on(held[-1], line):
            yield tuple(held)
            held = []
        held.append(line)
    if held:
        yield tuple(held)


def _goes_on(last: SourceLine, line: SourceLine) -> bool:
    words = line.text.strip()
    if not (last.is_wrapped and line.is_wrapped) or _is_marked(line) or label_of(words) or not words:
        return False
    is_full = len(last.text.strip()) >= _WIDE and not _GAP.search(last.text.strip()) and "?" not in last.text[-3:]
    return words[:1].islower() or is_full


def _is_something(lines: Sequence[SourceLine], known: str) -> bool:
    """Say whether lines may be a question or an answer: they are no prose, no code, and nothing that was taken."""
    words = " ".join(" ".join(line.text for line in lines).split())
    asked = alike(_bare(lines[0]) if len(lines) == 1 else words)
    parts = [alike(cell) for cell in lines[0].cells] if lines[0].kind == "row" else [asked]
    is_known = any(len(one) >= _SHORTEST_KNOWN and one in known for one in parts)
    if _NOTHING.fullmatch(words) or len(asked) < _SHORTEST or is_known:
        return False
    if _asks(words):
        return True
    told = sentences_of(words)
    is_long = len(words.split()) > _LONGEST_STATEMENT or len(told) > 1
    return not (is_long and words.rstrip("*_\"'\u201d) ").endswith((".", ";", ":")))


def _states(lines: Sequence[SourceLine]) -> bool:
    """Say whether lines end as a statement does, and ask nothing."""
    words = " ".join(line.text.strip() for line in lines)
    return words.endswith((".", ":", ";")) and not _asks(words)


def _asks_marked(line: SourceLine, why: str, known: str) -> bool:
    """Say whether a line of another part has a bullet or a box, and asks."""
    asked = alike(_bare(line))
    is_asking = why in ("preamble", "contact", "privacy") and _is_marked(line) and line.text.strip().endswith("?")
    is_asking = is_asking or (why == "preamble" and _OF_READER.fullmatch(_bare(line)) is not None)
    return is_asking and len(asked) >= _SHORTEST and asked not in known


def _is_marked(line: SourceLine) -> bool:
    text = line.text.strip()
    is_item = line.kind == "item" and line.number is None
    return is_item or line.control is not None or (bulleted(text) or boxed(text)) is not None


def _bare(line: SourceLine) -> str:
    """Return the words of a line without its number, bullet or box."""
    text = line.text.strip()
    label = label_of(text, line.number)
    return label.rest if label else bulleted(text) or boxed(text) or text
