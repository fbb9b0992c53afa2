"""The briefing and the letter say what trustees and a department need, whatever the draft holds."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings

from tests.draft.conftest import BANK, TEMPLATES, TODAY, response
from tests.draft.reading_back import lines, words
from tests.draft.test_typed_text import ANY_TEXT
from wellput.draft.compose import compose
from wellput.draft.standing import Found, Part, Standing
from wellput.model.block import Block, Document, Heading, List, Paragraph, Table
from wellput.model.finding import Finding, Place, Severity
from wellput.model.response import Response
from wellput.text import clean

WHOLE = response(
    respondent={
        "name": "A Charity",
        "confidentiality": "anonymous",
        "contact": {"name": "B. Name", "email": "b@example.org"},
    },
    summary={"sentence": "We agree.", "asks": ["Fund it.", "Share it."]},
    answers={"best": {"ranked": [{"option": "b"}, {"option": "a"}]}},
    evidence=[{"id": "e", "kind": "quote", "statement": "Ouch."}],
)


def made(given: Response, template: str, standing: Standing | None = None, **more: Any) -> Document:
    return compose(
        BANK,
        given,
        lambda _: True,
        folders=[TEMPLATES],
        template=f"{template}.md.j2",
        standing=standing or Standing(),
        **{"today": TODAY, **more},
    )


def briefing(given: Response, standing: Standing | None = None, **more: Any) -> list[str]:
    return list(lines(made(given, "briefing", standing, **more).blocks))


def letter(given: Response, **more: Any) -> list[str]:
    return list(lines(made(given, "letter", **more).blocks))


def finding(severity: Severity, message: str, question: str | None = None) -> Finding:
    return Finding("XYZ01", severity, Place(question), message, "Mend it.")


def found(*findings: Finding, set_aside: int = 0) -> Standing:
    return Standing(found=lambda: Found(findings, set_aside))


def items_after(blocks: tuple[Block, ...], label: str) -> list[str]:
    """Return the items of the list that stands right under a label."""
    at = next(i for i, one in enumerate(blocks) if isinstance(one, Paragraph) and words(one.inlines).startswith(label))
    under = blocks[at + 1]
    return [words(item.inlines) for item in under.items] if isinstance(under, List) else []


@pytest.mark.parametrize(
    ("template", "title"),
    [
        ("briefing", "Briefing for trustees: Small Consultation"),
        ("letter", "Covering letter: Small Consultation"),
        ("response", "Response to the Small Consultation"),
    ],
)
def test_a_file_is_entitled_as_its_first_page_is(template: str, title: str) -> None:
    document = made(WHOLE, template)
    assert document.title == title
    assert title in lines(document.blocks)
    assert document.author == "A Charity"


def test_a_briefing_tells_sentence_asks_and_order_of_choices() -> None:
    document = made(WHOLE, "briefing")
    assert "We agree." in lines(document.blocks)
    assert items_after(document.blocks, "What we would ask for") == ["Fund it.", "Share it."]
    assert items_after(document.blocks, "What we would put first (Question 3)") == ["Channels", "Training"]


def test_a_briefing_tells_the_first_five_choices_and_counts_the_rest() -> None:
    seven = response(answers={"best": {"ranked": [{"option": one} for one in "abababa"]}})
    document = made(seven, "briefing")
    assert len(items_after(document.blocks, "What we would put first")) == 5
    assert "Choices beyond these: 2." in lines(document.blocks)


def test_a_briefing_says_what_we_say_before_what_is_proposed() -> None:
    headings = [words(one.inlines) for one in made(WHOLE, "briefing").blocks if isinstance(one, Heading)]
    assert headings[0] == "What we would say"


@pytest.mark.parametrize(
    ("today", "said"),
    [
        ("2025-09-01", "Closes: 16 September 2025, 11:59pm (15 days left)"),
        ("2025-09-15", "Closes: 16 September 2025, 11:59pm (1 day left)"),
        ("2025-09-16", "Closes: 16 September 2025, 11:59pm (today)"),
        ("2025-09-17", "Closed: 16 September 2025, 11:59pm"),
    ],
)
def test_a_briefing_tells_how_long_there_is(today: str, said: str) -> None:
    assert said in briefing(WHOLE, today=dt.date.fromisoformat(today))


def test_a_briefing_tells_errors_before_warnings_and_counts_the_rest() -> None:
    findings = [finding("error", f"Error {n}.") for n in range(2)]
    findings += [finding("warning", f"Warning {n}.") for n in range(9)]
    document = made(WHOLE, "briefing", found(*findings, finding("advice", "Hint."), set_aside=3))
    told = items_after(document.blocks, "What the check found")
    assert told[:3] == ["Error: Error 0.", "Error: Error 1.", "Warning: Warning 0."]
    assert len(told) == 6
    assert "Errors and warnings beyond these: 5. Pieces of advice still open: 1. Set aside with a reason: 3." in lines(
        document.blocks
    )
    assert not any("Hint." in line for line in lines(document.blocks))


def test_a_briefing_says_so_where_the_check_found_nothing() -> None:
    assert any(line.startswith("Errors and warnings still open: 0.") for line in briefing(WHOLE))


def test_a_briefing_tells_what_is_still_to_do() -> None:
    parts = (Part("How it is now", 5, 2, 1), Part("Later", 3, 3, 0))
    document = made(WHOLE, "briefing", Standing(parts=parts))
    assert "Questions answered: 5 of 8. Left unanswered with a reason: 1. Still to do: 2." in lines(document.blocks)
    assert items_after(document.blocks, "Still to do, by theme") == ["How it is now: 2 of 5"]


def test_a_briefing_ends_with_the_decision_to_take() -> None:
    *_, heading, table = made(WHOLE, "briefing").blocks
    assert isinstance(heading, Heading)
    assert isinstance(table, Table)
    assert words(heading.inlines) == "The decision that we need"
    told = {words(name.inlines): words(answer.inlines) for name, answer in table.rows}
    assert told["Decision"].startswith("Approve as it stands, approve with changes, or do not approve")
    assert list(told)[1:] == ["Changes, or reasons", "Name and role", "Date"]
    assert all(told.values()), "an empty cell is left out of a text"


def test_an_empty_draft_makes_a_briefing_that_says_what_is_missing() -> None:
    shown = briefing(response())
    assert "The response in one sentence is not written yet." in shown
    assert "What we ask for is not written yet." in shown
    assert not any("put first" in line for line in shown)


def test_a_letter_says_what_is_enclosed_and_what_may_be_published() -> None:
    shown = letter(WHOLE, standing=Standing(parts=(Part("All", 3, 2, 0),)))
    assert "Enclosed: our response, with 2 of 3 questions answered, and its evidence" in shown
    assert (
        "Publication: This response may be published without the respondent's name, "
        "which is for the department alone." in shown
    )
    assert shown[shown.index("Yours faithfully") + 1] == "A Charity"


def test_whom_to_contact_is_told_only_where_it_was_chosen() -> None:
    for template in ("letter", "briefing", "response"):
        assert not any("b@example.org" in line for line in lines(made(WHOLE, template).blocks))
    assert "If you have a question about it, please contact B. Name, b@example.org." in letter(WHOLE, contact=True)
    assert not any("please contact" in line for line in letter(response(), contact=True))


def test_an_empty_draft_makes_a_letter_without_gaps() -> None:
    shown = letter(response())
    assert shown[-2:] == ["Yours faithfully", "Enclosed: our response, with 0 of 0 questions answered"]
    assert all(line.strip() and "None" not in line for line in shown)


@settings(max_examples=30)
@given(name=ANY_TEXT, sentence=ANY_TEXT, ask=ANY_TEXT, message=ANY_TEXT)
def test_any_text_reaches_briefing_and_letter(name: str, sentence: str, ask: str, message: str) -> None:
    typed = response(respondent={"name": name}, summary={"sentence": sentence, "asks": [ask] if ask.strip() else []})
    for shown in (briefing(typed, found(finding("error", message))), letter(typed)):
        assert clean(name).text in shown
        assert clean(sentence).text in shown
        assert not ask.strip() or clean(ask).text in shown
    assert f"Error: {clean(message).text}" in briefing(typed, found(finding("error", message)))
