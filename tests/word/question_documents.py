"""Small Word and OpenDocument files with what a test needs in them, and the lines that are read from them."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from wellput.model.question_list import SourceLine
from wellput.word.question_lists.docx import docx_lines
from wellput.word.question_lists.odt import odt_lines

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{_OFFICE}" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_ODF_SPACES = (
    " ".join(f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in ("office", "text", "table", "style", "form"))
    + f' xmlns:draw="{_ODF}:drawing:1.0" xmlns:fo="{_ODF}:xsl-fo-compatible:1.0" '
    'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
)


def word_bytes(body: str, **parts: str) -> bytes:
    """Return a Word file; `parts` are what stands in others: styles, numbering, header, footer, footnotes."""
    roots = {"header": "hdr", "footer": "ftr"}
    types = {name: f"{_WORD}.{name}+xml" for name in parts} | {"document": f"{_WORD}.document.main+xml"}
    overrides = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>' for name, kind in types.items())
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">{rels}{overrides}</Types>',
        "_rels/.rels": _relations({"officeDocument": "word/document.xml"}),
        "word/_rels/document.xml.rels": _relations({name: f"{name}.xml" for name in parts}),
        "word/document.xml": f"<w:document {_SPACES}><w:body>{body}</w:body></w:document>",
    }
    for name, inside in parts.items():
        root = roots.get(name, name)
        files[f"word/{name}.xml"] = f"<w:{root} {_SPACES}>{inside}</w:{root}>"
    return _zipped(files)


def word_lines(body: str, **parts: str) -> tuple[SourceLine, ...]:
    """Return the lines of a Word file."""
    return docx_lines(word_bytes(body, **parts), "list.docx")


def odt_bytes(body: str, styles: str = "", kind: str = "text", **others: str) -> bytes:
    """Return an OpenDocument text; `others` are further parts of its package."""
    content = (
        f"<office:document-content {_ODF_SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return _zipped({"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": content, **others})


def odt_read(body: str, styles: str = "") -> tuple[SourceLine, ...]:
    """Return the lines of an OpenDocument text."""
    return odt_lines(odt_bytes(body, styles), "list.odt")


def p(words: str, properties: str = "") -> str:
    """Return a paragraph of Word's."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(words)}</w:p>"


def run(words: str, properties: str = "") -> str:
    """Return a run of Word's."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def item(words: str, level: int = 0, number: int = 1) -> str:
    """Return a paragraph that Word numbers."""
    return p(words, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def levels(*forms: tuple[str, str], id_: int = 1, extra: str = "") -> str:
    """Return a list's definition: how each level counts, and what it shows."""
    inside = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{shown}"/></w:lvl>'
        for at, (form, shown) in enumerate(forms)
    )
    return f'<w:abstractNum w:abstractNumId="{id_}">{extra}{inside}</w:abstractNum>'


def num(number: int, kind: int = 1, overrides: str = "") -> str:
    """Return a list that follows a definition."""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/>{overrides}</w:num>'


def begins_at(start: int, level: int = 0) -> str:
    """Return the override by which a list begins anew."""
    return f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


def shown(lines: tuple[SourceLine, ...]) -> list[str]:
    """Return the lines with their numbers, empty ones left out."""
    return [f"{line.number or '-'} {line.text}" for line in lines if line.text]


def _relations(targets: dict[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="{kind}" Type="{_OFFICE}/{kind}" Target="{target}"/>' for kind, target in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def _zipped(files: dict[str, str]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as package:
        for name, text in files.items():
            package.writestr(name, text)
    return buffer.getvalue()
