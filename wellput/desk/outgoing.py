"""What goes out: the bank and the response as they were chosen, and the document that a template makes of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wellput.desk.opening import Opened
from wellput.desk.wanted import Wanted
from wellput.draft.compose import compose
from wellput.draft.going_out import with_evidence_for, with_themes, with_unanswered_listed, without_evidence
from wellput.errors import WellputError
from wellput.interview.progress import progress, still_to_answer
from wellput.model.bank import Bank, Question
from wellput.model.block import Document
from wellput.model.finding import Finding
from wellput.model.response import Response
from wellput.model.routing import is_relevant
from wellput.store.content import content
from wellput.store.workspaces import Workspace
from wellput.text import closest, listed

TEMPLATE = "response.md.j2"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A bank and a response, cut down to what was chosen; `draft` is the response with nothing marked."""

    workspace: Workspace
    bank: Bank
    response: Response
    draft: Response
    today: dt.date
    wanted: Wanted

    def is_relevant(self, question: Question) -> bool:
        """Say whether the question is asked of this respondent."""
        return is_relevant(question, self.draft)

    @property
    def unfinished(self) -> tuple[Question, ...]:
        """The questions still to answer, for a note on a draft; none on a final document."""
        return () if self.wanted.final else still_to_answer(progress(self.bank, self.draft))


def outgoing(opened: Opened, today: dt.date, wanted: Wanted) -> Outgoing:
    """Choose what goes out. Raises WellputError for a theme that the bank does not have."""
    whole, draft = opened.bank, opened.draft.response
    bank = whole
    if wanted.themes:
        _check_themes(whole, wanted.themes)
        bank = with_themes(whole, wanted.themes)
        draft = with_evidence_for(bank, whole, draft)
        wanted = replace(wanted, comments=_comments_on(bank, whole, wanted.comments))
    if not wanted.evidence:
        draft = without_evidence(draft)
    marked = (
        with_unanswered_listed(bank, draft, lambda one: is_relevant(one, draft)) if wanted.list_unanswered else draft
    )
    return Outgoing(opened.workspace, bank, marked, draft, today, wanted)


def document(going: Outgoing) -> Document:
    """Compose the document from the workspace's template, or else the shipped one."""
    return compose(
        going.bank,
        going.response,
        going.is_relevant,
        folders=[going.workspace.templates, content("templates")],
        template=TEMPLATE,
        today=going.today,
        unfinished=going.unfinished,
    )


def _check_themes(bank: Bank, themes: Sequence[str]) -> None:
    known = [theme.id for theme in bank.themes]
    for theme in themes:
        if theme not in known:
            near = closest(theme, known)
            hint = f"Did you mean {near}?" if near else f"The themes are: {listed(known)}."
            raise WellputError("--themes", f"The bank has no theme {theme!r}.", hint)


def _comments_on(bank: Bank, whole: Bank, comments: Sequence[Finding] | None) -> tuple[Finding, ...] | None:
    """Leave out comments on questions that do not go out."""
    if comments is None:
        return None
    gone = {question.id for question in whole.questions} - {question.id for question in bank.questions}
    return tuple(one for one in comments if one.place.question not in gone)
