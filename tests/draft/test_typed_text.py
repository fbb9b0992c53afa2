"""Typed text appears exactly as typed, whatever it contains."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.draft.conftest import composed, response
from tests.draft.reading_back import lines
from wellput.draft.reading import read_markdown
from wellput.text import clean
from wellput.text.prose import ProseList, ProseParagraph, prose_parts

HOSTILE = [
    "a & b < c > d",
    "{{ 7*7 }} {% if x %} {# no #}",
    "{.title}",
    "2026. We agree",
    "# not a heading",
    "- not a list",
    "| a | b |",
    "x<y> and <b>bold</b>",
    "*stars* _lines_ `ticks` ~~gone~~",
    "[link](https://example.org) ![alt](x.png)",
    "&amp; &#65; &copy;",
    "a\\b\\|c\\",
    "    four spaces before",
    "two spaces after  ",
    "tab\tinside",
    "one\ntwo\n\nthree",
    "===\n---",
    "Cyngor Gwynedd, Llanfairpwllgwyngyll, tŷ",
    "مرحبا بالعالم 👩‍🚒 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    "\u00a0\u2028\u3000edges\u00a0",
    "[](wp:barriers/text//) [1](cite:x)",
    "\ue000private\uf8ff",
    "{{field:uuid}}",
]
OWN = Path(__file__).parent / "templates"
ANY_TEXT = st.text(min_size=1, max_size=80) | st.sampled_from(HOSTILE)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_plain_text_wherever_a_template_puts_it(text: str) -> None:
    blocks = composed(response(respondent={"name": text}), "everywhere.md.j2", OWN).blocks
    assert list(lines(blocks)) == [text, f"x{text}. {text}", text, text, "b", text, "c"]


@given(ANY_TEXT)
def test_any_text_survives_wherever_a_template_puts_it(text: str) -> None:
    wanted = clean(text).text
    blocks = composed(response(respondent={"name": text}), "everywhere.md.j2", OWN).blocks
    assert list(lines(blocks)) == [wanted, f"x{wanted}. {wanted}", wanted, wanted, "b", wanted, "c"]


@given(name=ANY_TEXT, sentence=ANY_TEXT, statement=ANY_TEXT)
def test_any_text_reaches_the_document_through_the_shipped_template(name: str, sentence: str, statement: str) -> None:
    given_response = response(
        respondent={"name": name},
        summary={"sentence": sentence},
        evidence=[{"id": "e", "kind": "quote", "statement": statement, "source": name}],
    )
    shown = list(lines(composed(given_response).blocks))
    assert clean(name).text in shown
    assert clean(sentence).text in shown
    assert any(clean(statement).text in line and clean(name).text in line for line in shown)


@given(st.lists(ANY_TEXT, min_size=1, max_size=6))
def test_prose_loses_no_word_to_its_three_marks(pieces: list[str]) -> None:
    text = "\n".join(pieces)
    shown = "".join(lines(composed(response(answers={"cost": {"text": text}})).blocks))
    for line in clean(text).text.split("\n"):
        if line.strip():
            assert line.removeprefix("- ") in shown


def test_prose_is_taken_apart_at_blank_lines_and_leading_dashes_only() -> None:
    parts = prose_parts("One\ntwo\n\n- a\n- b\n  more\n\n * c\n-d\n- \n1. e")
    assert parts == (
        ProseParagraph("One\ntwo"),
        ProseList(("a", "b\n  more")),
        ProseParagraph(" * c\n-d\n- \n1. e"),
    )


def test_a_list_may_follow_a_line_directly() -> None:
    assert prose_parts("We ask:\n- a\n- b") == (ProseParagraph("We ask:"), ProseList(("a", "b")))


def test_a_template_may_hold_no_html_or_code() -> None:
    ((blocks, _),) = read_markdown("<b>bold</b> `code`\n    still the paragraph")
    assert list(lines(blocks)) == ["<b>bold</b> `code` still the paragraph"]


def test_a_token_that_a_template_cut_in_two_does_no_harm() -> None:
    ((blocks, numbers),) = read_markdown("a \ue00012 b \ue001")
    assert numbers == []
    assert list(lines(blocks)) == ["a \ufffd12 b \ue001"]
