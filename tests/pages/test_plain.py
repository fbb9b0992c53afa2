"""Plain text keeps every word, and shows by itself what is heading, question and list."""

from hypothesis import given
from hypothesis import strategies as st

from tests.pages.made import AWKWARD, bullets, document, heading, paragraph, table
from wellput.model.block import Citation, Contents, Link, Paragraph, Text
from wellput.pages.plain import plain_page


@given(st.lists(AWKWARD, max_size=4), AWKWARD, AWKWARD)
def test_every_typed_word_is_there_in_order(texts: list[str], name: str, value: str) -> None:
    blocks = [*map(paragraph, texts), table(("A", "B"), (name, value))]
    found = plain_page(document(*blocks))
    for text in (*texts, name, value):
        assert " ".join(text.split()) in " ".join(found.split())


def test_headings_questions_and_lists_look_like_themselves() -> None:
    text = plain_page(
        document(
            paragraph("Our response", "title"),
            paragraph("Contents", "contents"),
            Contents(),
            heading(1, "Summary"),
            heading(2, "Question 1"),
            paragraph("What gets\nin the way?", "question"),
            Paragraph((Text("Money "), Citation("log", 1), Text(", see "), Link("the log", "https://example.org"))),
            bullets("one\nmore", "two", numbered=True),
        )
    )
    assert text == (
        "============\nOur response\n============\n\n\nSummary\n=======\n\nQuestion 1\n----------\n\n"
        "    What gets\n    in the way?\n\nMoney [1], see the log (https://example.org)\n\n1. one\n   more\n2. two\n"
    )


def test_a_wide_table_is_a_list_for_each_row_without_its_empty_cells() -> None:
    text = plain_page(document(table(("No.", "Evidence", "Source"), ("1", "40 call-outs.", "Our log"), ("2", "", ""))))
    assert text == "- No. 1\n  - Evidence: 40 call-outs.\n  - Source: Our log\n- No. 2\n"
