"""What of a page is to be seen, and what of that is its own text and not its furniture."""

from __future__ import annotations

import re

from wellput.word.markup import Element

NOTHING = frozenset(
    (
        *("head", "script", "style", "template", "noscript", "iframe", "object", "embed", "canvas", "svg", "math"),
        *("audio", "video", "map", "datalist", "img", "option", "optgroup"),
    )
)
"""Elements that hold no words of the page, or none that are shown."""

INLINE = frozenset(
    (
        *("a", "abbr", "acronym", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"),
        *("kbd", "mark", "output", "q", "s", "samp", "small", "span", "strike", "sub", "sup", "time", "tt", "u", "var"),
        *("wbr", "picture", "b", "strong"),
    )
)
"""Elements within a line; all others begin a new one."""

_FURNITURE = frozenset(("nav", "footer", "button"))
_ROLES = frozenset(("navigation", "contentinfo", "banner", "search", "dialog", "alertdialog"))
_ASIDE = re.compile(r"cookie|breadcrumb|skip-?link", re.IGNORECASE)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HEARD = re.compile(r"visually-?hidden|sr-only|screen-?reader", re.IGNORECASE)


def is_unseen(element: Element) -> bool:
    """Say whether an element is hidden."""
    return element.get("hidden") is not None or bool(_UNSEEN.search(element.get("style") or ""))


def is_only_heard(element: Element) -> bool:
    """Say whether an element is there for screen readers alone; in a grid that is what its heads say already."""
    return bool(_HEARD.search(element.get("class") or ""))


def is_furniture(element: Element) -> bool:
    """Say whether an element is a menu, a footer, a banner or a button."""
    if element.tag == "header":
        return next(element.iter("h1", "h2", "legend"), None) is None
    named = f"{element.get('id') or ''} {element.get('class') or ''}"
    return element.tag in _FURNITURE or element.get("role") in _ROLES or bool(_ASIDE.search(named))
