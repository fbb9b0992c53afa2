"""What of a bank is asked otherwise than when it was answered, question by question, with how much was answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.desk.banks.bank_making_told import TYPES
from wellput.desk.banks.bank_versions_given import GivenTo, givers
from wellput.model.bank import Question
from wellput.model.bank_match import BankMatch, QuestionMatch


def changed_lines(match: BankMatch, given: Sequence[GivenTo]) -> Iterator[str]:
    """Yield each question that was answered and is worded otherwise, of another type, or has options reworded."""
    for one in match.questions:
        answers = [each for each in given if one.old and each.question == one.old.id]
        if one.old and one.new and answers:
            yield from _asked_otherwise(one.old, one.new, answers)
            yield from _reworded(one, one.new, answers)


def place_words(old: Question, new: Question) -> str:
    """Say which question it is, by what it was called and what it is called."""
    return new.name if old.name == new.name else f"{new.name} (was {old.name})"


def _asked_otherwise(old: Question, new: Question, answers: Sequence[GivenTo]) -> Iterator[str]:
    count = _answers(answers)
    if old.text != new.text:
        yield f"{place_words(old, new)}: was “{old.text}”, is “{new.text}”; {count} to the earlier words."
    if old.type != new.type:
        yield f"{place_words(old, new)}: was {TYPES[old.type]}, is {TYPES[new.type]}; {count} to the earlier type."


def _reworded(one: QuestionMatch, new: Question, answers: Sequence[GivenTo]) -> Iterator[str]:
    for option in one.options:
        if one.old is None or option.old is None or option.new is None or option.old.label == option.new.label:
            continue
        chose = [each for each in answers if option.old.id in each.options]
        if chose:
            yield (
                f"{place_words(one.old, new)}: the option “{option.old.label}” now reads “{option.new.label}”; "
                f"{givers(chose)} chose the earlier words and now {_counts(chose)} as choosing the new ones. "
                "Where these mean something else, ask again."
            )


def _answers(given: Sequence[GivenTo]) -> str:
    """Say how many answers there are to a question: of returns, and the draft's own."""
    returns = sum(not one.is_draft for one in given)
    if not returns:
        return "the draft's answer was given"
    told = f"{returns} {'answer was' if returns == 1 else 'answers were'} given"
    return f"{told}, and the draft's," if returns < len(given) else told


def _counts(chose: Sequence[GivenTo]) -> str:
    return "counts" if len(chose) == 1 else "count"
