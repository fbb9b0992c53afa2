"""A step: one thing that is asked of a person, and what is there already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

RESPONDENT, SUMMARY, EVIDENCE = "respondent", "summary", "evidence"
"""The places of an interview that are no question; every other place is a question's id."""

Form = Literal["one", "several", "rank", "number", "day", "line", "list", "prose", "offers", "asks", "review"]
"""How a step is answered: by choosing, with a number, a date, one line, long text, or as named."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be chosen by its number, id, label or alias; `tag` says how its words are known."""

    id: str
    label: str
    aliases: tuple[str, ...] = ()
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that is asked.

    `part` is the field of the place that the reply goes to, and `about` says which where there are several:
    the ranked option, the ask's number, the item of evidence. `now` is what is there, in words.
    """

    place: str
    part: str
    form: Form
    words: str
    prompt: str
    about: str = ""
    now: str = ""
    hint: str = ""
    choices: tuple[Choice, ...] = ()
    least: int = 0
    most: int = 1
    whole: bool = False
    unit: str = ""
    notes: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        """What stays the same when the answer changes."""
        return self.place, self.part, self.about

    @property
    def name(self) -> str:
        """The step's name within its place, fit for a file's name."""
        return "-".join(filter(None, (self.part, self.about))).replace(".", "-")


def step_like(steps: tuple[Step, ...], step: Step) -> int | None:
    """Return where among the steps the same thing is asked, or None."""
    return next((at for at, one in enumerate(steps) if one.key == step.key), None)
