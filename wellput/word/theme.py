"""The theme of the house style: the colours and fonts that Word offers to whoever edits the document."""

from __future__ import annotations

from functools import cache

from wellput.word import house
from wellput.word.markup import part

_SPACE = "http://schemas.openxmlformats.org/drawingml/2006/main"
_COLOURS = {
    "dk1": house.INK,
    "lt1": "FFFFFF",
    "dk2": house.TEAL,
    "lt2": house.TINT,
    "accent1": house.TEAL,
    "accent2": house.AMBER,
    "accent3": house.SLATE,
    "accent4": house.BLUE,
    "accent5": house.RULE,
    "accent6": house.SAND,
    "hlink": house.BLUE,
    "folHlink": house.BLUE,
}
_OWN_COLOUR = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'


@cache
def theme() -> bytes:
    """Return the theme part."""
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLOURS.items())
    fonts = "".join(
        f'<a:{use}Font><a:latin typeface="{house.FONT}"/><a:ea typeface=""/><a:cs typeface=""/></a:{use}Font>'
        for use in ("major", "minor")
    )
    lines = "".join(f'<a:ln w="{width}">{_OWN_COLOUR}</a:ln>' for width in (6350, 12700, 19050))
    effects = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return part(
        f'<a:theme xmlns:a="{_SPACE}" name="Wellput"><a:themeElements>'
        f'<a:clrScheme name="Wellput">{colours}</a:clrScheme><a:fontScheme name="Wellput">{fonts}</a:fontScheme>'
        f'<a:fmtScheme name="Wellput"><a:fillStyleLst>{_OWN_COLOUR * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{lines}</a:lnStyleLst><a:effectStyleLst>{effects}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_OWN_COLOUR * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
