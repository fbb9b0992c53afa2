"""XML as Word writes it: its namespaces, words made safe for it, and parts read without trust."""

from __future__ import annotations

from html import escape
from typing import Any, TypeAlias

from lxml import etree

from wellput.errors import WellputError
from wellput.text import fit

Element: TypeAlias = Any  # lxml ships no types

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = f"{_OFFICE}/relationships"
NAMESPACES = f'xmlns:w="{W}" xmlns:r="{R}"'
_MOST_DIGITS = 10
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_PARSER_RULES: dict[str, Any] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "remove_comments": True,
    "remove_pis": True,
}


def safe(text: str) -> str:
    """Make any text fit to stand in an element or an attribute."""
    return escape(fit(text))


def safe_words(text: str) -> str:
    """Make any text fit to stand in an element."""
    return escape(fit(text), quote=False)


def w(name: str) -> str:
    """Return the full name of a WordprocessingML element or attribute."""
    return f"{{{W}}}{name}"


def r(name: str) -> str:
    """Return the full name of an attribute that refers to a relationship."""
    return f"{{{R}}}{name}"


def value_of(element: Element | None) -> str | None:
    """Return an element's `w:val`."""
    value: str | None = None if element is None else element.get(w("val"))
    return value


def whole_number(text: str | None, otherwise: int) -> int:
    """Return a number that somebody else's markup gives, if it is one."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < _MOST_DIGITS else otherwise


def part(root: str) -> bytes:
    """Return an XML part from its text; a fault in our own markup stops here, not in Word."""
    return serialised(etree.fromstring(root))


def serialised(root: Element) -> bytes:
    """Return an element as a part of its own."""
    data: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return data


def trusted(data: bytes) -> Element:
    """Read XML that we wrote ourselves."""
    return etree.fromstring(data)


def parsed(data: bytes, where: str) -> Element:
    """Read XML that somebody else wrote. No entity is expanded and nothing is fetched."""
    try:
        root: Element = etree.fromstring(data, etree.XMLParser(**_PARSER_RULES))
    except etree.XMLSyntaxError as fault:
        raise damaged(where) from fault
    if root.getroottree().docinfo.doctype:
        raise WellputError(
            where,
            "The Word file holds a document type definition, which Word never writes and which can do harm.",
            "Open the file in Word and save it again as a Word document (.docx).",
        )
    return root


def damaged(where: str) -> WellputError:
    """Return the fault of a file that cannot be read as Word would have written it."""
    return WellputError(
        where,
        "The Word file is damaged.",
        "Open it in Word, let Word repair it, and save it again as a Word document (.docx).",
    )
