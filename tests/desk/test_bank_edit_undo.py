"""The last change of a bank can be taken back, and brought back, and nothing that depends on a bank is misled by it."""

from pathlib import Path

import pytest

from tests.desk.test_bank_edit_refusals import BANK
from wellput.desk.banks.bank_edit_given import Wish, grant, taken_back
from wellput.desk.banks.bank_edit_turns import begin, hear
from wellput.errors import NotUnderstoodError
from wellput.store.banks import bank_paths, read_bank
from wellput.store.workspaces import make_workspace


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "questionbank" / "halls.yaml"
    path.parent.mkdir()
    path.write_text(f"# ours\n{BANK}", "utf-8")
    return path


def undo() -> str:
    return " ".join(one.words for one in taken_back("halls", None, Wish()))


def test_a_question_that_was_dropped_comes_back_as_it_stood(here: Path) -> None:
    before = here.read_bytes()
    grant("halls", "hours", Wish(drop=True))
    gone = here.read_bytes()
    assert "taken back" in undo()
    assert here.read_bytes() == before
    undo()
    assert here.read_bytes() == gone


def test_only_the_last_change_is_kept(here: Path) -> None:
    grant("halls", "fee", Wish(parts={"text": "Which fee?"}))
    once = here.read_bytes()
    grant("halls", "fee", Wish(parts={"text": "How much?"}))
    undo()
    assert here.read_bytes() == once
    assert len(list((here.parent / ".undo").iterdir())) == 1


def test_a_file_that_was_changed_since_by_hand_is_left_alone(here: Path) -> None:
    with pytest.raises(NotUnderstoodError, match="no change to take back"):
        undo()
    grant("halls", "fee", Wish(parts={"text": "Which fee?"}))
    here.write_text(here.read_text("utf-8") + "# mine\n", "utf-8")
    with pytest.raises(NotUnderstoodError, match="no change to take back"):
        undo()
    assert here.read_text("utf-8").endswith("# mine\n")


def test_where_something_depends_on_the_bank_it_is_a_new_version(
    tmp_path: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bank = read_bank(here)
    workspace = make_workspace(tmp_path / "w", bank)
    own = workspace.banks / "halls.yaml"
    own.parent.mkdir()
    own.write_bytes(here.read_bytes())
    text = workspace.draft.read_text("utf-8")
    workspace.draft.write_text(f"{text}answers:\n  fee:\n    text: None.\n", "utf-8")
    monkeypatch.chdir(workspace.root)
    grant("halls", "hours", Wish(drop=True))
    assert read_bank(own).version == 2
    assert "version 3" in undo()
    assert list(read_bank(own).questions) == list(bank.questions)
    assert read_bank(own.parent / "earlier" / "2" / "halls.yaml").question("hours") is None


def test_the_copy_of_a_shipped_bank_can_be_changed_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = read_bank(bank_paths(None)["any-consultation"])
    monkeypatch.chdir(make_workspace(tmp_path / "w", shipped).root)
    grant("any-consultation", "2", Wish(drop=True))
    taken_back("any-consultation", None, Wish())
    own = read_bank(Path("questionbank/any-consultation.yaml"))
    assert list(own.questions) == list(shipped.questions)


def test_it_can_be_taken_back_in_the_talk_too(here: Path) -> None:
    turn = hear(begin("halls", "fee"), "text: Which fee?")
    turn = hear(turn, ":undo")
    assert "The last change is taken back" in turn.said[0].words
    assert turn.question.text == "What fee?"


def test_nothing_else_is_done_with_it(here: Path) -> None:
    with pytest.raises(NotUnderstoodError, match="nothing else"):
        taken_back("halls", "fee", Wish())
