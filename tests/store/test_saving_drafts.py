"""Saving replaces a draft whole or not at all, and only the draft that was read."""

import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path

import pytest

from tests.store.conftest import SMALL_DRAFT, Write
from wellput.errors import ChangedElsewhereError, FaultyFileError, WellputError
from wellput.model.costs import CostLine, CostSheet
from wellput.model.evidence import Evidence
from wellput.model.response import Answer
from wellput.store.drafts import Draft, read_draft, save_draft
from wellput.store.writing import digest_of


@pytest.fixture
def draft(write: Write) -> Draft:
    return read_draft(write(SMALL_DRAFT, "response.yaml"))


def noted(draft: Draft, note: str) -> Draft:
    return save_draft(draft, draft.response.model_copy(update={"note": note}))


def test_a_saved_draft_is_known_by_the_digest_of_its_file(draft: Draft) -> None:
    saved = noted(draft, "one")
    assert saved.digest == digest_of(draft.path.read_bytes())
    assert noted(saved, "two").response.note == "two"


def test_a_file_that_was_changed_since_is_not_overwritten(draft: Draft) -> None:
    draft.path.write_text(f"{SMALL_DRAFT}note: from another window\n", "utf-8")
    with pytest.raises(ChangedElsewhereError, match="Nothing was overwritten"):
        noted(draft, "mine")
    assert "from another window" in draft.path.read_text("utf-8")


def test_a_draft_that_was_saved_since_is_not_saved_from_the_older_one(draft: Draft) -> None:
    noted(draft, "newer")
    with pytest.raises(ChangedElsewhereError):
        noted(draft, "older")


def test_a_file_that_is_gone_is_told_about(draft: Draft) -> None:
    draft.path.unlink()
    with pytest.raises(WellputError, match="no such file"):
        noted(draft, "mine")


def test_a_draft_that_did_not_change_is_not_written(draft: Draft) -> None:
    before = draft.path.stat().st_mtime_ns
    assert save_draft(draft, draft.response) == draft
    assert draft.path.stat().st_mtime_ns == before


def test_a_response_that_could_not_be_read_again_is_not_saved(draft: Draft) -> None:
    twice = Evidence(id="flood", kind="figure", statement="Half.")
    with pytest.raises(WellputError, match="Nothing was changed"):
        save_draft(draft, draft.response.model_copy(update={"evidence": (twice, twice)}))
    assert draft.path.read_text("utf-8") == SMALL_DRAFT


def test_a_draft_never_grows_beyond_what_is_read(draft: Draft) -> None:
    with pytest.raises(WellputError, match="Nothing was changed"):
        noted(draft, "x" * 21 * 2**20)
    assert draft.path.read_text("utf-8") == SMALL_DRAFT


def test_what_no_yaml_can_hold_is_refused_and_the_file_untouched(draft: Draft) -> None:
    line = CostLine(activity="a", case="now", who="paid", other={"k" * 2000: Decimal(1)})
    answer = Answer(cost=CostSheet(lines=(line,)))
    with pytest.raises(WellputError, match="Nothing was changed"):
        save_draft(draft, draft.response.model_copy(update={"answers": {"q": answer}}))
    assert draft.path.read_text("utf-8") == SMALL_DRAFT


def test_evidence_ids_used_twice_are_a_fault(write: Write) -> None:
    item = "- {id: flood, kind: figure, statement: Half.}\n"
    with pytest.raises(FaultyFileError) as caught:
        read_draft(write(f"{SMALL_DRAFT}evidence:\n{item}{item}"))
    [fault] = caught.value.faults
    assert fault.line == 5
    assert "`flood` is given to a second item of evidence (first in line 4)" in fault.what


def test_a_stale_part_of_an_earlier_save_is_ignored(draft: Draft) -> None:
    stale = draft.path.with_name(".response.yaml.0123456789ab.part")
    stale.write_bytes(b"half of a fi")
    assert noted(draft, "one").response.note == "one"
    assert stale.exists()


SAVE_FOR_EVER = """
import sys
from pathlib import Path
from wellput.store.drafts import read_draft, save_draft
draft = read_draft(Path(sys.argv[1]))
for n in range(10**9):
    draft = save_draft(draft, draft.response.model_copy(update={"note": f"{n}\\n" + "words " * 20_000}))
"""


def test_killing_the_program_while_it_saves_leaves_a_whole_draft(draft: Draft) -> None:
    for pause in (0.0, 0.013, 0.029, 0.047):
        before = draft.path.read_bytes()
        words = [sys.executable, "-c", SAVE_FOR_EVER, str(draft.path)]
        program = subprocess.Popen(words)  # noqa: S603  our own words
        wait_until_changed(draft.path, before)
        time.sleep(pause)
        program.kill()
        program.wait()
        note = read_draft(draft.path).response.note
        assert note is not None
        assert note.endswith("words " * 20_000)


def wait_until_changed(path: Path, before: bytes) -> None:
    deadline = time.monotonic() + 20
    while path.read_bytes() == before:
        assert time.monotonic() < deadline
        time.sleep(0.005)


WITHOUT_LIBYAML = """
import sys
import yaml
del yaml.CBaseLoader
from pathlib import Path
from wellput.store.drafts import read_draft, save_draft
draft = read_draft(Path(sys.argv[1]))
draft = save_draft(draft, draft.response.model_copy(update={"note": "No: [@x]\\n- a\\n"}))
assert read_draft(draft.path).response.note == "No: [@x]\\n- a\\n"
"""


def test_everything_works_where_the_fast_yaml_library_is_missing(draft: Draft) -> None:
    words = [sys.executable, "-c", WITHOUT_LIBYAML, str(draft.path)]
    subprocess.run(words, check=True)  # noqa: S603  our own words
    assert read_draft(draft.path).response.note == "No: [@x]\n- a\n"
