"""What an interview says at once, so that nobody learns of it from the check: citations that lead nowhere, names."""

from pathlib import Path

import pytest

from tests.desk.talking import at, kept, said
from tests.interview.small_bank import make_workspace


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_workspace(tmp_path)


def test_a_citation_without_evidence_is_told_when_it_is_typed(folder: Path) -> None:
    turn = at(folder, "closing", "We meet twice a year [@no-such].")
    assert "There is no evidence [@no-such] yet." in said(turn)
    assert kept(folder).answer("closing").position == "We meet twice a year [@no-such]."


def test_a_citation_in_a_long_text_is_told_when_the_text_is_done(folder: Path) -> None:
    turn = at(folder, "closing", "P.", "One [@no-such].", "Two.", ":done")
    assert "There is no evidence [@no-such] yet." in said(turn)


def test_a_citation_that_is_nearly_right_is_told_the_right_one(folder: Path) -> None:
    turn = at(folder, "closing", "P.", "One.", ":done", "We reached 31 households in the flood.")
    (item,) = kept(folder).evidence
    turn = at(folder, "closing", f"As our log shows [@{item.id}s].")
    assert f"Did you mean [@{item.id}]?" in said(turn)


def test_a_citation_that_leads_somewhere_needs_no_word(folder: Path) -> None:
    at(folder, "closing", "P.", "One.", ":done", "We reached 31 households in the flood.")
    (item,) = kept(folder).evidence
    assert "There is no evidence" not in said(at(folder, "closing", f"As our log shows [@{item.id}]."))
