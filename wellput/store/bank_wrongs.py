"""Find what is wrong in a bank whose shape is right: every rule of the folder, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wellput.model.bank import Bank
from wellput.store.bank_costs import misplaced_activities
from wellput.store.bank_profile import unplaced_in_profile
from wellput.store.bank_questions import (
    impossible_choices,
    impossible_lengths,
    misplaced_options,
    supplied_in_official,
    unsourced_options,
)
from wellput.store.bank_references import unknown_in_evidence, unknown_in_figures, unknown_in_outcome, unknown_sources
from wellput.store.bank_routing import misrouted, unknown_kinds
from wellput.store.bank_scales import fed_in_vain, uneven_steps
from wellput.store.wrongs import Wrong


def closed_before_opened(bank: Bank) -> Iterator[Wrong]:
    """Yield a consultation that closes before it opens."""
    opened, closes = bank.consultation.opened, bank.consultation.closes
    if opened and closes and closes.date() < opened:
        what = f"The consultation closes ({closes.date()}) before it opens ({opened})."
        yield Wrong(("consultation", "closes"), what, "Swap the two, or mend the year.")


RULES: tuple[Callable[[Bank], Iterator[Wrong]], ...] = (
    closed_before_opened,
    unknown_sources,
    unknown_kinds,
    unknown_in_evidence,
    unknown_in_figures,
    unknown_in_outcome,
    misrouted,
    misplaced_activities,
    fed_in_vain,
    uneven_steps,
    misplaced_options,
    impossible_choices,
    impossible_lengths,
    unsourced_options,
    supplied_in_official,
    unplaced_in_profile,
)


def wrongs_in_bank(name: str, bank: Bank) -> Iterator[Wrong]:
    """Yield everything wrong in a bank that stands in a file of that name."""
    if bank.bank != name:
        what = f"The bank's id is `{bank.bank}`, but the file is called `{name}`."
        mend = f"Give the file the name {bank.bank}.yaml. Change `bank:` only if it is to be another bank."
        yield Wrong(("bank",), what, mend)
    for rule in RULES:
        yield from rule(bank)
