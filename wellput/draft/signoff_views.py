"""Lay out who signs a response for templates."""

from __future__ import annotations

from wellput.draft.typed import Typed
from wellput.draft.views_of_signoff import ReservationView, SignatoryView, SignoffView
from wellput.model.bank import Bank
from wellput.model.block import Origin
from wellput.model.signoff_shown import ReservationShown, SignoffsShown
from wellput.model.signoff_words import decision_words, part_name

_ORIGIN = Origin("signoff")
_WHOLE = "the whole response"


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
        signatories=tuple(
            SignatoryView(_typed(one.who), one.count, decision_words(one.decision)) for one in shown.signatories
        ),
        reservations=tuple(_reservation(bank, one) for one in shown.reservations),
        unnamed=shown.unnamed,
        unnamed_reservations=shown.unnamed_reservations,
    )


def _reservation(bank: Bank, one: ReservationShown) -> ReservationView:
    about = part_name(bank, one.question) if one.question else _WHOLE
    return ReservationView(_typed(one.who), _typed(about), Typed.of(one.words, _ORIGIN), one.withheld)


def _typed(words: str) -> Typed:
    typed = Typed(words)
    typed.origin = _ORIGIN
    return typed
