"""Long sentences, jargon, repetition and mixed terms are told; plain words that look alike are not."""

import pytest

from tests.checks.one_rule import answer, draft, findings, words

THIRTY_FIVE = " ".join(["word"] * 34) + " end"
SAID = "Plans are written without the people who will carry them out."


def test_a_sentence_is_long_from_thirty_six_words_citations_apart() -> None:
    assert words("ENG02", f"{THIRTY_FIVE} [@flood-2024].") == []
    (finding,) = findings("ENG02", answer(f"Short. Long {THIRTY_FIVE}."))
    assert finding.place.words == f"Long {THIRTY_FIVE}."
    assert "36 words" in finding.message
    assert "Long word word" in finding.message


def test_an_item_of_a_list_is_a_sentence_by_itself() -> None:
    items = "\n".join(f"- keys to hall number {number}" for number in range(20))
    assert words("ENG02", f"We bring:\n\n{items}") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Going forward, we will meet.", "Going forward"),
        ("We will leverage synergies.", "leverage"),
        ("Stakeholder engagement matters.", "Stakeholder engagement"),
        ("It takes a holistic view.", "holistic"),
        ("We utilise vans.", "utilise"),
        ("They are operationalising it.", "operationalising"),
        ("It facilitates a robust process.", "facilitates"),
    ],
)
def test_jargon_is_told_with_a_plainer_word(text: str, said: str) -> None:
    found = findings("ENG04", answer(text))
    assert said in [one.place.words for one in found]
    assert all(one.mend.startswith("In plainer words: ") for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "Our facilities are plain: a stove, a tap and a whole lot of chairs.",
        "There is a way forward through the mud; the convoy was going forward through water.",
        "The Synergy Centre lent us robust boots, and a crowbar for leverage.",
        "The plan speaks of “holistic synergies”.",
        "Engagement, collaboration and partnership are the consultation's own words.",
    ],
)
def test_plain_names_and_quoted_words_are_no_jargon(text: str) -> None:
    assert words("ENG04", text) == []


def test_a_word_of_jargon_is_told_once_a_field() -> None:
    assert words("ENG04", "We utilise vans. We utilise halls.") == ["utilise"]


def test_the_same_sentence_in_two_answers_is_told_at_the_second() -> None:
    subject = draft(
        answers={
            "implementation": {"text": f"The hard part is trust. {SAID.upper()}"},
            "barriers": {"text": f"{SAID[:-1]} [@flood-2024]."},
        }
    )
    (finding,) = findings("ENG05", subject)
    assert finding.place.question == "implementation"
    assert finding.place.words == SAID.upper()
    assert "Question 6" in finding.message


def test_several_sentences_in_a_row_are_one_finding() -> None:
    text = f"{SAID} They reach us late as an attachment.\n\nNobody asks us what is missing."
    subject = draft(answers={"barriers": {"text": text}, "implementation": {"text": f"First of all: trust.\n\n{text}"}})
    (finding,) = findings("ENG05", subject)
    assert finding.place.words == text
    assert "3 sentences" in finding.message


def test_short_sentences_the_summary_and_the_same_answer_may_repeat() -> None:
    subject = draft(
        summary={"sentence": SAID},
        answers={
            "barriers": {"position": SAID, "text": f"{SAID} Yes, we do."},
            "implementation": {"text": "Yes, we do."},
        },
    )
    assert findings("ENG05", subject) == []


def test_mixed_sector_terms_are_told_once() -> None:
    subject = draft(
        answers={
            "barriers": {"text": "VCSE groups have vans. VCSE groups have halls."},
            "key-messages": {"text": "Ask VCF groups. Ask VCS groups."},
        }
    )
    (finding,) = findings("ENG06", subject)
    assert finding.place.words == "VCF"
    assert "VCSE and VCS" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "VCF groups have vans. Ask the VCF's umbrella body.",
        "The consultation says VCF, and its outcome VCFS. We say VCF.",
        "VCSE is wider than VCS. Our VCS partners know.",
        "The VCS Emergencies Partnership speaks for VCF groups.",
        "VCF groups wonder at “VCSE groups”.",
    ],
)
def test_one_term_terms_told_apart_names_and_quotations_are_in_order(text: str) -> None:
    assert words("ENG06", text) == []
