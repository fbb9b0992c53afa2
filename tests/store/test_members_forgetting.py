"""What is forgotten is gone from every byte of the store, and nobody else's is touched."""

import datetime as dt
import sqlite3
from pathlib import Path

import pytest

from tests.collate.returned_things import WHEN, sent_by
from wellput.desk.members.keeping_returns import keep_returns
from wellput.model.coded import Code, Coding
from wellput.model.evidence import Evidence
from wellput.model.response import Answer, Ranked
from wellput.model.returned import Original, Return, Whence
from wellput.store.members_codes import save_codes, save_codings
from wellput.store.members_file import changing, members_file, reading, write_anew
from wellput.store.members_forgetting import forget_member, holdings
from wellput.store.workspaces import Workspace

TODAY = dt.date(2025, 9, 10)
HERS = "Xylographic quinces"


def answered(name: str, word: str, *, original: str) -> Return:
    return sent_by(
        name,
        {
            "views": Answer(text=f"{word} in the text " * 40, position=f"{word} position", ask=f"{word} ask"),
            "benefits": Answer(ranked=(Ranked(option="trust", reason=f"{word} reason"),)),
        },
        area=f"{word} area",
        evidence=(Evidence(id="views-1", kind="quote", statement=f"{word} statement"),),
        whence={("views", "text"): Whence(f"{word}.docx", "place", f"{word} as received")},
        original=original,
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store with two members, one of whom sent a return, a corrected one, and was coded."""
    workspace = Workspace(tmp_path)
    for at, word in enumerate(("Earlier Xylographic", HERS)):
        originals = [Original(f"{HERS} {at}.docx", f"sha256:{at}", f"originals/{at}"), Original("b", "sha256:b", "b")]
        returns = [answered("Ann", word, original=f"sha256:{at}"), answered("Bob", "Plain pears", original="sha256:b")]
        keep_returns(workspace, returns, originals, WHEN)
    path = members_file(workspace)
    with changing(path) as store:
        save_codes(store, "small", [Code("views", "c", "Label")])
        save_codings(store, "small", "views", "ann", "me", [Coding("views", "ann", "me", "c", "sha256:xyz")])
    return path


def forget(path: Path, member: str) -> None:
    with changing(path) as store:
        originals = tuple(one.digest for one in holdings(store, member).originals)
        forget_member(store, member, originals, TODAY)
    write_anew(path)


def test_what_the_store_holds_of_a_member_is_everything_it_sent(path: Path) -> None:
    with reading(path) as store:
        held = holdings(store, "ann")
    assert held.returns == 2
    assert held.names == ("Ann",)
    assert [one.name for one in held.originals] == [f"{HERS} 0.docx", f"{HERS} 1.docx"]
    for words in ("position", "ask", "reason", "statement", "as received"):
        assert f"{HERS} {words}" in held.texts


def test_no_word_of_a_forgotten_member_stays_in_the_file_or_beside_it(path: Path) -> None:
    with reading(path) as store:
        before = holdings(store, "bob")
    forget(path, "ann")
    for file in path.parent.glob("members.sqlite*"):
        assert b"ylographic" not in file.read_bytes(), file
        assert b"Ann" not in file.read_bytes(), file
    with reading(path) as store:
        assert store.execute("SELECT at FROM forgotten").fetchall() == [("2025-09-10",)]
        assert store.execute("SELECT count(*) FROM codings").fetchone() == (0,)
        assert store.execute("SELECT DISTINCT member FROM said").fetchall() == [("bob",)]
        assert holdings(store, "bob") == before
        assert store.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert store.execute("PRAGMA foreign_key_check").fetchall() == []


def test_no_word_stays_in_the_log_of_a_file_that_another_program_gave_one(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("UPDATE members SET contact = name")
    other.commit()
    forget(path, "ann")
    for file in path.parent.glob("members.sqlite*"):
        assert b"ylographic" not in file.read_bytes(), file
    other.close()


def test_what_was_deleted_before_goes_too(path: Path) -> None:
    with changing(path) as store:
        store.execute("DELETE FROM members WHERE id = 'ann'")
    write_anew(path)
    assert b"Xylographic quinces in the text" not in path.read_bytes()
