"""The same document by python-docx's own calls, paragraph by paragraph."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import docx
from docx.document import Document


def by_python_docx(content: dict[str, Any]) -> bytes:
    """Return the document's bytes."""
    document = docx.Document()
    document.add_paragraph(content["title"], "Title")
    for ask in content["asks"]:
        document.add_paragraph(ask, "List Number")
    document.add_paragraph("Contents")
    for theme in content["themes"]:
        document.add_paragraph(theme["title"])
        for question in theme["questions"]:
            document.add_paragraph(question["name"])
    for theme in content["themes"]:
        document.add_heading(theme["title"], 1)
        for question in theme["questions"]:
            _add_question(document, question)
    table = document.add_table(rows=1, cols=4)
    for row in (["No.", "Evidence", "Source", "Date"], *content["evidence"]):
        cells = table.rows[0].cells if row[0] == "No." else table.add_row().cells
        for cell, words in zip(cells, row, strict=True):
            cell.text = words
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _add_question(document: Document, question: dict[str, Any]) -> None:
    document.add_heading(question["name"], 2)
    document.add_paragraph(question["text"], "Quote")
    document.add_paragraph(question["position"])
    for part in question["parts"]:
        document.add_paragraph(part["text"], "List Bullet" if part["item"] else None)
    document.add_paragraph("What we ask for")
    document.add_paragraph(question["ask"])


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:])
    target.write_bytes(by_python_docx(json.loads(source.read_text("utf-8"))))
