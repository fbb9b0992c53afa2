"""The numbers that LibreOffice shows before the items of lists, which go on or begin again as the document says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wellput.word.markup import Element, whole_number
from wellput.word.question_lists.counting import counted
from wellput.word.question_lists.numbers import Numbered
from wellput.word.question_lists.odt_names import o
from wellput.word.question_lists.signs import BULLET, signs_in

_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_MOST_LEVELS = 10


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered; a bullet has no form."""

    form: str = ""
    before: str = ""
    after: str = ""
    shows: int = 1
    start: int = 1
    bullet: str = ""


@dataclass
class OdtList:
    """A list on the way: its style, and how far each level is counted."""

    style: str
    counts: list[int | None] = field(default_factory=lambda: [None] * _MOST_LEVELS)


@dataclass
class OdtNumbers:
    """Counts through the lists of a document."""

    styles: Mapping[str, Mapping[int, Level]]
    _lists: dict[str, OdtList] = field(default_factory=dict)
    _last: dict[str, OdtList] = field(default_factory=dict)

    def begun(self, element: Element, inherited: OdtList | None) -> OdtList:
        """Return the list that an element begins, or goes on with; one within another is part of that."""
        style = element.get(o("text:style-name"))
        if inherited is not None and style in (None, inherited.style):
            return inherited
        name = style or ""
        before = self._lists.get(element.get(o("text:continue-list")))
        if before is None and element.get(o("text:continue-numbering")) == "true":
            before = self._last.get(name)
        found = before if before is not None and before.style == name else OdtList(name)
        if named := element.get(o("xml:id")):
            self._lists[named] = found
        self._last[name] = found
        return found

    def counted(self, here: OdtList, level: int, start: str | None = None) -> Numbered | None:
        """Count an item and return its number or bullet."""
        level = min(level, _MOST_LEVELS - 1)
        levels = self.styles.get(here.style, {})
        kind = levels.get(level, Level())
        before = here.counts[level]
        here.counts[level] = whole_number(start, kind.start if before is None else before + 1)
        here.counts[level + 1 :] = [None] * (_MOST_LEVELS - level - 1)
        if not kind.form:
            return Numbered(None, level, kind.bullet) if kind.bullet else None
        first = max(level - kind.shows + 1, 0)
        shown = ".".join(_part(levels, here.counts, at) for at in range(first, level + 1))
        return Numbered(f"{kind.before}{shown}{kind.after}".strip(), level)


def list_styles(roots: list[Element]) -> dict[str, dict[int, Level]]:
    """Return the styles of lists by name; the numbering of headings has no name."""
    found = {}
    for root in roots:
        for style in (*root.iter(o("text:list-style")), *root.iter(o("text:outline-style"))):
            name = style.get(o("style:name"), "") if style.tag == o("text:list-style") else ""
            found[name] = {whole_number(one.get(o("text:level")), 1) - 1: _level(one) for one in style}
    return found


def _level(style: Element) -> Level:
    if style.tag == o("text:list-level-style-bullet"):
        fonts = [one.get(o("style:font-name")) or one.get(o("fo:font-family")) for one in style]
        sign = signs_in(style.get(o("text:bullet-char"), BULLET), next(filter(None, fonts), None))
        return Level(bullet=sign.strip() or BULLET)
    return Level(
        form=_FORMS.get(style.get(o("style:num-format"), ""), ""),
        before=style.get(o("style:num-prefix"), ""),
        after=style.get(o("style:num-suffix"), ""),
        shows=whole_number(style.get(o("text:display-levels")), 1),
        start=whole_number(style.get(o("text:start-value")), 1),
    )


def _part(levels: Mapping[int, Level], counts: list[int | None], level: int) -> str:
    kind = levels.get(level, Level())
    count = counts[level]
    return counted(kind.start if count is None else count, kind.form or "decimal")
