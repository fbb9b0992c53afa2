"""Report a collation to members and committee: choose the form, make it, write it, and keep what others changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from wellput.desk.collation.collating import Collated, Progress, collated
from wellput.desk.collation.report_book import book_report
from wellput.desk.collation.report_documents import page_report, word_report
from wellput.desk.collation.to_report import Report, ToReport, WantedReport, part_of, to_report
from wellput.desk.documents.made import Made, Tell, quietly
from wellput.errors import WellputError
from wellput.store.outputs import refuse_overwriting, write_output

_MAKERS: dict[Report, Callable[[ToReport], Made]] = {
    "docx": word_report,
    "html": page_report,
    "xlsx": book_report,
}


@dataclass(frozen=True, slots=True)
class Reported:
    """Where the file is, what to know about it, and the members whose returns do not count until one is chosen."""

    path: Path
    notes: tuple[str, ...]
    to_choose: tuple[str, ...]


def report(
    workspace: Path,
    wanted: WantedReport,
    today: dt.date,
    *,
    out: Path | None = None,
    overwrite: bool = False,
    progress: Progress = lambda *_: None,
    tell: Tell = quietly,
) -> Reported:
    """Write a report, to the workspace's output folder unless `out` says where.

    A file that somebody changed since it was written is left alone unless `overwrite`.
    """
    if wanted.all_words and wanted.output != "xlsx":
        raise WellputError("--words", "Everything that was said goes into a workbook only.", "Write --to xlsx.")
    done = collated(workspace, wanted.questions, wanted.by, wanted.least, part_of(progress, 0, wanted), wanted.coder)
    path = _path(done, wanted, out)
    if not overwrite:
        refuse_overwriting(done.opened.workspace, path)
    made = _MAKERS[wanted.output](to_report(done, wanted, today, progress, tell))
    write_output(done.opened.workspace, path, made.files[f".{wanted.output}"])
    return Reported(path, (*made.notes, *done.untold), done.to_choose)


def _path(done: Collated, wanted: WantedReport, out: Path | None) -> Path:
    ending = f".{wanted.output}"
    if out is None:
        tail = "-all-words" if wanted.all_words else ""
        return done.opened.workspace.output / f"{done.opened.bank.bank}-collation{tail}{ending}"
    if out.suffix.lower() != ending:
        raise WellputError(str(out), f"The file's name must end in {ending}.", f"Write --out NAME{ending}.")
    return out
