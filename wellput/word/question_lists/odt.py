"""Read an OpenDocument text as the lines of a list of questions, its automatic numbers worked out."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.errors import WellputError
from wellput.model.question_list import SourceLine
from wellput.word.markup import Element, parsed
from wellput.word.package import PartsOnDemand
from wellput.word.question_lists.odt_names import o
from wellput.word.question_lists.odt_walking import OdtWalk

LARGEST_PART = 20 * 2**20
_TEXT = b"application/vnd.oasis.opendocument.text"
_MACROS = ("Basic/", "Scripts/")
_SAVE = "Open it in LibreOffice or Word and save it again, as .odt or as .docx."
_MARGINS = {"style:header": "the header of the pages", "style:footer": "the footer of the pages"}


def odt_lines(data: bytes, where: str) -> tuple[SourceLine, ...]:
    """Return the lines of an OpenDocument text; raise WellputError where it cannot be read."""
    try:
        parts = PartsOnDemand(data, where)
        _refuse_others(parts, where)
        content = _root(parts, "content.xml", where)
        styles = _root(parts, "styles.xml", where) if "styles.xml" in parts else None
    except _RefusedError as refused:
        raise WellputError(where, refused.what, refused.mend) from refused
    except WellputError as fault:  # what is said there is said of Word files
        what = "The file is damaged, or holds what a document made to do harm would hold."
        raise WellputError(where, what, _SAVE) from fault
    body = content.find(f"{o('office:body')}/{o('office:text')}")
    roots = [root for root in (styles, content) if root is not None]
    lines = [] if body is None else list(OdtWalk(roots).through(body))
    return (*_margins(styles, "style:header"), *lines, *_margins(styles, "style:footer"))


class _RefusedError(WellputError):
    """A refusal in words of its own."""


def _refuse_others(parts: PartsOnDemand, where: str) -> None:
    kind = parts["mimetype"].strip() if "mimetype" in parts else b""
    if "content.xml" not in parts or not kind.startswith(_TEXT):
        raise _RefusedError(where, "This is not an OpenDocument text (.odt).", _SAVE)
    if any(name.startswith(_MACROS) for name in parts):
        raise _RefusedError(where, "The file holds macros, which are programs.", f"Take them out. {_SAVE}")
    if "META-INF/manifest.xml" in parts and b"encryption-data" in parts["META-INF/manifest.xml"]:
        raise _RefusedError(where, "The file is protected by a password.", "Save it without one and use that copy.")


def _root(parts: PartsOnDemand, name: str, where: str) -> Element:
    data = parts[name]
    if len(data) > LARGEST_PART:
        what = f"The document holds {len(data) / 2**20:.0f} MiB of text; no list of questions needs that."
        raise _RefusedError(where, what, "Copy the questions into a new document, or into a text file.")
    return parsed(data, where)


def _margins(styles: Element | None, kind: str) -> Iterator[SourceLine]:
    said = []
    for margin in [] if styles is None else styles.iter(o(kind)):
        said += [" ".join("".join(one.itertext()).split()) for one in margin.iter(o("text:p"))]
    for words in dict.fromkeys(filter(None, said)):
        yield SourceLine(words, _MARGINS[kind], "furniture")
