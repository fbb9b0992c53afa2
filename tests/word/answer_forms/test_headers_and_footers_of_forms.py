"""Words that somebody typed into the header or footer of a form are listed, and what programs put there is not."""

import secrets
import struct
import zipfile
from io import BytesIO

import pytest

from tests.returns.filling_in import answered_form, empty_form, form, only, read_word, reader, returned
from wellput.errors import WellputError
from wellput.model.returned import Unread
from wellput.word.answer_forms.reading import FormReader, lines_of_form
from wellput.word.markup import W
from wellput.word.package import packed, read_parts

HEADER, FOOTER = "word/header1.xml", "word/footer1.xml"


def parts() -> dict[str, bytes]:
    return dict(read_parts(answered_form().data(), "form.docx"))


def typed_into(name: str, markup: str) -> bytes:
    """A form with something more at the end of its header or footer."""
    held = parts()
    start, end, rest = held[name].rpartition(b"</w:")
    return packed({**held, name: start + markup.encode() + end + rest})


def told(data: bytes) -> list[tuple[str, str]]:
    return [(one.place, one.value) for one in reader().read(data, "form.docx").left]


def said(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def field(words: str) -> str:
    signs = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{signs[0]}<w:r><w:instrText> PAGE </w:instrText></w:r>{signs[1]}<w:r><w:t>{words}</w:t></w:r>{signs[2]}"


@pytest.mark.parametrize(("name", "place"), [(HEADER, "in the header"), (FOOTER, "in the footer")])
def test_words_typed_there_are_listed_beside_the_answers(name: str, place: str) -> None:
    read = read_word(typed_into(name, said("Ring Jo first.")))
    assert [(one.place, one.value) for one in read.unread] == [(place, "Ring Jo first.")]
    assert read.returns[0].answers == only(read_word(answered_form().data())).answers


def test_a_text_box_and_a_table_there_are_read_too() -> None:
    box = f"<w:p><w:r><w:pict><w:txbxContent>{said('In a box')}</w:txbxContent></w:pict></w:r></w:p>"
    table = f"<w:tbl><w:tr><w:tc>{said('Left')}</w:tc><w:tc>{said('Right')}</w:tc></w:tr></w:tbl>"
    words = [words for _, words in told(typed_into(HEADER, box + table))]
    assert words == ["In a box", "Left", "Right"]


def test_the_same_words_on_several_pages_are_listed_once() -> None:
    assert told(typed_into(HEADER, said("Alpha") + said("Alpha"))) == [("in the header", "Alpha")]


def test_other_numbers_of_pages_are_nobody_s_words() -> None:
    held = parts()
    counted = held[FOOTER].replace(b">1</w:t>", b">12</w:t>")
    assert counted != held[FOOTER]
    assert told(packed({**held, FOOTER: counted})) == []


def test_numbers_as_word_writes_them_are_nobody_s_words_and_what_stands_beside_them_is() -> None:
    line = f"<w:p>{field('7')}<w:r><w:t>Draft of Jo</w:t></w:r></w:p>"
    assert told(typed_into(FOOTER, line)) == [("in the footer", "Draft of Jo")]


def test_a_header_whose_spaces_a_program_changed_is_still_the_form_s_own() -> None:
    sent = typed_into(HEADER, "<w:p><w:r><w:t>Alpha</w:t><w:ptab/><w:t>Our site</w:t></w:r></w:p>")
    read = FormReader(form(), lines_of_form(sent, "form.docx"))
    assert read.read(typed_into(HEADER, said("AlphaOur  site")), "form.docx").left == ()
    assert len(read.read(typed_into(HEADER, said("Alpha your site")), "form.docx").left) == 1


def test_a_field_that_is_never_closed_hides_no_other_paragraph() -> None:
    begun = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'
    assert told(typed_into(HEADER, begun + said("After it"))) == [("in the header", "After it")]


def test_what_was_typed_in_one_form_is_listed_again_in_the_next() -> None:
    data = typed_into(HEADER, said("Ring Jo first."))
    read = FormReader(form(), lines_of_form(empty_form(), "form.docx"))
    untouched = answered_form().data()
    assert [len(read.read(one, "form.docx").left) for one in (untouched, data, untouched, data)] == [0, 1, 0, 1]


def test_a_header_that_cannot_be_read_costs_no_answer_and_is_told_of() -> None:
    read = read_word(packed({**parts(), HEADER: b"<w:hdr"}))
    (one,) = read.unread
    assert (one.place, "cannot be read" in one.reason) == ("in the header", True)
    assert read.returns[0].answers["views"].text == "Views.\nAfter a break."


def test_headers_are_not_looked_at_where_nobody_knows_what_was_sent_out() -> None:
    filled = FormReader(form()).read(typed_into(HEADER, said("Our letterhead")), "form.docx")
    assert filled.left == ()


def test_lines_of_a_form_include_those_of_its_headers_and_footers() -> None:
    lines = lines_of_form(typed_into(HEADER, said("Our letterhead")), "form.docx")
    assert "Our letterhead" in lines
    assert f"Answer form: {form().title}" in lines


def test_a_gigantic_header_is_refused() -> None:
    words = secrets.token_hex(5_500_000).encode()
    with pytest.raises(WellputError, match="MiB of text"):
        reader().read(packed({**parts(), HEADER: b'<w:hdr xmlns:w="%s">%s</w:hdr>' % (W.encode(), words)}), "form.docx")


def broken(data: bytes, name: str) -> bytes:
    """A zip in which the packed content of one part is damaged."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        entry = archive.getinfo(name)
    start = entry.header_offset + 30 + len(name)
    return data[:start] + bytes(entry.compress_size) + data[start + entry.compress_size :]


def test_damage_to_a_part_that_holds_no_answers_costs_none() -> None:
    one = only(returned(reader().read(broken(answered_form().data(), "word/styles.xml"), "form.docx")))
    assert one.answers == only(read_word(answered_form().data())).answers


@pytest.mark.parametrize("name", ["word/document.xml", "[Content_Types].xml", HEADER])
def test_damage_to_a_part_that_is_read_is_refused_in_plain_words(name: str) -> None:
    with pytest.raises(WellputError) as caught:
        reader().read(broken(answered_form().data(), name), "form.docx")
    assert caught.value.what == "The Word file is damaged."


@pytest.mark.parametrize("name", ["word/media/photo.png", "word/styles.xml", HEADER])
def test_a_part_that_would_unpack_to_far_too_much_is_refused_though_nobody_reads_it(name: str) -> None:
    with pytest.raises(WellputError, match="unpacks to far more"):
        reader().read(packed({**parts(), name: bytes(60 * 2**20)}), "form.docx")


def test_a_part_that_says_it_is_small_is_not_unpacked_further() -> None:
    size = 20 * 2**20
    data = packed({**parts(), "word/document.xml": bytes(size)})
    lying = data.replace(struct.pack("<L", size), struct.pack("<L", 100))
    assert lying != data
    with pytest.raises(WellputError) as caught:
        reader().read(lying, "form.docx")
    assert caught.value.what == "The Word file is damaged."


def test_what_is_listed_says_how_to_mend_it() -> None:
    (one,) = reader().read(typed_into(HEADER, said("Alpha")), "form.docx").left
    assert one == Unread(
        *("form.docx", "in the header", "Alpha"),
        "These words stand in the header of the pages. Put them where they belong, and collect the form again.",
    )
