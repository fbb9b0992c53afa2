"""When returns were sent: with the day first or the month, by what the whole column shows, or as somebody says."""

import datetime as dt
from pathlib import Path

import pytest

from tests.returns.collected import TODAY, held, told
from tests.returns.test_survey_exports import as_csv
from wellput.desk.members.collecting import Collected, collect
from wellput.desk.opening import Opened
from wellput.model.survey_map import DateOrder
from wellput.returns.moments import moment
from wellput.store.members_file import members_file, reading
from wellput.store.members_reading import current_returns

HEADS = ["ID", "Start time", "Completion time", "Email", "Organisation", "What do you think?"]


def survey(opened: Opened, inbox: Path, *times: str, names: tuple[str, ...] = ("Alpha", "Alpha", "Alpha")) -> Collected:
    """One organisation that answered several times, or as many as there are names."""
    rows = [[str(at), "", time, "", names[at - 1], f"Views {at}"] for at, time in enumerate(times, 1)]
    (inbox / "export.csv").write_bytes(as_csv([HEADS, *rows]))
    return collect(opened, [inbox], TODAY)


def sent(opened: Opened) -> list[dt.datetime | None]:
    with reading(members_file(opened.workspace)) as store:
        return [one.sent for one in current_returns(store, "small")]


def test_one_day_over_twelve_tells_the_order_of_the_whole_column(opened: Opened, inbox: Path) -> None:
    found = survey(opened, inbox, "03/11/2025 14:03", "21/10/2025 14:03")
    assert (told(found), held(opened)) == ([], {"Alpha": "Views 1"})
    assert sent(opened) == [dt.datetime(2025, 11, 3, 14, 3)]


def test_one_month_over_twelve_tells_that_it_is_no_month(opened: Opened, inbox: Path) -> None:
    assert told(survey(opened, inbox, "11/10/2025 2:03 PM", "10/21/2025 2:03:00 AM")) == []
    assert sent(opened) == [dt.datetime(2025, 11, 10, 14, 3)]


def test_times_that_could_be_read_in_two_ways_are_listed_until_somebody_says_which(opened: Opened, inbox: Path) -> None:
    first = survey(opened, inbox, "03/04/2025 14:03", "04/03/2025 14:03", names=("Alpha", "Beta"))
    (reason,) = told(first)
    assert reason.startswith("export.csv, column C: “03/04/2025 14:03”. It is not known whether the day or the month")
    assert "`dates: day-first`" in reason
    assert sent(opened) == [None, None]
    path = opened.workspace.root / "surveys" / "export.yaml"
    path.write_text(path.read_text("utf-8") + "dates: month-first\n", "utf-8")
    again = collect(opened, [inbox], TODAY)
    assert (told(again), sent(opened)) == ([], [dt.datetime(2025, 3, 4, 14, 3), dt.datetime(2025, 4, 3, 14, 3)])


def test_several_answers_of_one_organisation_wait_to_be_chosen_from_while_the_order_is_not_known(
    opened: Opened, inbox: Path
) -> None:
    assert survey(opened, inbox, "03/04/2025 14:03", "04/03/2025 14:03").must_choose


def test_a_column_with_both_orders_is_listed(opened: Opened, inbox: Path) -> None:
    (reason,) = told(survey(opened, inbox, "21/10/2025", "10/21/2025"))
    assert "Some of these times have the day first and some the month" in reason


def test_what_is_no_time_is_said_once_and_the_answers_are_taken(opened: Opened, inbox: Path) -> None:
    found = survey(opened, inbox, "last week", "2025-10-01 10:00:00", "soon")
    (reason,) = told(found)
    where, what = (
        "export.csv, column C: “last week”. ",
        "This is no time that can be read (2 in this column); the answers",
    )
    assert reason == f"{where}{what} were taken."


def test_dates_among_the_answers_follow_the_order_of_their_column(opened: Opened, inbox: Path) -> None:
    rows = [["Organisation", "Since when?"], ["Alpha", "03/04/2025"], ["Beta", "03/24/2025"]]
    (inbox / "export.csv").write_bytes(as_csv(rows))
    assert told(collect(opened, [inbox], TODAY)) == []
    with reading(members_file(opened.workspace)) as store:
        days = {one.member.name: one.answers["since"].date for one in current_returns(store, "small")}
    assert days == {"Alpha": dt.date(2025, 3, 4), "Beta": dt.date(2025, 3, 24)}


@pytest.mark.parametrize(("words", "order", "read"), [
    ("2025-11-21T14:03:00Z", None, dt.datetime(2025, 11, 21, 14, 3, tzinfo=dt.UTC)),
    ("2025/11/21 2:03:22 p.m. GMT", None, dt.datetime(2025, 11, 21, 14, 3, 22, tzinfo=dt.UTC)),
    ("2025/08/21 12:03:22 AM GMT+1", None, dt.datetime(2025, 8, 20, 23, 3, 22, tzinfo=dt.UTC)),
    ("21 Nov 2025, 14:03", None, dt.datetime(2025, 11, 21, 14, 3)),
    ("21-12-2018 23:46", "day-first", dt.datetime(2018, 12, 21, 23, 46)),
    ("1/2/25", "day-first", dt.datetime(2025, 2, 1)), ("1/2/25", "month-first", dt.datetime(2025, 1, 2)),
    ("1/2/25", None, None), ("31/02/2025", "day-first", None), ("21 Mumble 2025", None, None), ("", None, None),
    ("2025-11-21 99:03", None, None), ("21/11/2025 14:03 GMT+99", "day-first", None),
])  # fmt: skip
def test_times_are_read_as_tools_write_them(words: str, order: DateOrder | None, read: dt.datetime | None) -> None:
    found = moment(words, order)
    assert (found and found.astimezone(dt.UTC) if found and found.tzinfo else found) == read
