"""`wellput combine`."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellput.cli.options import date_option, workspace_option
from wellput.errors import WellputError

if TYPE_CHECKING:
    from wellput.desk.collective.combining import Combining
    from wellput.desk.collective.combining_settled import Combined, Settled
    from wellput.model.draft_offer import Offer


@click.command()
@click.option("--yes", is_flag=True, help="Take every change, except in what you wrote yourself.")
@click.option("--check", is_flag=True, help="List what would change, and change nothing.")
@click.option("--coder", metavar="NAME", help="Whose codes to count, where several have coded.")
@click.option("--least", metavar="N", type=click.IntRange(min=1), help="Mask groups of fewer members. Default: 5.")
@click.option("--set-aside", "view", metavar="VIEW", help="Leave out a view that fewer members hold; give the reason.")
@click.option("--reason", metavar="TEXT", help="Why the view is left out.")
@click.option("--ledger", "as_ledger", is_flag=True, help="Write who stands behind each statement: it names members.")
@click.option("--out", metavar="FILE.docx", type=click.Path(path_type=Path), help="Where the ledger goes.")
@click.option("--overwrite", is_flag=True, help="Replace the ledger even if somebody changed it.")
@workspace_option
@date_option
def combine(
    yes: bool,
    check: bool,
    coder: str | None,
    least: int | None,
    view: str | None,
    reason: str | None,
    as_ledger: bool,
    out: Path | None,
    overwrite: bool,
    workspace: Path,
    today: dt.date,
) -> int:
    """Make one response of many: draft it from members' returns, or bring it up to date.

    The first time every answer is drafted: what most members hold with its support, what
    they said in words as far as they let you quote it, views that fewer hold, evidence and
    asks. Then it is a draft like any other: edit it as you like. Combine again when more
    returns came, and nothing that you wrote is overwritten: you see what changed in the
    figures and choose. Beside the text, the draft keeps who stands behind each statement,
    in numbers.

    \b
    Example:  wellput combine
              wellput combine --check
              wellput combine --yes
              wellput combine --set-aside right-means-option-no-change --reason "Asked by one kind only."
              wellput combine --ledger
    """
    if view is not None or reason is not None:
        return _set_aside(workspace, view, reason)
    if as_ledger:
        return _ledger(workspace, today, out, overwrite=overwrite)
    from wellput.desk.collective.combining import combining

    done = combining(workspace, coder, least)
    _tell(done.members.notes)
    if check:
        return _check(done)
    return _first(done, today) if done.is_first else _again(done, today, yes=yes)


def _first(done: Combining, today: dt.date) -> int:
    """Fill a blank draft, and say what it was filled with."""
    from wellput.cli import DONE, FOUND
    from wellput.cli.combine_dialogue import show_offer
    from wellput.cli.showing import show
    from wellput.desk.collective.combining_settled import taken
    from wellput.desk.collective.combining_words import filled_words, to_code

    _settle(done, {one: taken(one) for one in done.offers if one.changes}, today)
    for offer in done.contested:
        show_offer(done, offer)
    show(filled_words(done))
    if advice := to_code(done):
        show(advice)
    show("Edit the draft as you like; then: wellput check")
    return FOUND if done.contested else DONE


def _check(done: Combining) -> int:
    """List what would change, and what in the draft no longer is what the returns say."""
    from wellput.cli import DONE, FOUND
    from wellput.cli.combine_dialogue import show_offer
    from wellput.cli.showing import show
    from wellput.desk.collective.combining_words import checked_lists

    for offer in done.offers:
        show_offer(done, offer)
    lists = checked_lists(done)
    _show_lists(lists)
    if done.offers or lists:
        return FOUND
    show("The draft says what the returns say.")
    return DONE


def _again(done: Combining, today: dt.date, *, yes: bool) -> int:
    """Offer what changed, take in what is accepted, and list what became of the statements."""
    from wellput.cli import DONE, FOUND
    from wellput.cli.combine_dialogue import one_by_one, show_offer
    from wellput.cli.showing import show, tell
    from wellput.desk.collective.combining_settled import taken
    from wellput.desk.collective.combining_words import combined_lists

    asking = sys.stdin.isatty() and not yes
    for offer in () if asking else done.offers:
        show_offer(done, offer)
    if done.offers and not asking and not yes:
        tell("Nothing was changed: the changes have to be accepted. Add --yes, or run it in a terminal.")
        return FOUND
    settled = one_by_one(done) if asking else {one: taken(one) for one in done.offers if one.changes}
    combined = _settle(done, settled, today)
    lists = combined_lists(done, combined)
    _show_lists(lists)
    left = [one for one in done.offers if one not in settled or (not asking and one.clashes)]
    if done.offers:
        show(f"\n{len(settled)} of {len(done.offers)} fields changed or decided, {len(left)} left open.")
    elif not lists:
        show("The draft says what the returns say; nothing was changed.")
    return FOUND if left else DONE


def _settle(done: Combining, settled: dict[Offer, Settled], today: dt.date) -> Combined:
    from wellput.desk.collective.combining_settled import settle

    now = dt.datetime.combine(today, dt.datetime.now().time().replace(second=0, microsecond=0))
    combined = settle(done, settled, now)
    _tell(combined.notes)
    return combined


def _set_aside(workspace: Path, view: str | None, reason: str | None) -> int:
    from wellput.cli import DONE
    from wellput.cli.showing import show
    from wellput.desk.collective.minority_aside import set_view_aside

    if view is None or reason is None:
        raise WellputError(
            "--set-aside", "The view and the reason go together.", "Write both: --set-aside VIEW --reason TEXT."
        )
    aside = set_view_aside(workspace, view, reason)
    show(
        f"Set aside: {aside.view}. The reason is kept in the draft, and told in the pack that is signed; "
        "the response tells how many hold it."
    )
    return DONE


def _ledger(workspace: Path, today: dt.date, out: Path | None, *, overwrite: bool) -> int:
    from wellput.cli import DONE
    from wellput.cli.showing import show_line
    from wellput.desk.collective.ledger_document import write_ledger

    show_line(str(write_ledger(workspace, today, out, overwrite=overwrite)))
    return DONE


def _show_lists(lists: Mapping[str, Iterable[str]]) -> None:
    from wellput.cli.showing import show_heading, show_items

    for heading, lines in lists.items():
        show_heading(heading)
        show_items(lines)


def _tell(notes: Iterable[str]) -> None:
    from wellput.cli.showing import tell

    for note in notes:
        tell(f"Note: {note}")
