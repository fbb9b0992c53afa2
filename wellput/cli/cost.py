"""`wellput cost`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from wellput.cli.options import workspace_option
from wellput.errors import WellputError

if TYPE_CHECKING:
    from wellput.desk.interview.sitting import Turn

Command = TypeVar("Command", bound=Callable[..., Any])

_DETAILS = (
    ("--activity", "What is done, such as Meetings."),
    ("--case", "now or duty: as it is, or as it would be under a duty."),
    ("--who", "paid or volunteer."),
    ("--people", "How many people: 2, or a range such as 2-3."),
    ("--hours", "Hours each time: 1.5, 90 minutes, 2-3."),
    ("--times", "How many times a year."),
    ("--rate", "Hourly rate without on-costs: 18.40."),
    ("--on-costs", "Employer's on-costs: 13%."),
    ("--other", "Other costs a year: “travel 240; room hire 60-80”."),
    ("--shared-with", "Who else pays a part of it, or counts it too; others will do."),
    ("--cover", "How it could be met: absorb, share or fund."),
    ("--note", "Anything to know about it."),
)


def question_option(command: Command) -> Command:
    """Add --question, for banks with more than one worksheet."""
    return click.option("--question", help="Which worksheet, by the question's number or id.")(command)


def line_options(command: Command) -> Command:
    """Add an option for each thing that is said about a line."""
    for option, about in reversed(_DETAILS):
        command = click.option(option, help=about)(command)
    return command


@click.group(invoke_without_command=True)
@click.pass_context
@question_option
@workspace_option
def cost(ctx: click.Context, question: str | None, workspace: Path) -> None:
    """Show the cost worksheet and what it comes to; add, edit or remove lines; export or import a spreadsheet.

    \b
    Example:  wellput cost
              wellput cost add
              wellput cost export costs.xlsx
    """
    if ctx.invoked_subcommand is None:
        _show(workspace, question)
        return
    given = {"workspace": str(workspace)} | ({"question": question} if question else {})
    ctx.default_map = dict.fromkeys(("show", "add", "edit", "remove", "describe", "export", "import"), given)


@cost.command()
@question_option
@workspace_option
def show(question: str | None, workspace: Path) -> None:
    """Show the worksheet, line by line, and what it comes to.

    \b
    Example:  wellput cost show
    """
    _show(workspace, question)


@cost.command()
@line_options
@question_option
@workspace_option
def add(question: str | None, workspace: Path, **given: str | None) -> None:
    """Add a line. At a terminal, without options, you are asked for it.

    \b
    Examples:  wellput cost add
               wellput cost add --activity Meetings --who paid --people 2 --hours 1.5 --times 12 --rate 18.40
    """
    from wellput.cli.replies import at_terminal
    from wellput.desk.worksheets.cost_details import LineDetails
    from wellput.desk.worksheets.costing import add, begin_adding

    if all(value is None for value in given.values()) and at_terminal():
        _talk(begin_adding(workspace, question))
        return
    number = add(workspace, question, LineDetails(**given))
    _kept(workspace, question, number)


@cost.command()
@click.argument("number", type=int)
@line_options
@question_option
@workspace_option
def edit(number: int, question: str | None, workspace: Path, **given: str | None) -> None:
    """Change a line. At a terminal, without options, you are asked for each thing.

    \b
    Example:  wellput cost edit 2 --hours 2-3
    """
    from wellput.cli.replies import at_terminal
    from wellput.desk.worksheets.cost_details import LineDetails
    from wellput.desk.worksheets.costing import begin_editing, edit

    if all(value is None for value in given.values()) and at_terminal():
        _talk(begin_editing(workspace, question, number))
        return
    edit(workspace, question, number, LineDetails(**given))
    _kept(workspace, question, number)


@cost.command()
@click.argument("number", type=int)
@question_option
@workspace_option
def remove(number: int, question: str | None, workspace: Path) -> None:
    """Take a line out.

    \b
    Example:  wellput cost remove 2
    """
    from wellput.cli.showing import show
    from wellput.desk.worksheets.costing import remove

    show(f"{remove(workspace, question, number)} is taken out.")


@cost.command()
@click.option("--assumption", "assumptions", multiple=True, help="Something that the figures rest on; may be repeated.")
@click.option("--volunteer-rate", help="What an hour of a volunteer's time is valued at; shown apart from money.")
@click.option("--volunteer-rate-source", help="Where that value comes from.")
@question_option
@workspace_option
def describe(question: str | None, workspace: Path, assumptions: tuple[str, ...], **given: str | None) -> None:
    """Say what the worksheet rests on.

    \b
    Example:  wellput cost describe --assumption "Hours from our 2024 diaries."
    """
    from wellput.desk.worksheets.costing import SheetDetails, describe

    describe(workspace, question, SheetDetails(assumptions=assumptions, **given))
    _show(workspace, question)


@cost.command()
@click.argument("file", metavar="[FILE.xlsx]", required=False, type=click.Path(path_type=Path))
@click.option("--overwrite", is_flag=True, help="Replace FILE even if somebody changed it.")
@question_option
@workspace_option
def export(file: Path | None, overwrite: bool, question: str | None, workspace: Path) -> None:
    """Write the worksheet as a spreadsheet with formulas, for Excel or LibreOffice.

    Without FILE it goes to the workspace's folder `output`. A worksheet without lines
    makes an empty spreadsheet to fill in.

    \b
    Example:  wellput cost export costs.xlsx
    """
    from wellput.cli.showing import show_line
    from wellput.desk.worksheets.costing_files import export

    show_line(str(export(workspace, question, file, overwrite=overwrite)))


@cost.command("import")
@click.argument("file", metavar="FILE.xlsx", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Replace the lines that are there without asking.")
@question_option
@workspace_option
def import_(file: Path, yes: bool, question: str | None, workspace: Path) -> None:
    """Take a spreadsheet in: one that `wellput cost export` wrote and somebody filled in.

    It replaces the worksheet; you are asked first. Cells whose meaning is clear are
    taken and said back; others are named, and nothing is changed.

    \b
    Example:  wellput cost import costs.xlsx
    """
    from wellput.cli.showing import show, show_items, tell
    from wellput.desk.worksheets.costing_files import incoming, take_in

    arrived = incoming(workspace, question, file)
    show_items(arrived.said)
    show(f"In the file, {arrived.comes_to}.")
    if arrived.replaces and not yes:
        _agree(file, arrived.replaces)
    if note := take_in(arrived):
        tell(note)
    show("Kept. See it with: wellput cost")


def _agree(file: Path, replaces: str) -> None:
    """Ask before a worksheet is replaced; raise where nobody can be asked."""
    from wellput.cli.replies import at_terminal
    from wellput.cli.showing import tell

    if not at_terminal():
        raise WellputError(str(file), f"It would replace what is there ({replaces}).", "If that is right, add --yes.")
    tell(f"This replaces what is there: {replaces}.")
    click.confirm("Replace it?", abort=True, err=True)


def _show(workspace: Path, question: str | None) -> None:
    from wellput.cli.dialogue import say
    from wellput.desk.worksheets.costing_shown import cost_shown

    say(cost_shown(workspace, question))


def _kept(workspace: Path, question: str | None, number: int) -> None:
    from wellput.cli.showing import show
    from wellput.desk.worksheets.costing_shown import line_told

    show(f"Kept. Line {number}, {line_told(workspace, question, number)}")


def _talk(turn: Turn) -> None:
    from wellput.cli.dialogue import converse
    from wellput.cli.replies import replies

    converse(turn, replies(), dt.datetime.now().astimezone().date())
