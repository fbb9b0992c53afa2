"""The same document by docxtpl: a Word template with tags, filled in."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import docx
from docxtpl import DocxTemplate

_TAGS = (
    ("Title", "{{ title }}"),
    ("Normal", "{%p for ask in asks %}"),
    ("List Number", "{{ ask }}"),
    ("Normal", "{%p endfor %}"),
    ("Normal", "Contents"),
    ("Normal", "{%p for theme in themes %}"),
    ("Normal", "{{ theme.title }}"),
    ("Normal", "{%p for question in theme.questions %}"),
    ("Normal", "{{ question.name }}"),
    ("Normal", "{%p endfor %}"),
    ("Normal", "{%p endfor %}"),
    ("Normal", "{%p for theme in themes %}"),
    ("Heading 1", "{{ theme.title }}"),
    ("Normal", "{%p for question in theme.questions %}"),
    ("Heading 2", "{{ question.name }}"),
    ("Quote", "{{ question.text }}"),
    ("Normal", "{%p if question.chosen %}"),
    ("Normal", "{{ question.chosen | join('; ') }}"),
    ("Normal", "{%p endif %}"),
    ("Normal", "{{ question.position }}"),
    ("Normal", "{%p for one in question.ranked %}"),
    ("List Number", "{{ one }}"),
    ("Normal", "{%p endfor %}"),
    ("Normal", "{%p for part in question.parts %}"),
    ("Normal", "{%p if part.item %}"),
    ("List Bullet", "{{ part.text }}"),
    ("Normal", "{%p else %}"),
    ("Normal", "{{ part.text }}"),
    ("Normal", "{%p endif %}"),
    ("Normal", "{%p endfor %}"),
    ("Normal", "What we ask for"),
    ("Normal", "{{ question.ask }}"),
    ("Normal", "{%p endfor %}"),
    ("Normal", "{%p endfor %}"),
)


def docxtpl_template() -> bytes:
    """Make the Word template with its tags."""
    document = docx.Document()
    for style, words in _TAGS:
        document.add_paragraph(words, style)
    table = document.add_table(rows=4, cols=4)
    for cell, words in zip(table.rows[0].cells, ("No.", "Evidence", "Source", "Date"), strict=True):
        cell.text = words
    table.rows[1].cells[0].text = "{%tr for item in evidence %}"
    for place, cell in enumerate(table.rows[2].cells):
        cell.text = f"{{{{ item[{place}] }}}}"
    table.rows[3].cells[0].text = "{%tr endfor %}"
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def by_docxtpl(content: dict[str, Any], template: bytes) -> bytes:
    """Return the document's bytes."""
    tpl = DocxTemplate(io.BytesIO(template))
    tpl.render(content, autoescape=True)
    out = io.BytesIO()
    tpl.save(out)
    return out.getvalue()


if __name__ == "__main__":
    source, model, target = map(Path, sys.argv[1:])
    target.write_bytes(by_docxtpl(json.loads(source.read_text("utf-8")), model.read_bytes()))
