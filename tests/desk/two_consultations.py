"""Two made-up consultations with like questions: one answered in 2024, one to be answered now. Nothing is anybody's."""

import datetime as dt
from pathlib import Path

from wellput.desk.library.library import Added, add_to_library

SPRING, AUTUMN = dt.date(2024, 5, 3), dt.date(2026, 11, 22)
_BANK = """\
format: 1
bank: {name}
version: 1
title: {title}
wording: official
consultation: {{publisher: A made-up department}}
respondents: [{{id: hall, label: Village hall}}]
profile:
  - {{id: name, type: text, text: What are you called?}}
  - {{id: kind, type: select_one, text: What are you?}}
themes:
  - id: all
    title: All
    questions:
{questions}"""
_THEN = """\
      - id: duty
        type: select_one
        text: Should councils have a duty to consult village halls on flood plans?
        options: [{id: y, label: "Yes"}, {id: n, label: "No"}]
      - {id: barriers, type: text, text: What are the main barriers to working with emergency responders?}
      - {id: members, type: integer, unit: members, text: How many members does your network have?}
"""
_NOW = """\
      - id: a
        type: select_one
        text: Do you agree that councils should have a duty to consult village halls on flood plans?
        options: [{id: "1", label: "Yes"}, {id: "2", label: "No"}, {id: "3", label: Not sure}]
      - {id: b, type: text, text: Which barriers to working with responders have you met?}
      - {id: c, type: integer, unit: members, text: How many members has your network?}
      - {id: d, type: text, text: How should the levy on fishing boats be set?}
"""
ANSWERED = """\
format: 1
bank: then
respondent: {name: Our hall, kind: hall}
answers:
  duty: {selected: [n], position: We oppose the duty., text: It would cost our 44 members a day.}
  barriers:
    position: Nobody knows whom to ring.
    text: In March 2023 we opened the hall to 31 households [@log].
    ask: A list of contacts.
  members: {number: "44"}
evidence:
  - {id: log, kind: figure, statement: 31 households took shelter., date: "2023", permission: given}
"""


def _workspace(folder: Path, name: str, title: str, questions: str, draft: str) -> Path:
    (folder / "questionbank").mkdir(parents=True)
    bank = _BANK.format(name=name, title=title, questions=questions)
    (folder / "questionbank" / f"{name}.yaml").write_text(bank, "utf-8")
    (folder / "responses").mkdir()
    (folder / "responses" / "response.yaml").write_text(draft, "utf-8")
    return folder


def answered_then(folder: Path, draft: str = ANSWERED) -> Path:
    """Make the workspace of 2024."""
    return _workspace(folder / "then", "then", "Flood plans 2024", _THEN, draft)


def to_answer_now(folder: Path, draft: str = "format: 1\nbank: now\n") -> Path:
    """Make the workspace of today, with a draft that has nothing yet."""
    return _workspace(folder / "now", "now", "Flood duty 2026", _NOW, draft)


def library_of(folder: Path, library: Path) -> Added:
    """Put a workspace into a library, in spring 2024."""
    return add_to_library(folder, library, SPRING)
