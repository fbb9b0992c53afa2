"""Markdown reads back, by CommonMark, as the same words; nothing that was typed becomes markup."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from tests.pages.made import AWKWARD, INLINES, bullets, document, heading, paragraph, table, words
from wellput.model.block import Block, Citation, Heading, Inlines, Link, List, ListItem, Paragraph, Text
from wellput.pages.markdown import markdown_page


def read(text: str) -> SyntaxTreeNode:
    return SyntaxTreeNode(MarkdownIt("commonmark").parse(text))


def words_of(node: SyntaxTreeNode) -> str:
    if node.type in ("text", "code_inline", "code_block", "fence", "html_block", "html_inline"):
        return node.content
    if node.type in ("softbreak", "hardbreak"):
        return "\n"
    return "".join(map(words_of, node.children)) + ("" if node.type in ("inline", "strong", "em", "link") else "\n")


def read_back(*blocks: Block) -> list[str]:
    return " ".join(words_of(one) for one in read(markdown_page(document(*blocks))).children).split()


def kinds(node: SyntaxTreeNode) -> Iterator[str]:
    for child in node.children:
        yield child.type
        yield from kinds(child)


def typed(inlines: Inlines) -> list[str]:
    return "".join(one.text for one in inlines if isinstance(one, Text | Link)).split()


@given(INLINES)
def test_a_paragraph_of_any_words_reads_back_as_them(inlines: Inlines) -> None:
    assert read_back(Paragraph(inlines)) == typed(inlines)


@given(AWKWARD)
def test_typed_words_are_one_paragraph_and_nothing_else(text: str) -> None:
    found = set(kinds(read(markdown_page(document(paragraph(text))))))
    assert found <= {"paragraph", "inline", "text", "softbreak", "hardbreak"}


@given(INLINES, st.integers(1, 6))
def test_a_heading_of_any_words_reads_back_as_them(inlines: Inlines, level: int) -> None:
    assert read_back(Heading(level, inlines)) == typed(inlines)


@given(st.lists(AWKWARD, min_size=1, max_size=4), st.booleans())
def test_a_list_of_any_words_reads_back_as_a_list_of_them(items: list[str], numbered: bool) -> None:
    said = [item for item in items if item.split()]
    tree = read(markdown_page(document(bullets(*items, numbered=numbered))))
    if said:
        (found,) = tree.children
        assert found.type == ("ordered_list" if numbered else "bullet_list")
        assert [words_of(item).split() for item in found.children] == [item.split() for item in said]


@given(st.lists(st.tuples(AWKWARD, AWKWARD, AWKWARD), max_size=3))
def test_every_word_of_a_table_is_there_under_the_name_of_its_column(rows: list[tuple[str, str, str]]) -> None:
    found = read_back(table(("No.", "Evidence", "Source"), *rows))
    for row in rows:
        for cell in row:
            assert set(cell.split()) <= set(found)


@given(st.lists(st.lists(AWKWARD, min_size=1, max_size=3), min_size=2, max_size=4))
def test_lists_in_a_row_stay_apart(lists: list[list[str]]) -> None:
    said = [items for items in lists if any(item.split() for item in items)]
    tree = read(markdown_page(document(*(bullets(*items) for items in lists))))
    assert [child.type for child in tree.children] == ["bullet_list"] * len(said)


@given(AWKWARD, AWKWARD, AWKWARD)
def test_blocks_within_an_item_stay_within_it(first: str, second: str, third: str) -> None:
    item = ListItem(words(first), (paragraph(second), bullets(third)))
    if first.split():
        (found,) = read(markdown_page(document(List((item,))))).children
        assert words_of(found).split() == [*first.split(), *second.split(), *third.split()]


def test_structure_is_markdowns_own() -> None:
    text = markdown_page(
        document(
            paragraph("Our response", "title"),
            heading(1, "Summary"),
            paragraph("What gets in the way?", "question"),
            paragraph("What we ask for", "label"),
            Paragraph((Text("Answer:", strong=True), Text(" Money "), Citation("log", 1))),
            table(("No.", "Evidence"), ("1", "40 call-outs.")),
        )
    )
    assert text == (
        "# Our response\n\n## Summary\n\n> What gets in the way?\n\n**What we ask for**\n\n"
        "**Answer:** Money \\[1\\]\n\nNo. Evidence\n\n- 1: 40 call-outs.\n"
    )


def test_a_link_leads_where_it_says_and_only_to_the_web_or_a_mailbox() -> None:
    web = markdown_page(document(Paragraph((Link("our log (2024)", "https://example.org/a_(b)?q=1&copy;"),))))
    (found,) = [node for node in read(web).walk() if node.type == "link"]
    assert found.attrs["href"] == "https://example.org/a_%28b%29?q=1&copy%3B"
    script = markdown_page(document(Paragraph((Link("click", "javascript:alert(1)"),))))
    assert script == "click\n"


@pytest.mark.parametrize("number", [1, 12])
def test_the_number_of_evidence_stands_in_its_row(number: int) -> None:
    text = markdown_page(document(table(("No.", "Evidence", "Source"), (str(number), "The log.", ""))))
    assert text == f"- No. {number}\n  - Evidence: The log.\n"
