"""A draft as the facts that its document tells: what two versions are compared by, and what is signed.

What the document does not tell is left out: whom to contact, when an answer was confirmed, what was said to a
question that is left out, findings set aside, and who signed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellput.model.answered import is_answered
from wellput.model.collective import MinorityView, Statement
from wellput.model.costs import CostLine, CostSheet, Quantity, Range
from wellput.model.evidence import Evidence
from wellput.model.prose import answer_prose, summary_prose
from wellput.model.relationships import Action, Relationship
from wellput.model.response import Answer, Respondent, Response
from wellput.text import cited_ids
from wellput.text.prose import BULLET, ProseList, prose_parts

BANK, NOTE, RESPONDENT, SUMMARY, EVIDENCE = "bank", "note", "respondent", "summary", "evidence"
PARTS = (BANK, NOTE, RESPONDENT, SUMMARY)
"""The parts of a document that are no question and stand before them; evidence that nothing cites stands after."""

_WORDS = ("other", "position", "text", "ask")


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a document tells; `part` is a question's id or one of PARTS, `item` an option or an id."""

    part: str
    field: str
    value: str | tuple[str, ...]
    item: str = ""


def facts_of(response: Response) -> tuple[Fact, ...]:
    """Return everything that a draft's document tells; evidence stands in every part that cites it."""
    facts = [*_opening(response)]
    cited = set[str]()
    for question, answer in response.answers.items():
        if answer.skipped is None and not is_answered(answer):
            continue
        ids = _cited(question, answer)
        cited.update(ids)
        facts += _answer(question, answer)
        facts += (_evidence(question, item) for id_ in ids if (item := response.cited(id_)))
    facts += _collective(response)
    summary = dict.fromkeys(id_ for one in summary_prose(response) for id_ in cited_ids(one.text))
    facts += (_evidence(SUMMARY, item) for id_ in summary if (item := response.cited(id_)))
    facts += (_evidence(EVIDENCE, one) for one in response.evidence if one.id not in cited | set(summary))
    return tuple(one for one in facts if one.value)


def plain_prose(text: str | None) -> str:
    """Return prose with its paragraphs parted in one way, so that how its lines are broken off does not matter."""
    parts = []
    for part in prose_parts(text or ""):
        lines = [f"{BULLET}{item}" for item in part.items] if isinstance(part, ProseList) else [part.text]
        parts.append("\n".join("\n".join(line.strip() for line in one.split("\n")) for one in lines))
    return "\n\n".join(parts)


def _opening(response: Response) -> Iterator[Fact]:
    yield Fact(BANK, BANK, f"{response.bank}, version {response.bank_version}")
    yield Fact(NOTE, NOTE, plain_prose(response.note))
    yield from _respondent(response.respondent)
    yield Fact(SUMMARY, "sentence", plain_prose(response.summary.sentence))
    yield Fact(SUMMARY, "asks", tuple(plain_prose(one) for one in response.summary.asks))


def _respondent(held: Respondent) -> Iterator[Fact]:
    for name in ("name", "kind", "describes", "confidentiality"):
        yield Fact(RESPONDENT, name, plain_prose(getattr(held, name)))
    for record in ("represents", "gathered"):
        for name, value in getattr(held, record):
            said = "" if value is None else plain_prose(str(value))
            yield Fact(RESPONDENT, f"{record}.{name.rstrip('_')}", said)


def _answer(question: str, answer: Answer) -> Iterator[Fact]:
    if answer.skipped is not None:
        yield Fact(question, "skipped", plain_prose(answer.skipped) or "-")
        return
    yield Fact(question, "selected", answer.selected)
    yield Fact(question, "ranked", tuple(one.option for one in answer.ranked))
    for one in answer.ranked:
        yield Fact(question, "reason", plain_prose(one.reason), one.option)
        yield Fact(question, "unlocks", plain_prose(one.unlocks), one.option)
    yield Fact(question, "number", "" if answer.number is None else format(answer.number, "f"))
    yield Fact(question, "date", "" if answer.date is None else answer.date.isoformat())
    for name in _WORDS:
        yield Fact(question, name, plain_prose(getattr(answer, name)))
    yield from _cost(question, answer.cost) if answer.cost else ()
    yield Fact(question, "map", tuple(map(_relationship, answer.map)))
    yield Fact(question, "actions", tuple(map(_action, answer.actions)))
    yield Fact(question, "illustrative", "yes" if answer.illustrative else "")


def _cost(question: str, sheet: CostSheet) -> Iterator[Fact]:
    yield Fact(question, "cost", tuple(map(_cost_line, sheet.lines)))
    yield Fact(question, "cost.counted", f"{', '.join(sheet.cases)}; {sheet.currency} {sheet.period}")
    rate = "" if sheet.volunteer_rate is None else _quantity(sheet.volunteer_rate)
    yield Fact(question, "cost.volunteer_rate", "; ".join(filter(None, (rate, sheet.volunteer_rate_source))))
    yield Fact(question, "cost.assumptions", tuple(map(plain_prose, sheet.assumptions)))


def _cost_line(line: CostLine) -> str:
    told = [line.case, *([line.who] if line.who else [])]
    for name in ("people", "hours", "times", "rate", "on_costs"):
        value = getattr(line, name)
        told += [] if value is None else [f"{name.replace('_', '-')} {_quantity(value)}"]
    told += [f"{name} {_quantity(value)}" for name, value in line.other.items()]
    told += ["shared"] if line.shared else []
    told += [f"shared with {line.shared_with}"] if line.shared_with else []
    told += [f"met by: {line.cover}"] if line.cover else []
    told += [plain_prose(line.note)] if line.note else []
    return f"{line.activity}: {'; '.join(told)}"


def _quantity(value: Quantity) -> str:
    if isinstance(value, Range):
        return f"{value.low:f} to {value.high:f}, likeliest {value.central:f}"
    return format(value, "f")


def _relationship(one: Relationship) -> str:
    told = [f"{name.replace('_', ' ')} {value}" for name, value in one if name != "partner" and value is not None]
    return f"{one.partner}: {plain_prose('; '.join(told))}"


def _action(one: Action) -> str:
    return "; ".join(filter(None, (plain_prose(one.do), one.who, one.when)))


def _cited(question: str, answer: Answer) -> tuple[str, ...]:
    pieces = () if answer.skipped is not None else answer_prose(question, answer)
    return tuple(dict.fromkeys(id_ for one in pieces for id_ in cited_ids(one.text)))


def _evidence(part: str, item: Evidence) -> Fact:
    told = [("", item.statement), ("About: ", item.about), ("Source: ", item.source), ("Date: ", item.date)]
    told += [("Link: ", item.link), ("", "Illustrative" if item.illustrative else None)]
    return Fact(part, EVIDENCE, "\n".join(f"{name}{plain_prose(value)}" for name, value in told if value), item.id)


def _collective(response: Response) -> Iterator[Fact]:
    held = response.collective
    for number, one in enumerate(held.statements if held else ()):
        yield Fact(one.question, "support", _support(one), one.id or str(number))
    for number, view in enumerate(held.minority if held else ()):
        yield Fact(view.question, "minority", _minority(view), view.id or str(number))


def _support(one: Statement) -> str:
    figures = f"{one.supports} of {one.base}; {one.against} against; {one.otherwise} otherwise; {one.silent} silent"
    return f"{plain_prose(one.words)}\n{figures}"


def _minority(view: MinorityView) -> str:
    held = "all of one kind" if view.whole_kind else "some" if view.members is None else str(view.members)
    return f"{plain_prose(view.view)}\n{held}; {'shown' if view.shown else 'set aside'}"
