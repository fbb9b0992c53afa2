"""Who signs a response, as its documents tell it: by name, as one of a kind, or counted alone, as each one chose.

A kind is told only where no small group is told by it: as many as elsewhere must be of it without being named.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from wellput.collate.collating import LEAST
from wellput.collate.masking import masks
from wellput.collate.quoting import Names, names_not_to_tell
from wellput.desk.opening import Opened
from wellput.desk.signing.signing_people import people
from wellput.desk.signing.signing_status import SigningStatus, signing_status
from wellput.model.bank import Bank
from wellput.model.signoff import Decision, SignOff
from wellput.model.signoff_shown import BeforeShown, ReservationShown, SignatoryShown, SignoffsShown
from wellput.model.signoffs_standing import StandingSignOff
from wellput.store.members_file import members_file, reading
from wellput.store.members_naming import names_kept_back
from wellput.text.alike import alike
from wellput.text.in_order import in_order

TRUSTEE = "trustee"
_ORDER: tuple[Decision, ...] = ("agree", "agree-with-reservation", "decline")


def signoffs_shown(opened: Opened) -> SignoffsShown | None:
    """Return who signs the text as it stands; None where nobody was asked to."""
    if not opened.draft.response.signoff:
        return None
    status = signing_status(opened)
    standing = [one for one in status.signed if one.holds]
    holding = [one.signoff for one in standing]
    groups = _groups_to_tell(opened, holding)
    shown = [one for one in standing if one.signoff.appears in ("name", "kind")]
    appear = [(_credit(opened.bank, one.signoff, groups), one) for one in shown]
    counts = Counter(one.decision for one in holding)
    earlier = sum(not one.holds for one in status.signed)
    unnamed = Counter(one.decision for one in holding if one.appears not in ("name", "kind"))
    return SignoffsShown(
        agree=counts["agree"],
        reserve=counts["agree-with-reservation"],
        decline=counts["decline"],
        unreplied=len(status.silent) + earlier,
        earlier=earlier,
        signatories=tuple(_signatories(appear)),
        reservations=tuple(_reservations(appear, _kept_back(opened, holding))),
        unnamed=unnamed["agree"],
        unnamed_reservations=unnamed["agree-with-reservation"],
        before=tuple(_before(status, standing)),
    )


def withheld(opened: Opened) -> tuple[str, ...]:
    """Return whose words on a reservation are left out of documents, since they hold a name that is not told."""
    holding = [one.signoff for one in signing_status(opened).signed if one.holds]
    names = _kept_back(opened, holding)
    return tuple(
        one.who for one in holding if one.words and one.appears in ("name", "kind") and names.stand_in(one.words)
    )


def _before(status: SigningStatus, standing: Sequence[StandingSignOff]) -> Iterator[BeforeShown]:
    """Yield those who decided before something was changed, by decision and by the text that they had."""
    counted = Counter((_ORDER.index(one.signoff.decision), one.signoff.of, one.void) for one in standing if one.void)
    for (place, of, changed), count in sorted(counted.items(), key=lambda pair: pair[0][0]):
        version = status.version(of)
        yield BeforeShown(_ORDER[place], count, version.on if version else None, changed)


def _signatories(appear: Sequence[tuple[str, StandingSignOff]]) -> Iterator[SignatoryShown]:
    """Yield those who appear, names before kinds; those of one kind who decide the same are counted together."""
    counted = Counter(
        (_ORDER.index(one.signoff.decision), one.signoff.appears != "name", credit, one.void) for credit, one in appear
    )
    order = sorted(counted, key=lambda key: (*key[:2], in_order(key[2]), key[3]))
    return (SignatoryShown(key[2], _ORDER[key[0]], counted[key], key[3]) for key in order)


def _reservations(appear: Sequence[tuple[str, StandingSignOff]], names: Names) -> Iterator[ReservationShown]:
    held = [(credit, one) for credit, one in appear if one.signoff.decision == "agree-with-reservation"]
    for credit, one in sorted(held, key=lambda pair: (in_order(pair[0]), pair[1].signoff.words or "")):
        said = one.signoff
        hidden = bool(said.words) and names.stand_in(said.words or "")
        earlier = one.is_reserved_on_what_changed
        yield ReservationShown(credit, said.on, None if hidden else said.words, hidden, earlier)


def _credit(bank: Bank, one: SignOff, groups: frozenset[str]) -> str:
    if one.appears == "name":
        return f"{one.who} (trustee)" if one.as_ == TRUSTEE else one.who
    group = _group(one.as_, one.kind)
    if group not in groups:
        return "A member or trustee"
    label = next((kind.label for kind in bank.respondents if kind.id == group), None)
    return "A trustee" if group == TRUSTEE else f"A member ({label})" if label else "A member"


def _groups_to_tell(opened: Opened, holding: Sequence[SignOff]) -> frozenset[str]:
    """Return the kinds that may be told, trustees among them: none is small among those who are not named."""
    known = people(opened)
    unnamed = {known.key(one.who): _group(one.as_, one.kind) for one in opened.draft.response.signoff}
    unnamed |= {key: _group(None, one.kind) for one in known.listed if (key := known.key(one.name)) not in unnamed}
    for one in holding:
        if one.appears == "name":
            unnamed.pop(known.key(one.who), None)
    sizes = Counter(unnamed.values())
    groups = list(sizes)
    hidden = masks(list(sizes.values()), (), _least(opened))
    return (
        frozenset()
        if hidden.everybody
        else frozenset(group for at, group in enumerate(groups) if group and at not in hidden.groups)
    )


def _least(opened: Opened) -> int:
    """Return how many a group must be to be told: as many as the members' answers were counted with, or more."""
    collective = opened.draft.response.collective
    return max(LEAST, collective.from_.least or LEAST) if collective else LEAST


def _group(as_: str | None, kind: str | None) -> str:
    return TRUSTEE if as_ == TRUSTEE else kind or ""


def _kept_back(opened: Opened, holding: Sequence[SignOff]) -> Names:
    named = {alike(one.who) for one in holding if one.appears == "name"}
    names = [one.who for one in opened.draft.response.signoff]
    path = members_file(opened.workspace)
    if path.is_file():
        with reading(path) as store:
            names += names_kept_back(store, opened.bank.bank)
    return names_not_to_tell(name for name in names if alike(name) not in named)
