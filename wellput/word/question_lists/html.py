"""Read a page, as a browser saves it, as the lines of a list of questions. Nothing in it is run or fetched."""

from __future__ import annotations

import codecs
import re

from lxml import etree
from lxml import html as lxml_html

from wellput.errors import WellputError
from wellput.model.question_list import SourceLine
from wellput.word.markup import Element
from wellput.word.question_lists.html_asks import Asks
from wellput.word.question_lists.html_walking import Page

LARGEST = 10 * 2**20
_MOST_ELEMENTS = 200_000
_START = 2048
_NAME = re.compile(r"[a-z0-9_-]{2,30}")
_WIDE = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def html_lines(data: bytes, where: str) -> tuple[SourceLine, ...]:
    """Return the lines of a page; raise WellputError where it cannot be read."""
    if len(data) > LARGEST:
        what = f"The page is {len(data) / 2**20:.0f} MiB; no list of questions needs that."
        raise WellputError(where, what, "Copy the questions into a text file.")
    root = _root(_text(data), where)
    if root is None:
        return ()
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        raise WellputError(where, "The page holds more than any list of questions would.", "Copy the questions out.")
    page = Page(where, Asks(root))
    title = root.findtext(".//title")
    named = [SourceLine(" ".join(title.split()), "the page's title", "furniture")] if title and title.strip() else []
    return (*named, *page.lines_of(root))


def _text(data: bytes) -> str:
    """Decode what marks itself, what is UTF-8, what says its encoding, or else what Windows in Britain writes."""
    for mark, encoding in _WIDE:
        if data.startswith(mark):
            return data.decode(encoding, "replace").removeprefix("\ufeff")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_said(data) or "cp1252", "replace")


def _said(data: bytes) -> str | None:
    start = data[:_START].decode("ascii", "replace").lower()
    _, found, rest = start.partition("charset=")
    name = _NAME.match(rest.lstrip("\"' "))
    if not found or name is None or name[0].startswith(("utf", "ascii", "iso-8859-1", "latin1")):
        return None
    try:
        return codecs.lookup(name[0]).name
    except LookupError:
        return None


def _root(text: str, where: str) -> Element | None:
    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        return lxml_html.document_fromstring(text.replace("\x00", "").encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:
        return None
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise WellputError(where, "The page cannot be read.", "Copy the questions into a text file.") from fault
