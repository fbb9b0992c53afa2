"""Tables and charts of a collation: the base beside every percentage, and what is masked shown as masked."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.collate.returned_things import OPTIONS, members_bank, sent_by
from tests.collate.tallying import tallied
from wellput.collate.collating import collate
from wellput.collate.figures import By, Choice, CodedFigures, CodedGroup
from wellput.collate.replying import Asked, replies_shown
from wellput.collate.showing import question_shown
from wellput.model.bank import Bank
from wellput.model.collation_shown import HELD, Amount, BarsShown, QuestionShown, Share, StripsShown, TableShown
from wellput.model.costs import CostLine, CostSheet
from wellput.model.response import Answer, Ranked
from wellput.model.returned import Return

BANK = members_bank()


def shown(returns: list[Return], question: str, by: By = "kind", bank: Bank = BANK) -> QuestionShown:
    collation = collate(bank, *tallied(bank, returns), by, 5)
    one = next(one for one in collation.questions if one.question.id == question)
    return question_shown(bank, one, [each for each in collation.comparisons if each.question.id == question], by, 5)


def chose(count: int, option: str, *, kind: str = "vcf", area: str | None = None, start: int = 0) -> list[Return]:
    answer = {"barriers": Answer(selected=(option,))}
    return [
        sent_by(f"{kind}{area or ''}{number}".replace(" ", ""), answer, kind=kind, area=area)
        for number in range(start, start + count)
    ]


def plain(said: str) -> str:
    return said.replace(HELD, " ")


def words(table: TableShown) -> list[list[str]]:
    return [
        [plain(one if isinstance(one, str) else one.words) for one in row if not isinstance(one, int)]
        for row in table.rows
    ]


def test_a_choice_is_told_by_group_with_the_base_in_each_head() -> None:
    told = shown([*chose(6, "trust"), *chose(5, "funding", kind="responder")], "barriers")
    (table,) = told.tables
    heads = ["Answer", "Everybody (of 11)", "Voluntary organisation (of 6)", "Responder (of 5)"]
    assert [plain(one.words) for one in table.columns] == heads
    assert words(table)[-1] == ["Trust", "6 (55%)", "6 (100%)", "0 (0%)"]
    assert told.answered == "11 answered, of 11 who were asked."
    (chart,) = told.charts
    assert isinstance(chart, BarsShown)
    assert (plain(chart.bars[0].told), round(chart.bars[0].whole, 2)) == ("6 (55%)", 0.55)


def test_masked_groups_have_no_columns_and_are_named_in_one_line_with_the_reason() -> None:
    told = shown(
        [*chose(6, "trust"), *chose(2, "funding", kind="faith"), *chose(9, "trust", kind="responder")], "barriers"
    )
    (table,) = told.tables
    assert [plain(one.words) for one in table.columns][2:] == ["Responder (of 9)"]
    assert told.told[0].startswith("Masked: Voluntary organisation and Faith group. Fewer than 5")


def test_many_groups_of_one_member_each_are_one_line_and_no_rows() -> None:
    alone = [one for number in range(12) for one in chose(1, OPTIONS[number % 2], area=f"Place {number}")]
    told = shown([*alone, *chose(8, OPTIONS[0], area="Town")], "barriers", "area")
    (table,) = told.tables
    assert [plain(one.words) for one in table.columns] == ["Answer", "Everybody (of 20)", "Town (of 8)"]
    assert told.told == (
        "Masked: 12 other areas. Fewer than 5 of each were asked or answered, or they would give a masked group away.",
    )


def test_a_group_of_which_nobody_answered_is_told_in_one_line() -> None:
    told = shown([*chose(6, "trust"), *(sent_by(f"R{n}", {}, kind="responder") for n in range(5))], "barriers")
    assert [one.head for one in told.tables[0].columns] == ["Answer", "Everybody", "Voluntary organisation"]
    assert told.told == ("Nobody answered: Responder.",)


def test_a_small_group_of_which_nobody_answered_is_told_as_masked_so_that_no_members_silence_is_shown() -> None:
    told = shown([*chose(6, "trust"), sent_by("Silent", {}, kind="responder")], "barriers")
    assert told.told[0].startswith("Masked: Voluntary organisation and Responder.")


def test_a_chart_of_several_choices_begins_with_those_chosen_most() -> None:
    (chart,) = shown([*chose(2, "funding"), *chose(4, "trust", start=2)], "barriers").charts
    assert isinstance(chart, BarsShown)
    assert [one.label for one in chart.bars][:2] == ["Trust", "Funding"]
    assert chart.caption.endswith("chosen most often first")


def test_where_no_group_is_shown_the_chart_tells_all_and_the_table_is_for_the_workbook() -> None:
    alone = [one for number in range(9) for one in chose(1, OPTIONS[number % 2], area=f"Place {number}")]
    assert [one.for_a_book for one in shown(alone, "barriers", "area").tables] == [True]
    assert [one.for_a_book for one in shown(chose(9, "trust"), "barriers").tables] == [False]


def test_who_only_wrote_words_is_told_beside_the_base_and_is_not_in_it() -> None:
    wrote = [sent_by(f"Wrote{n}", {"barriers": Answer(text="It depends.")}) for n in range(3)]
    told = shown([*chose(6, "trust"), *wrote], "barriers")
    assert told.answered == "6 answered, of 9 who were asked. 3 more said something in words only."
    assert words(told.tables[0])[-1] == ["Trust", "6 (100%)", "6 (100%)"]
    nobody = shown([*wrote, *(sent_by(f"More{n}", {"barriers": Answer(text="No.")}) for n in range(3))], "barriers")
    assert nobody.answered == "Nobody chose an answer. 6 more said something in words only."
    assert not nobody.is_shown


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ({"frequency": ("trust",)}, "Trust: 6 of 6 (100%)"),
        ({"frequency": ("trust", "trust", "sharing", "sharing")}, "Sharing and Trust: 4 of 8 (50%) each"),
        ({"barriers": ("trust", "trust", "sharing")}, "Trust: 4 of 6 (67%); Sharing: 2 of 6 (33%)"),
    ],
)
def test_what_most_say_is_told_in_a_line_with_its_base(chosen: dict[str, tuple[str, ...]], expected: str) -> None:
    ((question, options),) = chosen.items()
    many = [one for one in options for _ in range(6 // len(options) if len(options) != 4 else 2)]
    told = shown([sent_by(f"M{n}", {question: Answer(selected=(one,))}) for n, one in enumerate(many)], question)
    assert plain(told.in_short) == expected


def test_of_a_question_that_too_few_answered_nothing_is_shown_but_that() -> None:
    told = shown(chose(4, "trust"), "barriers")
    assert (told.is_shown, told.answered, told.tables, told.charts) == (
        False,
        "Not shown: fewer than 5 answered.",
        (),
        (),
    )
    assert shown([], "views").answered == "Nobody answered."


def test_many_groups_are_told_in_several_tables_each_with_everybody() -> None:
    returns = [one for area in "ABCDEF" for one in chose(6, "trust", area=f"Area {area}")]
    tables = shown(returns, "barriers", "area").tables
    assert [len(one.columns) for one in tables] == [6, 4]
    assert all(one.columns[1].head == "Everybody" for one in tables)
    assert tables[1].caption.endswith("(2 of 2)")


def test_a_ranking_is_told_by_place_with_ties_and_drawn_in_that_order() -> None:
    orders = [("trust", "funding"), ("funding", "trust"), ("trust", "sharing")] * 2
    returns = [
        sent_by(f"M{at}", {"benefits": Answer(ranked=tuple(Ranked(option=one) for one in order))})
        for at, order in enumerate(orders)
    ]
    told = shown(returns, "benefits")
    order, ranked, first = told.tables
    assert told.in_short == "1. Trust (ranked by 6 of 6); 2. Funding (ranked by 4 of 6); 3. Sharing (ranked by 2 of 6)"
    assert [row[:3] for row in order.rows][:3] == [("Trust", 1, 16), ("Funding", 2, 10), ("Sharing", 3, 4)]
    assert order.rows[3][1] == "4="
    assert words(ranked)[0][:2] == ["Trust", "6 (100%)"]
    assert words(first)[0][:2] == ["Trust", "4 (67%)"]
    assert [one.for_a_book for one in told.tables] == [False, False, True]
    (chart,) = told.charts
    assert isinstance(chart, BarsShown)
    assert chart.bars[0].told == "6; first 4"


def test_numbers_are_told_with_median_quartiles_and_range_in_words_with_the_unit() -> None:
    told = shown([sent_by(f"M{n}", {"hours": Answer(number=Decimal(n))}) for n in range(1, 6)], "hours")
    (table,) = told.tables
    everybody = table.rows[0]
    assert everybody[1] == 5
    assert [one.value for one in everybody[2:] if isinstance(one, Amount)] == [3, 2, 4, 1, 5]
    assert told.in_short == "Median 3 hours, of 5 members; the middle half from 2 to 4"
    (chart,) = told.charts
    assert isinstance(chart, StripsShown)
    assert (chart.low, chart.high, chart.strips[0].told) == ("1 hour", "5 hours", "median 3 hours")


def test_costs_are_told_case_by_case_and_shared_ones_apart() -> None:
    lines = (
        CostLine(activity="Meetings", case="now", who="paid", other={"travel": Decimal(100)}),
        CostLine(activity="Officer", case="now", who="paid", other={"post": Decimal(900)}, shared=True),
    )
    told = shown(
        [sent_by(f"M{n}", {"annual-cost": Answer(cost=CostSheet(lines=lines))}) for n in range(5)], "annual-cost"
    )
    (table,) = told.tables
    assert table.caption == "Costs in GBP, now, a year"
    assert told.in_short == "Now: median £1,000 a year, of 5 worksheets"
    assert words(table)[0] == ["Everybody", "£1,000", "£1,000", "£1,000", "£1,000", "£1,000", "£500"]
    assert told.told[0].startswith("Now, a year, in all: £500. Shared costs of £4,500 are not in it")


def test_a_case_with_hours_of_volunteers_alone_has_no_table_and_no_nought_of_money() -> None:
    lines = (
        CostLine(
            activity="Meetings", case="duty", who="volunteer", people=Decimal(7), hours=Decimal(5), times=Decimal(1)
        ),
    )
    sheaf = [sent_by(f"M{n}", {"annual-cost": Answer(cost=CostSheet(lines=lines))}) for n in range(5)]
    told = shown(sheaf, "annual-cost")
    assert (told.tables, told.charts) == ((), ())
    hours = "Under a duty, a year, 5 worksheets: 175 hours of volunteers, and no amounts of money"
    assert told.told[0] == f"{hours}."
    assert told.in_short == hours


def test_a_published_figure_stands_beside_ours_both_with_their_base_and_the_source() -> None:
    figure = {"question": "barriers", "option": "trust", "group": "vcf", "percent": 47, "base": 100, "source": "report"}
    figure["note"] = "Who answered is not known."
    bank = members_bank(published_figures=[figure])
    told = shown([*chose(4, "trust"), *chose(2, "funding", start=4)], "barriers", bank=bank)
    assert words(told.tables[-1]) == [["Trust", "Voluntary organisation", "47% of 100", "66.7% of 6", "+19.7"]]
    assert told.told == ("Published in: A report. Others answered there than here.", "Who answered is not known.")


def coded(read: int, *groups: CodedGroup, changed: int = 0) -> QuestionShown:
    returns = [sent_by(f"M{number}", {"views": Answer(text="Words.")}) for number in range(9)]
    collation = collate(BANK, *tallied(BANK, returns), "kind", 5)
    views = next(one for one in collation.questions if one.question.id == "views")
    everybody = CodedGroup(None, "Everybody", read < 5, 9, read, (Choice("late", "Told too late", 3),))
    told = CodedFigures("Coder Name", changed, everybody, groups)
    return question_shown(BANK, replace(views, coded=told), (), "kind", 5)


def test_codes_are_told_of_the_texts_that_were_read_and_without_the_coders_name() -> None:
    told = coded(6, CodedGroup("vcf", "Voluntary organisation", True), changed=2)
    table = told.tables[-1]
    assert [plain(one.words) for one in table.columns] == ["Answer", "Everybody (of 6)"]
    assert words(table) == [["Told too late", "3 (50%)"]]
    assert told.told[0] == "Of 9 texts, 6 were read and given codes. 2 changed since then and are not counted."
    assert "Voluntary organisation" in told.told[1]
    (chart,) = told.charts
    assert isinstance(chart, BarsShown)
    assert plain(chart.bars[0].told) == "3 (50%)"
    assert "Coder Name" not in str(told)


def test_codes_of_too_few_texts_are_not_shown() -> None:
    told = coded(4)
    assert told.charts == ()
    assert told.told == ("What was said in words is not shown by codes: fewer than 5 texts were read.",)


@pytest.mark.parametrize("option", OPTIONS)
def test_every_option_stands_in_the_table_chosen_or_not(option: str) -> None:
    (table,) = shown(chose(5, "trust"), "barriers").tables
    assert option.capitalize() in [row[0] for row in table.rows]


def replies(*groups: Asked, **more: int) -> tuple[tuple[str, ...], list[str]]:
    everybody = Asked("Everybody", sum(one.asked for one in groups), sum(one.replied for one in groups))
    told = replies_shown(everybody, groups, 5, **({"returns": 9, "uninvited": 0, "waiting": 0} | more))
    return told.told, [str(row[0]) for row in told.table.rows] if told.table else []


def test_who_replied_is_told_of_those_who_were_asked_and_by_group() -> None:
    told, rows = replies(Asked("North", 10, 8), Asked("South", 10, 1), uninvited=2, waiting=1)
    assert plain(told[0]) == "Asked: 20 members. Replied: 9 (45%)."
    assert told[1:3] == (
        "2 more replied without being on the list of members.",
        "1 member sent several returns; none of these counts until one is chosen.",
    )
    assert rows == ["North", "South", "Everybody"]


def test_small_groups_that_were_asked_are_told_together_with_the_next_in_size_where_need_be() -> None:
    assert replies(Asked("A", 20, 9), Asked("B", 3, 1), Asked("C", 4, 4))[1] == ["A", "Together: B and C", "Everybody"]
    assert replies(Asked("A", 20, 9), Asked("B", 30, 1), Asked("C", 1, 1))[1] == ["B", "Together: A and C", "Everybody"]
    assert replies(Asked("A", 20, 9), Asked("C", 1, 1))[1] == []
    alone = [Asked(f"Place {number}", 1, 1) for number in range(30)]
    assert replies(Asked("A", 20, 9), *alone)[1] == ["A", "Together: 30 other groups", "Everybody"]


def test_without_a_list_of_members_no_rate_is_told() -> None:
    assert replies()[0][0].startswith("There is no list of who was asked")


def test_a_share_of_nobody_has_no_percentage() -> None:
    assert Share(0, 0, None).words == "0"
