"""The numbers that Word shows before paragraphs and keeps in none of them: from lists, styles and overrides."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from wellput.word.markup import Element, value_of, w, whole_number
from wellput.word.question_lists.counting import counted
from wellput.word.question_lists.signs import BULLET, signs_in

_PLACE = re.compile(r"%([1-9])")
_DEEPEST = 20
_LEVELS = 9
_OFF = ("0", "false", "off")


@dataclass(frozen=True, slots=True)
class Numbered:
    """A paragraph of a list: the number shown, or None with the sign of a bullet; and its level, 0 the outermost."""

    shown: str | None
    level: int
    bullet: str = ""


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    text: str
    start: int
    restart: int | None
    is_legal: bool
    style: str
    font: str


@dataclass(frozen=True, slots=True)
class _List:
    """What a `num` leads to: the counters that it shares with others, its levels, and where it begins anew."""

    shared: str
    levels: Mapping[int, _Level]
    starts: Mapping[int, int]


@dataclass
class Numbers:
    """Counts through a document; each paragraph is asked for once, in order."""

    lists: Mapping[str, _List]
    styles: Mapping[str, Element]
    _counts: dict[str, list[int | None]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def next(self, paragraph: Element) -> Numbered | None:
        """Return how a paragraph is numbered, None where it is no part of a list, and count it."""
        number, level = self._named(paragraph)
        found = self.lists.get(number or "")
        kind = found.levels.get(level) if found else None
        if found is None or kind is None or number is None:
            return None
        counts = self._count(number, found, level)
        if kind.form == "bullet":
            return Numbered(None, level, signs_in(kind.text, kind.font).strip() or BULLET)
        shown = _PLACE.sub(lambda at: self._part(found, counts, int(at[1]) - 1, kind), kind.text).strip()
        return Numbered(shown, level) if shown and kind.form != "none" else None

    def bullet(self, paragraph: Element) -> str:
        """Return the sign before a paragraph of a list without numbers; nothing is counted."""
        number, level = self._named(paragraph)
        found = self.lists.get(number or "")
        kind = found.levels.get(level) if found else None
        return signs_in(kind.text, kind.font).strip() if kind and kind.form == "bullet" else ""

    def _named(self, paragraph: Element) -> tuple[str | None, int]:
        """Return the list that a paragraph names itself or by its style, and its level."""
        own = paragraph.find(f"{w('pPr')}/{w('numPr')}")
        number = None if own is None else value_of(own.find(w("numId")))
        level = None if own is None else value_of(own.find(w("ilvl")))
        style_id = value_of(paragraph.find(f"{w('pPr')}/{w('pStyle')}")) or ""
        if number is None:
            number, of_style = self._of_style(style_id)
            level = level if level is not None else of_style
        return (number, min(whole_number(level, 0), _LEVELS - 1)) if number not in (None, "0") else (None, 0)

    def _of_style(self, style_id: str) -> tuple[str | None, str | None]:
        """Return the list of a style; the level that names the style is its level."""
        seen = 0
        at = style_id
        while (style := self.styles.get(at)) is not None and seen < _DEEPEST:
            numbering = style.find(f"{w('pPr')}/{w('numPr')}")
            number = None if numbering is None else value_of(numbering.find(w("numId")))
            if number is not None and numbering is not None:
                levels = self.lists[number].levels if number in self.lists else {}
                named = next((str(level) for level, kind in levels.items() if kind.style == at), None)
                return number, named or value_of(numbering.find(w("ilvl")))
            at, seen = value_of(style.find(w("basedOn"))) or "", seen + 1
        return None, None

    def _count(self, number: str, found: _List, level: int) -> list[int | None]:
        """Count one more at a level; deeper levels begin again, and so does a list that says so when first met."""
        counts = self._counts.setdefault(found.shared, [None] * _LEVELS)
        for at, start in found.starts.items():
            if at <= level and (number, at) not in self._begun:
                self._begun.add((number, at))
                counts[at] = None if at == level else start
                self._clear(found, counts, at)
        before = counts[level]
        start = found.starts.get(level, found.levels[level].start)
        counts[level] = start if before is None else before + 1
        for above in range(level):
            if counts[above] is None and above in found.levels:
                counts[above] = found.starts.get(above, found.levels[above].start)
        self._clear(found, counts, level)
        return counts

    def _clear(self, found: _List, counts: list[int | None], level: int) -> None:
        for deeper in range(level + 1, _LEVELS):
            kind = found.levels.get(deeper)
            restart = None if kind is None else kind.restart
            if restart is None or (restart != 0 and level < restart):
                counts[deeper] = None

    def _part(self, found: _List, counts: list[int | None], level: int, kind: _Level) -> str:
        of = found.levels.get(level)
        count = counts[level]
        if of is None or count is None:
            return ""
        return counted(count, "decimal" if kind.is_legal and of.form != "decimalZero" else of.form)


def numbers_of(numbering: Element | None, styles: Mapping[str, Element]) -> Numbers:
    """Read a document's lists; it may have none."""
    if numbering is None:
        return Numbers({}, styles)
    kinds = {one.get(w("abstractNumId"), ""): one for one in numbering.findall(w("abstractNum"))}
    nums = {one.get(w("numId"), ""): one for one in numbering.findall(w("num"))}
    styled = ((value_of(one.find(w("styleLink"))), id_) for id_, one in kinds.items())
    linked = {style: id_ for style, id_ in styled if style is not None}
    return Numbers({id_: _list(num, kinds, linked) for id_, num in nums.items()}, styles)


def _list(num: Element, kinds: Mapping[str, Element], linked: Mapping[str, str]) -> _List:
    shared = value_of(num.find(w("abstractNumId"))) or ""
    kind = kinds.get(shared)
    elsewhere = None if kind is None else value_of(kind.find(w("numStyleLink")))
    if elsewhere is not None and elsewhere in linked:
        shared = linked[elsewhere]
        kind = kinds.get(shared)
    levels = {} if kind is None else dict(map(_numbered_level, kind.findall(w("lvl"))))
    starts = {}
    for one in num.findall(w("lvlOverride")):
        at = whole_number(one.get(w("ilvl")), 0)
        if (other := one.find(w("lvl"))) is not None:
            levels[at] = _level(other)
        start = value_of(one.find(w("startOverride")))
        if start is not None:
            starts[at] = whole_number(start, 1)
    return _List(shared, levels, starts)


def _numbered_level(level: Element) -> tuple[int, _Level]:
    return whole_number(level.get(w("ilvl")), 0), _level(level)


def _level(level: Element) -> _Level:
    legal = level.find(w("isLgl"))
    fonts = level.find(f"{w('rPr')}/{w('rFonts')}")
    restart = value_of(level.find(w("lvlRestart")))
    return _Level(
        form=value_of(level.find(w("numFmt"))) or "decimal",
        text=value_of(level.find(w("lvlText"))) or "",
        start=whole_number(value_of(level.find(w("start"))), 0 if level.find(w("start")) is None else 1),
        restart=None if restart is None else whole_number(restart, 0),
        is_legal=legal is not None and value_of(legal) not in _OFF,
        style=value_of(level.find(w("pStyle"))) or "",
        font="" if fonts is None else fonts.get(w("ascii")) or fonts.get(w("hAnsi")) or "",
    )
