"""A web page in a real browser: it never scrolls sideways, and no table breaks figures or headings into letters."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.pages.made import STYLE, document, heading, paragraph, words
from wellput.model.block import Block, Cell, Drawing, Picture, Table
from wellput.pages.html import html_page

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
QUIET = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="620" height="80"><rect width="620" height="80"/></svg>'
ONE_LINE = 50
"""The height in pixels below which a cell has one line of words."""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")


@pytest.fixture(scope="module")
def browser() -> Iterator["sync_api.Browser"]:
    with sync_api.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield running
        running.close()


def figures() -> Table:
    """A table of three columns of figures beside their names, as a cost worksheet has them."""
    head = (Cell(words("What is counted")), *(Cell(words(one), "right") for one in ("Now", "Duty", "Difference")))
    row = (Cell(words("Paid hours a year")), *(Cell(words("£12,345.67"), "right") for _ in range(3)))
    return Table(head, (row,))


def test_figures_and_their_headings_are_not_broken_into_letters(browser: "sync_api.Browser", tmp_path: Path) -> None:
    page = opened(browser, tmp_path, 1200, heading(1, "Costs"), figures())
    heights = page.eval_on_selector_all("th, td", "cells => cells.map(one => one.clientHeight)")
    assert max(heights) < ONE_LINE


@pytest.mark.parametrize("width", [320, 360, 700, 1200])
def test_a_page_never_scrolls_sideways(browser: "sync_api.Browser", tmp_path: Path, width: int) -> None:
    picture = Picture(Drawing(b"", SVG, 160, 20, "A map"))
    blocks = (heading(1, "W" * 90), paragraph("w" * 200), picture, figures())
    page = opened(browser, tmp_path, width, *blocks)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def opened(browser: "sync_api.Browser", folder: Path, width: int, *blocks: Block) -> "sync_api.Page":
    file = folder / "page.html"
    file.write_text(html_page(document(*blocks), STYLE), "utf-8")
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(file.as_uri())
    return page
