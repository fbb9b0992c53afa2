"""`wellput forget`."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellput.cli.options import date_option, workspace_option
from wellput.errors import WellputError

if TYPE_CHECKING:
    from wellput.desk.members.forgetting import Forgetting, Mention


@click.command()
@click.argument("member")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@click.option("--undo", is_flag=True, help="Let a member who was forgotten be read in again.")
@workspace_option
@date_option
def forget(member: str, yes: bool, undo: bool, workspace: Path, today: dt.date) -> int:
    """Forget a member: its entry in the list, its returns, the files they came in.

    MEMBER is its id or its whole name; `wellput members` shows both. You see what would
    go and are asked first; what is gone does not come back. Of the member only the day is
    kept, and marks that cannot be read, by which it is known again: where its files are
    collected once more, or a list with its name is imported, it is left out and you are
    told. --undo takes the marks away, for a member that has changed its mind.

    Documents that were made already, and your draft, are not changed: those that hold
    the member's name or words are named, and the exit status is then 1. So are those
    that cannot be searched. Copies elsewhere (e-mail, backups, the file that you
    collected from) are yours to see to.

    \b
    Example:  wellput forget rivers-trust
              wellput forget "Rivers Trust" --yes
              wellput forget --undo "Rivers Trust"
    """
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import show
    from wellput.desk.members.forgetting import forget, gone_words, own_copies, signed_words, to_forget

    if undo:
        return _take_back(workspace, member)
    wanted = to_forget(workspace, member)
    for words in gone_words(wanted):
        show(words, "- ", "  ")
    if not yes:
        _ask(wanted)
    forget(wanted, today)
    show(f"{wanted.member.name} is forgotten. {own_copies(wanted)}")
    _show_remaining(wanted.remaining)
    if signed := signed_words(wanted):
        show(f"\n{signed}")
    return FOUND if wanted.remaining else DONE


def _take_back(workspace: Path, member: str) -> int:
    from wellput.cli import DONE
    from wellput.cli.showing import show
    from wellput.desk.members.keeping_out import take_back
    from wellput.text import listed, long_date

    days = listed([long_date(day) for day in take_back(workspace, member)])
    show(f"{member}, forgotten on {days}, is read in again from now on. Collect its files, or import the list, anew.")
    return DONE


def _ask(wanted: Forgetting) -> None:
    if not sys.stdin.isatty():
        raise WellputError(wanted.member.id, "Nothing was removed: it cannot be undone.", "If it is right, add --yes.")
    click.confirm(f"Forget {wanted.member.name}? This cannot be undone.", abort=True, err=True)


def _show_remaining(remaining: Sequence[Mention]) -> None:
    from wellput.cli.showing import show
    from wellput.desk.members.forgetting import mention_words

    if remaining:
        show("\nThese were not changed. Mend them, or make them anew, and ask whoever has copies to do so:")
        for one in remaining:
            show(mention_words(one), "- ", "  ")
