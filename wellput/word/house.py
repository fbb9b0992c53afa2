"""The house style: what Wellput's own documents look like, and what a style file lacks is taken from here.

It follows GOV.UK's advice on documents: sans serif, upright, 12 points or more, left-aligned, one column, and colours
that stand out from their ground by at least 4.5 to 1.
"""

from __future__ import annotations

from dataclasses import replace

from wellput.word import names
from wellput.word.style_recipe import Letters, Panel, Shape, Style

INK = "1B2A2F"
TEAL = "0B5563"
SLATE = "44555B"
RULE = "A9C3C8"
TINT = "E8F1F3"
AMBER = "A85B00"
SAND = "FDF4E3"
BLUE = "0B4F9E"

FONT = "Arial"
MARGIN = 1417
PAGE_WIDTH = 11906
PAGE_HEIGHT = 16838
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
TEXT_HEIGHT = PAGE_HEIGHT - 2 * MARGIN

BULLETS = 1
NUMBERS = 2
PARAGRAPHS = 3
_INDENT = 21
PARAGRAPH_INDENT = 28

_HEADINGS = {1: (20, 26, 8), 2: (16, 20, 6), 3: (14, 16, 4), 4: (13, 14, 4), 5: (12, 12, 4), 6: (12, 12, 4)}
_TAB = f'<w:tab w:val="right" w:leader="dot" w:pos="{TEXT_WIDTH}"/>'


def _headings() -> list[Style]:
    return [
        Style(
            name=names.heading(level),
            follows=names.BODY,
            letters=Letters(size=size, bold=True, colour=TEAL if level < 4 else SLATE if level == 6 else INK),
            shape=Shape(before=before, after=after, line=1.1, with_next=True, whole=True, outline=level - 1),
        )
        for level, (size, before, after) in _HEADINGS.items()
    ]


def _lists() -> list[Style]:
    made = []
    for depth in range(5):
        left = _INDENT * (depth + 1)
        item = Shape(after=6, left=left, hanging=_INDENT)
        made += [
            Style(name=names.bulleted(depth), shape=replace(item, numbering=(BULLETS, depth))),
            Style(name=names.numbered(depth), shape=replace(item, numbering=(NUMBERS, depth))),
            Style(name=names.continued(depth), shape=replace(item, hanging=None)),
        ]
    return made


def _contents() -> list[Style]:
    return [
        Style(
            name=names.contents_entry(level),
            letters=Letters(bold=True if level == 1 else None, colour=TEAL),
            shape=Shape(before=4 if level == 1 else 0, after=2, left=14 * (level - 1), tabs=_TAB),
        )
        for level in range(1, 7)
    ]


_TITLES = [
    Style(
        name="Title",
        follows="Subtitle",
        letters=Letters(size=28, bold=True, colour=TEAL),
        shape=Shape(before=0, after=10, line=1.05, with_next=True, whole=True, rule_above=TEAL),
    ),
    Style(
        name="Subtitle",
        follows=names.BODY,
        letters=Letters(size=16, colour=SLATE),
        shape=Shape(after=10, line=1.15, with_next=True, whole=True),
    ),
    Style(name="Document Details", letters=Letters(colour=SLATE), shape=Shape(after=2)),
    Style(
        name="TOC Heading",
        follows=names.BODY,
        letters=Letters(size=16, bold=True, colour=TEAL),
        shape=Shape(before=26, after=6, line=1.1, with_next=True, whole=True, outline=9),
    ),
]

_PROSE = [
    Style(name="Lead", follows=names.BODY, letters=Letters(size=14, colour=TEAL), shape=Shape(after=10)),
    Style(
        name="Question",
        follows=names.BODY,
        letters=Letters(bold=True),
        shape=Shape(before=8, after=12, left=14, right=9, with_next=True, whole=True, panel=Panel(bar=TEAL, fill=TINT)),
    ),
    Style(name="Answer", follows=names.BODY, shape=Shape(before=6, after=8, with_next=True)),
    Style(
        name="Position",
        follows=names.BODY,
        letters=Letters(size=13, bold=True),
        shape=Shape(after=8, with_next=True, whole=True),
    ),
    Style(
        name="Ask",
        follows=names.BODY,
        shape=Shape(before=4, after=10, left=14, whole=True, panel=Panel(bar=RULE)),
    ),
    Style(
        name="Label",
        follows=names.BODY,
        letters=Letters(bold=True, colour=TEAL),
        shape=Shape(before=10, after=4, with_next=True, whole=True),
    ),
    Style(
        name="Note",
        follows=names.BODY,
        shape=Shape(
            before=8, after=12, left=14, right=9, with_next=True, whole=True, panel=Panel(bar=AMBER, fill=SAND)
        ),
    ),
    Style(
        name="Letter Subject",
        follows=names.BODY,
        letters=Letters(size=14, bold=True, colour=TEAL),
        shape=Shape(before=6, after=8, with_next=True, whole=True),
    ),
    Style(name="Signature", shape=Shape(before=54, whole=True)),
    Style(name="Numbered Points", shape=Shape(after=6, left=PARAGRAPH_INDENT)),
    Style(name="Numbered Paragraph", shape=Shape(before=6, after=8, numbering=(PARAGRAPHS, 0))),
    Style(name=names.PICTURE, follows=names.BODY, shape=Shape(before=6, after=10)),
    Style(
        name="caption",
        follows=names.BODY,
        letters=Letters(bold=True, colour=SLATE),
        shape=Shape(before=10, after=6, with_next=True, whole=True),
    ),
]

_CELLS = [
    Style(name="Table Text", shape=Shape(before=3, after=3, line=1.1)),
    Style(name="Table Text Centred", based_on="Table Text", shape=Shape(align="center")),
    Style(name="Table Text Right", based_on="Table Text", shape=Shape(align="right")),
]

_MARGINS = [
    Style(name=names.COMMENT, shape=Shape(line=1)),
    Style(name="header", letters=Letters(colour=SLATE), shape=Shape(after=0, line=1)),
    Style(
        name="footer",
        letters=Letters(colour=SLATE),
        shape=Shape(after=0, line=1, align="right", rule_above=RULE),
    ),
]

_CHARACTERS = [
    Style(name=names.COMMENT_REFERENCE, kind="character", based_on=None, letters=Letters(colour=SLATE)),
    Style(name=names.STRONG, kind="character", based_on=None, letters=Letters(bold=True)),
    Style(name=names.EMPHASIS, kind="character", based_on=None, letters=Letters(bold=True)),
    Style(name=names.BOTH, kind="character", based_on=None, letters=Letters(bold=True, colour=TEAL)),
    Style(name=names.LINK, kind="character", based_on=None, letters=Letters(colour=BLUE, underlined=True)),
    Style(name=names.REFERENCE, kind="character", based_on=None, letters=Letters(colour=BLUE)),
]

_RULES = "".join(
    f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>'
    for side, size, colour in (("top", 12, TEAL), ("bottom", 12, TEAL), ("insideH", 4, RULE))
)
_PADDING = "".join(
    f'<w:{side} w:w="{width}" w:type="dxa"/>'
    for side, width in (("top", 20), ("left", 100), ("bottom", 20), ("right", 100))
)
_TABLE = (
    f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>{_RULES}</w:tblBorders>'
    f'<w:tblCellMar>{_PADDING}</w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:pPr><w:keepNext/></w:pPr>'
    f'<w:rPr><w:b/><w:bCs/><w:color w:val="{TEAL}"/></w:rPr><w:tcPr><w:tcBorders>'
    f'<w:bottom w:val="single" w:sz="12" w:space="0" w:color="{TEAL}"/></w:tcBorders>'
    f'<w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/></w:tcPr></w:tblStylePr>'
)
_BARE_TABLE = (
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
    "</w:tblCellMar></w:tblPr>"
)

STYLES = (
    Style(name="Normal", based_on=None, default=True),
    Style(name="Default Paragraph Font", kind="character", based_on=None, default=True),
    Style(name="Normal Table", kind="table", based_on=None, default=True, table=_BARE_TABLE),
    Style(name="No List", kind="numbering", based_on=None, default=True),
    Style(name=names.BODY, shape=Shape(before=6, after=8)),
    *_TITLES,
    *_headings(),
    *_PROSE,
    *_lists(),
    *_CELLS,
    *_contents(),
    *_MARGINS,
    *_CHARACTERS,
    Style(name=names.TABLE, kind="table", based_on="Normal Table", table=_TABLE),
    Style(name="Evidence Table", kind="table", based_on="Normal Table", table=_TABLE),
)
"""Every style, in the order in which Word lists them."""

BASE = (
    "<w:docDefaults><w:rPrDefault><w:rPr>"
    f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    '<w:sz w:val="24"/><w:szCs w:val="24"/>'
    '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="0" w:line="300" w:lineRule="auto"/>'
    "</w:pPr></w:pPrDefault></w:docDefaults>"
)
"""What every style starts from."""
