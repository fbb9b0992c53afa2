"""What an answer form asks at each question of a bank."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from wellput.model.answer_form import AnswerForm, Ask, Choice, Item, Section
from wellput.model.answer_form_around import about_section, evidence_section, permission_section
from wellput.model.answer_form_labels import answer_labels, earlier_label, heading_of
from wellput.model.answer_form_tables import COST_COLUMNS, MOST_LINES, each_columns, relationship_columns
from wellput.model.answer_form_words import (
    guidance_of,
    how_many,
    limits_of,
    note_of,
    routing_of,
    wants_words,
    wording_of,
    words_limit,
)
from wellput.model.bank import CHOOSING, Bank, Question, Relevance, Theme

ASKING = frozenset({"text", "select_one", "select_multiple", "rank"})
"""Types of question at which members are asked what should be done."""

_WHAT_HAPPENED = "What happened, to whom, when and where."
_VIEW = "What you think, and why; and what you have seen: what happened, to whom, when and where."


def answer_form(bank: Bank, wanted: Callable[[Question], bool] = lambda _: True) -> AnswerForm:
    """Return the form of the questions that are wanted, all of them unless said otherwise."""
    names = {id_: _Name(number, label) for number, (id_, label) in enumerate(answer_labels(bank).items(), 1)}
    themes = (
        Section(
            _title(theme),
            tuple(_item(bank, theme, one, names[one.id]) for one in theme.questions if wanted(one)),
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


@dataclass(frozen=True, slots=True)
class _Name:
    """The number by which a question's places are named, and how their labels begin."""

    number: int
    label: str

    def of(self, field: str) -> str:
        return f"wp_{self.number}_{field}"


def labelled_before(ask: Ask, label: str, question: Question) -> Ask:
    """Return what is asked with the label that it had before, where it was another; `label` is how it begins now."""
    before = earlier_label(question)
    return ask if label == before else replace(ask, earlier_label=before + ask.label.removeprefix(label))


def _item(bank: Bank, theme: Theme, question: Question, name: _Name) -> Item:
    rule, about = question.relevant or Relevance(), theme.is_about_respondent
    every = [labelled_before(one, name.label, question) for one in _asks(question, name, about=about)]
    asks = [one for one in every if not about or _is_answer(question, one)]
    routing = routing_of(bank, question, lambda one: one.name)
    return Item(
        id=question.id,
        heading=heading_of(question),
        text=question.text,
        asks=tuple(asks),
        label=name.label,
        is_about_respondent=about,
        earlier_asks=tuple(one for one in every if one not in asks),
        earlier_words=(question.name, routing, _WHAT_HAPPENED),
        guidance=guidance_of(bank, question),
        routing=routing_of(bank, question),
        number=question.number or "",
        required=question.required,
        kinds=rule.respondent,
        after=rule.question,
        answers=rule.is_,
    )


def _is_answer(question: Question, ask: Ask) -> bool:
    """Say whether it is asked of somebody about themselves: the answer alone, and no more words than the bank wants."""
    if ask.field == "text" and question.type != "text":
        return wants_words(question)
    return ask.field != "ask"


def _asks(question: Question, name: _Name, *, about: bool) -> list[Ask]:
    label = name.label
    asks = [_main(question, name)] if question.type != "text" else []
    if question.type in CHOOSING and any(option.other for option in question.options):
        asks.append(Ask("other", name.of("other"), "line", f"{label}: other", "If you chose “other”: what is it?"))
    asks.append(_text(question, name, about=about))
    if question.type in ASKING:
        asks.append(asked_for(name.of("ask"), label))
    return asks


def asked_for(place: str, label: str) -> Ask:
    """Return the question what should be done."""
    return Ask("ask", place, "words", f"{label}: what should be done", "What should be done, and by whom?")


def _text(question: Question, name: _Name, *, about: bool) -> Ask:
    alone = question.type == "text"
    required = alone and question.required
    return Ask(
        "text",
        name.of("text"),
        "words",
        name.label if alone else f"{name.label}: your reasons",
        "Your answer" if alone else "Your reasons",
        help="" if required or about else _VIEW if alone else _WHAT_HAPPENED,
        required=required,
        limits=limits_of(question),
        words=words_limit(question),
    )


def _main(question: Question, name: _Name) -> Ask:
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
    label = f"{name.label}: {ask.label}"
    return replace(ask, place=name.of(ask.field), label=label, required=question.required)
