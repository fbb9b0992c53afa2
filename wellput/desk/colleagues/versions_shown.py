"""What changed between two versions of a draft, in words: question by question, with what went and what came marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from wellput.model.bank import Bank, Question
from wellput.model.document_facts import EVIDENCE
from wellput.model.response import Response
from wellput.model.signoff_words import part_name, parts_in_order
from wellput.model.version_changes import FactChange, Told, fact_changes
from wellput.text.amounts import in_words
from wellput.text.word_changes import Passage, changed_passages, listed_changes, marked, word_changes

_NAMES = {
    "bank": "the question bank",
    "note": "the note",
    "name": "the name",
    "kind": "the kind",
    "describes": "what we do",
    "confidentiality": "what may be published",
    "represents.number": "how many are represented",
    "represents.whom": "who is represented",
    "represents.area": "the area",
    "gathered.method": "how views were gathered",
    "gathered.from": "from when views were gathered",
    "gathered.to": "until when views were gathered",
    "gathered.asked": "how many were asked",
    "gathered.replied": "how many replied",
    "sentence": "the sentence",
    "asks": "our asks",
    "skipped": "why it is left out",
    "selected": "what is chosen",
    "ranked": "the order",
    "other": "the words for what is chosen besides",
    "number": "the figure",
    "date": "the date",
    "position": "our position",
    "text": "the reasons",
    "ask": "what should be done",
    "cost": "the cost worksheet",
    "cost.counted": "what the worksheet counts",
    "cost.volunteer_rate": "what an hour of volunteers is worth",
    "cost.assumptions": "what the costs rest on",
    "map": "our relationships",
    "actions": "the action plan",
    "illustrative": "whether the answer is illustrative",
    "support": "how many support a statement",
    "minority": "a view of a minority",
}
_AS_THEY_ARE = ("kind", "number", "date", "illustrative", "confidentiality")
"""Fields of which a part says nothing by itself, and which are told whole."""

ADDED, GONE, CHANGED = "added", "taken away", "changed"


@dataclass(frozen=True, slots=True)
class FieldShown:
    """A field that was added, taken away or changed, and the lines of it that did, each as its passages."""

    name: str
    what: str
    changes: tuple[tuple[Passage, ...], ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines with what went and what came marked."""
        return tuple(marked(line).strip("\n") for line in self.changes)


@dataclass(frozen=True, slots=True)
class PartShown:
    """A part of the document in which something changed."""

    name: str
    fields: tuple[FieldShown, ...]


def changes_shown(bank: Bank, was: Response, now: Response) -> tuple[PartShown, ...]:
    """Return what changed between two versions, part by part in the order of the document."""
    parts: dict[str, list[FieldShown]] = defaultdict(list)
    for change in fact_changes(was, now):
        parts[change.part].append(_field(bank, change))
    return tuple(PartShown(_part_name(bank, part), tuple(parts[part])) for part in parts_in_order(bank, parts))


def _part_name(bank: Bank, part: str) -> str:
    return "Evidence" if part == EVIDENCE else part_name(bank, part)


def _field(bank: Bank, change: FactChange) -> FieldShown:
    what = ADDED if not change.was else GONE if not change.now else CHANGED
    return FieldShown(_name(bank, change), what, tuple(_changes(bank, change)))


def _name(bank: Bank, change: FactChange) -> str:
    question = bank.question(change.part)
    if change.field == EVIDENCE:
        return f"[@{change.item}]"
    if change.field in ("reason", "unlocks"):
        option = _label(question, change.item)
        return f"why “{option}” matters" if change.field == "reason" else f"what “{option}” would unlock"
    if change.field == "text" and question is not None and question.type == "text":
        return "the answer"
    return _NAMES[change.field]


def _changes(bank: Bank, change: FactChange) -> Iterator[tuple[Passage, ...]]:
    was, now = (_said(bank, change, value) for value in (change.was, change.now))
    if change.field == "ranked":
        yield from _whole(_in_order(was), _in_order(now))
    elif isinstance(was, tuple) or isinstance(now, tuple):
        items = listed_changes(was if isinstance(was, tuple) else (), now if isinstance(now, tuple) else ())
        yield from (word_changes(one.was, one.now) for one in items if not one.is_same)
    elif change.field in _AS_THEY_ARE:
        yield from _whole(was, now)
    else:
        yield from changed_passages(word_changes(was, now))


def _whole(was: str, now: str) -> Iterator[tuple[Passage, ...]]:
    return ((one,) for one in (Passage(was, ""), Passage("", now)) if not one.is_same)


def _in_order(value: Told) -> str:
    return "; ".join(f"{place} {one}" for place, one in enumerate(value, 1))


def _said(bank: Bank, change: FactChange, value: Told) -> Told:
    """Return a value as people read it."""
    question = bank.question(change.part)
    if change.field in ("selected", "ranked"):
        return tuple(_label(question, one) for one in value)
    if not value or isinstance(value, tuple):
        return value
    if change.field == "number" and question is not None:
        return in_words(Decimal(value), question.unit)
    if change.field == "kind":
        return next((kind.label for kind in bank.respondents if kind.id == value), value)
    return value


def _label(question: Question | None, option: str) -> str:
    return question.called(option) if question else option
