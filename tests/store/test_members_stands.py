"""Where members stand is read of the same returns as are counted, whatever was kept, replaced or chosen before."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.collate.returned_things import WHEN, members_bank, returns, sent_by
from wellput.desk.members.keeping_returns import choose_return, keep_returns, returns_of
from wellput.model.coded import Code, Coding, fingerprint
from wellput.model.response import Answer
from wellput.model.returned import Return, Whence
from wellput.model.stands import Stand, Value
from wellput.store.members_codes import save_codes, save_codings
from wellput.store.members_counts import read_cells, read_tally
from wellput.store.members_file import changing, members_file, reading
from wellput.store.members_reading import read_voices
from wellput.store.members_stands import read_days, read_stands, read_values
from wellput.store.workspaces import Workspace

BANK = members_bank()


def stands(workspace: Workspace) -> dict[str, Stand]:
    with reading(members_file(workspace)) as store:
        return {one.member: one for one in read_stands(store, BANK)}


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(returns, min_size=1, max_size=5), st.integers(0, 3))
def test_stands_come_to_what_the_store_counts(
    tmp_path_factory: pytest.TempPathFactory, several: list[Return], chosen: int
) -> None:
    workspace = Workspace(tmp_path_factory.mktemp("stands"))
    keep_returns(workspace, several[:2], (), WHEN)
    keep_returns(workspace, several[2:], (), WHEN)
    held = returns_of(workspace, "small", several[0].member.id)
    choose_return(workspace, "small", several[0].member.id, held[chosen % len(held)].id)
    found = stands(workspace).values()
    with reading(members_file(workspace)) as store:
        cells = read_cells(store, "small")
        groups = {cell.id: (cell.kind, cell.area) for cell in cells}
        for question in BANK.questions:
            tally = read_tally(store, question, cells)
            asked = Counter((one.kind, one.area) for one in found if question.id in one.asked)
            answered = Counter((one.kind, one.area) for one in found if question.id in one.answered)
            assert asked == {groups[cell]: count for cell, count in tally.asked.items()}
            assert answered == {groups[cell]: count for cell, count in tally.answered.items()}
            options = [
                option
                for one in found
                for options in (one.selected, one.ranked)
                for option in options.get(question.id, ())
            ]
            counts: Counter[str] = Counter()
            for each in tally.counts:
                counts[each.option] += each.count
            assert Counter(options) == counts


def test_options_stand_in_the_order_in_which_they_were_ranked(tmp_path: Path) -> None:
    answer = Answer.model_validate({"ranked": [{"option": "trust"}, {"option": "channels"}]})
    keep_returns(Workspace(tmp_path), [sent_by("Ann", {"benefits": answer})], (), WHEN)
    assert stands(Workspace(tmp_path))["ann"].ranked == {"benefits": ("trust", "channels")}


def test_codes_of_words_that_changed_since_they_were_read_do_not_count(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    keep_returns(workspace, [sent_by(name, {"views": Answer(text=name)}) for name in ("Ann", "Ben")], (), WHEN)
    with changing(members_file(workspace)) as store:
        save_codes(store, "small", [Code("views", "late", "Late")])
        for voice in list(read_voices(store, "small", "views")):
            mark = fingerprint([voice]) if voice.member == "ann" else "sha256:before"
            for coder in ("Cy", "Di"):
                save_codings(
                    store, "small", "views", voice.member, coder, [Coding("views", voice.member, coder, "late", mark)]
                )
    found = stands(workspace)
    assert found["ann"].codes == {"views": {"Cy": ("late",), "Di": ("late",)}}
    assert found["ben"].codes == {}


def test_values_know_where_they_stood_and_returns_their_day(tmp_path: Path) -> None:
    whence = {("views", "text"): Whence("returns.xlsx", "row 12, column C", "Late.")}
    one = sent_by("Ann", {"views": Answer(text="Late."), "hours": Answer(skipped="no")}, whence=whence)
    keep_returns(Workspace(tmp_path), [one], (), WHEN)
    with reading(members_file(Workspace(tmp_path))) as store:
        assert list(read_values(store, "small", "views")) == [
            Value("ann", "text", None, "Late.", "returns.xlsx", "row 12, column C")
        ]
        assert list(read_values(store, "small", "hours")) == []
        assert list(read_values(store, "other", "views")) == []
        assert read_days(store, "small") == ("2025-09-01",)


def test_reading_choices_reads_the_index_alone(tmp_path: Path) -> None:
    with changing(tmp_path / "members.sqlite") as store:
        said: list[str] = []
        store.set_trace_callback(said.append)
        read_stands(store, BANK)
        store.set_trace_callback(None)
        plans = [row[3] for one in said for row in store.execute(f"EXPLAIN QUERY PLAN {one}") if "answer_values" in one]
    assert any("COVERING INDEX choices_counted" in plan for plan in plans), plans
