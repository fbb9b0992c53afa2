"""Talk through what returns would change in a draft: field by field, and passage by passage where it was edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from wellput.desk.collective.combining import Combining
    from wellput.desk.collective.combining_settled import Settled
    from wellput.model.draft_fields import Value
    from wellput.model.draft_offer import Offer
    from wellput.text.merging import Clash

_YES, _NO, _ALL, _STOP = "yes", "no", "all", "stop"
_KEEP, _NEW, _FIGURES = "keep", "new", "figures"


def show_offer(done: Combining, offer: Offer) -> None:
    """Show what would change, and what was edited."""
    from wellput.cli.showing import show
    from wellput.desk.collective.combining_words import clash_lines, offer_lines, offer_title

    bank = done.opened.bank
    show(f"\n{offer_title(bank, offer.field)}")
    for what, words in offer_lines(bank, offer):
        show(f"{what}: {words}", "  ", "    ")
    for clash in offer.clashes:
        show("You wrote this yourself, so it stays unless you choose otherwise:", "  ", "  ")
        for what, words in clash_lines(bank, offer, clash):
            show(f"{what}: {words}", "    ", "      ")


def one_by_one(done: Combining) -> dict[Offer, Settled]:
    """Ask of each offer; whoever stops keeps what was accepted until then."""
    settled: dict[Offer, Settled] = {}
    every = False
    for offer in done.offers:
        show_offer(done, offer)
        try:
            reply = _ALL if every else _accepted(offer)
            every |= reply == _ALL
            if reply == _STOP:
                break
            settled[offer] = _chosen(done, offer, take=reply in (_YES, _ALL))
        except click.Abort:
            break
    return settled


def _accepted(offer: Offer) -> str:
    """Ask whether to take what nobody has to choose about; where there is none, there is nothing to ask."""
    if not offer.changes:
        return _YES
    choices = click.Choice([_YES, _NO, _ALL, _STOP])
    reply: str = click.prompt("Take this in", type=choices, default=_YES, err=True)
    return reply


def _chosen(done: Combining, offer: Offer, *, take: bool) -> Settled:
    from wellput.desk.collective.combining_settled import decided

    value = offer.merged if take else offer.now
    if not offer.in_passages:
        return decided(offer, _whole(offer) if offer.clashes else value)
    for clash in offer.clashes:
        value = _with_passage(offer, value, clash)
    return decided(offer, value)


def _whole(offer: Offer) -> Value | None:
    """Ask which of two to have; keeping the draft's is what Enter does."""
    reply: str = click.prompt("Which", type=click.Choice([_KEEP, _NEW]), default=_KEEP, err=True)
    return offer.new if reply == _NEW else offer.now


def _with_passage(offer: Offer, value: Value | None, clash: Clash) -> Value | None:
    """Ask which version of a passage to have; the new figures may fit into what was written."""
    from wellput.cli.showing import show
    from wellput.model.draft_offer import figures_in, with_passage

    fitted = figures_in(clash)
    if fitted:
        show(f"with the new figures: {fitted}", "    ", "      ")
    choices = [_KEEP, _NEW, *([_FIGURES] if fitted else [])]
    reply: str = click.prompt("Which", type=click.Choice(choices), default=_KEEP, err=True)
    if reply == _KEEP:
        return value
    return with_passage(value, clash, fitted if reply == _FIGURES and fitted else clash.new)
