"""Lay out who signs a response for templates."""

from __future__ import annotations

from wellput.draft.typed import Typed
from wellput.draft.views_of_signoff import BeforeView, ReservationView, SignatoryView, SignoffView
from wellput.model.bank import Bank
from wellput.model.block import Origin
from wellput.model.signoff import Decision
from wellput.model.signoff_shown import BeforeShown, ReservationShown, SignatoryShown, SignoffsShown
from wellput.model.signoff_words import decision_words, part_name, part_names
from wellput.text import listed, long_date

_ORIGIN = Origin("signoff")
_WHOLE = "the whole response"
_MOST_NAMED = 3
"""How many parts that have changed are named beside a signatory; more are counted, and named once for all."""


def signoff_view(bank: Bank, shown: SignoffsShown | None) -> SignoffView | None:
    """Return what a template can tell of the signing; None where nobody was asked to sign."""
    if shown is None:
        return None
    return SignoffView(
        asked=shown.asked,
        agree=shown.agree,
        reserve=shown.reserve,
        decline=shown.decline,
        unreplied=shown.unreplied,
        earlier=shown.earlier,
        agree_before=_told_before(bank, shown, "agree"),
        reserve_before=_told_before(bank, shown, "agree-with-reservation"),
        before=tuple(_before(bank, one) for one in shown.before),
        signatories=tuple(_signatory(bank, one) for one in shown.signatories),
        reservations=tuple(_reservation(bank, one) for one in shown.reservations),
        unnamed=shown.unnamed,
        unnamed_reservations=shown.unnamed_reservations,
    )


def _signatory(bank: Bank, one: SignatoryShown) -> SignatoryView:
    does = decision_words(one.decision)
    told = f"{does}, before {_were_changed(bank, one.changed)}" if one.changed else does
    return SignatoryView(_typed(one.who), one.count, _typed(told))


def _before(bank: Bank, one: BeforeShown) -> BeforeView:
    does = "Agree" if one.decision == "agree" else "Agree, with a reservation"
    day = long_date(one.day) if one.day else None
    return BeforeView(one.count, does, day, _typed("; ".join(part_names(bank, one.changed))))


def _told_before(bank: Bank, shown: SignoffsShown, decision: Decision) -> str | None:
    before = [one for one in shown.before if one.decision == decision]
    if not before:
        return None
    alike = len({one.changed for one in before}) == 1
    changed = _were_changed(bank, before[0].changed) if alike else "parts of it were changed"
    return _typed(f"of these {sum(one.count for one in before)} before {changed}")


def _were_changed(bank: Bank, parts: tuple[str, ...]) -> str:
    """Say that parts were changed, by their names where they are few."""
    if len(parts) > _MOST_NAMED:
        return f"{len(parts)} parts of it were changed"
    return f"{listed(part_names(bank, parts))} {'was' if len(parts) == 1 else 'were'} changed"


def _reservation(bank: Bank, one: ReservationShown) -> ReservationView:
    about = part_name(bank, one.question) if one.question else _WHOLE
    return ReservationView(_typed(one.who), _typed(about), Typed.of(one.words, _ORIGIN), one.withheld, one.is_earlier)


def _typed(words: str) -> Typed:
    typed = Typed(words)
    typed.origin = _ORIGIN
    return typed
