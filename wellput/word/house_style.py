"""The house style as a Word file, templates/house-style.docx: to look at, and to restyle.

After a change to the recipe, remake the committed file from the top of the project, in Python:

    from pathlib import Path
    from wellput.word.house_style import house_style
    Path("templates/house-style.docx").write_bytes(house_style())
"""

from __future__ import annotations

import datetime

from wellput.model.block import (
    Block,
    Cell,
    Citation,
    Contents,
    Document,
    Heading,
    Link,
    List,
    ListItem,
    Paragraph,
    Table,
    Target,
    Text,
)
from wellput.word import house_parts
from wellput.word.assembly import MAIN, Part, Pictures, assembled
from wellput.word.document import document_bytes
from wellput.word.markup import NAMESPACES, part
from wellput.word.package import packed
from wellput.word.theme import theme

MADE = datetime.date(2025, 9, 1)
_DESCRIPTIONS = {
    "subtitle": "Subtitle: who responds",
    "meta": "Document Details: the consultation, the date, what may be published",
    "lead": "Lead: the whole response in one sentence, at the head of the summary.",
    "question": "Question: the question's own words, set apart from the answer.",
    "answer": "Answer: the option chosen, or the figure given.",
    "position": "Position: what the respondent holds, in one sentence.",
    "ask": "Ask: what the respondent wants done.",
    "label": "Label: a few words that name what follows",
    "note": "Note: what a reader must know of the text, for instance that figures are illustrative.",
    "caption": "Caption: what the table below shows",
}


def house_style() -> bytes:
    """Return the house style's Word file, with a sample of each style in it."""
    sample = Document("Wellput house style", "Wellput", _sample(), subject="Styles of a consultation response")
    return document_bytes(sample, _empty_file(), MADE).data


def _empty_file() -> bytes:
    """Return a file with the styles and page of the house and no words."""
    body = f"<w:document {NAMESPACES}><w:body><w:sectPr>{house_parts.page()}</w:sectPr></w:body></w:document>"
    beside = (
        Part("word/styles.xml", "styles", house_parts.styles()),
        Part("word/numbering.xml", "numbering", house_parts.numbering()),
        Part("word/settings.xml", "settings", house_parts.settings()),
        Part("word/fontTable.xml", "fontTable", house_parts.fonts()),
        Part("word/theme/theme1.xml", "theme", theme()),
    )
    return packed(assembled(Part(MAIN, "officeDocument", part(body)), beside, (), Pictures({})))


def _sample() -> tuple[Block, ...]:
    opening = (_line("Title: the name of the response", "title"), _styled("subtitle"), _styled("meta"))
    contents = (_line("TOC Heading: above the list of contents", "contents"), Contents())
    headings = tuple(Heading(level, (Text(f"Heading {level}"),)) for level in range(1, 7))
    panels = tuple(_styled(name) for name in ("lead", "question", "answer", "position", "label", "ask", "note"))
    return (*opening, *contents, *headings, *panels, _body(), *_lists(), _styled("caption"), _table(), _evidence())


def _line(words: str, style: str | None = None) -> Paragraph:
    return Paragraph((Text(words),), style)


def _styled(style: str) -> Paragraph:
    return _line(_DESCRIPTIONS[style], style)


def _body() -> Paragraph:
    return Paragraph(
        (
            Text("Body Text: ordinary words, with "),
            Text("strong", strong=True),
            Text(" words and "),
            Text("emphasis", emphasis=True),
            Text(", and "),
            Text("both", strong=True, emphasis=True),
            Text("; a reference to evidence "),
            Citation("sample", 1),
            Text("; and a "),
            Link("link to the consultation", "https://www.gov.uk/search/policy-papers-and-consultations"),
            Text("."),
        )
    )


def _lists() -> tuple[Block, ...]:
    return tuple(_list(name, numbered) for name, numbered in (("List Bullet", False), ("List Number", True)))


def _list(name: str, numbered: bool) -> List:
    deeper = List((ListItem((Text(f"{name} 2: a list within the item"),)),), numbered)
    further = _line("List Continue: a further paragraph of the item.")
    return List((ListItem((Text(name),), (further, deeper)), ListItem((Text("The next item"),))), numbered)


def _table() -> Table:
    header = (Cell((Text("Rank"),), "right"), Cell((Text("Benefit"),)), Cell((Text("Why it matters"),)))
    row = (
        Cell((Text("1"),), "right"),
        Cell((Text("Response Table"),)),
        Cell((Text("Table Text, with Table Text Right for numbers and Table Text Centred."),)),
    )
    return Table(header, (row,))


def _evidence() -> Paragraph:
    return Paragraph((Target("sample", 1), Text("\tEvidence Reference: the number of an item of evidence.")))
