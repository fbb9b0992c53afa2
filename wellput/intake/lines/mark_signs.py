"""Signs that may stand for a box or a bullet, by what kind of character they are and not by a list of them."""

from __future__ import annotations

import unicodedata

SQUARE, ROUND, BULLET = "\u2610", "\u25cb", "\u2022"
_LETTERS = frozenset("bcdefghjklmnopqrstuvwxzO\u00ff\u00fe\u00fd\u00e8\u00d8\u00fc")
"""Letters that a font of signs shows as a box; a, I and the like are words of their own."""

_ROUND_LETTERS = frozenset("lmoO")
_TYPED = frozenset("?~^=@$%&\\")
_QUOTES_AND_NOTES = frozenset(
    "\u2020\u2021\u00a1\u00bf\u00ae\u00a9\u2122\u00b0\u2116\u00b1\u2026\u2033\u2032\u2030\u00b6"
)
_KINDS = frozenset(("So", "Sm", "Sc", "Sk", "Co", "Cn", "Po", "Lm"))
_BULLETS = (
    "BULLET", "ARROW", "POINT", "INDEX", "STAR", "ASTERISK", "DIAMOND", "TRIANGLE", "FLORETTE", "LEAF",
    "LOZENGE", "HAND",
)  # fmt: skip
_WINGDINGS_BULLETS = frozenset("\uf0b7\uf0a7\uf0d8\uf076\uf0e0\uf0e8\uf0f0\uf02d")


def may_be_mark(sign: str) -> bool:
    """Say whether a character that stands alone before several lines would be a mark of theirs, and no word."""
    if sign in _LETTERS or sign in _TYPED:
        return True
    return not sign.isascii() and sign not in _QUOTES_AND_NOTES and unicodedata.category(sign) in _KINDS


def needs_space(sign: str) -> bool:
    """Say whether a character is a mark only where a space sets it off: "£ Yes", but not "£5"."""
    return sign.isalpha() or sign.isascii() or is_money(sign)


def is_money(sign: str) -> bool:
    """Say whether it is a currency's sign, which before a number is what it seems."""
    return unicodedata.category(sign) == "Sc"


def is_picture(sign: str) -> bool:
    """Say whether it is a small picture or shape: a face that stands for an answer, a box of any kind."""
    return unicodedata.category(sign) == "So" and sign not in _QUOTES_AND_NOTES


def is_shape(sign: str) -> bool:
    """Say whether it can be nothing but a shape: no letter, no sum, nothing typed, and no arrow that leads on."""
    return may_be_mark(sign) and unicodedata.category(sign) in ("So", "Co", "Cn", "Sk") and not is_arrow(sign)


def is_arrow(sign: str) -> bool:
    """Say whether it points to where to go on."""
    name = unicodedata.name(sign, "")
    return "ARROW" in name or "POINTING" in name


def box_of(sign: str) -> str:
    """Return the box that it stands for where it surely is one."""
    name = unicodedata.name(sign, "")
    return ROUND if sign in _ROUND_LETTERS or "CIRCLE" in name or "ROUND" in name else SQUARE


def shown_as(sign: str) -> str:
    """Return the box or bullet that it stands for."""
    name = unicodedata.name(sign, "")
    is_typed = sign.isascii() and not sign.isalnum() and sign not in "?$"
    if sign in _WINGDINGS_BULLETS or is_typed or any(word in name for word in _BULLETS):
        return BULLET
    return box_of(sign)
