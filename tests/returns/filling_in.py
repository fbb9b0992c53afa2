"""Fill answer forms as people do: typing into cells, ticking in many ways, pasting, deleting, adding."""

from __future__ import annotations

import datetime as dt
import json
from copy import deepcopy
from functools import cache
from typing import Any

from lxml import etree

from tests.collate.returned_things import members_bank
from wellput.interview.amounts import amount
from wellput.interview.days import day, rough_day
from wellput.model.answer_form import AnswerForm, Ask, PackFacts
from wellput.model.answer_form_asked import answer_form
from wellput.model.bank import Bank
from wellput.model.filled_form import FilledForm
from wellput.model.returned import Return
from wellput.returns.read import Read
from wellput.returns.reading import ReturnReader
from wellput.returns.sender import Members
from wellput.returns.understanding import Understanding
from wellput.store.content import content
from wellput.word.answer_forms.reading import FormReader, lines_of_form
from wellput.word.answer_forms.writing import answer_form_bytes
from wellput.word.markup import w
from wellput.word.package import packed, read_parts

DOCUMENT = "word/document.xml"
FACTS = PackFacts("Our network", "office@example.org", dt.date(2025, 9, 1), dt.date(2026, 3, 31))
UNDERSTANDING = Understanding(amount, day, rough_day)


@cache
def bank() -> Bank:
    """A bank with a question of each type."""
    small = json.loads(members_bank().model_dump_json(by_alias=True, exclude_defaults=True))
    ranking = small["themes"][0]["questions"][2]
    ranking["each"] = {"reason": True, "unlocks": True}
    ranking["options"] = [*ranking["options"][:4], ranking["options"][4] | {"note": "A note beside it"}]
    choices = small["themes"][0]["questions"][1]
    choices["options"] = [
        *(option | {"aliases": ["Money"] if option["id"] == "funding" else []} for option in choices["options"]),
        {"id": "else", "label": "Something else (say what)", "other": True},
    ]
    small["themes"][0]["questions"] += [
        {"id": "since", "number": "8", "type": "date", "text": "Since when?"},
        {"id": "partners", "number": "9", "type": "relationships", "text": "With whom do you work?"},
    ]
    return Bank.model_validate(small)


@cache
def form() -> AnswerForm:
    """The form of that bank."""
    return answer_form(bank())


@cache
def empty_form() -> bytes:
    """The form as it is sent out, in Word."""
    style = (content("templates") / "house-style.docx").read_bytes()
    return answer_form_bytes(form(), FACTS, (), style, dt.date(2025, 8, 1)).data


@cache
def reader() -> FormReader:
    return FormReader(form(), lines_of_form(empty_form(), "form.docx"))


def ask(place: str) -> Ask:
    return next(one for section in form().sections for item in section.items for one in item.asks if one.place == place)


def returned(filled: FilledForm) -> Read:
    return ReturnReader(bank(), Members([]), UNDERSTANDING).read(filled, "sha256:aa")


def read_word(data: bytes, name: str = "alpha.docx") -> Read:
    return returned(reader().read(data, name))


def only(read: Read) -> Return:
    """The one return that was read, with nothing left unread."""
    assert [str(one) for one in read.unread] == []
    (one,) = read.returns
    return one


class Filling:
    """A Word form with somebody at it."""

    def __init__(self) -> None:
        self._parts = read_parts(empty_form(), "form.docx")
        self.root = etree.fromstring(self._parts[DOCUMENT])

    def data(self) -> bytes:
        """The form as saved."""
        return packed({**self._parts, DOCUMENT: etree.tostring(self.root)})

    def row(self, place: str) -> Any:
        """The row in which a place's bookmark stands."""
        (mark,) = (one for one in self.root.iter(w("bookmarkStart")) if one.get(w("name")) == place)
        return next(mark.iterancestors(w("tr")))

    def cell(self, place: str, column: int = 1) -> Any:
        return self.row(place).findall(w("tc"))[column]

    def type(self, place: str, *paragraphs: str, column: int = 1) -> Filling:
        """Type into the cell beside a label, a paragraph for each text; breaks and tabs are typed too."""
        cell = self.cell(place, column)
        first = cell.find(w("p"))
        for number, words in enumerate(paragraphs):
            paragraph = first if number == 0 else deepcopy(first)
            for run in paragraph.findall(w("r")):
                paragraph.remove(run)
            paragraph.append(run_of(words))
            if number:
                cell.append(paragraph)
        return self

    def options(self, place: str) -> list[Any]:
        """The paragraphs of the options."""
        return self.cell(place).findall(w("p"))

    def tick(self, place: str, option: str, sign: str = "☒") -> Filling:
        """Put a sign in the place of an option's box."""
        labels = [choice.label for choice in ask(place).choices]
        paragraph = self.options(place)[labels.index(option)]
        next(paragraph.iter(w("t"))).text = sign
        return self


def run_of(words: str) -> Any:
    """A run of words, with its breaks and tabs as Word has them."""
    run = etree.Element(w("r"))
    for number, line in enumerate(words.split("\n")):
        if number:
            etree.SubElement(run, w("br"))
        for place, piece in enumerate(line.split("\t")):
            if place:
                etree.SubElement(run, w("tab"))
            text = etree.SubElement(run, w("t"))
            text.text = piece
            text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return run


def paragraph_of(words: str) -> Any:
    paragraph = etree.Element(w("p"))
    paragraph.append(run_of(words))
    return paragraph


def answered_form() -> Filling:
    """A form with something at every kind of place."""
    filling = Filling()
    filling.type("wp_p_name", "Alpha & Beta").tick("wp_p_kind", "Voluntary organisation").type(
        "wp_p_contact_email", "a@b.uk"
    )
    filling.tick("wp_1_selected", "Funding").type(
        "wp_1_text", "We say <b> & {{ 7*7 }}.", "A second paragraph\twith a tab."
    )
    filling.tick("wp_2_selected", "Training", "x").tick("wp_2_selected", "Trust", "☑")
    filling.type("wp_3_ranked_2", "1").type("wp_3_ranked_5", "2").type("wp_3_ranked_5", "It holds.", column=2)
    filling.type("wp_4_number", "1,200.5")
    for key, words in {
        "activity": "Meetings",
        "case": "now",
        "people": "2-3",
        "rate": "£18.40",
        "other": "240",
    }.items():
        filling.type(f"wp_5_cost_{key}", words)
    filling.type("wp_6_text", "Views.\nAfter a break.").type("wp_8_date", "3 May 2025")
    for key, words in {"partner": "The forum", "type": "shaping", "strategic": "4", "would_help": "Time"}.items():
        filling.type(f"wp_9_map_{key}", words, column=2)
    filling.type("wp_e1_statement", "A flood.").type("wp_e1_question", "Question 2").type("wp_e1_date", "March 2023")
    filling.tick("wp_e1_permission", "Yes").tick("wp_p_permission_quote", "Yes").tick("wp_p_permission_name", "No")
    return filling
