"""A figure is said of the group, and of the place, that its evidence speaks of."""

import pytest

from tests.checks.one_rule import draft, findings

BOTH = "52% of voluntary, community and faith sector respondents named it, and 79% of responders."
ALL = "respondents to the consultation"
PLACES = "Places were found in Malvern Hills for 273 people from Ukraine in 108 homes."
MALVERN = "Malvern Hills, Worcestershire"
SUPPORT = "In a survey of Locality members, 78 per cent had drawn on support."
COUNTED = "There were 165 responses: 100 from voluntary and community organisations and 65 from Category 1 responders."


def found(said: str, statement: str, about: str | None) -> list[str | None]:
    item = {"id": "item", "kind": "figure", "statement": statement, "about": about}
    subject = draft(answers={"barriers": {"text": f"{said} [@item]."}}, evidence=[item])
    return [finding.place.words for finding in findings("EVI10", subject)]


@pytest.mark.parametrize(
    ("said", "statement", "about", "words"),
    [
        ("52% of responders named it", BOTH, ALL, "52% of responders"),
        ("It was named by 79% of charities", BOTH, ALL, "79% of charities"),
        ("52% of respondents named it", BOTH, ALL, "52% of respondents"),
        ("52% of respondents from responders named it", BOTH, ALL, "52% of respondents from responders"),
        ("Four in five councils agree", "Four in five of our members agree.", "our members", "Four in five councils"),
        ("Nationally, 273 people found places", "273 people found places.", "our county", "Nationally"),
        ("52% of our members named it", BOTH, ALL, "52% of our members"),
        ("100 came from responders", COUNTED, ALL, "100 came from responders"),
        ("78% of charities drew on it", SUPPORT, "Locality's members", "78% of charities"),
        ("78% of our members drew on it", SUPPORT, "Locality's members", "78% of our members"),
        ("Across England places were found for 273 people", PLACES, MALVERN, "Across England"),
        ("Nationally, 273 people found places", PLACES, MALVERN, "Nationally"),
        ("In Derby 273 people found places", PLACES, MALVERN, "In Derby"),
    ],
)
def test_another_group_or_a_wider_or_other_place_is_found(said: str, statement: str, about: str, words: str) -> None:
    assert found(said, statement, about) == [words]


@pytest.mark.parametrize(
    ("said", "statement", "about"),
    [
        ("52% of sector respondents named it, against 79% of Category 1 and 2 responders", BOTH, ALL),
        ("In the sector, 52% of respondents named it", BOTH, ALL),
        ("78% of Locality's members drew on it", SUPPORT, "Locality's members"),
        ("In Malvern Hills 273 people found places", PLACES, MALVERN),
        ("In Worcestershire 273 people found places", PLACES, MALVERN),
        ("In March 2023 places were found for 273 people", PLACES, MALVERN),
        ("31 of our 44 members agree", "31 of 44 agree.", "vcf"),
        ("80% of respondents to our survey agree", "80% of members agree.", "our members"),
        ("Across England budgets fell by 27%", "Budgets fell by 27%.", "councils in England"),
        ("52% of responders named it", "52% named it.", None),
    ],
)
def test_the_same_group_in_other_words_passes(said: str, statement: str, about: str | None) -> None:
    assert found(said, statement, about) == []


def test_a_figure_that_the_evidence_does_not_hold_is_left_to_the_rule_for_that() -> None:
    assert found("53% of responders named it", BOTH, ALL) == []
