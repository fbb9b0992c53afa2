"""`wellput demo`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from wellput.cli.options import date_option


@click.command()
@click.argument("folder", metavar="[DIR]", default="wellput-demo", type=click.Path(path_type=Path))
@date_option
def demo(folder: Path, today: dt.date) -> None:
    """Make a finished example in the folder DIR, check it, and write its Word document.

    Without DIR the folder is `wellput-demo`. The example is a compilation of published
    evidence, not anybody's response.

    \b
    Example:  wellput demo
    """
    from wellput.cli.showing import program, show, show_line, tell
    from wellput.desk.demo import demo

    made = demo(folder, today, tell)
    for note in made.rendered.notes:
        tell(f"Note: {note}")
    show("A finished example is ready: a compilation of published evidence, not anybody's response.")
    show("\nThe Word document, for Word or LibreOffice:")
    show_line(f"  {made.rendered.path}")
    show("The draft that it comes from, a text file:")
    show_line(f"  {made.workspace.draft}")
    show(f"\n{made.checked}")
    show("\nTry next:")
    wellput = program()
    show_line(f'  cd "{folder}"')
    show_line(f"  {wellput} status          what is answered")
    show_line(f"  {wellput} ask barriers    change an answer; :stop leaves")
    show_line(f"  {wellput} render          write the document again")
    show("\nFor your own response, in a folder of its own:")
    show_line(f"  {wellput} start my-response")
