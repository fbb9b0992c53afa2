"""The paste pack: each question on its own, with what to tick and what to paste, and how long that is."""

from typing import Any

from lxml import html

from tests.pages.made import BANK, LOG, MAP, STYLE, response
from wellput.pages.paste import PasteItem, PastePack, paste_pack
from wellput.pages.paste_page import paste_page
from wellput.pages.paste_text import paste_text

FULL = {
    "barriers": {
        "selected": ["money", "else"],
        "other": "Trust",
        "position": "Money is short [@map].",
        "text": "- Calls rose [@log].\n- So did costs [@map] [@nobody].",
        "ask": "Pay for cover.",
    },
    "cost": {"number": "1200.50"},
    "best": {"ranked": [{"option": "b", "reason": "It comes first.", "unlocks": "The rest."}, {"option": "a"}]},
    "more": {"skipped": "We have said it all."},
}


def pack(**parts: Any) -> PastePack:
    return paste_pack(BANK, response(**{"answers": FULL, "evidence": [LOG, MAP], **parts}), lambda _: True)


def item(name: str, made: PastePack) -> PasteItem:
    return next(one for group in made.groups for one in group.items if one.name == name)


def test_the_text_stands_alone_with_its_sources_numbered_from_one() -> None:
    assert item("Question 1: Barriers", pack()).text == (
        "Money is short [1].\n\n- Calls rose [2].\n- So did costs [1] [@nobody].\n\n"
        "What we ask for:\nPay for cover.\n\n"
        "Sources:\n[1] The map. https://example.org/map\n[2] Our log, 2024"
    )


def test_choices_are_what_to_tick_and_amounts_what_to_fill_in() -> None:
    tick, other = item("Question 1: Barriers", pack()).steps
    assert (tick.do, tick.items) == ("Tick", ("Money", "Other"))
    assert other.items == ("Trust",)
    (fill,) = item("Question 2", pack()).steps
    assert fill.items == ("1200.50 (£ a year)",)


def test_a_ranking_is_in_order_with_its_reasons() -> None:
    best = item("Question 3", pack())
    assert best.steps[0].items == ("Channels", "Training")
    assert best.steps[0].numbered
    assert best.text == "1. Channels\nWhy it matters: It comes first.\nWhat it would unlock: The rest.\n\n2. Training"


def test_what_the_survey_takes_is_counted_with_the_sources_and_what_is_advised_without() -> None:
    barriers = item("Question 1: Barriers", pack())
    assert barriers.over
    assert barriers.length.startswith(
        "30 words, 166 characters, the list of sources included; the survey takes at most 20"
    )
    best = item("Question 3", pack())
    assert "your own words: 5, advised at most 50" in best.length
    assert not best.over


def test_about_you_has_the_profile_without_whom_to_contact() -> None:
    made = pack(respondent={"name": "Us", "kind": "vcf", "contact": {"email": "ada@example.org"}})
    assert item("Organisation", made).text == "Us"
    assert item("Kind", made).steps[0].items == ("Voluntary organisation",)
    assert "ada@" not in paste_text(made) + paste_page(made, "en-GB", STYLE)


def test_the_summary_is_a_text_of_its_own() -> None:
    made = pack(summary={"sentence": "Yes.", "asks": ["Pay.", "Train [@log]."]})
    assert item("Summary and main asks", made).text == (
        "Yes.\n\nWhat we ask for:\n1. Pay.\n2. Train [1].\n\nSources:\n[1] Our log, 2024"
    )


def test_skipped_questions_are_to_be_left_empty_and_unfinished_ones_named_on_a_draft() -> None:
    assert pack().left_empty == (("Question 4", "We have said it all."),)
    (unfinished,) = [question for question in BANK.questions if question.id == "cost"]
    made = paste_pack(BANK, response(), lambda _: True, unfinished=[unfinished])
    assert "Draft. Still to answer or to finish: Question 2." in made.notes


def test_the_text_file_marks_where_each_text_begins_and_ends() -> None:
    text = paste_text(pack())
    rule = "-" * 72
    for one in (item("Question 1: Barriers", pack()), item("Question 3", pack())):
        assert f"\n{rule}\n{one.text}\n{rule}\n" in text
    assert "[x] Money" in text
    assert text.index("Question 1: Barriers") < text.index("Question 2") < text.index("Question 3")


def test_the_page_holds_the_same_texts_each_labelled_counted_and_with_a_button() -> None:
    made = pack(answers={"barriers": {"text": "</textarea><script>alert(1)</script> & [@log]\n\n 2 < 3"}})
    whole = html.document_fromstring(paste_page(made, "en-GB", STYLE))
    (box,) = whole.iter("textarea")
    assert box.text_content().lstrip("\n") == item("Question 1: Barriers", made).text
    assert box.get("readonly") is not None
    assert whole.xpath(f"//label[@for='{box.get('id')}']")
    assert whole.get_element_by_id(box.get("aria-describedby")).text_content().startswith("1")
    (button,) = whole.iter("button")
    assert button.get("data-copies") == box.get("id")
    assert whole.get_element_by_id(button.get("data-tells")).get("role") == "status"
    assert button.text_content() in button.get("aria-label")


def test_the_page_needs_nothing_outside_itself() -> None:
    whole = html.document_fromstring(paste_page(pack(), "en-GB", STYLE))
    assert len(list(whole.iter("script"))) == 1
    assert not whole.xpath("//@src | //link | //img | //iframe")
    (policy,) = whole.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert "default-src 'none'" in policy
    assert "script-src 'sha256-" in policy
