"""An acronym is explained where the reader first meets it."""

import pytest

from tests.checks.one_rule import draft, findings, words


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("The LRF is late.", "LRF"),
        ("The LRF's plan is late.", "LRF's"),
        ("Two LRFs met.", "LRFs"),
        ("An LRF-led plan.", "LRF"),
        ("We signed an MoU.", "MoU"),
        ("Ask DfE first.", "DfE"),
        ("Crews trained in JESIP speak one language.", "JESIP"),
        ("The CVS (in the high street) lends us a room.", "CVS"),
        ("Each LRF, or so we hear, has one.", "LRF"),
        ("The LRF was late [@lrf-survey]; see www.lrf.org, or write to lrf@example.org.", "LRF"),
    ],
)
def test_an_acronym_that_was_not_explained_is_told(text: str, typed: str) -> None:
    assert words("ENG03", text) == [typed]


@pytest.mark.parametrize(
    "text",
    [
        "The Local Resilience Forum (LRF) met. The LRF's plan is late.",
        "The Local Resilience Forums (LRFs) met. One LRF was late.",
        "The Local Resilience Forum (the “LRF”) met.",
        "The LRF (the Local Resilience Forum) met.",
        "The Local Resilience Forum, or LRF, met.",
        "The LRF \u2013 Local Resilience Forum \u2013 met.",
        "LRF stands for Local Resilience Forum.",
        "A memorandum of understanding (MoU) would do. The MOU is short.",
        "The voluntary, community and faith sector (VCFS) is wide.",
        "Councils for voluntary service (CVS) help.",
        "Department for Levelling Up, Housing and Communities (DLUHC) guidance helps.",
    ],
)
def test_a_long_form_beside_it_explains_it(text: str) -> None:
    assert words("ENG03", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "NHS staff, MPs, CEOs and the BBC rang us. The UK's AGM is a PDF on TV.",
        "It was COVID, COVID-19 or Covid-19.",
        "Please do NOT send it. We MUST be told FIRST.",
        "The door said KEEP OUT. It should have said WELCOME TO LEEDS.",
        "Our hall is Grade II listed; section VI and part XII apply.",
        "The A55, the M25, SE1, CF10 3NQ and B12 are no acronyms; nor is ZZ 65 43 21 A.",
        "A&E, R&D, YouTube, McDonald and www.LRF.org.uk/CVS",
        "It is written LLANFAIRFECHAN on the sign.",
    ],
)
def test_well_known_letters_shouting_and_codes_are_left_alone(text: str) -> None:
    assert words("ENG03", text) == []


def test_a_word_that_stands_small_elsewhere_in_the_draft_is_shouted() -> None:
    assert words("ENG03", "We want CANOES.") == ["CANOES"]
    assert words("ENG03", "We want CANOES. Flat canoes will do.") == []


def test_reading_order_decides_which_use_is_first() -> None:
    long = "A Local Resilience Forum (LRF) could hold it."
    later = draft(answers={"alternatives": {"text": long}, "barriers": {"text": "Papers of the LRF come late."}})
    assert [one.place.question for one in findings("ENG03", later)] == ["barriers"]
    earlier = draft(answers={"alternatives": {"text": "The LRF could."}, "barriers": {"text": long}})
    assert findings("ENG03", earlier) == []
    position = draft(answers={"barriers": {"position": "The LRF is late.", "text": long}})
    assert [one.place.field for one in findings("ENG03", position)] == ["position"]
    summary = draft(
        summary={"sentence": "Plan with us.", "asks": [long]}, answers={"barriers": {"text": "LRF papers."}}
    )
    assert findings("ENG03", summary) == []


def test_who_answers_may_explain_and_evidence_does_not() -> None:
    use = {"barriers": {"text": "Our CVS lends us a room."}}
    long = "Council for Voluntary Service (CVS)"
    assert findings("ENG03", draft(respondent={"name": f"Anytown {long}"}, answers=use)) == []
    item = {"id": "a", "kind": "document", "statement": f"The {long} helps."}
    assert len(findings("ENG03", draft(evidence=[item], answers=use))) == 1


def test_an_acronym_is_told_once() -> None:
    assert words("ENG03", "The LRF met. The LRF wrote. Two LRFs wrote.") == ["LRF"]
