"""Put what was accepted of a combined draft into the draft that people edit, and keep what to compare with.

Two files are written, the draft first. Where the program is stopped between them, the draft already holds what was
accepted, so that the next time nothing of it differs and nothing is offered; what the draft is compared with is older
than it could be, and makes a sentence count as edited at most. The other way round, new figures would be lost.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from wellput.desk.collective.combining import Combining, collective_of, left_of, recounted
from wellput.desk.keeping import keep
from wellput.desk.opening import Opened
from wellput.errors import NotUnderstoodError
from wellput.model.collective import Collective, MinorityView, Statement
from wellput.model.collective_fields import filled_fields, with_filled
from wellput.model.draft_fields import Value
from wellput.model.draft_offer import Offer
from wellput.model.evidence import Evidence
from wellput.model.prose import response_prose
from wellput.model.response import Response
from wellput.returns.edits import same
from wellput.returns.restating import restated
from wellput.store.combined import write_combined
from wellput.text import cited_ids


@dataclass(frozen=True, slots=True)
class Settled:
    """What one offer comes to: what is to stand in the draft, and what to compare with the next time."""

    value: Value | None
    left: Value | None


@dataclass(frozen=True, slots=True)
class Combined:
    """The draft as it now stands; the statements that no longer stand in it, and what to tell."""

    opened: Opened
    gone: tuple[Statement, ...]
    notes: tuple[str, ...]


def taken(offer: Offer) -> Settled:
    """Take what nobody has to choose about; passages to choose about stay open."""
    return Settled(offer.merged, offer.left)


def decided(offer: Offer, value: Value | None) -> Settled:
    """Have that value stand, and nothing left open."""
    return Settled(value, offer.new)


def settle(done: Combining, settled: Mapping[Offer, Settled], now: dt.datetime) -> Combined:
    """Write what was accepted; raise, with nothing changed, where a field was changed in the file meanwhile."""
    gone: list[Statement] = []

    def change(response: Response) -> Response:
        _refuse_changed(response, settled)
        filled = with_filled(response, {one.field: kept.value for one, kept in settled.items()})
        filled = filled.model_copy(update={"evidence": merged_evidence(done, filled)})
        collective, lost = _collective(done, filled)
        gone[:] = lost
        changed = filled.model_copy(update={"collective": collective})
        if changed == response:
            return response
        origin = collective.from_.model_copy(update={"collation": now})
        return changed.model_copy(update={"collective": collective.model_copy(update={"from_": origin})})

    kept = keep(done.opened.draft, change)
    left = left_of(done, {one.field: each.left for one, each in settled.items()})
    if left != done.before:
        write_combined(done.opened.workspace, left)
    return Combined(replace(done.opened, draft=kept.draft), tuple(gone), (kept.note,) if kept.note else ())


def _refuse_changed(response: Response, settled: Mapping[Offer, Settled]) -> None:
    held = filled_fields(response)
    for one in settled:
        if not same(held.get(one.field), one.now):
            raise NotUnderstoodError(
                f"What was shown of {one.field.about}, {one.field.name}, is no longer what stands there.",
                "Nothing was changed. Run wellput combine again.",
            )


def _collective(done: Combining, filled: Response) -> tuple[Collective, tuple[Statement, ...]]:
    """Return what stands behind the draft as it is now, and the statements that no longer stand in it."""
    now, new = collective_of(filled), collective_of(done.new)
    found = restated(new.statements, now.statements, filled_fields(filled))
    made = {one.id for one in new.statements}
    older = {one.id: one for one in recounted(done.members, done.opened, found.statements) if one.id not in made}
    statements = tuple(older.get(one.id, one) for one in found.statements)
    origin = new.from_.model_copy(update={"collation": now.from_.collation})
    return Collective(**{"from": origin}, statements=statements, minority=_minority(done, now, new)), found.gone


def _minority(done: Combining, now: Collective, new: Collective) -> tuple[MinorityView, ...]:
    """Return the views of few, with what people said of them; what was set aside or added by hand stays."""
    before = {} if done.before is None else {one.id: one for one in collective_of(done.before).minority}
    held = {one.id: one for one in now.minority}
    views = [_with_own(one, held.get(one.id), before.get(one.id)) for one in new.minority]
    known = {one.id for one in new.minority}
    own = [one for one in now.minority if one.id not in known and (one.id not in before or one.reason)]
    return (*views, *own)


def _with_own(new: MinorityView, held: MinorityView | None, before: MinorityView | None) -> MinorityView:
    if held is None:
        return new
    own = {"shown": held.shown, "reason": held.reason}
    if before is None or held.view != before.view:
        own |= {"view": held.view}
    return new.model_copy(update=own)


def merged_evidence(done: Combining, filled: Response) -> tuple[Evidence, ...]:
    """Return the evidence: what people changed stays, what they took out stays out, and what is cited stays."""
    before = {} if done.before is None else {one.id: one for one in done.before.evidence}
    new = {one.id: one for one in done.new.evidence}
    cited = {one for piece in response_prose(done.opened.bank, filled) for one in cited_ids(piece.text)}
    kept = []
    for one in filled.evidence:
        if one != before.get(one.id):
            kept.append(one)
        elif one.id in new:
            kept.append(new[one.id])
        elif one.id in cited:
            kept.append(one)
    held = {one.id for one in filled.evidence}
    return (*kept, *(one for one in new.values() if one.id not in held and one.id not in before))
