"""What a worksheet comes to: exact, the same in any order, volunteers' time never mixed with money."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tests.costs.worksheets import line, meetings, sheet, worksheets
from wellput.costs.rounding import to_hundredths
from wellput.costs.totals import worked_out
from wellput.model.cost_totals import EXACT, Spread, Sums, total_of
from wellput.model.costs import CostLine, CostSheet, Range


def sums(*lines: CostLine, **values: object) -> Sums:
    return total_of(one.sums for one in worked_out(sheet(*lines, **values)).lines)


def sure(amount: str) -> Spread:
    return Spread(Decimal(amount), Decimal(amount), Decimal(amount))


def pence(amount: Fraction) -> Decimal:
    """Round half up to pence, reckoned apart from the code under test."""
    return Decimal(int(amount * 100 + Fraction(1, 2))) / 100


def test_a_line_is_hours_times_rate_and_on_costs_and_other_costs() -> None:
    found = sums(meetings(other={"travel": "240"}))
    assert found.paid_hours == sure("36")
    assert found.pay == sure("748.51")  # 36 x 18.40 x 1.13 = 748.512
    assert found.cash == sure("988.51")


def test_half_a_penny_goes_up() -> None:
    assert sums(line(people="1", hours="1", times="1", rate="0.005")).pay == sure("0.01")


def test_volunteers_time_is_in_no_sum_of_money() -> None:
    found = sums(line(who="volunteer", people="3", hours="2", times="5"), volunteer_rate="15")
    assert found.volunteer_hours == sure("30")
    assert found.cash == Spread()
    assert found.value == sure("450")


def test_volunteers_time_has_no_value_where_no_rate_is_stated() -> None:
    assert sums(line(who="volunteer", people="3", hours="2", times="5")).value is None


def test_a_line_may_be_other_costs_alone() -> None:
    (only,) = worked_out(sheet(line(who=None, other={"kit": "99.999"}))).lines
    assert only.missing == ()
    assert only.sums.cash == sure("100")


def test_what_a_line_lacks_is_named_and_nothing_is_guessed() -> None:
    (only,) = worked_out(sheet(line(people="2", times="12"))).lines
    assert only.missing == ("the hours each time",)
    assert only.sums.paid_hours == Spread()
    (without_rate,) = worked_out(sheet(meetings(rate=None))).lines
    assert without_rate.missing == ("the hourly rate",)
    (whose,) = worked_out(sheet(meetings(who=None))).lines
    assert whose.missing == ("whether the time is paid",)


def test_an_unsure_amount_makes_a_low_and_a_high() -> None:
    found = sums(meetings(hours={"low": "1", "central": "2", "high": "3"}))
    assert found.paid_hours == Spread(Decimal(24), Decimal(48), Decimal(72))


def test_a_difference_runs_from_the_least_to_the_most_it_can_be() -> None:
    unsure = {"low": "1", "central": "2", "high": "4"}
    one = {"people": "1", "times": "10", "hours": unsure}
    (found,) = worked_out(sheet(line(**one), line(case="duty", **one))).differences
    assert found.sums.paid_hours == Spread(Decimal(-30), Decimal(0), Decimal(30))


def test_a_difference_needs_lines_in_both_cases() -> None:
    assert worked_out(sheet(line(case="duty"))).differences == ()


def test_totals_by_activity_and_by_how_it_could_be_met_make_the_whole() -> None:
    lines = (meetings(cover="fund"), meetings(activity="Planning"), meetings(cover="absorb", shared=True))
    (case,) = worked_out(sheet(*lines)).cases
    assert dict(case.by_activity)["Meetings"].pay == sure("1497.02")
    assert total_of(amount for _, amount in case.by_cover) == case.sums
    assert case.shared.pay == sure("748.51")


def test_no_digit_is_lost_however_many_there_are() -> None:
    long = "12345678901234567890"
    found = sums(line(people=long, hours=long, times=long, rate=long))
    assert found.pay.central == Decimal(int(long) ** 4)


@given(worksheets())
def test_every_line_is_what_exact_fractions_make_of_it(made: CostSheet) -> None:
    for one in worked_out(made).lines:
        given_line = one.line
        other = sum((pence(Fraction(_central(amount))) for amount in given_line.other.values()), Decimal(0))
        assert one.sums.other.central == other
        parts = (given_line.people, given_line.hours, given_line.times)
        if None in parts:
            assert one.sums.paid_hours == one.sums.volunteer_hours == Spread()
            continue
        hours = Fraction(1)
        for part in parts:
            hours *= Fraction(_central(part))
        hours = Fraction(pence(hours))
        rate = given_line.rate
        if rate is None and given_line.who == "volunteer":
            rate = made.volunteer_rate
        on_costs = 1 + Fraction(_central(given_line.on_costs or Decimal(0)))
        money = pence(hours * Fraction(_central(rate or Decimal(0))) * on_costs)
        assert one.sums.pay.central == (money if given_line.who == "paid" else 0)
        assert one.sums.value is None or one.sums.value.central == money


@given(worksheets(), st.randoms(use_true_random=False))
def test_the_order_of_lines_changes_no_total(made: CostSheet, chance: object) -> None:
    shuffled = list(made.lines)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    again = worked_out(made.model_copy(update={"lines": tuple(shuffled)}))
    first = worked_out(made)
    assert [one.sums for one in again.cases] == [one.sums for one in first.cases]
    assert [one.sums for one in again.differences] == [one.sums for one in first.differences]
    for one, other in zip(first.cases, again.cases, strict=True):
        assert dict(one.by_activity) == dict(other.by_activity)


@given(worksheets())
def test_low_is_never_above_central_nor_central_above_high(made: CostSheet) -> None:
    totals = worked_out(made)
    every = [*(one.sums for one in totals.lines), *(one.sums for one in totals.differences)]
    for one in every:
        for spread in (one.paid_hours, one.volunteer_hours, one.pay, one.other, one.cash, one.value or Spread()):
            assert spread.low <= spread.central <= spread.high


def _central(amount: Decimal | Range | None) -> Decimal:
    return amount.central if isinstance(amount, Range) else amount or Decimal(0)


def test_rounding_is_half_up_and_has_one_name() -> None:
    assert EXACT.rounding == ROUND_HALF_UP
    assert [to_hundredths(Decimal(one)) for one in ("0.005", "0.015", "2.675")] == [
        Decimal("0.01"),
        Decimal("0.02"),
        Decimal("2.68"),
    ]
