"""The paste pack as one text file."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.pages.hanging import hanging
from wellput.pages.paste import PasteGroup, PasteItem, PastePack, Step

RULE = "-" * 72
EMPTY = "Leave empty"
USE = "What stands between two lines of dashes goes into the survey's box as it is."


def paste_text(pack: PastePack) -> str:
    """Return the pack as plain text."""
    blocks = [f"{pack.title}\n{'=' * min(len(pack.title), len(RULE))}", USE, *pack.notes]
    for group in pack.groups:
        blocks += _group(group)
    if pack.left_empty:
        blocks.append(_heading(EMPTY))
        blocks.append("\n".join(hanging("-", f"{name}: {reason}") for name, reason in pack.left_empty))
    return "\n\n".join(blocks) + "\n"


def _heading(title: str) -> str:
    return f"\n{title.upper()}"


def _group(group: PasteGroup) -> Iterator[str]:
    yield _heading(group.title)
    for item in group.items:
        yield "\n\n".join(_item(item))


def _item(item: PasteItem) -> Iterator[str]:
    yield f"\n{item.name}" if item.words == item.name else f"\n{item.name}\n{item.words}"
    if item.note:
        yield item.note
    yield from map(_step, item.steps)
    if item.text:
        yield f"To paste ({item.length.removesuffix('.')}):\n{RULE}\n{item.text}\n{RULE}"


def _step(step: Step) -> str:
    marks = (f"{number}." if step.numbered else "[x]" if step.do == "Tick" else "-" for number in range(1, 1000))
    return "\n".join([f"{step.do}:", *(hanging(mark, one) for mark, one in zip(marks, step.items, strict=False))])
