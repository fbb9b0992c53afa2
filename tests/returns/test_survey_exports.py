"""Exports of surveys: headings are matched by exact words, options by labels and aliases; all else is listed."""

import csv
import datetime as dt
from collections.abc import Sequence
from contextlib import suppress
from io import BytesIO, StringIO
from pathlib import Path

import openpyxl
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.returns.collected import TODAY, answers_held, held, told
from tests.returns.filling_in import bank, form
from wellput.desk.members.collecting import Collected, collect
from wellput.desk.opening import Opened
from wellput.errors import WellputError
from wellput.returns.survey_targets import Targets
from wellput.returns.surveys import Table, letter, proposed
from wellput.sheets.tables import read_csv

Rows = Sequence[Sequence[str]]


def as_csv(rows: Rows, delimiter: str = ",", encoding: str = "utf-8", end: str = "\r\n") -> bytes:
    text = StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL).writerows(rows)
    return text.getvalue().encode(encoding)


def goes_to(rows: Rows) -> list[str]:
    return [one.goes_to for one in proposed(Table("x.csv", rows), bank(), Targets(bank(), form())).columns]


def collected(opened: Opened, inbox: Path, rows: Rows) -> Collected:
    (inbox / "export.csv").write_bytes(as_csv(rows))
    return collect(opened, [inbox], TODAY)


MICROSOFT = [
    ["ID", "Start time", "Completion time", "Email", "Name", "Organisation", "How often?", "What is in the way?",
     "Which matter most?", "4. How many hours?", "What do you think?"],
    ["1", "x", "2025-08-01 10:00:00", "anonymous", "", "Alpha", "Trust", "Money;Training;", "Trust;Funding;Training",
     "3.5", "Ünï £5 “views”"],
    ["2", "x", "2025-08-01 11:00:00", "anonymous", "", "Beta", "Often", "Funding;the river", "", "lots", "=1+1"],
]  # fmt: skip


def test_one_row_of_headings_is_read_by_the_question_s_words_or_number(opened: Opened, inbox: Path) -> None:
    found = collected(opened, inbox, MICROSOFT)
    said = answers_held(opened)
    assert said["Alpha"]["barriers"].selected == ("funding", "training")
    assert [one.option for one in said["Alpha"]["benefits"].ranked] == ["trust", "funding", "training"]
    assert (said["Alpha"]["frequency"].selected, str(said["Alpha"]["hours"].number)) == (("trust",), "3.5")
    assert (said["Alpha"]["views"].text, said["Beta"]["views"].text) == ("Ünï £5 “views”", "=1+1")
    assert [(one.place, one.value) for one in found.unread] == [
        *(("row 3, column G", "Often"), ("row 3, column H", "the river"), ("row 3, column J", "lots")),
    ]
    assert found.notes[0].startswith("export.csv: read as an export of the layout “Microsoft Forms”")


def test_two_rows_of_headings_give_each_option_a_column() -> None:
    rows = [
        ["Respondent ID", "Collector ID", "Start Date", "End Date", "What is in the way?", "", "", "", "How often?",
         "What do you think?"],
        ["", "", "", "", "Funding", "Money", "Other (please specify)", "Trust", "Response", "Open-Ended Response"],
        ["1", "2", "3", "4", "Funding", "", "", "", "Trust", "Views"],
    ]  # fmt: skip
    assert goes_to(rows) == [
        *("nothing", "nothing", "nothing", "sent", "?", "?", "barriers other", "barriers selected trust"),
        *("frequency selected", "views text"),
    ]


def test_three_rows_of_headings_are_read_by_the_second() -> None:
    rows = [
        ["StartDate", "EndDate", "ResponseId", "RecordedDate", "Q1", "Q2_1", "Q2_6_TEXT", "Q3_1"],
        ["Start Date", "End Date", "Response ID", "Recorded Date", "How often?",
         "What is in the way? - Selected Choice - Funding", "What is in the way? - Something else (say what) - Text",
         "Which matter most? - Trust"],
        ['{"ImportId":"startDate"}', *['{"ImportId":"x"}'] * 7],
        ["a", "b", "c", "2025-08-01 10:00:00", "Trust", "Funding", "", "1"],
    ]  # fmt: skip
    assert goes_to(rows)[3:6] + goes_to(rows)[7:] == [
        *("sent", "frequency selected", "barriers selected funding", "benefits ranked trust"),
    ]


def test_our_own_xlsform_s_names_are_known(opened: Opened, inbox: Path) -> None:
    rows = [
        ["wp_s_about/wp_p_name", "wp_2/wp_2_selected", "wp_2/wp_2_selected/funding", "wp_2/wp_2_selected/trust",
         "wp_3/wp_3_ranked_1", "wp_3/wp_3_ranked_1_reason", "wp_6/wp_6_text", "_uuid", "_submission_time"],
        ["Kappa", "funding trust", "1", "1", "training", "Because", "Views", "u", "2025-08-02T10:00:00"],
    ]  # fmt: skip
    assert told(collected(opened, inbox, rows)) == []
    said = answers_held(opened)["Kappa"]
    assert said["barriers"].selected == ("funding", "trust")
    assert [(one.option, one.reason) for one in said["benefits"].ranked] == [("training", "Because")]


@pytest.mark.parametrize(("heading", "target"), [
    ("How often?", "frequency selected"), ("1. How often?", "frequency selected"), ("Q1", "frequency selected"),
    ("Question 1", "frequency selected"), ("  how   OFTEN ", "frequency selected"),
    ("<p>How often?</p>*", "frequency selected"), ("What is in the way? [Funding]", "barriers selected funding"),
    ("What is in the way?: Money", "barriers selected funding"),
    ("What is in the way? [Something else (say what)]", "barriers selected else"),
    ("Which matter most? [1st choice]", "benefits ranked 1"), ("What is your organisation called?", "respondent.name"),
    ("May we quote your words?", "permission.quote"), ("What do you feel?", "?"), ("", "?"), ("Comments", "?"),
])  # fmt: skip
def test_headings_are_matched_by_exact_words_only(heading: str, target: str) -> None:
    assert goes_to([["Organisation", heading, "Since when?"], ["a", "b", "c"]])[1] in (
        target,
        "?" if target == "respondent.name" else target,
    )


def test_a_column_that_is_not_known_is_listed_and_read_once_somebody_says_what_it_is(
    opened: Opened, inbox: Path
) -> None:
    rows = [["Organisation", "What do you feel?", "Staff notes"], ["Alpha", "Views", "x"], ["Beta", "Other views", ""]]
    first = told(collected(opened, inbox, rows))
    assert ["It is not known what this column answers" in one for one in first] == [True, True, False]
    assert "No column goes to a question yet, so none of its 2 rows was read." in first[2]
    path = opened.workspace.root / "surveys" / "export.yaml"
    kept = yaml.safe_load(path.read_text("utf-8"))
    kept["columns"][1]["goes_to"], kept["columns"][2]["goes_to"] = "views text", "nothing"
    path.write_text(yaml.safe_dump(kept, allow_unicode=True), "utf-8")
    second = collect(opened, [inbox], TODAY)
    assert (told(second), held(opened)) == ([], {"Alpha": "Views", "Beta": "Other views"})
    assert collect(opened, [inbox], TODAY).kept.counts == {"unchanged": 2}


def test_a_mistake_in_the_list_of_columns_is_told_of(opened: Opened, inbox: Path) -> None:
    collected(opened, inbox, [["Organisation", "What do you think?"], ["Alpha", "Views"]])
    path = opened.workspace.root / "surveys" / "export.yaml"
    path.write_text(path.read_text("utf-8").replace("views text", "view text"), "utf-8")
    (reason, *_) = told(collect(opened, [inbox], TODAY))
    assert "Did you mean `views text`?" in reason


def test_columns_of_one_heading_are_both_left_until_somebody_chooses() -> None:
    rows = [["Organisation", "What do you think?", "What do you think?"], ["A", "x", "y"]]
    assert goes_to(rows) == ["respondent.name", "?", "?"]


@pytest.mark.parametrize("rows", [
    [["Organisation", "How often?", "What do you think?"], ["7", "Alpha", "Trust", "Views"]],
    [["", "Organisation", "How often?", "What do you think?"], ["Alpha", "Trust", "Views", ""]],
])  # fmt: skip
def test_headings_that_moved_by_a_column_stop_the_whole_file(opened: Opened, inbox: Path, rows: Rows) -> None:
    found = collected(opened, inbox, rows)
    assert (found.returns, ["a column beside" in one for one in told(found)]) == (0, [True])


def test_labels_with_commas_in_them_stay_whole(opened: Opened, inbox: Path) -> None:
    rows = [["Organisation", "What is in the way?"], ["Alpha", "Funding, Something else (say what), Trust"]]
    collected(opened, inbox, rows)
    assert answers_held(opened)["Alpha"]["barriers"].selected == ("funding", "trust", "else")


def test_an_export_that_grew_adds_only_what_is_new(opened: Opened, inbox: Path) -> None:
    collected(opened, inbox, MICROSOFT[:2])
    grown = [*MICROSOFT[:2], [*MICROSOFT[1][:5], "Gamma", *MICROSOFT[1][6:]]]
    assert collected(opened, inbox, grown).kept.counts == {"unchanged": 1, "new": 1}


def test_a_row_that_says_it_came_later_replaces_the_earlier_of_the_same_organisation(
    opened: Opened, inbox: Path
) -> None:
    later = [*MICROSOFT[1][:2], "2025-08-03 09:00:00", *MICROSOFT[1][3:10], "Later views"]
    found = collected(opened, inbox, [MICROSOFT[0], later, MICROSOFT[1]])
    assert (found.kept.counts, held(opened)) == ({"new": 1, "older": 1}, {"Alpha": "Later views"})


def test_a_spreadsheet_of_a_survey_is_read_like_its_csv(opened: Opened, inbox: Path) -> None:
    book = openpyxl.Workbook()
    for row in MICROSOFT[:2]:
        book.active.append(row)
    book.active["J2"], book.active["C2"] = 3.5, dt.datetime(2025, 8, 1, 10, 0)
    buffer = BytesIO()
    book.save(buffer)
    (inbox / "forms.xlsx").write_bytes(buffer.getvalue())
    found = collect(opened, [inbox], TODAY)
    assert (told(found), str(answers_held(opened)["Alpha"]["hours"].number)) == ([], "3.5")


def test_a_table_of_something_else_is_no_survey_and_leaves_no_list(opened: Opened, inbox: Path) -> None:
    found = collected(opened, inbox, [["Item", "Price"], ["Tea", "2"]])
    assert ["No column of this table" in one for one in told(found)] == [True]
    assert not (opened.workspace.root / "surveys").exists()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "mac_roman"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_usual_encoding_delimiter_and_line_ending_gives_the_same_rows(
    encoding: str, delimiter: str, end: str
) -> None:
    rows = [["Organisation", "What do you think?"], ["Caffè £5", "“It\u2019s fine”, we say; or | not\nsecond line"]]
    read = read_csv(as_csv(rows, delimiter, encoding, end), "x.csv")
    assert read.rows == rows
    assert bool(read.doubt) == (encoding in ("cp1252", "mac_roman"))


cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12)


@settings(max_examples=40)
@given(st.lists(st.lists(cells, min_size=1, max_size=6), min_size=1, max_size=6), st.binary(max_size=200))
def test_no_table_however_odd_ends_in_anything_but_rows_or_a_plain_refusal(rows: list[list[str]], noise: bytes) -> None:
    assert len(goes_to(rows)) >= 0
    data = as_csv(rows) + noise
    if b"\0" in data[:4096] or b'"' in noise:  # no text, or text of two bytes a letter, or a cell that is never closed
        with suppress(WellputError):
            read_csv(data, "x.csv")
    else:
        assert isinstance(read_csv(data, "x.csv").rows, list)


def test_columns_have_a_spreadsheet_s_letters() -> None:
    assert [letter(place) for place in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
