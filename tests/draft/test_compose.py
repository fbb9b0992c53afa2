"""A document says what the response says, in the bank's order, and every block knows its origin."""

from collections.abc import Callable

from tests.draft.conftest import composed, response
from tests.draft.reading_back import lines, words
from wellput.model.block import (
    NOWHERE,
    Block,
    Citation,
    Contents,
    Heading,
    Link,
    List,
    Origin,
    Paragraph,
    Table,
    Target,
    Text,
)

WHOLE = response(
    respondent={
        "name": "A Charity",
        "kind": "vcf",
        "confidentiality": "publish",
        "contact": {"email": "a@b.org"},
    },
    summary={"sentence": "We agree [@e2].", "asks": ["Fund it.", "Share it."]},
    answers={
        "best": {"ranked": [{"option": "b", "reason": "Late calls [@e1].", "unlocks": "Trust"}, {"option": "a"}]},
        "cost": {"number": "42000.50", "illustrative": True},
        "barriers": {
            "selected": ["else"],
            "other": "Distance",
            "position": "We are called late.",
            "text": "First [@e1].\n\n- one\n- two [@nowhere]",
            "ask": "Call us first.",
        },
    },
    evidence=[
        {"id": "e1", "kind": "figure", "statement": "Three hours", "source": "Log", "date": "2024"},
        {"id": "e2", "kind": "document", "statement": "A report", "link": "https://example.org/a b"},
        {"id": "e3", "kind": "quote", "statement": "Not used", "source": "Minutes"},
    ],
)


def test_the_answers_stand_under_their_themes_in_the_order_of_the_bank() -> None:
    headings = [words(one.inlines) for one in composed(WHOLE).blocks if isinstance(one, Heading)]
    assert headings == [
        "Summary",
        "About the respondent",
        "How it is now",
        "Question 1: Barriers",
        "Question 2",
        "Later",
        "Question 3",
        "Evidence",
    ]


def test_several_chosen_options_are_a_list_with_the_typed_words_beside_the_other_option() -> None:
    several = response(answers={"barriers": {"selected": ["else", "money"], "other": "Distance"}})
    blocks = composed(several).blocks
    answer = next(one for one in blocks if isinstance(one, Paragraph) and one.style == "answer")
    listed = blocks[blocks.index(answer) + 1]
    assert words(answer.inlines) == "Answer:"
    assert isinstance(listed, List)
    assert [words(item.inlines) for item in listed.items] == ["Money", "Other: Distance"]


def test_evidence_is_numbered_by_its_first_citation_and_the_annex_follows_the_numbers() -> None:
    blocks = composed(WHOLE).blocks
    annex = next(one for one in blocks if isinstance(one, Table) and one.style == "evidence")
    assert [row[0].inlines for row in annex.rows] == [(Target("e2", 1),), (Target("e1", 2),)]
    assert Link("https://example.org/a b", "https://example.org/a%20b") in annex.rows[0][1].inlines
    lead = next(one for one in blocks if isinstance(one, Paragraph) and one.style == "lead")
    assert lead.inlines == (Text("We agree "), Citation("e2", 1), Text("."))


def test_evidence_that_is_not_cited_is_listed_and_an_unknown_citation_stays_text() -> None:
    shown = list(lines(composed(WHOLE).blocks))
    assert "Not used Source: Minutes" in shown
    assert "two [@nowhere]" in shown


def test_choices_numbers_and_rankings_are_shown_in_words() -> None:
    shown = list(lines(composed(WHOLE).blocks))
    assert "Answer: Other: Distance" in shown
    assert "Answer: £42,000.50 a year" in shown
    assert shown[shown.index("Channels") - 1 : shown.index("Channels") + 3] == [
        "1",
        "Channels",
        "Late calls [2].",
        "Trust",
    ]


def test_illustrative_figures_are_marked_in_the_document() -> None:
    shown = list(lines(composed(WHOLE).blocks))
    place = shown.index("What does it cost?")
    assert shown[place + 1].startswith("Illustrative:")


def test_contact_details_are_left_out() -> None:
    assert not any("a@b.org" in line for line in lines(composed(WHOLE).blocks))


def test_a_skipped_question_is_listed_with_its_reason() -> None:
    shown = list(lines(composed(response(answers={"cost": {"skipped": "Volunteers only."}})).blocks))
    assert shown[-2:] == ["Question 2", "Volunteers only."]


def test_an_answer_that_was_skipped_afterwards_is_left_out_and_the_reason_is_given() -> None:
    given = response(answers={"barriers": {"position": "Withheld.", "skipped": "We may not tell."}})
    shown = list(lines(composed(given).blocks))
    assert "Withheld." not in shown
    assert shown[-2:] == ["Question 1: Barriers", "We may not tell."]


def test_an_empty_response_still_makes_a_document() -> None:
    document = composed(response())
    assert document.title == "Response to the Small Consultation"
    assert not any(isinstance(block, Contents) for block in document.blocks)


def test_every_block_with_typed_words_knows_its_origin() -> None:
    for block in composed(WHOLE).blocks:
        if isinstance(block, Contents):
            continue
        typed = {"We are called late.", "First [2].", "Call us first.", "A Charity"}
        if typed & set(lines([block])):
            assert block.origin != NOWHERE
    position = next(one for one in composed(WHOLE).blocks if isinstance(one, Paragraph) and one.style == "position")
    assert position.origin == Origin("barriers", "position")


def test_lists_of_prose_become_lists() -> None:
    found = [one for one in composed(WHOLE).blocks if isinstance(one, List) and one.origin.question == "barriers"]
    assert [[words(item.inlines) for item in one.items] for one in found] == [["one", "two [@nowhere]"]]


def test_macros_blocks_and_includes_do_not_escape_twice(
    from_template: Callable[..., tuple[Block, ...]],
) -> None:
    template = (
        "{% macro shout(x) %}**{{ x }}**{% endmacro %}{{ shout(respondent.name) }}"
        "{% set kept %}{{ respondent.name }}{% endset %} {{ kept }}\n"
    )
    (block,) = from_template(template, response(respondent={"name": "A & B."}))
    assert list(lines([block])) == ["A & B. A & B."]


def test_a_tag_after_words_does_not_glue_paragraphs(from_template: Callable[..., tuple[Block, ...]]) -> None:
    blocks = from_template("One{% if true %} two{% endif %}\n\n{.note}\nThree\n", response())
    assert list(lines(blocks)) == ["One two", "Three"]
