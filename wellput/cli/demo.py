"""`wellput demo`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellput.cli.options import date_option

if TYPE_CHECKING:
    from wellput.desk.demo import Example

_ABOUT: dict[Example, tuple[str, str]] = {
    "charity": (
        "A finished example is ready: a compilation of published evidence, not anybody's response.",
        "The Word document, for Word or LibreOffice:",
    ),
    "network": (
        "A network's example is ready: returns that a program generated, and no member in it is anybody.",
        "The report of what members think, for Word or LibreOffice:",
    ),
    "coordinator": (
        "A coordinator's example is ready: one response made of generated returns; no member in them is anybody.",
        "The Word document, for Word or LibreOffice:",
    ),
}
_NEXT: dict[Example, tuple[tuple[str, str], ...]] = {
    "charity": (
        ("status", "what is answered"),
        ("ask barriers", "change an answer; :stop leaves"),
        ("render", "write the document again"),
    ),
    "network": (
        ("members", "who replied"),
        ("collate benefits --by kind", "what members think"),
        ("collate --to xlsx", "the figures as a workbook"),
    ),
    "coordinator": (
        ("trace right-means", "the members behind a statement"),
        ("combine", "what would change now"),
        ("signoff", "who has agreed"),
    ),
}


@click.command()
@click.argument("folder", metavar="[DIR]", default="wellput-demo", type=click.Path(path_type=Path))
@click.option(
    "--example",
    type=click.Choice(["charity", "network", "coordinator"]),
    default="charity",
    show_default=True,
    help="For whom.",
)
@date_option
def demo(folder: Path, example: Example, today: dt.date) -> None:
    """Make a finished example in the folder DIR, and write its Word document.

    Without DIR the folder is `wellput-demo`. A charity's example is a response compiled
    from published evidence; a network's is a report of what members think, and a
    coordinator's one response made of their returns, both from generated returns.

    \b
    Example:  wellput demo
              wellput demo a-network --example network
    """
    from wellput.cli.showing import program, show, show_line, tell
    from wellput.desk.demo import demo

    made = demo(folder, today, tell, example)
    for note in made.notes:
        tell(f"Note: {note}")
    about, document = _ABOUT[example]
    show(about)
    show(f"\n{document}")
    show_line(f"  {made.document}")
    show("The draft that goes with it, a text file:")
    show_line(f"  {made.workspace.draft}")
    show(f"\n{made.told}")
    show("\nTry next:")
    wellput = program()
    show_line(f'  cd "{folder}"')
    width = max(len(words) for words, _ in _NEXT[example])
    for words, what in _NEXT[example]:
        show_line(f"  {wellput} {words:<{width}}  {what}")
    show("\nFor your own response, in a folder of its own:")
    show_line(f"  {wellput} start my-response")
