"""Captions: the words above a table or a picture, with its number."""

from __future__ import annotations

from wellput.model.block import Caption
from wellput.word import names
from wellput.word.lines import Lines
from wellput.word.paragraphs import paragraph
from wellput.word.runs import run
from wellput.word.stylebook import Stylebook


def caption_paragraph(caption: Caption | None, styles: Stylebook, lines: Lines) -> str:
    """Return a caption as a paragraph, its number a field that Word can count anew; nothing where there is none."""
    if caption is None:
        return ""
    number = f'<w:fldSimple w:instr=" SEQ {caption.kind} \\* ARABIC ">{run(str(caption.number))}</w:fldSimple>'
    words = run(f"{caption.kind} ") + number + run(": ") + lines.write(caption.inlines)
    return paragraph(styles.paragraph(names.CAPTION), words, caption.inlines)
