"""`wellput draft`."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellput.cli.options import date_option, workspace_option
from wellput.errors import WellputError

if TYPE_CHECKING:
    from wellput.desk.colleagues.draft_edits import Arrived
    from wellput.desk.opening import Opened
    from wellput.model.draft_change import Change
    from wellput.model.draft_fields import Value

_KEEP, _BOTH = "keep", "both"


@click.group()
def draft() -> None:
    """Let colleagues who work in Word edit the draft.

    \b
    Example:  wellput draft form
              wellput draft import from-ann.docx from-ben.docx
    """


@draft.command("form")
@click.option("--out", metavar="FILE.docx", type=click.Path(path_type=Path), help="Default: output/draft-form.docx.")
@click.option("--overwrite", is_flag=True, help="Replace FILE even if somebody changed it.")
@workspace_option
@date_option
def form(out: Path | None, overwrite: bool, workspace: Path, today: dt.date) -> None:
    """Write the draft as a Word form that is filled in, to edit and to send back.

    The draft as it stands is kept in responses/sent, so that what colleagues changed can
    be told from what you changed meanwhile.

    \b
    Example:  wellput draft form
              wellput draft form --out "For the committee.docx"
    """
    from wellput.cli.showing import show_line
    from wellput.desk.colleagues.draft_forms import write_form
    from wellput.desk.opening import open_workspace

    show_line(str(write_form(open_workspace(workspace), today, out, overwrite=overwrite)))


@draft.command("import")
@click.argument("paths", metavar="FORM.docx...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Take every change in, except where two people changed the same.")
@workspace_option
def import_(paths: tuple[Path, ...], yes: bool, workspace: Path) -> int:
    """Read forms that colleagues edited, show each change, and take in those you accept.

    Where two of them changed the same, or the draft was changed too since the form went
    out, you see both side by side and choose: keep what the draft has, take one, or have
    both, one below the other. With --yes these are left as the draft has them.

    What stands outside the boxes, comments among it, is listed and changes nothing; the
    exit status is 1 where anything was left open.

    \b
    Example:  wellput draft import from-ann.docx
              wellput draft import from-ann.docx from-ben.docx
    """
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import show, tell
    from wellput.desk.colleagues.draft_edits import arrived
    from wellput.desk.members.collecting import unread_words
    from wellput.desk.opening import open_workspace

    found = arrived(open_workspace(workspace), paths)
    for note in found.notes:
        tell(f"Note: {note}")
    left = _all(found) if yes else _one_by_one(found)
    if not found.changes:
        show("The draft has all of it already; nothing was changed.")
    if found.unread:
        show(f"\nNot taken in ({len(found.unread)}):")
        for one in found.unread:
            show(unread_words(one), "- ", "  ")
    return FOUND if left or found.unread else DONE


def _all(found: Arrived) -> int:
    """Take in what nobody contests; return how many are left."""
    from wellput.cli.showing import show

    plain = [one for one in found.changes if not one.contested]
    for change in found.changes:
        _show(found, change)
    if plain:
        _take(found.opened, {one: one.versions[0].value for one in plain})
    left = len(found.changes) - len(plain)
    if found.changes:
        show(f"\n{len(plain)} taken in, {left} left as the draft has them.")
    return left


def _one_by_one(found: Arrived) -> int:
    """Ask of each change; what is accepted is saved at once. Return how many contested ones are left."""
    if not sys.stdin.isatty():
        for change in found.changes:
            _show(found, change)
        if found.changes:
            raise WellputError("draft import", "Nothing was changed: the changes have to be accepted.", "Add --yes.")
        return 0
    opened, left = found.opened, 0
    for change in found.changes:
        _show(found, change)
        accepted, value = _chosen(change) if change.contested else _agreed(change)
        if accepted:
            opened = _take(opened, {change: value})
        else:
            left += change.contested
    return left


def _show(found: Arrived, change: Change) -> None:
    from wellput.cli.showing import show
    from wellput.desk.colleagues.draft_changes_shown import change_lines, change_title

    contested = " (changed by more than one)" if change.contested else ""
    show(f"\n{change_title(found.opened.bank, change.field)}{contested}")
    for what, words in change_lines(found.opened.bank, change):
        show(f"{what}: {words}", "  ", "    ")


def _agreed(change: Change) -> tuple[bool, Value | None]:
    return click.confirm("Take this in?", err=True), change.versions[0].value


def _chosen(change: Change) -> tuple[bool, Value | None]:
    """Ask which of several to have; keeping the draft's is what Enter does."""
    from wellput.desk.colleagues.draft_edits import both

    numbered = {str(number): version for number, version in enumerate(change.versions, 1)}
    told = "; ".join(f"{number}: {' and '.join(one.files)}" for number, one in numbered.items())
    replies = [_KEEP, *numbered, *([_BOTH] if change.field.is_text else [])]
    reply: str = click.prompt(f"Which ({told})", type=click.Choice(replies), default=_KEEP, err=True)
    if reply == _BOTH:
        return True, both(change)
    return reply != _KEEP, numbered[reply].value if reply in numbered else None


def _take(opened: Opened, values: dict[Change, Value | None]) -> Opened:
    from wellput.cli.showing import tell
    from wellput.desk.colleagues.draft_edits import take

    opened, notes = take(opened, {change.field: (change.now, value) for change, value in values.items()})
    for note in notes:
        tell(f"Note: {note}")
    return opened
