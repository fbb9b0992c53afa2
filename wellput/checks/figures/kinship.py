"""Which nouns may count the same: members may be organisations, and homes are not people."""

from __future__ import annotations

from wellput.checks.figures.units import MEASURES, time_of

_KINDS = (
    """person individual resident man woman child adult volunteer neighbour driver participant guest evacuee patient
    worker helper carer pupil parent attendee responder survivor casualty villager citizen respondent trustee officer
    coordinator colleague employee staff leader speaker player visitor student refugee""",
    "household family home house property dwelling flat address",
    """organisation charity group member club society body council authority network partner church mosque chapel temple
    respondent responder institution forum agency association enterprise trust foundation congregation parish school""",
    "hall centre chapel church building venue site place room kitchen mosque temple school hub shelter premises",
    "meal lunch dinner supper breakfast parcel portion plate sandwich",
    "vehicle van car minibus truck lorry boat trailer 4x4 ambulance bus",
    "response reply return answer submission form questionnaire respondent",
    "meeting session event exercise workshop visit training",
    "call request contact message report incident",
    "village town parish community ward district county area place region street",
)
_GROUPS: dict[str, frozenset[int]] = {}
for _number, _words in enumerate(_KINDS):
    for _word in _words.split():
        _GROUPS[_word] = _GROUPS.get(_word, frozenset()) | {_number}


def kin(one: str, other: str) -> bool | None:
    """Say whether two nouns may count the same things; None where neither list tells."""
    if one == other:
        return True
    if one in MEASURES or other in MEASURES:
        return bool(time_of(one) and time_of(other))
    first, second = _GROUPS.get(one), _GROUPS.get(other)
    return None if first is None or second is None else not first.isdisjoint(second)
