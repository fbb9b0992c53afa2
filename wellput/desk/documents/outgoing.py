"""What goes out: the bank and the response as they were chosen, and the document that a template makes of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from wellput.desk.documents.made import Tell, quietly
from wellput.desk.documents.standings import findings_within, standing
from wellput.desk.documents.templates import RESPONSE, find_template
from wellput.desk.documents.wanted import Wanted
from wellput.desk.opening import Opened
from wellput.desk.signing.signing_shown import signoffs_shown
from wellput.desk.worksheets.costings import costs_shown
from wellput.desk.worksheets.mapping import maps_shown
from wellput.draft.compose import compose
from wellput.draft.going_out import with_evidence_for, with_themes, with_unanswered_listed, without_evidence
from wellput.draft.standing import Standing
from wellput.errors import WellputError
from wellput.model.bank import Bank, Question
from wellput.model.block import Document
from wellput.model.response import Response
from wellput.model.routing import is_relevant, is_set_apart
from wellput.model.signoff_shown import SignoffsShown
from wellput.store.templates import template_folders
from wellput.store.workspaces import Workspace
from wellput.text import closest, listed


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A bank and a response, cut down to what was chosen; `draft` is the response with nothing marked."""

    opened: Opened
    bank: Bank
    response: Response
    draft: Response
    today: dt.date
    wanted: Wanted
    tell: Tell = quietly

    def is_relevant(self, question: Question) -> bool:
        """Say whether the question is asked of this respondent."""
        return _is_asked(self.bank, self.draft, question)

    @property
    def workspace(self) -> Workspace:
        """Where everything of the respondent's stands."""
        return self.opened.workspace

    @property
    def signoffs(self) -> SignoffsShown | None:
        """Who signs the response; nobody signs a part of it."""
        shown = None if self.wanted.themes else signoffs_shown(self.opened)
        return replace(shown, earlier=0) if shown and self.wanted.final else shown

    @property
    def standing(self) -> Standing:
        """How the draft stands."""
        return standing(self.opened, self.bank, self.draft, self.today, final=self.wanted.final)


def outgoing(opened: Opened, today: dt.date, wanted: Wanted, tell: Tell = quietly) -> Outgoing:
    """Choose what goes out. Raises WellputError for a theme that the bank does not have."""
    whole, draft = opened.bank, opened.draft.response
    bank = whole
    if wanted.themes:
        _check_themes(whole, wanted.themes)
        bank = with_themes(whole, wanted.themes)
        draft = with_evidence_for(bank, whole, draft)
        if wanted.comments is not None:
            wanted = replace(wanted, comments=findings_within(bank, whole, wanted.comments))
    if not wanted.evidence:
        draft = without_evidence(draft)
    marked = with_unanswered_listed(bank, draft, partial(_is_asked, bank, draft)) if wanted.list_unanswered else draft
    return Outgoing(opened, bank, marked, draft, today, wanted, tell)


def document(going: Outgoing) -> Document:
    """Compose the document from the workspace's template, or else the shipped one."""
    return compose(
        going.bank,
        going.response,
        going.is_relevant,
        folders=template_folders(going.workspace),
        template=find_template(going.wanted.template or RESPONSE, going.workspace).name,
        today=going.today,
        standing=going.standing,
        contact=going.wanted.contact,
        maps=maps_shown(going.bank, going.response),
        costs=costs_shown(going.response),
        signoffs=going.signoffs,
    )


def _is_asked(bank: Bank, draft: Response, question: Question) -> bool:
    return is_relevant(question, draft) and not is_set_apart(bank, draft, question)


def _check_themes(bank: Bank, themes: Sequence[str]) -> None:
    known = [theme.id for theme in bank.themes]
    for theme in themes:
        if theme not in known:
            near = closest(theme, known)
            hint = f"Did you mean {near}?" if near else f"The themes are: {listed(known)}."
            raise WellputError("--themes", f"The bank has no theme {theme!r}.", hint)
