"""A web page that needs nothing else, keeps every word, and that everyone can use."""

import re
from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from lxml import html

from tests.pages.made import AWKWARD, STYLE, bullets, document, heading, paragraph, table, words
from wellput.model.block import (
    Block,
    Caption,
    Cell,
    Citation,
    Contents,
    Document,
    Link,
    List,
    ListItem,
    Paragraph,
    RemarkEnd,
    RemarkStart,
    Table,
    Target,
    Text,
)
from wellput.pages.html import html_page

CITED = Paragraph((Text("Calls rose "), Citation("log", 1), Text(" and rose "), Citation("log", 1), Text(".")))
ANNEX = Table(
    (Cell(words("No."), "right"), Cell(words("Evidence"))),
    ((Cell((Target("log", 1),), "right"), Cell(words("40 call-outs."))),),
    "evidence",
)


def page(*blocks: Block) -> html.HtmlElement:
    return html.document_fromstring(html_page(document(*blocks), STYLE))


def said(element: html.HtmlElement) -> str:
    for br in element.iter("br"):
        br.tail = "\n" + (br.tail or "")
    return str(element.text_content())


@given(AWKWARD, AWKWARD)
def test_every_typed_character_is_shown_and_none_is_markup(text: str, other: str) -> None:
    whole = page(paragraph(text), table(("A", "B"), (text, other)), bullets(text, other))
    if text.split():
        (found,) = whole.xpath("//main/p")
        assert said(found) == text
        assert {one.tag for one in found.iter()} <= {"p", "br"}
    assert [said(cell) for cell in whole.xpath("//tbody/tr/*")] == [text, other]
    assert [said(item) for item in whole.xpath("//li")] == [text, other]


def test_the_page_has_language_title_one_h1_landmarks_and_a_way_past_the_contents() -> None:
    whole = page(paragraph("Ours", "title"), paragraph("Contents", "contents"), Contents(), heading(1, "Summary"))
    assert whole.get("lang") == "en-GB"
    assert whole.findtext("head/title") == "Our response"
    assert [said(one) for one in whole.iter("h1")] == ["Ours"]
    assert [one.tag for one in whole.find("body")] == ["a", "header", "nav", "main"]
    skip, main = whole.find("body/a"), whole.find("body/main")
    assert skip.get("href") == f"#{main.get('id')}"


def test_a_document_without_a_title_block_is_headed_by_its_title() -> None:
    assert [said(one) for one in page(heading(1, "Summary")).iter("h1")] == ["Our response"]


def test_no_heading_level_is_skipped_whatever_the_template_wrote() -> None:
    blocks = [
        heading(2, "a"),
        heading(5, "b"),
        paragraph("ask", "label"),
        heading(5, "c"),
        heading(1, "d"),
        heading(9, "e"),
    ]
    levels = [int(one.tag[1]) for one in page(*blocks).iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels == [1, 2, 3, 4, 3, 2, 3]
    assert all(two - one <= 1 for one, two in pairwise(levels))


def test_the_contents_link_to_every_heading_down_to_their_depth() -> None:
    whole = page(
        paragraph("What is here", "contents"), Contents(2), heading(1, "One"), heading(2, "In one"), heading(3, "Deep")
    )
    (nav,) = whole.iter("nav")
    assert [said(one) for one in nav.iter("a")] == ["One", "In one"]
    assert [said(one) for one in nav.xpath("ol/li/ol/li/a")] == ["In one"]
    assert nav.get("aria-labelledby") in {one.get("id") for one in nav.iter("h2")}


def test_every_link_within_the_page_leads_to_one_place() -> None:
    whole = page(Contents(), heading(1, "One"), CITED, heading(1, "Evidence"), ANNEX)
    ids = whole.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {one.removeprefix("#") for one in whole.xpath("//a/@href")} <= set(ids)


def test_citations_lead_to_the_evidence_and_the_evidence_back_to_each() -> None:
    whole = page(CITED, ANNEX)
    first, second = whole.xpath("//p/a")
    (place,) = whole.xpath("//th/span/span[@id]")
    assert first.get("href") == second.get("href") == f"#{place.get('id')}"
    assert whole.xpath("//th//a/@href") == [f"#{first.get('id')}", f"#{second.get('id')}"]


def test_a_citation_without_an_annex_is_words() -> None:
    whole = page(CITED)
    assert not whole.xpath("//main//a | //header//a")
    assert "Calls rose [1] and rose [1]." in said(whole)


def test_each_table_has_headers_for_its_columns_and_rows() -> None:
    costs = table(("Year", "Cost"), ("2024", "£5"), ("2025", "£6"))
    whole = page(replace(costs, caption=Caption("Table", 1, (Text("Costs"),))))
    assert [one.get("scope") for one in whole.xpath("//thead//th")] == ["col", "col"]
    assert [said(one) for one in whole.xpath("//tbody//th[@scope='row']")] == ["2024", "2025"]
    assert whole.xpath("//tbody//td/@data-label") == ["Cost", "Cost"]
    assert [said(one) for one in whole.xpath("//table/caption")] == ["Table 1: Costs"]


def test_a_name_read_aloud_holds_the_words_that_are_seen() -> None:
    for one in page(CITED, ANNEX).xpath("//a[@aria-label]"):
        assert said(one) in one.get("aria-label")


def test_words_may_run_from_right_to_left_wherever_they_stand() -> None:
    whole = page(
        heading(1, "عربي"),
        paragraph("مرحبا"),
        bullets("نعم"),
        table(("a", "b"), ("نعم", "لا")),
        paragraph("x", "label"),
    )
    for one in whole.xpath("//main//*[self::p or self::li or self::h2 or self::h3] | //tbody//*[@data-label]/span"):
        assert one.get("dir") == "auto"


def test_links_lead_to_the_web_or_a_mailbox_and_nothing_else() -> None:
    links = [Link("a", "https://example.org/?a=1&b=2"), Link("b", "javascript:alert(1)"), Link("c", "http://[oops")]
    whole = page(Paragraph(tuple(links)))
    assert whole.xpath("//main//a/@href") == ["https://example.org/?a=1&b=2"]
    assert said(whole.find("body/main/p")) == "abc"


def test_the_page_holds_no_script_and_reaches_for_nothing_outside() -> None:
    text = html_page(document(paragraph("x"), title='<script src="x">'), STYLE + "p { content: '</style><script>' }")
    whole = html.document_fromstring(text)
    assert not list(whole.iter("script", "link", "img", "iframe"))
    assert "default-src 'none'" in whole.xpath("//meta[@http-equiv]/@content")[0]
    assert "url(" not in STYLE
    assert "@import" not in STYLE


def test_remarks_stay_behind_and_lists_keep_what_is_within_them() -> None:
    item = ListItem((RemarkStart(0), Text("Outer"), RemarkEnd(0)), (bullets("Inner"), paragraph("More")))
    whole = page(List((item,), numbered=True))
    assert [said(one) for one in whole.xpath("//ol/li/ul/li")] == ["Inner"]
    assert "Outer" in said(whole)


def test_the_same_document_makes_the_same_page() -> None:
    one = Document("T", "A", (heading(1, "x"), CITED, ANNEX))
    assert html_page(one, STYLE) == html_page(one, STYLE)


def test_every_pair_of_colours_can_be_read() -> None:
    colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", STYLE))
    pairs = [
        ("ink", "paper"),
        ("ink", "tint"),
        ("ink", "sand"),
        ("teal", "paper"),
        ("teal", "tint"),
        ("slate", "paper"),
    ]
    for words_in, ground in [*pairs, ("blue", "paper"), ("blue", "sand"), ("paper", "teal")]:
        assert contrast(colours[words_in], colours[ground]) >= 4.5, f"{words_in} on {ground}"
    for ground in ("paper", "tint", "sand"):
        assert contrast(colours["amber"], colours[ground]) >= 3, f"the focus ring on {ground}"


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
