"""`wellput evidence`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from wellput.cli.options import workspace_option

if TYPE_CHECKING:
    from wellput.desk.interview.sitting import Turn

Command = TypeVar("Command", bound=Callable[..., Any])

_DETAILS = (
    ("--id", "id", "Its short name, by which texts cite it. Default: made from the statement."),
    ("--kind", "kind", "figure, case-study, quote, cost, document or lived-experience."),
    ("--statement", "statement", "What it shows, with the exact figure."),
    ("--about", "about", "Whom, or which area, it speaks of."),
    ("--source", "source", "Where it comes from."),
    ("--date", "date", "Of what date it is: a year, a month or a day."),
    ("--link", "link", "A web address where it can be read."),
    ("--permission", "permission", "given, not-needed, asked or refused."),
)


def details_options(command: Command) -> Command:
    """Add an option for each thing that is said about an item of evidence."""
    for option, name, about in reversed(_DETAILS):
        command = click.option(option, name, help=about)(command)
    return click.option(
        "--figure", "figures", multiple=True, help="A figure in it that may be relied on; may be repeated."
    )(command)


@click.group()
def evidence() -> None:
    """Add, list, show, edit or remove evidence. The same item can serve several answers.

    \b
    Example:  wellput evidence add
              wellput evidence list
    """


@evidence.command()
@details_options
@click.option("--published", metavar="FACT", help="Take a published fact of the bank instead, by its id.")
@click.option("--question", help="Cite it at once in the answer to this question (number or id).")
@workspace_option
def add(
    published: str | None, question: str | None, workspace: Path, figures: tuple[str, ...], **given: str | None
) -> None:
    """Add an item of evidence. At a terminal you are asked for it where you give no statement.

    \b
    Examples:  wellput evidence add
               wellput evidence add --kind figure --statement "31 households took us in." --figure 31
               wellput evidence list --published
               wellput evidence add --published outcome-delay --question 7
    """
    from wellput.cli.replies import at_terminal
    from wellput.cli.showing import show
    from wellput.desk.evidence.evidence import Details, add, add_published, begin_adding

    asked = not (published or given["statement"]) and at_terminal()
    if asked and not any(value for name, value in given.items() if name != "kind") and not figures:
        _talk(begin_adding(workspace, given["kind"], question))
        return
    if published:
        item = add_published(workspace, published, question)
    else:
        item = add(workspace, Details(figures=figures or None, **given), question)
    show(f"Kept. Cite it in a text as [@{item}]")


@evidence.command("list")
@click.option("--published", is_flag=True, help="List the bank's published facts instead.")
@click.option("--question", help="Only those of this question (number or id).")
@workspace_option
def list_(published: bool, question: str | None, workspace: Path) -> None:
    """List your evidence, and where it is cited.

    \b
    Example:  wellput evidence list --published
    """
    from wellput.cli.dialogue import say
    from wellput.desk.evidence.evidence_shown import evidence_listed, published_listed

    say((published_listed if published else evidence_listed)(workspace, question))


@evidence.command()
@click.argument("name", metavar="NAME")
@workspace_option
def show(name: str, workspace: Path) -> None:
    """Show everything that is known of one item.

    \b
    Example:  wellput evidence show flood-2024
    """
    from wellput.cli.dialogue import say
    from wellput.desk.evidence.evidence_shown import evidence_shown

    say(evidence_shown(workspace, name))


@evidence.command()
@click.argument("name", metavar="NAME")
@details_options
@workspace_option
def edit(name: str, workspace: Path, figures: tuple[str, ...], **given: str | None) -> None:
    """Change one item. At a terminal, without options, you are asked for each thing.

    \b
    Example:  wellput evidence edit flood-2024 --permission given
    """
    from wellput.cli.replies import at_terminal
    from wellput.cli.showing import show
    from wellput.desk.evidence.evidence import Details, begin_editing, edit

    if not figures and all(value is None for value in given.values()) and at_terminal():
        _talk(begin_editing(workspace, name))
        return
    item = edit(workspace, name, Details(figures=figures or None, **given))
    show(f"Kept. Cite it in a text as [@{item}]")


@evidence.command()
@click.argument("name", metavar="NAME")
@workspace_option
def remove(name: str, workspace: Path) -> None:
    """Remove one item; refused while an answer cites it.

    \b
    Example:  wellput evidence remove flood-2024
    """
    from wellput.cli.showing import show
    from wellput.desk.evidence.evidence import remove

    remove(workspace, name)
    show(f"{name} is removed.")


def _talk(turn: Turn) -> None:
    from wellput.cli.dialogue import converse
    from wellput.cli.replies import replies

    converse(turn, replies(), dt.datetime.now().astimezone().date())
