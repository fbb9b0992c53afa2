"""What is put into the library comes out word for word, is found by any words, and leaves no trace when it goes."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.library_of_one import AUTUMN, BARRIERS, LOG, SPRING, given_by, keep
from wellput.errors import WellputError
from wellput.model.library import EarlierAnswer, KeptEvidence
from wellput.store.library_file import changing_library, is_indexed, reading_library, write_library_anew
from wellput.store.library_reading import (
    answers_by_id,
    evidence_cited,
    evidence_kept,
    profiles_kept,
    responses_kept,
)
from wellput.store.library_removing import remove_evidence, remove_response
from wellput.store.library_search import answers_with, evidence_with
from wellput.text import fit

WORDS = st.text(min_size=1, max_size=80).map(fit).filter(lambda text: bool(text.strip()))
ANSWER = "Nobody knows whom to ring [@log]."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.sqlite"


@pytest.fixture(params=[True, False], ids=["full text", "no full text"])
def either(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Run once as it is, and once as in a Python whose SQLite has no FTS5."""
    if not request.param:
        monkeypatch.setattr("wellput.store.library_file.has_full_text", lambda store: False)
    return bool(request.param)


def answers(path: Path) -> tuple[EarlierAnswer, ...]:
    with reading_library(path) as store:
        return answers_by_id(store, [row["id"] for row in store.execute("SELECT id FROM answers ORDER BY id")])


def evidence(path: Path) -> tuple[KeptEvidence, ...]:
    with reading_library(path) as store:
        return evidence_kept(store)


def found(path: Path, words: str, look: Callable[..., list[int]] = answers_with, *, every: bool = False) -> list[int]:
    with reading_library(path) as store:
        return look(store, words, 20, every=every)


@given(st.dictionaries(WORDS, WORDS, min_size=1, max_size=4), WORDS)
@settings(max_examples=25)
def test_answers_and_evidence_come_out_word_for_word(
    tmp_path_factory: pytest.TempPathFactory, said: dict[str, str], statement: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "library.sqlite"
    item = LOG.model_copy(update={"statement": statement, "source": statement})
    keep(path, given_by(said, (item,)))
    assert {one.question.text: one.answer.text for one in answers(path)} == said
    assert [one.item for one in evidence(path)] == [item]


@given(st.text(max_size=120), st.booleans())
@settings(max_examples=80)
def test_any_text_can_be_searched_for(any_library: Path, words: str, every: bool) -> None:
    assert set(found(any_library, words, every=every)) <= {1}
    assert set(found(any_library, words, evidence_with, every=every)) <= {1}


@pytest.fixture(scope="module")
def any_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("one") / "library.sqlite"
    keep(path, given_by())
    return path


@pytest.mark.parametrize(
    "words", ['"', "AND", "NEAR(ring", "a*", "wording:ring", "ring -", "'); DROP", "\x00", "😀", "(" * 300]
)
@pytest.mark.usefixtures("either")
def test_what_means_something_to_a_database_means_nothing_here(path: Path, words: str) -> None:
    keep(path, given_by())
    assert set(found(path, words)) <= {1}
    assert len(answers(path)) == 1


@pytest.mark.usefixtures("either")
def test_an_answer_is_found_by_its_question_and_by_its_own_words(path: Path) -> None:
    keep(path, given_by({BARRIERS.text: ANSWER, "How is the hall heated?": "With oil."}))
    assert found(path, "barrier") == [1]
    assert found(path, "knows whom", every=True) == [1]
    assert found(path, "oil barriers", every=True) == []
    assert set(found(path, "oil barriers")) == {1, 2}
    assert found(path, "households", evidence_with) == [1]


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("words", ["cafe\u0301", "café", "हिन्दी", "tŷ", "don't", "co-op"])
def test_words_of_any_language_are_found_whole(path: Path, words: str) -> None:
    keep(path, given_by({BARRIERS.text: f"They said: {words}.", "How is it heated?": "With oil."}))
    assert found(path, words, every=True) == [1]


def test_what_is_asked_about_counts_before_what_is_answered(path: Path) -> None:
    keep(path, given_by({"How is the hall heated?": "That is a barrier.", "Which barrier is worst?": "The cold."}))
    assert found(path, "barrier") == [2, 1]


def test_an_index_that_fell_behind_is_made_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr("wellput.store.library_file.has_full_text", lambda store: False)
        keep(path, given_by())
    with reading_library(path) as store:
        assert is_indexed(store)
    assert found(path, "barriers") == [1]


@given(st.dictionaries(WORDS, WORDS, max_size=4))
@settings(max_examples=20)
def test_adding_twice_changes_not_a_byte(tmp_path_factory: pytest.TempPathFactory, said: dict[str, str]) -> None:
    path = tmp_path_factory.mktemp("twice") / "library.sqlite"
    keep(path, given_by(said))
    before = path.read_bytes()
    assert keep(path, given_by(said), AUTUMN).nothing
    assert path.read_bytes() == before


def test_a_changed_answer_is_kept_beside_the_older_with_its_date(path: Path) -> None:
    keep(path, given_by())
    done = keep(path, given_by({BARRIERS.text: "Nobody answers."}), AUTUMN)
    assert (done.answers, done.answers_changed) == (0, 1)
    assert [(one.answer.text, one.current) for one in answers(path)] == [(ANSWER, False), ("Nobody answers.", True)]
    with reading_library(path) as store:
        (response,) = responses_kept(store)
    assert (response.added, response.changed, response.answers) == (SPRING, AUTUMN, 1)


def test_an_answer_that_comes_back_counts_again_and_is_kept_once(path: Path) -> None:
    for words in (ANSWER, "Nobody answers.", ANSWER):
        keep(path, given_by({BARRIERS.text: words}))
    assert [(one.answer.text, one.current) for one in answers(path)] == [(ANSWER, True), ("Nobody answers.", False)]


def test_an_answer_that_was_taken_out_is_kept_and_no_longer_counts(path: Path) -> None:
    keep(path, given_by())
    keep(path, given_by({}))
    assert [one.current for one in answers(path)] == [False]


def test_evidence_that_two_responses_have_is_kept_once(path: Path) -> None:
    keep(path, given_by())
    keep(path, given_by(folder="/somewhere/else", evidence=(LOG.model_copy(update={"id": "our-log"}),), answers={}))
    assert [one.name for one in evidence(path)] == ["log"]
    with reading_library(path) as store:
        assert [name for name, _ in evidence_cited(store, 2)] == ["our-log"]


def test_evidence_that_changed_is_kept_beside_the_older_under_another_name(path: Path) -> None:
    keep(path, given_by())
    done = keep(path, given_by(evidence=(LOG.model_copy(update={"permission": "refused"}),)), AUTUMN)
    assert (done.evidence, done.evidence_changed) == (0, 1)
    assert [(one.name, one.current) for one in evidence(path)] == [("log", False), ("log-2", True)]


def test_a_workspace_that_was_moved_is_the_same_response(path: Path) -> None:
    keep(path, given_by())
    assert keep(path, given_by(folder="/moved/past")).nothing
    assert keep(path, given_by({BARRIERS.text: "Other words."}, folder="/a/second")).response == 2
    assert keep(path, given_by(folder="/a/third", organisation="Their hall")).response == 3


def test_two_organisations_do_not_share_a_profile(path: Path) -> None:
    keep(path, given_by())
    keep(path, given_by({}, organisation="Their hall", folder="/b", profile=()))
    with reading_library(path) as store:
        assert [one.organisation for one in profiles_kept(store)] == ["Our hall"]


@pytest.mark.usefixtures("either")
def test_a_response_that_is_forgotten_leaves_no_trace_in_the_file(path: Path) -> None:
    keep(
        path, given_by({"What about zebrawood?": "Quintessence."}, (LOG.model_copy(update={"about": "Yellowhammer"}),))
    )
    keep(path, given_by(folder="/b", bank="other"))
    with changing_library(path) as store:
        remove_response(store, 1)
    write_library_anew(path)
    data = path.read_bytes().lower()
    assert [word for word in (b"zebrawood", b"quintessence", b"yellowhamm") if word in data] == []
    assert [one.answer.text for one in answers(path)] == [ANSWER]
    assert [one.item for one in evidence(path)] == [LOG]


def test_what_is_not_there_cannot_be_removed(path: Path) -> None:
    keep(path, given_by())
    with pytest.raises(WellputError, match="nothing of that name"), changing_library(path) as store:
        remove_evidence(store, "lodge")


def test_a_fault_in_the_middle_leaves_everything_as_it_was(path: Path) -> None:
    keep(path, given_by())
    before = path.read_bytes()

    def remove_too_much() -> None:
        with changing_library(path) as store:
            remove_response(store, 1)
            remove_evidence(store, "lodge")

    with pytest.raises(WellputError, match="nothing of that name"):
        remove_too_much()
    assert path.read_bytes() == before
    assert found(path, "barriers") == [1]


def test_without_a_file_it_says_how_to_begin(path: Path) -> None:
    with pytest.raises(WellputError, match="wellput library add"), reading_library(path):
        pass
    assert not path.exists()


def test_a_file_of_something_else_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("a shopping list, long enough to be read as a page " * 90, "utf-8")
    with pytest.raises(WellputError, match="no database"):
        keep(path, given_by())
    other = path.with_name("other.sqlite")
    with sqlite3.connect(other) as theirs:
        theirs.execute("CREATE TABLE songs (name)")
    theirs.close()
    with pytest.raises(WellputError, match="another kind"):
        keep(other, given_by())


def test_a_newer_format_is_left_alone(path: Path) -> None:
    keep(path, given_by())
    store = sqlite3.connect(path)
    store.execute("PRAGMA user_version = 99")
    store.close()
    with pytest.raises(WellputError, match="newer Wellput"), reading_library(path):
        pass


def test_an_entry_that_was_changed_by_hand_is_named(path: Path) -> None:
    keep(path, given_by())
    with changing_library(path) as store:
        store.execute("""UPDATE answers SET answer = '{"text": 7}'""")
    with pytest.raises(WellputError, match="wellput library remove answer 1"):
        answers(path)


def test_whoever_opens_the_file_elsewhere_finds_words_and_search(path: Path) -> None:
    keep(path, given_by())
    store = sqlite3.connect(path)
    assert store.execute("SELECT said FROM said_last").fetchone() == (f"Reasons: {ANSWER}",)
    schema = "\n".join(sql for (sql,) in store.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"))
    store.close()
    assert "-- the question as it was put" in schema
    assert 'content="answers"' in schema
