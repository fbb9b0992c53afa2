"""Take what somebody said of the draft out again, of the versions that went out too where that is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wellput.desk.colleagues.version_names import version_words
from wellput.desk.keeping import keep
from wellput.desk.opening import Opened
from wellput.desk.signing.signing import Recorded, earlier_of
from wellput.desk.signing.signing_people import People, people
from wellput.errors import WellputError
from wellput.model.response import Response
from wellput.model.signoff import SignOff
from wellput.model.signoff_words import decision_words
from wellput.store.drafts import Draft, read_draft, save_draft
from wellput.store.versions import Version, kept_versions
from wellput.text import closest
from wellput.text.alike import alike


def remove(opened: Opened, name: str, *, everywhere: bool = False) -> Recorded:
    """Take out what is recorded of somebody; `everywhere` means in the versions that are kept, too.

    A version's fingerprint leaves sign-offs out, so that it stays what it was. Raises WellputError where nothing is
    recorded.
    """
    known, held = people(opened), opened.draft.response.signoff
    gone = earlier_of(held, known, name)
    names = frozenset(map(alike, (name, *(one.who for one in gone))))
    kept = tuple(_versions_with(opened, names)) if everywhere else ()
    if not gone and not kept:
        raise _nobody(held, name)
    after = keep(opened.draft, lambda response: _without(response, known, names)) if gone else None
    told = [f"{one.who} {decision_words(one.decision)}: taken out." for one in gone]
    for version, draft in kept:
        save_draft(draft, _without(draft.response, known, names))
        told.append(f"Taken out of {version_words(version)}, which tells what it told.")
    return Recorded(replace(opened, draft=after.draft) if after else opened, tuple(told))


def _versions_with(opened: Opened, names: frozenset[str]) -> Iterator[tuple[Version, Draft]]:
    for version in kept_versions(opened.workspace):
        draft = read_draft(version.path)
        if any(alike(one.who) in names for one in draft.response.signoff):
            yield version, draft


def _without(response: Response, known: People, names: frozenset[str]) -> Response:
    keys = {known.key(name) for name in names}
    rest = tuple(one for one in response.signoff if known.key(one.who) not in keys and alike(one.who) not in names)
    return response.model_copy(update={"signoff": rest})


def _nobody(held: tuple[SignOff, ...], name: str) -> WellputError:
    near = closest(name, [one.who for one in held])
    hint = f"Did you mean {near}? " if near else ""
    return WellputError(name, "Nothing is recorded of anybody of this name.", f"{hint}See: wellput signoff")
