"""On which pages a PDF's headings stand, from the bookmarks that it carries for them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from wellput.errors import WellputError


def heading_pages(pdf: bytes) -> tuple[int, ...]:
    """Return the page of each heading, in the order of the headings; pages count from 1, and 0 is a page not found.

    Raises WellputError where the PDF's bookmarks cannot be read.
    """
    from pypdf import PdfReader  # noqa: PLC0415 -- few commands need it, and it takes a while to load
    from pypdf.errors import PyPdfError  # noqa: PLC0415 -- see above

    try:
        reader = PdfReader(io.BytesIO(pdf))
        return tuple(_page(reader.get_destination_page_number(heading)) for heading in _flat(reader.outline))
    except PyPdfError as fault:
        raise WellputError("LibreOffice", f"The PDF that it made cannot be read ({fault}).") from fault


def _flat(outline: Any) -> Iterator[Any]:  # noqa: ANN401 -- the library nests lists in lists
    """Yield the entries of an outline in order, those of its inner lists included."""
    for entry in outline:
        if isinstance(entry, list):
            yield from _flat(entry)
        else:
            yield entry


def _page(number: int | None) -> int:
    """Return a page as people count it."""
    return 0 if number is None else number + 1
