"""How a draft stands, for documents that tell it: how far the answers have come, and what the check says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial

from wellput.desk.checks.checking import check
from wellput.desk.opening import Opened
from wellput.draft.standing import Found, Part, Standing
from wellput.interview.progress import progress, still_to_answer
from wellput.model.bank import Bank
from wellput.model.finding import Finding
from wellput.model.response import Response


def standing(opened: Opened, bank: Bank, draft: Response, today: dt.date, *, final: bool) -> Standing:
    """Say how the part of a draft stands that goes out: `bank` and `draft` as they were chosen.

    A `final` document names nothing that is still to answer.
    """
    done = progress(bank, draft)
    return Standing(
        unfinished=() if final else still_to_answer(done),
        parts=tuple(Part(one.theme.title, one.total, one.answered, one.skipped) for one in done.themes),
        found=partial(_found, opened, bank, today),
    )


def findings_within(bank: Bank, whole: Bank, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Leave out findings on questions of the whole bank that do not go out."""
    gone = {question.id for question in whole.questions} - {question.id for question in bank.questions}
    return tuple(one for one in findings if one.place.question not in gone)


def _found(opened: Opened, bank: Bank, today: dt.date) -> Found:
    checked = check(opened, today)
    kept, aside = (findings_within(bank, opened.bank, some) for some in (checked.findings, checked.set_aside))
    return Found(kept, len(aside))
