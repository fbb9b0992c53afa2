"""`wellput cost`: the worksheet shown, changed, and taken to a spreadsheet and back."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.running import Ran, wellput

MEETINGS = (
    "--who",
    "paid",
    "--people",
    "2",
    "--hours",
    "2-3",
    "--times",
    "12",
    "--rate",
    "£18.40",
    "--on-costs",
    "13%",
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    wellput("start", tmp_path / "mine", "--bank", "strengthening-partnerships-2025")
    monkeypatch.chdir(tmp_path / "mine")
    return tmp_path / "mine"


def meetings(*more: str) -> Ran:
    return wellput("cost", "add", "--activity", "Meetings", *MEETINGS, *more)


def test_an_empty_worksheet_says_how_to_begin(folder: Path) -> None:
    shown = wellput("cost")
    assert shown.status == 0
    assert "There are no lines yet" in shown.said


def test_a_line_is_added_said_back_and_shown_with_what_it_comes_to(folder: Path) -> None:
    added = meetings("--other", "travel 240", "--shared-with", "The Council")
    assert added.status == 0
    assert "60 (48 to 72) hours, £1,487.52 (£1,238.02 to £1,737.02). Shared with The Council." in added.said
    shown = wellput("cost", "show").said
    assert "Total cost a year: now £1,487.52" in shown
    assert "rounded to the nearest penny" in shown
    assert "No assumptions are written down yet" in shown


def test_both_cases_stand_side_by_side_with_their_difference(folder: Path) -> None:
    meetings()
    meetings("--case", "duty", "--times", "24", "--cover", "fund")
    shown = wellput("cost").said
    assert "Paid hours a year: now 60 (48 to 72); under a duty 120 (96 to 144); difference 60 (24 to 96)" in shown
    assert "would need new funding" in shown


def test_a_line_is_changed_and_removed_by_its_number(folder: Path) -> None:
    meetings()
    assert "24 (24 to 24)" not in wellput("cost", "edit", "1", "--hours", "1").said
    assert "24 hours" in wellput("cost").said
    assert "Meetings is taken out" in wellput("cost", "remove", "1").said
    assert wellput("cost", "remove", "1").status == 2


@pytest.mark.parametrize(
    ("option", "typed", "said"),
    [
        ("--rate", "£1,5OO", "the letter O"),
        ("--hours", "25", "24 hours of a day"),
        ("--who", "pad", "Did you mean paid?"),
        ("--case", "later", "Choose now or duty"),
        ("--other", "travel", "with its amount"),
        ("--activity", " ", "cannot be empty"),
    ],
)
def test_what_cannot_be_taken_is_told_and_nothing_is_kept(folder: Path, option: str, typed: str, said: str) -> None:
    refused = meetings(option, typed)
    assert refused.status == 2
    assert said in refused.said
    assert "no lines yet" in wellput("cost").said


def test_what_it_rests_on_is_written_down(folder: Path) -> None:
    meetings()
    shown = wellput("cost", "describe", "--assumption", "=From our diaries", "--assumption", "2024")
    assert "- =From our diaries - 2024" in shown.said


def test_a_spreadsheet_goes_out_and_comes_back(folder: Path) -> None:
    meetings()
    path = Path(wellput("cost", "export").out.strip())
    assert path == folder / "output" / "annual-cost.xlsx"
    book = load_workbook(path)
    book["Lines"]["F2"] = "3 people"
    book.save(path)
    taken = wellput("cost", "import", path, "--yes")
    assert taken.status == 0
    assert "cell F2 holds the words “3 people”; taken as 3." in taken.said
    assert "3 paid people" in wellput("cost").said


def test_an_import_that_replaces_lines_needs_to_be_agreed(folder: Path) -> None:
    meetings()
    path = Path(wellput("cost", "export").out.strip())
    wellput("cost", "edit", "1", "--people", "9")
    refused = wellput("cost", "import", path)
    assert refused.status == 2
    assert "It would replace what is there" in refused.said
    assert "9 paid people" in wellput("cost").said


def test_a_spreadsheet_somebody_changed_is_not_overwritten(folder: Path) -> None:
    meetings()
    path = Path(wellput("cost", "export").out.strip())
    path.write_bytes(path.read_bytes() + b"changed")
    assert wellput("cost", "export").status == 2
    assert wellput("cost", "export", "--overwrite").status == 0


def test_a_file_that_is_no_spreadsheet_is_refused_plainly(folder: Path) -> None:
    (folder / "costs.xlsx").write_text("Activity,People", "utf-8")
    refused = wellput("cost", "import", "costs.xlsx")
    assert refused.status == 2
    assert "not an Excel workbook" in refused.said
    assert wellput("cost", "export", "costs.csv").status == 2
    assert wellput("cost", "import", "missing.xlsx").status == 2


def test_the_workspace_may_be_named_before_or_after_the_sub_command(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meetings()
    monkeypatch.chdir(tmp_path)
    assert "Meetings" in wellput("cost", "-w", folder, "show").out
    assert "Meetings" in wellput("cost", "show", "-w", folder).out
    assert wellput("cost", "show").status == 2


def test_a_bank_without_a_worksheet_says_so(tmp_path: Path) -> None:
    wellput("start", tmp_path / "other", "--bank", "strengthening-partnerships-2025")
    assert "has no cost worksheet" in wellput("cost", "-w", tmp_path / "other", "--question", "barriers").said


def test_a_line_added_without_a_case_is_how_things_are_now_whatever_the_last_line_was(folder: Path) -> None:
    meetings("--case", "duty")
    assert "Line 2, now: Meetings:" in meetings().said
    assert "Line 3, under a duty: Meetings:" in meetings("--case", "duty").said


@pytest.mark.parametrize("typed", ["no", "None", ""])
def test_a_line_that_is_shared_with_nobody_is_not_shared(folder: Path, typed: str) -> None:
    assert "Shared" not in meetings("--shared-with", typed, "--other", typed or "no").said


def test_of_thousands_of_cells_only_some_are_said_back_and_the_rest_are_counted(folder: Path) -> None:
    wellput("cost", "export", "costs.xlsx")
    book = load_workbook("costs.xlsx")
    for row in range(2, 302):
        for column, value in enumerate((row, "Now", f"Activity {row}", "Paid", None, "2-3"), 1):
            book["Lines"].cell(row, column, value)
    book.save("costs.xlsx")
    came = wellput("cost", "import", "costs.xlsx")
    assert came.status == 0
    assert "260 more cells were understood in the same way." in came.said
    assert len((came.out + came.err).splitlines()) < 150


def test_one_hour_is_an_hour(folder: Path) -> None:
    said = wellput(
        "cost", "add", "--activity", "Call", "--who", "paid", "--people", "1", "--hours", "1", "--times", "1"
    ).said
    assert "1 paid person × 1 hour × 1 time = 1 hour, £0." in said  # noqa: RUF001 -- the sign of multiplication


def test_a_case_that_stands_twice_is_refused_so_that_no_line_counts_twice(folder: Path) -> None:
    meetings()
    draft = folder / "responses" / "response.yaml"
    draft.write_text(draft.read_text("utf-8").replace("    cost:\n", "    cost:\n      cases: [now, now]\n"), "utf-8")
    ran = wellput("cost")
    assert ran.status == 2
    assert "`cases` names one of them twice. Write each case once." in ran.said


def test_an_edit_that_says_nothing_is_told_so(folder: Path) -> None:
    meetings()
    assert "Nothing was given to change." in wellput("cost", "edit", "1").said
    wellput("map", "add", "--partner", "The fire service")
    assert "Nothing was given to change." in wellput("map", "edit", "1").said
