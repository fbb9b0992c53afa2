"""Move whole questions within a bank's text, each with the comments above it and in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellput.model.bank import Bank, Question
from wellput.store.draft_tree import DraftTree, Entry, Node, draft_tree

_COMMENT = re.compile(r"[ \t]*#[^\n]*")


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A theme's questions in the text: whole lines from the comments above the first to the end of the last."""

    start: int
    end: int
    column: int
    blocks: dict[str, str]


def arranged(text: str, old: Bank, new: Bank) -> str:
    """Return the text of the old bank with its questions where the new bank has them.

    A question that the new bank does not have is taken out, and the comments above it and in it are kept at the
    text's end. Questions that only the new bank has, and themes that would be left without any, are not seen to here.
    """
    tree = draft_tree(text)
    stretches = dict(_stretches(tree, old))
    wanted = {theme.id: tuple(one.id for one in theme.questions) for theme in new.themes}
    there = {name: one for one in stretches.values() for name in one.blocks}
    kept = {theme: [name for name in wanted.get(theme, ()) if name in there] for theme in stretches}
    left = {name for names in kept.values() for name in names}
    changed = [theme for theme, one in stretches.items() if kept[theme] and kept[theme] != list(one.blocks)]
    for theme in sorted(changed, key=lambda one: -stretches[one].start):
        place = stretches[theme]
        lines = (_shifted(there[name].blocks[name], place.column - there[name].column) for name in kept[theme])
        text = text[: place.start] + "".join(lines) + text[place.end :]
    gone = [(one, there[one.id].blocks[one.id]) for one in old.questions if one.id in there and one.id not in left]
    return text + "".join(_kept_remarks(question, block) for question, block in gone)


def question_stretches(text: str, bank: Bank) -> dict[str, tuple[int, int]]:
    """Return where each question of the themes stands in the text, by its id: from the comments above it to its end."""
    found: dict[str, tuple[int, int]] = {}
    for _, stretch in _stretches(draft_tree(text), bank):
        start = stretch.start
        for name, block in stretch.blocks.items():
            found[name] = (start, start + len(block))
            start += len(block)
    return found


def _stretches(tree: DraftTree, bank: Bank) -> Iterator[tuple[str, _Stretch]]:
    """Yield each theme's questions, of those themes that are written as lists with dashes."""
    themes = _child(tree.top, "themes")
    for theme, entry in zip(bank.themes, themes.entries if themes else (), strict=False):
        questions = _child(entry.node, "questions")
        if questions and questions.kind == "list":
            yield theme.id, _stretch(tree, questions, [one.id for one in theme.questions])


def _child(node: Node, key: str) -> Node | None:
    return next((entry.node for entry in node.entries if entry.key == key), None)


def _stretch(tree: DraftTree, node: Node, names: Sequence[str]) -> _Stretch:
    start = begin = _above(tree, node.entries[0], 0)
    blocks: dict[str, str] = {}
    for name, entry, following in zip(names, node.entries, (*node.entries[1:], None), strict=True):
        last = tree.line_end(entry.node.end) + 1
        end = _above(tree, following, last) if following else _below(tree, last, tree.column(node.start))
        blocks[name] = tree.text[begin:end]
        begin = end
    return _Stretch(start, begin, tree.column(node.start), blocks)


def _above(tree: DraftTree, entry: Entry, least: int) -> int:
    """Return where the comments begin that stand right above an entry, no further in than it and not above `least`."""
    start, column = tree.line_start(entry.start), tree.column(entry.start)
    while start > least:
        line = tree.line_start(start - 1)
        if line < least or not 0 <= _depth(tree.text[line : start - 1]) <= column:
            break
        start = line
    return start


def _below(tree: DraftTree, start: int, column: int) -> int:
    """Return where the comments end that stand right below an entry and further in than it."""
    while start < len(tree.text) and _depth(tree.text[start : tree.line_end(start)]) > column:
        start = tree.line_end(start) + 1
    return start


def _depth(line: str) -> int:
    """Return how far in a comment stands, or -1 where a line is none."""
    return line.index("#") if _COMMENT.fullmatch(line) else -1


def _shifted(block: str, by: int) -> str:
    """Return whole lines further in, or as much further out as each allows."""
    if by >= 0:
        return "".join(" " * by + line if line.strip() else line for line in re.split(r"(?<=\n)", block))
    return re.sub(rf"^ {{1,{-by}}}", "", block, flags=re.MULTILINE)


def _kept_remarks(question: Question, block: str) -> str:
    """Return the comments of a question that is taken out, as lines for the text's end."""
    tree = draft_tree(block)
    if not tree.comments:
        return ""
    number = f"{question.number}. " if question.number else ""
    said = " ".join(f"{number}{question.text}".split())
    return "\n".join(["", f"# Beside a question that was taken out, {said}", *(one.text for one in tree.comments), ""])
