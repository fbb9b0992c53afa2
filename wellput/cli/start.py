"""`wellput start`."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--bank", help="The question bank; without it, the Strengthening Partnerships consultation.")
def start(folder: Path, bank: str | None) -> None:
    """Make a workspace for your response in the folder DIR.

    The folder is made if need be; files that are already there are left alone.

    \b
    Example:  wellput start my-response
              cd my-response
              wellput ask
              wellput start our-area --bank strategic-relationships-2022
    """
    from wellput.cli.showing import program, show, show_line
    from wellput.desk.starting import start

    workspace = start(folder, bank)
    show("Your workspace is ready. Your draft is a text file that fills up as you answer:")
    show_line(f"  {workspace.draft}")
    show("\nNext, be interviewed; stop and go on whenever you like:")
    show_line(f'  cd "{folder}"')
    show_line(f"  {program()} ask")
