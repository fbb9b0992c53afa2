"""A sitting: where one person stands in an interview, and what is said to them next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from wellput.desk.library.earlier import offered
from wellput.desk.worksheets.mapping import suggested
from wellput.errors import WellputError
from wellput.interview.passages import Passage
from wellput.interview.passages import Passages as Passages  # what shells are handed and show
from wellput.interview.place_pages import place_line, place_page
from wellput.interview.step_pages import so_far_page, step_page
from wellput.interview.steps import EVIDENCE, Step
from wellput.interview.walking import first_step, renewed
from wellput.model.bank import Bank
from wellput.model.response import NO_ANSWER, Response
from wellput.store.drafts import Draft
from wellput.store.workspaces import Workspace

MORE = "More, or :done"


@dataclass(frozen=True, slots=True)
class Sitting:
    """Where someone stands: everything given is in the draft; this only says what is asked now.

    `library` is where earlier answers are kept, None where there are none or nobody wants them.
    `waiting` are steps to come back to, `typed` the lines of a long text that is not ended yet, `citing` the
    question for which new evidence is made, `warned` a reply that would take words away and was refused once. One that
    is about a single entry `alone` ends after it, unless one goes elsewhere.
    """

    workspace: Workspace
    bank: Bank
    draft: Draft
    step: Step
    library: Path | None = None
    waiting: tuple[Step, ...] = ()
    typed: tuple[str, ...] | None = None
    adding: bool = False
    citing: str = ""
    warned: str = ""
    alone: bool = False

    @property
    def response(self) -> Response:
        """The response as it stands on disk."""
        return self.draft.response


@dataclass(frozen=True, slots=True)
class Turn:
    """What is said, and how the sitting goes on: with a reply, in an editor, or not at all.

    `fault` is what ended it where nothing more could be done.
    """

    sitting: Sitting
    said: Passages = ()
    editing: Path | None = None
    over: bool = False
    fault: WellputError | None = None

    @property
    def prompt(self) -> str:
        """What stands before the reply."""
        words = MORE if self.sitting.typed is not None else " ".join(self.sitting.step.prompt.split())
        return f"{words}: "


def arrive(sitting: Sitting, step: Step, *said: Passage, in_full: bool = True) -> Turn:
    """Go to a step and say what it asks; on coming to another place, also where one is."""
    bank, response = sitting.bank, sitting.response
    step = renewed(bank, response, step)
    here = (sitting.citing or step.place) if sitting.step.place == EVIDENCE else sitting.step.place
    place: Passages = ()
    if in_full and step.place != EVIDENCE:
        place = (*place_page(bank, response, step.place), *so_far_page(bank, response, step))
    elif step.place not in (here, EVIDENCE):
        place = place_line(bank, response, step.place)
    waiting = sitting.waiting[:-1] if sitting.waiting and sitting.waiting[-1].key == step.key else sitting.waiting
    gone = replace(sitting, step=step, waiting=waiting, typed=None, adding=False, warned="")
    return Turn(gone, (*said, *place, *suggested(bank, response, step), *step_page(bank, response, step)))


def arrive_at(sitting: Sitting, place: str, *said: Passage) -> Turn:
    """Go to the first step of a place; at a question that is not begun, past what was said before to one like it."""
    fresh = replace(sitting, waiting=(), citing="", alone=False)
    first = first_step(sitting.bank, sitting.response, place)
    if sitting.response.answer(place) != NO_ANSWER:
        return arrive(fresh, first, *said)
    offer = offered(sitting.library, sitting.workspace, sitting.bank, sitting.response, place)
    if offer.trouble:
        return arrive(replace(fresh, library=None), first, *said, Passage(offer.trouble))
    return arrive(fresh, offer.step or first, *said)


def again(sitting: Sitting, *said: Passage) -> Turn:
    """Say something and ask the same thing once more."""
    return Turn(sitting, said)
