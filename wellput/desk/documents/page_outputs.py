"""Forms that are text: a web page, Markdown, plain text, JSON, and the paste pack."""

from __future__ import annotations

from wellput.desk.documents.looks import look
from wellput.desk.documents.made import Made, text_bytes
from wellput.desk.documents.outgoing import Outgoing, document
from wellput.desk.worksheets.costings import cost_totals, costs_shown
from wellput.pages.html import html_page
from wellput.pages.json_page import json_page
from wellput.pages.markdown import markdown_page
from wellput.pages.paste import PastePack, paste_pack
from wellput.pages.paste_page import paste_page
from wellput.pages.paste_text import paste_text
from wellput.pages.plain import plain_page
from wellput.store.reading import decoded, read_bytes

STYLE_SHEET = "house-style.css"
LARGEST_STYLE_SHEET = 2**20
LANGUAGE = "en-GB"


def html_output(going: Outgoing) -> Made:
    """Make one web page."""
    return Made({".html": text_bytes(html_page(document(going), _style_sheet(going)))})


def markdown_output(going: Outgoing) -> Made:
    """Make CommonMark."""
    return Made({".md": text_bytes(markdown_page(document(going)))})


def plain_output(going: Outgoing) -> Made:
    """Make plain text."""
    return Made({".txt": text_bytes(plain_page(document(going)))})


def json_output(going: Outgoing) -> Made:
    """Make JSON; it tells each question's state, and so needs nothing listed."""
    costs = cost_totals(going.draft)
    text = json_page(
        going.bank,
        going.draft,
        going.is_relevant,
        going.today,
        final=going.wanted.final,
        costs=costs,
        signoffs=going.signoffs,
    )
    return Made({".json": text_bytes(text)})


def paste_output(going: Outgoing) -> Made:
    """Make the paste pack, as a page and as text."""
    pack = paste_pack(
        going.bank,
        going.response,
        going.is_relevant,
        unfinished=going.standing.unfinished,
        costs=costs_shown(going.response),
    )
    page = paste_page(pack, LANGUAGE, _style_sheet(going))
    return Made({".html": text_bytes(page), ".txt": text_bytes(paste_text(pack))}, _too_long(pack))


def _too_long(pack: PastePack) -> tuple[str, ...]:
    return tuple(f"{item.name}: {item.length}" for group in pack.groups for item in group.items if item.over)


def _style_sheet(going: Outgoing) -> str:
    path = look(going.workspace, STYLE_SHEET)
    return decoded(path, read_bytes(path, LARGEST_STYLE_SHEET))
