"""The answer form as one web page: it opens from a file, keeps what is typed, and gives a file to send back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from hashlib import sha256

from wellput.model.answer_form import FORM_FORMAT, FORM_PLACE, AnswerForm, Choice, Item, PackFacts, Section
from wellput.model.answer_form_around import evidence_item
from wellput.model.block import Block
from wellput.pages.answer_form_asks import asked, line, lines_group
from wellput.pages.answer_form_script import KEPT, SCRIPT
from wellput.pages.html_blocks import HtmlBlocks
from wellput.pages.markup import element, page, words
from wellput.pages.outline import outline
from wellput.pages.references import PageReferences
from wellput.text import long_date

MOST_EVIDENCE = 8
MAIN = "questions"
SAVE, CONTINUE = "Save my answers", "Continue from a saved file"


def answer_form_page(form: AnswerForm, facts: PackFacts, notice: Sequence[Block], style: str, language: str) -> str:
    """Return the form as a page in the looks of a style sheet; `notice` is the privacy notice without its title."""
    numbered = list(enumerate(form.themes, 1))
    content = (
        _section("about", form.about, ("respondent",)),
        *(_theme(number, theme) for number, theme in numbered),
        _evidence(form),
        _section("permission", form.permission, ("permission",)),
        _ending(form, facts),
    )
    body = (
        element("a", "Skip to the questions", class_="skip", href=f"#{MAIN}"),
        element("header", "\n".join(_opening(form, facts))),
        _privacy(notice),
        _contents(form),
        element("main", element("form", "\n".join(content), novalidate="", id="form"), id=MAIN, tabindex="-1"),
        _data("about-form", _about(form, facts)),
        _data(KEPT, {}),
    )
    return page(f"Answer form: {form.title}", language, style, "\n".join(body), SCRIPT)


def _opening(form: AnswerForm, facts: PackFacts) -> Iterator[str]:
    yield element("h1", words(f"Answer form: {form.title}"), dir="auto")
    yield element("p", words(f"Asked by {facts.asked_by}"), class_="subtitle", dir="auto")
    deadline = element("strong", words(long_date(facts.deadline)))
    yield element("p", f"Please send your answers to {words(facts.contact)} by {deadline}.")
    yield element("p", words(form.wording))
    no_script = (
        "This page cannot save answers here, because scripts are switched off. Please use the Word form instead."
    )
    yield element("noscript", element("p", no_script, class_="note"))
    yield element("p", "Answer what you can, in any order, and stop whenever you like. ", class_="lead")
    keeps = "Your answers stay on this computer until you send the file. Nothing is sent by this page itself."
    yield element("p", keeps, id="keeping")
    label = element("label", CONTINUE, for_="open")
    picker = element("input", "", type="file", id="open", accept=".json,.html,.htm").removesuffix("</input>")
    told = element("p", "", id="opened", role="status")
    yield element("div", f"{label}{picker}{told}", class_="ask needs-script", hidden="")


def _privacy(notice: Sequence[Block]) -> str:
    if not notice:
        return ""
    written = HtmlBlocks(PageReferences(notice), outline(notice)).written(notice)
    title = element("h2", "How your answers are used", id="privacy-title")
    return element("section", f"{title}\n{written}", id="privacy", aria_labelledby="privacy-title")


def _contents(form: AnswerForm) -> str:
    entries = (
        ("about", form.about.title),
        *((f"theme-{number}", theme.title) for number, theme in enumerate(form.themes, 1)),
        ("evidence", form.evidence.title),
        ("permission", form.permission.title),
        ("save", "Save and send"),
    )
    links = "".join(element("li", element("a", words(title), href=f"#{anchor}")) for anchor, title in entries)
    heading = element("h2", "Contents", id="contents-title")
    return element("nav", heading + element("ol", links), aria_labelledby="contents-title")


def _section(anchor: str, section: Section, base: tuple[str, ...]) -> str:
    asks = "\n".join(asked(ask, base) for item in section.items for ask in item.asks)
    return _headed(anchor, section) + asks


def _theme(number: int, theme: Section) -> str:
    return _headed(f"theme-{number}", theme) + "\n".join(map(_question, theme.items))


def _question(item: Item) -> str:
    guidance = "".join(element("p", words(one)) for one in item.guidance)
    parts = (
        element("h3", words(item.heading), dir="auto"),
        element("p", words(item.text), class_="question", dir="auto") if item.text != item.heading else "",
        element("p", words(item.routing), class_="routing") if item.routing else "",
        element("details", element("summary", "Help with this question") + guidance) if guidance else "",
        *(asked(ask, ("answers", item.id)) for ask in item.asks),
    )
    return element("section", "\n".join(filter(None, parts)))


def _evidence(form: AnswerForm) -> str:
    questions = [Choice(item.id, item.heading) for theme in form.themes for item in theme.items]
    rows = []
    for number in range(1, MOST_EVIDENCE + 1):
        item = evidence_item(number)
        rows.append(line(item.heading, "\n".join(asked(ask, ("evidence", number - 1), questions) for ask in item.asks)))
    return _headed("evidence", form.evidence) + lines_group("evidence-lines", "item of evidence", rows)


def _ending(form: AnswerForm, facts: PackFacts) -> str:
    step = f"Send that file to {words(facts.contact)} by {words(long_date(facts.deadline))}."
    steps = ("Press the button. Your browser saves a file with your answers, usually in the folder Downloads.", step)
    buttons = element("button", SAVE, type="button", id="save") + element(
        "button", "Delete my answers from this browser", type="button", id="forget", class_="quiet"
    )
    parts = (
        element("h2", "Save and send", id="save-title"),
        element("ol", "".join(element("li", one) for one in steps)),
        element("p", buttons, class_="needs-script buttons", hidden=""),
        element("p", "", id="saved", role="status"),
        element("div", "", id="problems", role="status"),
        element("p", words(form.stamp), id=FORM_PLACE, class_="meta"),
    )
    return element("section", "\n".join(parts), id="save-and-send")


def _headed(anchor: str, section: Section) -> str:
    introduction = element("p", words(section.introduction)) if section.introduction else ""
    return element("h2", words(section.title), id=anchor, dir="auto") + f"\n{introduction}\n"


def _about(form: AnswerForm, facts: PackFacts) -> dict[str, object]:
    """Tell the script what the file that is sent back says of the form, and under what name it is kept."""
    asked_of = [ask.place for section in form.sections for item in section.items for ask in item.asks]
    digest = sha256(json.dumps([form.bank, form.version, facts.asked_by, asked_of]).encode()).hexdigest()[:16]
    return {
        "bank": form.bank,
        "bank_version": form.version,
        "format": FORM_FORMAT,
        "key": f"wellput:{form.bank}:{digest}",
    }


def _data(id_: str, value: dict[str, object]) -> str:
    """Return data for the script, which is no script itself."""
    return element("script", json.dumps(value).replace("<", "\\u003c"), type="application/json", id=id_)
