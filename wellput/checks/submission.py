"""Submission: what the consultation takes, from whom, and until when."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.rule import Rule, Subject
from wellput.model.finding import Finding, Place
from wellput.text import day_and_time, listed, long_date

NEAR = 7
"""Days before the deadline from which on it is near. The number is ours."""

_FORMATS = {
    "docx": "a Word document (.docx)",
    "doc": "an old Word document (.doc)",
    "odt": "an OpenDocument text (.odt)",
    "pdf": "a PDF",
    "rtf": "a rich-text file (.rtf)",
}
_SOURCE = "The consultation's own page: who may answer, and how"


def refused_format(subject: Subject) -> Iterator[Finding]:
    """The consultation does not take every kind of file."""
    about = subject.bank.consultation
    if about.refuses and _days_over(subject) <= 0:
        accepted = listed([_called(one) for one in about.accepts], "or")
        yield Finding(
            "SUB01",
            "advice",
            Place(),
            f"This consultation does not accept {listed([_called(one) for one in about.refuses], 'or')}.",
            f"Send {accepted}." if accepted else "Ask which kind of file it takes before you send one.",
        )


def one_response(subject: Subject) -> Iterator[Finding]:
    """The consultation asks each organisation for one response."""
    about = subject.bank.consultation
    if about.one_response_per_organisation and _days_over(subject) <= 0:
        yield Finding(
            "SUB02",
            "advice",
            Place(),
            "This consultation asks each organisation for a single consolidated response.",
            "Make sure that no colleague, branch or trustee sends another in the same name.",
        )


def deadline(subject: Subject) -> Iterator[Finding]:
    """The consultation closes soon, or has closed."""
    closes, over = subject.bank.consultation.closes, _days_over(subject)
    if closes is None or over < -NEAR:
        return
    if over > 0:
        yield Finding(
            "SUB03",
            "advice",
            Place(),
            f"The consultation closed on {long_date(closes.date())}; responses are no longer taken.",
            "The draft is still useful: to practise, to prepare for the next one, and to use its evidence again.",
        )
    else:
        left = "today" if not over else "tomorrow" if over == -1 else f"in {-over} days"
        yield Finding(
            "SUB03",
            "advice",
            Place(),
            f"The consultation closes {left}: on {day_and_time(closes)}.",
            "Mend the errors first, and leave time to sign off and to send; a late response may not be read.",
        )


def _days_over(subject: Subject) -> int:
    """Return how many days ago the consultation closed; below zero while it is open, 0 on its last day."""
    closes = subject.bank.consultation.closes
    return (subject.today - closes.date()).days if closes else -NEAR - 1


def _called(extension: str) -> str:
    return _FORMATS.get(extension.casefold().lstrip("."), f"a .{extension.lstrip('.')} file")


RULES = (
    Rule(
        code="SUB01",
        severity="advice",
        title="The consultation does not take every kind of file",
        why="A file that cannot be opened is not read, and nobody may tell you.",
        source=_SOURCE,
        before="(response.pdf, where PDFs are refused)",
        after="(response.docx)",
        find=refused_format,
    ),
    Rule(
        code="SUB02",
        severity="advice",
        title="One response from each organisation",
        why="Two responses in one name contradict each other, or count as one.",
        source=_SOURCE,
        before="(a response from the office and another from a branch)",
        after="(one response that both have agreed)",
        find=one_response,
    ),
    Rule(
        code="SUB03",
        severity="advice",
        title="The deadline is near, or has passed",
        why="Days left decide what can still be mended. After the deadline a draft is still worth having.",
        source="Visionary, top tips for responding to consultations",
        before="(two days left, and four errors)",
        after="(two days left, and nothing left to mend)",
        find=deadline,
    ),
)
