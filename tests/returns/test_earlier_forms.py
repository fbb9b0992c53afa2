"""Forms that went out before questions were called by their titles, and asked reasons of everybody, are still read."""

import datetime as dt
from dataclasses import replace

from tests.model.every_type import OPTIONS, bank, question
from tests.returns.filling_in import FACTS, UNDERSTANDING
from wellput.model.answer_form import AnswerForm, Item
from wellput.model.answer_form_asked import answer_form
from wellput.model.bank import Bank
from wellput.model.response import Answer
from wellput.returns.read import Read
from wellput.returns.reading import ReturnReader
from wellput.returns.sender import Members
from wellput.store.content import content
from wellput.word.answer_forms.filling import Filled, filled_form
from wellput.word.answer_forms.reading import FormReader
from wellput.word.answer_forms.writing import answer_form_bytes

HELP = "What happened, to whom, when and where."
VALUES = (
    Filled("wp_p_name", "Alpha"),
    Filled("wp_1_text", "Only that."),
    Filled("wp_2_selected", ticked=(1,)),
    Filled("wp_2_text", "I am ill."),
    Filled("wp_3_text", "Ours."),
)


def asking() -> Bank:
    """A bank without numbers, with a part about whoever answers."""
    about = [
        question("health", "select_one", title="Your health", options=OPTIONS),
        question("postcode", "text", title="Your postcode"),
    ]
    own = [question("aim-only", "text", title="The aim")]
    return bank(
        themes=[
            {"id": "own", "title": "Questions", "questions": own},
            {"id": "about-you", "title": "About you", "optional": True, "questions": about},
        ]
    )


def as_it_was(form: AnswerForm) -> AnswerForm:
    return replace(form, themes=tuple(replace(theme, items=tuple(map(earlier, theme.items))) for theme in form.themes))


def earlier(item: Item) -> Item:
    asks = (replace(ask, label=ask.earlier_label or ask.label) for ask in item.read_asks)
    return replace(item, asks=tuple(replace(ask, help=HELP) if ask.field == "text" else ask for ask in asks))


def written(form: AnswerForm) -> bytes:
    style = (content("templates") / "house-style.docx").read_bytes()
    return filled_form(answer_form_bytes(form, FACTS, (), style, dt.date(2025, 8, 1)).data, VALUES)


def read(data: bytes) -> Read:
    filled = FormReader(answer_form(asking())).read(data, "alpha.docx")
    return ReturnReader(asking(), Members([]), UNDERSTANDING).read(filled, "sha256:aa")


def test_an_earlier_form_is_read_whole_with_the_reasons_that_are_no_longer_asked() -> None:
    form = as_it_was(answer_form(asking()))
    assert form.themes[0].items[0].asks[0].label == "Answer to aim-only"
    came = read(written(form))
    (one,) = came.returns
    assert [str(left) for left in came.unread] == []
    assert one.answers == {
        "aim-only": Answer(text="Only that."),
        "health": Answer(selected=("b",), text="I am ill."),
        "postcode": Answer(text="Ours."),
    }
