"""Keep where the columns of surveys go, in a file for each survey that a person can read and change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from wellput.model.survey_map import SurveyMap
from wellput.store.plain import Bare, Plain
from wellput.store.reading import read_bytes
from wellput.store.record_files import parsed
from wellput.store.workspaces import Workspace
from wellput.store.writing import write_text
from wellput.store.yaml_writing import Writer

FOLDER = "surveys"
_MOST_BYTES = 5 * 2**20
_OTHERS = re.compile(r"[^\w.-]+")
_LONGEST = 60

_HEAD = """\
# Where the columns of a survey's export go. Change `goes_to` and collect the export again.
#   A question's id and what of it:  barriers text,  barriers selected,  hours number
#   one option, or one place of an order:  barriers selected funding,  benefits ranked training,  benefits ranked 1
#   who answers, and what they allow:  respondent.name,  respondent.kind,  permission.quote
#   sent: when it was sent.  nothing: no answer.  ?: not known yet; such a column is not read.
# Where dates such as 03/04/2025 could be read in two ways, add a line `dates: day-first` or `dates: month-first`.
"""


def survey_maps(workspace: Workspace, headings: str) -> Iterator[tuple[Path, SurveyMap]]:
    """Yield the lists for exports with these headings, one for each version of a bank, and their files."""
    for path in sorted((workspace.root / FOLDER).glob("*.yaml")):
        data = read_bytes(path, _MOST_BYTES)
        if headings.encode() in data:
            yield path, parsed(path, data, SurveyMap)


def write_survey_map(workspace: Workspace, columns: SurveyMap) -> Path:
    """Write a list under the name of the export, or one like it where that is another survey's."""
    stem = _OTHERS.sub("-", Path(columns.survey.replace("\\", "/")).stem).strip(".-")[:_LONGEST] or "survey"
    path, number = workspace.root / FOLDER / f"{stem}.yaml", 1
    while path.exists():
        number += 1
        path = path.with_name(f"{stem}-{number}.yaml")
    write_text(path, f"{_HEAD}{Writer().entries(_plain(columns), 0)}\n")
    return path


def _plain(columns: SurveyMap) -> dict[str, Plain]:
    rows: list[Plain] = [
        {key: value for key, value in one.model_dump().items() if value is not None} for one in columns.columns
    ]
    return {
        "format": Bare(columns.format),
        "survey": columns.survey,
        "bank": columns.bank,
        "version": Bare(columns.version),
        "headings": columns.headings,
        "layout": columns.layout,
        "heading_rows": Bare(columns.heading_rows),
        "columns": rows,
    }
