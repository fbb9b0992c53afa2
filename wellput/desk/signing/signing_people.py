"""Who may sign a draft: the members that were asked, whoever is named in it already, and nobody by guessing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wellput.desk.opening import Opened
from wellput.errors import WellputError
from wellput.model.held import Listed
from wellput.model.signoff import SignOff
from wellput.store.members import read_members
from wellput.store.members_file import members_file, reading
from wellput.text import closest, fit
from wellput.text.alike import alike


@dataclass(frozen=True, slots=True)
class Person:
    """A member or a trustee, by the name to record; `was_asked` where the members' list has them as asked."""

    name: str
    kind: str | None = None
    was_asked: bool = False


class People:
    """Knows the members of a workspace and those that its draft names, by name or by a member's id."""

    def __init__(self, members: Iterable[Listed], signoffs: Iterable[SignOff]) -> None:
        self._known: dict[str, Person] = {}
        self._listed = []
        for one in members:
            person = Person(one.member.name, one.member.kind, one.was_asked)
            self._listed.append(person)
            for name in (one.member.id, one.member.name):
                self._known.setdefault(alike(name), person)
        for signed in signoffs:
            self._known.setdefault(alike(signed.who), Person(signed.who, signed.kind))

    @property
    def asked(self) -> Iterator[Person]:
        """Yield the members that were asked, by name."""
        return (one for one in self._listed if one.was_asked)

    @property
    def listed(self) -> Iterator[Person]:
        """Yield every member, by name."""
        return iter(self._listed)

    @property
    def are_known(self) -> bool:
        """Whether there is anybody to tell a name from."""
        return bool(self._known)

    def find(self, name: str) -> Person | None:
        """Return whoever is called this, or has it for an id; None where nobody does."""
        return self._known.get(alike(name))

    def near(self, name: str) -> str | None:
        """Return the name that is most like it, where one is."""
        found = closest(alike(name), self._known)
        return self._known[found].name if found else None

    def key(self, name: str) -> str:
        """Return what tells one organisation from another, however its name is written."""
        known = self.find(name)
        return alike(known.name if known else name)


def plain_name(name: str) -> str:
    """Return a name in one line, fit for any file; raise where nothing is left of it."""
    plain = " ".join(fit(name).split())
    if not plain:
        raise WellputError("NAME", "There is no name.", "Name the organisation or the trustee.")
    return plain


def people(opened: Opened) -> People:
    """Return who may sign the draft of a workspace."""
    return People(_members(opened), opened.draft.response.signoff)


def _members(opened: Opened) -> list[Listed]:
    path = members_file(opened.workspace)
    if not path.is_file():
        return []
    with reading(path) as store:
        return list(read_members(store, opened.bank.bank))
