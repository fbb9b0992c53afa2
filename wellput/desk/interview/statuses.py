"""See how far a response has come: by theme, what is missing, and the time that is left."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from wellput.desk.banks.banks import dates
from wellput.desk.opening import Opened
from wellput.interview.progress import BlockProgress, Progress, Stage, progress
from wellput.model.bank import Bank

CLOSED = (
    "Responses are no longer taken. A draft is still useful: to practise, to prepare for the next consultation, "
    "and to use its answers and evidence again."
)


@dataclass(frozen=True, slots=True)
class Status:
    """The lines of a status: `summary` first, then `parts` one a line, then what is `missing`."""

    title: str
    deadline: str
    closed: str | None
    summary: str
    parts: tuple[str, ...]
    missing: tuple[str, ...]


def status(opened: Opened, today: dt.date) -> Status:
    """Say in words how far the draft has come."""
    bank = opened.bank
    done = progress(bank, opened.draft.response)
    summary = f"{done.answered} of {done.total} questions answered"
    if done.skipped:
        summary += f", {done.skipped} skipped with a reason"
    return Status(
        bank.title,
        dates(bank, today),
        CLOSED if is_closed(bank, today) else None,
        f"{summary}.",
        tuple(_parts(done)),
        tuple(_missing(done)),
    )


def is_closed(bank: Bank, today: dt.date) -> bool:
    """Say whether the consultation's last day has passed."""
    closes = bank.consultation.closes
    return closes is not None and closes.date() < today


def _parts(done: Progress) -> list[str]:
    themes = [
        f"{theme.theme.title}: {theme.answered} of {theme.total} answered"
        + (f", {theme.skipped} skipped" if theme.skipped else "")
        for theme in done.themes
    ]
    return [_block("About the respondent", done.respondent), *themes, _block("Summary", done.summary)]


def _block(name: str, block: BlockProgress) -> str:
    return f"{name}: {block.answered} of {block.total} given"


def _missing(done: Progress) -> list[str]:
    stages = [stage for theme in done.themes for stage in theme.stages]
    return [
        *(f"About the respondent: {name} (wellput ask respondent)" for name in done.respondent.missing),
        *(_to_do(stage) for stage in stages if stage.state in ("untouched", "begun")),
        *(f"Summary: {name} (wellput ask summary)" for name in done.summary.missing),
    ]


def _to_do(stage: Stage) -> str:
    begun = ", begun" if stage.state == "begun" else ""
    required = ", required" if stage.question.required else ""
    return f"{stage.question.name}{required}{begun} (wellput ask {stage.question.id})"
