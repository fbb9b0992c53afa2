"""`wellput check`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellput.cli.options import date_option, library_option, workspace_option

if TYPE_CHECKING:
    from wellput.desk.checks.checking import Checked
    from wellput.model.finding import Severity


@click.command()
@workspace_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to write findings.")
@click.option("--select", metavar="CODES", help="Run only these rules: codes or families, commas between them.")
@click.option("--ignore", metavar="CODES", help="Leave these rules out.")
@click.option("--question", metavar="ID", help="Only a question (number or id), `respondent`, `summary` or `evidence`.")
@click.option(
    "--threshold",
    type=click.Choice(["error", "warning", "advice"]),
    help="From which severity on the exit status is 1. Default: warning.",
)
@library_option
@date_option
def check(
    workspace: Path,
    form: str,
    select: str | None,
    ignore: str | None,
    question: str | None,
    threshold: Severity | None,
    library: Path,
    today: dt.date,
) -> int:
    """Read the draft and say what to improve, where, and how.

    An error means: do not send it so. A warning: it is likely to weaken the response.
    Advice: it could be better. A finding that you looked at and leave can be set aside
    with `wellput set-aside`. The exit status is 0 where nothing at or above the
    threshold was found, 1 where something was, and 2 where the check could not run.

    \b
    Example:  wellput check
              wellput check --question barriers
              wellput check --ignore ENG,STR05 --format json
    """
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import tell
    from wellput.desk.checks.checking import check, told
    from wellput.desk.opening import open_workspace

    checked = check(
        open_workspace(workspace),
        today,
        select=_codes(select),
        ignore=_codes(ignore),
        question=question,
        threshold=threshold,
        library=library,
    )
    if checked.trouble:
        tell(f"{checked.trouble} The check did without the library.")
    if form == "json":
        _show_json(checked)
    else:
        _show_text(checked)
        tell(told(checked))
    return FOUND if checked.counting else DONE


def _codes(words: str | None) -> tuple[str, ...]:
    return tuple(code.strip() for code in (words or "").split(",") if code.strip())


def _show_text(checked: Checked) -> None:
    from wellput.cli.showing import show, show_items, show_line
    from wellput.desk.checks.folding import folded

    for fold in folded(checked.findings):
        rule = f"{fold.first.severity} {fold.first.code}"
        if len(fold.findings) == 1:
            show(f"{rule}: {fold.first.message}")
            show(fold.mend, "    ")
        else:
            show(f"{rule}, {len(fold.findings)} times: {fold.mend}")
            show_items(fold.places, indent="    ")
        show_line("")
    if checked.findings:
        code = checked.findings[0].code
        show(f"Why a rule exists: wellput explain {code}. To leave a finding, with a reason: wellput set-aside {code}.")


def _show_json(checked: Checked) -> None:
    import json
    from dataclasses import asdict

    rows = [
        {**asdict(finding), "set_aside": aside}
        for aside, findings in ((False, checked.findings), (True, checked.set_aside))
        for finding in findings
    ]
    click.echo(
        json.dumps({"format": 1, "threshold": checked.threshold, "findings": rows}, ensure_ascii=False, indent=2)
    )
