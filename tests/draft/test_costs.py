"""A cost worksheet in a document: lines, totals, method and assumptions, in captioned tables, marked where invented."""

import datetime as dt
import json
from pathlib import Path

import pytest

from wellput.desk.documents.outgoing import document, outgoing
from wellput.desk.documents.rendering import render
from wellput.desk.documents.wanted import Output, Wanted
from wellput.desk.opening import open_workspace
from wellput.desk.starting import start
from wellput.model.block import Document, Table, Text
from wellput.model.block_words import in_one_line, inlines_of, plain

TODAY = dt.date(2025, 9, 1)
TIMES = "\N{MULTIPLICATION SIGN}"
WORKSHEET = """
answers:
  annual-cost:
    illustrative: true
    cost:
      lines:
        - activity: "Meetings {{ 7*7 }} | & <b>"
          case: now
          who: paid
          people: "2"
          hours: "1.5"
          times: "12"
          rate: "18.40"
          on_costs: "0.13"
          other: {travel: "240"}
          shared: true
          shared_with: "*The Council*"
          note: "=1+1"
        - activity: Meetings
          case: duty
          who: volunteer
          people: "3"
          hours: {low: "1", central: "2", high: "3"}
          times: "10"
          cover: fund
      assumptions: ["# From our diaries"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = start(tmp_path / "mine", "strengthening-partnerships-2025").draft
    path.write_text(path.read_text("utf-8") + WORKSHEET, "utf-8")
    return tmp_path / "mine"


def made(folder: Path) -> Document:
    return document(outgoing(open_workspace(folder), TODAY, Wanted()))


def tables(folder: Path) -> list[Table]:
    return [block for block in made(folder).blocks if isinstance(block, Table) and block.origin.field == "cost"]


def words(table: Table) -> list[list[str]]:
    return [[in_one_line(cell.inlines) for cell in row] for row in (table.header, *table.rows)]


def test_the_totals_come_first_and_the_lines_of_every_case_in_one_table(folder: Path) -> None:
    captions = [plain(one.caption.inlines) for one in tables(folder) if one.caption]
    assert captions == ["What it comes to (illustrative figures)", "Line by line (illustrative figures)"]
    *_, lines = tables(folder)
    assert [row[0] for row in words(lines)[1:]] == ["Meetings {{ 7*7 }} | & <b> Now", "Meetings Under a duty"]


def test_the_lines_of_one_activity_stand_together(folder: Path) -> None:
    draft = folder / "responses" / "response.yaml"
    draft.write_text(draft.read_text("utf-8").replace("Meetings {{ 7*7 }} | & <b>", "MEETINGS"), "utf-8")
    planning = "        - {activity: Planning, case: now, who: paid, people: 1, hours: 1, times: 1, rate: 10}\n"
    second = "        - activity: Meet"
    draft.write_text(draft.read_text("utf-8").replace(second, planning + second), "utf-8")
    *_, lines = tables(folder)
    assert [row[0] for row in words(lines)[1:]] == ["MEETINGS Now", "Meetings Under a duty", "Planning Now"]


def test_a_worksheet_of_one_case_says_which_in_the_caption_and_not_in_every_line(folder: Path) -> None:
    draft = folder / "responses" / "response.yaml"
    draft.write_text(draft.read_text("utf-8").replace("case: duty", "case: now"), "utf-8")
    *_, lines = tables(folder)
    assert lines.caption
    assert plain(lines.caption.inlines).startswith("What it takes now, line by line")
    assert [row[0] for row in words(lines)] == ["Activity", "Meetings {{ 7*7 }} | & <b>", "Meetings"]


def test_the_total_stands_out_and_short_ranges_are_not_parted(folder: Path) -> None:
    totals, _ = tables(folder)
    *_, last = totals.rows
    assert all(isinstance(one, Text) and one.strong for cell in last for one in cell.inlines)
    space = "\N{NO-BREAK SPACE}"
    assert f"60 (30{space}to{space}90)" in {plain(cell.inlines) for row in totals.rows for cell in row}


def test_a_line_shows_what_was_typed_exactly_and_how_it_is_worked_out(folder: Path) -> None:
    _, lines = tables(folder)
    assert words(lines)[1] == [
        "Meetings {{ 7*7 }} | & <b> Now",
        f"2 paid people {TIMES} 1.5 hours {TIMES} 12 times; at £18.40 an hour and 13% on-costs; travel £240. "
        "Shared with *The Council*. =1+1",
        "36",
        "£988.51",
    ]


def test_now_under_a_duty_and_the_difference_stand_side_by_side(folder: Path) -> None:
    totals, _ = tables(folder)
    found = {row[0]: row[1:] for row in words(totals)}
    assert found["What is counted"] == ["Now", "Under a duty", "Difference"]
    assert found["Volunteers' hours a year"] == ["0", "60 (30 to 90)", "60 (30 to 90)"]
    assert found["Total cost a year"] == ["£988.51", "£0", "\N{MINUS SIGN}£988.51"]


def test_method_assumptions_sharing_and_cover_are_said(folder: Path) -> None:
    text = plain(tuple(inlines_of(made(folder).blocks)))
    assert "rounded to the nearest penny, half a penny up" in text
    assert "# From our diaries" in text
    assert "Now, shared: £988.51, with *The Council*, who may count it too." in text
    assert "Under a duty: 60 volunteer hours would need new funding." in text


@pytest.mark.parametrize("output", ["html", "md", "txt", "paste"])
def test_every_form_shows_the_worksheet(folder: Path, output: Output) -> None:
    rendered = render(open_workspace(folder), TODAY, Wanted(output=output))
    text = "".join(path.read_text("utf-8") for path in rendered.paths)
    for piece in ("988.51", "60 (30 to 90)", "nearest penny", "From our diaries"):
        assert piece in text.replace("\\", "").replace("\N{NO-BREAK SPACE}", " ")


def test_json_has_the_lines_as_typed_and_the_totals_as_text(folder: Path) -> None:
    (path,) = render(open_workspace(folder), TODAY, Wanted(output="json")).paths
    questions = {one["id"]: one for one in json.loads(path.read_text("utf-8"))["questions"]}
    answer = questions["annual-cost"]["answer"]
    assert answer["cost"]["lines"][0]["rate"] == "18.40"
    now, duty = answer["cost_totals"]["cases"]
    assert now["cash"] == {"low": "988.51", "central": "988.51", "high": "988.51"}
    assert duty["volunteer_hours"]["high"] == "90.00"
    assert answer["cost_totals"]["differences"][0]["cash"]["central"] == "-988.51"


def test_an_older_figure_without_a_worksheet_is_still_shown(tmp_path: Path) -> None:
    path = start(tmp_path / "mine", "strengthening-partnerships-2025").draft
    path.write_text(path.read_text("utf-8") + 'answers:\n  annual-cost: {number: "2700"}\n', "utf-8")
    assert "£2,700 a year" in plain(tuple(inlines_of(made(tmp_path / "mine").blocks)))
