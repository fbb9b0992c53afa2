"""Figures against sums done by hand."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.collate.returned_things import OPTIONS, members_bank, sent_by
from tests.collate.tallying import tallied
from wellput.collate.coding_saying import coded_items
from wellput.collate.collating import collate
from wellput.collate.comparing import comparisons
from wellput.collate.figures import Choice, CodedGroup, Figures, QuestionFigures, percent
from wellput.collate.numbers import distribution
from wellput.collate.saying import compared, method, said
from wellput.collate.showing_short import in_short
from wellput.collate.tables import collation_json, collation_rows
from wellput.model.bank import Bank
from wellput.model.collation_shown import HELD, Share
from wellput.model.costs import CostLine, CostSheet
from wellput.model.response import Answer, Ranked
from wellput.model.returned import Return

BANK = members_bank()


def figures(returns: list[Return], question: str, least: int = 1, bank: Bank = BANK) -> QuestionFigures:
    collation = collate(bank, *tallied(bank, returns), "kind", least)
    return next(one for one in collation.questions if one.question.id == question)


def chosen(*options: str) -> Answer:
    return Answer(selected=options)


def ranked(*options: str) -> Answer:
    return Answer(ranked=tuple(Ranked(option=one) for one in options))


def everybody(returns: list[Return], question: str) -> Figures:
    return figures(returns, question).everybody


def test_the_base_is_who_answered_of_those_who_were_asked() -> None:
    returns = [
        sent_by("Ann", {"barriers": chosen("trust", "funding")}),
        sent_by("Bob", {"barriers": chosen("trust")}),
        sent_by("Cat", {"barriers": Answer(selected=("trust",), skipped="Not for us.")}),
        sent_by("Dan", {}),
    ]
    told = everybody(returns, "barriers")
    assert (told.base, told.asked) == (2, 4)
    assert [(one.option, one.count) for one in told.choices if one.count] == [("funding", 1), ("trust", 2)]
    (spoken,) = said(figures(returns, "barriers"), 1)[:1]
    assert spoken.group == "Everybody: 2 answered, of 4 asked."
    assert "Trust: 2 of 2 (100%)." in spoken.items


def test_who_only_wrote_words_is_beside_the_base_in_every_figure_and_form() -> None:
    returns = [
        *(sent_by(f"C{n}", {"barriers": chosen("trust"), "benefits": ranked("trust")}) for n in range(6)),
        *(sent_by(f"W{n}", {"barriers": Answer(text="No."), "benefits": Answer(ask="Do.")}) for n in range(3)),
    ]
    collation = collate(BANK, *tallied(BANK, returns), "kind", 5)
    for question in ("barriers", "benefits"):
        one = next(each for each in collation.questions if each.question.id == question)
        for told in (one.everybody, one.groups[0]):
            assert (told.base, told.words_only, told.asked, told.count("trust")) == (6, 3, 9, 6)
        assert said(one, 5)[0].group == "Everybody: 6 answered, of 9 asked. 3 more said something in words only."
        held = next(each for each in collation_json("small", collation)["questions"] if each["id"] == question)
        assert (held["everybody"]["base"], held["everybody"]["words_only"]) == (6, 3)
        rows = [row for row in collation_rows(collation) if row[0] == question and row[9] == "in words only"]
        assert [(row[5], row[8], row[12]) for row in rows] == [("Everybody", 6, 3), ("Voluntary organisation", 6, 3)]
    assert "Percentages are of those who chose an answer" in method(collation)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["vcf", "faith", "responder"]),
            st.sampled_from(["barriers", "frequency", "benefits"]),
            st.lists(st.sampled_from(OPTIONS), max_size=3, unique=True),
            st.booleans(),
        ),
        max_size=30,
    )
)
def test_shares_are_of_those_who_chose_in_every_group(said: list[tuple[str, str, list[str], bool]]) -> None:
    returns = []
    for number, (kind, question, options, wrote) in enumerate(said):
        answer = (ranked if question == "benefits" else chosen)(*options)
        answer = answer.model_copy(update={"text": "Words." if wrote else None})
        returns.append(sent_by(f"M{number}", {question: answer}, kind=kind))
    for one in collate(BANK, *tallied(BANK, returns), "kind", 0).questions:
        mine = [given for given in said if given[1] == one.question.id]
        for told in (one.everybody, *one.groups):
            own = [given for given in mine if told is one.everybody or given[0] == told.group]
            assert told.base == sum(bool(options) for _, _, options, _ in own)
            assert told.words_only == sum(wrote and not options for _, _, options, wrote in own)
            for option in OPTIONS if one.question.id in ("barriers", "frequency", "benefits") else ():
                assert told.count(option) == sum(option in options for _, _, options, _ in own)


def test_a_group_of_which_few_chose_is_masked_however_many_wrote_words() -> None:
    returns = [
        *(sent_by(f"C{n}", {"barriers": chosen("trust")}, area="A") for n in range(2)),
        *(sent_by(f"W{n}", {"barriers": Answer(text="No.")}, area="A") for n in range(8)),
        *(sent_by(f"D{n}", {"barriers": chosen("trust" if n % 2 else "funding")}, area="B") for n in range(9)),
    ]
    collation = collate(BANK, *tallied(BANK, returns), "area", 5)
    barriers = next(one for one in collation.questions if one.question.id == "barriers")
    assert [(one.masked, one.words_only) for one in barriers.groups] == [(True, None), (True, None)]
    assert (barriers.everybody.base, barriers.everybody.words_only) == (11, 8)


def test_that_nobody_of_a_small_group_answered_is_not_told_either() -> None:
    returns = [
        *(sent_by(f"A{n}", {"barriers": chosen("trust")}, area="A") for n in range(6)),
        *(sent_by(f"B{n}", {}, area="B") for n in range(5)),
        sent_by("C", {}, area="C"),
    ]
    collation = collate(BANK, *tallied(BANK, returns), "area", 5)
    barriers = next(one for one in collation.questions if one.question.id == "barriers")
    assert [(one.group, one.masked, one.asked, one.base) for one in barriers.groups] == [
        ("A", True, None, None),
        ("B", True, None, None),
        ("C", True, None, None),
    ]
    assert (barriers.everybody.base, barriers.everybody.asked) == (6, 12)


def test_where_nobody_at_all_answered_everybodys_figure_says_so_and_no_group_is_masked() -> None:
    returns = [sent_by(f"A{n}", {}, area="A" if n else "C") for n in range(9)]
    barriers = figures(returns, "barriers", 5)
    assert not any(one.masked for one in barriers.groups)


def test_a_question_that_only_few_are_asked_does_not_tell_that_they_did_not_answer() -> None:
    asked_of_few = members_bank()
    returns = [
        *(sent_by(f"A{n}", {"frequency": chosen("funding")}) for n in range(9)),
        *(sent_by(f"B{n}", {"frequency": chosen("trust")}) for n in range(2)),
    ]
    assert figures(returns, "why-trust", 5, asked_of_few).everybody.masked


def test_the_method_speaks_of_nothing_that_is_not_told() -> None:
    few = {"barriers": chosen("trust")}
    told = method(collate(BANK, *tallied(BANK, [sent_by(f"M{n}", few) for n in range(6)]), "kind", 5))
    assert "can come to more than 100%" in told
    assert not [word for word in ("quartile", "Borda", "totals of costs") if word in told]
    numbers = method(collate(BANK, *tallied(BANK, [sent_by(f"M{n}") for n in range(6)]), "kind", 5))
    assert "QUARTILE.INC" in numbers
    assert "100%" not in numbers


def test_an_option_the_bank_no_longer_has_is_told_of_all_the_same() -> None:
    told = everybody([sent_by("Ann", {"frequency": chosen("gone")})], "frequency")
    assert [(one.label, one.count) for one in told.choices][-1] == ("gone", 1)


def test_ranks_come_to_times_chosen_first_choices_mean_rank_and_bordas_points_with_ties_shown() -> None:
    returns = [
        sent_by("Ann", {"benefits": ranked("trust", "funding", "sharing")}),
        sent_by("Bob", {"benefits": ranked("funding", "trust")}),
        sent_by("Cat", {"benefits": ranked("training")}),
    ]
    told = {one.option: one for one in everybody(returns, "benefits").ranking}
    assert [one.option for one in everybody(returns, "benefits").ranking[:3]] == ["funding", "trust", "training"]
    assert (told["trust"].count, told["trust"].first, told["trust"].mean_rank, told["trust"].points) == (2, 1, 1.5, 5)
    assert [(told[one].place, told[one].tied) for one in ("funding", "trust", "training")] == [
        (1, True),
        (1, True),
        (3, False),
    ]
    assert (told["channels"].count, told["channels"].mean_rank, told["channels"].points) == (0, None, 0)


def test_quartiles_are_those_of_excels_quartile_inc() -> None:
    told = distribution([Decimal(one) for one in (10, 1, 3, 2, 4, 5, 6, 7, 8, 9)])
    assert told is not None
    assert (told.least, told.lower_quartile, told.median, told.upper_quartile, told.most) == (
        1,
        Decimal("3.25"),
        Decimal("5.5"),
        Decimal("7.75"),
        10,
    )


@given(st.lists(st.decimals(-1000, 1000, places=2), min_size=1))
def test_numbers_lie_in_order_and_one_number_is_all_five(numbers: list[Decimal]) -> None:
    told = distribution(numbers)
    assert told is not None
    assert min(numbers) == told.least <= told.lower_quartile <= told.median <= told.upper_quartile <= told.most
    assert told.most == max(numbers)


@pytest.mark.parametrize(("count", "base", "said"), [(1, 8, "12.5"), (2, 3, "66.7"), (1, 2000, "0.1"), (0, 5, "0.0")])
def test_percentages_are_rounded_halves_up(count: int, base: int, said: str) -> None:
    assert percent(count, base) == Decimal(said)
    assert percent(count, 0) is None


def test_a_shared_cost_is_told_apart_and_not_added_up_twice() -> None:
    def sheet(own: str, shared: str) -> Answer:
        lines = (
            CostLine(activity="Meetings", case="now", who="paid", other={"travel": Decimal(own)}),
            CostLine(activity="Officer", case="now", who="paid", other={"post": Decimal(shared)}, shared=True),
        )
        return Answer(cost=CostSheet(lines=lines))

    returns = [
        sent_by("Ann", {"annual-cost": sheet("100", "900")}),
        sent_by("Bob", {"annual-cost": sheet("50", "900")}),
    ]
    (case,) = everybody(returns, "annual-cost").costs
    assert (case.total.central, case.shared.central, case.count) == (150, 1800, 2)
    assert (case.each.least, case.each.median, case.each.most) == (950, 975, 1000)
    told = " ".join(said(figures(returns, "annual-cost"), 1)[0].items)
    assert "In all £150." in told
    assert "£1,800 as told" in told


def test_other_currencies_are_not_added_up() -> None:
    lines = (CostLine(activity="Meetings", case="now", who="paid", other={"travel": Decimal(5)}),)
    returns = [
        sent_by("Ann", {"annual-cost": Answer(cost=CostSheet(lines=lines))}),
        sent_by("Bob", {"annual-cost": Answer(cost=CostSheet(lines=lines, currency="EUR"))}),
    ]
    assert [(one.currency, one.count) for one in everybody(returns, "annual-cost").costs] == [("GBP", 1), ("EUR", 1)]


def published(percentage: int) -> Bank:
    figure = {"question": "barriers", "option": "trust", "group": "vcf", "percent": percentage, "source": "report"}
    return members_bank(published_figures=[figure])


def test_a_published_figure_stands_beside_ours_for_the_same_kind_with_both_bases() -> None:
    returns = [sent_by(f"V{n}", {"barriers": chosen("trust" if n < 4 else "funding")}) for n in range(6)]
    returns += [sent_by(f"R{n}", {"barriers": chosen("funding")}, kind="responder") for n in range(9)]
    bank = published(47)
    (one,) = comparisons(bank, [figures(returns, "barriers", 5, bank)])
    assert (one.percent, one.base, one.difference) == (Decimal("66.7"), 6, Decimal("19.7"))
    assert compared(bank, one).endswith("Members: 67% of 6, 20 percentage points above the published figure.")


def test_whole_percentages_are_rounded_once_from_the_counts_wherever_they_are_told() -> None:
    bank = published(44)
    returns = [sent_by(f"V{n}", {"barriers": chosen("trust" if n < 20 else "funding")}) for n in range(44)]
    one = figures(returns, "barriers", 5, bank)
    assert "Trust: 20 of 44 (45%)." in said(one, 5)[0].items
    assert Share(20, 44, percent(20, 44)).words == f"20{HELD}(45%)"
    assert Share(17, 41, percent(17, 41)).words == f"17{HELD}(41%)"
    assert f"Trust: 20{HELD}of{HELD}44{HELD}(45%)" in in_short(one)
    (beside,) = comparisons(bank, [one])
    assert compared(bank, beside).endswith("Members: 45% of 44, 1 percentage point above the published figure.")
    texts = CodedGroup(None, "Everybody", False, 44, 44, (Choice("late", "Late", 20),))
    assert coded_items(texts) == ("Late: 20 of 44 (45%).",)


def test_the_base_of_a_published_figure_that_is_not_known_is_said_to_be_so() -> None:
    returns = [sent_by(f"V{n}", {"barriers": chosen("trust" if n < 4 else "funding")}) for n in range(6)]
    bank = published(47)
    (one,) = comparisons(bank, [figures(returns, "barriers", 5, bank)])
    assert "base not published" in compared(bank, one)


def test_a_masked_group_is_not_compared_either() -> None:
    bank = published(47)
    returns = [sent_by(f"V{n}", {"barriers": chosen("trust")}) for n in range(3)]
    returns += [sent_by(f"R{n}", {"barriers": chosen("funding")}, kind="responder") for n in range(9)]
    collation = collate(bank, *tallied(bank, returns), None, 5)
    assert [(one.percent, one.base) for one in collation.comparisons] == [(None, None)]
    assert not [one for question in collation.questions for one in question.groups]


def test_nothing_of_a_masked_group_stands_in_json_or_csv() -> None:
    returns = [sent_by(f"V{n}", {"barriers": chosen("trust")}) for n in range(3)]
    returns += [sent_by(f"R{n}", {"barriers": chosen("funding")}, kind="responder") for n in range(9)]
    collation = collate(BANK, *tallied(BANK, returns), "kind", 5)
    barriers = collation_json("small", collation)["questions"][1]
    assert barriers["groups"] == [
        {"group": "vcf", "label": "Voluntary organisation", "masked": True},
        {"group": "responder", "label": "Responder", "masked": True},
    ]
    rows = [row for row in collation_rows(collation) if row[0] == "barriers" and row[3] == "kind"]
    assert [row[4:] for row in rows] == [
        (one, label, "yes", None, None, "answered", None, None, None, None)
        for one, label in (("vcf", "Voluntary organisation"), ("responder", "Responder"))
    ]


@given(st.lists(st.sampled_from(["vcf", "faith", "responder", None]), max_size=12))
def test_groups_add_up_to_everybody(kinds: list[str | None]) -> None:
    returns = [sent_by(f"M{n}", {"frequency": chosen("trust")}, kind=kind) for n, kind in enumerate(kinds)]
    told = figures(returns, "frequency", 0)
    assert sum(one.base or 0 for one in told.groups) == told.everybody.base == len(kinds)
    assert sum(one.count("trust") or 0 for one in told.groups) == told.everybody.count("trust")
