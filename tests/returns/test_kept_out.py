"""Collecting again what a forgotten member sent does not bring it back, neither in the store nor in copies of files."""

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.returns.collected import TODAY, held, told
from tests.returns.test_collecting import answers
from tests.returns.test_survey_exports import as_csv
from wellput.desk.members.collecting import collect
from wellput.desk.members.forgetting import forget, to_forget
from wellput.desk.members.keeping_out import take_back
from wellput.desk.opening import Opened
from wellput.store.originals import FOLDER

SAID = "We were called at midnight and nobody could say who was in charge of it"
ASKED = 'Asked to be forgotten on 20 August 2025; not read. If it has changed its mind: wellput forget --undo "Gamma"'
ROWS = [
    ["Organisation", "wp_2/wp_2_selected/funding", "wp_6/wp_6_text"],
    ["Gamma", "perhaps", SAID],
    ["Delta", "1", "D"],
]


@pytest.fixture
def of_one(opened: Opened, inbox: Path) -> Path:
    """The file of a member that was collected, and then forgotten."""
    (inbox / "gamma.json").write_bytes(answers(words=SAID))
    collect(opened, [inbox], TODAY)
    forget_gamma(opened)
    return inbox / "gamma.json"


def forget_gamma(opened: Opened) -> None:
    forget(to_forget(opened.workspace.root, "Gamma"), TODAY)


def copies(opened: Opened) -> list[bytes]:
    return [path.read_bytes() for path in (opened.workspace.draft.parent / FOLDER).iterdir()]


def as_workbook(rows: list[list[str]]) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def test_its_own_file_is_listed_and_neither_read_nor_kept(opened: Opened, inbox: Path, of_one: Path) -> None:
    collected = collect(opened, [inbox], TODAY)
    assert told(collected) == [f"gamma.json: “Gamma”. {ASKED}"]
    assert (collected.returns, held(opened), copies(opened)) == (0, {}, [])
    of_one.rename(inbox / "renamed.json")
    (inbox / "renamed.json").write_bytes(answers(name="", words=SAID))
    (listed,) = told(collect(opened, [inbox], TODAY))
    assert listed.startswith(
        "renamed.json: “Unnamed: renamed.json”. Asked to be forgotten on 20 August 2025; not read."
    )
    assert listed.endswith("wellput forget --undo NAME, with the name that it had then")
    assert held(opened) == {}


def test_its_row_in_another_export_is_listed_and_empty_in_the_copy(opened: Opened, inbox: Path, of_one: Path) -> None:
    of_one.unlink()
    (inbox / "export.csv").write_bytes(as_csv(ROWS))
    for count in ("new", "unchanged"):
        collected = collect(opened, [inbox], TODAY)
        assert told(collected) == [f"export.csv, row 2: “Gamma”. {ASKED}"]
        assert (held(opened), collected.kept.counts) == ({"Delta": "D"}, {count: 1})
        (copy,) = copies(opened)
        assert b"Gamma" not in copy
        assert b"midnight" not in copy
        assert b"Delta" in copy


def test_its_row_in_a_workbook_is_empty_in_the_copy(opened: Opened, inbox: Path, of_one: Path) -> None:
    of_one.unlink()
    (inbox / "export.xlsx").write_bytes(as_workbook(ROWS))
    assert told(collect(opened, [inbox], TODAY)) == [f"export.xlsx, sheet Sheet, row 2: “Gamma”. {ASKED}"]
    assert held(opened) == {"Delta": "D"}
    (copy,) = copies(opened)
    assert len(copy) < len((inbox / "export.xlsx").read_bytes())


def test_a_copy_that_was_emptied_stays_so_when_the_same_export_is_collected_again(opened: Opened, inbox: Path) -> None:
    (inbox / "export.csv").write_bytes(as_csv(ROWS))
    collect(opened, [inbox], TODAY)
    assert b"midnight" in copies(opened)[0]
    forget_gamma(opened)
    assert told(collect(opened, [inbox], TODAY)) == [f"export.csv, row 2: “Gamma”. {ASKED}"]
    (copy,) = copies(opened)
    assert b"midnight" not in copy
    assert held(opened) == {"Delta": "D"}


def test_a_member_that_is_let_back_is_read_and_kept_as_before(opened: Opened, inbox: Path, of_one: Path) -> None:
    take_back(opened.workspace.root, "Gamma")
    assert told(collect(opened, [inbox], TODAY)) == []
    assert held(opened) == {"Gamma": SAID}
    assert copies(opened) == [of_one.read_bytes()]
