"""Write a worksheet as a spreadsheet, and take one in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wellput.costs.saying import shown
from wellput.desk.keeping import keep
from wellput.desk.opening import Opened, open_workspace
from wellput.desk.worksheets.costing import cost_question
from wellput.errors import NotUnderstoodError, WellputError
from wellput.interview.answers import with_answer
from wellput.interview.cost_lines import sheet_of, with_sheet
from wellput.model.costs import CostSheet
from wellput.model.response import Response
from wellput.sheets.opening import LARGEST
from wellput.sheets.reading import read_sheet
from wellput.sheets.writing import sheet_bytes
from wellput.store.outputs import refuse_overwriting, write_output
from wellput.store.reading import read_bytes

ENDING = ".xlsx"
_MOST_SAID = 40


@dataclass(frozen=True, slots=True)
class Incoming:
    """A worksheet as it would be taken in; `replaces` says what it would put away, `said` how cells were understood."""

    opened: Opened
    question: str
    sheet: CostSheet
    comes_to: str
    replaces: str
    said: tuple[str, ...]


def export(folder: Path, question: str | None, out: Path | None, *, overwrite: bool = False) -> Path:
    """Write the worksheet as a spreadsheet with formulas, an empty one to fill in where there are no lines."""
    opened = open_workspace(folder)
    place = cost_question(opened.bank, question)
    path = out or opened.workspace.output / f"{place}{ENDING}"
    if path.suffix.lower() != ENDING:
        raise WellputError(str(path), f"A spreadsheet's name ends in {ENDING}.", f"Write {path.stem}{ENDING}.")
    if not overwrite:
        refuse_overwriting(opened.workspace, path)
    asked, answer = opened.bank.question(place), opened.draft.response.answer(place)
    data = sheet_bytes(sheet_of(answer), asked.name if asked else place, illustrative=answer.illustrative)
    write_output(opened.workspace, path, data)
    return path


def incoming(folder: Path, question: str | None, path: Path) -> Incoming:
    """Read a spreadsheet, and say what it would change; nothing is changed yet."""
    opened = open_workspace(folder)
    place = cost_question(opened.bank, question)
    imported = read_sheet(read_bytes(path, LARGEST), str(path))
    if not imported.sheet.lines:
        raise WellputError(str(path), "The spreadsheet has no lines.", "Fill in a row of its sheet “Lines”.")
    now = opened.draft.response.answer(place).cost
    replaces = shown(now).in_short if now and now.lines and now != imported.sheet else ""
    said = imported.said
    if len(said) > _MOST_SAID:
        said = (*said[:_MOST_SAID], f"{len(said) - _MOST_SAID:,} more cells were understood in the same way.")
    return Incoming(opened, place, imported.sheet, shown(imported.sheet).in_short, replaces, said)


def take_in(arrived: Incoming) -> str:
    """Put the worksheet into the draft; return a note where the file was changed elsewhere meanwhile.

    Where the worksheet itself was changed, nothing is replaced.
    """
    shown_before = arrived.opened.draft.response.answer(arrived.question).cost

    def change(response: Response) -> Response:
        if response.answer(arrived.question).cost != shown_before:
            raise NotUnderstoodError("The worksheet is no longer the one that you were shown.", "Import it again.")
        answer = with_sheet(response.answer(arrived.question), arrived.sheet)
        return with_answer(response, arrived.question, answer)

    return keep(arrived.opened.draft, change).note
