"""Many returns are kept some at a time: other windows have their turn, and what was stopped can be finished."""

import datetime as dt
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from tests.collate.returned_things import WHEN, sent_by
from wellput.desk.members.keeping_returns import AT_ONCE, keep_arriving
from wellput.errors import WellputError
from wellput.model.response import Answer
from wellput.model.returned import Member, Original, Return
from wellput.store.members import list_member
from wellput.store.members_file import changing, members_file, reading
from wellput.store.members_forgetting import forget_member
from wellput.store.workspaces import Workspace

FILE = Original("export.csv", "sha256:export", "originals/export.csv")


def hours(name: str, number: int, **more: object) -> Return:
    return sent_by(name, {"hours": Answer(number=Decimal(number))}, original=FILE.digest, **more)


def arriving(count: int) -> Iterator[Original | Return]:
    """A file with so many returns, the last of which is another one of the first member."""
    yield FILE
    for number in range(count - 1):
        yield hours(f"M{number}", number, place=f"row {number + 2}")
    yield hours("M0", 99, place=f"row {count + 1}")


def everything(workspace: Workspace) -> list[str]:
    connection = sqlite3.connect(members_file(workspace))
    try:
        return sorted(connection.iterdump())
    finally:
        connection.close()


def held(workspace: Workspace) -> int:
    with reading(members_file(workspace)) as store:
        assert store.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return int(store.execute("SELECT count(*) FROM returns").fetchone()[0])


COLLECTING = """
import sys
from pathlib import Path
from tests.desk.test_keeping_in_batches import arriving
from tests.collate.returned_things import WHEN
from wellput.desk.members import keeping_returns
from wellput.store.workspaces import Workspace

def waiting():
    for number, one in enumerate(arriving(250)):
        if number == 150:
            print("one batch is kept", flush=True)
            sys.stdin.readline()
        yield one

keeping_returns.AT_ONCE = 100
keeping_returns.keep_arriving(Workspace(Path(sys.argv[1])), waiting(), WHEN, "export")
"""


def collecting(workspace: Workspace) -> "subprocess.Popen[str]":
    """Another process that has kept the first hundred of 250 returns, and waits half-way through the second."""
    root = Path(__file__).parents[2]
    child = subprocess.Popen(  # noqa: S603 -- our own words
        [sys.executable, "-c", COLLECTING, str(workspace.root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=root,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "one batch is kept\n"
    return child


def test_another_window_writes_while_a_collection_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = Workspace(tmp_path)
    monkeypatch.setattr("wellput.store.database_files.PATIENCE", 0.0)
    with collecting(workspace) as child:
        assert held(workspace) == 100
        with changing(members_file(workspace)) as store:
            list_member(store, Member(id="m120", name="M120", kind="faith"))
        child.communicate("\n")
    assert child.returncode == 0
    assert held(workspace) == 250
    with reading(members_file(workspace)) as store:
        kinds = store.execute(
            "SELECT c.kind, count(*) FROM returns r JOIN cells c ON c.id = r.cell GROUP BY c.kind ORDER BY c.kind"
        ).fetchall()
    assert kinds == [("faith", 1), ("vcf", 247)], "the first member has two returns, of which none counts yet"


def test_a_collection_waits_for_a_window_that_reads_for_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace, done = Workspace(tmp_path), threading.Event()
    keep_arriving(workspace, arriving(3), WHEN, "first")
    monkeypatch.setattr("wellput.store.database_files.PATIENCE", 0.0)

    def collect() -> None:
        keep_arriving(workspace, arriving(30), WHEN, "second")
        done.set()

    collector = threading.Thread(target=collect)
    with reading(members_file(workspace)) as store:
        assert store.execute("SELECT count(*) FROM returns").fetchone() == (3,)
        collector.start()
        while nobody_else_may_read(workspace) is False:
            pass
        assert not done.is_set()
    collector.join()
    assert done.is_set()
    assert held(workspace) == 30


def nobody_else_may_read(workspace: Workspace) -> bool:
    """Whether somebody waits to write what is there, once the others have read."""
    try:
        held(workspace)
    except WellputError:
        return True
    return False


def test_a_collection_that_is_killed_leaves_whole_batches_and_comes_to_the_same_when_it_is_run_again(
    tmp_path: Path,
) -> None:
    killed, whole = Workspace(tmp_path / "killed"), Workspace(tmp_path / "whole")
    with collecting(killed) as child:
        child.kill()
    assert held(killed) == 100
    for workspace in (killed, whole):
        keep_arriving(workspace, arriving(250), WHEN, "export")
    assert everything(killed) == everything(whole)


@pytest.mark.parametrize("stop", [1, 6, 7, 12, 24])
def test_wherever_it_is_stopped_running_it_again_comes_to_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: int
) -> None:
    monkeypatch.setattr("wellput.desk.members.keeping_returns.AT_ONCE", 6)

    def stopped() -> Iterator[Original | Return]:
        for number, one in enumerate(arriving(25)):
            if number == stop:
                raise KeyboardInterrupt
            yield one

    broken, whole = Workspace(tmp_path / "broken"), Workspace(tmp_path / "whole")
    with pytest.raises(KeyboardInterrupt):
        keep_arriving(broken, stopped(), WHEN, "export")
    kept = keep_arriving(broken, arriving(25), WHEN, "export")
    assert kept.counts["unchanged"] == (stop - 1) // 6 * 6
    assert kept.counts["contested"] == 1
    keep_arriving(whole, arriving(25), WHEN, "export")
    assert everything(broken) == everything(whole)


def test_something_else_that_is_collected_after_a_stop_is_later_than_what_was_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wellput.desk.members.keeping_returns.AT_ONCE", 2)

    def stopped() -> Iterator[Original | Return]:
        yield from (FILE, hours("Ann", 1), hours("Bob", 2))
        raise KeyboardInterrupt

    workspace = Workspace(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        keep_arriving(workspace, stopped(), WHEN, "export")
    kept = keep_arriving(workspace, (FILE, hours("Ann", 3, place="row 9")), WHEN + dt.timedelta(days=1), "another")
    assert kept.counts == {"replaces": 1}


def test_a_member_that_is_forgotten_in_another_window_stops_no_collection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wellput.desk.members.keeping_returns.AT_ONCE", 1)
    workspace = Workspace(tmp_path)

    def with_forgetting() -> Iterator[Original | Return]:
        yield from (FILE, hours("Ann", 1, place="row 2"))
        with changing(members_file(workspace)) as store:
            forget_member(store, "ann", (FILE.digest,), WHEN.date())
        yield hours("Bob", 2, place="row 3")

    keep_arriving(workspace, with_forgetting(), WHEN)
    with reading(members_file(workspace)) as store:
        assert store.execute("SELECT member, value, name FROM said").fetchall() == [("bob", "2", "Bob")]
        assert store.execute("SELECT name FROM originals").fetchall() == [("export.csv",)]


def test_collecting_what_is_there_records_no_round(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    for _ in range(2):
        keep_arriving(workspace, arriving(3), WHEN, "export")
    with reading(members_file(workspace)) as store:
        assert store.execute("SELECT count(*), max(unfinished) FROM runs").fetchall() == [(1, None)]


def test_no_more_than_a_batch_is_ever_held_back(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)

    def watched() -> Iterator[Original | Return]:
        for number, one in enumerate(arriving(2 * AT_ONCE + 2)):
            if number in (AT_ONCE + 1, 2 * AT_ONCE + 1):
                assert held(workspace) == number - 1
            yield one

    assert keep_arriving(workspace, watched(), WHEN).counts == {"new": 2 * AT_ONCE + 1, "contested": 1}
