"""Draw a sheet with matplotlib: the same bytes each time, whatever is set on the computer."""

from __future__ import annotations

import logging
from io import BytesIO
from typing import TYPE_CHECKING, Any

from wellput.charts.lettering import font_file
from wellput.charts.shapes import BLACK, POINT, SIZE, WHITE, Outline, Sheet, Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

INCH = 25.4
SHARPNESS = 200
"""Dots in an inch of a PNG."""


def png_and_svg(sheet: Sheet) -> tuple[bytes, str]:
    """Return a sheet as a PNG and as an SVG."""
    import matplotlib as mpl

    logging.getLogger("matplotlib").setLevel(logging.ERROR)  # it tells of caches and folders that are nobody's concern
    with mpl.rc_context():
        mpl.rcdefaults()
        mpl.rc("svg", fonttype="path", hashsalt="wellput")
        mpl.rc("text", usetex=False, hinting="none")
        figure = figure_of(sheet)
        png, svg = BytesIO(), BytesIO()
        figure.savefig(png, format="png", dpi=SHARPNESS, metadata={"Software": None})
        nothing = dict.fromkeys(("Creator", "Date", "Format", "Type"))
        figure.savefig(svg, format="svg", metadata=nothing)
    return png.getvalue(), svg.getvalue().decode("utf-8")


def figure_of(sheet: Sheet) -> Figure:
    """Return a figure whose units are millimetres from the top left corner."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(sheet.width / INCH, sheet.height / INCH), facecolor=WHITE)
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.set_xlim(0, sheet.width)
    axes.set_ylim(sheet.height, 0)
    axes.set_axis_off()
    for shape in sheet.shapes:
        if isinstance(shape, Words):
            _write(axes, shape)
        else:
            _draw(axes, shape)
    return figure


def _write(axes: Any, words: Words) -> None:  # noqa: ANN401 -- matplotlib's axes come late
    """Write words as they are: a dollar sign is money and no formula."""
    from matplotlib.font_manager import FontProperties

    axes.text(
        words.x,
        words.y,
        words.text,
        fontproperties=FontProperties(fname=str(font_file()), size=SIZE),
        ha=words.side,
        va="center",
        color=BLACK,
        parse_math=False,
        clip_on=False,
    )


def _draw(axes: Any, outline: Outline) -> None:  # noqa: ANN401 -- matplotlib's axes come late
    from matplotlib.patches import Polygon

    axes.add_patch(
        Polygon(
            outline.points,
            closed=True,
            facecolor=outline.fill or "none",
            edgecolor=outline.colour if outline.width else "none",
            linewidth=outline.width / POINT,
            linestyle=(0, (2, 1.5)) if outline.dashed else "solid",
            joinstyle="miter",
        )
    )
