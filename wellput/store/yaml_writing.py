"""Write plain values as YAML that a person would write, and that any YAML reader reads as the same text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellput.store.plain import Bare, Plain

_STEP = 2
_SHORT_ITEM, _SHORT_LINE = 40, 80
_READ_OTHERWISE = re.compile(
    r"(null|true|false|yes|no|on|off|y|n)|[0-9][-0-9a-fxotz.:+_ ]*",
    re.IGNORECASE,
)
"""Words that YAML 1.1 or 1.2 takes for something else than text, and all that could be a number or a date."""
_UNPRINTABLE = re.compile("[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_IN_BRACKETS = frozenset(",[]{}?:")
"""Signs that need quotation marks in a list on one line, where some readers trip over them."""
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_ESCAPED = re.compile(f'["\\\\\n]|{_UNPRINTABLE.pattern}')


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes values; with `blocks`, text of several lines as lines after `|`, else in quotation marks."""

    blocks: bool = True

    def after_key(self, value: Plain, column: int) -> str:
        """Return what follows `key:` or `-` at a column, with the space or line end before it."""
        if self.blocks and isinstance(value, str) and _fits_literal(value):
            return _literal(value, column + _STEP)
        if isinstance(value, str | None):
            return f" {_scalar(value)}"
        if not value or _is_short_list(value):
            return f" {_on_one_line(value)}"
        margin = " " * (column + _STEP)
        return f"\n{margin}{self.entries(value, column + _STEP)}"

    def after_dash(self, value: Plain, column: int) -> str:
        """Return what follows `-` at a column: a mapping begins on the same line."""
        if isinstance(value, dict) and value:
            return f" {self.entries(value, column + _STEP)}"
        return self.after_key(value, column)

    def entries(self, value: list[Plain] | dict[str, Plain], column: int) -> str:
        """Return a mapping's or a list's entries, a line for each; the first has no margin yet."""
        if isinstance(value, dict):
            written = [self.entry(key, one, column) for key, one in value.items()]
        else:
            written = [f"-{self.after_dash(one, column)}" for one in value]
        return f"\n{' ' * column}".join(written)

    def entry(self, key: str, value: Plain, column: int) -> str:
        """Return a key and its value."""
        return f"{_scalar(key)}:{self.after_key(value, column)}"


def _scalar(value: str | None) -> str:
    if value is None:
        return "null"
    return value if isinstance(value, Bare) or _is_plain(value) else _quoted(value)


def _on_one_line(value: list[Plain] | dict[str, Plain]) -> str:
    """Return an empty mapping, or a list of short texts."""
    if isinstance(value, dict):
        return "{}"
    texts = (one for one in value if isinstance(one, str))
    return f"[{', '.join(_scalar(one) if _IN_BRACKETS.isdisjoint(one) else _quoted(one) for one in texts)}]"


def _is_plain(text: str) -> bool:
    """Tell whether text can stand without quotation marks; when in doubt, it cannot."""
    if not text[:1].isalnum() or text != text.strip() or "\n" in text or _UNPRINTABLE.search(text):
        return False
    return not (": " in text or " #" in text or text.endswith(":") or _READ_OTHERWISE.fullmatch(text))


def _quoted(text: str) -> str:
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    sign = found[0]
    return _ESCAPES.get(sign) or (f"\\u{ord(sign):04X}" if ord(sign) < 0x10000 else f"\\U{ord(sign):08X}")


def _fits_literal(text: str) -> bool:
    """Tell whether a block of lines holds the text exactly, the line ends at its end included."""
    lines = text.removesuffix("\n").split("\n")
    if "\n" not in text or lines[0][:1] in ("", " ", "\t") or not lines[-1].strip():
        return False
    return not _UNPRINTABLE.search(text.replace("\t", " "))


def _literal(text: str, column: int) -> str:
    header = "|" if text.endswith("\n") else "|-"
    margin = " " * column
    lines = (margin + line if line else "" for line in text.removesuffix("\n").split("\n"))
    return "\n".join([f" {header}", *lines])


def _is_short_list(value: Plain) -> bool:
    """Tell whether a value is a list of ids or figures, which read best on one line."""
    if not isinstance(value, list):
        return False
    lengths = [len(one) if isinstance(one, str) else _SHORT_LINE for one in value]
    return max(lengths) <= _SHORT_ITEM and sum(lengths) + 2 * len(lengths) <= _SHORT_LINE
