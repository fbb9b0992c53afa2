"""A Word document as PDF, with the tags that screen readers need and its headings as bookmarks."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from wellput.convert.libreoffice import run_libreoffice
from wellput.errors import WellputError

SECONDS = 120.0

_ASKED = ("UseTaggedPDF", "ExportBookmarks")
_SETTINGS = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
    + "".join(
        '<item oor:path="/org.openoffice.Office.Common/Filter/PDF/Export">'
        f'<prop oor:name="{name}" oor:op="fuse"><value>true</value></prop></item>'
        for name in _ASKED
    )
    + "</oor:items>\n"
)
"""Settings in the profile: older LibreOffice takes no options on its command line."""


def pdf_bytes(document: bytes, seconds: float = SECONDS) -> bytes:
    """Return a Word document as PDF. Raises WellputError where LibreOffice is missing, fails, or takes too long."""
    with TemporaryDirectory(prefix="wellput-", ignore_cleanup_errors=True) as name:
        folder = Path(name).resolve()
        source, profile = folder / "response.docx", folder / "profile"
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(_SETTINGS, "utf-8")
        source.write_bytes(document)
        said = run_libreoffice(["--convert-to", "pdf", "--outdir", str(folder), str(source)], profile, seconds)
        made = source.with_suffix(".pdf")
        if not made.is_file():
            said = " ".join(said.split())[-300:] or "it said nothing"
            raise WellputError("LibreOffice", f"It made no PDF ({said}).", "Open the Word document in it to see why.")
        return made.read_bytes()
