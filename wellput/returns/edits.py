"""What colleagues changed in a draft: three-way, so that two edits of one thing are seen and neither is lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wellput.model.draft_change import Change, Version
from wellput.model.draft_fields import Field, Value
from wellput.text.prose import BULLET, ProseList, prose_parts

Values = Mapping[Field, Value]


@dataclass(frozen=True, slots=True)
class Edited:
    """A form that came back.

    `sent` is the draft that it was made of, None where that is not known; `before` is what then stood in the form,
    `after` what stands in it now, and `known` the fields of which it says anything, in its order.
    """

    file: str
    sent: Values | None
    before: Values
    after: Values
    known: Sequence[Field]


def changes(now: Values, forms: Sequence[Edited]) -> tuple[Change, ...]:
    """Return what the forms change in a draft, in their order."""
    order = dict.fromkeys(field for form in forms for field in form.known)
    found = (_change(field, now.get(field), forms) for field in order)
    return tuple(one for one in found if one is not None)


def _change(field: Field, now: Value | None, forms: Sequence[Edited]) -> Change | None:
    versions: dict[Value | None, Version] = {}
    contested = False
    for form in forms:
        after = form.after.get(field)
        is_edited = form.sent is None or not same(after, form.before.get(field))
        if field not in form.known or not is_edited or same(after, now):
            continue
        contested |= now is not None if form.sent is None else not same(form.sent.get(field), now)
        held = versions.get(plain(after), Version((), after))
        versions[plain(after)] = Version((*held.files, form.file), held.value)
    if not versions:
        return None
    return Change(field, now, tuple(versions.values()), contested or len(versions) > 1)


def same(one: Value | None, other: Value | None) -> bool:
    """Say whether two values say the same, however their lines are broken off from each other."""
    return plain(one) == plain(other)


def plain(value: Value | None) -> Value | None:
    """Return a value with its paragraphs parted in one way; nothing for no words."""
    if not isinstance(value, str):
        return value or None
    parts = []
    for part in prose_parts(value):
        lines = [f"{BULLET}{item}" for item in part.items] if isinstance(part, ProseList) else [part.text]
        parts.append("\n".join("\n".join(line.strip() for line in one.split("\n")) for one in lines))
    return "\n\n".join(parts) or None
