"""What members' returns come to, question by question, as the templates for one response of many see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wellput.collate.figures import Collation, QuestionFigures
from wellput.collate.quoting import Names, quotes_shown
from wellput.collective.code_views import Quoted, code_views
from wellput.collective.figures_told import FIRST, cost_views, numbers_view, ranked_views
from wellput.collective.minority import minority_views
from wellput.collective.own_words import own_words
from wellput.collective.positions import answered_view, option_views, position_views
from wellput.model.bank import Bank
from wellput.model.coded import NONE, Code
from wellput.model.collation_shown import QuotesShown
from wellput.model.collective_views import CodeView, MinorityShown, QuestionViews, RankedView, SupportView
from wellput.model.costs import case_label
from wellput.model.settings import MinoritySettings
from wellput.model.stands import Stand
from wellput.model.tallied import Voice
from wellput.text import listed

MOST = 3
"""Quotes to a code, and to what was not coded, unless another number is given."""


@dataclass(frozen=True, slots=True)
class Heard:
    """All that was read: where members stand, their figures by kind, what they said in words, and the codebook.

    `kinds` may stand below a quote, and `names` may not be told.
    """

    bank: Bank
    stands: Sequence[Stand]
    collation: Collation
    voices: Mapping[str, Sequence[Voice]]
    book: Sequence[Code]
    kinds: frozenset[str]
    names: Names
    most: int
    minority: MinoritySettings


def question_views(heard: Heard) -> tuple[QuestionViews, ...]:
    """Return what members said to each question of the collation."""
    return tuple(_question(heard, one) for one in heard.collation.questions)


def _question(heard: Heard, figures: QuestionFigures) -> QuestionViews:
    if figures.everybody.masked:
        least = heard.collation.least
        return QuestionViews(figures.question, None, None, None, masked=(f"Not shown: fewer than {least} answered.",))
    answers = answered_view(figures, heard.stands)
    options = option_views(figures, heard.stands)
    ranked = ranked_views(figures, heard.stands)
    positions = () if ranked else position_views(figures, options, heard.stands)
    codes = code_views(_quoted(heard, figures), figures, heard.stands)
    rest = _uncoded(heard, figures)
    voices = heard.voices.get(figures.question.id, ())
    return QuestionViews(
        figures.question,
        answers.base,
        answers.answered,
        answers.silent,
        answers,
        positions,
        options,
        codes,
        figures.coded.coder if figures.coded else None,
        figures.coded.everybody.read if figures.coded else None,
        rest.quotes,
        rest.further,
        len({one.member for one in voices if not one.may_quote}),
        tuple(one for one in ranked if one.place <= FIRST),
        numbers_view(figures),
        tuple(cost_views(figures)),
        _minority(heard, figures, positions, ranked, codes),
        tuple(_masked(figures, heard.collation.least)),
    )


def _quoted(heard: Heard, figures: QuestionFigures) -> Quoted:
    return Quoted(
        heard.bank,
        heard.voices.get(figures.question.id, ()),
        tuple(one for one in heard.book if one.question == figures.question.id),
        heard.kinds,
        heard.names,
        heard.most,
    )


def _uncoded(heard: Heard, figures: QuestionFigures) -> QuotesShown:
    """Return what may be quoted of those whose words were given no code that is told."""
    question, coded = figures.question, figures.coded
    told = coded.coder if coded and not coded.everybody.masked else None
    within = {one.member for one in heard.stands if _codes(one, question.id, told)}
    said = own_words(heard.voices.get(question.id, ()), heard.names)
    rest = [one for one in said if one.member not in within]
    return quotes_shown(heard.bank, question, rest, heard.kinds, heard.names, heard.most)


def _codes(stand: Stand, question: str, coder: str | None) -> set[str]:
    return set(stand.codes.get(question, {}).get(coder, ())) - {NONE} if coder else set()


def _minority(
    heard: Heard,
    figures: QuestionFigures,
    positions: Sequence[SupportView],
    ranked: Sequence[RankedView],
    codes: Sequence[CodeView],
) -> tuple[MinorityShown, ...]:
    """Return the views that do not lead: of the positions, of a ranking, and of the codes, each for itself."""
    shown: list[MinorityShown] = []
    for views, leading in (
        (positions, [one for one in positions if one.supports == positions[0].supports]),
        (ranked, [one for one in ranked if one.place <= FIRST]),
        (codes, [one for one in codes if one.supports == codes[0].supports]),
    ):
        shown += minority_views(figures, views, leading, heard.stands, heard.minority)
    return tuple(shown)


def _masked(figures: QuestionFigures, least: int) -> list[str]:
    """Say what is not told of the question."""
    notes = []
    if hidden := [group.label for group in figures.groups if group.masked]:
        reason = f"fewer than {least} of a kind answered, or it would give another one away"
        notes.append(f"Not shown by kind: {listed(hidden)}, since {reason}.")
    if figures.everybody.masked_cases:
        cases = listed([case_label(one) for one in figures.everybody.masked_cases])
        notes.append(f"Not shown, since too few have costs in it: {cases}.")
    if figures.coded and figures.coded.everybody.masked:
        notes.append(f"Not shown by codes: fewer than {least} texts were read.")
    return notes
