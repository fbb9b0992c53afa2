"""What a validator of schemas does not see: bookmarks, fields and numbers that hang together, and pages counted."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.word.accessibility.package import MAIN, R, val, w
from tests.word.accessibility.reading import Read

LONGEST_NAME = 40
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_REFERRING = ("PAGEREF", "REF", "NOTEREF")


def loose_bookmarks(read: Read) -> Iterator[tuple[str, str]]:
    starts = [each for root in read.package.stories.values() for each in root.iter(w("bookmarkStart"))]
    ends = [val(each, "id") for root in read.package.stories.values() for each in root.iter(w("bookmarkEnd"))]
    begun, names = [val(each, "id") for each in starts], [val(each, "name") for each in starts]
    yield from ((MAIN, f"bookmark {id_} begins or ends alone") for id_ in sorted({*begun} ^ {*ends}))
    for kind, said in (("ids", begun), ("ends", ends), ("names", [name.lower() for name in names])):
        yield from ((MAIN, f"two bookmarks share {kind} {one}") for one, count in Counter(said).items() if count > 1)
    yield from ((MAIN, f"no name for a bookmark: {name!r}") for name in names if not 0 < len(name) <= LONGEST_NAME)
    for part, root in read.package.stories.items():
        yield from ((part, f"no bookmark {name!r}") for name in _wanted(root) if name not in names)


def _wanted(root: Any) -> Iterator[str]:
    """The bookmarks that links and fields lead to."""
    yield from (val(link, "anchor") for link in root.iter(w("hyperlink")) if val(link, "anchor"))
    for instruction in _instructions(root):
        said = instruction.split()
        if said[0].upper() in _REFERRING:
            yield said[1]
        elif said[0].upper() == "HYPERLINK" and "\\l" in said:
            yield said[said.index("\\l") + 1].strip('"')


def _instructions(root: Any) -> Iterator[str]:
    """What each field asks for."""
    said: list[str] = []
    for each in root.iter(w("fldChar"), w("instrText"), w("fldSimple")):
        if each.tag == w("fldSimple"):
            yield val(each, "instr")
        elif each.tag == w("instrText"):
            said.append(each.text or "")
        elif said:
            yield "".join(said)
            said = []


def open_fields(read: Read) -> Iterator[tuple[str, str]]:
    for part, root in read.package.stories.items():
        states: list[str] = []
        for each in root.iter(w("fldChar")):
            kind = val(each, "fldCharType")
            if kind == "begin":
                states.append(kind)
            elif not states or ((kind == "separate") is not (states[-1] == "begin") and kind == "separate"):
                yield part, f"a field's {kind} stands alone"
            elif kind == "separate":
                states[-1] = kind
            else:
                states.pop()
        yield from ((part, "a field is not closed") for _ in states)


def shared_drawing_ids(read: Read) -> Iterator[tuple[str, str]]:
    ids = Counter(each.get("id") for root in read.package.stories.values() for each in root.iter(_DRAWN))
    yield from ((MAIN, f"{count} drawings share the id {id_}") for id_, count in ids.items() if count > 1)


def uncounted_pages(read: Read) -> Iterator[tuple[str, str]]:
    """Each section shows page x of y at its foot; one that names no footer has that of the section before."""
    relations, settings = read.package.relations(MAIN), read.package.led_to("settings")
    even = settings is not None and settings.find(w("evenAndOddHeaders")) is not None
    feet: dict[str, str] = {}
    for number, section in enumerate(read.body.iter(w("sectPr")), 1):
        feet |= {val(one, "type"): relations[one.get(f"{R}id")][1] for one in section.iterfind(w("footerReference"))}
        first = section.find(w("titlePg")) is not None
        for kind in ("default", *(["first"] if first else []), *(["even"] if even else [])):
            root = read.package.roots.get(feet.get(kind, ""))
            asked = set() if root is None else {said.split()[0].upper() for said in _instructions(root)}
            if not {"PAGE", "NUMPAGES"} <= asked:
                yield f"{MAIN}, section {number}", f"the {kind} footer does not count pages: {sorted(asked)}"
