"""Take a reply into the draft."""

from __future__ import annotations

from dataclasses import replace

from wellput.checks.contradicting import contradictions
from wellput.desk.interview.sitting import Sitting, Turn, again
from wellput.desk.keeping import Change, keep
from wellput.desk.library.earlier import earlier_of_ours
from wellput.errors import WellputError
from wellput.interview.answering import take
from wellput.interview.answers import words_lost
from wellput.interview.cost_lines import SHEET_PARTS
from wellput.interview.limits import length_told
from wellput.interview.map_steps import ACTIONS, MAP
from wellput.interview.missing_evidence import missing_evidence_told
from wellput.interview.passages import Passage, Passages
from wellput.interview.same_entry import unmoved
from wellput.interview.steps import Step
from wellput.interview.walking import renewed
from wellput.model.response import Response
from wellput.store.unfinished import forget_unfinished
from wellput.text import REPLACEMENT

_CHOICES = ("selected", "ranked")
_MARK = "Note:"


def take_reply(sitting: Sitting, reply: str) -> tuple[Sitting, Passages]:
    """Save what a reply makes of the draft, and say that it is kept."""
    bank, step = sitting.bank, sitting.step
    return take_change(sitting, lambda response: take(bank, step, reply, response))


def take_change(sitting: Sitting, change: Change) -> tuple[Sitting, Passages]:
    """Save a change to the present step's part, forget what was put aside for it, and say that it is kept."""
    kept = keep(sitting.draft, lambda response: change(unmoved(sitting.step, sitting.response, response)))
    forget_unfinished(sitting.workspace, sitting.step.place, sitting.step.name)
    now = replace(sitting, draft=kept.draft, typed=None, adding=False, warned="")
    said = _kept_words(now, sitting.step, sitting.response)
    step = renewed(now.bank, now.response, sitting.step)
    missing = missing_evidence_told(now.bank, now.response, step)
    contrary = contrary_told(sitting, now)
    return now, (*([Passage(kept.note)] if kept.note else []), *missing, said, *contrary)


def warning(sitting: Sitting, reply: str) -> Turn | None:
    """Ask once more before a new choice takes away words that were said of the old one."""
    step = sitting.step
    if step.part not in _CHOICES or sitting.warned == reply:
        return None
    losses = losses_told(sitting, take(sitting.bank, step, reply, sitting.response))
    if not losses:
        return None
    agree = Passage("Give the same reply once more to agree; Enter keeps everything as it is.")
    return again(replace(sitting, warned=reply), *losses, agree)


def losses_told(sitting: Sitting, after: Response) -> Passages:
    """Name the words that a change of choice would take away with it."""
    step = sitting.step
    if step.part not in _CHOICES:
        return ()
    lost = words_lost(sitting.response.answer(step.place), after.answer(step.place))
    return tuple(Passage(f"This takes away what you wrote: “{words}”") for words in lost)


def contrary_told(before: Sitting, now: Sitting) -> Passages:
    """Say where the change made the answer say something else than an earlier one to nearly the same question."""
    place = now.step.place
    question, answer = now.bank.question(place), now.response.answer(place)
    if now.library is None or question is None or answer == before.response.answer(place):
        return ()
    try:
        earlier = earlier_of_ours(now.library, now.workspace, now.bank, now.response, question)
    except WellputError as trouble:
        return (Passage(str(trouble)),)
    known = {item.id: item for item in now.response.evidence}
    old = {one.told for one in contradictions(question, before.response.answer(place), earlier, known)}
    new = dict.fromkeys(one.told for one in contradictions(question, answer, earlier, known) if one.told not in old)
    return tuple(Passage(f"{_MARK} {told} It stays as you gave it.") for told in new)


def replaced_told(count: int) -> Passages:
    """Say how many characters of a reply could not be taken as they were; nothing where all could."""
    if count < 1:
        return ()
    noun = "character" if count == 1 else "characters"
    return (Passage(f"{count} {noun} that no document can hold became {REPLACEMENT}."),)


def _kept_words(sitting: Sitting, step: Step, before: Response) -> Passage:
    """Say that a reply was kept: how long it is, or as what it was understood."""
    if sitting.response == before:
        return Passage("Kept as it was.")
    question = sitting.bank.question(step.place)
    now = renewed(sitting.bank, sitting.response, step).now
    is_prose = step.form in ("line", "prose") and not step.of_line
    if question and is_prose and step.part not in (MAP, ACTIONS, *SHEET_PARTS):
        return Passage(f"Kept. {length_told(question, sitting.response.answer(step.place), now)}".strip())
    if step.form in ("line", "asks", "offers") or not now:
        return Passage("Kept.")
    return Passage(f"Kept: {now}.")
