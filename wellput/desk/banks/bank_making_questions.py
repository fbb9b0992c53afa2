"""The questions that were found in a list as a bank holds them, each with what is said beside it in the file."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from wellput.desk.banks.bank_making_below import awaits_answers
from wellput.desk.banks.bank_making_ids import slug, unused
from wellput.desk.banks.bank_making_options import options_of
from wellput.desk.banks.bank_making_routes import Made, bare_number, relevance_of, route_words
from wellput.model.bank import CHOOSING, Advised, Choose, Each, Limit, Option, Question, QuestionType
from wellput.model.question_list import FoundQuestion, SourceLine

_WORDS_OF_ID = 5
_LONGEST_TITLE = 60
_SHORTEST_STEM = 3
_SEVERAL: frozenset[QuestionType] = frozenset({"select_multiple", "rank"})


@dataclass(frozen=True, slots=True)
class MadeQuestion:
    """A question, where it came from, and what the file says beside it; `open` is what is still to be decided."""

    found: FoundQuestion
    question: Question
    remarks: tuple[str, ...]
    open: tuple[str, ...]


def questions_of(
    found: Sequence[FoundQuestion], typed: frozenset[int] = frozenset(), taken: Collection[str] = ()
) -> list[MadeQuestion]:
    """Return the questions in their order, none called by what is `taken`.

    `typed` are the places of those whose options a person typed.
    """
    made: list[MadeQuestion] = []
    rows: dict[str, int] = {}
    for place, one in enumerate(found):
        if one.parent and not one.number:
            rows[one.parent] = rows.get(one.parent, 0) + 1
        number = _number(one, rows.get(one.parent or "", 0))
        title = _part_title(one, found) if number else short_title(one.text)
        names = {*taken, *(earlier.question.id for earlier in made)}
        made.append(_made(one, number, title, made, names, is_typed=place in typed))
    return made


def _number(found: FoundQuestion, row: int) -> str | None:
    """Return the number as a response gives it; a row of a grid is told by its place in it."""
    if found.number:
        return bare_number(found.number) or None
    return f"{bare_number(found.parent)} ({row})" if found.parent and row else None


def _made(
    found: FoundQuestion,
    number: str | None,
    title: str | None,
    made: Sequence[MadeQuestion],
    taken: Collection[str],
    *,
    is_typed: bool,
) -> MadeQuestion:
    type_: QuestionType = found.type if found.options or found.type not in CHOOSING else "text"
    options = options_of(found.options, type_) if type_ in CHOOSING else ()
    earlier: list[Made] = [(one.found, one.question) for one in made]
    relevant = relevance_of(found.route, earlier) if found.route else None
    unrouted = route_words(found.route) if found.route and relevant is None else None
    question = Question(
        id=unused(slug(title or found.text, _WORDS_OF_ID), taken, f"question-{len(made) + 1}"),
        number=number,
        title=title,
        type=type_,
        text=found.text,
        required=found.required,
        guidance="\n".join(filter(None, (found.guidance, unrouted))) or None,
        relevant=relevant,
        options=options,
        choose=_choose(found, type_, options),
        each=Each(reason=type_ == "rank" and found.asks_reasons),
        max_words=_limit(found, "words"),
        max_characters=_limit(found, "characters"),
    )
    still = tuple(_still_open(found, question, unrouted))
    return MadeQuestion(found, question, tuple(_remarks(found, still, is_typed=is_typed)), still)


def _part_title(found: FoundQuestion, questions: Sequence[FoundQuestion]) -> str | None:
    """Return what a part of a question says that the others do not, where a sentence before is the same in all."""
    parts = [one.text.split() for one in questions if one.parent and one.parent == found.parent]
    columns = enumerate(zip(*parts, strict=False))
    shared = next((at for at, words in columns if len(set(words)) > 1), 0) if len(parts) > 1 else 0
    stem = max((at for at, word in enumerate(parts[0][:shared] if parts else (), 1) if word[-1] in "?.:!"), default=0)
    own = " ".join(found.text.split()[stem:]).rstrip("?:. ")
    return own if stem >= _SHORTEST_STEM and own and len(own) <= _LONGEST_TITLE else None


def short_title(text: str) -> str:
    """Return a short name for a question that has no number by which to name it."""
    words = text.strip().rstrip("?:. ")
    return words if len(words) <= _LONGEST_TITLE else words[:_LONGEST_TITLE].rpartition(" ")[0].rstrip(",;:") + "…"


def _choose(found: FoundQuestion, type_: QuestionType, options: Sequence[Option]) -> Choose | int | None:
    if type_ not in _SEVERAL or not (found.least or found.most):
        return None
    most = min(found.most or len(options), len(options))
    least = min(found.least or 1, most)
    return None if (least, most) == (1, len(options)) and type_ == "select_multiple" else Choose(min=least, max=most)


def _limit(found: FoundQuestion, unit: str) -> Limit | None:
    if found.limit is None or found.limit.unit != unit or found.limit.count < 1:
        return None
    return Advised(advised=found.limit.count) if found.limit.is_advised else found.limit.count


def _still_open(found: FoundQuestion, question: Question, unrouted: str | None) -> Iterator[str]:
    """Yield what a person has still to decide of a question."""
    if found.options_absent and not found.options and not any(map(awaits_answers, found.doubts)):
        kind = f" and make the type {found.type}" if found.type in CHOOSING else ""
        yield f"The list speaks of options and has none here. Add them under `options:`{kind}, or let it be."
    if unrouted:
        yield f"{unrouted} No option leads there, so that it is asked of everybody."
    if found.most and found.most > len(question.options) > 0:
        yield f"{found.most} are to be chosen, and there are {len(question.options)} options."
    for doubt in found.doubts:
        yield doubt.words


def _remarks(found: FoundQuestion, still: Sequence[str], *, is_typed: bool) -> Iterator[str]:
    yield from source_remarks(found.source)
    if is_typed:
        yield "The options are not in the list; they were typed when this bank was made."
    if found.type == "scale" and found.options and not any(one.step for one in options_of(found.options, "scale")):
        yield "Which end of the scale is the high one is not plain: `step: 1` beside an option makes it the lowest."
    yield from (f"To decide: {one}" for one in still)


def source_remarks(source: Sequence[SourceLine]) -> Iterator[str]:
    """Yield lines of the list as they stand there, each with its place."""
    shown = [line for line in source if line.text.strip() or line.choices]
    for at, line in enumerate(shown):
        words = line.text.strip() or "; ".join(line.choices)
        number = f"{line.number} " if line.number else ""
        yield f"{'In the source, ' if at == 0 else ''}{line.place}: {number}{words}"
