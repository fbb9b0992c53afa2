"""Show the members behind a view: who they are, where what they said stands, and what may be done with it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from wellput.collate.choices import option_label
from wellput.collective.contrary import of_options, of_side
from wellput.model.bank import Bank, Question
from wellput.model.collective import Basis
from wellput.model.collective_views import told_backing
from wellput.model.ledger import LedgerEntry
from wellput.model.stands import Backing, Stand, Value
from wellput.text import listed
from wellput.text.amounts import in_words

_CHOSEN = ("selected", "ranked")
_FIELDS = {
    "selected": "chose",
    "ranked": "ranked",
    "other": "another answer",
    "position": "position",
    "text": "in words",
    "ask": "what should be done",
    "reason": "reason",
    "unlocks": "what it would unlock",
    "number": "number",
    "cost": "cost worksheet",
    "map": "relationships",
    "actions": "actions",
    "date": "date",
}
_SPOKEN = ("other", "position", "reason", "unlocks", "text", "ask")
_CHOOSING = ("option", "options", "first", "side")
_FAMILY = {
    **dict.fromkeys(_CHOOSING, ("selected", "ranked", "other")),
    "code": _SPOKEN,
    "ask": ("ask",),
}
"""The fields in which one sees where a member stands, by what is counted."""

_LONGEST = 200

COUNTED = ("Support it", "Against it", "Answered otherwise", "Said nothing")
"""What the parts of a backing are called."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the members: what they have in common, and a line for each of them."""

    heading: str
    lines: tuple[str, ...]


def figures_lines(entry: LedgerEntry) -> tuple[str, ...]:
    """Say a statement's figures in the draft and now, and whether they agree."""
    told = in_words(entry.statement.supports, "members") if entry.is_by_hand else told_backing(*entry.drafted)
    drafted = f"In the draft: {told}."
    if entry.now is None:
        return drafted, f"Now: it cannot be counted. {entry.trouble} {entry.mend}".rstrip()
    now = f"Now: {told_backing(*entry.now.counts)}."
    return drafted, now, f"Counted: {entry.counted}.", *_verdict(entry)


def _verdict(entry: LedgerEntry) -> Iterator[str]:
    if entry.agrees:
        yield "The figures agree."
    if entry.has_changed:
        yield "The figures have changed since the draft was made."
    if other := entry.other_figures:
        yield f"{other.words[0].upper()}{other.words[1:]}."


class Tracer:
    """Says of members what they answered to one question, or to all, and where that stands."""

    def __init__(self, bank: Bank, question: Question | None, values: Iterable[Value]) -> None:
        self._kinds = {kind.id: kind.label for kind in bank.respondents}
        self._question = question
        self._values: Mapping[str, list[Value]] = defaultdict(list)
        for one in values:
            self._values[one.member].append(one)

    def parts(self, found: Backing, basis: Basis) -> Iterator[Part]:
        """Yield the members of each part, with what places them there."""
        several = (found.supports, found.against, found.otherwise, found.silent)
        for heading, members in zip(COUNTED, several, strict=True):
            options = self._options(basis, heading)
            if members:
                lines = (self.line(one, _FAMILY.get(basis.counts, ()), options) for one in members)
                yield Part(f"{heading} ({len(members):,})", tuple(lines))

    def line(self, stand: Stand, fields: Collection[str] = (), options: Collection[str] = ()) -> str:
        """Return a member in one line; only these fields and options are shown, all unless they are named."""
        shown: dict[tuple[str, str], list[str]] = defaultdict(list)
        for one in self._values[stand.member]:
            if (not fields or one.field in fields) and (not options or one.item in options):
                at = ", ".join(part for part in (one.file, one.place) if part) or "no file known"
                shown[_FIELDS.get(one.field, one.field), at] += [self._words(one)]
        kind = self._kinds.get(stand.kind or "", stand.kind)
        head = ", ".join(part for part in (f"{stand.name} ({stand.member})", kind, stand.area) if part)
        told = "; ".join(
            f"{what} {listed([one for one in said if one])}".strip() + f" [{at}]" for (what, at), said in shown.items()
        )
        return f"{head}; {permission_words(stand)}{': ' if told else ''}{told}."

    def _words(self, one: Value) -> str:
        option = f"“{self._label(one.item)}”" if one.item else ""
        said = f"“{_short(one.words)}”" if one.words and one.field in (*_SPOKEN, "number", "date") else ""
        return ": ".join(part for part in (option, said) if part)

    def _options(self, basis: Basis, part: str) -> frozenset[str]:
        """Return the options that place a member in a part; none where it is not a certain option that does."""
        if self._question is None or part not in COUNTED[:2] or basis.counts not in _CHOOSING:
            return frozenset()
        if basis.counts == "side":
            options = of_side(self._question, basis.of or "")
        else:
            options = of_options(self._question, basis.options)
        return options.holding if part == COUNTED[0] else options.contrary

    def _label(self, option: str) -> str:
        return option_label(self._question, option) if self._question else option


def permission_words(stand: Stand) -> str:
    """Say what a member lets us do with its words and its name."""
    if not stand.may_quote:
        return "may not be quoted, may be named" if stand.may_name else "may not be quoted or named"
    return "may be quoted by name" if stand.may_name else "may be quoted without the name"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rsplit(' ', 1)[0]} …"
