"""Every rule's seeds: ways to break that rule in a good document, and no other."""

from typing import Any

from lxml import etree

from tests.word.accessibility.package import MAIN, val, w
from tests.word.accessibility.seeding import (
    CORE,
    FOOTER,
    NUMBERING,
    SETTINGS,
    STYLES,
    Change,
    after,
    body,
    made,
    paragraph_says,
    put_first,
    runs_in,
    says,
    style_says,
    without,
)

TITLE = "{http://purl.org/dc/elements/1.1/}title"
ABOUT = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
FIRST_FOOTER = f"{w('footerReference')}[@{w('type')}='first']"
INLINE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}inline"
LATIN = "{http://schemas.openxmlformats.org/drawingml/2006/main}latin"
THEME = "word/theme/theme1.xml"
LINKED = "the consultation"


def saying(words: str, other: str) -> Change:
    """Words of a run are others."""

    def change(root: Any) -> None:
        next(each for each in root.iter(w("t")) if each.text == words).text = other

    return body(change)


def both(*changes: Change) -> Change:
    def change(roots: dict[str, Any]) -> None:
        for each in changes:
            each(roots)

    return change


def cell_says(properties: str, xml: str) -> Change:
    """The first cell or row of the first table says something more."""
    holder = {"tcPr": "tc", "trPr": "tr", "tblPr": "tbl"}[properties]
    return body(lambda root: put_first(next(root.iter(w(holder))), properties, xml))


def first_row_shaded(fill: str) -> Change:
    def change(roots: dict[str, Any]) -> None:
        for style in roots[STYLES].iter(w("style")):
            for part in style.iterfind(w("tblStylePr")):
                put_first(part, "tcPr", f'<w:shd w:val="clear" w:fill="{fill}"/>')

    return change


def rows_gone(root: Any) -> None:
    table = next(root.iter(w("tbl")))
    for row in list(table.iterfind(w("tr")))[1:]:
        table.remove(row)


def table_in_a_table(root: Any) -> None:
    tables = list(root.iter(w("tbl")))
    next(tables[0].iter(w("p"))).addprevious(tables[1])


def afloat(root: Any) -> None:
    inline = next(root.iter(INLINE))
    inline.tag = inline.tag.replace("inline", "anchor")


def old_picture(root: Any) -> None:
    shape = etree.fromstring('<v:shape xmlns:v="urn:schemas-microsoft-com:vml"/>')
    run = next(root.iter(w("r")))
    run.append(made("<w:pict/>"))
    run[-1].append(shape)


def two_places(root: Any) -> None:
    """Both links out of the document say the same."""
    outer = [link for link in root.iter(w("hyperlink")) if not val(link, "anchor")]
    for link in outer:
        next(link.iter(w("t"))).text = "their report"


FIELD = '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>See</w:t></w:r>{}</w:p>'
PAGE_OF_NOTHING = FIELD.format('<w:fldSimple w:instr=" PAGEREF nowhere \\h "><w:r><w:t>1</w:t></w:r></w:fldSimple>')
OPEN = FIELD.format('<w:r><w:fldChar w:fldCharType="begin"/></w:r>')
CLOSED_TWICE = FIELD.format('<w:r><w:fldChar w:fldCharType="end"/></w:r>')
SECTION = (
    '<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:sectPr>{}<w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:pPr></w:p>'
)

SEEDS: dict[str, dict[str, Change]] = {
    "size": {
        "the defaults": style_says("docDefaults", "rPr", '<w:sz w:val="23"/>'),
        "a style of cells": style_says("Table Text", "rPr", '<w:sz w:val="20"/>'),
        "a style of letters": style_says("Strong", "rPr", '<w:sz w:val="22"/>'),
        "the footer": style_says("footer", "rPr", '<w:sz w:val="18"/>'),
        "letters from right to left": style_says("Body Text", "rPr", '<w:szCs w:val="20"/>'),
        "raised letters": style_says("Evidence Reference", "rPr", '<w:vertAlign w:val="superscript"/>'),
        "the numbers of a list": lambda roots: [
            put_first(level, "rPr", '<w:sz w:val="16"/>') for level in roots[NUMBERING].iter(w("lvl"))
        ],
    },
    "upright": {
        "italics": style_says("Emphasis", "rPr", "<w:i/>"),
        "underlined": style_says("Label", "rPr", '<w:u w:val="single"/>'),
        "capitals": style_says("heading 1", "rPr", "<w:caps/>"),
        "italics in a table": style_says("Response Table", "rPr", "<w:i/>"),
    },
    "font": {
        "serifs": style_says("Body Text", "rPr", '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/>'),
        "serifs of the theme": both(
            style_says("Body Text", "rPr", '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'),
            lambda roots: [each.set("typeface", "Cambria") for each in roots[THEME].iter(LATIN)],
        ),
        "no font": without(STYLES, "rFonts"),
    },
    "alignment": {
        "justified": style_says("Body Text", "pPr", '<w:jc w:val="both"/>'),
        "centred": style_says("Title", "pPr", '<w:jc w:val="center"/>'),
        "words to the right in a cell": style_says("Table Text", "pPr", '<w:jc w:val="right"/>'),
        "a heading to the right": style_says("heading 2", "pPr", '<w:jc w:val="end"/>'),
    },
    "contrast": {
        "pale words": style_says("Body Text", "rPr", '<w:color w:val="8A8A8A"/>'),
        "a dark panel": style_says("Lead", "pPr", '<w:shd w:val="clear" w:fill="6B3A00"/>'),
        "a panel of one colour": style_says("Lead", "pPr", '<w:shd w:val="solid" w:color="1B2A2F"/>'),
        "a dark header row": first_row_shaded("44555B"),
        "a dark page": lambda roots: roots[MAIN].insert(0, made('<w:background w:color="405060"/>')),
        "a link on a highlight": style_says("Hyperlink", "rPr", '<w:highlight w:val="red"/>'),
        "large words, paler still": style_says("heading 1", "rPr", '<w:color w:val="A0A0A0"/>'),
    },
    "title": {
        "none": lambda roots: setattr(next(roots[CORE].iter(TITLE)), "text", None),
        "another": lambda roots: setattr(next(roots[CORE].iter(TITLE)), "text", "Document1"),
        "not shown": paragraph_says("Our response", '<w:pStyle w:val="BodyText"/>'),
    },
    "language": {
        "none in the styles": without(STYLES, "lang"),
        "none in the settings": without(SETTINGS, "themeFontLang"),
        "two": says(STYLES, "lang", "val", "en-US"),
        "no language": says(SETTINGS, "themeFontLang", "val", "English"),
    },
    "headings": {
        "a level skipped": paragraph_says("Question 1", '<w:pStyle w:val="Heading3"/>'),
        "not from the first": paragraph_says("Summary", '<w:pStyle w:val="Heading2"/>'),
        "an empty one": after("Calls rose [1], much so.", '<w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr></w:p>'),
    },
    "tables": {
        "no header": without(MAIN, "tblHeader"),
        "two headers": body(lambda root: put_first(list(root.iter(w("tr")))[1], "trPr", "<w:tblHeader/>")),
        "merged across": cell_says("tcPr", '<w:gridSpan w:val="2"/>'),
        "merged down": cell_says("tcPr", '<w:vMerge w:val="restart"/>'),
        "an empty header": saying("Cost", ""),
        "a row cut off": cell_says("trPr", '<w:trHeight w:val="200" w:hRule="exact"/>'),
        "a cell missing": without(MAIN, "tc", 4),
        "no rows": body(rows_gone),
        "a table in a table": body(table_in_a_table),
    },
    "alternative text": {
        "none": lambda roots: next(roots[MAIN].iter(ABOUT)).set("descr", ""),
        "a file's name": lambda roots: next(roots[MAIN].iter(ABOUT)).set("descr", "chart-final.PNG"),
        "a number": lambda roots: next(roots[MAIN].iter(ABOUT)).set("descr", "Picture 1"),
        "afloat": body(afloat),
        "an old kind": body(old_picture),
    },
    "links": {
        "here": saying(LINKED, "here"),
        "click here": saying(LINKED, "Click here."),
        "an address": saying(LINKED, "https://example.org/"),
        "an address for another": saying("https://example.org/report", "https://example.org/other"),
        "an address alone": saying("A report. ", ""),
        "nothing": saying(LINKED, ""),
        "a number": saying(LINKED, "[3]"),
        "the same words for two places": body(two_places),
    },
    "direct formatting": {
        "a size": runs_in("A numbered paragraph", "rPr", '<w:sz w:val="24"/>'),
        "bold": runs_in("A numbered paragraph", "rPr", "<w:b/>"),
        "a colour": runs_in("A numbered paragraph", "rPr", '<w:color w:val="000000"/>'),
        "a space": paragraph_says("Question 1", '<w:spacing w:before="240"/>'),
        "a side": paragraph_says("Question 1", '<w:jc w:val="left"/>'),
        "a cell's ground": cell_says("tcPr", '<w:shd w:val="clear" w:fill="FFFFFF"/>'),
        "a table's lines": cell_says("tblPr", "<w:tblBorders/>"),
        "the footer": lambda roots: put_first(next(roots[FOOTER].iter(w("r"))), "rPr", "<w:b/>"),
    },
    "empty paragraphs": {
        "one": after("Question 1", '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:p>'),
        "a blank one": after("Question 1", "<w:p><w:r><w:t> </w:t></w:r></w:p>"),
        "a page broken by one": after("Question 1", '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'),
        "one more in a cell": body(lambda root: next(next(root.iter(w("tc"))).iter(w("p"))).addnext(made("<w:p/>"))),
    },
    "spaces": {
        "in a row": saying("A numbered paragraph", "A numbered  paragraph"),
        "fixed": saying("A numbered paragraph", "A\N{NO-BREAK SPACE} paragraph"),
        "a tab": after("Question 1", "<w:p><w:r><w:t>Cost</w:t><w:tab/><w:t>40</w:t></w:r></w:p>"),
        "breaks": after("Question 1", "<w:p><w:r><w:t>Cost</w:t><w:br/><w:br/><w:t>40</w:t></w:r></w:p>"),
    },
    "columns": {"two": says(MAIN, "cols", "num", "2")},
    "bookmarks": {
        "no end": without(MAIN, "bookmarkEnd"),
        "no start": both(without(MAIN, "hyperlink"), without(MAIN, "bookmarkStart")),
        "two of a name": says(MAIN, "bookmarkStart", "name", "CITED_1"),
        "two of an id": says(MAIN, "bookmarkStart", "id", "2"),
        "a link to nowhere": says(MAIN, "hyperlink", "anchor", "nowhere"),
        "a page of nowhere": after("Question 1", PAGE_OF_NOTHING),
    },
    "fields": {"open": after("Question 1", OPEN), "closed twice": after("Question 1", CLOSED_TWICE)},
    "drawing ids": {"two of one": lambda roots: [each.set("id", "9") for each in roots[MAIN].iter(ABOUT)]},
    "page numbers": {
        "no count": without(FOOTER, "fldSimple", 1),
        "another first page": body(lambda root: [root[-1].remove(each) for each in root[-1].iterfind(FIRST_FOOTER)]),
        "other even pages": lambda roots: roots[SETTINGS].append(made("<w:evenAndOddHeaders/>")),
        "a section before": after("Question 1", SECTION.format("")),
    },
}
