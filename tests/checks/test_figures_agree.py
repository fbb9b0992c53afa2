"""Figures agree with each other: the same quantity in two answers, parts and their total."""

import pytest

from tests.checks.one_rule import answer, draft, findings, words
from wellput.checks.rule import Subject


def two(one: str, other: str) -> Subject:
    return draft(answers={"barriers": {"text": one}, "alternatives": {"text": other}})


class TestSameQuantity:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("We have 44 members.", "Our 46 members agree on this."),
            ("Our engagement with responders costs £4,200 a year.", "Today our engagement costs £4,800 a year."),
            ("31 households waited for a bed.", "The 13 households who waited for a bed were housed by noon."),
            ("Our members gave 640 hours in that flood.", "In that flood our members gave 460 hours."),
            (
                "58% of members hear of it from social media.",
                "We know that 85% of members hear of it from social media.",
            ),
            ("Thirty-one of our members have no key.", "41 of our members have no key."),
            ("Our 44 members hold keys.", "With 46 members we could staff a store."),
            ("The 44 halls we run are cold.", "Our 46 halls are dry."),
            (
                "The 19 groups that answered our survey call it mixed.",
                "The 91 groups that answered our survey want one.",
            ),
            (
                "The 12 drivers whom the council called had no radio.",
                "The 21 drivers whom the council called drove home.",
            ),
        ],
    )
    def test_different_values_for_the_same_thing_are_found_once_at_the_later_place(self, one: str, other: str) -> None:
        (finding,) = findings("AGR01", two(one, other))
        assert finding.place.question == "alternatives"
        assert "Question 6" in finding.message

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("We sheltered 31 households in that flood.", "Thirty-one households came to us in that flood."),
            ("We put this question to 61 members.", "44 members replied."),
            ("Training takes 12 hours a month.", "Meetings take 5 hours a month."),
            ("In 2019 we had 30 members.", "In 2024 we had 44 members."),
            ("12 volunteers came on the first night.", "20 volunteers came on the second night."),
            ("It took three hours to reach the council.", "It took five hours to reach the police."),
            ("52% of responders named training.", "79% of sector organisations named training."),
            ("The fund paid £500 to each group.", "The fund paid £20,000 in all."),
            ("About 250 people came to the hall.", "247 people came to the hall."),
            ("Our 2 vans are old.", "With 4 vans we could reach the valley."),
            ("Our 44 members agree.", "With 20 more members we could open a store."),
            (
                "The 19 groups that answered our survey online agree.",
                "The 30 groups that answered our survey on paper wait.",
            ),
            (
                "The 19 groups that answered our survey with a yes came.",
                "The 91 groups that answered our survey with a no left.",
            ),
            ("The 12 drivers who took food were late.", "The 15 drivers who took people were early."),
        ],
    )
    def test_different_things_counted_alike_pass(self, one: str, other: str) -> None:
        assert findings("AGR01", two(one, other)) == []

    def test_values_that_one_item_of_evidence_tells_apart_pass(self) -> None:
        both = {"id": "survey", "kind": "figure", "statement": "61 members were asked, and 44 members replied."}
        one, other = "Travel keeps 61 members away [@survey].", "Travel keeps 44 members away [@survey]."
        answers = {"barriers": {"text": one}, "alternatives": {"text": other}}
        assert findings("AGR01", draft(answers=answers)) != []
        assert findings("AGR01", draft(answers=answers, evidence=[both])) == []


class TestSums:
    @pytest.mark.parametrize(
        "text",
        [
            "31 agree, 6 disagree and 5 are silent: 44 in all.",
            "Of 44 members, 31 agree, 6 disagree and 5 are silent.",
            "31 of 44 (80%) have no key.",
            "80% (31 of 44) have no key.",
            "Of 44 members, 31 (80%) have no key.",
            "31 of 44 members have no key, which is 80%.",
            "31 of 44 agree; the other 15 do not.",
            "70% agree; the other 40% do not.",
            "Travel came to £1,800 and cover to £2,400, £4,400 in all.",
            "We spent £4,400 in total: £1,800 on travel and £2,400 on cover.",
            "Five vans at £2,000 each came to £12,000.",
            "165 responses came in: 100 from the sector and 75 from responders.",
            "Our halls are one-third chapels, one-third schools and half village halls.",
            "60% of members agree, 30% disagree and 20% are undecided.",
            "40% of members answered yes, 35% no and 35% not sure.",
            "40% would share a store, 35% would not and 35% did not say.",
            "22 of us would share, 9 would not and 13 did not say, 45 in all.",
            "22 of us would share, 9 of us would not and 13 of us did not say, 45 in all.",
            "We give 12 hours a month, or 120 hours a year.",
            "- Travel: £1,800\n- Cover: £2,400\n- Total: £4,400",
        ],
    )
    def test_what_does_not_add_up_is_found_once(self, text: str) -> None:
        assert len(words("AGR02", text)) == 1

    @pytest.mark.parametrize(
        "text",
        [
            "31 agree, 6 disagree and 7 are silent: 44 in all.",
            "31 of 44 (70%) have no key, and 31 of 44 (70.5%) have no van.",
            "Travel came to £1,800 and cover to £2,400, £4,200 in all.",
            "165 responses came in: 100 from the sector and 65 from responders.",
            "61 members were asked: 44 replied and 31 agreed.",
            "44 members replied: 31 have keys and 20 have vans.",
            "Members ticked what they lack: 62% funding, 55% time and 48% a named contact.",
            "It was named by 79% of responders and by 52% of sector respondents.",
            "We run 3 halls and 2 vans and spend £4,200 in all.",
            "The 8 wards, 3 of them rural, have 31 halls in all.",
            "We give 12 hours a month, or 144 hours a year.",
            "It adds 5 hours for meetings, 4 hours for lists and 2 hours for training.",
            "One in three (33%) said so.",
            "40% of members answered yes, 35% no and 25% not sure.",
            "60% of women agree, 55% of men disagree and 30% of carers are unsure.",
            "70% of halls are cold, 60% have no key and 20% are unsure of the lease.",
            "22 of us would share, 9 would not and 13 did not say, 44 in all.",
            "44 replied, 31 of them by post and 13 by phone, 44 in all.",
            "- Travel: £1,800\n- Cover: £2,400\n- Total: £4,200",
        ],
    )
    def test_what_adds_up_or_was_never_a_sum_passes(self, text: str) -> None:
        assert words("AGR02", text) == []

    def test_it_says_what_is_right(self) -> None:
        (finding,) = findings("AGR02", answer("31 of our 44 members (80%) have no key."))
        assert finding.place.words == "31 of our 44 members (80%)"
        assert "31 of 44 is 70.5%" in finding.message


class TestMembership:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("31 of our 44 members agree.", "Our 46 members agree."),
            ("31 of our 44 members have no key.", "We speak for 46 members."),
            ("Our 44 member organisations agree.", "Our 46 members agree."),
        ],
    )
    def test_a_whole_within_a_share_is_compared(self, one: str, other: str) -> None:
        assert len(findings("AGR01", two(one, other))) == 1

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("31 of our 44 members who replied agree.", "Our 61 members agree."),
            ("31 of our 44 members have no key.", "14 of our 44 members have no car."),
        ],
    )
    def test_those_who_replied_are_not_the_membership(self, one: str, other: str) -> None:
        assert findings("AGR01", two(one, other)) == []

    @pytest.mark.parametrize(("number", "found"), [(46, 1), (44, 0)])
    def test_it_is_compared_with_the_head_of_the_response(self, number: int, found: int) -> None:
        said = {"barriers": {"text": "31 of our 44 members agree."}}
        subject = draft(respondent={"represents": {"number": number}}, answers=said)
        assert len(findings("AGR01", subject)) == found


@pytest.mark.parametrize(
    "text",
    [
        "Of our 61 members 44 replied, of whom 31 (70%) agree.",
        "Of 300 calls in 2023 and 400 in 2024, 200 (50%) were about power.",
        "We have 12 halls, 8 with heating and 6 with kitchens.",
        "We spent £1,800 and £2,400, so the total with VAT came to £5,040.",
        "40 volunteers gave 6 hours each, 240 hours in all.",
    ],
)
def test_parts_of_another_whole_add_up(text: str) -> None:
    assert words("AGR02", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "We have 44 members: 20 churches, 14 mosques and 12 clubs.",
        "40 volunteers gave 6 hours each, 260 hours in all.",
    ],
)
def test_kinds_and_products_that_make_another_total_are_found(text: str) -> None:
    assert len(words("AGR02", text)) == 1
