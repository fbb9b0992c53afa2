"""The answer form as a page: nothing from outside, every control with a label, and every word shown as it stands."""

import json
import re
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from tests.model.every_type import EVERY, FACTS, NASTY, NOTICE, asks, bank, every_type, question
from tests.pages.made import STYLE
from wellput.model.answer_form import AnswerForm
from wellput.model.answer_form_asked import answer_form
from wellput.pages.answer_form import answer_form_page


def page(form: AnswerForm) -> html.HtmlElement:
    return html.document_fromstring(answer_form_page(form, FACTS, NOTICE, STYLE, "en-GB"))


def controls(whole: html.HtmlElement) -> list[html.HtmlElement]:
    return whole.xpath("//*[self::input or self::textarea or self::select]")


def test_the_page_reaches_nothing_outside_itself() -> None:
    text = answer_form_page(every_type(), FACTS, NOTICE, STYLE, "en-GB")
    assert "default-src 'none'" in text
    assert re.findall(r"\s(?:src|action|srcset|poster)=", text) == []
    assert set(re.findall(r'href="([^"#]*)', text)) == {""}


def test_every_control_has_one_label_and_an_id_of_its_own() -> None:
    whole = page(every_type())
    ids = [one.get("id") for one in whole.xpath("//*[@id]")]
    assert len(set(ids)) == len(ids)
    labels = [one.get("for") for one in whole.xpath("//label")]
    assert sorted(labels) == sorted(one.get("id") for one in controls(whole))


def test_what_a_control_is_described_by_is_there() -> None:
    whole = page(every_type())
    ids = {one.get("id") for one in whole.xpath("//*[@id]")}
    named = {one for said in whole.xpath("//@aria-describedby | //@aria-labelledby") for one in said.split()}
    assert named <= ids


def test_groups_of_choices_have_a_legend_that_names_the_question() -> None:
    legends = [one.text_content() for one in page(every_type()).xpath("//fieldset/legend")]
    assert "Your choice (Answer to Question 2a: your choice)" in legends
    assert "Activity 1" in legends
    assert "Relationship 8" in legends


def test_every_ask_has_a_control_that_says_where_its_answer_belongs() -> None:
    whole = page(every_type())
    places = {one.get("id"): json.loads(one.get("data-path")) for one in controls(whole) if one.get("data-path")}
    assert places["wp_1_text"] == ["answers", "constructor", "text"]
    assert places["wp_9_cost_2_other"] == ["answers", "costs", "cost", "lines", 1, "other", "other costs"]
    assert places["wp_p_represents_area"] == ["respondent", "represents", "area"]
    assert places["wp_e8_question"] == ["evidence", 7, "question"]
    assert [one.place for one in asks(every_type()) if not any(place.startswith(one.place) for place in places)] == []


def test_headings_skip_no_level_and_the_form_says_what_it_is_of() -> None:
    whole = page(every_type())
    levels = [int(one.tag[1]) for one in whole.xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert whole.get_element_by_id("wp_form").text_content() == "Form: every-type, version 3, format 1"


def test_words_of_the_bank_are_no_markup() -> None:
    whole = page(every_type())
    assert whole.xpath("//p[@class='question']")[0].text_content() == f"text? {NASTY}"
    assert whole.xpath("//main//b") == []


@settings(max_examples=25)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40))
def test_any_words_of_a_bank_are_shown(text: str) -> None:
    options = [{"id": "a", "label": text, "note": text}, {"id": "b", "label": "B"}]
    whole = page(answer_form(bank(question("q", "select_one", title=text, options=options), *EVERY[2:4])))
    assert whole.xpath("//label[@for='wp_1_selected-1']")[0].text_content() == text
