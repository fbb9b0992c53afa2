"""`wellput trace`."""

from __future__ import annotations

from pathlib import Path

import click

from wellput.cli.options import workspace_option


@click.command()
@click.argument("name", metavar="[QUESTION|STATEMENT]", required=False)
@workspace_option
def trace(name: str | None, workspace: Path) -> int:
    """Show the members behind a statement of the response, or behind a question's figures.

    A statement is named by its id, a question by its id or number. Without a name, every
    statement is shown with its figures in the draft and as returns stand now. What is shown
    names members, whatever they allow: it is for those who prepare the response.

    Exit status 1 says that figures in the draft no longer agree with the returns.

    \b
    Example:  wellput trace
              wellput trace benefits
              wellput trace barriers-late-contact
    """
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import show, show_heading, show_items, tell
    from wellput.desk.collective.tracing import INTERNAL, traced

    found = traced(workspace, name)
    if found.passages:
        show(INTERNAL)
    else:
        show("The draft has no statements that speak for members. A question's members: wellput trace QUESTION")
    for one in found.passages:
        show_heading(one.heading)
        show(one.words)
        for part in one.parts:
            show(f"\n{part.heading}" if part.lines else part.heading)
            show_items(part.lines)
    for statement in found.differing:
        tell(f"The figures of {statement} do not agree with the returns.")
    return FOUND if found.differing else DONE
