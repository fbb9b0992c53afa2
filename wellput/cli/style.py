"""`wellput style new` and `wellput style check`."""

from __future__ import annotations

from pathlib import Path

import click

from wellput.cli.options import workspace_option


@click.group()
def style() -> None:
    """Make a Word file to restyle, or see what a Word file lacks as a style.

    \b
    Example:  wellput style new
              wellput style check our-letterhead.docx
    """


@style.command("new")
@click.argument("file", metavar="[FILE.docx]", required=False, type=click.Path(path_type=Path))
@workspace_option
def new_style(file: Path | None, workspace: Path) -> None:
    """Write a Word file to restyle, which explains how, with a sample of each style.

    Without FILE it goes to the folder `templates` of your workspace, where `wellput render`
    takes it by itself. A file that is there already is never overwritten.

    \b
    Example:  wellput style new
              wellput style new "our style.docx"
    """
    from wellput.cli.showing import show_line, tell
    from wellput.desk.documents.styles import new_style

    path = new_style(workspace, file)
    show_line(str(path))
    tell("Open it in Word or LibreOffice: it tells how to restyle it.")
    taken = "takes it with --style and its name" if file else "takes it by itself"
    tell(f"`wellput render` {taken}.")


@style.command("check")
@click.argument("file", metavar="FILE.docx", type=click.Path(path_type=Path))
def check_style(file: Path) -> None:
    """Say what a Word file lacks as a style, and what documents would take instead.

    Nothing is written. A file that lacks styles can still be used.

    \b
    Example:  wellput style check our-letterhead.docx
    """
    from wellput.cli.showing import show
    from wellput.desk.documents.styles import lacking

    for note in lacking(file) or (f"{file} has everything that a response needs.",):
        show(note)
