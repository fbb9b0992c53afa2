"""Where an interview goes after a reply: the next step, a step that waits, the next open place, or the end."""

from __future__ import annotations

from dataclasses import replace

from wellput.desk.interview.sitting import Sitting, Turn, arrive, arrive_at
from wellput.interview.passages import Passage
from wellput.interview.progress import progress
from wellput.interview.steps import EVIDENCE
from wellput.interview.walking import following, next_open
from wellput.text import listed

_LEADS_TO_MORE = frozenset({"selected", "ranked"})
"""Parts after which new things are to be asked, so that one does not go straight back to the review."""


def go_on(sitting: Sitting, *said: Passage) -> Turn:
    """Go to what comes after the present step."""
    step = sitting.step
    after = following(sitting.bank, sitting.response, step)
    goes_back = bool(sitting.waiting) and step.place != EVIDENCE and step.part not in _LEADS_TO_MORE
    asks_more = after is not None and after.inner
    if goes_back and not asks_more:
        return come_back(sitting, *said)
    if sitting.alone and not asks_more:
        return Turn(sitting, (*said, Passage(f"That is all. Go on with: wellput ask {step.place}")), over=True)
    if after is not None:
        kept = sitting if step.place == EVIDENCE or goes_back else replace(sitting, waiting=())
        return arrive(kept, after, *said, in_full=False)
    return come_back(sitting, *said) if sitting.waiting else next_place(sitting, *said)


def come_back(sitting: Sitting, *said: Passage) -> Turn:
    """Go back to the step that waits."""
    *others, step = sitting.waiting
    return arrive(replace(sitting, waiting=tuple(others)), step, *said, in_full=False)


def next_place(sitting: Sitting, *said: Passage) -> Turn:
    """Go to the next place that is still open, or end."""
    if sitting.step.place == EVIDENCE:
        return Turn(sitting, (*said, Passage(f"Kept. Cite it in a text as [@{sitting.step.about}]")), over=True)
    place = next_open(sitting.bank, sitting.response, sitting.step.place)
    if place is None:
        return Turn(sitting, (*said, *ending(sitting)), over=True)
    return arrive_at(sitting, place, *said)


def ending(sitting: Sitting) -> tuple[Passage, ...]:
    """Say how far the response has come, what is missing, and what to do next."""
    now = progress(sitting.bank, sitting.response)
    missing = [
        *now.respondent.missing,
        *(one.name for theme in now.themes for one in theme.missing),
        *now.summary.missing,
    ]
    skipped = f", {now.skipped} skipped" if now.skipped else ""
    said = [
        Passage(f"You have come to the end: {now.answered} of {now.total} questions answered{skipped}."),
        Passage(f"Everything is kept in {sitting.draft.path}."),
    ]
    if missing:
        said.append(Passage(f"Still missing: {listed(missing)}. Go on with: wellput ask"))
    said.append(Passage("Read it through with wellput check; make the document with wellput render."))
    return tuple(said)
