"""What of a page is to be seen, and what of that is its own text and not its furniture."""

from __future__ import annotations

import re

from wellput.word.markup import Element

NOTHING = frozenset(
    (
        *("head", "script", "style", "template", "noscript", "iframe", "object", "embed", "canvas", "svg", "math"),
        *("audio", "video", "map", "datalist", "img", "option", "optgroup", "del"),
    )
)
"""Elements that hold no words of the page, or none that are shown."""

INLINE = frozenset(
    (
        *("a", "abbr", "acronym", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins"),
        *("kbd", "mark", "output", "q", "s", "samp", "small", "span", "strike", "sub", "sup", "time", "tt", "u", "var"),
        *("wbr", "picture", "b", "strong"),
    )
)
"""Elements within a line; all others begin a new one."""

_HEADINGS = re.compile(r"h[1-6]\Z")
_PRESSED = re.compile(r"(?:^|\s|-)(?:btn|button)(?:\s|-|$)", re.IGNORECASE)
_DIALOG = re.compile(r"(?:^|[\s_-])(?:modal|dialog|popup|template|overlay)(?:[\s_-]|$)", re.IGNORECASE)
_FURNITURE = frozenset(("nav", "footer"))
_ROLES = frozenset(("navigation", "contentinfo", "banner", "search", "dialog", "alertdialog", "alert"))
_ASIDE = re.compile(
    r"cookie|breadcrumb|skip-?link|gem-c-feedback|captcha|honeypot|newsletter|search-?(?:box|form)", re.IGNORECASE
)
_ERROR = re.compile(r"error-(?:summary|message)|invalid-feedback", re.IGNORECASE)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HEARD = re.compile(r"visually-?hidden|sr-only|screen-?reader|(?:^|\s)(?:hide|hidden|d-none)(?:\s|$)", re.IGNORECASE)
_NOTE_MARK = re.compile(r"[\[(]?\s*(?:\d{1,3}|[a-z*\u2020\u2021])\s*[\])]?")
_MAIN_SHARE = 0.5


def is_unseen(element: Element) -> bool:
    """Say whether an element is hidden, and is no further page or follow-up of a form, which a script shows in time."""
    is_hidden = element.get("hidden") is not None or bool(_UNSEEN.search(element.get("style") or ""))
    is_dialog = bool(_DIALOG.search(f"{element.get('id') or ''} {element.get('class') or ''}"))
    return is_hidden and (is_dialog or is_furniture(element) or not _asks(element))


def _asks(element: Element) -> bool:
    """Say whether an element holds answers to choose from, or a space for some lines."""
    ticks = (one for one in element.iter("input") if (one.get("type") or "").lower() in ("radio", "checkbox"))
    return any(
        next(found, None) is not None for found in (ticks, element.iter("select"), element.iterfind(".//textarea"))
    )


def is_only_heard(element: Element) -> bool:
    """Say whether an element is there for screen readers alone; in a grid that is what its heads say already."""
    return bool(_HEARD.search(element.get("class") or ""))


def outside_main(root: Element) -> frozenset[Element]:
    """Return what stands beside the one part that a page marks as its own text, where most of its words are in that."""
    marked = [one for one in root.iter() if one.tag == "main" or one.get("role") == "main"]
    marked = marked or list(root.iter("article"))
    if len(marked) != 1 or _length(marked[0]) < _length(root) * _MAIN_SHARE:
        return frozenset()
    path = [marked[0], *marked[0].iterancestors()]
    return frozenset(child for above in path[1:] for child in above if child not in path)


def _length(element: Element) -> int:
    return sum(len(text.strip()) for text in element.itertext("p", "div", "span", "li", "td", "label", "legend", "h2"))


def is_pressed(element: Element) -> bool:
    """Say whether a link looks like a button."""
    return element.tag == "a" and (element.get("role") == "button" or bool(_PRESSED.search(element.get("class") or "")))


def is_furniture(element: Element) -> bool:
    """Say whether an element is a menu, a footer, a banner, a report of errors or a button.

    A heading that opens what is below it when it is pressed is none; one that is only heard names what is seen anyway.
    """
    if element.tag == "header":
        return next(element.iter("h1", "h2", "legend"), None) is None
    if _HEADINGS.match(element.tag):
        return is_only_heard(element) and "?" not in "".join(element.itertext())
    if element.tag == "button":
        return _HEADINGS.match(element.getparent().tag) is None
    named = f"{element.get('id') or ''} {element.get('class') or ''}"
    if _ERROR.search(named):
        return next(element.iter("input", "select", "textarea"), None) is None
    is_marked = element.tag in _FURNITURE or element.get("role") in _ROLES
    return is_marked or is_pressed(element) or bool(_ASIDE.search(named))


def is_note_mark(element: Element) -> bool:
    """Say whether an element is no more than the raised number or sign that links to a note on the same page."""
    is_raised = element.tag == "sup" or any(one.tag == "sup" for one in element.iterchildren())
    if not is_raised or not _NOTE_MARK.fullmatch("".join(element.itertext()).strip()):
        return False
    return any((link.get("href") or "").startswith("#") for link in element.iter("a"))
