"""Read the exports of surveys: by a list of their columns that is proposed once, kept, and corrected by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from wellput.model.returned import Return, Unread
from wellput.model.survey_map import NOTHING, UNKNOWN, SurveyMap
from wellput.returns.reading import ReturnReader
from wellput.returns.survey_rows import SurveyRows
from wellput.returns.survey_targets import Targets
from wellput.returns.surveys import Table, filled_in, headings_of, proposed, shifted, troubles
from wellput.store.survey_maps import find_survey_map, write_survey_map
from wellput.store.workspaces import Workspace

_SHIFTED = "The headings stand a column beside their answers, and nothing was read. Move them back, or export it again."
_NO_ANSWERS = (
    "No column of this table could be matched with a question, so it was not taken for a survey. If it is one, its "
    "headings must be the bank's questions, their numbers or ids."
)


class SurveyReader:
    """Reads exports; `notes` tells of the lists of columns that were made."""

    def __init__(self, workspace: Workspace, returns: ReturnReader) -> None:
        self._workspace, self._returns = workspace, returns
        self._targets = Targets(returns.bank, returns.form)
        self.notes: list[str] = []

    def read(self, table: Table, original: str) -> Iterator[Return | Unread]:
        """Yield the returns of an export, one a row; raise where the list of its columns has faults."""
        if len(table.head) < 2:
            yield Unread(table.file, table.sheet, "", "The table has no answers below its headings.")
            return
        found = find_survey_map(self._workspace, headings_of(table))
        columns = found[1] if found else proposed(table, self._returns.bank, self._targets)
        seen = filled_in(table, columns)
        if shifted(table, seen):
            yield Unread(table.file, table.sheet, "", _SHIFTED)
            return
        if not found and all(one.goes_to in (NOTHING, UNKNOWN) for one in columns.columns):
            yield Unread(table.file, table.sheet, "", _NO_ANSWERS)
            return
        path = found[0] if found else write_survey_map(self._workspace, columns)
        if not found:
            self.notes += _told(table, columns, self._shown(path))
        yield from troubles(table, columns, self._targets, self._shown(path), seen)
        rows = SurveyRows(table.file, self._returns.offers, self._targets, columns, sheet=table.sheet)
        for place, form in rows.forms(table.body(columns.heading_rows)):
            read = self._returns.read(form, original, place)
            yield from read.returns
            yield from read.unread

    def _shown(self, path: Path) -> str:
        return path.relative_to(self._workspace.root).as_posix()


def _told(table: Table, columns: SurveyMap, path: str) -> Iterator[str]:
    yield f"{table.file}: read as an export of the layout “{columns.layout}”, by this list of its columns: {path}"
    for one in columns.columns:
        yield f"  {one.column}  {one.heading or '(no heading)'}: {one.goes_to}"
