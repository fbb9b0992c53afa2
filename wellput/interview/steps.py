"""A step: one thing that is asked of a person, and what is there already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wellput.model.typed_amounts import AmountKind

RESPONDENT, SUMMARY, EVIDENCE = "respondent", "summary", "evidence"
"""The places of an interview that are no question; every other place is a question's id."""

Form = (
    Literal["one", "several", "rank", "number", "day", "line", "list", "prose", "offers", "asks", "review"]
    | Literal["lines", "amount", "costs", "earlier"]
)
"""How a step is answered: by choosing, with a number, a date, one line, long text, an amount, or as named."""


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
    the ranked option, the ask's number, the item of evidence. `now` is what is there, in words. An `inner` step asks
    more of what the step before it named, so that one goes on to it and does not see it in a review. A step `of_line`
    belongs to the line of a worksheet that `about` counts: one goes through the steps of that line alone. `measure` is
    what an amount is of.
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
    inner: bool = False
    of_line: bool = False
    measure: AmountKind = "count"

    @property
    def key(self) -> tuple[str, str, str]:
        """What stays the same when the answer changes."""
        return self.place, self.part, self.about

    @property
    def name(self) -> str:
        """The step's name within its place, fit for a file's name."""
        return "-".join(filter(None, (self.part, self.about))).replace(".", "-")


def reviewed(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return the steps that a review lists, by whose numbers one goes back to them."""
    return tuple(step for step in steps if step.form != "review" and not step.inner)


def step_like(steps: tuple[Step, ...], step: Step) -> int | None:
    """Return where among the steps the same thing is asked, or None."""
    return next((at for at, one in enumerate(steps) if one.key == step.key), None)
