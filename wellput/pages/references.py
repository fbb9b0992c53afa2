"""Evidence references on a page: from each citation to the annex, and from the annex back to each citation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from string import ascii_lowercase

from wellput.model.block import Block, Citation, Target
from wellput.model.block_words import inlines_of
from wellput.pages.markup import element


class PageReferences:
    """The references of one page; each place of a citation has an anchor of its own."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        inlines = tuple(inlines_of(blocks))
        self._cited = Counter(one.evidence for one in inlines if isinstance(one, Citation))
        self._held = {one.evidence for one in inlines if isinstance(one, Target)}
        self._met: Counter[str] = Counter()
        self._set: set[str] = set()

    def citation(self, citation: Citation) -> str:
        """Return a citation, linked where the annex holds its evidence."""
        shown = f"[{citation.number}]"
        if citation.evidence not in self._held:
            return shown
        self._met[citation.evidence] += 1
        anchor = _cited(citation.number, self._met[citation.evidence])
        return element("a", shown, id=anchor, href=f"#{_evidence(citation.number)}", aria_label=f"{shown}, evidence")

    def target(self, target: Target) -> str:
        """Return the number of an item of evidence as a place, with a way back to each of its citations."""
        if target.evidence in self._set:
            return str(target.number)
        self._set.add(target.evidence)
        count = self._cited[target.evidence]
        back = "".join(_back(target.number, mention, count) for mention in range(1, count + 1))
        return element("span", str(target.number), id=_evidence(target.number), tabindex="-1") + back


def _back(number: int, mention: int, count: int) -> str:
    letter = f" {_letters(mention)}" if count > 1 else ""
    place = f"mention {_letters(mention)}" if count > 1 else "the mention"
    name = f"↑{letter}, back to {place} of evidence {number}"
    return " " + element("a", f"↑{letter}", href=f"#{_cited(number, mention)}", class_="back", aria_label=name)


def _letters(mention: int) -> str:
    """Return a, b, ... z, aa, ab ..."""
    name = ""
    while mention:
        mention, letter = divmod(mention - 1, len(ascii_lowercase))
        name = ascii_lowercase[letter] + name
    return name


def _cited(number: int, mention: int) -> str:
    return f"cited-{number}-{mention}"


def _evidence(number: int) -> str:
    return f"evidence-{number}"
