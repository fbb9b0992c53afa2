"""`wellput status`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from wellput.cli.options import date_option, workspace_option


@click.command()
@workspace_option
@date_option
def status(workspace: Path, today: dt.date) -> None:
    """Show what is answered by theme, what is missing, and the days left.

    \b
    Example:  wellput status
              wellput status --workspace my-response --date 2025-09-01
    """
    from wellput.cli.showing import show, show_items
    from wellput.desk.interview.statuses import status
    from wellput.desk.opening import open_workspace

    now = status(open_workspace(workspace), today)
    show(f"{now.title}\n{now.deadline}")
    if now.closed:
        show(now.closed)
    show(f"\n{now.summary}")
    show_items(now.parts)
    if now.missing:
        show("\nMissing:")
        show_items(now.missing)
    else:
        show("\nNothing is missing. Next: wellput check, then wellput render")
