"""Views that some members hold and the response does not lead with: in the response, or set aside with a reason."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.rule import Rule, Subject
from wellput.model.finding import Finding, Place
from wellput.model.minority_shown import is_set_aside, is_shown


def view_left_out(subject: Subject) -> Iterator[Finding]:
    """A view that enough members hold is neither in the answer nor set aside with a reason."""
    made = subject.response.collective
    for view in made.minority if made else ():
        answer = subject.response.answer(view.question)
        if answer.skipped is None and not is_set_aside(view) and not is_shown(view, subject.response):
            held = f" ({view.members} members)" if view.members else ""
            yield Finding(
                "MEM01",
                "error",
                Place(view.question, "text", view.id),
                f"{subject.name(view.question)} leaves out what some members hold: “{view.view}”{held}.",
                f"Say it in the answer, or set it aside: wellput combine --set-aside {view.id or 'VIEW'} --reason TEXT",
            )


RULES = (
    Rule(
        code="MEM01",
        severity="error",
        title="A view that some members hold is left out",
        why="Who speaks for many and hides that some disagree is found out, by those who disagree.",
        source="e-consultation.org, guide, on saying whom you represent and how their views were gathered",
        before="(6 of 44 members want no duty; the answer does not say so)",
        after="(“No: nothing needs to change”: 6 of 44 members (14%).)",
        find=view_left_out,
    ),
)
