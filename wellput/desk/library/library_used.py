"""Use the library in a draft: copy evidence into it, and fill what it does not say of the respondent yet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wellput.desk.keeping import keep
from wellput.desk.opening import open_workspace
from wellput.errors import WellputError
from wellput.interview.earlier_taking import with_kept_evidence
from wellput.interview.profile_filling import Filled as Filled  # what shells are handed and show
from wellput.interview.profile_filling import with_profile
from wellput.model.evidence import Evidence
from wellput.model.library import KeptEvidence, Profile
from wellput.model.response import Response
from wellput.store.library_file import reading_library
from wellput.store.library_reading import evidence_kept, evidence_named, profiles_kept
from wellput.text import closest, listed, long_date
from wellput.text.alike import alike
from wellput.text.rough_dates import rough_date_in_words

_REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Used:
    """An item of evidence that is in the draft now, by its id there, and what to know of it; `new` if it was not."""

    id: str
    new: bool
    told: str


def use_evidence(folder: Path, library: Path, name: str) -> Used:
    """Copy an item of the library into the draft; refused where permission to use it was."""
    opened = open_workspace(folder)
    with reading_library(library) as store:
        kept = _allowed(evidence_named(store, name), evidence_kept(store))
    before = {one.id for one in opened.draft.response.evidence}
    ids = []

    def change(response: Response) -> Response:
        response, here = with_kept_evidence(opened.bank, response, kept.item)
        ids.append(here)
        return response

    keep(opened.draft, change)
    return Used(ids[-1], ids[-1] not in before, _told(kept))


def profile_chosen(library: Path, organisation: str | None) -> Profile:
    """Return an organisation's profile; without a name, the only one that there is."""
    with reading_library(library) as store:
        profiles = profiles_kept(store)
    names = [one.organisation or "(no name)" for one in profiles]
    if not profiles:
        raise WellputError(str(library), "It has no profile yet.", "Put a response into it: wellput library add")
    if organisation is None:
        if len(profiles) > 1:
            raise WellputError(
                "--organisation", f"The library knows {listed(names)}.", "Say whose profile it is to be."
            )
        return profiles[0]
    for one in profiles:
        if alike(one.organisation) == alike(organisation):
            return one
    near = closest(organisation, names)
    hint = f"Did you mean {near}?" if near else f"It knows {listed(names)}."
    raise WellputError("--organisation", f"The library does not know {organisation!r}.", hint)


def fill_profile(folder: Path, library: Path, organisation: str | None = None) -> Filled:
    """Fill the draft's empty profile fields; those that have something stay as they are."""
    opened = open_workspace(folder)
    named = organisation or opened.draft.response.respondent.name
    with reading_library(library) as store:
        known = any(alike(one.organisation) == alike(named or "") for one in profiles_kept(store))
    profile = profile_chosen(library, named if organisation or known else None)
    if not organisation and opened.draft.response.respondent.name and not known:
        raise WellputError(
            "--organisation",
            f"The library does not know {opened.draft.response.respondent.name!r}, whose draft this is.",
            f'To take another\'s profile all the same: --organisation "{profile.organisation}"',
        )
    done = with_profile(opened.bank, opened.draft.response, profile)
    keep(opened.draft, lambda response: with_profile(opened.bank, response, profile).response)
    return done


def profile_offered(library: Path) -> str:
    """Say that the library has a profile to begin with, where it has; a library that cannot be read says why."""
    if not library.is_file():
        return ""
    try:
        with reading_library(library) as store:
            profiles = profiles_kept(store)
    except WellputError as trouble:
        return str(trouble)
    said = [f"{one.organisation or '(no name)'} ({long_date(one.on)})" for one in profiles]
    return f"Your library knows what {listed(said)} said before." if said else ""


def _allowed(wanted: KeptEvidence, every: tuple[KeptEvidence, ...]) -> KeptEvidence:
    """Refuse what may not be used, also where another response has the same words and the refusal."""
    if any(_is_refused(one) and _same_words(one.item, wanted.item) for one in every):
        raise WellputError(wanted.name, "Permission to use this evidence was refused.", "It was not copied.")
    return wanted


def _is_refused(one: KeptEvidence) -> bool:
    return one.current and one.item.permission == _REFUSED


def _same_words(one: Evidence, other: Evidence) -> bool:
    return alike(one.statement) == alike(other.statement)


def _told(kept: KeptEvidence) -> str:
    item = kept.item
    said = [
        f"of {rough_date_in_words(item.date)}" if item.date else "with no date",
        f"permission: {item.permission or 'not said'}",
        f"in the library since {long_date(kept.on)}",
    ]
    older = "" if kept.current else " It was changed or taken out in its own response since."
    return f"{'; '.join(said)}.{older}"
