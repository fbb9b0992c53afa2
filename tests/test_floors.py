"""The floor plan: which part of the engine may import which, and where each library lives."""

import ast
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ENGINE = Path(__file__).parents[1] / "wellput"
FILES = sorted(ENGINE.rglob("*.py"))

GROUND = {"errors", "garbage", "text"}
MODEL = GROUND | {"model"}
WORK = {  # decide things; touch no file
    *("interview", "checks", "draft", "forms", "pages", "costs", "mapping"),
    *("collate", "collective", "intake", "returns"),
}
DOORS = {"store", "word", "sheets", "convert", "charts"}  # read and write files; decide nothing
MAY_IMPORT = {
    "errors": set(),
    "garbage": set(),
    "text": set(),
    "templating": {"errors"},
    "model": GROUND,
    **dict.fromkeys(WORK | DOORS, MODEL),
    "collate": MODEL | {"costs"},  # members' worksheets are added up as one's own are
    "collective": MODEL | {"collate"},
    "draft": MODEL | {"templating"},
    "word": MODEL | {"templating"},  # forms may hold Jinja tags
    "desk": MODEL | WORK | DOORS,
    "cli": MODEL | {"desk"},
    "__main__": {"cli"},
    "__init__": set(),
}
HOME_OF = {
    "click": {"cli"},
    "docxtpl": {"word"},
    "filelock": {"store"},
    "jinja2": {"templating"},
    "lxml": {"word"},
    "markdown_it": {"draft"},
    "markupsafe": {"templating", "draft", "word"},  # the type by which finished text is known
    "matplotlib": {"charts"},
    "mdit_py_plugins": {"draft"},
    "openpyxl": {"sheets"},
    "pypdf": {"convert"},
    "pydantic": {"model", "store"},  # the store turns its faults into places in a file
    "rapidfuzz": {"text"},
    "textstat": {"checks"},
    "yaml": {"store"},
}


def room(path: Path) -> str:
    return path.relative_to(ENGINE).with_suffix("").parts[0]


def module(path: Path) -> str:
    return ".".join(path.relative_to(ENGINE.parent).with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path) -> list[tuple[int, str]]:
    """Every name that a file imports, however deep or late, with its line."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno} write the whole path, not a relative import"
            found += [(node.lineno, f"{node.module}.{alias.name}") for alias in node.names]
    return found


@pytest.mark.parametrize("path", FILES, ids=module)
def test_imports_keep_to_the_floor_plan(path: Path) -> None:
    here = room(path)
    assert here in MAY_IMPORT, f"{path}: {here} is not on the floor plan"
    for line, name in imports(path):
        top, *rest = name.split(".")
        if top == ENGINE.name:
            there = rest[0] if rest else "__init__"
            assert there in {here} | MAY_IMPORT[here], f"{path}:{line} {here} must not import {there}"
        elif top not in sys.stdlib_module_names:
            assert here in HOME_OF.get(top, set()), f"{path}:{line} {top} does not live in {here}"


def test_no_file_imports_its_importer() -> None:
    names = {module(path) for path in FILES}
    arrows = {}
    for path in FILES:
        said = {name if name in names else name.rpartition(".")[0] for _, name in imports(path)}
        arrows[module(path)] = (said & names) - {module(path)}
    TopologicalSorter(arrows).prepare()  # CycleError names the circle
