"""A draft made from returns, made again from more of them: what is new is offered, and no word of a person is lost."""

from __future__ import annotations

from collections.abc import Mapping

from wellput.model.collective_fields import is_prose, text_of
from wellput.model.draft_fields import Field, Value
from wellput.model.draft_offer import BLANK, Offer, like
from wellput.returns.edits import same
from wellput.text.merging import Clash, merge_text

Values = Mapping[Field, Value]

_ABOUT_RANKED = ("reason", "unlocks")


def offers(base: Values | None, now: Values, new: Values) -> tuple[Offer, ...]:
    """Return what is new since `base` was written; None where nothing was written before."""
    written = base or {}
    order = dict.fromkeys((*new, *written))
    found = (_offer(field, written, now, new) for field in order)
    return tuple(one for one in found if one and (one.changes or one.clashes))


def _offer(field: Field, base: Values, now: Values, new: Values) -> Offer | None:
    was, has, comes = base.get(field), now.get(field), new.get(field)
    if same(has, comes) or (field in base and same(was, comes)):
        return None
    if field.name == "selected" and comes is None and not same(was, has):
        return None  # members are divided, and a person has decided
    if field.name in _ABOUT_RANKED and field.item not in _ranked(field, base, now, new):
        return None
    if same(was, has) and not _drops_words(field, base, now, new):
        return Offer(field, has, comes, comes, comes, changes=True)
    if was is not None and is_prose(field) and not _has_paragraphs(has):
        return _merged(field, was, has, comes)
    return Offer(field, has, comes, has, was, changes=False, clashes=(Clash("", text_of(has), text_of(comes)),))


def _merged(field: Field, was: Value, has: Value | None, comes: Value | None) -> Offer | None:
    """Put what is new into an edited text; one that was taken out stays out."""
    if has is None:
        return None
    done = merge_text(text_of(was), text_of(has), text_of(comes))
    merged = like(has, done.text)
    return Offer(field, has, comes, merged, like(was, done.left), changes=not same(has, merged), clashes=done.clashes)


def _has_paragraphs(value: Value | None) -> bool:
    """Say whether an item of a list has paragraphs of its own, so that they cannot be told from the items."""
    return isinstance(value, tuple) and any(BLANK.search(one) for one in value)


def _ranked(field: Field, base: Values, now: Values, new: Values) -> Value:
    """Return the options that will be ranked where nobody chooses otherwise."""
    order = Field(field.about, "ranked")
    own = now.get(order, ())
    return new.get(order, ()) if same(own, base.get(order)) and not _drops_words(order, base, now, new) else own


def _drops_words(field: Field, base: Values, now: Values, new: Values) -> bool:
    """Say whether a new order would drop an option of which a person has said something."""
    if field.name != "ranked":
        return False
    kept = new.get(field, ())
    said = [one for one in now if one.about == field.about and one.name in _ABOUT_RANKED and one.item not in kept]
    return any(not same(now.get(one), base.get(one)) for one in said)
