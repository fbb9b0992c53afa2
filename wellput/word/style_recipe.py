"""A style as a short recipe, and its XML with every property in the order that Word's schema asks for."""

from __future__ import annotations

from dataclasses import dataclass

from wellput.word.markup import safe


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """How letters look; size in points, colour as RRGGBB."""

    size: float | None = None
    colour: str | None = None
    bold: bool | None = None
    underlined: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """A tinted ground with a bar on the left. Without a fill, the bar stands alone."""

    bar: str
    fill: str | None = None
    inset: int = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How a paragraph stands: distances in points, `line` as a multiple of single spacing."""

    before: float | None = None
    after: float | None = None
    line: float | None = None
    left: float | None = None
    right: float | None = None
    hanging: float | None = None
    with_next: bool = False
    whole: bool = False
    close: bool = False
    panel: Panel | None = None
    rule_above: str | None = None
    rule_below: str | None = None
    tabs: str = ""
    align: str | None = None
    outline: int | None = None
    numbering: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """One style: its name in Word, what it is based on and followed by, and how it looks."""

    name: str
    kind: str = "paragraph"
    based_on: str | None = "Normal"
    follows: str | None = None
    letters: Letters = Letters()
    shape: Shape = Shape()
    table: str = ""
    default: bool = False


def id_of(name: str) -> str:
    """Return a style's id as Word would make it from its name."""
    if name.startswith("toc "):
        return name.upper().replace(" ", "")
    return "".join(word[0].upper() + word[1:] for word in name.split())


def style_xml(style: Style, place: int) -> str:
    """Return a style as XML; `place` orders it in Word's list of styles."""
    default = ' w:default="1"' if style.default else ""
    custom = "" if style.name in _KNOWN_TO_WORD or style.name.split()[0] in _KNOWN_FAMILIES else ' w:customStyle="1"'
    parts = [
        f'<w:style w:type="{style.kind}"{default}{custom} w:styleId="{id_of(style.name)}">',
        f'<w:name w:val="{safe(style.name)}"/>',
        f'<w:basedOn w:val="{id_of(style.based_on)}"/>' if style.based_on else "",
        f'<w:next w:val="{id_of(style.follows)}"/>' if style.follows else "",
        f'<w:uiPriority w:val="{place}"/><w:qFormat/>',
        _wrapped("w:pPr", shape_xml(style.shape)),
        _wrapped("w:rPr", letters_xml(style.letters)),
        style.table,
        "</w:style>",
    ]
    return "".join(parts)


def shape_xml(shape: Shape) -> str:
    """Return the properties of a paragraph."""
    numbering = shape.numbering and (
        f'<w:numPr><w:ilvl w:val="{shape.numbering[1]}"/><w:numId w:val="{shape.numbering[0]}"/></w:numPr>'
    )
    parts = [
        "<w:keepNext/>" if shape.with_next else "",
        "<w:keepLines/>" if shape.whole else "",
        numbering or "",
        _borders(shape),
        _fill(shape.panel),
        shape.tabs and f"<w:tabs>{shape.tabs}</w:tabs>",
        _spacing(shape),
        _indents(shape),
        "<w:contextualSpacing/>" if shape.close else "",
        f'<w:jc w:val="{shape.align}"/>' if shape.align else "",
        "" if shape.outline is None else f'<w:outlineLvl w:val="{shape.outline}"/>',
    ]
    return "".join(parts)


def letters_xml(letters: Letters) -> str:
    """Return the properties of a run, for scripts that run either way."""
    bold = {None: "", True: "<w:b/><w:bCs/>", False: '<w:b w:val="0"/><w:bCs w:val="0"/>'}[letters.bold]
    colour = f'<w:color w:val="{letters.colour}"/>' if letters.colour else ""
    size = f'<w:sz w:val="{letters.size * 2:.0f}"/><w:szCs w:val="{letters.size * 2:.0f}"/>' if letters.size else ""
    return bold + colour + size + ('<w:u w:val="single"/>' if letters.underlined else "")


def _borders(shape: Shape) -> str:
    panel = shape.panel
    sides = {
        "top": _border(shape.rule_above, 8, 6) if shape.rule_above else _edge(panel),
        "left": _border(panel.bar, 36, 9) if panel else "",
        "bottom": _border(shape.rule_below, 8, 6) if shape.rule_below else _edge(panel),
        "right": _edge(panel),
    }
    return _wrapped("w:pBdr", "".join(f"<w:{side} {values}/>" for side, values in sides.items() if values))


def _edge(panel: Panel | None) -> str:
    """Return an edge in the panel's own colour, which carries the tint beyond the words."""
    return _border(panel.fill, 4, panel.inset) if panel and panel.fill else ""


def _border(colour: str, eighths: int, space: int) -> str:
    return f'w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{colour}"'


def _fill(panel: Panel | None) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{panel.fill}"/>' if panel and panel.fill else ""


def _spacing(shape: Shape) -> str:
    values = _twentieths(before=shape.before, after=shape.after)
    if shape.line is not None:
        values += f' w:line="{shape.line * 240:.0f}" w:lineRule="auto"'
    return f"<w:spacing{values}/>" if values else ""


def _indents(shape: Shape) -> str:
    values = _twentieths(left=shape.left, right=shape.right, hanging=shape.hanging)
    return f"<w:ind{values}/>" if values else ""


def _twentieths(**points: float | None) -> str:
    return "".join(f' w:{name}="{value * 20:.0f}"' for name, value in points.items() if value is not None)


def _wrapped(name: str, content: str) -> str:
    return f"<{name}>{content}</{name}>" if content else ""


_KNOWN_TO_WORD = {"Normal", "Title", "Subtitle", "Strong", "Emphasis", "Intense Emphasis", "Hyperlink"} | {
    "Body Text",
    "TOC Heading",
    "Table Grid",
    "Normal Table",
    "Default Paragraph Font",
    "No List",
    "caption",
    "Signature",
    "footer",
    "header",
}
_KNOWN_FAMILIES = {"heading", "toc", "List", "annotation"}
