"""What is written in a form, and what is listed because it has no place."""

import datetime as dt
from typing import Any

from tests.forms.form_items import AGREE, BANK, BARRIERS, form, response, space, tick
from wellput.forms.asked import everything_asked
from wellput.forms.filling import Filling, filling
from wellput.forms.matching import match
from wellput.forms.saying import said
from wellput.forms.tag_values import untagged
from wellput.model.bank import Question
from wellput.model.form import Entry, Form, FormItem, Space

ASKED = everything_asked(BANK)
DAY = dt.date(2025, 9, 1)
EVIDENCE = [
    {"id": "log", "kind": "figure", "statement": "It happened.", "source": "Our call log", "date": "2024"},
    {"id": "diary", "kind": "document", "statement": "Our diary"},
]


def question(name: str) -> Question:
    found = BANK.question(name)
    assert found is not None
    return found


def written(made: Form, *, with_contact: bool = False, **values: Any) -> Filling:
    found = match(made, ASKED)
    draft = response(**values)
    return filling(made, BANK, draft, ASKED, found.spots, found.reasons, DAY, with_contact=with_contact)


def test_an_answers_parts_stand_in_order_with_its_sources_at_the_end() -> None:
    answer = {"position": "Yes.", "text": "Once [@log]. Twice [@diary], [@log].\n\n- [@nobody]\n", "ask": "Pay."}
    words = said(question("barriers"), response(answers={"barriers": answer}, evidence=EVIDENCE), ticked=False)
    assert words == (
        "Yes.\n\nOnce [1]. Twice [2], [1].\n\n- [@nobody]\n\nWhat we ask for: Pay.\n\n"
        "Sources:\n[1] Our call log, 2024\n[2] Our diary"
    )


def test_choices_are_among_the_words_only_where_the_form_has_no_boxes() -> None:
    answer = {"selected": ["yes", "other"], "other": "In part", "text": "Why."}
    draft = response(answers={"agree": answer})
    assert said(question("agree"), draft, ticked=False) == "Yes; Something else\n\nOther: In part\n\nWhy."
    assert said(question("agree"), draft, ticked=True) == "Other: In part\n\nWhy."


def test_amounts_have_their_unit_and_made_up_figures_say_so() -> None:
    draft = response(answers={"cost": {"number": "1200", "illustrative": "true"}})
    assert said(question("cost"), draft, ticked=False).endswith("\n\n£1,200 a year")
    assert said(question("cost"), draft, ticked=False).startswith("Illustrative")


def test_boxes_are_ticked_and_words_written() -> None:
    made = form(BARRIERS, space(), AGREE, tick("Yes"), tick("No"), space())
    done = written(made, answers={"barriers": {"text": "Time."}, "agree": {"selected": ["no"], "text": "Since."}})
    assert done.entries == (Entry(1, "Time."), Entry(3), Entry(4, "Since."))
    assert done.unplaced == ()


def test_a_drop_down_takes_one_choice() -> None:
    made = form(AGREE, space("list", "", "Choose", "Yes", "No"), space("control"))
    assert written(made, answers={"agree": {"selected": ["no"]}}).entries == (Entry(1, line=2),)
    both = written(made, answers={"agree": {"selected": ["yes", "no"]}})
    assert [one.name for one in both.unplaced] == ["Question 2: Agreement: Yes", "Question 2: Agreement: No"]


def test_what_has_no_place_is_listed_with_the_reason() -> None:
    made = form(AGREE, tick("Yes"), "8. Something else?")
    answers = {"barriers": {"text": "Time."}, "agree": {"selected": ["no"], "text": "Since."}}
    told = {one.name: one.reason for one in written(made, answers=answers).unplaced}
    assert set(told) == {"Question 1: Barriers", "Question 2: Agreement: No", "Question 2: Agreement, its words"}
    assert "not in the form" in told["Question 1: Barriers"]


def test_what_nobody_answered_is_not_listed() -> None:
    assert written(form("Hello.")) == Filling((), (), ())


def test_an_answer_that_is_only_a_worksheet_is_listed() -> None:
    cost = {"lines": [{"activity": "Meetings", "case": "now", "who": "paid"}]}
    done = written(form("What does it cost?", space()), answers={"cost": {"cost": cost}})
    assert "worksheet" in done.unplaced[0].reason


def test_contact_details_are_filled_in_only_when_that_is_asked() -> None:
    made = form("Organisation:", space("blank", "Organisation:"), "E-mail:", space("blank", "E-mail:"))
    who = {"name": "Ours", "contact": {"email": "a@example.org"}}
    assert written(made, respondent=who).entries == (Entry(1, "Ours"),)
    assert Entry(2, "a@example.org") in written(made, respondent=who, with_contact=True).entries


def test_the_date_is_the_day_that_was_given() -> None:
    assert written(form("Date:", space("blank", "Date:"))).entries == (Entry(1, "1 September 2025"),)


def test_a_field_that_is_too_short_is_told() -> None:
    items: tuple[FormItem, ...] = (*form(BARRIERS).items, Space(1, "field", most=3))
    done = written(Form(items), answers={"barriers": {"text": "Time and money."}})
    assert "takes 3 characters" in done.notes[0]
    assert done.entries == (Entry(1, "Time and money."),)


def test_answers_and_parts_that_no_tag_names_are_listed() -> None:
    draft = response(answers={"barriers": {"text": "Time.", "ask": "Pay."}, "agree": {"selected": ["yes"]}})
    assert [one.name for one in untagged(BANK, draft, ["{{ answers.barriers.text }}"])] == [
        "Question 1: Barriers, its ask",
        "Question 2: Agreement",
    ]
    whole = ["{{ answers['barriers'].words }}", "{% if answers.agree.chosen %}"]
    assert list(untagged(BANK, draft, whole)) == []
