"""A Word file from a recipe, with nothing in it but what the recipe needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import groupby
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from tests.intake.recipe import Line

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_NAMESPACES = f'xmlns:w="{_MAIN}" xmlns:r="{_RELATIONS}" xmlns:w14="{_W14}"'
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
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
}
"""What Word writes before a paragraph, by list and level."""

_LIST_OF = {"N0": (1, 0), "N1": (1, 1), "Q0": (2, 0), "Q1": (2, 1), "B": (3, 0), "L": (4, 0)}
_PARTS = ("document", "styles", "numbering", "header", "footer")


def word_file(lines: Sequence[Line]) -> bytes:
    """Return the recipe as a Word file, the same bytes each time."""
    body, numbering = _body(lines)
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations([("officeDocument", "word/document.xml")]),
        "word/_rels/document.xml.rels": _relations([(name, f"{name}.xml") for name in _PARTS[1:]]),
        "word/document.xml": _part("document", f"<w:body>{body}{_SECTION}</w:body>"),
        "word/styles.xml": _part("styles", "".join(map(_style, ("Heading1", "Heading2")))),
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
    numbers = {1: 1, 2: 2, 3: 3}
    made = [(one, one) for one in numbers.values()]
    body: list[str] = []
    for kind, group in groupby(lines, lambda line: line.kind):
        if kind in ("L", "RESTART"):
            base = 4 if kind == "L" else 2
            numbers[base] = len(made) + 1
            made.append((numbers[base], base))
        body += _block(kind, list(group), numbers)
    return "".join(body), "".join(map(_abstract, _LEVELS)) + "".join(_number(*one) for one in made)


def _block(kind: str, lines: Sequence[Line], numbers: dict[int, int]) -> Iterator[str]:
    if kind == "ROW":
        yield _table(lines)
    elif kind not in ("HEADER", "FOOTER", "RESTART"):
        for place, line in enumerate(lines):
            yield _paragraph(line, numbers, place)


def _paragraph(line: Line, numbers: dict[int, int], place: int) -> str:
    text = escape(line.text)
    if line.kind in ("H1", "H2"):
        return f'<w:p><w:pPr><w:pStyle w:val="Heading{line.kind[1]}"/></w:pPr>{_run(text)}</w:p>'
    if line.kind in _LIST_OF:
        base, level = _LIST_OF[line.kind]
        style = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{numbers[base]}"/></w:numPr>'
        return f"<w:p><w:pPr>{style}</w:pPr>{_run(text)}</w:p>"
    if line.kind == "CONTROL":
        control = f'<w:sdtPr><w:id w:val="{_identity(text)}"/><w:showingPlcHdr/><w:text/></w:sdtPr>'
        return f"<w:sdt>{control}<w:sdtContent><w:p>{_run(text)}</w:p></w:sdtContent></w:sdt>"
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


def _table(rows: Sequence[Line]) -> str:
    width = max(len(row.cells) for row in rows)
    grid = "<w:tblGrid>" + f'<w:gridCol w:w="{9000 // width}"/>' * width + "</w:tblGrid>"
    sides = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right"))
    inner = '<w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/>'
    looks = f'<w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblBorders>{sides}{inner}</w:tblBorders></w:tblPr>'
    cells = ("".join(f"<w:tc><w:p>{_run(escape(cell))}</w:p></w:tc>" for cell in row.cells) for row in rows)
    return f"<w:tbl>{looks}{grid}" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""


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
