"""The lines that a line of a PDF's page comes to where the fields of a form stand in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from wellput.convert.pdf_fields import Field
from wellput.convert.pdf_marks import MARK, place_of
from wellput.model.question_list import SourceLine

_SIGNS = {"tick": "\u2610", "radio": "\u25cb"}
_BLANK = "____"


def lines_with(line: SourceLine, fields: Sequence[Field]) -> Iterator[SourceLine]:
    """Yield a line's words with its boxes to tick, then the lists and spaces to write in with which it ends."""
    places = ((found.start(), place_of(found[0])) for found in MARK.finditer(line.text))
    held = [(place, fields[at]) for place, at in places if at < len(fields)]
    after: list[Field] = []
    body = line.text
    while held and held[-1][1].kind not in _SIGNS and not body[held[-1][0] + 1 :].strip():
        place, field = held.pop()
        after.insert(0, field)
        body = body[:place]
    if body.strip() or not after:
        yield _worded(replace(line, text=body.rstrip()), [field for _, field in held])
    for field in after:
        yield from _answering(field, line)


def named(fields: Sequence[Field], place: str) -> Iterator[SourceLine]:
    """Yield the lines of a page that has fields and no text, by what a screen reader says of them."""
    for name, group in groupby(fields, key=lambda field: field.name):
        held = list(group)
        is_option = len(held) == 1 and held[0].kind in _SIGNS
        if name and not is_option:
            yield SourceLine(name, place)
        for field in held:
            yield from _answering(field, SourceLine("", place), name if is_option else field.answer)


def _answering(field: Field, line: SourceLine, words: str = "") -> Iterator[SourceLine]:
    """Yield the lines of a field by itself; a box to tick with these words."""
    plain = replace(line, text="", required=field.required, is_wrapped=False)
    if field.kind == "several":
        yield from (replace(plain, text=one, control="tick") for one in field.choices)
    elif field.kind == "list":
        yield replace(plain, control="list", choices=field.choices)
    elif field.kind == "box":
        yield replace(plain, control="box", expects=field.expects, longest=field.longest)
    else:
        yield replace(plain, text=words, control=field.kind)


def _worded(line: SourceLine, held: Sequence[Field]) -> SourceLine:
    """Return a line with signs in place of marks; one box alone, before or behind words, makes it an option."""
    is_required = any(field.required for field in held)
    words, stripped = MARK.sub(" ", line.text).rstrip(), line.text.strip()
    is_beside = words.strip() and (MARK.match(stripped) or MARK.match(stripped[-1:]))
    control = held[0].kind if len(held) == 1 else None
    if is_beside and (control == "tick" or control == "radio"):
        return replace(line, text=words, control=control, required=is_required)
    signs = iter(held)
    text = MARK.sub(lambda _: _SIGNS.get(next(signs).kind, _BLANK), line.text)
    return replace(line, text=text, required=is_required)
