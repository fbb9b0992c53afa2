"""A draft as an answer form, which colleagues edit in Word: what it asks, and what it only shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from wellput.model.answer_form import AnswerForm, Ask, Choice, Item, Section
from wellput.model.answer_form_asked import ASKING, answer_form, asked_for, labelled_before
from wellput.model.bank import Bank, Question
from wellput.model.draft_fields import SUMMARY
from wellput.model.response import Response

_SHOWN = ("cost", "map")
"""Fields that are tables of many columns, and are changed in a spreadsheet or by commands of their own."""

_REFERENCE = re.compile(r"\s*draft:\s*([0-9a-f]{12})\b.*", re.IGNORECASE | re.DOTALL)
_DIGITS = 12


def draft_form(bank: Bank, response: Response) -> AnswerForm:
    """Return the form of a whole draft: the respondent, the summary, every question with its position and ask."""
    form = answer_form(bank)
    themes = (replace(theme, items=tuple(_item(bank, response, one) for one in theme.items)) for theme in form.themes)
    none = Section("", ())
    return replace(form, about=_about(bank), themes=(_summary(), *themes), evidence=none, permission=none)


def reference_of(digest: str) -> str:
    """Return the short name of a draft as it stood, from its file's fingerprint."""
    return digest.rpartition(":")[2][:_DIGITS]


def reference_line(reference: str, day: str) -> str:
    """Return the line of a form that says which draft it holds."""
    return f"Draft: {reference}, as it stood on {day}"


def reference_in(lines: Iterable[str]) -> str | None:
    """Return which draft a form holds, where one of its lines says so."""
    found = (_REFERENCE.fullmatch(line) for line in lines)
    return next((one[1].lower() for one in found if one), None)


def _about(bank: Bank) -> Section:
    kinds = tuple(Choice(kind.id, kind.label) for kind in bank.respondents)
    asks = [
        Ask("name", "wp_p_name", "line", "About us: name", "Who answers"),
        Ask("describes", "wp_p_describes", "words", "About us: what we do", "What we do, in a sentence"),
        Ask("represents.area", "wp_p_represents_area", "line", "About us: area", "Which area we cover"),
    ]
    if kinds:
        asks.insert(1, Ask("kind", "wp_p_kind", "one", "About us: kind", "What kind we are", choices=kinds))
    return Section("About us", tuple(Item(f"respondent.{ask.field}", ask.label, ask.short, (ask,)) for ask in asks))


def _summary() -> Section:
    sentence = Ask("sentence", "wp_s_sentence", "words", "Summary: one sentence", "Our response in one sentence")
    asks = Ask("asks", "wp_s_asks", "words", "Summary: our asks", "Our main asks", "One to five, each a paragraph.")
    return Section(
        "Summary",
        (Item(SUMMARY, "In a sentence, and our asks", "It may be all that a busy reader reads.", (sentence, asks)),),
    )


def _item(bank: Bank, response: Response, item: Item) -> Item:
    question = bank.question(item.id)
    if question is None:
        return item
    asks = [ask for ask in item.asks if ask.field not in _SHOWN]
    start = item.asks[0].place.rpartition("_")[0]
    answer, earlier = response.answer(item.id), list(item.earlier_asks)
    if answer.text and (reasons := next((ask for ask in earlier if ask.field == "text"), None)):
        asks.append(reasons)
    if question.type in ASKING or answer.position:
        position = labelled_before(_position(start, item.label), item.label, question)
        if answer.position or not item.is_about_respondent:
            at = next((number for number, ask in enumerate(asks) if ask.field == "text"), len(asks))
            asks.insert(at, position)
        else:
            earlier.append(position)
    if answer.ask and all(ask.field != "ask" for ask in asks):
        asks.append(labelled_before(asked_for(f"{start}_ask", item.label), item.label, question))
    fields = {ask.field for ask in asks}
    return replace(
        item,
        asks=tuple(asks),
        earlier_asks=tuple(ask for ask in earlier if ask.field not in fields),
        guidance=(*item.guidance, *_shown(question, response)),
    )


def _position(start: str, label: str) -> Ask:
    help_ = "In one sentence that could be quoted."
    return Ask("position", f"{start}_position", "words", f"{label}: our position", "Our position", help=help_)


def _shown(question: Question, response: Response) -> Iterator[str]:
    """Yield what the draft holds that is not changed here."""
    answer = response.answer(question.id)
    if answer.illustrative:
        yield "This answer is illustrative."
    if answer.skipped is not None:
        yield f"This question is left out so far. The reason: {answer.skipped}"
    if question.type == "cost" or answer.cost is not None:
        held = f" The draft has {_counted(len(answer.cost.lines), 'line')} of them." if answer.cost else ""
        yield (
            f"Costs are not in this form.{held} What you write about them beside the boxes is told of, not taken in. "
            "To change them, ask whoever sent you this form for their spreadsheet (wellput cost export)."
        )
    if question.type == "relationships" or answer.map or answer.actions:
        counts = f"{_counted(len(answer.map), 'relationship')} and {_counted(len(answer.actions), 'action')}"
        held = f" The draft has {counts}." if answer.map or answer.actions else ""
        yield (
            f"Relationships are not in this form.{held} What you write about them beside the boxes is told of, not "
            "taken in. To change them, tell whoever sent you this form (wellput map)."
        )


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
