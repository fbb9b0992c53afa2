"""`wellput render`."""

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
    from wellput.model.finding import Finding


@click.command()
@workspace_option
@click.option("--out", metavar="FILE", type=click.Path(path_type=Path), help="Where to write; ends in .docx.")
@click.option(
    "--style",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="A Word file of yours; the document takes its look, header and footer.",
)
@click.option("--overwrite", is_flag=True, help="Replace FILE even if somebody changed it.")
@click.option("--yes", is_flag=True, help="Write it without asking, errors or not.")
@click.option("--final", is_flag=True, help="The document to send: without drafting notes, and only without errors.")
@click.option("--comments", is_flag=True, help="Carry the findings of the check as comments in the margin.")
@date_option
def render(
    workspace: Path,
    out: Path | None,
    style: Path | None,
    overwrite: bool,
    yes: bool,
    final: bool,
    comments: bool,
    today: dt.date,
) -> None:
    """Write the response as a Word document.

    Without --out it goes to the workspace's folder `output`. It can be written again
    as often as you like; a document that you changed in Word is left alone. Errors
    that the check finds are shown, and you are asked, before it is written.

    \b
    Example:  wellput render
              wellput render --style our-letterhead.docx --out "Our response.docx"
              wellput render --comments
              wellput render --final
    """
    from wellput.cli.showing import show_line, tell
    from wellput.desk.checking import check
    from wellput.desk.opening import open_workspace
    from wellput.desk.rendering import render

    opened = open_workspace(workspace)
    checked = check(opened, today)
    if checked.errors and not (yes and not final):
        _stop_or_go_on(checked.errors, final=final)
    rendered = render(
        opened,
        today,
        out=out,
        style=style,
        overwrite=overwrite,
        final=final,
        comments=checked.findings if comments and not final else (),
    )
    for note in rendered.notes:
        tell(f"Note: {note}")
    show_line(str(rendered.path))


def _stop_or_go_on(errors: Sequence[Finding], *, final: bool) -> None:
    """Show the errors; raise unless a person at a terminal wants the document all the same."""
    from wellput.cli.showing import tell

    for finding in errors:
        tell(f"{finding.severity} {finding.code}: {finding.message} {finding.mend}")
    if final:
        raise WellputError("--final", "Nothing is written while errors stand.", "Mend them, or set them aside.")
    if not sys.stdin.isatty():
        raise WellputError("render", "Nothing was written: the draft has errors.", "Mend them, or add --yes.")
    click.confirm("Write the document all the same?", abort=True, err=True)
