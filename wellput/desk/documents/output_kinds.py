"""Every form that a response is written in: a row here, and a function that makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wellput.desk.documents.made import Made
from wellput.desk.documents.outgoing import Outgoing
from wellput.desk.documents.page_outputs import html_output, json_output, markdown_output, paste_output, plain_output
from wellput.desk.documents.wanted import Output
from wellput.desk.documents.word_outputs import pdf_output, word_output


@dataclass(frozen=True, slots=True)
class OutputKind:
    """A form: what to call it, the endings of its files' names, and what sets its name apart from another's."""

    name: str
    endings: tuple[str, ...]
    make: Callable[[Outgoing], Made]
    tail: str = ""
    takes_style: bool = False
    takes_comments: bool = False
    takes_template: bool = True


KINDS: dict[Output, OutputKind] = {
    "docx": OutputKind("A Word document", (".docx",), word_output, takes_style=True, takes_comments=True),
    "html": OutputKind("A web page", (".html",), html_output),
    "md": OutputKind("A Markdown file", (".md",), markdown_output),
    "txt": OutputKind("A text file", (".txt",), plain_output),
    "json": OutputKind("A JSON file", (".json",), json_output, takes_template=False),
    "paste": OutputKind("A paste pack", (".html", ".txt"), paste_output, tail="-paste", takes_template=False),
    "pdf": OutputKind("A PDF", (".pdf",), pdf_output, takes_style=True),
}
