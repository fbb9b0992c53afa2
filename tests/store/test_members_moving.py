"""Returns move with their bank: every value, every code and every place where something stood."""

from pathlib import Path

import pytest

from tests.desk.generated_returns import generated_workspace
from wellput.desk.opening import Opened
from wellput.model.coded import Code, Coding, fingerprint
from wellput.store.members_codes import read_codings, save_codes, save_codings
from wellput.store.members_counts import read_cells
from wellput.store.members_file import changing, members_file, reading
from wellput.store.members_moving import Moving, move_returns
from wellput.store.members_reading import current_returns, read_voices

QUESTIONS = {"benefits": "five-benefits", "right-means": "right-means", "barriers": "what-hinders"}
OPTIONS = {"benefits": {"trust": "trust-among-us"}, "right-means": {"not-sure": "unsure"}}


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    return generated_workspace(tmp_path / "net", 12)


def moving(opened: Opened, bank: str) -> Moving:
    return Moving((opened.bank.bank, 1), (bank, 2), QUESTIONS, OPTIONS)


@pytest.mark.parametrize("bank", ["strengthening-partnerships-2025", "another-bank"])
def test_what_was_said_is_said_under_the_new_names(opened: Opened, bank: str) -> None:
    path = members_file(opened.workspace)
    with reading(path) as store:
        before = list(current_returns(store, opened.bank.bank))
        cells = len(read_cells(store, opened.bank.bank))
    with changing(path) as store:
        assert move_returns(store, moving(opened, bank)) == 12
    with reading(path) as store:
        after = list(current_returns(store, bank))
        assert len(read_cells(store, bank)) == cells
    assert {one.bank_version for one in after} == {2}
    for old, new in zip(before, after, strict=True):
        assert {QUESTIONS.get(one, one) for one in old.answers} == set(new.answers)
        for question, answer in old.answers.items():
            ids = OPTIONS.get(question, {})
            moved = new.answers[QUESTIONS.get(question, question)]
            assert moved.selected == tuple(ids.get(one, one) for one in answer.selected)
            assert [one.option for one in moved.ranked] == [ids.get(one.option, one.option) for one in answer.ranked]
            assert (moved.text, moved.number, moved.cost) == (answer.text, answer.number, answer.cost)


def test_done_again_nothing_more_is_moved(opened: Opened) -> None:
    with changing(members_file(opened.workspace)) as store:
        move_returns(store, moving(opened, "another-bank"))
        assert move_returns(store, moving(opened, "another-bank")) == 0


def test_codes_stay_with_the_words_they_were_given_to_and_count_as_read(opened: Opened) -> None:
    bank = opened.bank.bank
    with changing(members_file(opened.workspace)) as store:
        voices = list(read_voices(store, bank, "benefits"))
        member = voices[0].member
        words = fingerprint([one for one in voices if one.member == member])
        save_codes(store, bank, [Code("benefits", "late", "Called late")])
        save_codings(store, bank, "benefits", member, "ann", [Coding("benefits", member, "ann", "late", words)])
        move_returns(store, moving(opened, bank))
        (coding,) = read_codings(store, bank)
        own = [one for one in read_voices(store, bank, "five-benefits") if one.member == member]
    assert (coding.question, coding.code) == ("five-benefits", "late")
    assert coding.words == fingerprint(own)
