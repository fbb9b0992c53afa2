"""Take HTML's tags off a text that holds some, as Markdown from a web log does; what begins a line there still does."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from wellput.store.tagged_lists import TaggedList, tagged_list

_ALONE = "p|div|h[1-6]|ul|ol|blockquote|table|section|article|form|fieldset|figure|dl|pre|center|header"
_NEXT = "br|hr|li|tr|dt|dd|legend|caption|figcaption|summary|details|label|textarea|select|option"
_CELL = "td|th"
_WITHIN = (
    "a|abbr|b|strong|em|i|u|s|span|font|sup|sub|small|big|code|cite|q|img|mark|del|ins|thead|tbody|tfoot|col|colgroup|"
    "input|button|nav|footer|aside|main"
)
_TAG = re.compile(
    rf"<(?P<end>/?)(?:(?P<alone>{_ALONE})|(?P<next>{_NEXT})|(?P<cell>{_CELL})|(?P<within>{_WITHIN}))"
    r"(?P<rest>(?:\s[^<>]{0,2000})?)/?>",
    re.IGNORECASE,
)
_UNSEEN = tuple(
    (re.compile(begin, re.IGNORECASE), re.compile(end, re.IGNORECASE))
    for begin, end in (("<!--", "-->"), (r"<script\b", r"</script\s*>"), (r"<style\b", r"</style\s*>"))
)
_BOLD = frozenset(("b", "strong"))
_TICKED = re.compile(r"type\s*=\s*[\"']?(?:checkbox|radio)", re.IGNORECASE)
_NUMBERED = re.compile(r"\s*(?:q|question)?[ .]*\d", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
_BROKEN = re.compile(r"<br\s{0,3}/?>[ \t]{0,8}(?=\n[ \t]{0,8}[^\s<])", re.IGNORECASE)
"""A break where the line of the file ends anyway, which is one end and not two."""
_FEWEST = 3


@dataclass(slots=True)
class TaggedLine:
    """A line without its tags and the number that it has in the file; `plain` counts what is not bold on it.

    `is_summary` says that it is what stands on a part of the page that opens, such as "How we use your answers".
    """

    number: int
    text: str = ""
    plain: int = 0
    is_summary: bool = False

    @property
    def is_bold(self) -> bool:
        """Whether all its words are bold."""
        return self.plain == 0 and bool(self.text.strip())


@dataclass(slots=True)
class _Page:
    lines: list[TaggedLine] = field(default_factory=lambda: [TaggedLine(1)])
    lists: list[TaggedList] = field(default_factory=list)
    is_in_row: bool = False
    bold: int = 0

    def write(self, text: str, *, is_mark: bool = False) -> None:
        first, *more = html.unescape(text).split("\n")
        if self.is_in_row:
            first, more = _SPACES.sub(" ", " ".join((first, *more))), []
            first = first if self.lines[-1].text.strip() else first.lstrip()
            self.lines[-1].number += text.count("\n")
        self._add(first, is_mark)
        for one in more:
            self.lines.append(TaggedLine(self.lines[-1].number + 1))
            self._add(one, is_mark)

    def _add(self, words: str, is_mark: bool) -> None:
        self.lines[-1].text += words
        if not (is_mark or self.bold):
            self.lines[-1].plain += sum(map(str.isalnum, words))

    def begin(self, *, is_apart: bool) -> None:
        """Begin a line, below an empty one where what begins stands apart; its number is that of the line it is on."""
        if self.lines[-1].text.strip():
            self.lines.append(TaggedLine(self.lines[-1].number))
        self.lines[-1].text = ""
        if is_apart and len(self.lines) > 1 and self.lines[-2].text.strip():
            self.lines.append(TaggedLine(self.lines[-1].number))


def has_tags(text: str) -> bool:
    """Say whether a text holds HTML's tags, rather than signs that look like one or two."""
    return sum(1 for _, _ in zip(_TAG.finditer(text), range(_FEWEST), strict=False)) == _FEWEST and "</" in text


def without_tags(text: str) -> tuple[TaggedLine, ...]:
    """Return the lines of a text without its tags; headings, items and cells stand as Markdown has them."""
    page = _Page()
    for words, tag in _tokens(_BROKEN.sub("", _without_unseen(text))):
        page.write(words)
        if tag:
            _take(page, tag)
    for line in page.lines:
        line.is_summary = line.is_summary and not _NUMBERED.match(line.text)
    return tuple(page.lines)


def _without_unseen(text: str) -> str:
    """Return a text without its comments, scripts and styles, their line ends aside; one that never ends stays."""
    for begins, ends in _UNSEEN:
        kept: list[str] = []
        at = 0
        while (start := begins.search(text, at)) and (end := ends.search(text, start.end())):
            kept += text[at : start.start()], "\n" * text.count("\n", start.start(), end.end())
            at = end.end()
        text = "".join((*kept, text[at:]))
    return text


def _tokens(text: str) -> Iterator[tuple[str, re.Match[str] | None]]:
    at = 0
    for tag in _TAG.finditer(text):
        yield text[at : tag.start()], tag
        at = tag.end()
    yield text[at:], None


def _take(page: _Page, tag: re.Match[str]) -> None:
    name = (tag["alone"] or tag["next"] or tag["cell"] or tag["within"]).lower()
    is_end = bool(tag["end"])
    if name in _BOLD:
        page.bold = max(0, page.bold + (-1 if is_end else 1))
    elif tag["cell"]:
        page.write("" if is_end else " | " if page.lines[-1].text.strip() else "| ", is_mark=True)
    elif name == "input" and not is_end:
        page.write("[ ] " if _TICKED.search(tag["rest"]) else "____", is_mark=True)
    elif name == "tr" and is_end and page.lines[-1].text.startswith("|"):
        page.write(" |", is_mark=True)
        page.is_in_row = False
    elif tag["alone"] or tag["next"]:
        page.begin(is_apart=bool(tag["alone"]) and name not in ("ul", "ol"))
        page.is_in_row = name == "tr" or (page.is_in_row and name != "table")
        _mark(page, name, tag["rest"], is_end=is_end)
        page.lines[-1].is_summary = name == "summary" and not is_end
    page.lines[-1].number += tag["rest"].count("\n")


def _mark(page: _Page, name: str, said: str, *, is_end: bool) -> None:
    """Write what Markdown has before a heading or an item; `said` is what stands in its tag."""
    if name in ("ul", "ol") and not is_end:
        page.lists.append(tagged_list(name, said))
    elif name in ("ul", "ol"):
        del page.lists[-1:]
    elif is_end:
        return
    elif name[0] == "h" and name[1:].isdigit():
        page.write(f"{'#' * int(name[1])} ", is_mark=True)
    elif name in ("li", "option"):
        inward = "  " * max(0, len(page.lists) - 1)
        mark = page.lists[-1].mark(said) if page.lists and name == "li" else "-"
        page.write(f"{inward}{mark} ", is_mark=True)
    elif name == "textarea":
        page.write("____")
