"""Figures need a citation, and the evidence cited must hold them."""

from typing import Any

import pytest

from tests.checks.one_rule import answer, draft, findings, words

SURVEY = {
    "id": "survey",
    "kind": "figure",
    "statement": "31 of 44 members that replied name unpaid travel.",
    "about": "our members",
}


def unheld(said: str, statement: str, figures: tuple[str, ...] = ()) -> list[str | None]:
    item: dict[str, Any] = {"id": "log", "kind": "figure", "statement": statement, "figures": figures}
    subject = draft(answers={"barriers": {"text": f"{said} [@log]."}}, evidence=[item])
    return [finding.place.words for finding in findings("EVI02", subject)]


class TestUncited:
    def test_each_figure_without_a_citation_is_named(self) -> None:
        assert words("EVI01", "We have four officers, £20,000 and two databases.") == [
            "four officers",
            "£20,000",
            "two databases",
        ]

    @pytest.mark.parametrize(
        "text", ["We gave out 4,500 meals [@survey].", "We gave out 4,500 meals.[@survey] The rota held."]
    )
    def test_a_citation_in_the_sentence_or_after_its_stop_covers_it(self, text: str) -> None:
        assert words("EVI01", text) == []

    def test_a_citation_after_a_stop_covers_nothing_that_follows(self) -> None:
        assert words("EVI01", "Twenty drivers came. [@rota] They drove 640 miles.") == ["640 miles"]

    def test_a_citation_in_another_paragraph_or_list_item_is_too_far_off(self) -> None:
        assert words("EVI01", "- 31 households came [@log]\n- 420 hot meals served") == ["420 hot meals"]

    def test_the_citation_that_ends_a_paragraph_covers_what_its_item_holds(self) -> None:
        text = "31 of 44 members said so. Six vans came. That was in May [@survey]."
        subject = draft(answers={"barriers": {"text": text}}, evidence=[SURVEY])
        assert [one.place.words for one in findings("EVI01", subject)] == ["Six vans"]

    def test_missing_evidence_still_counts_as_a_citation(self) -> None:
        assert words("EVI01", "We gave out 4,500 meals [@nowhere].") == []

    @pytest.mark.parametrize(
        "ask",
        [
            "Give the local sector two seats on the planning group, with papers ten working days ahead.",
            "The council should pay for two seats.",
        ],
    )
    def test_what_is_asked_for_needs_no_source(self, ask: str) -> None:
        assert findings("EVI01", draft(answers={"barriers": {"ask": ask}}, summary={"asks": [ask]})) == []

    def test_a_fact_in_an_ask_needs_one(self) -> None:
        ask = "Open the training to us; 40 of our volunteers are still waiting."
        assert [one.place.words for one in findings("EVI01", draft(answers={"barriers": {"ask": ask}}))] == [
            "40 of our volunteers"
        ]

    @pytest.mark.parametrize(
        ("ask", "facts"),
        [
            ("Pay mileage: 14 drivers bought their own fuel.", ["14 drivers"]),
            ("Open the store; 12 volunteers slept there.", ["12 volunteers"]),
            ("Share the plan, because 31 halls opened their doors unasked.", ["31 halls"]),
            ("Give us two seats reserved for groups like ours.", []),
            ("Fund ten drivers trained in first aid.", []),
            ("Send 12 radios to halls that lent their rooms.", []),
        ],
    )
    def test_what_has_happened_is_a_fact_in_an_ask_and_a_participle_is_none(self, ask: str, facts: list[str]) -> None:
        assert [one.place.words for one in findings("EVI01", draft(answers={"barriers": {"ask": ask}}))] == facts

    def test_an_estimate_needs_its_basis(self) -> None:
        assert words("EVI01", "A duty would cost us £31,000.") == ["£31,000"]

    def test_having_asked_is_no_wish(self) -> None:
        assert words("EVI01", "We asked 61 members.") == ["61 members"]

    def test_the_numbers_at_the_head_of_the_response_need_no_other_source(self) -> None:
        about = {"represents": {"number": 44}, "gathered": {"asked": 61}}
        subject = draft(respondent=about, answers={"barriers": {"text": "Our 44 members replied; 45 halls did."}})
        assert [one.place.words for one in findings("EVI01", subject)] == ["45 halls"]

    def test_every_field_of_prose_is_read(self) -> None:
        said = {"ranked": [{"option": "channels", "reason": "Radios failed in nine villages."}]}
        assert [one.place.item for one in findings("EVI01", draft(answers={"benefits": said}))] == ["channels"]


class TestUnheld:
    @pytest.mark.parametrize(
        ("said", "statement"),
        [
            ("5% said so", "15% said so."),
            ("We wait 2 hours", "We wait 12 hours."),
            ("It cost £4,200", "It cost £42,000."),
            ("It cost £42m", "It cost £42,000."),
            ("It costs £4,200 a month", "It costs £4,200 a year."),
            ("It takes 12 days", "It takes 12 hours."),
            ("It takes six to nine weeks", "It takes six to eight weeks."),
            ("273 homes were found", "273 people found places in 108 homes."),
            ("167 councils took part", "57 councils and 167 individuals took part."),
            ("15 people came", "15% came."),
            ("One in four said so", "One in five said so."),
            ("Half of them said so", "46% said so."),
            ("Nearly half said so", "35% said so."),
            ("More than 50 came", "44 came."),
            ("31 of 46 members said so", "31 of 44 members said so."),
            ("Requests doubled", "Requests rose by a third."),
            ("31 members (80%) said so", "31 members (70%) said so."),
            ("12% to 15% said so", "12% to 14% said so."),
            ("31 vans came", "12 vans brought 31 crates."),
            ("About 30% said so", "38% said so."),
        ],
    )
    def test_another_value_or_unit_is_another_figure(self, said: str, statement: str) -> None:
        assert len(unheld(said, statement)) == 1

    @pytest.mark.parametrize(
        ("said", "statement"),
        [
            ("27% said so", "27 per cent said so."),
            ("It cost £42k", "It cost £42,000."),
            ("It cost £1,095,000", "It cost £1.095 million."),
            ("Thirty-one families came", "31 households came."),
            ("30 to 40 people come", "It brings 30-40 people."),
            ("It takes two hours", "It takes 120 minutes."),
            ("Four in five said so", "80% said so."),
            ("80% said so", "Four in five said so."),
            ("70% said so", "31 of 44 said so."),
            ("31 of 44 members (70%) said so", "31 of 44 said so."),
            ("31 members said so", "31 of 44 members said so."),
            ("Two-thirds said so", "67% said so."),
            ("Nearly half said so", "46% said so."),
            ("About 250 came", "247 people came."),
            ("More than 40 came", "44 people came."),
            ("Requests doubled", "Requests rose from 20 to 40."),
            ("Requests doubled", "Requests have doubled."),
            ("31 members (70%) said so", "31 members said so, or 70%."),
            ("12% to 14% said so", "12-14% said so."),
            ("About 30% said so", "28% said so."),
            ("Over half said so", "52% said so."),
            ("About a third said so", "35% said so."),
            ("It cost some £1.1 million", "It cost £1.095 million."),
            ("It takes 14 days", "It takes two weeks."),
            ("14 vans came", "14 vehicles came."),
        ],
    )
    def test_the_same_figure_in_another_form_is_held(self, said: str, statement: str) -> None:
        assert unheld(said, statement) == []

    def test_the_items_own_figures_count_beside_its_statement(self) -> None:
        assert unheld("31 members said so", "They told us.", ("31",)) == []
        assert unheld("31 members said so", "They told us.", ("13",)) == ["31 members"]

    def test_one_of_several_items_is_enough(self) -> None:
        other = {"id": "rota", "kind": "figure", "statement": "Six vans came."}
        text = "31 of 44 members came in six vans [@rota][@survey]."
        assert findings("EVI02", draft(answers={"barriers": {"text": text}}, evidence=[SURVEY, other])) == []

    def test_where_evidence_is_missing_nothing_is_said_of_its_figures(self) -> None:
        assert findings("EVI02", answer("14 drains were cleared [@nowhere].")) == []

    def test_it_is_an_error_and_says_what_the_evidence_has(self) -> None:
        item = {
            "id": "log",
            "kind": "figure",
            "statement": "The log lists 31 households.",
            "figures": ["31 households"],
        }
        (finding,) = findings("EVI02", draft(answers={"barriers": {"text": "41 came [@log]."}}, evidence=[item]))
        assert finding.severity == "error"
        assert '"41" is not in [@log], which has 31 households' in finding.message


class TestSupposed:
    @pytest.mark.parametrize(
        "text",
        [
            "If 20 volunteers came, nobody would sign them in.",
            "Suppose 300 people had to leave at once.",
            "We would need two posts.",
            "A grant of £2,000 would pay for a radio.",
            "We will hold three workshops next spring.",
            "A charity with three staff cannot attend.",
            "Groups with fewer than five members are left out.",
            "At least two seats should be ours.",
        ],
    )
    def test_what_is_supposed_intended_or_proposed_needs_no_source(self, text: str) -> None:
        assert words("EVI01", text) == []

    @pytest.mark.parametrize(
        ("text", "figure"),
        [
            ("If the council had asked, our 30 drivers were ready.", "30 drivers"),
            ("Sixty volunteers signed up, if we count the students.", "Sixty volunteers"),
            ("A duty would mean two more coordinators.", "two more coordinators"),
            ("We would have saved 40 hours.", "40 hours"),
        ],
    )
    def test_facts_and_estimates_beside_a_supposition_do(self, text: str, figure: str) -> None:
        assert words("EVI01", text) == [figure]


class TestYears:
    def test_a_year_other_than_that_of_the_item_is_named(self) -> None:
        assert unheld("Since 2012 we have run the centre", "We run it.", ("2019",)) == ["2012"]

    @pytest.mark.parametrize("year", ["2019", "2021"])
    def test_a_year_of_the_figures_or_statement_passes(self, year: str) -> None:
        assert unheld(f"Since {year} we have run the centre", "We said so in 2021.", ("2019",)) == []

    def test_an_item_without_years_among_its_figures_denies_none(self) -> None:
        assert unheld("Since 2012 we have run 9 centres", "We run 9 centres.", ("9 centres",)) == []

    def test_one_wrong_year_of_two_is_found(self) -> None:
        held = ("The floods of 2019 and 2020 reached the hall.", ("2019", "2020"))
        assert unheld("The floods of 2012 and 2020 reached the hall", *held) == ["2012"]
        assert unheld("The floods of 2019 and 2020 reached the hall", *held) == []
        assert unheld("In 2024 we recalled that the floods of 2019 and 2020 reached the hall", *held) == []
