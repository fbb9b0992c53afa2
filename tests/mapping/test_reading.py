"""A map read: what is missing, one-sided or reactive, and nothing that is not so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput.mapping.reading import read_map
from wellput.model.bank import Question
from wellput.model.map_reading import OnMap
from wellput.model.relationships import SCALES, TYPES, Relationship
from wellput.model.scales import ScaleResult

QUESTION = Question.model_validate(
    {
        "id": "map",
        "type": "relationships",
        "text": "With whom do you work?",
        "options": [
            {"id": "council", "label": "A council"},
            {"id": "fire", "label": "A fire service"},
            {"id": "else", "label": "Another", "other": True},
        ],
    }
)
DEGREES = st.none() | st.integers(1, 5)
MAPS = st.lists(
    st.builds(
        Relationship,
        partner=st.sampled_from(["The council", "the council ", "Fire", "Umbrella"]) | st.text(min_size=1, max_size=9),
        responder=st.none() | st.sampled_from(["council", "fire", "else", "unheard-of"]),
        type=st.none() | st.sampled_from(sorted(TYPES)),
        scale=st.none() | st.sampled_from(sorted(SCALES)),
        strategic=DEGREES,
        proactive=DEGREES,
        money=DEGREES,
        time=DEGREES,
        works=DEGREES,
        would_help=st.none() | st.text(max_size=9),
    ),
    max_size=9,
)


def one(partner: str = "The council", **told: object) -> Relationship:
    return Relationship.model_validate({"partner": partner, **told})


def numbers(found: tuple[OnMap, ...]) -> list[int]:
    return [each.number for each in found]


def said(*relationships: Relationship) -> str:
    return " ".join(read_map(QUESTION, relationships).sentences)


def test_types_scales_and_kinds_that_nobody_marked_are_missing() -> None:
    missing = read_map(QUESTION, [one(type="shaping", scale="region", responder="council")]).missing
    assert missing.types == ("ongoing", "neighbourhood", "commissioning", "delivery")
    assert missing.scales == ("one neighbourhood", "the whole place")
    assert missing.kinds == ("A fire service",)


def test_what_nobody_filled_in_is_not_called_missing() -> None:
    reading = read_map(QUESTION, [one(), one("Fire")])
    assert not any((reading.missing.types, reading.missing.scales, reading.missing.kinds))


@pytest.mark.parametrize(("told", "expected"), [
    ({"time": 4, "works": 2}, True),
    ({"money": 5, "works": 1}, True),
    ({"time": 4, "works": 3}, False),
    ({"time": 3, "works": 1}, False),
    ({"time": 4}, False),
])  # fmt: skip
def test_one_sided_is_much_that_goes_in_and_works_badly(told: dict[str, int], expected: bool) -> None:
    assert bool(read_map(QUESTION, [one(**told)]).patterns.one_sided) is expected


def test_a_partner_with_one_strategic_relationship_is_not_transactional_only() -> None:
    found = read_map(QUESTION, [one(strategic=1), one("the COUNCIL", strategic=4), one("Fire", strategic=2)]).patterns
    assert numbers(found.transactional) == [3]


def test_a_three_is_neither_here_nor_there() -> None:
    found = read_map(QUESTION, [one(strategic=3, proactive=3, money=3, time=3, works=3)]).patterns
    assert not any((found.strong, found.transactional, found.reactive, found.one_sided, found.unplaced))


def test_the_sentences_name_relationships_with_their_numbers() -> None:
    words = said(one(strategic=4, proactive=5, works=4), one("The fire service", proactive=1, strategic=3))
    assert "The map shows 2 relationships." in words
    assert "The relationship with the council (1) is both strategic and proactive." in words
    assert "The relationship with the fire service (2) is mostly or wholly reactive." in words
    assert "This is how the respondent sees it" in words


def test_the_first_few_of_many_are_named_and_the_others_counted() -> None:
    words = said(*(one(f"Partner {at}", proactive=1, strategic=3) for at in range(1, 13)))
    assert "Partner 5 (5) and 7 others are mostly or wholly reactive." in words


def test_an_empty_map_says_nothing() -> None:
    reading = read_map(QUESTION, [])
    assert (reading.lines, reading.sentences, reading.suggestions) == ((), (), ())


def test_what_would_help_is_suggested_first() -> None:
    first = read_map(QUESTION, [one(would_help="A contact.", proactive=1)]).suggestions[0]
    assert (first.do, first.why) == ("A contact.", "would help with the council (1)")


def test_what_was_judged_low_is_suggested_with_its_ask_or_a_step_up() -> None:
    asked = ScaleResult("s1", "Shared foundations", 2, 5, "Beginning", "Write a shared charter.")
    other = ScaleResult("s2", "Capacity", 1, 5, "Not yet")
    first, second = read_map(QUESTION, [one()], [asked, other]).suggestions[:2]
    assert (first.do, first.why) == (
        "Write a shared charter.",
        "the self-assessment puts “Shared foundations” at 2 of 5",
    )
    assert second.do == "Agree what would take “Capacity” one step up, and who would do it."


@given(MAPS)
def test_only_what_is_so_is_read(relationships: list[Relationship]) -> None:
    reading = read_map(QUESTION, relationships)
    found, by_number = reading.patterns, dict(enumerate(relationships, 1))
    for each in found.reactive:
        assert by_number[each.number].proactive in (1, 2)
    for each in found.transactional:
        assert by_number[each.number].strategic in (1, 2)
    for each in found.one_sided:
        there = by_number[each.number]
        assert there.works in (1, 2)
        assert max(there.money or 0, there.time or 0) >= 4
    for each in found.strong:
        there = by_number[each.number]
        assert (there.strategic or 0) >= 4
        assert (there.proactive or 0) >= 4
        assert there.works not in (1, 2)
    for each in found.unplaced:
        assert None in (by_number[each.number].strategic, by_number[each.number].proactive)
    assert not set(reading.missing.types) & {each.type for each in relationships}
    assert (
        not {"council", "fire"}
        & {each.responder for each in relationships}
        & {option.id for option in QUESTION.options if option.label in reading.missing.kinds}
    )


@given(MAPS)
def test_every_relationship_has_its_line_whatever_it_is_called(relationships: list[Relationship]) -> None:
    lines = read_map(QUESTION, relationships).lines
    assert [line.number for line in lines] == list(range(1, len(relationships) + 1))
    assert all(line.partner and "\n" not in line.partner for line in lines)
