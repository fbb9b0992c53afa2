"""Move a draft and members' returns from one bank, or one version of it, to another, as one act.

Everything is read and checked before anything is written. Then the banks are copied, which changes nothing that is
read; then returns and draft are moved, the draft while the returns can still go back. Stopped anywhere, it is finished
by being done again.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from wellput.desk.banks.bank_versions_about import about_lines, order_lines
from wellput.desk.banks.bank_versions_lost import LostPlace
from wellput.desk.banks.bank_versions_plan import Plan, planned, version_of
from wellput.desk.banks.bank_versions_told import changed_lines
from wellput.desk.banks.earlier_versions import earlier_versions
from wellput.desk.keeping import keep
from wellput.errors import WellputError
from wellput.intake.versions.moving import moved_draft, options_of
from wellput.model.bank_match import BankMatch
from wellput.store.bank_moves import record_move
from wellput.store.banks import bank_paths, read_bank
from wellput.store.combined import read_combined, write_combined
from wellput.store.earlier_banks import earlier_bank, have_bank, keep_earlier
from wellput.store.members_file import changing, members_file
from wellput.store.members_moving import Moving, move_returns


@dataclass(frozen=True, slots=True)
class Moved:
    """What was moved: the match of the banks, how many returns, what has no place, and what is not as it was.

    `about` is what is said otherwise of the consultation; `changed` says of each question what it was when it was
    answered, and is not any more.
    """

    match: BankMatch
    returns: int
    lost: tuple[LostPlace, ...]
    changed: tuple[str, ...]
    about: tuple[str, ...]
    note: str = ""

    @property
    def words(self) -> str:
        """What was moved, in a sentence or three."""
        new, count = self.match.new, self.returns
        moved = f" {count:,} {'return was' if count == 1 else 'returns were'} moved with it." if count else ""
        questions = f"{len(self.match.moved)} questions are in both, {len(self.match.added)} are new."
        return f"The draft answers {new.bank} in version {new.version} now.{moved} {questions}"


def move(folder: Path, bank: str | None, before: str | None) -> Moved:
    """Move the workspace's draft and returns to a bank: `bank`, or the one it has as that stands now.

    `before` is the file of the bank as it was; without it, the bank that the draft answers or, where that was changed
    since, the copy of it that was kept. Done again after being stopped half-way, it finishes.
    """
    plan = planned(folder, bank, before)
    _refuse_to_overwrite(plan)
    earlier = earlier_versions(plan.workspace, plan.match.old)
    _copy_banks(plan)
    returns, note = _carried_out(plan)
    lost = chain.from_iterable(plan.lost_from(one, earlier) for one in plan.matches)
    changed = chain.from_iterable(changed_lines(one, plan.held.given[version_of(one.old)]) for one in plan.matches)
    about = (*about_lines(plan.match.old, plan.match.new), *order_lines(plan.match))
    return Moved(plan.match, returns, tuple(lost), tuple(dict.fromkeys(changed)), about, note)


def _refuse_to_overwrite(plan: Plan) -> None:
    """Raise where another bank stands where the new one goes, and would be lost."""
    new = plan.match.new
    there = plan.workspace.banks / f"{new.bank}.yaml"
    if plan.new_file.resolve() == there.resolve() or not there.is_file():
        return
    known = read_bank(there)
    kept = earlier_bank(plan.workspace, known.bank, known.version)
    if known not in (plan.match.old, new, kept):
        raise WellputError(
            str(there),
            f"Another bank stands here: {known.bank} in version {known.version}.",
            "Nothing was changed. Move that file away first, or have this workspace use it: wellput bank move",
        )


def _copy_banks(plan: Plan) -> None:
    keep_earlier(plan.workspace, plan.old_file, plan.match.old)
    found = bank_paths(plan.workspace).get(plan.match.new.bank)
    if found is None or found.resolve() != plan.new_file.resolve():
        have_bank(plan.workspace, plan.new_file, plan.match.new)


def _carried_out(plan: Plan) -> tuple[int, str]:
    """Move returns and draft; where the draft cannot be saved, the returns stay where they were."""
    path, count = members_file(plan.workspace), 0
    with ExitStack() as stack:
        if path.is_file():
            store = stack.enter_context(changing(path))
            count = sum(move_returns(store, _moving(one)) for one in plan.matches)
        for one in plan.matches:
            record_move(plan.workspace, one.old, one.new)
        if plan.match.old == plan.match.new:
            return count, ""
        note = keep(plan.draft, lambda response: moved_draft(plan.match, response)).note
        if (before := read_combined(plan.workspace)) and before.bank == plan.match.old.bank:
            write_combined(plan.workspace, moved_draft(plan.match, before))
        return count, note


def _moving(match: BankMatch) -> Moving:
    return Moving(
        version_of(match.old),
        version_of(match.new),
        {old: one.new.id for old, one in match.moved.items() if one.new},
        {old: options_of(one) for old, one in match.moved.items()},
    )
