"""Save a change to a draft the moment it is made, also where the file was changed elsewhere meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wellput.errors import ChangedElsewhereError, NotUnderstoodError, WellputError
from wellput.model.response import Response
from wellput.store.drafts import Draft, read_draft, save_draft

Change = Callable[[Response], Response]


@dataclass(frozen=True, slots=True)
class Kept:
    """The draft as it now stands on disk, and what to tell about how it got there."""

    draft: Draft
    note: str = ""


def keep(draft: Draft, change: Change) -> Kept:
    """Save what the change makes of the draft; a file changed elsewhere is read anew and changed the same way.

    A file that meanwhile cannot be read, or no longer holds what the change needs, is left untouched: the fault is
    raised, as any that the disk has.
    """
    response = change(draft.response)
    if response == draft.response:
        return Kept(draft)
    try:
        return Kept(save_draft(draft, response))
    except ChangedElsewhereError:
        now = read_draft(draft.path)
    return Kept(
        save_draft(now, _applied_again(draft, now, change)),
        f"{draft.path.name} was changed elsewhere meanwhile; it was read anew, and your reply was put into it.",
    )


def _applied_again(before: Draft, now: Draft, change: Change) -> Response:
    if now.response.bank != before.response.bank:
        raise WellputError(
            str(now.path),
            f"The file now answers another question bank ({now.response.bank}).",
            "Nothing was changed. Begin again: wellput ask",
        )
    try:
        return change(now.response)
    except NotUnderstoodError as cause:
        raise WellputError(
            str(now.path), f"The file was changed elsewhere meanwhile. {cause.what}", cause.mend
        ) from cause
