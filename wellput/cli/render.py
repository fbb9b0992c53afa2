"""`wellput render`."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellput.cli.options import date_option, workspace_option
from wellput.desk.documents.wanted import OUTPUTS, Output, Wanted
from wellput.errors import WellputError

if TYPE_CHECKING:
    from wellput.model.finding import Finding


@click.command()
@workspace_option
@click.option("--to", "output", type=click.Choice(OUTPUTS), default="docx", help="The form. Default: docx, for Word.")
@click.option("--out", metavar="FILE", type=click.Path(path_type=Path), help="Where to write; ends as the form does.")
@click.option("--template", metavar="NAME", help="What to write: `wellput templates` lists them. Default: response.")
@click.option("--themes", metavar="IDS", help="Only these themes: their ids, commas between them.")
@click.option(
    "--unanswered",
    type=click.Choice(["list", "leave-out"]),
    default="leave-out",
    help="List every question without an answer, or only those with a reason. Default: leave-out.",
)
@click.option("--contact", is_flag=True, help="Tell whom to contact, where the template has a place for it.")
@click.option("--no-evidence", is_flag=True, help="Leave out the evidence, and the references to it.")
@click.option(
    "--style",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="A Word file of yours; the document takes its look, header and footer.",
)
@click.option(
    "--no-page-numbers",
    is_flag=True,
    help="Leave page numbers out of the contents list, which is a few seconds quicker.",
)
@click.option("--overwrite", is_flag=True, help="Replace FILE even if somebody changed it.")
@click.option("--yes", is_flag=True, help="Write it without asking, errors or not, refused or not.")
@click.option("--final", is_flag=True, help="The document to send: without drafting notes, and only without errors.")
@click.option("--comments", is_flag=True, help="Carry the findings of the check as comments in the margin.")
@date_option
def render(
    workspace: Path,
    output: Output,
    out: Path | None,
    template: str | None,
    themes: str | None,
    unanswered: str,
    contact: bool,
    no_evidence: bool,
    style: Path | None,
    no_page_numbers: bool,
    overwrite: bool,
    yes: bool,
    final: bool,
    comments: bool,
    today: dt.date,
) -> None:
    """Write the response: as a Word document, a web page, text, a PDF, or a paste pack.

    A paste pack has each question of the online survey on its own, with what to tick
    and what to paste. Without --out everything goes to the workspace's folder `output`.
    It can be written again as often as you like; a document that you changed in Word
    is left alone. Errors that the check finds are shown, and you are asked, before it
    is written; so you are where the consultation does not take the form. A template
    that lists the findings itself, such as the briefing, is written without asking.

    \b
    Example:  wellput render
              wellput render --to paste
              wellput render --template briefing
              wellput render --template letter --contact
              wellput render --style our-letterhead.docx --out "Our response.docx"
              wellput render --to html --themes legal-duty,top-five --no-evidence
              wellput render --comments
              wellput render --final
    """
    from wellput.cli.showing import show_line, tell
    from wellput.desk.checks.checking import check
    from wellput.desk.documents.rendering import refusal, render
    from wellput.desk.documents.templates import for_colleagues
    from wellput.desk.opening import open_workspace

    opened = open_workspace(workspace)
    internal = for_colleagues(template, opened.workspace) and not final
    refused = None if internal else refusal(opened.bank, output)
    if refused and not yes:
        _refuse_or_go_on(refused, output)
    checked = check(opened, today, errors_only=not comments)
    if checked.errors and not internal and not (yes and not final):
        _stop_or_go_on(checked.errors, final=final)
    wanted = Wanted(
        output=output,
        final=final,
        style=style,
        comments=checked.findings if comments and not final else None,
        themes=_ids(themes),
        list_unanswered=unanswered == "list",
        evidence=not no_evidence,
        page_numbers=not no_page_numbers,
        template=template,
        contact=contact,
    )
    rendered = render(opened, today, wanted, out=out, overwrite=overwrite, tell=tell)
    for note in rendered.notes:
        tell(f"Note: {note}")
    for path in rendered.paths:
        show_line(str(path))


def _ids(text: str | None) -> tuple[str, ...]:
    return tuple(one.strip() for one in (text or "").split(",") if one.strip())


def _refuse_or_go_on(refused: str, output: Output) -> None:
    """Say that the consultation does not take the form; raise unless a person at a terminal wants it all the same."""
    if not sys.stdin.isatty():
        raise WellputError(f"--to {output}", refused, "For a copy of your own, add --yes.")
    from wellput.cli.showing import tell

    tell(refused)
    click.confirm("Write it all the same, for yourself?", abort=True, err=True)


def _stop_or_go_on(errors: Sequence[Finding], *, final: bool) -> None:
    """Show the errors; raise unless a person at a terminal wants the document all the same."""
    from wellput.cli.showing import tell

    for finding in errors:
        tell(f"{finding.severity} {finding.code}: {finding.message} {finding.mend}")
    if final:
        raise WellputError("--final", "Nothing is written while errors stand.", "Mend them, or set them aside.")
    if not sys.stdin.isatty():
        raise WellputError("render", "Nothing was written: the draft has errors.", "Mend them, or add --yes.")
    click.confirm("Write the document all the same?", abort=True, err=True)
