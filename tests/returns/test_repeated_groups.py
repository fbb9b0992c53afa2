"""KoboToolbox puts each repeated group on a sheet of its own; its rows go to the return that they belong to."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.returns.collected import TODAY, answers_held, told
from wellput.desk.members.collecting import Collected, collect
from wellput.desk.opening import Opened
from wellput.store.members_file import members_file, reading
from wellput.store.members_reading import current_returns

Sheets = Mapping[str, Sequence[Sequence[Any]]]

STAMP = "Form: small, version 1, format 1"
LINK = ["_index", "_parent_table_name", "_parent_index", "_submission__id", "_submission__uuid"]


def linked(number: int, parent: int) -> list[Any]:
    return [number, "Small", parent, 100 + parent, f"u{parent}"]


MAIN = [
    ["wp_form", "wp_s_about/wp_p_name", "wp_s_1/wp_6/wp_6_text", "_id", "_uuid", "_submission_time", "_index"],
    [STAMP, "Kappa", "Kappa's views", 101, "u1", "2025-08-02T10:00:00", 1],
    [STAMP, "Lambda", "Lambda's views", 102, "u2", "2025-08-02T11:00:00", 2],
]
COSTS = [
    ["wp_s_1/wp_5/wp_5_cost/wp_5_cost_activity", "wp_s_1/wp_5/wp_5_cost/wp_5_cost_case",
     "wp_s_1/wp_5/wp_5_cost/wp_5_cost_hours", *LINK],
    ["Meetings", "now", 2.5, *linked(1, 1)],
    ["Reports", "now", 4, *linked(2, 1)],
    ["Training", "now", 6, *linked(3, 2)],
]  # fmt: skip
MAP = [["With whom", "Type", *LINK], ["The forum", "", *linked(1, 2)]]
EVIDENCE = [
    ["wp_e/wp_e_statement", "wp_e/wp_e_question", "wp_e/wp_e_permission", *LINK],
    ["A flood", "6", "yes", *linked(1, 1)],
    ["A fire", "", "no", *linked(2, 1)],
]
WHOLE: Sheets = {"Small": MAIN, "wp_5_cost": COSTS, "wp_9_map": MAP, "wp_e": EVIDENCE}


def collected(opened: Opened, inbox: Path, sheets: Sheets) -> Collected:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(list(row))
    buffer = BytesIO()
    book.save(buffer)
    (inbox / "kobo.xlsx").write_bytes(buffer.getvalue())
    return collect(opened, [inbox], TODAY)


def test_costs_relationships_and_evidence_go_to_the_return_that_they_belong_to(opened: Opened, inbox: Path) -> None:
    assert told(collected(opened, inbox, WHOLE)) == []
    said = answers_held(opened)
    costs = {name: answers["annual-cost"].cost for name, answers in said.items()}
    assert costs["Kappa"] is not None
    assert costs["Lambda"] is not None
    assert [(line.activity, line.hours) for line in costs["Kappa"].lines] == [
        *(("Meetings", Decimal("2.5")), ("Reports", Decimal(4))),
    ]
    assert [line.activity for line in costs["Lambda"].lines] == ["Training"]
    assert [one.partner for one in said["Lambda"]["partners"].map] == ["The forum"]
    assert "partners" not in said["Kappa"]
    with reading(members_file(opened.workspace)) as store:
        evidence = {one.member.name: one.evidence for one in current_returns(store, "small")}
        rows = store.execute("SELECT place, raw FROM answer_values WHERE field IN ('cost', 'map')").fetchall()
    assert [(one.id, one.statement, one.permission) for one in evidence["Kappa"]] == [
        *(("views-1", "A flood", "given"), ("evidence-1", "A fire", "refused")),
    ]
    assert evidence["Lambda"] == ()
    assert ("partner: sheet wp_9_map, row 2, column A", "partner: The forum") in rows
    assert any("2 hours: sheet wp_5_cost, row 3, column C" in place for place, _ in rows)


def test_rows_that_belong_to_nobody_are_listed(opened: Opened, inbox: Path) -> None:
    lost = [*COSTS, ["Travel", "now", 1, *linked(4, 9)]]
    reasons = told(collected(opened, inbox, {**WHOLE, "wp_5_cost": lost}))
    assert [one.partition(" so it ")[0] for one in reasons] == [
        f"kobo.xlsx, sheet wp_5_cost, row 5, column {at}: “{value}”. No row of answers has the _index that this row "
        "names in _parent_index,"
        for at, value in (("A", "Travel"), ("B", "now"), ("C", "1"))
    ]


@pytest.mark.parametrize(("name", "rows", "said"), [
    ("wp_8_cost", [["Something", *LINK], ["x", *linked(1, 1)]], "a group that the bank's form does not repeat"),
    ("wp_e", [["wp_e_statement", "Weather", *LINK], ["A flood", "wet", *linked(1, 1)]], "nothing of this name here"),
])  # fmt: skip
def test_a_sheet_or_a_column_that_the_form_does_not_have_is_listed(
    opened: Opened, inbox: Path, name: str, rows: Sequence[Sequence[Any]], said: str
) -> None:
    (reason,) = told(collected(opened, inbox, {"Small": MAIN, name: rows}))
    assert said in reason


def test_thousands_of_rows_for_one_return_are_told_of_in_a_line(opened: Opened, inbox: Path) -> None:
    many = [EVIDENCE[0], *([f"Flood {at}", "", "", *linked(at, 1)] for at in range(1, 1200))]
    (reason,) = told(collected(opened, inbox, {"Small": MAIN, "wp_e": many}))
    assert "1,199 rows belong to the row of _index 1; the first 200 were taken." in reason


def test_rows_of_another_banks_form_are_refused_in_one_line(opened: Opened, inbox: Path) -> None:
    rows = [MAIN[0], *([STAMP.replace("small", "large"), *row[1:]] for row in MAIN[1:])]
    found = collected(opened, inbox, {"Small": rows})
    assert (found.returns, told(found)) == (
        0,
        [
            "kobo.xlsx, sheet Small: 2 of its rows answer another question bank, large; this workspace answers small. "
            "Collect it in the workspace of that bank."
        ],
    )
