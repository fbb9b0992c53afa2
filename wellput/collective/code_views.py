"""What members said in words, by the codes that were given, with words that may be quoted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from wellput.collate.figures import QuestionFigures
from wellput.collate.quoting import Names, quotes_shown
from wellput.collective.own_words import own_words
from wellput.collective.positions import support_view
from wellput.model.bank import Bank
from wellput.model.coded import NONE, Code
from wellput.model.collective import Basis
from wellput.model.collective_views import CodeView, SupportView
from wellput.model.stands import Stand
from wellput.model.tallied import Voice


@dataclass(frozen=True, slots=True)
class Quoted:
    """What was said to one question, its codes, and what quoting has to mind."""

    bank: Bank
    voices: Sequence[Voice]
    book: Sequence[Code]
    kinds: frozenset[str]
    names: Names
    most: int


def code_views(quoted: Quoted, figures: QuestionFigures, stands: Sequence[Stand]) -> tuple[CodeView, ...]:
    """Return the codes that were given, the one that most were given first; nothing where few were read.

    A member with several codes is quoted once, below the code that fewest were given, and never with what it asks for.
    """
    coded = figures.coded
    if coded is None or coded.everybody.masked:
        return ()
    views = [
        support_view(figures, Basis(counts="code", of=code.code, coder=coded.coder), code.label, stands)
        for code in quoted.book
        if code.code != NONE
    ]
    held = sorted((one for one in views if one.supports), key=lambda one: -one.supports)
    below = _below(held, stands, coded.coder)
    said: dict[str | None, list[Voice]] = defaultdict(list)
    for voice in own_words(quoted.voices, quoted.names):
        said[below.get(voice.member)].append(voice)
    return tuple(_view(quoted, figures, one, said[one.id]) for one in held)


def _below(held: Sequence[SupportView], stands: Sequence[Stand], coder: str) -> dict[str, str]:
    """Return below which code each member is quoted."""
    chosen = {}
    for view in held:
        for one in stands:
            if view.basis.of in one.codes.get(view.question, {}).get(coder, ()):
                chosen[one.member] = view.id
    return chosen


def _view(quoted: Quoted, figures: QuestionFigures, view: SupportView, voices: Sequence[Voice]) -> CodeView:
    shown = quotes_shown(quoted.bank, figures.question, voices, quoted.kinds, quoted.names, quoted.most)
    definition = next((one.definition for one in quoted.book if one.code == view.basis.of), None)
    return CodeView(
        *(view.id, view.question, view.basis, view.words),
        *(view.supports, view.against, view.otherwise, view.silent),
        kinds=view.kinds,
        definition=definition,
        quotes=shown.quotes,
        further=shown.further,
    )
