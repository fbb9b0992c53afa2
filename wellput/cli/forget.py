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
    from wellput.desk.forgetting import Forgetting, Mention


@click.command()
@click.argument("member")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@workspace_option
@date_option
def forget(member: str, yes: bool, workspace: Path, today: dt.date) -> int:
    """Forget a member: its entry in the list, its returns, the files they came in.

    MEMBER is its id or its whole name; `wellput members` shows both. You see what would
    go and are asked first; it cannot be undone. Of the member nothing is kept but that
    somebody was forgotten, and on which day.

    Documents that were made already, and your draft, are not changed: those that hold
    the member's name or words are named, and the exit status is then 1. So are those
    that cannot be searched. Copies elsewhere (e-mail, backups, the file that you
    collected from) are yours to see to: collecting such a file again brings the member back.

    \b
    Example:  wellput forget rivers-trust
              wellput forget "Rivers Trust" --yes
    """
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import show
    from wellput.desk.forgetting import forget, gone_words, own_copies, to_forget

    wanted = to_forget(workspace, member)
    for words in gone_words(wanted):
        show(words, "- ", "  ")
    if not yes:
        _ask(wanted)
    forget(wanted, today)
    show(f"{wanted.member.name} is forgotten. {own_copies(wanted)}")
    _show_remaining(wanted.remaining)
    return FOUND if wanted.remaining else DONE


def _ask(wanted: Forgetting) -> None:
    if not sys.stdin.isatty():
        raise WellputError(wanted.member.id, "Nothing was removed: it cannot be undone.", "If it is right, add --yes.")
    click.confirm(f"Forget {wanted.member.name}? This cannot be undone.", abort=True, err=True)


def _show_remaining(remaining: Sequence[Mention]) -> None:
    from wellput.cli.showing import show
    from wellput.desk.forgetting import mention_words

    if remaining:
        show("\nThese were not changed. Mend them, or make them anew, and ask whoever has copies to do so:")
        for one in remaining:
            show(mention_words(one), "- ", "  ")
