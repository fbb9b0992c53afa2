"""Remake the list of values in docs/templates.md from the views and the examples: python -m tests.draft.manual."""

from __future__ import annotations

import ast
import datetime as dt
import inspect
import shutil
import tempfile
import textwrap
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

from wellput.desk.documents.outgoing import document, outgoing
from wellput.desk.documents.wanted import Wanted
from wellput.desk.opening import open_workspace
from wellput.draft import compose
from wellput.draft.context import template_context
from wellput.draft.views import Context
from wellput.model.block import Drawing
from wellput.store.content import content

PAGE = Path(__file__).parents[2] / "docs" / "templates.md"
DRAFTS = Path(__file__).parent / "drafts"
START, END = "<!-- values, by python -m tests.draft.manual -->\n", "<!-- end of values -->\n"
TODAY = dt.date(2025, 9, 1)
LONGEST = 70


@dataclass(frozen=True)
class Value:
    """One value of a view: its name, what it is, and the view that it holds or lists, if any."""

    name: str
    words: str
    view: type | None
    many: bool


@dataclass(frozen=True)
class Section:
    """A view, the paths by which a template reaches it (True: one of many), and its values."""

    view: type
    paths: tuple[tuple[str, bool], ...]


@cache
def values_of(view: type) -> list[Value]:
    """Return what a view offers to templates, in order; what has no words of its own has empty ones."""
    (tree,) = ast.parse(textwrap.dedent(inspect.getsource(view))).body
    assert isinstance(tree, ast.ClassDef)
    types = typing.get_type_hints(view)
    found = []
    for node, after in zip(tree.body, [*tree.body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name, words, kind = node.target.id, _text(after), types[node.target.id]
        elif isinstance(node, ast.FunctionDef) and isinstance(getattr(view, node.name), property):
            name, words = node.name, ast.get_docstring(node) or ""
            kind = typing.get_type_hints(getattr(view, name).fget).get("return")
        else:
            continue
        if not name.startswith("_"):
            found.append(Value(name, " ".join(words.split()), *_held(kind)))
    return found


def _text(node: ast.stmt | None) -> str:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        return node.value.value
    return ""


def _held(kind: Any) -> tuple[type | None, bool]:
    """Return the view within a type, and whether there are many of it."""
    if is_dataclass(kind) and kind is not Drawing:
        return typing.cast(type, kind), False
    many = typing.get_origin(kind) is tuple
    held = [_held(one) for one in typing.get_args(kind)]
    return next(((view, many or within) for view, within in held if view), (None, many))


def sections() -> list[Section]:
    """Return every view that a template can reach, those first that it reaches first."""
    paths: dict[type, dict[str, bool]] = {Context: {"": False}}
    waiting = [Context]
    while waiting:
        view = waiting.pop(0)
        before = _prefix(view, paths)
        for value in values_of(view):
            if value.view:
                if value.view not in paths:
                    waiting.append(value.view)
                paths.setdefault(value.view, {})[f"{before}{value.name}"] = value.many
    return [Section(view, tuple(ways.items())) for view, ways in paths.items()]


def _prefix(view: type, paths: dict[type, dict[str, bool]]) -> str:
    """Return what stands before a value's name: nothing, the path to a view, or what one of many may be called."""
    path, many = next(iter(paths[view].items()))
    if not path:
        return ""
    return f"{view.__name__.removesuffix('View').lower()}." if many else f"{path}."


def contexts() -> Iterator[Context]:
    """Yield what a template can use for each worked example, and for drafts that hold what the examples do not."""
    drafts = [*sorted(content("responses").glob("*/response.yaml")), *sorted(DRAFTS.glob("*.yaml"))]
    with tempfile.TemporaryDirectory() as folder:
        for number, draft in enumerate(drafts):
            workspace = Path(folder) / str(number)
            (workspace / "responses").mkdir(parents=True)
            shutil.copy(draft, workspace / "responses" / "response.yaml")
            shutil.copytree(DRAFTS / "versions", workspace / "responses" / "versions")
            yield _context(workspace)


def _context(workspace: Path) -> Context:
    """Return what the shipped template is given, by listening in while a document is made."""
    kept: list[Context] = []

    def keep(*given: Any, **named: Any) -> Context:
        kept.append(template_context(*given, **named))
        return kept[0]

    with patch.object(compose, "template_context", keep):
        document(outgoing(open_workspace(workspace), TODAY, Wanted(contact=True)))
    return kept[0]


def examples() -> dict[tuple[type, str], str]:
    """Return the first example of each value that says something, by its view and its name."""
    found: dict[tuple[type, str], str] = {}
    for context in contexts():
        for view, value, held in _held_by(context):
            if not value.view and (shown := _shown(held)):
                found.setdefault((view, value.name), shown)
    return found


def _held_by(context: Context) -> Iterator[tuple[type, Value, object]]:
    """Yield every value that a template can reach, with the view that it belongs to."""
    waiting: list[object] = [context]
    while waiting:
        view = waiting.pop(0)
        for value in values_of(type(view)):
            held = getattr(view, value.name)
            yield type(view), value, held
            if value.view:
                waiting += [one for one in (held if value.many else (held,)) if one is not None]


def _shown(value: object) -> str:
    match value:
        case None | "" | ():
            return ""
        case bool():
            return str(value).lower()
        case Drawing():
            return f"a picture: {_short(value.words)}"
        case tuple():
            return _short("; ".join(map(str, value)))
        case _:
            return _short(str(value))


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rsplit(' ', 1)[0]} …"


def manual() -> str:
    """Return the list of values in Markdown."""
    known = examples()
    return "\n".join(_section(section, known) for section in sections())


def _section(section: Section, known: Mapping[tuple[type, str], str]) -> str:
    ways = ", ".join(f"`{path}`" for path, _ in section.paths)
    top = section.view is Context
    each = "Each of " if any(many for _, many in section.paths) else ""
    rows = [
        f"| `{'' if top else '.'}{value.name}` | {_cell(value.words)} | {_cell(_example(section.view, value, known))} |"
        for value in values_of(section.view)
    ]
    about = (inspect.getdoc(section.view) or "").partition("\n\n")[0].replace("\n", " ")
    head = ["### By name" if top else f"### {each}{ways}", "", about, ""]
    return "\n".join([*head, "| value | what it is | example |", "|---|---|---|", *rows, ""])


def _example(view: type, value: Value, known: Mapping[tuple[type, str], str]) -> str:
    return f"{'each has' if value.many else 'has'} values, below" if value.view else known.get((view, value.name), "")


def _cell(words: str) -> str:
    return words.replace("|", "\\|")


def remade(page: str) -> str:
    """Return the page with the list of values between its two marks made anew."""
    before, _, rest = page.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}\n{manual()}\n{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(remade(PAGE.read_text("utf-8")), encoding="utf-8", newline="\n")
