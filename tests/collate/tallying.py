"""Count returns one by one in Python, as the store counts them in SQL."""

from collections import Counter
from collections.abc import Sequence

from wellput.model.answered import is_answered
from wellput.model.bank import Bank, Question
from wellput.model.response import Respondent, Response
from wellput.model.returned import Return
from wellput.model.routing import is_relevant
from wellput.model.tallied import Cell, Count, NumberCount, Tally

Cells = tuple[Cell, ...]


def tallied(bank: Bank, returns: Sequence[Return]) -> tuple[Cells, dict[str, Tally]]:
    places: dict[tuple[str | None, str | None], int] = {}
    for one in returns:
        places.setdefault((one.member.kind, one.member.area), len(places) + 1)
    sizes = Counter((one.member.kind, one.member.area) for one in returns)
    cells = tuple(Cell(number, *group, sizes[group]) for group, number in places.items())
    by_cell = [(places[one.member.kind, one.member.area], one) for one in returns]
    return cells, {question.id: _tally(question, by_cell) for question in bank.questions}


def _tally(question: Question, returns: list[tuple[int, Return]]) -> Tally:
    asked: Counter[int] = Counter()
    answered: Counter[int] = Counter()
    counts: Counter[tuple[str, int, int]] = Counter()
    numbers: Counter[tuple[object, int]] = Counter()
    sheets = []
    chose: Counter[int] = Counter()
    for cell, one in returns:
        answer = one.answers.get(question.id)
        said = answer is not None and is_answered(answer)
        asked[cell] += said or is_relevant(question, _response(one))
        if answer is None or not said:
            continue
        answered[cell] += 1
        chose[cell] += bool(answer.selected or answer.ranked)
        counts.update((option, 0, cell) for option in answer.selected)
        counts.update((ranked.option, rank, cell) for rank, ranked in enumerate(answer.ranked, 1))
        if answer.number is not None:
            numbers[answer.number, cell] += 1
        if answer.cost is not None:
            sheets.append((cell, answer.cost))
    return Tally(
        {cell: count for cell, count in asked.items() if count},
        dict(answered),
        tuple(Count(*key, count) for key, count in counts.items()),
        tuple(NumberCount(*key, count) for key, count in numbers.items()),  # type: ignore[arg-type]
        tuple(sheets),
        {cell: count for cell, count in chose.items() if count},
    )


def _response(returned: Return) -> Response:
    answers = {question: answer for question, answer in returned.answers.items() if is_answered(answer)}
    return Response(format=1, bank=returned.bank, respondent=Respondent(kind=returned.member.kind), answers=answers)
