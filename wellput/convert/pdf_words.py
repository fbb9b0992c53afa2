"""The words of a PDF."""

from __future__ import annotations

import io

from wellput.errors import WellputError


def words_of_pdf(pdf: bytes, where: str) -> str:
    """Return what a PDF says, page after page; raise WellputError where it cannot be read."""
    from pypdf import PdfReader  # noqa: PLC0415 -- few commands need it, and it takes a while to load
    from pypdf.errors import PyPdfError  # noqa: PLC0415 -- see above

    try:
        return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    except (PyPdfError, ValueError, KeyError) as fault:
        raise WellputError(where, "The PDF could not be read.", "Open it and look for yourself.") from fault
