"""The group a figure is said to speak of, against the group its evidence speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellput.checks.covering import cited_items
from wellput.checks.figures import Figure, figures
from wellput.checks.group_names import Group, group_in
from wellput.checks.holding import figures_in, holds
from wellput.checks.places import wrong_place
from wellput.checks.rule import Rule, Subject
from wellput.model.evidence import Evidence
from wellput.model.finding import Finding

_FAR = 90
_OF = re.compile(
    r"(?: (?:came|come|were|was|are|is|replied|responded|responses?|replies|more))? (?:of|from|by|for|among)"
    r"(?: (?:all|the|our|its|their|those|these))*(?= )"
)
_GROUP_ENDS = re.compile(
    r"[.;:()%]|\b(?:who|that|which|had|have|has|say|said|name|named|were|was|are|is|did|do|report|reported|face|faced"
    r"|feel|felt|always|never|told|tell|want|in|on|at|to|with|about|by|against|but|because|while|would|could|cannot"
    r"|and \d+)\b"
)


@dataclass(frozen=True, slots=True)
class _Spoken:
    """The group that words beside a figure name, and where they end."""

    group: Group
    end: int


def wrong_group(subject: Subject) -> Iterator[Finding]:
    """A figure is said of another group, or of a wider place, than its evidence speaks of.

    "78% of Locality's members" passes beside a survey of Locality's members; "78% of charities" does not.
    """
    for passage, sentence, cited in cited_items(subject):
        text = sentence.words
        held = [(one, [item for item in cited if holds(item, one)]) for one in figures(text)]
        told = [found for figure, items in held if items and (found := _said_of_others(text, figure, items))]
        if not told and (place := wrong_place(text, [items for _, items in held if items])):
            told = [place]
        for words, truth in told:
            yield Finding(
                "EVI10",
                "warning",
                passage.place(words),
                f'{subject.name(passage.prose.question)} says "{words}", and the evidence speaks of {truth}.',
                "Name the group or place that the evidence is about, or cite evidence about this one.",
            )


def _said_of_others(text: str, figure: Figure, items: Sequence[Evidence]) -> tuple[str, str] | None:
    """Return the words that name another group than all the items that hold the figure, and what those are about."""
    said = _group_beside(text, figure)
    if said is None or any(not _differs(text, said.group, figure, item) for item in items):
        return None
    return text[figure.start : said.end], items[0].about or "another group"


def _group_beside(text: str, figure: Figure) -> _Spoken | None:
    """Read the group after a figure: "52% of responders", "100 came from the sector", "31 of 44 members"."""
    if figure.base is not None or (figure.kind == "share" and figure.unit):
        group = group_in(figure.words)
        return _Spoken(group, figure.end) if group else None
    of = _OF.match(text, figure.end)
    if not of:
        return None
    rest = text[of.end() : of.end() + _FAR]
    end = _GROUP_ENDS.search(rest)
    group = group_in(text[of.start() : of.end()] + (rest[: end.start()] if end else rest))
    return _Spoken(group, of.start() + group.end) if group else None


def _differs(text: str, said: Group, figure: Figure, item: Evidence) -> bool:
    in_statement = [
        spoken.group
        for one in figures_in(item.statement)
        if one.kind == figure.kind and (one.low, one.high) == (figure.low, figure.high)
        if (spoken := _group_beside(item.statement, one))
    ]
    if in_statement:
        return all(_is_other(text, said, one) for one in in_statement)
    about = group_in(item.about or "")
    return about is not None and _is_wider(text, said, about)


def _is_other(text: str, said: Group, meant: Group) -> bool:
    if said.kind == "respondents" and meant.kind in ("sector", "responders"):
        return group_in(text.replace("respondents", "")) is None
    if said.kind == meant.kind == "members":
        return meant.owner != "" and meant.owner not in text
    return said.kind != meant.kind and {said.kind, meant.kind} != {"members", "respondents"}


def _is_wider(text: str, said: Group, about: Group) -> bool:
    """Judge by the item's `about` alone, which may be broad: parts of it are no mistake."""
    if said.kind == about.kind == "members":
        return about.owner != "" and about.owner not in text
    parts = {("members", "sector"), ("volunteers", "sector"), ("volunteers", "members"), ("members", "volunteers")}
    if "respondents" in (said.kind, about.kind) or (said.kind, about.kind) in parts:
        return False
    return said.kind != about.kind


RULES = (
    Rule(
        code="EVI10",
        severity="warning",
        title="A figure is said of another group than its evidence speaks of",
        why="A figure about a survey's members is no figure about all charities; a reader who checks will say so.",
        source="Visionary, top tips for responding to consultations",
        before="(citing a survey of Locality's members) 78 per cent of charities drew on support [@support].",
        after="(citing the same survey) 78 per cent of Locality's members drew on support [@support].",
        find=wrong_group,
    ),
)
