"""What an answer form asks, and the names by which answers are known again."""

import re
from typing import Any

import pytest

from tests.model.every_type import EVERY, OPTIONS, asks, bank, every_type, question
from wellput.model.answer_form_asked import answer_form
from wellput.model.bank import Bank
from wellput.store.banks import bank_paths, read_bank

PLACE = re.compile(r"wp_(?:[0-9]+|p|e[0-9]+)_[A-Za-z0-9_]+")


def test_every_place_has_a_name_and_a_label_of_its_own_that_word_takes() -> None:
    asked = asks(every_type())
    places = [ask.place for ask in asked]
    assert len(set(places)) == len(places)
    assert len({ask.label for ask in asked}) == len(asked)
    assert [place for place in places if not PLACE.fullmatch(place) or len(place) > 40] == []


@pytest.mark.parametrize("name", sorted(bank_paths(None)))
def test_shipped_banks_give_names_and_labels_of_their_own(name: str) -> None:
    asked = asks(answer_form(read_bank(bank_paths(None)[name])))
    assert len({ask.place for ask in asked}) == len({ask.label for ask in asked}) == len(asked)
    assert [ask.place for ask in asked if not PLACE.fullmatch(ask.place) or len(ask.place) > 40] == []


def test_a_place_counts_the_questions_of_the_whole_bank_so_that_a_part_is_known_again_too() -> None:
    whole = bank(*EVERY)
    form = answer_form(whole, lambda one: one.id == "order")
    (item,) = form.themes[0].items
    assert item.asks[0].place == "wp_4_ranked"
    assert item.asks[0].label == "Answer to Question Prop 2 Q8: your order"


def test_a_question_without_a_number_is_named_by_its_title_or_its_first_words_and_never_by_its_id() -> None:
    asked = (question("aim-only", "text", title="The aim"), question("specify", "text") | {"text": "Please specify:"})
    titled, plain = answer_form(bank(*asked)).themes[0].items
    assert titled.asks[0].label == "Answer to \u2018The aim\u2019"
    assert plain.asks[0].label == "Answer to \u2018Please specify\u2019"
    assert (plain.heading, plain.asks[0].earlier_label) == ("Please specify", "Answer to specify")


def test_questions_of_one_title_or_number_are_told_apart_by_their_place() -> None:
    asked = (question("a", "text", title="Your view"), question("b", "text", title="Your view."))
    numbered = (question("c", "text", number="1"), question("d", "text", number="1"))
    labels = [item.label for item in answer_form(bank(*asked, *numbered)).themes[0].items]
    assert labels == [
        "Answer to \u2018Your view\u2019 (1 of 4)",
        "Answer to \u2018Your view\u2019 (2 of 4)",
        "Answer to Question 1 (3 of 4)",
        "Answer to Question 1 (4 of 4)",
    ]


def about_you(*questions: dict[str, Any]) -> Bank:
    part = {"id": "about-you", "title": "About you", "optional": True, "questions": list(questions)}
    return bank(themes=[part])


def test_whoever_answers_is_asked_about_themselves_for_the_answer_alone() -> None:
    whole = about_you(question("age", "select_one", options=OPTIONS), question("postcode", "text"))
    age, postcode = answer_form(whole).themes[0].items
    assert [ask.field for ask in age.asks] == ["selected"]
    assert [(ask.field, ask.help) for ask in postcode.asks] == [("text", "")]
    assert [ask.place for ask in age.read_asks] == ["wp_1_selected", "wp_1_text", "wp_1_ask"]


@pytest.mark.parametrize(
    "more", [{"guidance": "If yes, please say how."}, {"max_words": 50}, {"prompts": ["A letter"]}]
)
def test_words_are_asked_for_about_oneself_where_the_bank_asks_for_them(more: dict[str, Any]) -> None:
    (item,) = answer_form(about_you(question("health", "select_one", options=OPTIONS, **more))).themes[0].items
    assert [(ask.field, ask.help) for ask in item.asks] == [("selected", "Choose one."), ("text", "")]


def test_limits_and_routing_are_told_in_words() -> None:
    items = {item.id: item for item in every_type().themes[0].items}
    assert items["constructor"].asks[0].limits == "Length: about 50 words."
    assert items["several"].asks[0].help == "Choose up to 2."
    assert items["people"].routing.startswith(
        "Only if you answer as “A small one”, and only if you answered “First” or "
    )
    assert items["people"].routing.endswith("to Question 2.")


def test_options_that_were_not_published_as_options_are_marked_and_their_source_is_told() -> None:
    options = [
        {"id": "a", "label": "As published"},
        {"id": "b", "label": "From a report", "standing": "published", "source": "report", "note": "Section 2."},
        {"id": "c", "label": "Ours", "standing": "supplied", "source": "ours"},
    ]
    sources = [
        {"id": "report", "title": "A report", "publisher": "Its publisher"},
        {"id": "ours", "title": "None", "publisher": "Wellput"},
    ]
    mixed, whole = (bank(question("q", "select_one", options=some), sources=sources) for some in (options, options[2:]))
    (item,) = answer_form(mixed).themes[0].items
    assert [one.note for one in item.asks[0].choices] == ["", "Section 2. (published elsewhere)", "(supplied)"]
    assert item.guidance == (
        "Options marked “(supplied)” are in our words; source: Wellput.",
        "Options marked “(published elsewhere)” were published, but not as options of this question; "
        "source: Its publisher.",
    )
    (item,) = answer_form(whole).themes[0].items
    assert item.asks[0].choices[0].note == ""
    assert item.guidance == ("The options are in our words; source: Wellput.",)


def test_quoting_and_naming_are_asked_apart_and_the_organisation_must_say_its_name() -> None:
    form = every_type()
    assert [item.id for item in form.permission.items] == ["permission.quote", "permission.name"]
    assert [item.id for item in form.about.items if item.required] == ["respondent.name"]


def test_a_bank_without_kinds_of_respondent_asks_for_none() -> None:
    form = answer_form(bank(question("q", "text"), respondents=[]))
    assert "respondent.kind" not in [item.id for item in form.about.items]
