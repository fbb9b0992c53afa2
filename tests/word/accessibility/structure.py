"""Tables that can be read cell by cell, pictures that can be heard, links that make sense alone."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from tests.word.accessibility.breach import shortened
from tests.word.accessibility.package import R, val, w, words_of
from tests.word.accessibility.reading import Line, Read
from tests.word.accessibility.styles import last

MEANINGLESS = frozenset(
    ("here", "click here", "click", "link", "this link", "this", "more", "read more", "see more", "website")
)
_FILE_NAME = re.compile(
    r"\S*\.(png|jpe?g|gif|svg|emf|wmf|tiff?|bmp|webp)|(picture|image|figure|drawing|chart)\s*\d*", re.I
)
_ADDRESS = re.compile(r"(https?://|www\.)\S+", re.I)
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_OLD_SHAPE = "{urn:schemas-microsoft-com:vml}shape"


def faulty_tables(read: Read) -> Iterator[tuple[str, str]]:
    for part, root in read.package.stories.items():
        for number, table in enumerate(root.iter(w("tbl")), 1):
            yield from ((f"{part}, table {number}", what) for what in _table_faults(table))


def _table_faults(table: Any) -> Iterator[str]:
    rows = [list(row.iterfind(w("tc"))) for row in table.iterfind(w("tr"))]
    repeated = [row.find(w("trPr/tblHeader")) is not None for row in table.iterfind(w("tr"))]
    columns = len(list(table.iterfind(w("tblGrid/gridCol"))))
    if repeated[:1] != [True] or sum(repeated) != 1:
        yield "its first row, and no other, must be a header that repeats"
    if len(rows) < 2 or columns < 2:
        yield f"{len(rows)} rows of {columns} columns hold no data: it is there for the layout"
    if next(table.iterancestors(w("tbl")), None) is not None:
        yield "it stands in a table"
    for kind in ("gridSpan", "vMerge", "hMerge"):
        yield from (
            f"merged cells: {shortened(words_of(cell))}"
            for row in rows
            for cell in row
            if cell.find(w(f"tcPr/{kind}")) is not None
        )
    yield from (
        f"header {place} is empty"
        for place, cell in enumerate(rows[0] if rows else (), 1)
        if not words_of(cell).strip()
    )
    yield from (
        f"row {place} has {len(row)} cells of {columns}" for place, row in enumerate(rows, 1) if len(row) != columns
    )
    if any(val(height, "hRule") == "exact" for height in table.iterfind(w("tr/trPr/trHeight"))):
        yield "a row of fixed height cuts words off"


def untold_pictures(read: Read) -> Iterator[tuple[str, str]]:
    for part, root in read.package.stories.items():
        for drawing in root.iter(w("drawing")):
            about = next(drawing.iter(f"{_DRAWN}docPr"), None)
            said = "" if about is None else about.get("descr", "")
            if not said.strip() or _FILE_NAME.fullmatch(said.strip()):
                yield part, f"a picture's alternative text is {said!r}"
            if next(drawing.iter(f"{_DRAWN}anchor"), None) is not None:
                yield part, f"a picture floats beside the text: {said!r}"
        for shape in root.iter(_OLD_SHAPE):
            if not shape.get("alt", "").strip():
                yield part, "an old kind of picture has no alternative text"


def meaningless_links(read: Read) -> Iterator[tuple[str, str]]:
    """Links out of the document say where they lead; references within it may be numbers, as notes are.

    An address may stand for itself only in a list or table of sources, which may be read on paper, and there only
    after words that say what it is the address of.
    """
    seen: dict[str, str] = {}
    for line in read.lines:
        for link in line.paragraph.iter(w("hyperlink")):
            said, outside = words_of(link).strip(), _address(read, line.part, link)
            fault = _link_fault(line, said, outside)
            if fault is None and outside and seen.setdefault(said, outside) != outside:
                fault = "the words of another link, which leads elsewhere"
            if fault is not None:
                yield line.place, f"{fault}: {shortened(said)}"


def _link_fault(line: Line, said: str, outside: str) -> str | None:
    if not said or said.lower().strip(" .,:") in MEANINGLESS:
        return "words that say nothing"
    if outside and not any(map(str.isalpha, said)):
        return "a number that leads out of the document"
    if not outside or not _ADDRESS.fullmatch(said):
        return None
    listed = line.cell is not None or last(line.layers, "pPr/numPr") is not None
    if not listed or not line.words.partition(said)[0].strip():
        return "an address with nothing to say what it is"
    return None if unquote(said) == unquote(outside) else f"the address of something else than {outside}"


def _address(read: Read, part: str, link: Any) -> str:
    return read.package.relations(part).get(link.get(f"{R}id", ""), ("", ""))[1]
