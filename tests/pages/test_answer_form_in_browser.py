"""The answer form in a real browser, from a file, by keyboard: it keeps, gives and takes back every answer."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.model.every_type import FACTS, NOTICE, every_type
from wellput.model.response import Answer, Respondent
from wellput.pages.answer_form import answer_form_page
from wellput.store.content import content

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
QUIET = [
    *("--no-sandbox", "--disable-gpu", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
NOTHING_KEPT = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })"
TYPED = "We waited & <b>waited</b> </script> {{ 7*7 }} — ŵ שלום 😀\n\n- twice"

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")


@pytest.fixture(scope="module")
def browser() -> Iterator["sync_api.Browser"]:
    with sync_api.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield running
        running.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    style = (content("templates") / "house-style.css").read_text("utf-8")
    path = tmp_path / "form.html"
    path.write_text(answer_form_page(every_type(), FACTS, NOTICE, style, "en-GB"), "utf-8")
    return path


@pytest.fixture
def page(browser: "sync_api.Browser", file: Path) -> Iterator["sync_api.Page"]:
    """The form, opened from a file; it asks for nothing and logs nothing."""
    context = browser.new_context(viewport={"width": 320, "height": 640})
    opened = context.new_page()
    asked, troubles = [], []
    opened.on("request", lambda request: asked.append(request.url))
    opened.on("console", lambda message: troubles.append(message.text))
    opened.on("pageerror", lambda trouble: troubles.append(str(trouble)))
    opened.goto(file.as_uri())
    yield opened
    assert {one for one in asked if not one.startswith("blob:")} == {file.as_uri()}
    assert troubles == []
    context.close()


def filled(page: "sync_api.Page") -> None:
    page.fill("#wp_p_name", "Riverside Volunteers")
    page.fill("#wp_p_represents_area", "Calderdale")
    page.check("#wp_p_kind-1")
    page.fill("#wp_1_text", TYPED)
    page.check("#wp_2_selected-4")
    page.fill("#wp_2_other", "Something else")
    page.check("#wp_3_selected-1")
    page.check("#wp_3_selected-3")
    page.select_option("#wp_4_ranked_3", "1")
    page.fill("#wp_4_ranked_3_reason", "It comes first")
    page.select_option("#wp_4_ranked_1", "2")
    page.fill("#wp_6_number", "12")
    page.fill("#wp_8_date", "2025-03-01")
    page.fill("#wp_9_cost_1_activity", "Training")
    page.select_option("#wp_9_cost_1_case", "now")
    page.fill("#wp_10_map_1_partner", "The council")
    page.select_option("#wp_10_map_1_works", "4")
    page.fill("#wp_e1_statement", "A flood in March")
    page.select_option("#wp_e1_question", "constructor")
    page.check("#wp_e1_permission-1")
    page.check("#wp_p_permission_quote-1")
    page.check("#wp_p_permission_name-2")


def saved(page: "sync_api.Page", folder: Path) -> tuple[str, dict[str, Any], Path]:
    """Press the button; return the file's name, what it holds, and where it is."""
    with page.expect_download() as coming:
        page.click("#save")
    path = folder / coming.value.suggested_filename
    coming.value.save_as(path)
    return path.name, json.loads(path.read_text("utf-8")), path


def test_the_file_that_is_sent_back_has_the_keys_of_a_draft(page: "sync_api.Page", tmp_path: Path) -> None:
    filled(page)
    name, sent, _ = saved(page, tmp_path)
    assert name == "every-type-riverside-volunteers.json"
    assert (sent["wellput_return"], sent["bank"], sent["bank_version"]) == (1, "every-type", 3)
    assert sent["respondent"] == {
        "name": "Riverside Volunteers",
        "kind": "small",
        "represents": {"area": "Calderdale"},
    }
    assert sent["permission"] == {"quote": True, "name": False}
    assert sent["answers"] == {
        "constructor": {"text": TYPED},
        "one": {"selected": ["other"], "other": "Something else"},
        "several": {"selected": ["a", "c"]},
        "order": {"ranked": [{"option": "c", "reason": "It comes first"}, {"option": "a"}]},
        "people": {"number": "12"},
        "when": {"date": "2025-03-01"},
        "costs": {"cost": {"lines": [{"activity": "Training", "case": "now"}]}},
        "map": {"map": [{"partner": "The council", "works": "4"}]},
    }
    assert sent["evidence"] == [
        {
            "id": "example-1",
            "kind": "case-study",
            "statement": "A flood in March",
            "question": "constructor",
            "permission": "given",
        }
    ]
    Respondent.model_validate(sent["respondent"])
    assert [Answer.model_validate(answer) for answer in sent["answers"].values()]


def test_what_was_typed_is_there_again_when_the_page_is_opened_again(page: "sync_api.Page") -> None:
    filled(page)
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    assert page.input_value("#wp_1_text") == TYPED
    assert page.is_checked("#wp_2_selected-4")
    assert page.is_visible("#wp_4_ranked_3_reason")


def test_one_goes_on_from_the_saved_file_in_another_browser(
    browser: "sync_api.Browser", page: "sync_api.Page", tmp_path: Path
) -> None:
    filled(page)
    _, sent, path = saved(page, tmp_path)
    other = browser.new_context().new_page()
    other.goto(page.url)
    other.set_input_files("#open", path)
    other.wait_for_function("() => document.getElementById('opened').textContent.startsWith('Continued')")
    _, again, _ = saved(other, tmp_path / "again")
    for one in (sent, again):
        del one["saved"]
    assert again == sent
    other.context.close()


def test_a_page_that_the_browser_saved_holds_the_answers_and_one_goes_on_from_it(
    browser: "sync_api.Browser", page: "sync_api.Page", tmp_path: Path
) -> None:
    filled(page)
    copy = tmp_path / "saved by the browser.html"
    copy.write_text("<!DOCTYPE html>\n" + page.evaluate("document.documentElement.outerHTML"), "utf-8")
    for address, given in ((copy.as_uri(), None), (page.url, copy)):
        other = browser.new_context().new_page()
        other.goto(address)
        if given:
            other.set_input_files("#open", given)
            other.wait_for_function("() => document.getElementById('opened').textContent.startsWith('Continued')")
        assert other.input_value("#wp_1_text") == TYPED
        assert other.input_value("#wp_4_ranked_1") == "2"
        other.context.close()


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("other.json", '{"wellput_return": 1, "bank": "another", "form": {}}', "another consultation"),
        ("damaged.json", "{", "not a file of answers"),
        ("list.json", "[1]", "not a file of answers"),
        ("page.html", "<p>Hello</p>", "not a file of answers"),
    ],
)
def test_a_file_that_is_no_return_of_this_form_changes_nothing(
    page: "sync_api.Page", tmp_path: Path, name: str, text: str, told: str
) -> None:
    page.fill("#wp_1_text", "Kept")
    (tmp_path / name).write_text(text, "utf-8")
    page.set_input_files("#open", tmp_path / name)
    page.wait_for_function("told => document.getElementById('opened').textContent.includes(told)", arg=told)
    assert page.input_value("#wp_1_text") == "Kept"


def test_what_fits_no_answer_is_told_and_kept_all_the_same(page: "sync_api.Page", tmp_path: Path) -> None:
    page.fill("#wp_6_number", "about twelve")
    page.select_option("#wp_4_ranked_1", "1")
    page.select_option("#wp_4_ranked_3", "1")
    for option in (1, 2, 3):
        page.check(f"#wp_3_selected-{option}")
    _, sent, _ = saved(page, tmp_path)
    assert sent["answers"]["people"] == {"number": "about twelve"}
    assert sent["form"]["wp_4_ranked_3"] == "1"
    told = page.locator("#problems li").all_text_contents()
    assert "About you: organisation: not answered yet" in told
    assert any("write digits alone" in one for one in told)
    assert any(one.startswith("Third: has the same rank as First") for one in told)
    assert any("choose no more than 2" in one for one in told)
    page.locator("#problems a").first.click()
    assert page.evaluate("document.activeElement.id") == "wp_p_name"


def test_leaving_with_answers_that_are_in_no_file_is_warned_of(page: "sync_api.Page", tmp_path: Path) -> None:
    said: list[str] = []
    page.on("dialog", lambda dialog: (said.append(dialog.type), dialog.accept()))
    page.click("#wp_1_text")
    page.keyboard.type("Not saved")
    page.reload()
    assert said == ["beforeunload"]
    page.click("#wp_1_text")
    saved(page, tmp_path)
    page.reload()
    assert said == ["beforeunload"]


def test_a_browser_that_keeps_nothing_says_so_and_still_gives_the_file(
    browser: "sync_api.Browser", file: Path, tmp_path: Path
) -> None:
    other = browser.new_context().new_page()
    other.add_init_script(NOTHING_KEPT)
    other.goto(file.as_uri())
    assert "does not keep your answers" in other.inner_text("#keeping")
    other.fill("#wp_1_text", "Typed")
    _, sent, _ = saved(other, tmp_path)
    assert sent["answers"]["constructor"]["text"] == "Typed"
    other.context.close()


def test_answers_are_deleted_from_the_browser_when_that_is_asked_and_confirmed(page: "sync_api.Page") -> None:
    page.fill("#wp_1_text", "Secret")
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.click("#forget")
    assert page.input_value("#wp_1_text") == "Secret"
    page.once("dialog", lambda dialog: dialog.accept())
    page.click("#forget")
    assert page.input_value("#wp_1_text") == ""
    assert page.evaluate("Object.keys(localStorage).length") == 0
    assert "Secret" not in page.content()


def test_a_choice_can_be_taken_back_and_lines_be_added_by_keyboard(page: "sync_api.Page") -> None:
    page.focus("#wp_2_selected-1")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.dataset.clears") == "wp_2_selected"
    page.keyboard.press("Enter")
    assert not page.is_checked("#wp_2_selected-1")
    assert page.evaluate("document.activeElement.id") == "wp_2_selected-1"
    assert not page.is_visible("#wp_9_cost_2_activity")
    page.focus("[data-adds='wp_9_cost-lines']")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "wp_9_cost_2_activity"


def test_everything_is_reached_by_tab_in_the_order_of_the_page(page: "sync_api.Page") -> None:
    visible = page.evaluate(
        "[...document.querySelectorAll('a[href], input, textarea, select, button, summary')]"
        ".filter(one => one.checkVisibility() && (one.type !== 'radio' || one.matches('[id$=\"-1\"]')))"
        ".map(one => one.id || one.textContent)"
    )
    met: list[str] = []
    while len(met) < len(visible):
        page.keyboard.press("Tab")
        here = page.evaluate("document.activeElement.id || document.activeElement.textContent")
        if here not in met[-1:]:  # a date has a place each for day, month and year
            met.append(here)
    assert met == visible


def test_the_count_of_words_is_shown_beside_what_is_advised(page: "sync_api.Page") -> None:
    page.fill("#wp_1_text", "one two three")
    assert page.inner_text("#wp_1_text-count") == "3 words of about 50"


def test_a_narrow_page_scrolls_in_one_direction_alone_and_targets_are_large_enough(page: "sync_api.Page") -> None:
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    small = page.evaluate(
        "[...document.querySelectorAll('input, select, textarea, button, summary')]"
        ".filter(one => one.checkVisibility())"
        ".filter(one => { const box = one.getBoundingClientRect(); return box.width < 24 || box.height < 24; })"
        ".map(one => one.id)"
    )
    assert small == []


@pytest.mark.parametrize("width", [320, 1200])
def test_axe_finds_nothing_against_wcag_2_2_aa(page: "sync_api.Page", width: int) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    page.set_viewport_size({"width": width, "height": 900})
    filled(page)
    page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true; })")
    rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = axe.Axe().run(page, options={"runOnly": rules}).response
    assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == []
    assert len(found["passes"]) > 20


def test_without_scripts_the_page_says_so_and_shows_no_button_that_does_nothing(
    browser: "sync_api.Browser", file: Path
) -> None:
    plain = browser.new_context(java_script_enabled=False).new_page()
    plain.goto(file.as_uri())
    assert "scripts are switched off" in plain.inner_text("noscript")
    assert not any(one.is_visible() for one in plain.locator("button").all())
    assert plain.locator("#wp_9_cost_8_activity").is_visible()
    plain.context.close()
