"""What a column of a survey may go to, in words that a person can read and write: barriers selected funding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wellput.model.answer_form import AnswerForm, Ask, Item
from wellput.model.bank import Bank
from wellput.returns.choosing import Offered, aliases_in
from wellput.text import closest
from wellput.text.alike import alike

_NUMBER = re.compile(r"^(?:question|q)?\s*\.?\s*[0-9]+[a-z]?(?:\.[0-9]+)*\s*[.):\-]*\s+(?=\D)", re.IGNORECASE)
_TAGS = re.compile(r"<[^<>]{0,200}>")
_BETWEEN = " \t\n:;/|>\u00bb\u2013\u2014*-"
"""What tools write between a question and its part."""

_PARTING = re.compile("[\\[(:;/|>\u00bb\u2013\u2014-]")
_GENERIC = ("response", "open-ended response", "selected choice", "text")
_CLOSED = {"[": "]", "(": ")"}
_OTHER = re.compile(r"other\b|something else\b|.*please (?:specify|say|state)", re.IGNORECASE)
_PLACE = re.compile(
    r"(?:rank|choice|place)?\s*#?\s*([0-9]{1,2})(?:st|nd|rd|th)?(?: choice| place| rank)?", re.IGNORECASE
)
PROFILE = ("respondent.", "permission.")
_PEOPLE_CALL_IT = {
    "name": ("organisation", "organization", "organisation name", "name of organisation", "your organisation",
             "name of your organisation", "company", "charity"),
    "represents.area": ("area", "area covered", "which area do you cover"),
    "kind": ("type of organisation", "kind of organisation", "organisation type"),
    "contact.email": ("e-mail address", "email address", "your email", "contact e-mail"),
    "contact.name": ("your name", "contact name"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Target:
    """A thing that is asked, and within it an option, a place in an order, or a column, by id, number or key."""

    item: Item
    ask: Ask
    inner: str = ""

    @property
    def words(self) -> str:
        """How a person writes it."""
        is_profile = self.item.id.startswith(PROFILE)
        return " ".join(filter(None, (self.item.id, "" if is_profile else self.ask.field, self.inner)))


class Targets:
    """Finds what headings mean, and what people wrote into the list of columns."""

    def __init__(self, bank: Bank, form: AnswerForm) -> None:
        self._bank = bank
        self._by_words: dict[str, Target] = {}
        self._by_name: dict[str, set[Item]] = {}
        for section in (form.about, *form.themes, form.permission):
            for item in section.items:
                self._add(item)

    def _add(self, item: Item) -> None:
        for ask in item.read_asks:
            for inner in ("", *_inner(ask)):
                target = Target(item, ask, inner)
                self._by_words[target.words] = target
        profile = item.id.removeprefix("respondent.")
        asked = [one.text for one in self._bank.profile if one.id == profile]
        for name in (item.id, item.text, item.heading, *asked, *_PEOPLE_CALL_IT.get(profile, ()), *_numbers(item)):
            self._by_name.setdefault(_plain(name), set()).add(item)

    def written(self, words: str) -> Target | None:
        """Return what a person wrote."""
        return self._by_words.get(" ".join(words.split()))

    def nearest(self, words: str) -> str | None:
        """Return what a person may have meant to write."""
        return closest(words, self._by_words)

    def of_place(self, name: str) -> Target | None:
        """Return the target of a column that bears the name of a place, as exports of our own XLSForm do."""
        last = [part for part in re.split(r"[/.]", name) if part.startswith("wp_")]
        after = name.rpartition(last[-1])[2].strip("/.") if last else ""
        for target in self._by_words.values() if last else ():
            if not target.inner and target.ask.place == last[-1]:
                return Target(target.item, target.ask, after) if after in ("", *_inner(target.ask)) else None
            if target.ask.kind == "rank" and not after and last[-1] == target.ask.inner(*target.inner.split()):
                return target
        return None

    def of_heading(self, heading: str, detail: str = "") -> Target | None:
        """Return the one target that a heading names exactly, with what stands below it, if anything."""
        whole = self._item(heading)
        if whole is not None:
            return self._part(whole, detail)
        if not detail:
            return self._of_joined(heading)
        return None

    def of_option(self, heading: str) -> Target | None:
        """Return the option of several that a heading names alone, if only one question has an option like it."""
        found = []
        for item in {one for several in self._by_name.values() for one in several}:
            main = item.asks[0]
            offered = Offered(main.choices, aliases_in(self._bank, item.id)) if main.kind == "several" else None
            option = offered.named(_TAGS.sub("", heading)) if offered else None
            found += [Target(item, main, option)] if option else []
        return found[0] if len(found) == 1 else None

    def likeliest(self, heading: str) -> str | None:
        """Return a hint for a heading that names nothing exactly."""
        near = closest(_plain(heading), self._by_name)
        items = self._by_name.get(near, set()) if near else set()
        return Target(one, one.asks[0]).words if len(items) == 1 and (one := next(iter(items))) else None

    def _item(self, heading: str) -> Item | None:
        for name in (_plain(heading), _plain(_NUMBER.sub("", heading.strip()))):
            found = self._by_name.get(name, set())
            if len(found) == 1:
                return next(iter(found))
        return None

    def _of_joined(self, heading: str) -> Target | None:
        """Read a heading that holds both: “Which barriers? [Funding]”, “Which barriers? - Funding”."""
        words = _TAGS.sub("", heading)
        for found in reversed(list(_PARTING.finditer(words))):
            item = self._item(words[: found.start()])
            detail = words[found.end() :].strip()
            if found[0] in _CLOSED:
                detail = detail.removesuffix(_CLOSED[found[0]])
            target = self._part(item, detail) if item is not None and detail else None
            if target is not None:
                return target
        return None

    def _part(self, item: Item, detail: str) -> Target | None:
        main = item.asks[0]
        said = _TAGS.sub("", detail).strip(_BETWEEN).removeprefix("Selected Choice").strip(_BETWEEN)
        if alike(said) in ("", *_GENERIC):
            return Target(item, _in_one_cell(item))
        if main.choices:
            option = Offered(main.choices, aliases_in(self._bank, item.id)).named(said)
            if option is not None:
                return Target(item, main, option)
            place = _PLACE.fullmatch(said)
            if main.kind == "rank" and place:
                return Target(item, main, place[1].lstrip("0") or "0")
        for ask in item.read_asks:
            if alike(said) in (alike(ask.short), alike(ask.label), alike(ask.earlier_label or ask.label), ask.field):
                return Target(item, ask)
        other = next((ask for ask in item.asks if ask.field == "other"), None)
        return Target(item, other) if other and _OTHER.match(said) else None


def _in_one_cell(item: Item) -> Ask:
    """Return what one cell can answer: of a question with a table of its own, the words."""
    return next((ask for ask in item.asks if ask.kind != "lines"), item.asks[0])


def _inner(ask: Ask) -> Iterator[str]:
    if ask.kind in ("one", "several", "rank"):
        yield from (choice.id for choice in ask.choices)
    if ask.kind == "rank":
        for number in range(1, ask.most + 1):
            yield from (str(number), *(f"{number} {column.key}" for column in ask.columns))
        yield from (f"{choice.id} {column.key}" for choice in ask.choices for column in ask.columns)
    if ask.kind == "lines":
        yield from (f"1 {column.key}" for column in ask.columns)


def _numbers(item: Item) -> Iterator[str]:
    if item.number:
        yield from (f"question {item.number}", f"q{item.number}")


def _plain(words: str) -> str:
    """Return words without tags, marks of what must be answered, and question marks at their end."""
    return alike(_TAGS.sub("", words).strip().removesuffix("*").removesuffix("(required)")).rstrip("?").strip()
