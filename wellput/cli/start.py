"""`wellput start`."""

from __future__ import annotations

from pathlib import Path

import click

from wellput.cli.options import library_option


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--bank", help="The question bank; without it, the Strengthening Partnerships consultation.")
@click.option("--from-library", is_flag=True, help="Begin with what your library knows of you.")
@click.option("--organisation", metavar="NAME", help="With --from-library: of whom, where it knows several.")
@library_option
def start(folder: Path, bank: str | None, from_library: bool, organisation: str | None, library: Path) -> None:
    """Make a workspace for your response in the folder DIR.

    The folder is made if need be; files that are already there are left alone.

    \b
    Example:  wellput start my-response
              cd my-response
              wellput ask
              wellput start our-area --bank strategic-relationships-2022
              wellput start next-time --from-library
    """
    from wellput.cli.library import show_filled
    from wellput.cli.showing import program, show, show_line
    from wellput.desk.library.library_used import fill_profile, profile_chosen, profile_offered
    from wellput.desk.starting import start

    whose = profile_chosen(library, organisation).organisation if from_library else None
    workspace = start(folder, bank)
    show("Your workspace is ready. Your draft is a text file that fills up as you answer:")
    show_line(f"  {workspace.draft}")
    if whose is not None:
        show_filled(fill_profile(folder, library, whose))
    elif offer := profile_offered(library):
        show(f"\n{offer} To fill it in, there: wellput library profile")
    show("\nNext, be interviewed; stop and go on whenever you like:")
    show_line(f'  cd "{folder}"')
    show_line(f"  {program()} ask")
