"""A form that cannot be used safely is refused in plain words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.word.forms.form_making import (
    NUMBERING,
    PROMPT,
    SIDES,
    SPACES,
    TYPES,
    box_field,
    checkbox,
    control,
    dropdown,
    form,
    p,
    parts_of,
    relations,
    table,
    text_field,
)
from wellput.errors import WellputError
from wellput.model.form import Entry
from wellput.word.forms.form import fill_places, read_form
from wellput.word.forms.package import LARGEST_PART

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
STRICT = '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>'
MAIN, RELATIONS = "word/document.xml", "word/_rels/document.xml.rels"


def fetching(kind: str, target: str = "https://example.org/x") -> bytes:
    return form(changed={RELATIONS: relations(*SIDES, outside=(kind, target))})


def large(name: str, start: str, end: str) -> bytes:
    noise = "".join(f'<w:p w:n="{number * 7919 % 1_000_003:06}"/>' for number in range(LARGEST_PART // 16))
    return form(changed={name: f"{start}{noise}{end}"})


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not a Word document"),
        (b"%PDF-1.7", "not a Word document"),
        (OLE + bytes(512), "not a Word document"),
        (OLE + bytes(64) + "EncryptedPackage".encode("utf-16-le"), "password"),
        (form()[:-100], "damaged"),
        (form(changed={MAIN: "<w:document"}), "damaged"),
        (form(changed={MAIN: f"<w:document {SPACES}/>"}), "damaged"),
        (form(changed={MAIN: STRICT}), "strict"),
        (form(changed={MAIN: "<!DOCTYPE a><a/>"}), "document type"),
        (form(changed={"word/vbaProject.bin": "x"}), "macros"),
        (form(changed={"[Content_Types].xml": TYPES.replace("document.main", "document.macroEnabled.main")}), "macros"),
        (form(changed={"[Content_Types].xml": TYPES.replace("document.main", "template.main")}), "not a Word document"),
        (form(changed={"word/media/a.bin": bytes(10 * 2**20)}), "unpacks to far more"),
        (fetching("attachedTemplate"), "attachedTemplate"),
        (fetching("image"), "fetches something from elsewhere"),
        (form(changed={"word/_rels/footer1.xml.rels": relations(outside=("image", "//a/b"))}), "fetches"),
        (large(MAIN, f"<w:document {SPACES}><w:body>", "</w:body></w:document>"), "no form needs that"),
        (large("word/numbering.xml", NUMBERING.removesuffix("</w:numbering>"), "</w:numbering>"), "no form needs that"),
    ],
)
def test_a_form_that_cannot_be_used_is_refused_in_plain_words(data: bytes, said: str) -> None:
    with pytest.raises(WellputError, match=said) as caught:
        read_form(data, "their form.docx")
    assert caught.value.where == "their form.docx"
    assert caught.value.mend


def test_a_form_with_links_that_one_may_follow_is_read() -> None:
    assert read_form(fetching("hyperlink"), "f").items == ()


@pytest.mark.parametrize(
    "target",
    ["file:///C:\\Office\\Forms.dotx", "C:/Office/Forms.dotx", "Normal.dotm", "file:///D:/Department%20forms.dotm"],
)
def test_a_form_that_names_the_template_it_was_made_from_is_read(target: str) -> None:
    assert read_form(fetching("attachedTemplate", target), "f").items == ()


@pytest.mark.parametrize(
    "target",
    ["http://x.org/a.dotm", "file://server/a.dotm", "file:////server/a.dotm", "//server/a", "\\\\server\\a", "C://x/a"],
)
def test_a_form_whose_template_is_elsewhere_is_refused(target: str) -> None:
    with pytest.raises(WellputError, match="attachedTemplate"):
        read_form(fetching("attachedTemplate", target), "f")


def test_a_form_without_styles_and_lists_is_read() -> None:
    bare = form(p("How?"), p(), changed={RELATIONS: relations()})
    assert len(read_form(bare, "f").items) == 2


@given(place=st.integers(0, 3000), byte=st.integers(0, 255))
@settings(max_examples=150)
def test_a_damaged_form_is_read_or_refused_and_never_a_surprise(place: int, byte: int) -> None:
    data = bytearray(form(p("How?"), p("☐ Yes ____")))
    data[place % len(data)] = byte
    try:
        spaces = read_form(bytes(data), "f").spaces
        fill_places(bytes(data), "f", [])
    except WellputError:
        return
    assert set(spaces) <= {1, 2}


@given(place=st.integers(0, 500), second=st.integers(0, 500))
@settings(max_examples=150)
def test_a_form_that_lacks_elements_is_still_read_and_filled(place: int, second: int) -> None:
    boxes = (p("", checkbox()), p("", box_field()), p("", dropdown("a")), p("", text_field()), table(("How?", "")))
    root = etree.fromstring(parts_of(form(*boxes, p("____"), control("", p("", PROMPT))))[MAIN])
    for number in (place, second):
        gone = list(root[0].iterdescendants())
        chosen = gone[number % len(gone)]
        chosen.getparent().remove(chosen)
    data = form(changed={MAIN: etree.tostring(root)})
    spaces = [one for one in read_form(data, "f").spaces.values() if one.kind != "list"]
    assert fill_places(data, "f", [Entry(one.place, "Words") for one in spaces])
