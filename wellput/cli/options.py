"""Options that several commands share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from wellput.errors import WellputError

Command = TypeVar("Command", bound=Callable[..., Any])


def workspace_option(command: Command) -> Command:
    """Add --workspace, passed as `workspace`: the folder that `wellput start` made."""
    return click.option(
        "-w",
        "--workspace",
        type=click.Path(path_type=Path, file_okay=False),
        default=Path(),
        help="The folder that `wellput start` made. Default: the folder you are in.",
    )(command)


def date_option(command: Command) -> Command:
    """Add --date, passed as `today`: the date to work with, today's unless given."""
    return click.option(
        "--date",
        "today",
        callback=_day,
        metavar="YYYY-MM-DD",
        help="Work as if today were this day. Default: this computer's date.",
    )(command)


def _day(ctx: click.Context, param: click.Parameter, value: str | None) -> dt.date:
    if value is None:
        return dt.datetime.now().astimezone().date()
    try:
        return dt.date.fromisoformat(value)
    except ValueError as cause:
        raise WellputError("--date", f"{value!r} is not a date.", "Write year, month and day: 2025-09-01.") from cause
