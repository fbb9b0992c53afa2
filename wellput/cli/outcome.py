"""`wellput outcome`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from wellput.cli.options import date_option, workspace_option

if TYPE_CHECKING:
    from wellput.model.outcome import AskBeside


@click.group(invoke_without_command=True)
@click.option("--to", "output", type=click.Choice(["docx", "html"]), help="Write it for members, to the folder output.")
@click.option("--out", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False), help="Write it here instead.")
@click.option("--overwrite", is_flag=True, help="Replace FILE even if somebody changed it.")
@workspace_option
@date_option
@click.pass_context
def outcome(
    ctx: click.Context,
    output: Literal["docx", "html"] | None,
    out: Path | None,
    overwrite: bool,
    workspace: Path,
    today: dt.date,
) -> None:
    """Set each ask of your response beside what was decided.

    What was decided comes from the question bank. An ask of an answer is set beside the
    decisions that bear on its question; an ask of the summary stands at no question, so
    say yourself which decision answers it, with `wellput outcome set`.

    \b
    Example:  wellput outcome
              wellput outcome set 1 regulation-23
              wellput outcome set 2 nothing --words "The department says it will write to us."
              wellput outcome --to docx
    """
    if ctx.invoked_subcommand:
        return
    from wellput.cli.showing import show, show_heading, show_line
    from wellput.desk.collective.outcomes import beside, outcome_of, write_outcome
    from wellput.desk.opening import open_workspace

    opened = open_workspace(workspace)
    if output:
        show_line(str(write_outcome(opened, output, today, out, overwrite=overwrite)))
        return
    told = outcome_of(opened)
    show(told.decision)
    asks = beside(opened)
    if not asks:
        show("\nThe response asks for nothing in so many words.")
    for ask in asks:
        _show(ask)
    if told.decisions:
        show_heading("Decisions, by the names that `wellput outcome set` takes")
        for one in told.decisions:
            show(f"{one.id}: {one.said}", "- ", "  ")


@outcome.command("set")
@click.argument("number", type=int, metavar="ASK")
@click.argument("decision", required=False, metavar="[DECISION]")
@click.option("--words", metavar="WORDS", help="What to tell members of it, in a line.")
@workspace_option
def set_outcome(number: int, decision: str | None, words: str | None, workspace: Path) -> None:
    """Say which decision answers an ask; it is kept in the draft.

    ASK is its number in `wellput outcome`; DECISION is a name from the list there, or
    `nothing`.

    \b
    Example:  wellput outcome set 1 regulation-23
              wellput outcome set 2 nothing --words "Not mentioned in the outcome report."
    """
    from wellput.desk.collective.outcomes import judge
    from wellput.desk.opening import open_workspace

    if decision is None and not words:
        raise click.UsageError("Name a decision, or say --words what became of the ask.")
    _show(judge(open_workspace(workspace), number, decision, words))


def _show(ask: AskBeside) -> None:
    from wellput.cli.showing import show

    show()
    show(f"{ask.number}. {ask.ask}", hanging="   ")
    show(f"({ask.where})", "   ")
    for line in ask.decided or ("Nothing that we know of was published on this.",):
        show(line, "   Decided: ", "            ")
    if ask.sources:
        show("; ".join(ask.sources), "   Source:  ", "            ")
