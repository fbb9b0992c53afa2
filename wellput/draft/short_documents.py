"""Make a short document from a template of its own: a note, a report, a pack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from wellput.draft.counting import counted
from wellput.draft.filling import filled
from wellput.draft.markdown import Marker
from wellput.draft.reading import read_markdown
from wellput.draft.references import References
from wellput.draft.values import Values
from wellput.model.block import Document, Paragraph
from wellput.model.block_words import in_one_line
from wellput.templating import render_template, template_environment

_TITLE = "title"


def short_document(
    template: str, values: Mapping[str, object], folders: Sequence[Path], *, title: str, author: str, subject: str = ""
) -> Document:
    """Return what the template makes of the values; its own title goes before `title`.

    Raises WellputError where the template is at fault, with its line.
    """
    typed = Values()
    marker = Marker(References(()), typed)
    environment = template_environment(folders, marker.finish, marker.filters)
    markdown = render_template(environment, template, values)
    pieces = read_markdown(markdown)
    blocks = tuple(counted(block for piece, numbers in pieces for block in filled(piece, numbers, typed)))
    titles = (in_one_line(one.inlines) for one in blocks if isinstance(one, Paragraph) and one.style == _TITLE)
    return Document(next(titles, "") or title, author, blocks, subject=subject or title)
