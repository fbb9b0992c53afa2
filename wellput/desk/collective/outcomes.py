"""Set each ask of a response beside what was decided, and tell it to members in a short document."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Literal

from wellput.desk.documents.looks import look
from wellput.desk.documents.made import text_bytes
from wellput.desk.documents.page_outputs import LARGEST_STYLE_SHEET, STYLE_SHEET
from wellput.desk.documents.word_outputs import HOUSE_STYLE, LARGEST_STYLE
from wellput.desk.keeping import keep
from wellput.desk.opening import Opened
from wellput.draft.outcome_asks import plain_ask
from wellput.draft.outcome_note import asks_beside, compose_outcome, outcome_view
from wellput.errors import WellputError
from wellput.model.bank import Outcome
from wellput.model.outcome import AskBeside, AskOutcome
from wellput.model.response import Response
from wellput.pages.html import html_page
from wellput.store.outputs import refuse_overwriting, write_output
from wellput.store.reading import decoded, read_bytes
from wellput.store.templates import template_folders
from wellput.text import closest
from wellput.text.alike import alike
from wellput.word.document import document_bytes

NAME = "outcome"
NOTHING = "nothing"
"""What stands for a decision where a person says that none bears on an ask."""


def outcome_of(opened: Opened) -> Outcome:
    """Return the outcome as the bank has it; raise where it has none."""
    outcome = opened.bank.consultation.outcome
    if outcome is None:
        raise WellputError(
            opened.bank.bank,
            "This question bank has no outcome: as far as it knows, nothing was published yet.",
            "Once something is, write it under `consultation: outcome:` in the bank; docs/outcome.md shows how.",
        )
    return outcome


def beside(opened: Opened) -> tuple[AskBeside, ...]:
    """Return each ask beside what was decided on it."""
    return asks_beside(opened.bank, outcome_of(opened), opened.draft.response)


def judge(opened: Opened, number: int, decision: str | None, words: str | None) -> AskBeside:
    """Keep in the draft what became of an ask, and return the ask as it stands; `decision` is an id or `nothing`."""
    outcome = outcome_of(opened)
    asks = beside(opened)
    if not 1 <= number <= len(asks):
        raise WellputError(str(number), "There is no ask of that number.", "`wellput outcome` numbers them.")
    known = [one.id for one in outcome.decisions]
    if decision not in (None, NOTHING, *known):
        near = closest(str(decision), known)
        hint = f"Did you mean {near}?" if near else f"Known: {', '.join((*known, NOTHING))}."
        raise WellputError(str(decision), "The bank has no decision of that name.", hint)
    ask = asks[number - 1].ask
    said = AskOutcome(ask=ask, decision=None if decision == NOTHING else decision, words=words or None)

    def change(response: Response) -> Response:
        others = tuple(one for one in response.outcome if alike(plain_ask(one.ask)) != alike(ask))
        return response.model_copy(update={"outcome": (*others, said)})

    kept = keep(opened.draft, change)
    return asks_beside(opened.bank, outcome, kept.draft.response)[number - 1]


def write_outcome(
    opened: Opened, output: Literal["docx", "html"], today: dt.date, out: Path | None, *, overwrite: bool
) -> Path:
    """Write the document, by default into the workspace's output, and return where it is."""
    document = compose_outcome(
        outcome_view(opened.bank, outcome_of(opened), opened.draft.response, today),
        template_folders(opened.workspace),
    )
    path = out or opened.workspace.output / f"{NAME}.{output}"
    if not overwrite:
        refuse_overwriting(opened.workspace, path)
    if output == "docx":
        style = look(opened.workspace, HOUSE_STYLE)
        held = read_bytes(style, LARGEST_STYLE)
        data = document_bytes(document, held, today, style_name=str(style)).data
    else:
        sheet = look(opened.workspace, STYLE_SHEET)
        data = text_bytes(html_page(document, decoded(sheet, read_bytes(sheet, LARGEST_STYLE_SHEET))))
    write_output(opened.workspace, path, data)
    return path
