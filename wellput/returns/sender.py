"""Who sent a return: a member of the list where its name is on it, otherwise one known from the return."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wellput.model.answer_form import AnswerForm
from wellput.model.filled_form import Given
from wellput.model.returned import DESCRIBES, RESPONDENT, Member, Permission, member_id
from wellput.returns.choosing import Offers
from wellput.returns.evidence import yes_or_no
from wellput.returns.sheaf import Sheaf
from wellput.text import clean, listed
from wellput.text.alike import alike

NAME = "wp_p_name"
"""The place of the organisation's name."""

_CONTACTS = ("contact.email", "contact.name")


class Members:
    """The members that are known, found by what returns call them."""

    def __init__(self, known: Iterable[Member]) -> None:
        self._by_name: dict[str, list[str]] = {}
        self._named: dict[str, str] = {}
        for member in known:  # there may be a million, of which only names and ids are held
            self._by_name.setdefault(alike(member.name), []).append(member.id)
            self._named[member.id] = member_id(member.name)
        self._namesakes = {id_ for ids in self._by_name.values() if len(ids) > 1 for id_ in ids}

    def doubt(self, name: str) -> str:
        """Say what is in doubt where several members have that name; nothing where the name tells which is meant."""
        ids = self._by_name.get(alike(name), [])
        if len(ids) < 2 or name.strip() in self._namesakes:
            return ""
        return (
            f"{len(ids)} members have this name, and nothing was taken: it is not known whose return it is. Ask, write "
            f"the member's id for its name ({listed(ids, 'or')}), and collect it again."
        )

    def id_of(self, name: str) -> str:
        """Return the id of the member of that name; a new name gets the id that is made from it.

        Of members of one name, the id in its place tells which is meant. Where the list gives the id that a name makes
        to somebody of quite another name, a number is added.
        """
        if name.strip() in self._namesakes:
            return name.strip()
        made = member_id(name)
        count, id_ = 1, made
        while self._named.get(id_, made) != made:
            count += 1
            id_ = f"{made}-{count}"
        return next(iter(self._by_name.get(alike(name), ())), id_)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent a return, and what it says that it does."""

    member: Member
    describes: str | None


def sender(form: AnswerForm, members: Members, offers: Offers, sheaf: Sheaf, unnamed: str) -> Sender:
    """Return who sent the return; `unnamed` is what to call it where it does not say."""
    said = {item.id.removeprefix("respondent."): sheaf.take(item.asks[0].place) for item in form.about.items}
    words = {key: " ".join(clean(one.words).text.split()) for key, one in said.items() if one}
    name = words["name"] if is_visible(words.get("name", "")) else unnamed
    if described := said.get("describes"):
        sheaf.note(RESPONDENT, DESCRIBES, described)
    member = Member(
        id=members.id_of(name),
        name=name,
        kind=_kind(form, said, offers, sheaf),
        area=words.get("represents.area") or None,
        contact=_contact(words),
    )
    return Sender(member, words.get("describes") or None)


def is_visible(words: str) -> bool:
    """Say whether there is anything to see in words."""
    return any(one.isprintable() and not one.isspace() for one in words)


def _contact(words: Mapping[str, str]) -> str | None:
    email, name = (words.get(key) for key in _CONTACTS)
    return f"{name} <{email}>" if name and email else email or name or None


def _kind(form: AnswerForm, said: Mapping[str, Given | None], offers: Offers, sheaf: Sheaf) -> str | None:
    given = said.get("kind")
    if given is None:
        return None
    asked = next(item.asks[0] for item in form.about.items if item.id == "respondent.kind")
    offered, words = offers.at("respondent.kind", asked), sheaf.options(given)
    found = {offered.named(one) for one in words}
    if len(found) == 1 and None not in found:
        return found.pop()
    shown = "; ".join(choice.label for choice in asked.choices)
    sheaf.refuse(given, f"This is not one of the kinds of member: {shown}. It was left open.", ", ".join(words))
    return None


def permission(form: AnswerForm, sheaf: Sheaf) -> Permission:
    """Return what may be done with the member's words."""
    said: dict[str, bool | None] = {}
    for item in form.permission.items:
        ask = item.asks[0]
        given = sheaf.take(ask.place)
        said[ask.field] = None if given is None else yes_or_no(given, sheaf)
    return Permission(**said)
