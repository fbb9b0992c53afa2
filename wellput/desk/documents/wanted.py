"""What a person wants rendered: the form, and what of the response goes out in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from wellput.model.finding import Finding

Output = Literal["docx", "html", "md", "txt", "json", "paste", "pdf"]
OUTPUTS: tuple[Output, ...] = get_args(Output)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A `final` document carries no drafting notes; `style` is a Word file for its look.

    `comments` stand in the margin; None where nobody wants any. Without `themes` all of them go out. Questions that
    were left without a reason are named only if `list_unanswered`. `page_numbers` stand in the contents list of a Word
    document, where LibreOffice can count its pages. Without a `template` named, the full response is written; a
    template tells whom to contact only if `contact`.
    """

    output: Output = "docx"
    final: bool = False
    style: Path | None = None
    comments: tuple[Finding, ...] | None = None
    themes: tuple[str, ...] = ()
    list_unanswered: bool = False
    evidence: bool = True
    template: str | None = None
    contact: bool = False
    page_numbers: bool = True
