"""Each block becomes what Word itself would have written for it: headings, lists, tables, links, remarks."""

import io
from collections.abc import Iterator
from typing import Any

import docx
import pytest

from tests.word.making import DATE, document, heading, house_style, items, line, row, written
from tests.word.opened import Opened, R, W, val, words
from wellput.model.block import (
    Block,
    Cell,
    Citation,
    Contents,
    Link,
    List,
    ListItem,
    Paragraph,
    Remark,
    RemarkEnd,
    RemarkStart,
    Table,
    Target,
    Text,
)
from wellput.word.document import document_bytes
from wellput.word.names import PARAGRAPH_STYLES

CITED = Paragraph((Text("Floods "), Citation("flood", 1), Text(" and again "), Citation("flood", 1)))
ANNEX = Table(row("No.", "Evidence"), ((Cell((Target("flood", 1),)), Cell((Text("31 homes"),))),), "evidence")


def counted(found: Opened) -> list[tuple[str, str]]:
    """Each list item with its number or bullet as Word counts it: by list, from 1, each level by itself."""
    numbering = found.root("word/numbering.xml")
    instances = {number.get(f"{W}numId"): number for number in numbering.iter(f"{W}num")}
    definitions = {one.get(f"{W}abstractNumId"): one for one in numbering.iter(f"{W}abstractNum")}
    reached: dict[tuple[str, str], int] = {}
    seen = []
    for paragraph in found.body.iter(f"{W}p"):
        place = paragraph.find(f"{W}pPr/{W}numPr")
        if place is None:
            continue
        number, level = val(place.find(f"{W}numId")), val(place.find(f"{W}ilvl"))
        definition = definitions[val(instances[number].find(f"{W}abstractNumId"))]
        (shape,) = (one for one in definition.iter(f"{W}lvl") if one.get(f"{W}ilvl") == level)
        restarts = [one.get(f"{W}ilvl") for one in instances[number].iter(f"{W}lvlOverride")]
        assert restarts == ([] if val(shape.find(f"{W}numFmt")) == "bullet" else [level])
        reached[number, level] = reached.get((number, level), 0) + 1
        seen.append((words(paragraph), val(shape.find(f"{W}numFmt")) + str(reached[number, level])))
    return seen


def test_headings_are_words_own_at_every_level() -> None:
    found = docx.Document(io.BytesIO(written(*(heading(f"At {level}", level) for level in range(1, 7))).data))
    assert [paragraph.style.name for paragraph in found.paragraphs] == [f"Heading {level}" for level in range(1, 7)]


@pytest.mark.parametrize(("style", "name"), PARAGRAPH_STYLES.items())
def test_a_named_style_is_the_style_of_the_table_of_names(style: str, name: str) -> None:
    assert written(line("Words", style)).paragraphs == [(name, "Words")]


def test_an_unknown_style_is_ordinary_text_and_is_told() -> None:
    done = document_bytes(document(line("Words", "shout")), house_style(), DATE)
    assert Opened(done.data).paragraphs == [("Body Text", "Words")]
    assert done.notes == ("No style is called “shout”; what the template gives that style looks like ordinary text.",)


def test_a_heading_in_another_style_stays_a_heading() -> None:
    found = written(Contents(), heading("Which five?", 2, "question"))
    assert found.paragraphs == [("toc 2", "Which five?"), ("Question", "Which five?")]
    assert [val(level) for level in found.body.iter(f"{W}outlineLvl")] == ["1"]


def test_each_numbered_list_starts_at_one() -> None:
    found = written(items("a", "b", numbered=True), line("Between"), items("c", "d", numbered=True))
    assert counted(found) == [("a", "decimal1"), ("b", "decimal2"), ("c", "decimal1"), ("d", "decimal2")]


def test_a_list_within_an_item_has_its_own_level_and_count() -> None:
    inner = items("i", "ii", numbered=True)
    outer = List((ListItem((Text("a"),), (line("More of a."), inner)), ListItem((Text("b"),), (inner,))), numbered=True)
    found = written(outer)
    assert counted(found) == [
        *(("a", "decimal1"), ("i", "lowerLetter1"), ("ii", "lowerLetter2")),
        *(("b", "decimal2"), ("i", "lowerLetter1"), ("ii", "lowerLetter2")),
    ]
    assert ("List Continue", "More of a.") in found.paragraphs


def test_bullets_and_numbers_may_lie_in_each_other_at_any_depth() -> None:
    block: Block = line("The end")
    for depth in range(12):
        block = List((ListItem((Text(str(depth)),), (block,)),), numbered=bool(depth % 2))
    assert len(counted(written(block))) == 12


def test_items_may_have_a_named_style() -> None:
    found = written(items("Fund it", style="ask"))
    assert found.paragraphs == [("Ask", "Fund it")]
    assert counted(found) == [("Fund it", "bullet1")]


def test_a_table_repeats_its_header_and_fills_the_width_of_the_text() -> None:
    table = Table(row("Rank", "Benefit", "Reason"), (row("1", "Trust", "So that we are called early. " * 6),))
    found = written(table)
    header, body = found.body.iter(f"{W}tr")
    widths = [int(column.get(f"{W}w")) for column in found.body.iter(f"{W}gridCol")]
    assert header.find(f"{W}trPr/{W}tblHeader") is not None
    assert body.find(f"{W}trPr/{W}tblHeader") is None
    assert sum(widths) == 11906 - 2 * 1417
    assert widths[0] < widths[1] < widths[2]


def test_short_rows_stay_whole_and_rows_taller_than_a_page_may_split() -> None:
    found = written(Table(row("Reason"), (row("Short."), row("A long answer. " * 400))))
    whole = [each.find(f"{W}trPr/{W}cantSplit") is not None for each in found.body.iter(f"{W}tr")]
    assert whole == [True, True, False]


def test_columns_of_numbers_stand_to_the_right() -> None:
    aligned = tuple(Cell((Text("1"),), align) for align in ("left", "center", "right"))
    found = written(Table(aligned, ()))
    assert [style for style, _ in found.paragraphs] == ["Table Text", "Table Text Centred", "Table Text Right"]


def test_two_tables_in_a_row_stay_two() -> None:
    table = Table(row("a"), ())
    assert [child.tag.removeprefix(W) for child in written(table, table).body] == ["tbl", "p", "tbl", "sectPr"]


def test_contents_stand_and_lead_to_their_headings() -> None:
    found = written(heading("Contents", 1, "contents"), Contents(2), heading("One"), heading("Two", 2), heading("3", 3))
    assert [each for each in found.paragraphs if each[0].lower().startswith("toc")] == [
        ("TOC Heading", "Contents"),
        ("toc 1", "One"),
        ("toc 2", "Two"),
    ]
    places = {mark.get(f"{W}name"): words(mark.getparent()) for mark in found.body.iter(f"{W}bookmarkStart")}
    assert [(words(link), places[link.get(f"{W}anchor")]) for link in found.body.iter(f"{W}hyperlink")] == [
        ("One", "One"),
        ("Two", "Two"),
    ]
    assert "".join(code.text for code in found.body.iter(f"{W}instrText")) == ' TOC \\o "1-2" \\h \\z \\u '
    assert b"updateFields" not in found.parts["word/settings.xml"]


def test_contents_without_headings_are_nothing() -> None:
    assert written(line("Words"), Contents()).paragraphs == [("Body Text", "Words")]


def test_a_citation_leads_to_its_evidence_and_the_evidence_back_to_the_first() -> None:
    found = written(CITED, ANNEX)
    places = {mark.get(f"{W}name"): words(mark.getparent()) for mark in found.body.iter(f"{W}bookmarkStart")}
    led = [(words(link), places[link.get(f"{W}anchor")]) for link in found.body.iter(f"{W}hyperlink")]
    assert led == [("[1]", "1"), ("[1]", "1"), ("1", "Floods [1] and again [1]")]


def test_a_citation_without_its_evidence_is_words_alone() -> None:
    found = written(CITED)
    assert found.paragraphs == [("Body Text", "Floods [1] and again [1]")]
    assert list(found.body.iter(f"{W}hyperlink")) == []


@pytest.mark.parametrize("address", ["https://www.gov.uk/a?b=1&c=2", "http://a.org", "mailto:a@b.org"])
def test_web_and_mail_addresses_are_links(address: str) -> None:
    found = written(Paragraph((Link("the report", address),)))
    (link,) = found.body.iter(f"{W}hyperlink")
    assert found.relations()[link.get(f"{R}id")] == ("hyperlink", address)


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "ftp://a.org", "\\\\server\\share", "http://", "http://[", "", "x"],
)
def test_other_addresses_are_words_alone(address: str) -> None:
    found = written(Paragraph((Link("the report", address),)))
    assert found.paragraphs == [("Body Text", "the report")]
    assert list(found.body.iter(f"{W}hyperlink")) == []


def test_looks_are_styles_and_never_formatting_of_their_own() -> None:
    looks = Paragraph((Text("a", strong=True), Text("b", emphasis=True), Text("c", strong=True, emphasis=True)))
    found = written(looks, CITED, ANNEX, items("a", numbered=True))
    assert [found.style_names[val(style)] for style in found.body.iter(f"{W}rStyle")][:3] == [
        "Strong",
        "Emphasis",
        "Intense Emphasis",
    ]
    assert set(_properties(found.body)) <= {"pStyle", "rStyle", "numPr", "ilvl", "numId", "keepNext"}


def test_nothing_is_written_for_a_paragraph_without_words() -> None:
    assert written(line(""), heading(""), Paragraph(())).paragraphs == []


def test_a_remark_stands_on_its_words() -> None:
    said = Paragraph((Text("We are "), RemarkStart(4), Text("called late"), RemarkEnd(4), Text(".")))
    found = written(said, remarks=(Remark(4, "Wellput", "Say how late."),))
    (comment,) = found.root("word/comments.xml")
    assert (comment.get(f"{W}author"), comment.get(f"{W}date")) == ("Wellput", "2025-09-01T00:00:00Z")
    children = [child.tag.removeprefix(W) for child in found.body[0]]
    assert children == ["pPr", "r", "commentRangeStart", "r", "commentRangeEnd", "r", "r"]


def test_the_file_tells_its_title_author_date_and_language_and_no_other() -> None:
    found = docx.Document(io.BytesIO(written(line("Words")).data)).core_properties
    assert (found.title, found.author, found.last_modified_by) == ("Our response",) + ("Riverside Volunteers",) * 2
    assert found.created == found.modified
    assert found.created is not None
    assert (found.created.date(), found.language) == (DATE, "en-GB")


def _properties(body: Any) -> Iterator[str]:
    for properties in body.iter(f"{W}pPr", f"{W}rPr"):
        yield from (each.tag.removeprefix(W) for each in properties.iterdescendants())


def kept(found: Opened) -> list[bool]:
    """Whether each row of the table is kept on the page of the next."""
    return [row.find(f".//{W}keepNext") is not None for row in found.body.iter(f"{W}tr")]


def test_a_short_table_is_kept_on_one_page_and_a_long_one_begins_with_two_rows() -> None:
    assert kept(written(Table(row("a"), tuple(row("b") for _ in range(3))))) == [True, True, True, False]
    assert kept(written(Table(row("a"), tuple(row("b") for _ in range(30))))) == [True, True, *[False] * 29]
