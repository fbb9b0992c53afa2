"""`wellput set-aside`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from wellput.cli.options import date_option, workspace_option


@click.command("set-aside")
@click.argument("code", metavar="CODE")
@click.option("--reason", required=True, metavar="WORDS", help="Why the finding is left; kept in the draft.")
@click.option("--question", metavar="ID", help="Only in this question (number or id). Default: everywhere.")
@click.option("--words", metavar="WORDS", help="Only at these words.")
@workspace_option
@date_option
def set_aside(code: str, reason: str, question: str | None, words: str | None, workspace: Path, today: dt.date) -> None:
    """Leave a finding of `wellput check`, with a reason that is kept in the draft.

    To take it back, delete its entry under `set_aside:` in the draft.

    \b
    Example:  wellput set-aside STR05 --reason "We have no permission to quote anybody yet."
              wellput set-aside EVI01 --question staffing --reason "Our own estimate, and said to be."
    """
    from wellput.cli.showing import show
    from wellput.desk.checks.setting_aside import set_aside
    from wellput.desk.opening import open_workspace

    left = set_aside(open_workspace(workspace), code, reason, today, question=question, words=words)
    where = f" in {left.question}" if left.question else ""
    show(f"{left.code}{where} is set aside: {left.reason}")
