"""`wellput members`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellput.cli.options import workspace_option

if TYPE_CHECKING:
    from wellput.desk.members.choosing_returns import SideBySide
    from wellput.desk.members.members import Replies
    from wellput.model.held import Listed

_NO_HINTS: Mapping[str, str] = {}


@click.group(invoke_without_command=True)
@workspace_option
@click.pass_context
def members(ctx: click.Context, workspace: Path) -> None:
    """Show who was asked, who has replied and who is missing, by kind and area.

    \b
    Example:  wellput members import members.csv
              wellput members
              wellput members remind
    """
    if ctx.invoked_subcommand:
        return
    from wellput.cli.showing import show
    from wellput.desk.members.members import nearest_on_list, overview
    from wellput.desk.members.same_members import doubles

    now = overview(workspace)
    show(f"{now.everybody.replied} of {now.everybody.asked} members asked have replied.")
    _show_replies("By kind", now.by_kind)
    _show_replies("By area", now.by_area)
    _show_members("Missing", now.missing)
    near = nearest_on_list(now)
    hints = {id_: f". Did you mean {one.name}? Then: wellput members same {id_} {one.id}" for id_, one in near.items()}
    _show_members("Replied without being on the list", now.uninvited, hints)
    _show_members(
        "Several returns, of which none counts until one is chosen (wellput members choose ID)", now.to_choose
    )
    _show_lines("Perhaps one member under two names", doubles(workspace))


@members.command("import")
@click.argument("path", metavar="FILE.csv", type=click.Path(path_type=Path))
@workspace_option
def import_(path: Path, workspace: Path) -> int:
    """Put the members of a CSV file on the list of those asked.

    Its first line names the columns: name, and as far as you have them kind, area,
    asked (the day), contact and id. Import it again after you have changed it.

    \b
    Example:  wellput members import members.csv
    """
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import show, tell
    from wellput.desk.members.members import import_members
    from wellput.text import listed

    done = import_members(workspace, path)
    for fault in done.read.faults:
        tell(str(fault))
    if done.read.left_out:
        tell(f"Columns that were left out: {listed(done.read.left_out)}.")
    show(f"{len(done.read.members)} members read, {done.changed} of them new or changed.")
    return FOUND if done.read.faults else DONE


@members.command()
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Default: output/reminders.csv.")
@click.option("--overwrite", is_flag=True, help="Replace a file of that name, whoever wrote it.")
@workspace_option
def remind(out: Path | None, overwrite: bool, workspace: Path) -> None:
    """Write those who have not replied as a CSV file, to send reminders from.

    \b
    Example:  wellput members remind
    """
    from wellput.cli.showing import show_line, tell
    from wellput.desk.members.members import overview, reminder_list

    path = reminder_list(workspace, out, overwrite)
    now = overview(workspace)
    tell(f"To remind: {len(now.missing)} of {now.everybody.asked} members asked.")
    show_line(str(path))


@members.command()
@click.argument("member", metavar="ID")
@click.argument("number", type=int, required=False)
@workspace_option
def choose(member: str, number: int | None, workspace: Path) -> None:
    """Choose which return of a member counts; without NUMBER, show what there is.

    You see when each was sent, how many questions it answers, and what they say differently.

    \b
    Example:  wellput members choose rivers-trust
              wellput members choose rivers-trust 12
    """
    from wellput.cli.showing import show
    from wellput.desk.members.choosing_returns import side_by_side
    from wellput.desk.members.members import choose

    if number is not None:
        choose(workspace, member, number)
        show(f"Return {number} of {member} counts.")
        return
    beside = side_by_side(workspace, member)
    if not beside.returns:
        show(f"{member} has no return.")
    for one in beside.returns:
        show(f"{one.id}: {one.words}")
    _show_differences(beside)
    if len(beside.returns) > 1:
        show(f"\nTo choose, add its number, such as: wellput members choose {member} {beside.compared[-1]}")


@members.command()
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@workspace_option
def same(old: str, new: str, workspace: Path) -> int:
    """Say that two members are one: OLD, a mistyped name, goes, and what it sent is NEW's.

    Both are named by id or name. Of two returns the later counts; where no order is known,
    you are asked to choose. Nothing that was sent is lost.

    \b
    Example:  wellput members same generated-grp-34 generated-group-34
    """
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import show
    from wellput.desk.members.same_members import make_same

    merged = make_same(workspace, old, new)
    show(merged.words)
    return FOUND if merged.stays.returns > 1 else DONE


def _show_differences(beside: SideBySide) -> None:
    from wellput.cli.showing import show, show_items

    if len(beside.compared) > 1:
        show(f"\n{beside.differing}")
    for one in beside.differences:
        show(f"\n{one.about}")
        show_items(f"{number}: {said}" for number, said in zip(beside.compared, one.said, strict=True))


def _show_replies(title: str, groups: Sequence[Replies]) -> None:
    from wellput.cli.showing import show, show_items

    if groups:
        show(f"\n{title}:")
        show_items(f"{one.label}: {one.replied} of {one.asked}" for one in groups)


def _show_members(title: str, members: Sequence[Listed], hints: Mapping[str, str] = _NO_HINTS) -> None:
    _show_lines(title, [f"{one.member.name} ({one.member.id}){hints.get(one.member.id, '')}" for one in members])


def _show_lines(title: str, lines: Sequence[str]) -> None:
    from wellput.cli.showing import show, show_items

    if lines:
        show(f"\n{title}:")
        show_items(lines)
