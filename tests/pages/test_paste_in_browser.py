"""The copy buttons in a real browser, from a file, by keyboard: they copy, say so, and have a way out when refused."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.pages.made import BANK, LOG, STYLE, response
from wellput.pages.copying import COPIED, SELECTED
from wellput.pages.paste import paste_pack
from wellput.pages.paste_page import paste_page

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
QUIET = [
    *("--no-sandbox", "--disable-gpu", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: undefined })"
REFUSING = "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))"
NO_COPYING = "document.execCommand = () => false"
TEXT = "Calls rose [1].\n\n<b>Not bold</b>\n\nSources:\n[1] Our log, 2024"

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")


@pytest.fixture(scope="module")
def browser() -> Iterator["sync_api.Browser"]:
    with sync_api.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield running
        running.close()


@pytest.fixture
def page(browser: "sync_api.Browser", tmp_path: Path) -> Iterator["sync_api.Page"]:
    """The pack of one answer, opened from a file; it asks for nothing and logs nothing."""
    answers = {"more": {"text": "Calls rose [@log].\n\n<b>Not bold</b>"}}
    pack = paste_pack(BANK, response(answers=answers, evidence=[LOG]), lambda _: True)
    file = tmp_path / "pack.html"
    file.write_text(paste_page(pack, "en-GB", STYLE), "utf-8")
    context = browser.new_context(viewport={"width": 320, "height": 640})
    opened = context.new_page()
    asked, troubles = [], []
    opened.on("request", lambda request: asked.append(request.url))
    opened.on("console", lambda message: troubles.append(message.text))
    opened.on("pageerror", lambda trouble: troubles.append(str(trouble)))
    opened.file = file.as_uri()
    yield opened
    assert set(asked) == {file.as_uri()}
    assert troubles == []
    context.close()


def open_with(page: "sync_api.Page", *scripts: str) -> None:
    for script in scripts:
        page.add_init_script(script)
    page.goto(page.file)


def press_the_button_by_keyboard(page: "sync_api.Page", key: str = "Enter") -> None:
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "BUTTON":
            page.keyboard.press(key)
            return
    pytest.fail("no button is reached by Tab")


def pasted(page: "sync_api.Page") -> str:
    """Paste into a box of the test's own, as a person would into the survey's."""
    page.evaluate("document.body.append(Object.assign(document.createElement('textarea'), { id: 'survey' }))")
    page.focus("#survey")
    page.keyboard.press("Control+V")
    return str(page.input_value("#survey"))


@pytest.mark.parametrize("key", ["Enter", "Space"])
@pytest.mark.parametrize("scripts", [(), (NO_CLIPBOARD,), (REFUSING,)], ids=["as it is", "no clipboard", "refused"])
def test_the_button_copies_by_keyboard_and_says_so_beside_itself(
    page: "sync_api.Page", key: str, scripts: tuple[str, ...]
) -> None:
    open_with(page, *scripts)
    press_the_button_by_keyboard(page, key)
    page.wait_for_function("words => document.querySelector('[role=status]').textContent === words", arg=COPIED)
    assert page.evaluate("document.activeElement.tagName") == "BUTTON"
    assert pasted(page) == TEXT


def test_where_copying_is_refused_the_text_is_selected_and_the_page_says_what_to_press(page: "sync_api.Page") -> None:
    open_with(page, REFUSING, NO_COPYING)
    press_the_button_by_keyboard(page)
    page.wait_for_function("words => document.querySelector('[role=status]').textContent === words", arg=SELECTED)
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"
    page.keyboard.press("Control+C")
    assert pasted(page) == TEXT


def test_the_text_cannot_be_changed_by_a_slip_of_the_hand(page: "sync_api.Page") -> None:
    open_with(page)
    page.focus("textarea")
    page.keyboard.type("slip")
    assert page.input_value("textarea") == TEXT


def test_without_scripts_there_is_no_button_that_does_nothing(
    browser: "sync_api.Browser", page: "sync_api.Page"
) -> None:
    open_with(page)
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(page.file)
    assert not plain.locator("button").is_visible()
    assert plain.locator("textarea").is_visible()
    context.close()


def test_a_narrow_page_scrolls_in_one_direction_alone(page: "sync_api.Page") -> None:
    open_with(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
