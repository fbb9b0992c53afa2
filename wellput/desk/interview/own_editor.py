"""Write a text in one's own editor: the file it writes is kept until the text is in the draft."""

from __future__ import annotations

from wellput.desk.interview.going_on import go_on
from wellput.desk.interview.sitting import Sitting, Turn, again, arrive
from wellput.desk.interview.taking import replaced_told, take_reply
from wellput.errors import NotUnderstoodError
from wellput.interview.passages import Passage
from wellput.interview.steps import Step
from wellput.store.unfinished import forget_unfinished, unfinished_path, unfinished_texts
from wellput.store.writing import write_text
from wellput.text import REPLACEMENT, clean

EDITED = "-edited"
"""After the step's name, in the name of the file that the editor writes."""


def open_editor(sitting: Sitting) -> Turn:
    """Have an editor opened on the present text, or on an edited one that was never taken."""
    step = sitting.step
    if step.form not in ("line", "prose"):
        raise NotUnderstoodError("There is no text to edit here.", "Type your reply, or :help.")
    path = unfinished_path(sitting.workspace, step.place, _field(step))
    said: tuple[Passage, ...] = ()
    if sitting.typed:
        before = (f"{step.now}\n",) if sitting.adding and step.now else ()
        write_text(path, "\n".join((*before, *sitting.typed)) + "\n")
    elif path.exists():
        said = (Passage("Your editor opens the version that you were writing when it was last interrupted."),)
    else:
        write_text(path, f"{step.now.rstrip()}\n" if step.now else "")
    waiting = Passage("Save the text and close the editor to go on here.")
    return Turn(sitting, (*said, waiting), editing=path)


def edited(sitting: Sitting) -> Turn:
    """Take what the editor wrote."""
    step, text = sitting.step, _written(sitting)
    if not text.strip():
        return _put_away(sitting, Passage("The editor left no text, so nothing was changed. :clear empties a text."))
    if text == step.now.strip("\n") and sitting.typed is None:
        return _put_away(sitting, Passage("The text was left as it was."))
    now, said = take_reply(sitting, text)
    forget_unfinished(sitting.workspace, step.place, _field(step))
    return go_on(now, *replaced_told(text.count(REPLACEMENT) - step.now.count(REPLACEMENT)), *said)


def not_edited(sitting: Sitting, trouble: str) -> Turn:
    """Say that no editor could be opened, and why, and ask for the text here."""
    if sitting.typed is not None or _written(sitting) == sitting.step.now.strip("\n"):
        forget_unfinished(sitting.workspace, sitting.step.place, _field(sitting.step))
    return again(
        sitting,
        Passage(f"Your editor could not be opened: {trouble}"),
        Passage("Type the text here instead, or set EDITOR to your editor's command."),
    )


def _put_away(sitting: Sitting, said: Passage) -> Turn:
    forget_unfinished(sitting.workspace, sitting.step.place, _field(sitting.step))
    return again(sitting, said) if sitting.typed else arrive(sitting, sitting.step, said, in_full=False)


def _written(sitting: Sitting) -> str:
    here = (sitting.step.place, _field(sitting.step))
    texts = (one.text for one in unfinished_texts(sitting.workspace) if (one.question, one.field) == here)
    return clean(next(texts, "").strip("\n")).text


def _field(step: Step) -> str:
    return f"{step.name}{EDITED}"
