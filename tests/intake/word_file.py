"""A Word file from a recipe, with nothing in it but what the recipe needs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import groupby
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from tests.intake.recipe import MARK, NUMBERED, Line

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_NAMESPACES = f'xmlns:w="{_MAIN}" xmlns:r="{_RELATIONS}" xmlns:w14="{_W14}"'
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_CHOICES = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_VML = "urn:schemas-microsoft-com:vml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_BOX = (
    "<w:sdt><w:sdtPr><w:id w:val='{id}'/><w14:checkbox><w14:checked w14:val='0'/></w14:checkbox></w:sdtPr>"
    "<w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space='preserve'> {text}</w:t></w:r>"
)
_LEVELS = {
    1: (("decimal", "%1."), ("lowerLetter", "(%2)")),
    2: (("decimal", "Q%1."), ("decimal", "%1.%2")),
    3: (("bullet", "•"),),
    4: (("lowerLetter", "%1)"),),
    5: (("decimal", "Question %1:"), ("lowerLetter", "(%2)"), ("bullet", "o")),
    6: (("decimal", "%1."), ("decimal", "%1.%2")),
}
"""What Word writes before a paragraph, by list and level."""

_LIST_OF = {"N": 1, "Q": 2, "B": 3, "L": 4, "T": 5, "HN": 6}
_ALWAYS = (1, 2, 3)
_WITHIN = 4000
"""How wide a table within a cell is."""

_PARTS = ("document", "styles", "numbering", "header", "footer")


def word_file(lines: Sequence[Line]) -> bytes:
    """Return the recipe as a Word file, the same bytes each time."""
    body, numbering = _body(lines)
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations([("officeDocument", "word/document.xml")]),
        "word/_rels/document.xml.rels": _relations([(name, f"{name}.xml") for name in _PARTS[1:]]),
        "word/document.xml": _part("document", f"<w:body>{body}{_SECTION}</w:body>"),
        "word/styles.xml": _part("styles", _styles(lines)),
        "word/numbering.xml": _part("numbering", numbering),
        "word/header.xml": _part("hdr", _furniture(lines, "HEADER")),
        "word/footer.xml": _part("ftr", _furniture(lines, "FOOTER")),
    }
    buffer = BytesIO()
    with ZipFile(buffer, "w") as package:
        for name, text in parts.items():
            package.writestr(ZipInfo(name), _HEAD + text, ZIP_DEFLATED)
    return buffer.getvalue()


def _body(lines: Sequence[Line]) -> tuple[str, str]:
    """Return the body, and the numbering that it uses: every run of L begins at a) again."""
    shown = " ".join(f"{line.kind} {line.text}" for line in lines)
    used = [base for base, mark in ((5, r"\bT\d\b"), (6, r"\bHN\d\b")) if re.search(mark, shown)]
    numbers = {base: base for base in (*_ALWAYS, *used)}
    made = [(one, one) for one in numbers.values()]
    body: list[str] = []
    for kind, group in groupby(lines, lambda line: line.kind):
        block = list(group)
        if kind in ("L", "RESTART"):
            base = 4 if kind == "L" else _LIST_OF[block[0].text or "Q"]
            numbers[base] = max(number for number, _ in made) + 1
            made.append((numbers[base], base))
        body += _block(kind, block, numbers)
    return "".join(body), "".join(map(_abstract, (1, 2, 3, 4, *used))) + "".join(_number(*one) for one in made)


def _block(kind: str, lines: Sequence[Line], numbers: dict[int, int]) -> Iterator[str]:
    if kind == "ROW":
        yield _table(lines, numbers)
    elif kind not in ("HEADER", "FOOTER", "RESTART"):
        for place, line in enumerate(lines):
            yield _paragraph(line, numbers, place)


def _paragraph(line: Line, numbers: dict[int, int], place: int) -> str:
    text = escape(line.text)
    if line.kind in ("H1", "H2", "HN1", "HN2"):
        style = line.kind.replace("HN", "NumberedHeading") if "N" in line.kind else f"Heading{line.kind[1]}"
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{_run(text)}</w:p>'
    if line.kind in NUMBERED or line.kind == "L":
        base, level = _LIST_OF[line.kind[0]], int(line.kind[1:] or 0)
        style = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{numbers[base]}"/></w:numPr>'
        return f"<w:p><w:pPr>{style}</w:pPr>{_run(text)}</w:p>"
    if line.kind == "CONTROL":
        control = f'<w:sdtPr><w:id w:val="{_identity(text)}"/><w:showingPlcHdr/><w:text/></w:sdtPr>'
        return f"<w:sdt>{control}<w:sdtContent><w:p>{_run(text)}</w:p></w:sdtContent></w:sdt>"
    if line.kind == "TEXTBOX":
        return _text_box("".join(_inside(line.text, numbers)), _identity(text))
    if line.kind == "BOX":
        return f"<w:p>{_BOX.format(id=_identity(text) + place, text=text)}</w:p>"
    if line.kind == "SYM":
        code, _, words = text.partition(" ")
        font = "Wingdings 2" if code == "A3" else "Wingdings"
        return f'<w:p><w:r><w:sym w:font="{font}" w:char="F0{code}"/></w:r>{_run(" " + words)}</w:p>'
    return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' if line.kind == "PAGE" else f"<w:p>{_run(text)}</w:p>"


def _identity(text: str) -> int:
    """Return a number for a control, the same each time."""
    return sum(place * ord(sign) for place, sign in enumerate(text, 1))


def _table(rows: Sequence[Line], numbers: dict[int, int], wide: int = 9000) -> str:
    width = max(sum(map(_width, row.cells)) for row in rows)
    grid = "<w:tblGrid>" + f'<w:gridCol w:w="{wide // width}"/>' * width + "</w:tblGrid>"
    sides = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right"))
    inner = '<w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/>'
    looks = f'<w:tblPr><w:tblW w:w="{wide}" w:type="dxa"/><w:tblBorders>{sides}{inner}</w:tblBorders></w:tblPr>'
    below = [row.cells for row in rows[1:]] + [()]
    made = ("".join(_cells(row.cells, under, numbers)) for row, under in zip(rows, below, strict=True))
    return f"<w:tbl>{looks}{grid}" + "".join(f"<w:tr>{row}</w:tr>" for row in made) + "</w:tbl>"


def _cells(cells: Sequence[str], below: Sequence[str], numbers: dict[int, int]) -> Iterator[str]:
    """Yield the cells of a row; {under} in the row below makes a cell one with the cell beneath it."""
    for place, cell in enumerate(cells):
        width = _width(cell)
        wide = f'<w:gridSpan w:val="{width}"/>' if width > 1 else ""
        joins = place < len(below) and below[place] == "{under}"
        tall = "<w:vMerge/>" if cell == "{under}" else '<w:vMerge w:val="restart"/>' if joins else ""
        looks = f"<w:tcPr>{wide}{tall}</w:tcPr>" if wide or tall else ""
        words = re.sub(r"^\{wide \d\} ?|^\{under\}$", "", cell)
        yield f"<w:tc>{looks}{''.join(_inside(words, numbers))}</w:tc>"


def _width(cell: str) -> int:
    head = re.match(r"\{wide (\d)\}", cell)
    return int(head[1]) if head else 1


def _inside(text: str, numbers: dict[int, int]) -> Iterator[str]:
    """Yield the paragraphs and tables of a cell or a text box; after a table stands a paragraph, as Word has it."""
    for piece in re.split(r" ?\{p\} ?", text):
        mark = MARK.match(piece)
        if mark and mark[1] == "grid":
            rows = [Line("ROW", row.replace(";", "|")) for row in mark[2].split("//")]
            yield _table(rows, numbers, _WITHIN) + "<w:p></w:p>"
        elif mark and mark[1] in NUMBERED:
            yield _paragraph(Line(mark[1], piece[mark.end() :].strip()), numbers, 0)
        else:
            yield f"<w:p>{_run(escape(piece))}</w:p>"


def _text_box(inside: str, identity: int) -> str:
    """Return a text box as Word writes it: once as a shape, and once more for older programs."""
    inside = f"<w:txbxContent>{inside}</w:txbxContent>"
    extent = '<wp:extent cx="5400000" cy="1800000"/>'
    shape = (
        f'<wps:wsp xmlns:wps="{_SHAPE}"><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="5400000" cy="1800000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx>{inside}</wps:txbx><wps:bodyPr><a:spAutoFit/></wps:bodyPr></wps:wsp>"
    )
    graphic = f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_SHAPE}">{shape}</a:graphicData></a:graphic>'
    drawing = (
        f'<w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing">{extent}'
        f'<wp:docPr id="{identity}" name="Text Box {identity}"/>{graphic}</wp:inline></w:drawing>'
    )
    older = f"<v:shape xmlns:v='{_VML}' style='width:425pt'><v:textbox>{inside}</v:textbox></v:shape>"
    choices = (
        f'<mc:Choice Requires="wps" xmlns:wps="{_SHAPE}">{drawing}</mc:Choice>'
        f"<mc:Fallback><w:pict>{older}</w:pict></mc:Fallback>"
    )
    both = f'<mc:AlternateContent xmlns:mc="{_CHOICES}">{choices}</mc:AlternateContent>'
    return f"<w:p><w:r>{both}</w:r></w:p>"


def _run(text: str) -> str:
    """Return the words as runs, with what their marks stand for."""
    made, at = "", 0
    for mark in MARK.finditer(text):
        made += _words(text[at : mark.start()]) + _marked(mark[1], mark[2] or "", _identity(text) + mark.start())
        at = mark.end()
    return made + _words(text[at:])


def _words(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""


def _marked(kind: str, words: str, identity: int) -> str:
    if kind in ("br", "tab"):
        return f"<w:r><w:{kind}/></w:r>"
    if kind in ("check", "field"):
        return _older_field(kind, identity)
    shown, kinds = {
        "box": ("☐", "<w14:checkbox><w14:checked w14:val='0'/></w14:checkbox>"),
        "type": (words, "<w:showingPlcHdr/><w:text/>"),
        "choose": ("Choose an item.", f"<w:showingPlcHdr/><w:dropDownList>{_items(words)}</w:dropDownList>"),
    }[kind]
    properties = f"<w:sdtPr><w:id w:val='{identity}'/>{kinds}</w:sdtPr>"
    return f"<w:sdt>{properties}<w:sdtContent>{_words(shown)}</w:sdtContent></w:sdt>"


def _older_field(kind: str, identity: int) -> str:
    """Return a tick box or a text field as forms had them before there were controls."""
    data = "<w:checkBox><w:sizeAuto/><w:default w:val='0'/></w:checkBox>" if kind == "check" else "<w:textInput/>"
    code, shown = ("FORMCHECKBOX", "") if kind == "check" else ("FORMTEXT", "\u2002" * 5)
    begin = f"<w:ffData><w:name w:val='{kind}{identity}'/><w:enabled/>{data}</w:ffData>"
    return (
        f"<w:r><w:fldChar w:fldCharType='begin'>{begin}</w:fldChar></w:r>"
        f"<w:r><w:instrText xml:space='preserve'> {code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/>"
        f"</w:r>{_words(shown)}<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )


def _items(words: str) -> str:
    shown = ["Choose an item.", *(word.strip().replace("'", "&apos;") for word in words.split(";"))]
    return "".join(f"<w:listItem w:displayText='{one}' w:value='{one}'/>" for one in shown)


def _furniture(lines: Sequence[Line], kind: str) -> str:
    words = " ".join(escape(line.text) for line in lines if line.kind == kind)
    return f"<w:p>{_run(words)}</w:p>"


def _abstract(base: int) -> str:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{shown}"/>'
        f'<w:pPr><w:ind w:left="{(level + 1) * 567}" w:hanging="567"/></w:pPr></w:lvl>'
        for level, (form, shown) in enumerate(_LEVELS[base])
    )
    return f'<w:abstractNum w:abstractNumId="{base}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'


def _number(number: int, base: int) -> str:
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if number != base else ""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{base}"/>{again}</w:num>'


def _styles(lines: Sequence[Line]) -> str:
    numbered = any(line.kind.startswith("HN") for line in lines)
    return "".join(map(_style, ("Heading1", "Heading2"))) + ("".join(map(_numbered_style, (1, 2))) if numbered else "")


def _numbered_style(level: int) -> str:
    """Return the style of a heading that has its number from the style."""
    number = f'<w:numPr><w:ilvl w:val="{level - 1}"/><w:numId w:val="{_LIST_OF["HN"]}"/></w:numPr>'
    name = f'<w:name w:val="Numbered heading {level}"/><w:basedOn w:val="Heading{level}"/>'
    return f'<w:style w:type="paragraph" w:styleId="NumberedHeading{level}">{name}<w:pPr>{number}</w:pPr></w:style>'


def _style(name: str) -> str:
    shown = name.replace("Heading", "heading ")
    return f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{shown}"/><w:rPr><w:b/></w:rPr></w:style>'


def _part(name: str, inside: str) -> str:
    return f"<w:{name} {_NAMESPACES}>{inside}</w:{name}>"


def _content_types() -> str:
    types = {name: f"{_TYPE}.{name}+xml" for name in _PARTS} | {"document": f"{_TYPE}.document.main+xml"}
    rows = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>' for name, kind in types.items())
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return f'<Types xmlns="{_PACKAGE}/content-types">{rels}{rows}</Types>'


def _relations(rows: Sequence[tuple[str, str]]) -> str:
    inside = "".join(
        f'<Relationship Id="{kind}" Type="{_RELATIONS}/{kind}" Target="{target}"/>' for kind, target in rows
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'


_SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"'
    ' w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
)
