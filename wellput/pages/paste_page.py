"""The paste pack as one web page with a button for each text, which works without a network."""

from __future__ import annotations

from html import escape
from math import ceil

from wellput.pages.copying import SCRIPT
from wellput.pages.markup import element, page, words
from wellput.pages.paste import PasteGroup, PasteItem, PastePack, Step

EMPTY = "Leave empty"
MAIN, CONTENTS_TITLE = "answers", "contents-title"
USE = (
    "Have the survey open beside this page. For each question, tick or fill in what is listed, press the button and "
    "paste (Ctrl+V; on a Mac, Command+V) into the survey's box."
)
LINE, FEWEST, MOST = 75, 2, 24
"""About how many characters a line of a box has, and how many lines a box shows."""


def paste_page(pack: PastePack, language: str, style: str) -> str:
    """Return the pack as a page in the looks of a style sheet."""
    numbered = [(f"part-{number}", group) for number, group in enumerate(pack.groups, 1)]
    notes = "".join(f"\n{element('p', words(note), class_='note', dir='auto')}" for note in pack.notes)
    links = "".join(
        element("li", element("a", words(title), href=f"#{anchor}"))
        for anchor, title in (*((anchor, group.title) for anchor, group in numbered), *_empty_link(pack))
    )
    contents = element("h2", "Contents", id=CONTENTS_TITLE) + element("ol", links)
    body = (
        element("a", "Skip to the answers", class_="skip", href=f"#{MAIN}"),
        element("header", f"{element('h1', words(pack.title))}\n{element('p', USE)}{notes}"),
        element("nav", contents, aria_labelledby=CONTENTS_TITLE),
        element("main", "\n".join([*(_group(*one) for one in numbered), _empty(pack)]), id=MAIN, tabindex="-1"),
    )
    return page(pack.title, language, style, "\n".join(body), SCRIPT)


def _empty_link(pack: PastePack) -> tuple[tuple[str, str], ...]:
    return (("empty", EMPTY),) if pack.left_empty else ()


def _empty(pack: PastePack) -> str:
    if not pack.left_empty:
        return ""
    items = "".join(element("li", words(f"{name}: {reason}"), dir="auto") for name, reason in pack.left_empty)
    return element("h2", EMPTY, id="empty") + element("ul", items)


def _group(anchor: str, group: PasteGroup) -> str:
    items = (_item(f"{anchor}-{number}", item) for number, item in enumerate(group.items, 1))
    return "\n".join([element("h2", words(group.title), id=anchor), *items])


def _item(anchor: str, item: PasteItem) -> str:
    parts = [
        element("h3", words(item.name), dir="auto"),
        element("p", words(item.words), class_="question", dir="auto") if item.words != item.name else "",
        element("p", words(item.note), class_="note") if item.note else "",
        *map(_step, item.steps),
        _box(anchor, item) if item.text else "",
    ]
    return element("section", "\n".join(filter(None, parts)))


def _step(step: Step) -> str:
    items = "".join(element("li", words(one), dir="auto") for one in step.items)
    return element("p", f"{words(step.do)}:", class_="step") + element("ol" if step.numbered else "ul", items)


def _box(anchor: str, item: PasteItem) -> str:
    """Return a label, the text and its button; the text is chosen by keyboard where no script runs."""
    box, told, length = f"{anchor}-text", f"{anchor}-told", f"{anchor}-length"
    rows = sum(max(1, ceil(len(line) / LINE)) for line in item.text.split("\n"))
    label = element("label", words(f"To paste for {item.name}"), for_=box)
    text = element(
        "textarea",
        "\n" + escape(item.text),
        id=box,
        rows=str(min(max(rows, FEWEST), MOST)),
        readonly="",
        dir="auto",
        spellcheck="false",
        aria_describedby=length,
    )
    button = element(
        "button",
        "Copy the text",
        type="button",
        hidden="",
        data_copies=box,
        data_tells=told,
        aria_label=f"Copy the text for {item.name}",
    )
    counts = element("p", words(item.length), id=length, class_="length over" if item.over else "length")
    return f"{label}\n{text}\n{counts}\n" + element(
        "p", button + element("span", "", id=told, role="status"), class_="copy"
    )
