"""What forms that came back would change in one field of a draft."""

from __future__ import annotations

from dataclasses import dataclass

from wellput.model.draft_fields import Field, Value


@dataclass(frozen=True, slots=True)
class Version:
    """What one or more forms say of a field."""

    files: tuple[str, ...]
    value: Value | None


@dataclass(frozen=True, slots=True)
class Change:
    """A field that differs from the draft; `now` is what the draft has.

    It is `contested` where the forms differ, or where the draft was changed too since they went out.
    """

    field: Field
    now: Value | None
    versions: tuple[Version, ...]
    contested: bool
