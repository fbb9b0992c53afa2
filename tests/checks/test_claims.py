"""Sweeping claims and dated events need a citation."""

import pytest

from tests.checks.one_rule import draft, findings, words


class TestSweepingClaims:
    @pytest.mark.parametrize(
        ("text", "claim"),
        [
            ("No other network here reaches travelling families.", "No other network"),
            ("We are the only group here with a boat.", "the only"),
            ("Nobody else holds a key.", "Nobody else"),
            ("Ours is the largest food bank in the county.", "the largest"),
            ("Joint training is the most effective way to build trust.", "the most effective"),
            ("The county has never asked a faith group.", "never"),
            ("The council always rings us last.", "always"),
            ("Every hall in our membership has been a rest centre.", "Every"),
            ("Research shows that trust takes years.", "Research shows"),
            ("Recent studies have shown that trust takes years.", "Recent studies have shown"),
            ("Evidence suggests that early contact saves lives.", "Evidence suggests"),
            ("It is well known that volunteers tire.", "It is well known"),
        ],
    )
    def test_what_leaves_no_exception_or_calls_on_research_is_found(self, text: str, claim: str) -> None:
        assert words("EVI03", text) == [claim]

    @pytest.mark.parametrize(
        "text",
        [
            "Research shows that trust takes years [@research].",
            "Research shows what came of it:\n- trust takes years [@research]",
            "Plans should always name a contact.",
            "We want to reach every street.",
            "In our view it is the best way to build trust.",
            "What matters most to us is being rung early: at best before the water comes, at least before the news.",
            "We do our best, and the rest of the plan is in the interest of all.",
            "We meet every six weeks and every Tuesday, for every £1 counts.",
            "Not every group wants a seat, and it is almost never full.",
            "The only thing we ask is to be rung.",
            "If every forum had one, nobody would be missed.",
            "“We are never asked,” a volunteer said.",
        ],
    )
    def test_cited_claims_wishes_opinions_and_quotations_pass(self, text: str) -> None:
        assert words("EVI03", text) == []

    def test_the_evidence_that_ends_the_paragraph_covers_a_claim_of_which_it_speaks(self) -> None:
        text = "Our chapel was the only warm room in the village. The log says so [@log]."
        item = {"id": "log", "kind": "document", "statement": "The chapel was the one warm room in the village."}
        answers = {"barriers": {"text": text}}
        assert findings("EVI03", draft(answers=answers, evidence=[item])) == []
        assert findings("EVI03", draft(answers=answers, evidence=[{**item, "statement": "Tea was served."}])) != []


class TestDatedEvents:
    @pytest.mark.parametrize(
        ("text", "date"),
        [
            ("Last winter the river came over the bridge.", "Last winter"),
            ("In March 2023 the river came over the bridge.", "In March 2023"),
            ("On 12 February 2024 the power failed.", "On 12 February 2024"),
            ("Our list has been with the forum since 2022.", "since 2022"),
            ("Two years ago our hall was flooded.", "Two years ago"),
            ("In the floods of 2019 our members opened their halls.", "In the floods of 2019"),
            ("In the last five years we have lost halls.", "In the last five years"),
        ],
    )
    def test_an_event_with_a_date_and_no_source_is_found(self, text: str, date: str) -> None:
        assert words("EVI12", text) == [date]

    @pytest.mark.parametrize(
        "text",
        [
            "Last winter the river came over the bridge [@log].",
            "The Civil Contingencies Act 2004 does not name us.",
            "Our plan of March 2023 says who rings whom.",
            "The strategy was published in 2022.",
            "Our network was founded in 1961, and she was born on 3 May 1961.",
            "Our trustees meet on 2 July and 1 October each year.",
            "We will meet the forum in November 2025.",
            "The duty should begin in 2027.",
            "Since we have no key, we wait outside.",
            "“In 2019 nobody rang,” a volunteer said.",
        ],
    )
    def test_cited_events_papers_foundings_and_days_to_come_pass(self, text: str) -> None:
        assert words("EVI12", text) == []
