"""Readability is a band, of prose only, and of enough of it."""

import pytest

from tests.checks.one_rule import answer, draft, findings
from wellput.checks.readability import readability
from wellput.text.sentences import sentences

PLAIN = "We keep the keys to the hall and the boat shed. The crew rang us late that night. "
OFFICIAL = (
    "The operational implementation of collaborative multidisciplinary preparedness arrangements necessitates "
    "considerable organisational capability and continuous administrative coordination. "
)


def band(text: str) -> str | None:
    return readability(sentences(text))


def test_short_words_in_short_sentences_are_plain_and_officialese_is_very_hard() -> None:
    assert band(PLAIN * 8) == "plain"
    assert band(OFFICIAL * 8) == "very hard"


def test_fewer_than_a_hundred_words_get_no_band() -> None:
    words = PLAIN.split()
    assert band(" ".join((words * 9)[:99])) is None
    assert band(" ".join((words * 9)[:100])) == "plain"


@pytest.mark.parametrize(
    "addition",
    [
        " [@a-very-long-identification-of-evidence]",
        " https://www.example.org/government/consultations/strengthening-partnerships-consultation",
        " in 2024, at 3.5 per cent of £1,095,000,",
        " with Llanfairpwllgwyngyll and Ystradgynlais and Pontarfynach",
    ],
)
def test_citations_links_figures_and_names_do_not_make_an_answer_hard(addition: str) -> None:
    answered = "".join(
        f"We keep the keys to the hall{addition} and the boat shed. The crew rang us late. " for _ in range(8)
    )
    assert band(answered) == "plain"


def test_items_of_a_list_without_stops_are_sentences() -> None:
    assert band("\n".join("- keys to the hall and the boat shed down by the old quay" for _ in range(12))) == "plain"


def test_spelling_and_typographic_apostrophes_make_no_difference() -> None:
    american = "We don't organize the color of the boats by the harbor. "
    assert band(american * 12) == band(american.replace("'", "\u2019") * 12)


def test_the_finding_names_the_band_and_the_hardest_sentence_and_gives_no_figure() -> None:
    (finding,) = findings("ENG01", answer(PLAIN + OFFICIAL * 4 + PLAIN))
    assert finding.severity == "advice"
    assert finding.place.words == OFFICIAL.strip()
    assert "very hard" in finding.message
    assert not any(letter.isdigit() for letter in finding.message.replace("Question 6", ""))


def test_the_fields_of_an_answer_count_together_and_two_answers_do_not() -> None:
    half = {"text": OFFICIAL * 3, "position": OFFICIAL * 2}
    assert len(findings("ENG01", draft(answers={"barriers": {**half, "ask": OFFICIAL * 3}}))) == 1
    assert findings("ENG01", draft(answers={"barriers": half, "staffing": half})) == []


def test_a_plain_answer_is_left_alone() -> None:
    assert findings("ENG01", answer(PLAIN * 10)) == []
