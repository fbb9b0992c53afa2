"""`wellput bank diff` and `wellput bank move`."""

from __future__ import annotations

from pathlib import Path

import click

from wellput.cli.options import workspace_option


@click.command("diff")
@click.argument("one", metavar="A")
@click.argument("other", metavar="[B]", required=False)
def diff_banks(one: str, other: str | None) -> int:
    """Show what changed from bank A to bank B, question by question.

    Each is a bank's id or a file. With one alone, what changed in it since the last
    earlier version that was kept. Questions are found again by their id, then by their
    words. What went stands in [-...-], what came in {+...+}. The exit status is 0 where
    both ask the same, and 1 where they differ.

    \b
    Example:  wellput bank diff my-bank
              wellput bank diff old/my-bank.yaml questionbank/my-bank.yaml
    """
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import show, show_heading, show_items, show_line
    from wellput.desk.banks.bank_versions import compared, difference_lines, earlier_version

    earlier = None if other else earlier_version(one)
    match = compared(str(earlier), one) if other is None else compared(one, other)
    if earlier:
        show(f"Version {match.old.version}, which is kept in")
        show_line(f"  {earlier}")
        show(f"compared with version {match.new.version}:")
    differences = list(difference_lines(match))
    for name, lines in differences:
        show_heading(name)
        show_items(lines)
    if not differences:
        show("Both ask the same.")
        return DONE
    kept = len(match.moved)
    show(f"\n{kept} questions are in both, {len(match.added)} are new, {len(match.removed)} are no longer asked.")
    return FOUND


@click.command("move")
@click.argument("bank", metavar="[BANK]", required=False)
@click.option(
    "--from", "before", metavar="FILE", help="The bank as the draft knows it. Default: the copy that was kept."
)
@workspace_option
def move_to_bank(bank: str | None, before: str | None, workspace: Path) -> int:
    """Move your draft and members' returns to a bank, or to the version of it that is there now.

    Each answer goes where its question is, its options to what they are called now.
    What has no place in the new bank stays under its old name, and is listed with its
    words, as is every question that was answered in other words, and every option; the
    exit status is then 1. A bank from elsewhere is copied into the workspace, and the bank
    as it was is kept in questionbank/earlier.

    \b
    Example:  wellput bank move
              wellput bank move my-bank.yaml
              wellput bank move --from my-bank-of-monday.yaml
    """
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import show, show_heading, show_items, tell
    from wellput.desk.banks.bank_versions_moved import move

    done = move(workspace, bank, before)
    if done.note:
        tell(f"Note: {done.note}")
    show(done.words)
    if done.about:
        show_heading("The consultation")
        show_items(done.about)
    if done.changed:
        show_heading("Not asked as it was when it was answered")
        show_items(done.changed)
    if done.lost:
        show_heading(f"To look at: no place for it in the new bank, or in doubt ({len(done.lost)})")
    for one in done.lost:
        show(f"\n{one.heading}")
        show_items(one.lines)
    return FOUND if done.lost or done.changed else DONE
