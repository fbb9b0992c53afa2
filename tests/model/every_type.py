"""A bank with a question of every type, whose words are markup to somebody, and its answer form."""

import datetime as dt
from typing import Any

from wellput.model.answer_form import AnswerForm, Ask, PackFacts
from wellput.model.answer_form_asked import answer_form
from wellput.model.bank import Bank
from wellput.model.block import Block, List, ListItem, Text

NASTY = "=1+1 & <b>{{ 7*7 }}</b> ${wp_p_name} # *not* _this_ | [a](b) </script>"
FACTS = PackFacts("Our <Network>", "office@example.org", dt.date(2025, 9, 1), dt.date(2026, 3, 31))
NOTICE: tuple[Block, ...] = (List((ListItem((Text("Who asks: "), Text("Our <Network>.", strong=True))),)),)
OPTIONS = [{"id": "a", "label": "First"}, {"id": "b", "label": NASTY, "note": "a note"}, {"id": "c", "label": "Third"}]
OTHER = {"id": "other", "label": "Another (say what)", "other": True}


def question(id_: str, type_: str, **more: Any) -> dict[str, Any]:
    return {"id": id_, "type": type_, "text": f"{type_}? {NASTY}", **more}


def bank(*questions: dict[str, Any], **more: Any) -> Bank:
    return Bank.model_validate(
        {
            "format": 1,
            "bank": "every-type",
            "version": 3,
            "title": f"Every type {NASTY}",
            "wording": "general",
            "consultation": {"publisher": "A Department", "closes": "2025-09-16T23:59"},
            "respondents": [{"id": "small", "label": "A small one"}, {"id": "large", "label": "A large one"}],
            "themes": [{"id": "theme", "title": f"Theme {NASTY}", "questions": list(questions)}],
            **more,
        }
    )


EVERY = (
    question("constructor", "text", number="1", max_words={"advised": 50}, guidance=NASTY, prompts=["A log"]),
    question("one", "select_one", number="2", options=[*OPTIONS, OTHER], required=True),
    question("several", "select_multiple", number="2a", options=OPTIONS, choose={"min": 1, "max": 2}),
    question("order", "rank", number="Prop 2 Q8", options=OPTIONS, choose=2, each={"reason": True, "unlocks": True}),
    question("how-far", "scale", options=[{**one, "step": at} for at, one in enumerate(OPTIONS, 1)]),
    question(
        "people", "integer", unit="people", relevant={"respondent": ["small"], "question": "one", "is": ["a", "b"]}
    ),
    question("share", "decimal", relevant={"question": "order", "is": ["c"]}),
    question("when", "date"),
    question("costs", "cost"),
    question("map", "relationships", options=OPTIONS),
)


def every_type() -> AnswerForm:
    return answer_form(bank(*EVERY))


def asks(form: AnswerForm) -> list[Ask]:
    return [ask for section in form.sections for item in section.items for ask in item.asks]
