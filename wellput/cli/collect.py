"""`wellput collect`."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellput.cli.options import date_option, workspace_option

if TYPE_CHECKING:
    from wellput.desk.members.collecting import Collected, Progress


@click.command()
@click.argument("paths", metavar="PATHS...", nargs=-1, required=True, type=click.Path(path_type=Path))
@workspace_option
@date_option
def collect(paths: tuple[Path, ...], workspace: Path, today: dt.date) -> int:
    """Read what members sent, and keep it.

    PATHS are files, or folders of files: filled Word forms (.docx, .odt, .rtf or .doc),
    the files that the web form gives, spreadsheets, drafts (response.yaml), and exports of
    surveys (.csv, .tsv or .xlsx), read by a list of their columns in the folder surveys,
    where you can correct it. Copies of the files are kept untouched in responses/originals,
    the answers in responses/members.sqlite.

    What could not be read is listed with its file, its place and the reason, and the exit
    status is then 1; everything else is kept. Collecting the same files again changes
    nothing, and a corrected return replaces the earlier one.

    \b
    Example:  wellput collect inbox
              wellput collect inbox/answers.docx more/*.json
    """
    from wellput.desk.members.collecting import collect
    from wellput.desk.opening import open_workspace

    opened = open_workspace(workspace)
    with _progress() as progress:
        collected = collect(opened, paths, today, progress)
    return _show(collected)


@contextmanager
def _progress() -> Iterator[Progress]:
    """Show how many files are done, where somebody is looking."""
    if not sys.stderr.isatty():
        yield lambda *_: None
        return
    with click.progressbar(length=1, label="Reading", file=sys.stderr) as bar:

        def told(done: int, whole: int) -> None:
            bar.length = whole
            bar.update(done - bar.pos)

        yield told


def _show(collected: Collected) -> int:
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import show
    from wellput.desk.members.collecting import outcome_words, unread_words

    for note in collected.notes:
        show(note, hanging="    ")
    show(outcome_words(collected))
    for told in collected.kept.told:
        show(told.words, "- ", "  ")
    if collected.in_doubt:
        show("\nPerhaps one member under two names:")
        for words in collected.in_doubt:
            show(words, "- ", "  ")
    if collected.unread:
        show(f"\nNot read, or in doubt ({len(collected.unread)}):")
        for one in collected.unread:
            show(unread_words(one), "- ", "  ")
    return FOUND if collected.unread or collected.in_doubt or collected.must_choose else DONE
