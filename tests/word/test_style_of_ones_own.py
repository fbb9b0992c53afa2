"""A charity's own Word file lends its look to a response, and none of its words."""

import io
from pathlib import Path

import docx
import pytest
from openxml_audit import OpenXmlValidator

from tests.word.charity import (
    BODY,
    EARLIER,
    LOGO,
    NUMBERED_FOOTER,
    NUMBERING,
    PARTS,
    SPACES,
    STYLES,
    charity_file,
    relations,
)
from tests.word.making import DATE, document, heading, items, line, row, written
from tests.word.opened import Opened, R, W, val, words
from wellput.model.block import Block, Contents, Table
from wellput.word.document import Written, document_bytes

BLOCKS: tuple[Block, ...] = (
    heading("Summary"),
    Contents(),
    line("Words"),
    line("Which?", "question"),
    line("Illustrative", "note"),
    items("a", "b", numbered=True),
    items("c", numbered=True),
    items("d"),
    Table(row("Rank", "Benefit"), (row("1", "Trust"),)),
)


def rendered(changed: dict[str, str | bytes | None] | None = None) -> Written:
    return document_bytes(document(*BLOCKS), charity_file(changed), DATE)


def opened(changed: dict[str, str | bytes | None] | None = None) -> Opened:
    return Opened(rendered(changed).data)


def test_no_word_and_no_trace_of_the_earlier_document_is_left() -> None:
    found = opened()
    for name, part in found.parts.items():
        assert EARLIER.encode() not in part, name
        assert b"00AB12CD" not in part, name
    assert not [name for name in found.parts if "custom" in name or "embed" in name or "thumbnail" in name]


def test_the_response_hangs_together() -> None:
    assert opened().faults() == []


def test_protection_and_tracking_are_left_behind_and_page_settings_stay() -> None:
    names = {each.tag.removeprefix(W) for each in opened().root("word/settings.xml")}
    assert not names & {"documentProtection", "trackRevisions", "mailMerge", "attachedTemplate", "docVars", "rsids"}
    assert "evenAndOddHeaders" in names


def test_the_header_comes_with_its_logo_and_links_but_nothing_from_elsewhere() -> None:
    found = opened()
    header = found.root("word/header1.xml")
    shown = found.relations("word/header1.xml")
    assert words(header) == "Riverside Volunteers, registered charity our site"
    assert sorted(shown.values()) == [("hyperlink", "https://riverside.example/"), ("image", "media/image1.png")]
    assert found.parts["word/media/image1.png"] == LOGO
    assert len(list(header.iter("{urn:schemas-microsoft-com:vml}imagedata"))) == 2
    (drawing,) = header.iter(f"{W}drawing")
    assert dict(drawing[0].attrib) == {f"{R}embed": "rId1"}
    assert not list(header.iter("{urn:schemas-microsoft-com:office:office}OLEObject"))


def test_what_a_header_had_to_leave_behind_is_told() -> None:
    assert any("header or footer shows a picture or an object" in note for note in rendered().notes)


def test_the_page_is_that_of_the_last_section_with_headers_of_the_sections_before() -> None:
    (section,) = opened().body.iter(f"{W}sectPr")
    said = [(each.tag.removeprefix(W), each.get(f"{W}type")) for each in section][:3]
    assert said == [("footerReference", "default"), ("headerReference", "default"), ("headerReference", "first")]
    assert section.find(f"{W}pgSz").get(f"{W}w") == "10000"
    assert section.find(f"{W}titlePg") is not None
    assert section.find(f"{W}cols").get(f"{W}num") is None
    assert section.find(f"{W}pgNumType").get(f"{W}start") is None
    assert section.find(f"{W}type") is None


def test_tables_fill_the_width_of_their_page() -> None:
    (width,) = opened().body.iter(f"{W}tblW")
    assert width.get(f"{W}w") == "8000"


@pytest.mark.parametrize("body", [BODY.replace('w:w="10000"', 'w:w="wide"'), BODY.replace("sectPr", "ignored")])
def test_a_page_that_cannot_be_measured_counts_as_the_houses(body: str) -> None:
    (width,) = opened({"word/document.xml": body}).body.iter(f"{W}tblW")
    assert width.get(f"{W}w") == str(11906 - 2 * 1417)


def test_styles_are_found_by_their_name_in_word_whatever_their_id() -> None:
    ids = [val(style) for style in opened().body.iter(f"{W}pStyle")]
    assert ids[0] == "berschrift1"
    assert "Nummer" in ids
    assert ids[2] == "Standard"


def test_missing_styles_come_from_the_house_under_free_ids_and_names() -> None:
    found = opened()
    names = {name: id_ for id_, name in found.style_names.items()}
    assert names["Frage"] == "Question"
    assert names["Question"] == "Question2"
    assert names["note"] == "Leise"
    assert names["Note (house style)"] == "Note"
    (told,) = (note for note in rendered().notes if note.startswith("The style file lacks"))
    assert all(name in told for name in ("“Question”", "“toc 1”", "“List Bullet”", "“Response Table”"))
    assert "“Lead”" not in told
    assert "“Body Text”" not in told


def test_an_added_style_builds_on_their_own() -> None:
    styles = opened().root("word/styles.xml").iter(f"{W}style")
    based = {style.get(f"{W}styleId"): val(style.find(f"{W}basedOn")) for style in styles}
    assert based["Question2"] == "Standard"
    assert based["ListBullet"] == "Standard"


def test_a_template_may_name_any_style_of_the_file() -> None:
    found = written(line("Quoted", "our-quote"), style=charity_file())
    assert found.paragraphs == [("our-quote", "Quoted")]


def test_numbered_lists_count_in_the_charitys_own_way_from_one_each() -> None:
    found = opened()
    numbering = found.root("word/numbering.xml")
    used = [val(place) for place in found.body.iter(f"{W}numId")]
    instances = {number.get(f"{W}numId"): number for number in numbering.iter(f"{W}num")}
    kinds = [val(instances[number].find(f"{W}abstractNumId")) for number in used]
    assert used[0] == used[1] != used[2]
    assert kinds[:3] == ["3", "3", "3"]
    assert all(instances[number].find(f"{W}lvlOverride/{W}startOverride") is not None for number in used[:3])


def test_ordinary_text_is_in_the_language_of_the_response() -> None:
    languages = [each.get(f"{W}val") for each in opened().root("word/styles.xml").iter(f"{W}lang")]
    assert languages == ["en-GB", "en-GB"]


def test_a_file_that_names_no_language_gets_the_responses() -> None:
    bare = STYLES.replace("docDefaults", "ignored")
    defaults = opened({"word/styles.xml": bare}).root("word/styles.xml")[0]
    assert [each.get(f"{W}val") for each in defaults.iter(f"{W}lang")] == ["en-GB"]


def test_new_lists_stand_where_words_schema_wants_them() -> None:
    ended = NUMBERING.replace("</w:numbering>", '<w:numIdMacAtCleanup w:val="7"/></w:numbering>')
    found = opened({"word/numbering.xml": ended}).root("word/numbering.xml")
    kinds = [each.tag.removeprefix(W) for each in found]
    assert kinds == sorted(kinds, key=["abstractNum", "num", "numIdMacAtCleanup"].index)


def test_a_footer_without_a_page_number_stays_and_is_told() -> None:
    found = rendered()
    assert "The style file's footer has no page number; it was left as it is." in found.notes
    assert words(Opened(found.data).root("word/footer1.xml")) == "Charity number 123"


def test_a_footer_with_a_page_number_needs_no_word() -> None:
    assert not [note for note in rendered({"word/footer1.xml": NUMBERED_FOOTER}).notes if "footer has" in note]


def test_where_there_is_no_footer_page_numbers_are_added() -> None:
    changed = {"word/document.xml": BODY.replace("footerReference", "ignored")}
    found = rendered(changed)
    assert any(note.startswith("The style file has no footer") for note in found.notes)
    footers = [name for name in Opened(found.data).parts if name.startswith("word/footer")]
    fields = [field.get(f"{W}instr") for field in Opened(found.data).root(footers[0]).iter(f"{W}fldSimple")]
    assert fields == [" PAGE ", " NUMPAGES "]


def test_fonts_inside_the_file_are_left_out_and_told() -> None:
    rows = PARTS["word/_rels/document.xml.rels"]
    assert isinstance(rows, str)
    fonts = f'<w:fonts {SPACES}><w:font w:name="Brand"><w:embedRegular r:id="rId1"/></w:font></w:fonts>'
    changed = {
        "word/fontTable.xml": fonts,
        "word/_rels/fontTable.xml.rels": relations(rId1="font fonts/font1.odttf"),
        "word/fonts/font1.odttf": b"glyphs",
        "word/_rels/document.xml.rels": rows.replace('Id="rId9"', 'Id="rId11"').replace(
            "</Relationships>", relations(rId12="fontTable fontTable.xml").partition(">")[2]
        ),
    }
    found = rendered(changed)
    assert any("fonts inside the style file are left out" in note for note in found.notes)
    assert b"Brand" in Opened(found.data).parts["word/fontTable.xml"]
    assert b"embed" not in Opened(found.data).parts["word/fontTable.xml"]


@pytest.mark.parametrize("name", ["word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/header1.xml"])
def test_a_file_that_lacks_a_part_is_made_whole(name: str) -> None:
    assert opened({name: None}).faults() == []


def test_a_template_of_word_will_do_as_well() -> None:
    types = str(PARTS["[Content_Types].xml"]).replace("document.main", "template.main")
    found = opened({"[Content_Types].xml": types})
    assert b"document.main+xml" in found.parts["[Content_Types].xml"]


def test_a_response_may_be_the_style_of_the_next(tmp_path: Path) -> None:
    first = rendered()
    second = document_bytes(document(*BLOCKS), first.data, DATE)
    assert Opened(second.data).faults() == []
    assert Opened(second.data).paragraphs == Opened(first.data).paragraphs
    assert not [note for note in second.notes if "lacks" in note]


def test_the_template_of_python_docx_gives_a_valid_response(tmp_path: Path) -> None:
    file = io.BytesIO()
    docx.Document().save(file)
    path = tmp_path / "response.docx"
    path.write_bytes(document_bytes(document(*BLOCKS), file.getvalue(), DATE).data)
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []
