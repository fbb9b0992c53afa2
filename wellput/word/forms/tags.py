"""Forms whose maker put in docxtpl tags: each tag is replaced by the answer that it names.

Typed text never passes through the template: a token stands for each value until the form is XML again, so that
nothing in an answer can be taken for a tag, for markup or for one of docxtpl's own signs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Any

from lxml import etree
from markupsafe import Markup

from wellput.errors import WellputError
from wellput.templating import Environment, render_source, tag_fault, template_environment
from wellput.word.forms.package import FormFile, open_form
from wellput.word.forms.writing import pieces
from wellput.word.markup import Element, parsed, serialised, w
from wellput.word.package import packed

LARGEST_TAGGED = 5 * 2**20
"""Bytes of a part with tags; gathering tags that Word split takes time that grows faster than the part."""

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_OURS = re.compile(r"\b(answers|respondent|summary)\b|\{\{\s*date\s*\}\}")
_NAMED = re.compile(r"'([^']+)'")
_UNKNOWN = re.compile(r"undefined|has no")
_MANUAL = "docs/forms.md lists what a tag may name. Mend it in Word, or ask the department."
_OPEN, _CLOSE = "\ue000", "\ue001"
_LINE_ENDS = str.maketrans("\r\n\t", "   ")


def tags_of(file: FormFile) -> tuple[str, ...]:
    """Return the tags of a form, none where none of them names anything of ours."""
    trees = [file.document, *(parsed(file.parts[name], name) for name in file.margins)]
    paragraphs = ("".join(node.text or "" for node in one.iter(w("t"))) for tree in trees for one in tree.iter(w("p")))
    tags = tuple(tag for words in paragraphs for tag in _TAG.findall(words))
    return tags if any(map(_OURS.search, tags)) else ()


def fill_tags(data: bytes, where: str, values: Mapping[str, Any]) -> bytes:
    """Return the form with its tags replaced; parts without a tag stay as they were."""
    file = open_form(data, where)
    changed = {
        name: _filled(parsed(file.parts[name], where), where, values)
        for name in (file.main, *file.margins)
        if b"{{" in file.parts[name] or b"{%" in file.parts[name] or name == file.main
    }
    return packed({**file.parts, **changed})


def _filled(root: Element, where: str, values: Mapping[str, Any]) -> bytes:
    source = _gathered(root, where)
    kept: list[str] = []
    marker = _OPEN
    while marker in source:
        marker += _OPEN

    def token(value: object) -> Markup:
        kept.append("; ".join(map(str, value)) if isinstance(value, list | tuple) else str(value))
        return Markup(f"{marker}{len(kept) - 1}{_CLOSE}")  # noqa: S704  a token holds no typed text

    environment = template_environment([], token, {})
    rendered = _rendered(environment, source, values, where)
    root = _tree(rendered, where)
    tokens = re.compile(f"{marker}([0-9]+){_CLOSE}")
    if _with_values(root, tokens, kept) < len(tokens.findall(rendered)):
        what = "A tag stands where no words can be, as {{r … }} and {{p … }} do."
        raise WellputError(where, what, "Write {{ … }} there.")
    return serialised(root)


def _rendered(environment: Environment, source: str, values: Mapping[str, Any], where: str) -> str:
    tags = [unescape(tag) for tag in _TAG.findall(source)]
    for tag in tags:
        if tag.startswith("{{") and (wrong := tag_fault(environment, tag)):
            raise WellputError(where, f"The tag {tag} cannot be understood: {wrong}.", _MANUAL)
    try:
        return render_source(environment, source, values, where)
    except WellputError as fault:
        raise _told(fault, tags) from fault


def _gathered(root: Element, where: str) -> str:
    """Return a part as text in which no tag is split by markup any more."""
    from docxtpl import DocxTemplate  # noqa: PLC0415  loading it takes a while, and only tagged forms need it

    source = etree.tostring(root, encoding="unicode")
    if len(source) > LARGEST_TAGGED:
        raise WellputError(where, "The form has tags and is too large to fill.", "Ask for a smaller file.")
    gathered: str = DocxTemplate(None).patch_xml(source)
    return gathered


def _told(fault: WellputError, tags: list[str]) -> WellputError:
    """Name the tag that asks for what is not there."""
    names = _NAMED.findall(fault.what) if _UNKNOWN.search(fault.what) else []
    tag = next((tag for tag in tags if names and names[-1] in tag), None)
    if tag is None:
        return WellputError(fault.where, f"The form's tags cannot be filled: {fault.what}", _MANUAL)
    return WellputError(fault.where, f"The tag {tag} names something that Wellput does not know, {names[-1]}.", _MANUAL)


def _tree(rendered: str, where: str) -> Element:
    try:
        return parsed(rendered.encode("utf-8"), where)
    except WellputError as fault:
        what = "The form's tags do not fit together: one opens and closes in different places."
        raise WellputError(where, what, _MANUAL) from fault


def _with_values(root: Element, tokens: re.Pattern[str], kept: list[str]) -> int:
    """Put each value in place of its token, and return how many were put in."""
    count = 0
    for node in list(root.iter(w("t"))):
        parts = tokens.split((node.text or "").translate(_LINE_ENDS))
        if len(parts) > 1:
            parts[1::2] = [kept[int(number)] for number in parts[1::2]]
            count += len(parts) // 2
            for piece in reversed(pieces("".join(parts))):
                node.addnext(piece)
            node.getparent().remove(node)
    return count
