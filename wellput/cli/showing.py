"""Put words on the terminal: wrapped, plain, and safe whatever a file from somebody else contains."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterable
from pathlib import Path
from unicodedata import category

import click

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that change the direction of what follows; single words in Arabic or Hebrew do not need them."""

NARROWEST, WIDEST = 40, 100


def width() -> int:
    """Return how wide to write: the terminal's width, within what reads well."""
    return max(NARROWEST, min(WIDEST, shutil.get_terminal_size((80, 24)).columns - 1))


def visible(text: str) -> str:
    r"""Make control characters visible, so that no file can move the cursor or turn words round: \x1b."""
    return "".join(one if one in "\n\t" or _is_harmless(one) else ascii(one)[1:-1] for one in text)


def _is_harmless(character: str) -> bool:
    return category(character) != "Cc" and character not in _TURNING


def wrapped(text: str, indent: str = "", hanging: str | None = None) -> str:
    """Wrap each line of a text to the terminal, keeping the lines and blank lines it has."""
    later = indent if hanging is None else hanging
    lines = []
    for number, line in enumerate(visible(text).split("\n")):
        lines += textwrap.wrap(
            line,
            width=width(),
            initial_indent=later if number else indent,
            subsequent_indent=later,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
    return "\n".join(lines)


def show(text: str = "", indent: str = "", hanging: str | None = None) -> None:
    """Write a result to standard output, wrapped."""
    click.echo(wrapped(text, indent, hanging))


def show_items(items: Iterable[str], mark: str = "- ", indent: str = "") -> None:
    """Write a list, an item a line, further lines hanging under the words."""
    for item in items:
        show(item, indent + mark, indent + " " * len(mark))


def show_heading(text: str) -> None:
    """Write a heading: a blank line, the words, and a line under them."""
    words = visible(text)
    click.echo(f"\n{words}\n{'-' * min(len(words), width())}")


def tell(text: str) -> None:
    """Write a message to standard error, wrapped."""
    click.echo(wrapped(text, hanging="  "), err=True)


def show_line(text: str) -> None:
    """Write a line that must not be wrapped: a path or a command that somebody may copy."""
    click.echo(visible(text))


def fits(lines: Iterable[str]) -> bool:
    """Say whether a picture made of letters is no wider than the terminal, which would break its lines."""
    return all(len(line) <= shutil.get_terminal_size((80, 24)).columns for line in lines)


def program() -> str:
    """Return what to type for this program: `wellput` where that is found, otherwise the path it was run by."""
    if shutil.which("wellput"):
        return "wellput"
    path = str(Path(sys.argv[0]).absolute())
    if path.endswith(".py"):
        return f'python "{path}"'
    return f'"{path}"' if " " in path else path
