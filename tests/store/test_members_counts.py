"""The store counts as one would by hand, whatever was kept, replaced, chosen or moved before."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.collate.returned_things import WHEN, members_bank, returns
from tests.collate.tallying import tallied
from wellput.desk.members.keeping_returns import choose_return, keep_returns, returns_of
from wellput.model.returned import Member, Return
from wellput.model.tallied import Cell, Tally
from wellput.store.members import list_member
from wellput.store.members_cells import count_member_anew
from wellput.store.members_counts import read_cells, read_tally
from wellput.store.members_file import changing, members_file, reading
from wellput.store.members_reading import current_returns
from wellput.store.workspaces import Workspace

BANK = members_bank()


def by_group(cells: tuple[Cell, ...], tally: Tally) -> tuple[object, ...]:
    """A tally with the groups named by what they are, not by the number that they happen to have."""
    groups = {cell.id: (cell.kind, cell.area) for cell in cells}
    return (
        {groups[cell]: count for cell, count in tally.asked.items()},
        {groups[cell]: count for cell, count in tally.answered.items()},
        {groups[cell]: count for cell, count in tally.chose.items()},
        Counter({(one.option, one.rank, groups[one.cell]): one.count for one in tally.counts}),
        Counter((one.value, groups[one.cell]) for one in tally.numbers for _ in range(one.count)),
        sorted((str(groups[cell]), sheet.model_dump_json()) for cell, sheet in tally.sheets),
    )


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(returns, min_size=1, max_size=5),
    st.sampled_from(["vcf", "faith", "responder", None]),
    st.integers(0, 3),
)
def test_what_the_store_counts_is_what_the_returns_that_count_say(
    tmp_path_factory: pytest.TempPathFactory, several: list[Return], moved_to: str | None, chosen: int
) -> None:
    workspace = Workspace(tmp_path_factory.mktemp("counted"))
    keep_returns(workspace, several[:2], (), WHEN)
    keep_returns(workspace, several[2:], (), WHEN)
    member = several[0].member
    with changing(members_file(workspace)) as store:
        list_member(store, Member(id=member.id, name=member.name, kind=moved_to, area="West"))
        count_member_anew(store, member.id)
    held = returns_of(workspace, "small", member.id)
    choose_return(workspace, "small", member.id, held[chosen % len(held)].id)
    with reading(members_file(workspace)) as store:
        cells = read_cells(store, "small")
        by_hand_cells, by_hand = tallied(BANK, list(current_returns(store, "small")))
        for question in BANK.questions:
            counted = by_group(cells, read_tally(store, question, cells))
            assert counted == by_group(by_hand_cells, by_hand[question.id]), question.id


def test_counting_reads_indexes_alone(tmp_path: Path) -> None:
    with changing(tmp_path / "members.sqlite") as store:
        said: list[str] = []
        store.set_trace_callback(said.append)
        for question in BANK.questions:
            read_tally(store, question, ())
        store.set_trace_callback(None)
        plans = [row[3] for one in said for row in store.execute(f"EXPLAIN QUERY PLAN {one}")]
    assert plans
    assert not [plan for plan in plans if plan.startswith("SCAN a")], plans
