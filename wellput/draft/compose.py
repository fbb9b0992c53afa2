"""Make a document: a template writes Markdown from bank and response, and Markdown becomes blocks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from types import MappingProxyType

from wellput.draft.context import template_context
from wellput.draft.counting import counted
from wellput.draft.filling import filled
from wellput.draft.markdown import Marker
from wellput.draft.reading import read_markdown
from wellput.draft.references import References
from wellput.draft.standing import Standing
from wellput.draft.values import Values
from wellput.garbage import left_alone
from wellput.model.bank import Bank, Question
from wellput.model.block import Block, Document, Paragraph
from wellput.model.block_words import in_one_line
from wellput.model.cost_shown import CostShown
from wellput.model.map_reading import MapShown
from wellput.model.response import Response
from wellput.model.signoff_shown import SignoffsShown
from wellput.templating import render_template, template_environment

TITLES = ("title", "subject")


@left_alone()
def compose(
    bank: Bank,
    response: Response,
    relevant: Callable[[Question], bool],
    *,
    folders: Sequence[Path],
    template: str,
    today: dt.date,
    standing: Standing = Standing(),  # noqa: B008 -- it cannot be changed
    contact: bool = False,
    maps: Mapping[str, MapShown] = MappingProxyType({}),
    costs: Mapping[str, CostShown] = MappingProxyType({}),
    signoffs: SignoffsShown | None = None,
) -> Document:
    """Return the response as a document, entitled as its first paragraph of style `title` says.

    `standing` tells how the draft stands; `contact` lets templates tell whom to ask; `maps` are the partnership maps,
    read and drawn, and `costs` the cost worksheets in words, by question; `signoffs` tell who signs. `folders`
    are searched in order for `template`, a file name such as response.md.j2. Raises WellputError where the template is
    at fault, with its line.
    """
    references = References(item.id for item in response.evidence)
    typed = Values()
    marker = Marker(references, typed)
    context = template_context(
        bank,
        response,
        relevant,
        references,
        today,
        standing,
        contact=contact,
        maps=maps,
        costs=costs,
        signoffs=signoffs,
    )
    environment = template_environment(folders, marker.finish, marker.filters)
    values = {field.name: getattr(context, field.name) for field in fields(context)}
    markdown = render_template(environment, template, values)
    pieces = read_markdown(markdown)
    blocks = tuple(counted(block for piece, numbers in pieces for block in filled(piece, numbers, typed)))
    title = _title(blocks) or context.title
    return Document(title, response.respondent.name or "", blocks, subject=bank.consultation.publisher)


def _title(blocks: Sequence[Block]) -> str:
    """Return the words of the title as they stand in the document; none where it has no title."""
    titles = (one for one in blocks if isinstance(one, Paragraph) and one.style in TITLES)
    return next((words for one in titles if (words := in_one_line(one.inlines))), "")
