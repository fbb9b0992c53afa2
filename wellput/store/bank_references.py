"""Find references in a bank to what it does not have."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.model.bank import Bank
from wellput.store.bank_places import all_questions, questions_by_id, unless_known
from wellput.store.plain import Place
from wellput.store.wrongs import Wrong

_SOURCE, _QUESTION, _KIND = "source", "question", "kind of respondent"


def unknown_sources(bank: Bank) -> Iterator[Wrong]:
    """Yield every source that is named and not listed."""
    known = {source.id: source for source in bank.sources}
    for place, name in _named_sources(bank):
        yield from unless_known(place, _SOURCE, name, known)


def _named_sources(bank: Bank) -> Iterator[tuple[Place, str | None]]:
    if outcome := bank.consultation.outcome:
        yield ("consultation", "outcome", "source"), outcome.source
        for n, decision in enumerate(outcome.decisions):
            yield ("consultation", "outcome", "decisions", n, "source"), decision.source
    for place, question in all_questions(bank):
        for n, advice in enumerate(question.advice):
            yield (*place, "advice", n, "source"), advice.source
        for n, option in enumerate(question.options):
            yield (*place, "options", n, "source"), option.source
    for n, fact in enumerate(bank.published_evidence):
        yield ("published_evidence", n, "source"), fact.source
    for n, figure in enumerate(bank.published_figures):
        yield ("published_figures", n, "source"), figure.source


def unknown_in_evidence(bank: Bank) -> Iterator[Wrong]:
    """Yield every question that published evidence names and no theme has."""
    known = questions_by_id(bank)
    for n, fact in enumerate(bank.published_evidence):
        for m, name in enumerate(fact.questions):
            yield from unless_known(("published_evidence", n, "questions", m), _QUESTION, name, known)


def unknown_in_outcome(bank: Bank) -> Iterator[Wrong]:
    """Yield every question that a decision bears on and no theme has."""
    known = questions_by_id(bank)
    decisions = bank.consultation.outcome.decisions if bank.consultation.outcome else ()
    for n, decision in enumerate(decisions):
        for m, name in enumerate(decision.questions):
            place: Place = ("consultation", "outcome", "decisions", n, "questions", m)
            yield from unless_known(place, _QUESTION, name, known)


def unknown_in_figures(bank: Bank) -> Iterator[Wrong]:
    """Yield every question, option and kind of respondent that a published figure names in vain."""
    questions = questions_by_id(bank)
    kinds = {kind.id: kind for kind in bank.respondents}
    for n, figure in enumerate(bank.published_figures):
        place: Place = ("published_figures", n)
        yield from unless_known((*place, "question"), _QUESTION, figure.question, questions)
        yield from unless_known((*place, "group"), _KIND, figure.group, kinds)
        if question := questions.get(figure.question):
            options = {option.id: option for option in question.options}
            noun = f"option of `{question.id}` called"
            yield from unless_known((*place, "option"), noun, figure.option, options)
