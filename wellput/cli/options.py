"""Options that several commands share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

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


def library_option(command: Command) -> Command:
    """Add --library, passed as `library`: the file that is kept from one response to the next."""
    return click.option(
        "--library",
        type=click.Path(path_type=Path, dir_okay=False),
        envvar="WELLPUT_LIBRARY",
        callback=_library,
        metavar="FILE",
        help="The library to use. Default: WELLPUT_LIBRARY, or else the one in your own data folder.",
    )(command)


def _library(ctx: click.Context, param: click.Parameter, value: Path | None) -> Path:
    from wellput.desk.library.library_places import usual_library

    above = ctx.parent.params.get("library") if ctx.parent else None
    if above and ctx.get_parameter_source("library") is not ParameterSource.COMMANDLINE:
        return Path(above)
    return value or usual_library()


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
