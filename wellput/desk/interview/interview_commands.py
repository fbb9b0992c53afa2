"""What each command of the interview does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from wellput.desk.interview.earlier_asked import show_earlier
from wellput.desk.interview.going_on import come_back, go_on, next_place
from wellput.desk.interview.long_text import begin_typing
from wellput.desk.interview.own_editor import open_editor
from wellput.desk.interview.sitting import Sitting, Turn, again, arrive, arrive_at
from wellput.desk.interview.taking import losses_told, take_change
from wellput.desk.keeping import keep
from wellput.errors import NotUnderstoodError
from wellput.interview.answering import emptied
from wellput.interview.answers import skipped
from wellput.interview.commands import Command
from wellput.interview.evidence_steps import NEW, new_evidence_step
from wellput.interview.passages import Passage
from wellput.interview.place_pages import list_page
from wellput.interview.step_pages import help_page
from wellput.interview.steps import EVIDENCE, Step
from wellput.interview.understanding import one_line
from wellput.interview.walking import find_place, preceding
from wellput.store.unfinished import add_line

SKIPPED = "skipped"
_CLEAR = ":clear"


def run(sitting: Sitting, command: Command) -> Turn:
    """Do what a command says."""
    if command.name == "go":
        return _go(sitting, command.argument)
    return _COMMANDS[command.name](sitting)


def stopped(sitting: Sitting) -> Turn:
    """End the sitting, and say where everything is and how to go on."""
    said = f"Stopped. Everything you gave is kept in {sitting.draft.path}; go on with: wellput ask"
    typing = "What you were typing comes back then."
    return Turn(sitting, (Passage(said), *([Passage(typing)] if sitting.typed else [])), over=True)


def interrupted(sitting: Sitting, line: str) -> Turn:
    """End the sitting in the middle of a line; what stood in it is kept where it belongs to a text.

    What begins like a command is none of the text.
    """
    if not line.strip() or line.startswith(":") or not _takes_words(sitting):
        return stopped(sitting)
    add_line(sitting.workspace, sitting.step.place, sitting.step.name, line)
    return stopped(replace(sitting, typed=(*(sitting.typed or ()), line)))


def _takes_words(sitting: Sitting) -> bool:
    """Say whether a text is being typed, or could be begun where nothing stands yet."""
    step = sitting.step
    is_text = step.form == "prose" or (step.form == "line" and not step.now and not step.of_line)
    return sitting.typed is not None or (is_text and step.place != EVIDENCE and step.part != SKIPPED)


def skip(sitting: Sitting, reason: str) -> Turn:
    """Leave the question out for the reason given; without one, go back to it."""
    if not reason.strip():
        return come_back(sitting, Passage("Not skipped."))
    place = sitting.step.place
    kept = keep(sitting.draft, lambda response: skipped(response, place, one_line(reason)))
    said = [Passage(kept.note)] if kept.note else []
    now = replace(sitting, draft=kept.draft, waiting=())
    return next_place(now, *said, Passage("Skipped; the reason is kept. Come back whenever you like."))


def _back(sitting: Sitting) -> Turn:
    step = sitting.step
    if step.part == SKIPPED:
        return come_back(sitting, Passage("Not skipped."))
    if step.place == EVIDENCE and step.part == NEW:
        return arrive(sitting, new_evidence_step())
    before = preceding(sitting.bank, sitting.response, step)
    if before is not None:
        return arrive(sitting, before, in_full=False)
    if sitting.waiting:
        return come_back(sitting)
    return again(sitting, Passage("This is the beginning; there is nothing before it."))


def _skip(sitting: Sitting) -> Turn:
    step = sitting.step
    if step.part == SKIPPED:
        raise NotUnderstoodError("Say in a few words why you leave it out.", "Enter alone: do not skip.")
    if step.place == EVIDENCE and sitting.waiting:
        return come_back(sitting, Passage("Left as it is."))
    if sitting.bank.question(step.place) is None:
        return go_on(sitting, Passage("Left as it is."))
    why = Step(
        step.place,
        SKIPPED,
        "line",
        "Why do you leave this question out? A few words are kept; “not relevant to us” will do.",
        "Reason",
        hint="Enter alone: do not skip.",
    )
    return arrive(replace(sitting, waiting=(step,)), why, in_full=False)


def _help(sitting: Sitting) -> Turn:
    return again(sitting, *help_page())


def _list(sitting: Sitting) -> Turn:
    return again(sitting, *list_page(sitting.bank, sitting.response))


def _add(sitting: Sitting) -> Turn:
    if sitting.step.form != "prose":
        raise NotUnderstoodError(":add adds to a long text.", "Type it anew, or :edit what is there.")
    return begin_typing(sitting, adding=True)


def _done(sitting: Sitting) -> Turn:
    return go_on(sitting)


def _clear(sitting: Sitting) -> Turn:
    step, bank = sitting.step, sitting.bank
    if not step.now:
        return again(sitting, Passage("There is nothing here to empty."))
    after = emptied(bank, step, sitting.response)
    if sitting.warned != _CLEAR:
        agree = Passage("Type :clear once more to agree; Enter keeps it.")
        losses = losses_told(sitting, after)
        return again(replace(sitting, warned=_CLEAR), Passage(f"This empties: {step.now}"), *losses, agree)
    now, _ = take_change(sitting, lambda response: emptied(bank, step, response))
    return arrive(now, step, Passage("Emptied."), in_full=False)


def _go(sitting: Sitting, name: str) -> Turn:
    if not name:
        raise NotUnderstoodError("Say where to go.", "For example :go 4, :go respondent or :go summary.")
    return arrive_at(sitting, find_place(sitting.bank, name))


_COMMANDS: dict[str, Callable[[Sitting], Turn]] = {
    "back": _back,
    "skip": _skip,
    "stop": stopped,
    "help": _help,
    "edit": open_editor,
    "add": _add,
    "done": _done,
    "clear": _clear,
    "list": _list,
    "earlier": show_earlier,
}
