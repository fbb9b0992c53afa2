"""`wellput form fill`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellput.cli.options import date_option, workspace_option
from wellput.errors import WellputError

if TYPE_CHECKING:
    from wellput.desk.documents.filling_forms import Filled, Prepared
    from wellput.desk.opening import Opened

_YES, _EDIT, _NO = "yes", "edit", "no"


@click.group()
def form() -> None:
    """Put your answers into a department's own Word form.

    \b
    Example:  wellput form fill their-form.docx
    """


@form.command("fill")
@click.argument("file", metavar="FORM.docx", type=click.Path(path_type=Path))
@click.option("--out", metavar="FILE", type=click.Path(path_type=Path), help="Where to write; ends in .docx.")
@click.option("--overwrite", is_flag=True, help="Replace FILE even if somebody changed it.")
@click.option("--yes", is_flag=True, help="Fill it without asking whether the places are right.")
@click.option("--with-contact", is_flag=True, help="Fill in the contact's name and e-mail address too.")
@workspace_option
@date_option
def fill_form(
    file: Path, out: Path | None, overwrite: bool, yes: bool, with_contact: bool, workspace: Path, today: dt.date
) -> int:
    """Fill a department's Word form with the answers of your draft.

    Each answer goes after its question's words: in the next empty cell, content control,
    form field or paragraph; boxes are ticked and drop-downs chosen by their labels. You
    see where everything would go and are asked before anything is written. The list of
    places is kept in the folder `forms` of your workspace, where you can change it. What
    could not be placed is listed, and the exit status is then 1.

    \b
    Example:  wellput form fill their-form.docx
              wellput form fill their-form.docx --out "Our answers.docx" --with-contact
    """
    from wellput.desk.documents.filling_forms import fill, keep, output_of, prepare
    from wellput.desk.opening import open_workspace

    opened = open_workspace(workspace)
    prepared = prepare(opened, file, today, with_contact=with_contact)
    output_of(opened, prepared, out, overwrite=overwrite)
    _show_places(opened, prepared)
    reply = _YES if yes else _asked(prepared)
    if reply == _NO:
        raise WellputError(str(file), "Nothing was written.")
    if reply == _EDIT:
        return _kept(keep(opened, prepared))
    return _show_filled(fill(opened, prepared, out, overwrite=overwrite))


def _show_places(opened: Opened, prepared: Prepared) -> None:
    from wellput.cli.showing import show, tell
    from wellput.desk.documents.filling_forms import shown

    if prepared.tagged:
        show("The form has tags; each answer goes where its tag stands.")
    elif prepared.kept_at:
        tell(f"The places are those that were kept in {prepared.kept_at}")
    for row in shown(opened, prepared):
        show(f"{row.name}")
        show(f"in the form: “{row.near}”", "  ", "  ")
        show(f"goes to: {row.where}", "  ", "  ")
    if prepared.filling.unplaced:
        tell("These could not be placed:")
        for one in prepared.filling.unplaced:
            tell(f"- {one.name}: {one.reason}")


def _asked(prepared: Prepared) -> str:
    from wellput.cli.replies import at_terminal

    if not at_terminal():
        raise WellputError(
            str(prepared.path), "Nothing was written: the places have to be agreed.", "Look at them, and add --yes."
        )
    replies = [_YES, _NO] if prepared.tagged else [_YES, _EDIT, _NO]
    reply: str = click.prompt("Fill the form like this?", type=click.Choice(replies), err=True)
    return reply


def _kept(path: Path) -> int:
    from wellput.cli import DONE
    from wellput.cli.showing import show_line, tell

    tell("Nothing is filled yet. Change the places in this file, then run the same command again:")
    show_line(str(path))
    return DONE


def _show_filled(filled: Filled) -> int:
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import show_line, tell

    for note in filled.notes:
        tell(f"Note: {note}")
    if filled.kept_at:
        tell(f"The list of places is kept in {filled.kept_at}")
    show_line(str(filled.path))
    return FOUND if filled.unplaced else DONE
