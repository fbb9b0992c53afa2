"""The parts of the house style's own Word file: styles, lists, page, footer, settings and fonts."""

from __future__ import annotations

from functools import cache

from wellput.word.house import (
    BASE,
    BULLETS,
    FONT,
    MARGIN,
    NUMBERS,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    PARAGRAPH_INDENT,
    PARAGRAPHS,
    SLATE,
    STYLES,
    TEAL,
)
from wellput.word.markup import NAMESPACES, part, safe
from wellput.word.runs import run
from wellput.word.style_recipe import id_of, style_xml

_LEVELS = range(9)
_INDENT = 420
_FORMATS = ("decimal", "lowerLetter", "lowerRoman")
_SHAPES = ("\u2022", "\u2013", "\u2022")


@cache
def styles() -> bytes:
    """Return the styles of the house."""
    latent = (
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" '
        'w:defQFormat="0" w:count="376"/>'
    )
    rows = "".join(style_xml(style, place) for place, style in enumerate(STYLES, 1))
    return part(f"<w:styles {NAMESPACES}>{BASE}{latent}{rows}</w:styles>")


@cache
def numbering() -> bytes:
    """Return the two kinds of list, each nine levels deep, and the numbers of paragraphs."""
    bullets = "".join(_bullet(level) for level in _LEVELS)
    numbers = "".join(_number(level) for level in _LEVELS)
    return part(
        f"<w:numbering {NAMESPACES}>{_definition(BULLETS, bullets)}{_definition(NUMBERS, numbers)}"
        f"{_definition(PARAGRAPHS, _paragraph_number())}"
        f"{_instance(BULLETS)}{_instance(NUMBERS)}{_instance(PARAGRAPHS)}</w:numbering>"
    )


@cache
def no_lists() -> bytes:
    """Return a numbering part in which no list is defined yet."""
    return part(f"<w:numbering {NAMESPACES}/>")


def footer(style: str) -> bytes:
    """Return the footer in a style, by its id: the page and how many there are."""
    line = f"{_words('Page ')}{_field('PAGE')}{_words(' of ')}{_field('NUMPAGES')}"
    return part(f'<w:ftr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="{safe(style)}"/></w:pPr>{line}</w:p></w:ftr>')


def header(style: str, words: str) -> bytes:
    """Return a header of words in a style, by its id."""
    return part(f'<w:hdr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="{safe(style)}"/></w:pPr>{run(words)}</w:p></w:hdr>')


@cache
def settings() -> bytes:
    """Return the settings of a document made for Word 2013 and later."""
    compatibility = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
        )
    )
    return part(
        f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/><w:compat>{compatibility}</w:compat>'
        '<w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


@cache
def fonts() -> bytes:
    """Return the fonts, with what to use where they are missing."""
    return part(
        f'<w:fonts {NAMESPACES}><w:font w:name="{FONT}"><w:altName w:val="Liberation Sans"/>'
        '<w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/>'
        '<w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def page() -> str:
    """Return the size and margins of the page."""
    sides = "".join(f' w:{side}="{MARGIN}"' for side in ("top", "right", "bottom", "left"))
    return (
        f'<w:pgSz w:w="{PAGE_WIDTH}" w:h="{PAGE_HEIGHT}"/>'
        f'<w:pgMar{sides} w:header="709" w:footer="709" w:gutter="0"/><w:cols w:space="708"/>'
    )


def _definition(id_: int, levels: str) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{id_}"><w:nsid w:val="{0x5E110000 + id_:08X}"/>'
        f'<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="{0x5E120000 + id_:08X}"/>{levels}</w:abstractNum>'
    )


def _instance(id_: int) -> str:
    return f'<w:num w:numId="{id_}"><w:abstractNumId w:val="{id_}"/></w:num>'


def _bullet(level: int) -> str:
    return _level(level, "List Bullet", "bullet", _SHAPES[level % 3])


def _number(level: int) -> str:
    return _level(level, "List Number", _FORMATS[level % 3], f"%{level + 1}.")


def _paragraph_number() -> str:
    """Return a single level, which counts on through the whole document."""
    return (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:pStyle w:val="{id_of("Numbered Paragraph")}"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{PARAGRAPH_INDENT * 20}" w:hanging="{PARAGRAPH_INDENT * 20}"/></w:pPr>'
        f'<w:rPr><w:b w:val="0"/><w:color w:val="{SLATE}"/></w:rPr></w:lvl>'
    )


def _level(level: int, family: str, kind: str, text: str) -> str:
    style = family if level == 0 else f"{family} {level + 1}"
    linked = f'<w:pStyle w:val="{id_of(style)}"/>' if level < 5 else ""
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{linked}<w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{_INDENT * (level + 1)}" w:hanging="{_INDENT}"/></w:pPr>'
        f'<w:rPr><w:b w:val="0"/><w:color w:val="{TEAL}"/></w:rPr></w:lvl>'
    )


def _words(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _field(instruction: str) -> str:
    return f'<w:fldSimple w:instr=" {instruction} ">{_words("1")}</w:fldSimple>'
