"""docs/combine.md lists every value that a template for a response of many can use."""

import re
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from wellput.draft.collective_writing import AskView
from wellput.model import collective_views
from wellput.model.collation_shown import Quote

PAGE = (Path(__file__).parents[2] / "docs" / "combine.md").read_text("utf-8")
LISTED = set(re.findall(r"`([a-z_]+)`", PAGE))
VIEWS = [
    one
    for one in (*vars(collective_views).values(), AskView, Quote)
    if isinstance(one, type) and is_dataclass(one) and one.__name__ not in ("CollectiveViews", "Spread")
]


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_every_value_of_a_view_is_listed(view: type) -> None:
    names = {field.name for field in fields(view)}  # type: ignore[arg-type]
    names |= {name for name, value in vars(view).items() if isinstance(value, property)}
    assert not {name for name in names if not name.startswith("_")} - LISTED


def test_every_template_is_listed() -> None:
    folder = Path(__file__).parents[2] / "templates" / "collective"
    assert all(f"`collective/{one.name.removesuffix('.md.j2')}`" in PAGE for one in folder.glob("[!_]*.md.j2"))
