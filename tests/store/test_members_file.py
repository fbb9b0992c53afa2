"""Whatever happens while the store is changed, it is afterwards as before or as wanted, and never between."""

import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from wellput.errors import WellputError
from wellput.model.returned import Member
from wellput.store.members import list_member, read_members
from wellput.store.members_file import MEMBERS, changing, reading
from wellput.store.members_schema import MARK, MIGRATIONS


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "responses" / "members.sqlite"


def named(path: Path) -> list[str]:
    with reading(path) as store:
        return [one.member.name for one in read_members(store, "small")]


def add(path: Path, *names: str) -> None:
    with changing(path) as store:
        for name in names:
            list_member(store, Member(id=name.lower(), name=name))


HALF_WAY = """
import sys, time
from pathlib import Path
from wellput.model.returned import Member
from wellput.store.members import list_member
from wellput.store.members_file import MEMBERS, changing
with changing(Path(sys.argv[1])) as store:
    store.execute("PRAGMA cache_size = 5")  # so that half of the work has reached the disk
    for number in range(3000):
        list_member(store, Member(id=f"m-{number}", name=f"Member {number}", area="x" * 100))
    print("half-way", flush=True)
    time.sleep(60)
"""


def stopped_half_way(path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HALF_WAY, str(path)], stdout=subprocess.PIPE, text=True) as child:  # noqa: S603  ours
        assert child.stdout is not None
        assert child.stdout.readline() == "half-way\n"
        child.kill()


def test_a_program_killed_in_the_middle_leaves_the_store_as_it_was(path: Path) -> None:
    add(path, "Ffynnon")
    size = path.stat().st_size
    stopped_half_way(path)
    assert path.stat().st_size > size, "the killed program had not yet written anything, so this proves nothing"
    assert path.with_name("members.sqlite-journal").exists()
    assert named(path) == ["Ffynnon"]
    with reading(path) as store:
        assert store.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_program_killed_before_anything_was_kept_leaves_a_store_that_can_be_begun(path: Path) -> None:
    path.parent.mkdir()
    stopped_half_way(path)
    add(path, "Ffynnon")
    assert named(path) == ["Ffynnon"]


def test_two_who_save_at_once_take_turns_and_both_are_kept(path: Path) -> None:
    add(path, "First")
    windows = [
        threading.Thread(target=lambda one=one: [add(path, f"{one}-{number}") for number in range(15)])
        for one in ("a", "b")
    ]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    assert len(named(path)) == 31


def test_a_window_that_waits_too_long_says_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(path, "First")
    monkeypatch.setattr("wellput.store.database_files.PATIENCE", 0.1)
    with changing(path), pytest.raises(WellputError, match="Another Wellput window") as told:
        add(path, "Second")
    assert told.value.where == str(path)
    assert told.value.mend


def test_a_full_disk_undoes_the_change_and_says_so(path: Path) -> None:
    add(path, "First")
    with pytest.raises(WellputError, match="no room left"), changing(path) as store:  # noqa: PT012  full half-way
        store.execute("PRAGMA max_page_count = 45")
        for number in range(3000):
            list_member(store, Member(id=f"m-{number}", name="x" * 200))
    assert named(path) == ["First"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
def test_a_disk_that_refuses_to_write_undoes_the_change_and_says_so(path: Path) -> None:
    add(path, "First")
    limited = f"""
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({path.stat().st_size + 50_000},) * 2)
from wellput.errors import WellputError
try:
    {HALF_WAY.strip().replace(chr(10), chr(10) + "    ")}
except WellputError as fault:
    print(fault)
"""
    done = subprocess.run([sys.executable, "-c", limited, str(path)], capture_output=True, text=True, check=True)  # noqa: S603  ours
    assert "this change was not made" in done.stdout
    assert named(path) == ["First"]


def test_a_fault_of_ours_in_the_middle_undoes_everything(path: Path) -> None:
    add(path, "First")
    with pytest.raises(ZeroDivisionError), changing(path) as store:  # noqa: PT012  it must happen half-way
        list_member(store, Member(id="second", name="Second"))
        1 / 0  # noqa: B018
    assert named(path) == ["First"]


@pytest.mark.parametrize("held", [b"not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_store_is_refused_and_left_alone(path: Path, held: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(held)
    with pytest.raises(WellputError):
        add(path, "First")
    with pytest.raises(WellputError):
        named(path)
    assert path.read_bytes() == held


def test_a_database_of_another_program_is_refused_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE theirs (a)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(WellputError, match="not made by Wellput"):
        add(path, "First")
    assert path.read_bytes() == before


def test_a_store_of_a_newer_wellput_is_refused_and_left_alone(path: Path) -> None:
    add(path, "First")
    with sqlite3.connect(path) as newer:
        newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    newer.close()
    before = path.read_bytes()
    for use in (lambda: add(path, "Second"), lambda: named(path)):
        with pytest.raises(WellputError, match="newer Wellput"):
            use()
    assert path.read_bytes() == before


def test_an_older_store_is_brought_up_to_date_with_all_it_holds(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(path, "First")
    newer = (*MIGRATIONS, ("ALTER TABLE members ADD COLUMN more TEXT",))
    monkeypatch.setattr("wellput.store.members_file.MEMBERS", replace(MEMBERS, migrations=newer))
    assert named(path) == ["First"]
    with reading(path) as store:
        assert store.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS) + 1,)
        assert store.execute("SELECT more FROM members").fetchall() == [(None,)]


def test_a_migration_that_fails_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(path, "First")
    broken = (*MIGRATIONS, ("ALTER TABLE members ADD COLUMN more TEXT", "ALTER TABLE nowhere ADD COLUMN more TEXT"))
    with monkeypatch.context() as patched:
        patched.setattr("wellput.store.members_file.MEMBERS", replace(MEMBERS, migrations=broken))
        with pytest.raises(sqlite3.OperationalError):
            add(path, "Second")
    assert named(path) == ["First"]


def test_every_table_of_the_file_explains_itself_and_says_whose_it_is(path: Path) -> None:
    add(path, "First")
    with reading(path) as store:
        tables = store.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'view')").fetchall()
        assert store.execute("PRAGMA application_id").fetchone() == (MARK,)
    for name, sql in tables:
        assert "--" in sql.splitlines()[0], name


def test_where_nobody_was_asked_yet_one_is_told_how_to_begin(path: Path) -> None:
    with pytest.raises(WellputError, match="wellput members import"):
        named(path)
