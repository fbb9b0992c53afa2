"""No masked figure can be found from those that are shown.

The proof takes a page as it is shown and makes another world that gives the same page, in which the masked figure is
another: two members who are masked, of different groups, have said what the other said.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, product

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.collate.returned_things import OPTIONS, members_bank, sent_by
from tests.collate.tallying import tallied
from wellput.collate.collating import collate
from wellput.collate.figures import Collation, Figures, QuestionFigures
from wellput.model.costs import CostLine, CostSheet
from wellput.model.response import Answer, Ranked
from wellput.model.returned import Return

BANK = members_bank()
SHEETS = [
    CostSheet(
        lines=(CostLine(activity="Meetings", case=case, who="paid", other={"travel": Decimal(pounds)}, shared=shared),)
    )
    for case, pounds, shared in (("now", 100, False), ("now", 250, False), ("duty", 100, True))
]
IN_WORDS = Answer(text="In words only.")
GIVEN: dict[str, st.SearchStrategy[Answer]] = {
    "frequency": st.sampled_from(OPTIONS[:3]).map(lambda one: Answer(selected=(one,))) | st.just(IN_WORDS),
    "barriers": st.lists(st.sampled_from(OPTIONS[:3]), unique=True, min_size=1).map(
        lambda s: Answer(selected=tuple(s))
    ),
    "benefits": st.permutations(OPTIONS[:4]).map(lambda s: Answer(ranked=tuple(Ranked(option=one) for one in s[:2]))),
    "hours": st.integers(1, 3).map(lambda number: Answer(number=Decimal(number))),
    "annual-cost": st.sampled_from(SHEETS).map(lambda sheet: Answer(cost=sheet)),
}


@st.composite
def replies(draw: st.DrawFn, question: str, *, silent: bool = False) -> list[Return]:
    """Returns to one question, from up to four areas of very different sizes; all of a small one answer or `silent`."""
    sizes = draw(st.lists(st.sampled_from([1, 2, 3, 5, 8]), min_size=1, max_size=4))
    made = []
    for area, size in enumerate(sizes):
        for number in range(size):
            answer = draw(st.none() | GIVEN[question]) if silent or size > 3 else draw(GIVEN[question])
            made.append(sent_by(f"M{area}-{number}", {question: answer} if answer else {}, area=f"Area {area}"))
    return made


def page(returns: list[Return], least: int = 5, only: str | None = None) -> Collation:
    cells, tallies = tallied(BANK, returns)
    return collate(BANK, cells, tallies if only is None else {only: tallies[only]}, "area", least)


def truth(returns: list[Return], only: str | None = None) -> Collation:
    """Everything, nothing masked."""
    return page(returns, 0, only)


def of(collation: Collation, question: str) -> QuestionFigures:
    return next(one for one in collation.questions if one.question.id == question)


def told(figures: Figures) -> dict[str, object]:
    """A group's figures one by one, leaving out how many answered, which is no opinion."""
    found: dict[str, object] = {f"chose {one.option}": (one.count, figures.base) for one in figures.choices}
    for one in figures.ranking:
        found |= {f"ranked {one.option}": (one.count, figures.base), f"first {one.option}": (one.first, figures.base)}
        found |= {f"points of {one.option}": one.points, f"mean rank of {one.option}": one.mean_rank}
    if figures.numbers:
        found |= {"median": figures.numbers.median, "most": figures.numbers.most}
    for case in figures.costs:
        found |= {
            f"{case.case} median": case.each.median,
            f"{case.case} total": case.total,
            f"{case.case} shared": case.shared,
        }
    return found


def shown_again(before: Collation, after: Collation, question: str) -> bool:
    """Whether a page on which the same is hidden would look the same."""
    old, new = of(before, question), of(after, question)
    pairs = [(old.everybody, new.everybody), *zip(old.groups, new.groups, strict=True)]
    return all(
        one == replace(other, costs=one.costs, masked_cases=one.masked_cases)
        and all(case in other.costs for case in one.costs)
        for one, other in pairs
        if not one.masked
    )


def other_worlds(returns: list[Return], hidden: set[str | None], question: str) -> Iterator[list[Return]]:
    """Worlds in which two members of different hidden groups have said what the other said, or nothing."""
    places = [place for place, one in enumerate(returns) if one.member.area in hidden]
    for one, other in combinations(places, 2):
        different = returns[one].member.area != returns[other].member.area
        if different and returns[one].answers != returns[other].answers:
            world = list(returns)
            world[one] = replace(returns[one], answers=returns[other].answers)
            world[other] = replace(returns[other], answers=returns[one].answers)
            yield world


def with_least_and_most(returns: list[Return], hidden: set[str | None]) -> Iterator[list[Return]]:
    """Worlds in which one hidden group has the least numbers of all that are hidden, or the most."""
    places = [place for place, one in enumerate(returns) if one.member.area in hidden and "hours" in one.answers]
    for area, greatest in product(hidden, (False, True)):
        given = sorted((returns[place].answers["hours"].number or 0 for place in places), reverse=greatest)
        world = list(returns)
        for place, number in zip(sorted(places, key=lambda p: returns[p].member.area != area), given, strict=True):
            world[place] = replace(returns[place], answers={"hours": Answer(number=number)})
        yield world


def with_other_costs(returns: list[Return]) -> Iterator[Collation]:
    """Worlds in which one case costs everybody something else: such a page tells nothing of a case that is masked."""
    for case in ("now", "duty"):
        line = CostLine(activity="Meetings", case=case, who="paid", other={"travel": Decimal(7)}, shared=case == "duty")
        changed = {"annual-cost": Answer(cost=CostSheet(lines=(line,)))}
        has = [bool(sheet := _sheet(one)) and sheet.lines[0].case == case for one in returns]
        world = [replace(one, answers=changed) if own else one for one, own in zip(returns, has, strict=True)]
        yield truth(world, "annual-cost")


def _sheet(returned: Return) -> CostSheet | None:
    answer = returned.answers.get("annual-cost")
    return answer.cost if answer else None


def worlds_where(returns: list[Return], hidden: set[str | None], question: str) -> list[Collation]:
    worlds = [*other_worlds(returns, hidden, question), *with_least_and_most(returns, hidden)]
    return [truth(world, question) for world in worlds]


@settings(max_examples=40, deadline=None)
@given(st.data())
@pytest.mark.parametrize("question", sorted(GIVEN))
def test_for_every_masked_figure_another_one_would_give_the_same_page(question: str, data: st.DataObject) -> None:
    returns = data.draw(replies(question))
    shown, whole = page(returns, 5, question), truth(returns, question)
    assume(any(one.masked for one in of(shown, question).groups) and not of(shown, question).everybody.masked)
    hidden = {one.group for one in of(shown, question).groups if one.masked or one.masked_cases}
    other = with_other_costs(returns) if question == "annual-cost" else ()
    possibly = (*worlds_where(returns, hidden, question), *other)
    worlds = [one for one in possibly if shown_again(shown, one, question)]
    with_everybody_unknown = worlds_where(returns, {one.member.area for one in returns}, question)
    for group, seen in zip(of(whole, question).groups, of(shown, question).groups, strict=True):
        for figure in told(group).keys() - told(seen).keys() if group.base else ():
            value = told(group)[figure]
            possible = {_figure(world, question, group.group, figure) for world in worlds}
            alone = {_figure(world, question, group.group, figure) for world in with_everybody_unknown}
            assert (
                possible - {str(value)}
                or _of_one_mind(returns, of(shown, question), figure)
                or not alone - {str(value), "None"}
            ), f"{group.label}: {figure} can only be {value}"


@settings(
    max_examples=60,
    deadline=None,
    # Pages on which nobody, or everybody, answered say nothing of this, and many are drawn.
    suppress_health_check=[HealthCheck.filter_too_much],
)
@given(st.data())
@pytest.mark.parametrize("question", sorted(GIVEN))
def test_how_many_of_a_small_group_answered_is_not_found_by_subtraction(question: str, data: st.DataObject) -> None:
    returns = data.draw(replies(question, silent=True))
    shown, whole = page(returns, 5, question), of(truth(returns, question), question)
    all_ = of(shown, question).everybody
    assume(not all_.masked and 0 < (all_.base or 0) + (all_.words_only or 0) < (all_.asked or 0))
    hidden = {one.group for one in of(shown, question).groups if one.masked}
    worlds = [
        of(one, question)
        for one in (truth(world, question) for world in other_worlds(returns, hidden, question))
        if all(seen == other for seen, other in _bases(of(shown, question), of(one, question)))
    ]
    for place, group in enumerate(whole.groups):
        if group.asked and group.asked < 5:
            assert of(shown, question).groups[place].masked
            assert any(_answered(world.groups[place]) != _answered(group) for world in worlds), group.label


def _bases(shown: QuestionFigures, other: QuestionFigures) -> Iterator[tuple[object, object]]:
    for one, another in zip((shown.everybody, *shown.groups), (other.everybody, *other.groups), strict=True):
        if not one.masked:
            yield (one.asked, one.base, one.words_only), (another.asked, another.base, another.words_only)


def _answered(group: Figures) -> int:
    return (group.base or 0) + (group.words_only or 0)


def _of_one_mind(returns: list[Return], shown: QuestionFigures, figure: str) -> bool:
    """Whether all of whom this figure is hidden say the same: what five or more agree on is what such a page tells."""
    case = figure.split()[0]
    hidden = {one.group for one in shown.groups if one.masked or case in one.masked_cases}
    said = [one.answers for one in returns if one.member.area in hidden and one.answers]
    return all(one == said[0] for one in said)


def _figure(world: Collation, question: str, group: str | None, figure: str) -> str:
    """A figure in another world, where it may not be there: nobody ranked the option, or has costs in the case."""
    return str(told(next(one for one in of(world, question).groups if one.group == group)).get(figure))


@settings(max_examples=40, deadline=None)
@given(replies("annual-cost"))
def test_costs_of_few_are_not_shown_in_any_case(returns: list[Return]) -> None:
    shown = of(page(returns), "annual-cost")
    assert all(case.count >= 5 for group in (shown.everybody, *shown.groups) for case in group.costs)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(sorted(GIVEN)).flatmap(lambda one: st.tuples(st.just(one), replies(one))), st.integers(1, 8))
def test_no_group_that_is_shown_is_small_and_nothing_is_masked_without_a_small_one(
    drawn: tuple[str, list[Return]], least: int
) -> None:
    question, returns = drawn
    for figures in (of(page(returns, least), question), of(truth(returns), question)):
        assert all(not one.base or one.base >= least for one in figures.groups if not one.masked and least > 0) or (
            figures == of(truth(returns), question)
        )
    real = of(truth(returns), question)
    if all(not one.asked or (one.base or one.asked) >= least for one in (*real.groups, real.everybody)):
        assert not any(one.masked for one in of(page(returns, least), question).groups)


def test_a_group_is_masked_beside_a_small_one_since_its_figures_would_give_it_away() -> None:
    returns = [
        *(sent_by(f"A{n}", {"frequency": Answer(selected=("trust",))}, area="A") for n in range(3)),
        *(sent_by(f"B{n}", {"frequency": Answer(selected=(OPTIONS[n % 5],))}, area="B") for n in range(10)),
        *(sent_by(f"C{n}", {"frequency": Answer(selected=(OPTIONS[n % 5],))}, area="C") for n in range(20)),
    ]
    assert [one.masked for one in of(page(returns), "frequency").groups] == [True, True, False]
    assert not of(page(returns), "frequency").everybody.masked


def test_a_group_is_masked_too_where_what_is_left_would_be_nought() -> None:
    returns = [
        *(sent_by(f"A{n}", {"frequency": Answer(selected=("trust",))}, area="A") for n in range(3)),
        *(sent_by(f"B{n}", {"frequency": Answer(selected=("trust",))}, area="B") for n in range(6)),
        *(sent_by(f"C{n}", {"frequency": Answer(selected=(OPTIONS[n % 5],))}, area="C") for n in range(20)),
    ]
    assert [one.masked for one in of(page(returns), "frequency").groups] == [True, True, True]


def test_where_fewer_than_five_answered_in_all_nothing_is_shown() -> None:
    returns = [sent_by(f"A{n}", {"hours": Answer(number=Decimal(n))}, area="A") for n in range(4)]
    assert of(page(returns), "hours").everybody.masked
    assert not of(page(returns, least=4), "hours").everybody.masked


def test_how_many_were_led_to_a_question_is_masked_as_the_answer_that_led_them_there() -> None:
    returns = [
        *(sent_by(f"A{n}", {"frequency": Answer(selected=("trust",))}, area="A") for n in range(2)),
        *(sent_by(f"B{n}", {"frequency": Answer(selected=("funding",))}, area="B") for n in range(9)),
        *(sent_by(f"C{n}", {"frequency": Answer(selected=("trust",))}, area="C") for n in range(9)),
    ]
    led = of(page(returns), "why-trust")
    assert [one.asked for one in of(truth(returns), "why-trust").groups] == [2, 0, 9]
    assert [one.asked for one in led.groups] == [None, None, 9]
