"""What is asked about an item of evidence, one thing after the other."""

from __future__ import annotations

from wellput.interview.steps import EVIDENCE, Choice, Form, Step
from wellput.model.evidence import Evidence

KINDS = (
    Choice("figure", "Figure: a count, a share or a sum"),
    Choice("case-study", "Case study: what happened to someone, told with permission"),
    Choice("quote", "Quotation: somebody's own words"),
    Choice("cost", "Cost"),
    Choice("document", "Document, report or minutes"),
    Choice("lived-experience", "Lived experience: what you or your people went through"),
)
PERMISSIONS = (
    Choice("given", "Given: they have agreed to its use"),
    Choice("not-needed", "Not needed: it is published, or about nobody else"),
    Choice("asked", "Asked: no answer yet"),
    Choice("refused", "Refused: it must not be used"),
)


NEW = "new"
"""The part that makes an item: once its statement is given, it is in the draft."""

_KIND, _STATEMENT = (
    "What kind of evidence is it?",
    "What does it show? One or two sentences, with the exact figure.",
)
_FIGURES = "Which figures in it may be relied on? Semicolons between them: 31 households; £4,200."
_NUMBER = "Type its number, or the beginning of its words."


def new_evidence_step() -> Step:
    """Return the first thing that is asked about evidence that does not exist yet."""
    return Step(EVIDENCE, "kind", "one", _KIND, "Kind", hint=_NUMBER, choices=KINDS, least=1)


def statement_step(kind: str) -> Step:
    """Return the step whose reply makes a new item of that kind."""
    return Step(EVIDENCE, NEW, "line", _STATEMENT, "Statement", about=kind)


def item_steps(item: Evidence) -> tuple[Step, ...]:
    """Return everything that is asked about an item; all but its kind and statement may stay empty."""
    return (
        _choice(item, "kind", _KIND, KINDS),
        _line(item, "statement", _STATEMENT),
        _line(item, "figures", _FIGURES, "list"),
        _line(item, "about", "Whom, or which area, does it speak of?"),
        _line(item, "source", "Where does it come from? Title and publisher, or whose records."),
        _line(item, "date", "Of what date is it? A year, a month or a day."),
        _line(item, "link", "At what web address can it be read, if at any?"),
        _choice(item, "permission", "May it be used?", PERMISSIONS),
        _line(item, "id", "Its short name, by which you cite it in a text."),
    )


def _line(item: Evidence, part: str, words: str, form: Form = "line") -> Step:
    value = getattr(item, part)
    now = "; ".join(value) if isinstance(value, tuple) else value or ""
    prompt = "Short name" if part == "id" else part.capitalize()
    return Step(EVIDENCE, part, form, words, prompt, about=item.id, now=now)


def _choice(item: Evidence, part: str, words: str, choices: tuple[Choice, ...]) -> Step:
    now = next((one.label for one in choices if one.id == getattr(item, part)), "")
    return Step(
        EVIDENCE,
        part,
        "one",
        words,
        part.capitalize(),
        about=item.id,
        now=now,
        hint=_NUMBER,
        choices=choices,
        least=1,
    )
