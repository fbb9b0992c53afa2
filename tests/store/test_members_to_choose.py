"""Members with several returns are found without reading every member."""

from pathlib import Path

from tests.collate.returned_things import WHEN, sent_by
from wellput.desk.members.keeping_returns import choose_return, keep_returns, returns_of
from wellput.model.response import Answer
from wellput.model.returned import Return
from wellput.store.members import members_to_choose, read_members
from wellput.store.members_file import members_file, reading
from wellput.store.workspaces import Workspace


def saying(name: str, words: str) -> Return:
    return sent_by(name, {"views": Answer(text=words)})


def test_those_who_sent_two_different_returns_at_once_are_to_choose_from_until_one_is_chosen(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    returns = [saying(name, words) for name in ("Ben", "ann", "Cat") for words in ("one", "two")]
    keep_returns(workspace, [*returns, saying("Dot", "one")], (), WHEN)
    with reading(members_file(workspace)) as store:
        assert members_to_choose(store, "small") == ("ann", "ben", "cat")
        assert members_to_choose(store, "another") == ()
    choose_return(workspace, "small", "ben", returns_of(workspace, "small", "ben")[0].id)
    with reading(members_file(workspace)) as store:
        assert members_to_choose(store, "small") == ("ann", "cat")
        assert [one.member.id for one in read_members(store, "small") if one.returns > 1] == ["ann", "cat"]
