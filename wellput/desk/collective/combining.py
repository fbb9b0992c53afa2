"""Make one draft of many returns, and say what it would change in the draft that is there; nothing is changed yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from wellput.collate.collating import LEAST
from wellput.collective.ledger import changed, ledger
from wellput.desk.collective.combining_reads import Counting, FromMembers, from_members
from wellput.desk.opening import Opened, open_workspace
from wellput.draft.collective_writing import written
from wellput.errors import WellputError
from wellput.model.collective import Collective, Origin, Statement
from wellput.model.collective_fields import filled_fields, with_filled
from wellput.model.draft_fields import RESPONDENT, Field, Value
from wellput.model.draft_offer import Offer
from wellput.model.ledger import LedgerEntry
from wellput.model.response import Response
from wellput.returns.recombining import offers
from wellput.returns.restating import Restated, restated
from wellput.store.combined import read_combined
from wellput.store.templates import template_folders


@dataclass(frozen=True, slots=True)
class Combining:
    """What the returns come to now, beside what they came to the last time (`before`) and the draft that is there.

    `offers` are what would change, `support` the statements of the draft whose figures are others now, and `found` the
    statements as they stand in the draft.
    """

    opened: Opened
    members: FromMembers
    before: Response | None
    new: Response
    offers: tuple[Offer, ...]
    support: tuple[LedgerEntry, ...]
    found: Restated

    @property
    def is_first(self) -> bool:
        """Whether nothing is answered yet; what the respondent says of itself may stand there already."""
        filled = filled_fields(self.opened.draft.response)
        return self.before is None and all(field.about == RESPONDENT for field in filled)

    @property
    def contested(self) -> tuple[Offer, ...]:
        """Offers with something to choose."""
        return tuple(one for one in self.offers if one.clashes)


def combining(workspace: Path, coder: str | None = None, least: int | None = None, *, copied: bool = True) -> Combining:
    """Work out what the returns come to. `coder` and `least` are those of the last time unless they are given.

    Without `copied` it is not found out who copied from each other, where nothing is told of it.
    """
    opened = open_workspace(workspace)
    now = opened.draft.response
    origin = collective_of(now).from_
    counting = Counting(least or origin.least or LEAST, coder or origin.coder, copied=copied)
    members = from_members(opened, counting)
    if not members.gathered.views.members.returns:
        raise WellputError(
            "combine", "There is no return that counts yet.", "Collect what members sent: wellput collect"
        )
    folders = template_folders(opened.workspace)
    new = _of_coder(written(opened.bank, members.gathered, now.respondent.kind, folders), coder or origin.coder)
    before = read_combined(opened.workspace)
    if before and before.bank != now.bank:
        before = None
    shut = {question for question, answer in now.answers.items() if answer.skipped is not None}
    fields = filled_fields(now)
    offered = offers(
        None if before is None else _open(filled_fields(before), shut),
        _open(fields, shut),
        _open(filled_fields(new), shut),
    )
    made = collective_of(now).statements
    support = changed(ledger(opened.bank, made, members.stands, members.book))
    return Combining(opened, members, before, new, offered, support, restated(made, made, fields))


def collective_of(response: Response) -> Collective:
    """Return what stands behind a draft; nothing where it was not made from returns."""
    return response.collective or Collective()


def recounted(members: FromMembers, opened: Opened, statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Return statements with the figures of the returns as they are now, as far as they can be counted."""
    entries = ledger(opened.bank, statements, members.stands, members.book)
    return tuple(_with_figures(one) for one in entries)


def left_of(done: Combining, settled: Mapping[Field, Value | None]) -> Response:
    """Return what to compare with the next time: what the returns come to, with what is still open as it was."""
    was = {} if done.before is None else filled_fields(done.before)
    shut = {field: was.get(field) for field in filled_fields(done.new) if _is_shut(done, field)}
    waiting = {one.field: was.get(one.field) for one in done.offers if one.field not in settled}
    return with_filled(done.new, {**shut, **waiting, **settled})


def _is_shut(done: Combining, field: Field) -> bool:
    return done.opened.draft.response.answer(field.about).skipped is not None


def _open(values: Mapping[Field, Value], shut: Iterable[str]) -> dict[Field, Value]:
    """Leave out questions that somebody left unanswered with a reason."""
    return {field: value for field, value in values.items() if field.about not in shut}


def _of_coder(new: Response, coder: str | None) -> Response:
    origin: Origin = collective_of(new).from_.model_copy(update={"coder": coder})
    return new.model_copy(update={"collective": collective_of(new).model_copy(update={"from_": origin})})


def _with_figures(entry: LedgerEntry) -> Statement:
    if entry.now is None:
        return entry.statement
    names = ("supports", "against", "otherwise", "silent")
    return entry.statement.model_copy(update=dict(zip(names, entry.now.counts, strict=True)))
