"""Read the exports of surveys: by a list of their columns that is proposed once, kept, and corrected by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from wellput.model.answer_form import FORM_PLACE
from wellput.model.returned import Return, Unread
from wellput.model.survey_map import NOTHING, SENT, UNKNOWN, SurveyColumn, SurveyMap
from wellput.returns.reading import ReturnReader
from wellput.returns.repeats import INDEX, Repeats
from wellput.returns.survey_layouts import doubt_about
from wellput.returns.survey_rows import Joined, SurveyRows
from wellput.returns.survey_stamps import column_of
from wellput.returns.survey_targets import PROFILE, Targets
from wellput.returns.surveys import Table, filled_in, headings_of, proposed, shifted, troubles
from wellput.store.survey_maps import survey_maps, write_survey_map
from wellput.store.workspaces import Workspace

_SHIFTED = "The headings stand a column beside their answers, and nothing was read. Move them back, or export it again."
_NO_ANSWERS = (
    "No column of this table could be matched with a question, so it was not taken for a survey. If it is one, its "
    "headings must be the bank's questions, their numbers or ids."
)

_NO_COLUMN = (
    "No column goes to a question yet, so none of its {rows} rows was read. Say in {path} what the columns answer, and "
    "collect the file again."
)


class SurveyReader:
    """Reads exports; `notes` tells of the lists of columns that were made."""

    def __init__(self, workspace: Workspace, returns: ReturnReader) -> None:
        self._workspace, self._returns = workspace, returns
        self._targets = Targets(returns.bank, returns.form)
        self.notes: list[str] = []

    def read(self, table: Table, original: str, repeats: Repeats | None = None) -> Iterator[Return | Unread]:
        """Yield the returns of an export, one a row; raise where the list of its columns has faults.

        `repeats` are the rows of its further sheets.
        """
        if len(table.head) < 2:
            yield Unread(table.file, table.where, "", "The table has no answers below its headings.")
            return
        found = self._list_of(table)
        columns = found[1] if found else proposed(table, self._returns.bank, self._targets)
        seen = filled_in(table, columns, self._targets)
        if shifted(table, seen):
            yield Unread(table.file, table.where, "", _SHIFTED)
            return
        if not found and all(one.goes_to in (NOTHING, UNKNOWN) for one in columns.columns):
            yield Unread(table.file, table.where, "", _NO_ANSWERS)
            return
        path = found[0] if found else write_survey_map(self._workspace, columns)
        if not found:
            self.notes += _told(table, columns, self._shown(path))
        yield from troubles(table, columns, self._targets, self._shown(path), seen)
        if all(map(_is_no_answer, columns.columns)) and not repeats:
            yield Unread(table.file, table.where, "", _NO_COLUMN.format(rows=seen.rows, path=self._shown(path)))
            return
        orders = {place: dates.order(columns.dates) for place, dates in seen.dates.items()}
        joined, offers = _joined(table, repeats), self._returns.offers
        rows = SurveyRows(table.file, offers, self._targets, columns, table.sheet, orders, joined)
        yield from self._rows(table, rows, original)

    def _list_of(self, table: Table) -> tuple[Path, SurveyMap] | None:
        """Return the list of columns that was kept for these headings and this version of the bank."""
        bank = self._returns.bank
        kept = survey_maps(self._workspace, headings_of(table))
        return next((one for one in kept if (one[1].bank, one[1].version) == (bank.bank, bank.version)), None)

    def _rows(self, table: Table, rows: SurveyRows, original: str) -> Iterator[Return | Unread]:
        for place, form in rows.forms(table.body(rows.columns.heading_rows)):
            read = self._returns.read(form, original, place)
            yield from read.returns
            yield from read.unread

    def _shown(self, path: Path) -> str:
        return path.relative_to(self._workspace.root).as_posix()


def _is_no_answer(column: SurveyColumn) -> bool:
    """Whether a column tells at most who answers, when, and what they allow."""
    return column.goes_to in (NOTHING, UNKNOWN, SENT) or column.goes_to.startswith(PROFILE)


def _joined(table: Table, repeats: Repeats | None) -> Joined:
    stamp_at = column_of(table, FORM_PLACE)
    return Joined(column_of(table, INDEX), stamp_at, repeats.of) if repeats is not None else Joined(None, stamp_at)


def _told(table: Table, columns: SurveyMap, path: str) -> Iterator[str]:
    layout = f"the layout “{columns.layout}”{doubt_about(columns.layout)}"
    yield f"{table.file}: read as an export of {layout}, by this list of its columns: {path}"
    for one in columns.columns:
        yield f"  {one.column}  {one.heading or '(no heading)'}: {one.goes_to}"
