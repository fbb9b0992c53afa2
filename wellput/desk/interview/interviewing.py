"""Be interviewed: begin or resume, and hear one reply after the other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from wellput.desk.banks.banks import WORDING
from wellput.desk.interview.costing_asked import hear_lines
from wellput.desk.interview.earlier_asked import hear_earlier
from wellput.desk.interview.evidence_asked import hear_evidence, hear_offers
from wellput.desk.interview.going_on import ending, go_on, next_place
from wellput.desk.interview.interview_commands import SKIPPED, run, skip
from wellput.desk.interview.long_text import begin_typing, hear_typing
from wellput.desk.interview.recovering import recover
from wellput.desk.interview.sitting import Sitting, Turn, again, arrive, arrive_at
from wellput.desk.interview.taking import replaced_told, take_reply, warning
from wellput.desk.keeping import keep
from wellput.desk.opening import Opened, open_workspace
from wellput.errors import NotUnderstoodError, WellputError
from wellput.interview.answers import confirmed
from wellput.interview.commands import Command, heard
from wellput.interview.earlier_offers import is_own_answer
from wellput.interview.evidence_offers import known_by
from wellput.interview.passages import Passage, Passages, heading
from wellput.interview.progress import has_main, progress
from wellput.interview.steps import EVIDENCE, RESPONDENT, SUMMARY, Form, Step, reviewed
from wellput.interview.walking import find_place, resumed, steps
from wellput.model.response import NO_ANSWER, Answer
from wellput.store.unfinished import add_line, unfinished_path
from wellput.text import clean

_YES = ("", "y", "yes")
_LISTS: Mapping[Form, Callable[[Sitting, str], Turn]] = {
    "offers": hear_offers,
    "lines": hear_lines,
    "earlier": hear_earlier,
}
"""Steps that show a list to pick from or to add to, and what hears their replies."""


def begin(folder: Path, place: str | None = None, today: dt.date | None = None, library: Path | None = None) -> Turn:
    """Open the workspace and go to a place, or on from where the last sitting stopped.

    With `today`, only those published facts are offered that were known on that day. With a `library`, what was said
    before to questions like these is offered too.
    """
    opened = open_workspace(folder)
    if today:
        opened = replace(opened, bank=known_by(opened.bank, today))
    found = find_place(opened.bank, place) if place else None
    recovered = recover(opened)
    kept = library if library and library.is_file() else None
    sitting = Sitting(opened.workspace, opened.bank, recovered.draft, _nowhere(), kept)
    said = (*_opening(opened), *recovered.said)
    if found:
        return arrive_at(sitting, found, *said)
    step = recovered.step or resumed(sitting.bank, sitting.response)
    if step is None:
        return Turn(sitting, (*said, *ending(sitting)), over=True)
    not_begun = bool(sitting.bank.question(step.place)) and sitting.response.answer(step.place) == NO_ANSWER
    if not_begun and recovered.step is None:
        return arrive_at(sitting, step.place, *said)
    return arrive(sitting, step, *said)


def hear(sitting: Sitting, reply: str, now: dt.datetime) -> Turn:
    """Take a reply, whatever it is, and say what comes next."""
    cleaned = clean(reply)
    try:
        turn = _heard(sitting, cleaned.text, now)
    except NotUnderstoodError as trouble:
        turn = misheard(sitting, trouble)
    except WellputError as fault:
        turn = _put_aside(sitting, cleaned.text, fault)
    return replace(turn, said=(*replaced_told(len(cleaned.replaced)), *turn.said))


def misheard(sitting: Sitting, trouble: NotUnderstoodError) -> Turn:
    """Say why a reply could not be taken, and ask again."""
    return again(replace(sitting, warned=""), Passage(str(trouble)))


def _heard(sitting: Sitting, text: str, now: dt.datetime) -> Turn:
    reply = heard(text)
    if sitting.typed is not None and not (isinstance(reply, Command) and reply.name in ("stop", "edit")):
        return hear_typing(sitting, reply)
    if isinstance(reply, Command):
        return run(sitting, reply)
    return _answered(_past_offer(sitting, reply.text), reply.text, now)


def _answered(sitting: Sitting, text: str, now: dt.datetime) -> Turn:
    step = sitting.step
    if step.part == SKIPPED:
        return skip(sitting, text)
    if step.form == "review":
        return _reviewed(sitting, text, now)
    if step.form in _LISTS:
        return _LISTS[step.form](sitting, text)
    if step.place == EVIDENCE:
        return hear_evidence(sitting, text)
    if not text.strip():
        return go_on(sitting)
    if step.form == "prose":
        return begin_typing(sitting, text)
    warned = warning(sitting, text)
    if warned is not None:
        return warned
    after, said = take_reply(sitting, text)
    return go_on(_past_new_asks(sitting, after), *said)


def _past_offer(sitting: Sitting, text: str) -> Sitting:
    """Stand at the step after an offer of earlier answers, where the reply to it is the answer itself."""
    question = sitting.bank.question(sitting.step.place)
    if sitting.step.form != "earlier" or question is None or not is_own_answer(question, text):
        return sitting
    after = go_on(sitting)
    return sitting if after.over else after.sitting


def _reviewed(sitting: Sitting, text: str, now: dt.datetime) -> Turn:
    place = sitting.step.place
    said = text.strip().casefold()
    parts = reviewed(steps(sitting.bank, sitting.response, place))
    changing = {str(number): part for number, part in enumerate(parts, 1)}.get(said)
    if changing:
        return arrive(replace(sitting, waiting=(sitting.step,)), changing, in_full=False)
    if said not in _YES:
        raise NotUnderstoodError(
            f"“{text.strip()}” is neither Enter nor a part.", f"Enter: it stands. 1 to {len(parts)}: change that."
        )
    answer, question = sitting.response.answer(place), sitting.bank.question(place)
    if answer == Answer():
        return next_place(sitting, Passage("Nothing was answered; the question stays open."))
    kept = keep(sitting.draft, lambda response: confirmed(response, place, now))
    after = replace(sitting, draft=kept.draft)
    if question and question.required and not has_main(question, answer):
        return next_place(after, Passage("Kept, but the question stays open for what is missing."))
    return next_place(after, Passage("Kept: this answer stands." if answer.skipped is None else "It stays skipped."))


def _past_new_asks(before: Sitting, after: Sitting) -> Sitting:
    """Stand at the last of several asks that were given at once."""
    if before.step.place != SUMMARY or before.step.form != "asks":
        return after
    grown = len(after.response.summary.asks) - len(before.response.summary.asks)
    last = int(before.step.about) + max(0, grown - (0 if before.step.now else 1))
    return replace(after, step=replace(before.step, about=str(last)))


def _put_aside(sitting: Sitting, text: str, fault: WellputError) -> Turn:
    """End where the draft cannot be written; keep the reply beside it, where lines of a long text are already."""
    place, name = sitting.step.place, sitting.step.name
    if not text.strip() or isinstance(heard(text), Command) or sitting.typed is not None:
        return Turn(sitting, over=True, fault=fault)
    add_line(sitting.workspace, place, name, text)
    path = unfinished_path(sitting.workspace, place, name)
    said = Passage(f"Your last reply was put aside in {path}; wellput ask brings it back.")
    return Turn(sitting, (said,), over=True, fault=fault)


def _opening(opened: Opened) -> Passages:
    now = progress(opened.bank, opened.draft.response)
    return (
        heading(opened.bank.title),
        Passage(f"{now.total} questions, {now.answered} answered so far. {WORDING[opened.bank.wording]}"),
        Passage(
            "Everything you give is saved at once. Enter alone keeps what is there or leaves it empty. "
            ":back goes back, :skip leaves a question out, :stop stops, :help shows everything."
        ),
    )


def _nowhere() -> Step:
    return Step(RESPONDENT, "", "line", "", "")
