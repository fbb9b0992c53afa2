"""A form as a package: looked through before anything in it is believed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from wellput.errors import WellputError
from wellput.word.content_types import MAIN
from wellput.word.markup import Element, damaged, parsed, w
from wellput.word.opened import OpenedFile, document_of, opened
from wellput.word.package import not_a_word_document
from wellput.word.relations import Relation, relations_of

LARGEST_PART = 10 * 2**20
"""Bytes of XML; a form of a hundred pages has about one million."""

_ON_THIS_COMPUTER = re.compile(r"(file:///)?[A-Za-z]:[\\/](?![\\/]).*|[^\\/:]+")

_IN_THE_MARGINS = ("header", "footer", "footnotes", "endnotes")


@dataclass(frozen=True, slots=True)
class FormFile:
    """A form that was found harmless: its parts, the main one as a tree, and the others that hold words."""

    parts: Mapping[str, bytes]
    main: str
    document: Element
    styles: Element | None
    numbering: Element | None
    margins: tuple[str, ...]


def open_form(data: bytes, where: str) -> FormFile:
    """Open a form, or say in plain words why not; `where` names it."""
    file = opened(data, where)
    if file.types.of(file.main) != MAIN:
        raise not_a_word_document(where)
    for name in file.parts:
        _refuse_fetching(file, name)
    _refuse_gigantic(file, file.main)
    document = document_of(file)
    if document.find(w("body")) is None:
        raise damaged(where)
    margins = (one.target for one in file.relations.values() if one.kind in _IN_THE_MARGINS)
    return FormFile(
        file.parts,
        file.main,
        document,
        _side(file, "styles"),
        _side(file, "numbering"),
        tuple(sorted({name for name in margins if name in file.parts})),
    )


def _side(file: OpenedFile, kind: str) -> Element | None:
    name = file.leads_to(kind)
    if name is None:
        return None
    _refuse_gigantic(file, name)
    return parsed(file.parts[name], file.where)


def _refuse_gigantic(file: OpenedFile, name: str) -> None:
    size = len(file.parts[name])
    if size > LARGEST_PART:
        raise WellputError(
            file.where,
            f"A part of the form, {name}, holds {size / 2**20:.0f} MiB of text; no form needs that.",
            "Ask the department for a smaller file, or copy the questions into a new one.",
        )


def _refuse_fetching(file: OpenedFile, name: str) -> None:
    """Refuse a form in which a part fetches something from elsewhere; a link that somebody may follow does not.

    Nor does the template that the form was made from, where it is named by a drive or by its name alone: Word looks for
    it on the computer itself, and does without it.
    """
    for relation in relations_of(file.parts, name, file.where).values():
        local = relation.kind == "attachedTemplate" and _ON_THIS_COMPUTER.fullmatch(relation.target)
        if relation.outside and relation.kind != "hyperlink" and not local:
            raise _fetches(file.where, relation)


def _fetches(where: str, relation: Relation) -> WellputError:
    return WellputError(
        where,
        f"The form fetches something from elsewhere when it is opened ({relation.kind}: {relation.target[:100]}).",
        "Open it in LibreOffice, save it as a new Word document (.docx), and use that.",
    )
