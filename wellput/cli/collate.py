"""`wellput collate`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import click

from wellput.cli.options import date_option, workspace_option

if TYPE_CHECKING:
    from wellput.desk.collation.collating import Passage
    from wellput.desk.collation.to_report import Report


@click.command()
@click.argument("questions", nargs=-1, metavar="[QUESTION]...")
@click.option("--by", type=click.Choice(["kind", "area"]), help="Show figures for each kind of member, or area, too.")
@click.option(
    "--small",
    "least",
    type=click.IntRange(1),
    default=5,
    show_default=True,
    help="Do not show groups of fewer than this, nor what would give them away.",
)
@click.option(
    "--coder", metavar="CODER", help="Show the codes that CODER gave; without it, of who coded alone, or as `agreed`."
)
@click.option("--words", is_flag=True, help="Show what members said in words, and who said it.")
@click.option("--kind", help="With --words: only members of this kind (its id).")
@click.option("--area", help="With --words: only members of this area.")
@click.option("--member", metavar="ID", help="With --words: only this member.")
@click.option("--code", metavar="CODE", help="With --words: only words that were given this code.")
@click.option(
    "--quotable",
    is_flag=True,
    help="With --words: only what may be quoted, under the name by which it may be, as in a report.",
)
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True)
@click.option(
    "--to",
    "output",
    type=click.Choice(["docx", "html", "xlsx"]),
    help="Write a report for members and committee: for Word, as a web page, or as a workbook.",
)
@click.option("--out", metavar="FILE", type=click.Path(path_type=Path), help="With --to: where to write.")
@click.option("--overwrite", is_flag=True, help="With --to: replace FILE even if somebody changed it.")
@click.option(
    "--quotes", type=click.IntRange(0), help="With --to docx or html: quotes to a question, at most. Default: 3."
)
@click.option("--no-page-numbers", is_flag=True, help="With --to docx: no page numbers in the contents list.")
@date_option
@workspace_option
def collate(
    questions: tuple[str, ...],
    by: Literal["kind", "area"] | None,
    least: int,
    coder: str | None,
    words: bool,
    form: Literal["text", "json", "csv"],
    workspace: Path,
    quotable: bool,
    output: Literal["docx", "html", "xlsx"] | None,
    out: Path | None,
    overwrite: bool,
    quotes: int | None,
    no_page_numbers: bool,
    today: dt.date,
    **only: str | None,
) -> int:
    """Show what members think: figures for all questions, or those named by number or id.

    --to writes a report to the folder `output`: charts and tables with every base, words
    only where the member lets you quote them, names only where it lets you name it, and
    how it was done. The workbook has a sheet for each question; with --words it holds all
    that was said, and is for those who prepare the response alone.

    \b
    Example:  wellput collate --by kind
              wellput collate benefits --format csv > benefits.csv
              wellput collate 3 --words --quotable
              wellput collate barriers --words --code called-too-late
              wellput collate --to docx
              wellput collate --to xlsx --by area
    """
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import tell
    from wellput.desk.collation.collating import collated, figures_as, passages
    from wellput.desk.collation.voicing import voice_passages, voices, voices_as
    from wellput.model.tallied import WantedVoices

    if output:
        wanted = {
            "questions": questions,
            "least": least,
            "coder": coder,
            "all_words": words,
            "page_numbers": not no_page_numbers,
        }
        chosen = {name: value for name, value in (("by", by), ("most", quotes)) if value is not None}
        return _report(workspace, output, wanted | chosen, today, out=out, overwrite=overwrite)
    if words:
        opened, said = voices(workspace, questions, WantedVoices(quotable=quotable, coder=coder, **only), least)
        _show(voice_passages(opened, said)) if form == "text" else _write(voices_as(said, form))
        return DONE
    done = collated(workspace, questions, by, least, coder=coder)
    _show(passages(done)) if form == "text" else _write(figures_as(done, form))
    for note in done.untold:
        tell(note)
    _tell_to_choose(workspace, done.to_choose)
    return FOUND if done.to_choose else DONE


def _report(
    workspace: Path, output: Report, wanted: dict[str, Any], today: dt.date, *, out: Path | None, overwrite: bool
) -> int:
    from wellput.cli import DONE, FOUND
    from wellput.cli.progress import progress_bar
    from wellput.cli.showing import show_line, tell
    from wellput.desk.collation.reporting import report
    from wellput.desk.collation.to_report import WantedReport

    with progress_bar("Making the report") as progress:
        reported = report(
            workspace,
            WantedReport(output=output, **wanted),
            today,
            out=out,
            overwrite=overwrite,
            progress=progress,
            tell=tell,
        )
    for note in reported.notes:
        tell(f"Note: {note}")
    _tell_to_choose(workspace, reported.to_choose)
    show_line(str(reported.path))
    return FOUND if reported.to_choose else DONE


def _tell_to_choose(workspace: Path, members: Iterable[str]) -> None:
    from wellput.cli.showing import tell
    from wellput.desk.members.choosing_returns import side_by_side

    for member in members:
        tell(f"{member} has several returns, and none of them counts. {side_by_side(workspace, member).in_a_line}")
        tell(f"See what differs, and choose one: wellput members choose {member}")


def _show(passages: Iterable[Passage]) -> None:
    from wellput.cli.showing import show, show_heading, show_items

    for passage in passages:
        show_heading(passage.heading)
        show(passage.text)
        for group in passage.groups:
            show(f"\n{group.group}".rstrip())
            show_items(group.items)


def _write(text: str) -> None:
    click.echo(text, nl=False)
