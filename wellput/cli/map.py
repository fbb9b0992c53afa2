"""`wellput map`."""

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

_RELATIONSHIP = (
    ("--partner", "partner", "With whom it is."),
    ("--kind", "responder", "The kind of partner, as the bank offers it: its id or the beginning of its words."),
    ("--type", "type", "shaping, ongoing, neighbourhood, commissioning or delivery."),
    ("--scale", "scale", "neighbourhood, whole-place or region."),
    ("--strategic", "strategic", "From 1, transactional, to 5, strategic."),
    ("--proactive", "proactive", "From 1, reactive, to 5, proactive."),
    ("--money", "money", "How much money goes in, from 1 to 5."),
    ("--time", "time", "How much time goes in, from 1 to 5."),
    ("--works", "works", "How well it works, from 1 to 5."),
    ("--would-help", "would_help", "What would help."),
)
_ACTION = (
    ("--do", "do", "What is to be done."),
    ("--who", "who", "Who does it."),
    ("--when", "when", "By when: a day or a month."),
)


def question_option(command: Command) -> Command:
    """Add --question: which map, where the bank asks for several."""
    return click.option("--question", metavar="ID", help="Which map, where the bank asks for several.")(command)


def relationship_options(command: Command) -> Command:
    """Add an option for each thing that is said of a relationship."""
    return _with_options(command, _RELATIONSHIP)


def action_options(command: Command) -> Command:
    """Add an option for each thing that is said of an action."""
    return _with_options(command, _ACTION)


def _with_options(command: Command, options: tuple[tuple[str, str, str], ...]) -> Command:
    for option, name, about in reversed(options):
        command = click.option(option, name, metavar="WORDS", help=about)(command)
    return command


@click.group(invoke_without_command=True)
@click.option("--words", is_flag=True, help="Words alone, without the chart.")
@question_option
@workspace_option
@click.pass_context
def map(ctx: click.Context, words: bool, question: str | None, workspace: Path) -> None:  # noqa: A001 -- its name
    """Show your relationships with responders and others, change them, or draw them.

    Without a command it shows the map: a small chart of numbers, each relationship,
    what the map says, and the joint action plan. --words leaves the chart out.

    \b
    Example:  wellput map
              wellput map add
              wellput map draw --out our-map.svg
    """
    if ctx.invoked_subcommand is not None:
        return
    from wellput.cli.dialogue import say
    from wellput.cli.showing import fits, show_line
    from wellput.desk.worksheets.mapping_shown import map_shown

    shown = map_shown(workspace, question, words_only=words)
    if fits(shown.chart):
        for line in shown.chart:
            show_line(line)
    else:
        show_line("(Too narrow for the chart.)")
    say(shown.said)


@map.command()
@relationship_options
@question_option
@workspace_option
def add(question: str | None, workspace: Path, **given: str | None) -> None:
    """Add a relationship. At a terminal, without options, you are asked for it.

    \b
    Example:  wellput map add
              wellput map add --partner "The county council" --strategic 4 --proactive 2
    """
    from wellput.cli.replies import at_terminal
    from wellput.cli.showing import show
    from wellput.desk.worksheets.mapping_edited import RELATIONSHIPS, add, begin_asking

    if all(value is None for value in given.values()) and at_terminal():
        _talk(begin_asking(workspace, question, RELATIONSHIPS))
        return
    show(f"Kept as relationship {add(workspace, question, RELATIONSHIPS, given)}.")


@map.command()
@click.argument("number", type=int)
@relationship_options
@question_option
@workspace_option
def edit(number: int, question: str | None, workspace: Path, **given: str | None) -> None:
    """Change the relationship of that NUMBER. At a terminal, without options, you are asked.

    \b
    Example:  wellput map edit 2 --works 4 --would-help ""
    """
    from wellput.cli.replies import at_terminal
    from wellput.cli.showing import show
    from wellput.desk.worksheets.mapping_edited import RELATIONSHIPS, begin_asking, edit

    if all(value is None for value in given.values()) and at_terminal():
        _talk(begin_asking(workspace, question, RELATIONSHIPS, number))
        return
    edit(workspace, question, RELATIONSHIPS, number, given)
    show(f"Relationship {number} is changed.")


@map.command()
@click.argument("number", type=int)
@question_option
@workspace_option
def remove(number: int, question: str | None, workspace: Path) -> None:
    """Take the relationship of that NUMBER off the map.

    \b
    Example:  wellput map remove 2
    """
    from wellput.cli.showing import show
    from wellput.desk.worksheets.mapping_edited import RELATIONSHIPS, remove

    show(f"Off the map: {remove(workspace, question, RELATIONSHIPS, number)}. The numbers after it have moved up.")


@map.command("add-action")
@action_options
@question_option
@workspace_option
def add_action(question: str | None, workspace: Path, **given: str | None) -> None:
    """Add a line to the joint action plan.

    \b
    Example:  wellput map add-action --do "Agree a contact" --who "The council" --when 2026-03
    """
    from wellput.cli.showing import show
    from wellput.desk.worksheets.mapping_edited import PLAN, add

    show(f"Kept as action {add(workspace, question, PLAN, given)}.")


@map.command("edit-action")
@click.argument("number", type=int)
@action_options
@question_option
@workspace_option
def edit_action(number: int, question: str | None, workspace: Path, **given: str | None) -> None:
    """Change the line of that NUMBER in the joint action plan.

    \b
    Example:  wellput map edit-action 1 --when "31 March 2026"
    """
    from wellput.cli.showing import show
    from wellput.desk.worksheets.mapping_edited import PLAN, edit

    edit(workspace, question, PLAN, number, given)
    show(f"Action {number} is changed.")


@map.command("remove-action")
@click.argument("number", type=int)
@question_option
@workspace_option
def remove_action(number: int, question: str | None, workspace: Path) -> None:
    """Take the line of that NUMBER out of the joint action plan.

    \b
    Example:  wellput map remove-action 1
    """
    from wellput.cli.showing import show
    from wellput.desk.worksheets.mapping_edited import PLAN, remove

    show(f"Out of the plan: {remove(workspace, question, PLAN, number)}")


@map.command()
@click.option("--out", metavar="FILE", type=click.Path(path_type=Path), help="Where to write: NAME.png or NAME.svg.")
@click.option("--overwrite", is_flag=True, help="Replace FILE even if somebody changed it.")
@question_option
@workspace_option
def draw(out: Path | None, overwrite: bool, question: str | None, workspace: Path) -> None:
    """Write the map as a picture, PNG or SVG. It can be read in black and white.

    \b
    Example:  wellput map draw
              wellput map draw --out our-map.svg
    """
    from wellput.cli.showing import show_line
    from wellput.desk.worksheets.mapping_shown import draw

    show_line(str(draw(workspace, question, out, overwrite=overwrite)))


def _talk(turn: Turn) -> None:
    from wellput.cli.dialogue import converse
    from wellput.cli.replies import replies

    converse(turn, replies(), dt.datetime.now().astimezone().date())
