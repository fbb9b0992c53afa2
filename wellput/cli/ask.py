"""`wellput ask`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from wellput.cli.options import date_option, library_option, workspace_option


@click.command()
@click.argument("place", required=False)
@workspace_option
@library_option
@date_option
def ask(place: str | None, workspace: Path, library: Path, today: dt.date) -> None:
    """Be interviewed, question by question; stop and go on whenever you like.

    Without PLACE the interview goes on where you stopped. PLACE is a question's
    number or id, `respondent` or `summary`. Everything you give is saved at once.
    Where you keep a library (`wellput library`), each question offers what you said
    before to one like it, and you are told where you contradict it.

    \b
    Examples:  wellput ask
               wellput ask 4
               wellput ask summary
    """
    from wellput.cli.dialogue import converse
    from wellput.cli.replies import replies
    from wellput.desk.interview.interviewing import begin

    converse(begin(workspace, place, today, library), replies(), today)
