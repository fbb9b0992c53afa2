"""Tables that were made to do harm, or came to grief: each is told of in a line or two, soon, and nothing is lost."""

import time
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from tests.returns.collected import TODAY, answers_held, held, told
from tests.returns.test_survey_exports import MICROSOFT, Rows, as_csv
from wellput.desk.members.collecting import collect
from wellput.desk.opening import Opened

HEADS, ROW = MICROSOFT[0], MICROSOFT[1]
SOON = 20


def with_choice(words: str) -> Rows:
    return [HEADS, [*ROW[:7], words, *ROW[8:]]]


@pytest.mark.parametrize(("words", "said"), [
    ("Money;" * 1_500_000, "which no list of options would be"),
    ("abc,def ghi," * 100, "none of the options"),
])  # fmt: skip
def test_a_cell_of_endless_options_costs_one_line_and_little_time(
    opened: Opened, inbox: Path, words: str, said: str
) -> None:
    (inbox / "a.csv").write_bytes(as_csv(with_choice(words)))
    began = time.monotonic()
    (reason,) = told(collect(opened, [inbox], TODAY))
    assert time.monotonic() - began < SOON
    assert (said in reason, held(opened)) == (True, {"Alpha": ROW[10]})


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "cp1252"])
def test_a_quotation_mark_that_is_never_closed_stops_the_file(opened: Opened, inbox: Path, encoding: str) -> None:
    text = 'Organisation,What do you think?\r\nAlpha,"“Views”\r\nthat never end\r\nBeta,Ours\r\n'
    (inbox / "a.csv").write_bytes(text.encode(encoding))
    reasons = told(collect(opened, [inbox], TODAY))
    assert reasons[0].startswith("a.csv: The quotation mark that opens a cell in row 2 is never closed")
    (inbox / "a.csv").write_bytes(text.replace("never end", 'end"').replace("“Views”", "“Views”\r\n").encode(encoding))
    collect(opened, [inbox], TODAY)
    assert set(held(opened)) == {"Alpha", "Beta"}


def test_formulas_that_came_to_nothing_and_errors_are_listed_with_their_cells(opened: Opened, inbox: Path) -> None:
    book = openpyxl.Workbook()
    for row in (HEADS, [*ROW[:9], "#REF!", "=A1&B1"]):
        book.active.append(row)
    buffer = BytesIO()
    book.save(buffer)
    (inbox / "a.xlsx").write_bytes(buffer.getvalue())
    reasons = told(collect(opened, [inbox], TODAY))
    assert [one.split(". ")[0] for one in reasons] == [
        "a.xlsx, sheet Sheet, cell J2: “#REF!”", "a.xlsx, sheet Sheet, cell K2: “=A1&B1”",
    ]  # fmt: skip
    assert "hours" not in answers_held(opened)["Alpha"]


def test_names_are_kept_as_words_whatever_they_would_mean_elsewhere(opened: Opened, inbox: Path) -> None:
    names = ["..", "/", "\\\\host\\share", "<script>", "Robert'); DROP TABLE members;--", "=cmd", "--help"]
    (inbox / "a.csv").write_bytes(as_csv([HEADS, *([*ROW[:5], name, *ROW[6:]] for name in names)]))
    assert told(collect(opened, [inbox], TODAY)) == []
    assert set(held(opened)) == set(names)


@pytest.mark.parametrize("name", [" ", "\u200b"])
def test_a_name_of_nothing_that_can_be_seen_is_told_of(opened: Opened, inbox: Path, name: str) -> None:
    (inbox / "a.csv").write_bytes(as_csv([HEADS, [*ROW[:5], name, *ROW[6:]]]))
    (reason,) = told(collect(opened, [inbox], TODAY))
    assert "does not say which organisation it is from" in reason
