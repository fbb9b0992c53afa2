"""Put the words of a picture into its SVG, for readers that look there."""

from __future__ import annotations

from html import escape

from wellput.charts.canvas import png_and_svg
from wellput.charts.shapes import Sheet
from wellput.model.block import Drawing


def drawn(sheet: Sheet, title: str, words: str) -> Drawing:
    """Draw a sheet; `words` are its alternative text."""
    png, svg = png_and_svg(sheet)
    return Drawing(png, _described(svg, title, words), sheet.width, sheet.height, words)


def _described(svg: str, title: str, words: str) -> str:
    before, start, after = svg.partition("<svg ")
    head, end, rest = after.partition(">")
    about = f'<title>{escape(title)}</title>\n <desc id="what-it-says">{escape(words)}</desc>'
    return f'{before}{start}role="img" aria-describedby="what-it-says" {head}{end}\n {about}{rest}'
