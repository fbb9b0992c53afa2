"""`wellput library`: filled by its command alone, shown, searched, used and emptied in plain words."""

from pathlib import Path

import pytest

from tests.cli.running import Ran, wellput
from tests.desk.two_consultations import ANSWERED, answered_then, to_answer_now
from wellput.store.drafts import read_draft
from wellput.store.library_file import changing_library

DRAFT = Path("responses") / "response.yaml"


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "data" / "library.sqlite"
    monkeypatch.setenv("WELLPUT_LIBRARY", str(path))
    return path


@pytest.fixture
def then(tmp_path: Path) -> Path:
    return answered_then(tmp_path)


@pytest.fixture
def now(tmp_path: Path) -> Path:
    return to_answer_now(tmp_path)


def add(folder: Path) -> Ran:
    return wellput("library", "add", "-w", folder, "--date", "2024-05-03")


def test_without_a_library_it_says_where_it_would_be_and_makes_none(library: Path) -> None:
    ran = wellput("library")
    assert (ran.status, library.exists()) == (0, False)
    assert "There is no library yet." in ran.said
    assert str(library) in ran.out


def test_adding_says_what_was_new_and_again_that_nothing_was(library: Path, then: Path) -> None:
    assert "3 new answers, 1 new item of evidence and 2 things about you." in add(then).said
    assert "has all of this already" in add(then).said
    assert "Our hall: Flood plans 2024, 3 answers, 1 item of evidence, 3 May 2024" in wellput("library").said


def test_a_draft_with_nothing_in_it_makes_no_library(library: Path, now: Path) -> None:
    ran = wellput("library", "add", "-w", now)
    assert (ran.status, library.exists()) == (2, False)
    assert "nothing in it to keep yet" in ran.said


def test_answers_to_a_bank_for_any_consultation_are_told_apart_by_their_workspace(
    library: Path, tmp_path: Path
) -> None:
    wellput("start", tmp_path / "bus-cuts", "--bank", "any-consultation")
    draft = tmp_path / "bus-cuts" / DRAFT
    draft.write_text(draft.read_text("utf-8") + "respondent: {name: Our hall}\n", "utf-8")
    add(tmp_path / "bus-cuts")
    assert "Response to a consultation (bus-cuts)" in wellput("library").said


def test_the_file_can_be_named_before_the_command_or_after_it(library: Path, then: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    wellput("library", "--library", other, "add", "-w", then)
    assert "Our hall" in wellput("library", "--library", other).said
    assert "31 households" in wellput("library", "show", "log", "--library", other).said
    assert not library.exists()


def test_words_find_answers_and_evidence(library: Path, then: Path) -> None:
    add(then)
    ran = wellput("library", "search", "household")
    assert "Answer 2: 3 May 2024, Flood plans 2024" in ran.said
    assert "Evidence log" in ran.said
    assert "Nothing in the library has these words." in wellput("library", "search", "zebra").said
    assert "Nothing has all of these words" in wellput("library", "search", "zebra", "households").said


def test_an_answer_and_an_item_are_shown_whole(library: Path, then: Path) -> None:
    add(then)
    assert "In March 2023 we opened the hall to 31 households [@log]." in wellput("library", "show", "2").said
    assert "permission: given" in wellput("library", "show", "log").said
    missing = wellput("library", "show", "lgo")
    assert missing.status == 2
    assert "Did you mean log?" in missing.said


def test_evidence_is_copied_into_the_draft_once(library: Path, then: Path, now: Path) -> None:
    add(then)
    ran = wellput("library", "use", "evidence", "log", "-w", now)
    assert "Copied. Cite it in a text as [@log] Look whether it still holds: of 2023; permission: given" in ran.said
    assert "It is in your draft already." in wellput("library", "use", "evidence", "log", "-w", now).said
    assert [one.statement for one in read_draft(now / DRAFT).response.evidence] == ["31 households took shelter."]


def test_evidence_whose_use_was_refused_later_is_not_copied(library: Path, then: Path, now: Path) -> None:
    add(then)
    (then / DRAFT).write_text(ANSWERED.replace("permission: given", "permission: refused"), "utf-8")
    add(then)
    ran = wellput("library", "use", "evidence", "log", "-w", now)
    assert ran.status == 2
    assert "Permission to use this evidence was refused." in ran.said


def test_a_profile_is_offered_at_the_start_and_filled_in_when_asked_for(library: Path, then: Path, now: Path) -> None:
    add(then)
    assert read_draft(now / DRAFT).response.respondent.name is None
    assert "name: Our hall (3 May 2024)" in wellput("library", "profile", "-w", now).said
    about = read_draft(now / DRAFT).response.respondent
    assert (about.name, about.kind) == ("Our hall", "hall")


def test_start_never_fills_in_a_profile_unasked(library: Path, then: Path, tmp_path: Path) -> None:
    add(then)
    ran = wellput("start", tmp_path / "one", "--bank", "any-consultation")
    assert "Your library knows what Our hall (3 May 2024) said before." in ran.said
    assert read_draft(tmp_path / "one" / DRAFT).response.respondent.name is None
    wellput("start", tmp_path / "two", "--bank", "any-consultation", "--from-library")
    assert read_draft(tmp_path / "two" / DRAFT).response.respondent.name == "Our hall"


def test_start_from_a_library_that_is_not_there_makes_nothing(library: Path, tmp_path: Path) -> None:
    ran = wellput("start", tmp_path / "two", "--from-library")
    assert (ran.status, (tmp_path / "two").exists()) == (2, False)
    assert "wellput library add" in ran.said


def test_of_several_organisations_one_is_asked_which(library: Path, then: Path, now: Path, tmp_path: Path) -> None:
    add(then)
    add(answered_then(tmp_path / "b", ANSWERED.replace("Our hall", "Their hall")))
    ran = wellput("library", "profile", "-w", now)
    assert ran.status == 2
    assert "Say whose profile it is to be." in ran.said
    assert "Did you mean Their hall?" in wellput("library", "profile", "-w", now, "--organisation", "Thier hall").said
    wellput("library", "profile", "-w", now, "--organisation", "their hall")
    assert read_draft(now / DRAFT).response.respondent.name == "Their hall"


def test_another_organisations_draft_is_not_filled_unasked(library: Path, then: Path, tmp_path: Path) -> None:
    add(then)
    other = to_answer_now(tmp_path, "format: 1\nbank: now\nrespondent: {name: Their hall}\n")
    ran = wellput("library", "profile", "-w", other)
    assert ran.status == 2
    assert "whose draft this is" in ran.said
    assert read_draft(other / DRAFT).response.respondent.kind is None


def test_nothing_is_removed_without_being_asked_for_twice(library: Path, then: Path) -> None:
    add(then)
    refused = wellput("library", "remove", "response", "1")
    assert refused.status == 2
    assert "cannot be undone" in refused.said
    assert "3 answers" in wellput("library").said


@pytest.mark.parametrize(
    ("kind", "name", "left"),
    [
        ("response", "1", "Nothing in the library has these words."),
        ("answer", "2", "Evidence log"),
        ("evidence", "log", "Answer 2"),
        ("profile", "our hall", "Answer 2"),
    ],
)
def test_what_is_removed_is_gone_and_the_rest_stays(library: Path, then: Path, kind: str, name: str, left: str) -> None:
    add(then)
    assert wellput("library", "remove", kind, name, "--yes").status == 0
    assert left in wellput("library", "search", "households").said
    again = wellput("library", "remove", kind, name, "--yes")
    assert again.status == 2


def test_a_response_that_is_forgotten_is_in_the_file_no_more(library: Path, then: Path) -> None:
    add(then)
    assert b"household" in library.read_bytes()
    wellput("library", "remove", "response", "1", "--yes")
    assert b"household" not in library.read_bytes()
    assert b"Our hall" not in library.read_bytes()


def test_a_library_that_cannot_be_read_stops_no_check(library: Path, now: Path) -> None:
    library.parent.mkdir()
    library.write_text("not a database " * 100, "utf-8")
    ran = wellput("check", "-w", now, "--select", "EAR")
    assert ran.status == 0
    assert "This is no database." in ran.said
    assert "did without the library" in ran.said


def test_an_entry_that_cannot_be_read_can_be_removed(library: Path, then: Path) -> None:
    add(then)
    with changing_library(library) as store:
        store.execute("""UPDATE answers SET answer = '{"text": 7}' WHERE id = 2""")
        store.execute("UPDATE evidence SET item = '{}'")
    assert "wellput library remove answer 2" in wellput("library", "show", "2").said
    assert wellput("library", "remove", "answer", "2", "--yes").status == 0
    assert wellput("library", "remove", "evidence", "log", "--yes").status == 0
    assert wellput("library", "search", "duty").status == 0


def test_the_check_compares_with_the_library(library: Path, then: Path, now: Path) -> None:
    add(then)
    (now / DRAFT).write_text('format: 1\nbank: now\nanswers:\n  a: {selected: ["1"]}\n', "utf-8")
    assert "advice EAR01: a: You choose “Yes”." in wellput("check", "-w", now).said
    assert "EAR01" not in wellput("check", "-w", now, "--ignore", "EAR").said
    assert "EAR01" not in wellput("check", "-w", now, "--library", now / "none.sqlite").said
