"""A bank that is changed keeps the comments and the look of its file, and nobody's change is overwritten."""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wellput.errors import ChangedElsewhereError, FaultyFileError, NotUnderstoodError
from wellput.intake.changing.bank_order import added, dropped, moved, with_question
from wellput.model.bank import Bank, Question
from wellput.store.bank_files import BankFile, read_bank_file, save_bank
from wellput.store.banks import bank_paths
from wellput.store.draft_values import record_values

BY_HAND = """\
# Our bank
format: 1
bank: ours     # do not change
version: 1
title: Ours
wording: general
consultation: {publisher: A body}   # who?
themes:
  # the first part
  - id: one
    title: One

    questions:
      # line 3: Q1
      # line 4: [ ] Yes
      - id: a
        type: select_one
        text: A?   # sure
        options: [{id: "yes", label: "Yes"}, {id: "no", label: "No"}]
        # a note on a

      # To decide: the type of b
      - id: b
        type: text
        text: >-
          B, over
          two lines?
  - id: two
    title: Two
    questions:
    # above c
    - id: c
      type: text
      text: C?
      guidance: |
        First.

        # no comment
    - {id: d, type: text, text: "D?"}
      # below d
# the end
"""


def a_file(folder: Path, text: str = BY_HAND) -> BankFile:
    path = folder / "ours.yaml"
    path.write_bytes(text.encode())
    return read_bank_file(path)


def text_after(file: BankFile, change: Callable[[Bank], Bank]) -> str:
    save_bank(file, change(file.bank))
    return file.path.read_bytes().decode()


def comments(text: str) -> Counter[str]:
    return Counter(one.strip() for one in re.findall(r"(?m)(?:^|\s)(# .*)$", text.replace("# no comment", "")))


def test_other_words_change_their_own_lines_and_nothing_else(tmp_path: Path) -> None:
    file = a_file(tmp_path)
    now = text_after(
        file, lambda bank: with_question(bank, bank.themes[0].questions[1].model_copy(update={"text": "B?"}))
    )
    assert now == BY_HAND.replace("text: >-\n          B, over\n          two lines?", "text: B?")


def test_a_question_is_moved_with_the_comments_above_it_and_in_it(tmp_path: Path) -> None:
    now = text_after(a_file(tmp_path), lambda bank: moved(bank, "a", "b", after=True))
    assert "    questions:\n      # To decide: the type of b\n      - id: b\n" in now
    assert "      # line 3: Q1\n      # line 4: [ ] Yes\n      - id: a\n" in now
    assert comments(now) == comments(BY_HAND)


def test_a_question_is_moved_into_a_theme_that_is_set_in_otherwise(tmp_path: Path) -> None:
    now = text_after(a_file(tmp_path), lambda bank: moved(bank, "c", "a", after=False))
    assert "    questions:\n      # above c\n      - id: c\n        type: text\n" in now
    assert "          First.\n\n          # no comment\n" in now
    assert comments(now) == comments(BY_HAND)


def test_the_comments_of_a_question_that_is_taken_out_are_kept_at_the_end(tmp_path: Path) -> None:
    now = text_after(a_file(tmp_path), lambda bank: dropped(bank, "a"))
    assert now.index("# line 3: Q1") > now.index("# the end")
    assert not comments(BY_HAND) - comments(now)
    assert "taken out, A?" in now


def test_a_new_question_stands_where_it_was_put(tmp_path: Path) -> None:
    new = Question(id="x", type="text", text="X: why?")
    now = text_after(a_file(tmp_path), lambda bank: added(bank, new, "a"))
    assert comments(now) == comments(BY_HAND)
    assert [one.id for one in read_bank_file(tmp_path / "ours.yaml").bank.questions] == ["a", "x", "b", "c", "d"]


def test_lines_stay_ended_as_they_were(tmp_path: Path) -> None:
    file = a_file(tmp_path, BY_HAND.replace("\n", "\r\n"))
    now = text_after(file, lambda bank: moved(bank, "b", "a", after=False))
    assert now.count("\r\n") == now.count("\n")


def test_what_the_check_would_not_pass_is_refused_with_nothing_written(tmp_path: Path) -> None:
    file = a_file(tmp_path)
    routed = file.bank.themes[1].questions[0].model_copy(update={"text": ""})
    with pytest.raises(FaultyFileError):
        save_bank(file, with_question(file.bank, routed), tmp_path / "old.yaml")
    assert file.path.read_text("utf-8") == BY_HAND
    assert not (tmp_path / "old.yaml").exists()


def test_a_change_of_somebody_else_is_not_overwritten(tmp_path: Path) -> None:
    file = a_file(tmp_path)
    file.path.write_text(BY_HAND.replace("Our bank", "My bank"), "utf-8")
    with pytest.raises(ChangedElsewhereError):
        save_bank(file, dropped(file.bank, "a"))
    assert "My bank" in file.path.read_text("utf-8")


def test_a_copy_is_made_by_the_first_change_and_only_where_nothing_stands(tmp_path: Path) -> None:
    a_file(tmp_path)
    there = tmp_path / "own" / "ours.yaml"
    file = read_bank_file(tmp_path / "ours.yaml", there)
    assert not there.exists()
    after = save_bank(file, dropped(file.bank, "a"), tmp_path / "old.yaml")
    assert (after.path, after.copied_from) == (there, None)
    assert (tmp_path / "ours.yaml").read_text("utf-8") == (tmp_path / "old.yaml").read_text("utf-8") == BY_HAND
    with pytest.raises(ChangedElsewhereError):
        save_bank(file, dropped(file.bank, "b"))


MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.sampled_from("abcd"), st.sampled_from("abcd"), st.booleans()),
        st.tuples(st.just("word"), st.sampled_from("abcd"), st.text(min_size=1, max_size=20), st.booleans()),
        st.tuples(st.just("drop"), st.sampled_from("bd"), st.just(""), st.booleans()),
    ),
    max_size=6,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=MOVES)
def test_whatever_is_done_the_file_holds_the_bank_and_every_comment(
    tmp_path: Path, steps: list[tuple[str, str, str, bool]]
) -> None:
    file = a_file(tmp_path)
    for kind, name, what, flag in steps:
        asked = file.bank.question(name)
        if asked is None or (kind == "move" and (what == name or file.bank.question(what) is None)):
            continue
        try:
            new = _done(file.bank, kind, asked, what, after=flag)
            file = save_bank(file, new)
        except (NotUnderstoodError, FaultyFileError):
            continue
        assert record_values(file.bank) == record_values(new)
    assert not comments(BY_HAND) - comments(file.path.read_text("utf-8"))


def _done(bank: Bank, kind: str, question: Question, what: str, *, after: bool) -> Bank:
    if kind == "move":
        return moved(bank, question.id, what, after=after)
    if kind == "drop":
        return dropped(bank, question.id)
    return with_question(bank, question.model_copy(update={"text": what}))


@pytest.mark.parametrize("name", sorted(bank_paths(None)))
def test_a_shipped_banks_file_changes_only_where_it_is_changed(name: str, tmp_path: Path) -> None:
    path = bank_paths(None)[name]
    file = read_bank_file(path, tmp_path / path.name)
    last = list(file.bank.questions)[-1]
    after = save_bank(file, with_question(file.bank, last.model_copy(update={"required": not last.required})))
    old, new = path.read_text("utf-8").splitlines(), after.path.read_text("utf-8").splitlines()
    assert len(set(old) ^ set(new)) <= 2
    assert abs(len(old) - len(new)) <= 1
