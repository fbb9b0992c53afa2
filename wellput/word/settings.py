"""The settings of the response: the house's, with those of the style file that change how pages look."""

from __future__ import annotations

from copy import deepcopy

from wellput.word import house_parts
from wellput.word.markup import Element, serialised, trusted, w

_IN_ORDER = (
    "zoom",
    "mirrorMargins",
    "bordersDoNotSurroundHeader",
    "bordersDoNotSurroundFooter",
    "gutterAtTop",
    "defaultTabStop",
    "autoHyphenation",
    "consecutiveHyphenLimit",
    "hyphenationZone",
    "doNotHyphenateCaps",
    "evenAndOddHeaders",
    "characterSpacingControl",
    "compat",
    "themeFontLang",
    "clrSchemeMapping",
    "decimalSymbol",
    "listSeparator",
)
_OURS = ("zoom", "themeFontLang", "decimalSymbol", "listSeparator")


def settings_part(theirs: Element | None, language: str) -> bytes:
    """Return the settings. Protection, mail merge, attached templates and tracked changes are never taken over."""
    ours = trusted(house_parts.settings())
    chosen = []
    for name in _IN_ORDER:
        found = None if theirs is None or name in _OURS else theirs.find(w(name))
        if found is None:
            found = ours.find(w(name))
        if found is not None:
            chosen.append(deepcopy(found))
    ours[:] = chosen
    ours.find(w("themeFontLang")).set(w("val"), language)
    return serialised(ours)


def set_language(styles: Element, language: str) -> None:
    """Make a language the one of ordinary text; styles for words in other languages keep theirs."""
    defaults = _child(styles, "docDefaults", 0)
    letters = _child(_child(defaults, "rPrDefault", 0), "rPr", 0)
    _child(letters, "lang", len(letters)).set(w("val"), language)
    for style in styles.iter(w("style")):
        if style.get(w("default")) and style.get(w("type")) == "paragraph":
            for said in style.findall(f"{w('rPr')}/{w('lang')}"):
                said.set(w("val"), language)


def _child(parent: Element, name: str, place: int) -> Element:
    found = parent.find(w(name))
    if found is None:
        found = parent.makeelement(w(name))
        parent.insert(place, found)
    return found
