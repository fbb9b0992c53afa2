"""Forms with docxtpl tags: answers stand where the tags stood, whatever was typed."""

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.word.forms.form_making import FOOTER, W, body_of, form, p, parts_of, run, table, words_of
from wellput.errors import WellputError
from wellput.text import clean
from wellput.word.forms.form import read_form
from wellput.word.forms.tags import fill_tags

TAG = "{{ answers.barriers.text }}"


def values(text: str = "Words", asks: tuple[str, ...] = ("One", "Two")) -> dict[str, Any]:
    answers = SimpleNamespace(barriers=SimpleNamespace(text=text, chosen=["a", "b"]))
    return {"answers": answers, "summary": SimpleNamespace(asks=asks), "date": "1 May 2025"}


def filled(*body: str, **given_values: Any) -> str:
    return words_of(body_of(fill_tags(form(*body), "form.docx", values(**given_values))))


@given(text=st.text())
@settings(max_examples=60)
def test_any_typed_text_survives_in_the_place_of_a_tag(text: str) -> None:
    assert filled(p(f"Before {TAG} after"), text=text) == f"Before {clean(text).text} after"


@pytest.mark.parametrize(
    "text", ["A & B <b>", "{{ date }}", "{% if %}", "{_{ x }_}", "a\nb\n\nc", "#} {#", "\ue0000\ue001"]
)
def test_what_would_be_markup_or_a_tag_stays_text(text: str) -> None:
    assert filled(p(TAG), text=text) == text


def test_a_tag_that_word_split_is_whole_again_and_keeps_its_look() -> None:
    body = body_of(
        fill_tags(form(p("", run("{", "<w:b/>"), run("{ answers.bar", "<w:b/>"), run("riers.text }}"))), "f", values())
    )
    assert words_of(body) == "Words"
    assert body.find(f".//{W}b") is not None


def test_rows_repeat_and_choices_are_made() -> None:
    rows = table(("{%tr for ask in summary.asks %}",), ("{{ loop.index }}. {{ ask }}",), ("{%tr endfor %}",))
    assert filled(rows) == "1. One\n2. Two"
    assert filled(p("{% if answers.barriers.text %}yes{% else %}no{% endif %}"), text="") == "no"
    assert filled(p("{{ answers.barriers.chosen }}")) == "a; b"


def test_tags_in_a_footer_are_filled_and_parts_without_tags_stay_the_same() -> None:
    footer = FOOTER.replace("Page", "{{ date }}")
    data = form(p(TAG), changed={"word/footer1.xml": footer})
    before, after = parts_of(data), parts_of(fill_tags(data, "f", values()))
    assert b"1 May 2025" in after["word/footer1.xml"]
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"word/document.xml", "word/footer1.xml"}


def test_a_form_counts_as_tagged_when_a_tag_names_something_of_ours() -> None:
    assert read_form(form(p("", run("{"), run("{ respondent.name }}"))), "f").tags == ("{{ respondent.name }}",)
    assert read_form(form(p("{{field:uuid}} How?")), "f").tags == ()


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        (
            "{{ answers.bariers.text }}",
            "{{ answers.bariers.text }} names something that Wellput does not know, bariers",
        ),
        ("{{ answers.barriers.txt }}", "does not know, txt"),
        ("{{ nobody }}", "{{ nobody }} names something"),
        ("{{field:uuid}}", "{{field:uuid}} cannot be understood"),
        ("{% for a in summary.asks %}", "cannot be filled: Unexpected end"),
        ("{{r answers.barriers.text }}", "where no words can be"),
        ("{{ answers.__class__ }}", "not allowed"),
        ("{{ 'a' * 30000000 }}", "more than"),
        ("{{ 1 / 0 }}", "division by zero"),
    ],
)
def test_a_wrong_tag_is_said_in_plain_words(tag: str, said: str) -> None:
    with pytest.raises(WellputError) as caught:
        filled(p(f"Before {tag} after"))
    assert said in caught.value.what


def test_tags_that_open_in_one_place_and_close_in_another_are_said_not_to_fit() -> None:
    with pytest.raises(WellputError, match="do not fit together"):
        filled(p("{% if answers.barriers.text == 'x' %} a"), table(("b {% endif %}",)))
