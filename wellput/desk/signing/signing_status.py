"""How the signing of a draft stands: who said what of which version, who said nothing, and what is void since."""

from __future__ import annotations

from dataclasses import dataclass

from wellput.desk.opening import Opened
from wellput.desk.signing.signing_people import Person, people
from wellput.model.fingerprints import changed_parts, fingerprint_of
from wellput.model.response import Response
from wellput.model.signoffs_standing import StandingSignOff, standing_signoffs
from wellput.store.versions import Version, kept_versions, version_of
from wellput.text.in_order import in_order


@dataclass(frozen=True, slots=True)
class SigningStatus:
    """`signed` are those who said something, `silent` those who were asked and did not.

    `versions` are those that went out; `changed` are the parts of the text that have changed since the last of them.
    """

    fingerprint: str
    versions: tuple[Version, ...]
    changed: tuple[str, ...]
    signed: tuple[StandingSignOff, ...]
    silent: tuple[Person, ...]

    @property
    def void(self) -> tuple[StandingSignOff, ...]:
        """The sign-offs of which something is void, in part or as a whole."""
        return tuple(one for one in self.signed if one.is_void)

    @property
    def is_open(self) -> bool:
        """Whether anybody has yet to reply, or to reply again."""
        return bool(self.silent or self.void)

    def version(self, fingerprint: str | None) -> Version | None:
        """Return the version that has a fingerprint."""
        return version_of(self.versions, fingerprint)


def signing_status(opened: Opened) -> SigningStatus:
    """Say how the signing of a workspace's draft stands."""
    response, versions, known = opened.draft.response, kept_versions(opened.workspace), people(opened)

    def kept(fingerprint: str) -> Response | None:
        version = version_of(versions, fingerprint)
        return version.read() if version else None

    standing = standing_signoffs(response, kept, known.key)
    signed = tuple(one for one in standing if one.signoff.decision != "no-reply")
    waiting = [one.signoff for one in standing if one.signoff.decision == "no-reply"]
    recorded = {known.key(one.signoff.who) for one in standing}
    silent = [
        *(Person(one.who, one.kind) for one in waiting),
        *(one for one in known.asked if known.key(one.name) not in recorded),
    ]
    return SigningStatus(
        fingerprint=fingerprint_of(response),
        versions=versions,
        changed=changed_parts(versions[-1].read(), response) if versions else (),
        signed=signed,
        silent=tuple(sorted(silent, key=lambda one: in_order(one.name))),
    )
