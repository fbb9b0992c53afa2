"""Forms as departments make them, in raw XML: tables, controls, older fields, boxes, drop-downs, lines."""

import io
import zipfile
from html import escape
from typing import Any

from lxml import etree

W_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{W_SPACE}}}"
W14_SPACE = "http://schemas.microsoft.com/office/word/2010/wordml"
R_SPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = f'xmlns:w="{W_SPACE}" xmlns:w14="{W14_SPACE}" xmlns:r="{R_SPACE}"'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="x/y"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_KIND}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_KIND}.styles+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{_KIND}.numbering+xml"/>'
    f'<Override PartName="/word/footer1.xml" ContentType="{_KIND}.footer+xml"/></Types>'
)
STYLES = (
    f'<w:styles {SPACES}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    '</w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr>'
    '<w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Asked"><w:name w:val="Asked"/><w:pPr><w:numPr>'
    '<w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
)
NUMBERING = (
    f'<w:numbering {SPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
)


def relations(*rows: tuple[str, str], outside: tuple[str, str] | None = None) -> str:
    said = "".join(
        f'<Relationship Id="r{n}" Type="{R_SPACE}/{kind}" Target="{to}"/>' for n, (kind, to) in enumerate(rows)
    )
    if outside:
        said += f'<Relationship Id="x" Type="{R_SPACE}/{outside[0]}" Target="{outside[1]}" TargetMode="External"/>'
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{said}</Relationships>'


FOOTER = f"<w:ftr {SPACES}><w:p><w:r><w:t>Page</w:t></w:r></w:p></w:ftr>"
SIDES = (("styles", "styles.xml"), ("numbering", "numbering.xml"), ("footer", "footer1.xml"))


def zipped(parts: dict[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return file.getvalue()


def form(*body: str, changed: dict[str, str | bytes] | None = None) -> bytes:
    """A form with that body; `changed` parts stand in place of the usual ones or are added."""
    content = "".join(body)
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": relations(*SIDES),
        "word/document.xml": f"<w:document {SPACES}><w:body>{content}<w:sectPr/></w:body></w:document>",
        "word/styles.xml": STYLES,
        "word/numbering.xml": NUMBERING,
        "word/footer1.xml": FOOTER,
        "customXml/item1.xml": "<department secret='1'/>",
    }
    return zipped(parts | (changed or {}))


def run(words: str, look: str = "") -> str:
    return f'<w:r>{f"<w:rPr>{look}</w:rPr>" if look else ""}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def p(words: str = "", *inside: str, style: str = "", listed: int = 0) -> str:
    shape = f'<w:pStyle w:val="{style}"/>' if style else ""
    shape += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{listed}"/></w:numPr>' if listed else ""
    return f"<w:p>{f'<w:pPr>{shape}</w:pPr>' if shape else ''}{run(words) if words else ''}{''.join(inside)}</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    """Each cell is its words, or XML of its own."""
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(map(_row, rows))}</w:tbl>"


def _row(cells: tuple[str, ...]) -> str:
    made = (
        cell if cell.startswith("<w:tc") else f"<w:tc>{cell if cell.startswith('<') else p(cell)}</w:tc>"
        for cell in cells
    )
    return f"<w:tr>{''.join(made)}</w:tr>"


def control(kind: str, content: str, *, prompts: bool = True, more: str = "") -> str:
    showing = "<w:showingPlcHdr/>" if prompts else ""
    return f"<w:sdt><w:sdtPr>{more}{showing}{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


PROMPT = run("Click or tap here to enter text.", '<w:rStyle w:val="PlaceholderText"/>')


def checkbox(ticked: str = "2612", font: str = "MS Gothic") -> str:
    look = '<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic"/>'
    kind = (
        f'<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="{ticked}" w14:font="{font}"/>'
        '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
    )
    return control(kind, run("☐", look), prompts=False)


def dropdown(*lines: str, kind: str = "dropDownList") -> str:
    items = "".join(f'<w:listItem w:displayText="{one}" w:value="v{n}"/>' for n, one in enumerate(lines))
    return control(f"<w:{kind}>{items}</w:{kind}>", run("Choose an item."))


def fold(kind: str, data: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{data}</w:fldChar></w:r>'


def field(data: str, code: str, shown: str | None = None) -> str:
    """An older form field: a text, a box or a drop-down."""
    result = "" if shown is None else fold("separate") + run(shown)
    begin = fold("begin", f"<w:ffData><w:enabled/>{data}</w:ffData>")
    return f"{begin}<w:r><w:instrText> {code} </w:instrText></w:r>{result}{fold('end')}"


def text_field(more: str = "") -> str:
    return field(f"<w:textInput>{more}</w:textInput>", "FORMTEXT", "\u2002" * 5)


def box_field() -> str:
    return field('<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>', "FORMCHECKBOX")


def list_field(*lines: str) -> str:
    return field(f"<w:ddList>{''.join(f'<w:listEntry w:val={one!r}/>' for one in lines)}</w:ddList>", "FORMDROPDOWN")


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def body_of(data: bytes) -> Any:
    return etree.fromstring(parts_of(data)["word/document.xml"])[0]


def words_of(element: Any) -> str:
    """The words of an element, its breaks and tabs included, a line for each paragraph."""
    marks = {f"{W}br": "\n", f"{W}tab": "\t", f"{W}p": "\n"}
    said = "".join(marks.get(one.tag, one.text or "") for one in element.iter(f"{W}t", *marks))
    return said.removeprefix("\n")
