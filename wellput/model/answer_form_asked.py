"""What an answer form asks at each question of a bank."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from wellput.model.answer_form import AnswerForm, Ask, Choice, Item, Section
from wellput.model.answer_form_around import about_section, evidence_section, permission_section
from wellput.model.answer_form_tables import COST_COLUMNS, MOST_LINES, each_columns, relationship_columns
from wellput.model.answer_form_words import (
    guidance_of,
    how_many,
    limits_of,
    note_of,
    routing_of,
    wording_of,
    words_limit,
)
from wellput.model.bank import CHOOSING, Bank, Question, Relevance, Theme

ASKING = frozenset({"text", "select_one", "select_multiple", "rank"})
"""Types of question at which members are asked what should be done."""


def answer_form(bank: Bank, wanted: Callable[[Question], bool] = lambda _: True) -> AnswerForm:
    """Return the form of the questions that are wanted, all of them unless said otherwise."""
    numbered = {question.id: number for number, question in enumerate(bank.questions, 1)}
    themes = (
        Section(
            _title(theme),
            tuple(_item(bank, theme, one, numbered[one.id]) for one in theme.questions if wanted(one)),
            theme.introduction or "",
        )
        for theme in bank.themes
    )
    return AnswerForm(
        bank=bank.bank,
        version=bank.version,
        title=bank.title,
        wording=wording_of(bank),
        about=about_section(bank),
        themes=tuple(theme for theme in themes if theme.items),
        evidence=evidence_section(),
        permission=permission_section(),
    )


def _title(theme: Theme) -> str:
    said = f"{theme.title} {theme.introduction}".lower()
    return f"{theme.title} (optional)" if theme.optional and "optional" not in said else theme.title


def answer_label(question: Question) -> str:
    """Return the visible label by which a question's answer is known again."""
    return f"Answer to Question {question.number}" if question.number else f"Answer to {question.id}"


def _item(bank: Bank, theme: Theme, question: Question, number: int) -> Item:
    rule = question.relevant or Relevance()
    return Item(
        id=question.id,
        heading=question.name,
        text=question.text,
        asks=tuple(_asks(question, number, is_of_respondent=theme.is_about_respondent)),
        guidance=guidance_of(bank, question),
        routing=routing_of(bank, question),
        number=question.number or "",
        required=question.required,
        kinds=rule.respondent,
        after=rule.question,
        answers=rule.is_,
    )


def _asks(question: Question, number: int, *, is_of_respondent: bool) -> list[Ask]:
    label, place = answer_label(question), f"wp_{number}"
    asks = [_main(question, label, place)] if question.type != "text" else []
    if question.type in CHOOSING and any(option.other for option in question.options):
        asks.append(Ask("other", f"{place}_other", "line", f"{label}: other", "If you chose “other”: what is it?"))
    if question.type == "text":
        asks.append(_text(question, place, label, "Your answer", required=question.required))
    else:
        asks.append(_text(question, place, f"{label}: your reasons", "Your reasons"))
    if question.type in ASKING and not is_of_respondent:
        short = "What should be done, and by whom?"
        asks.append(Ask("ask", f"{place}_ask", "words", f"{label}: what should be done", short))
    return asks


def _text(question: Question, place: str, label: str, short: str, *, required: bool = False) -> Ask:
    return Ask(
        "text",
        f"{place}_text",
        "words",
        label,
        short,
        help="What happened, to whom, when and where." if not required else "",
        required=required,
        limits=limits_of(question),
        words=words_limit(question),
    )


def _main(question: Question, label: str, place: str) -> Ask:
    choices = tuple(Choice(one.id, one.label, note_of(question, one), one.other) for one in question.options)
    match question.type:
        case "rank":
            columns = each_columns(question)
            help_ = f"Rank {how_many(question)}: 1 for what matters most, 2 for the next, and so on."
            ask = Ask("ranked", "", "rank", "your order", "Your order", help_, choices, columns, question.most)
        case "select_one" | "select_multiple" | "scale":
            several = question.most > 1
            help_ = f"Choose {how_many(question)}." if several else "Choose one."
            ask = Ask(
                "selected", "", "several" if several else "one", "your choice", "Your choice", help_, choices,
                most=question.most,
            )  # fmt: skip
        case "integer" | "decimal":
            unit = f", in {question.unit}" if question.unit else ""
            whole = question.type == "integer"
            help_ = "A whole number, in digits." if whole else "A number in digits, such as 12.5."
            ask = Ask("number", "", "number", f"a number{unit}", f"The figure{unit}", help_, whole=whole)
        case "date":
            ask = Ask("date", "", "date", "a date", "The date", "Day, month and year, such as 3 May 2025.")
        case "cost":
            help_ = "Give rough figures where you have no others, such as 2-3."
            ask = Ask(
                "cost", "", "lines", "costs", "Costs", help_, columns=COST_COLUMNS, most=MOST_LINES, noun="activity"
            )
        case _:
            columns = relationship_columns(choices)
            ask = Ask("map", "", "lines", "relationships", "Relationships", columns=columns, most=MOST_LINES)
            ask = replace(ask, help="Leave out what you do not know.", noun="relationship")
    return _named(ask, label, place, required=question.required)


def _named(ask: Ask, label: str, place: str, *, required: bool) -> Ask:
    return replace(ask, place=f"{place}_{ask.field}", label=f"{label}: {ask.label}", required=required)
