"""Returns that are generated, for trying out what many members' answers come to; no member in them is anybody.

`python -m tests.desk.generated_returns FOLDER [COUNT]` makes a workspace with a list of members and COUNT returns, 44
unless another number is given. The same numbers make the same returns. Everything typed says that it is generated.
"""

from __future__ import annotations

import datetime as dt
import random
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

from wellput.desk.members.keeping_returns import keep_returns
from wellput.desk.opening import Opened, open_workspace
from wellput.desk.starting import start
from wellput.model.bank import Bank, Question
from wellput.model.costs import CostLine, CostSheet
from wellput.model.relationships import Relationship
from wellput.model.response import Answer, Ranked, Respondent, Response
from wellput.model.returned import Member, Permission, Return
from wellput.model.routing import is_relevant
from wellput.store.drafts import save_draft
from wellput.store.members import list_member
from wellput.store.members_file import changing, members_file

NOTE = "Generated returns, to try this report out. No member in it is anybody, and nobody said any of it."
NUMBERS = (0, 2, 4, 6, 8, 12, 20, 40, 75)
AREAS = ("North", "South", "East", "West")
WHEN = dt.datetime(2025, 9, 1, 10, 0)


def generated_workspace(folder: Path, count: int = 44, bank: str = "strengthening-partnerships-2025") -> Opened:
    """Make a workspace in which so many generated returns are kept, and a fifth more members were asked."""
    start(folder, bank)
    opened = open_workspace(folder)
    save_draft(opened.draft, opened.draft.response.model_copy(update={"note": NOTE}))
    chance = random.Random(count)  # noqa: S311 -- no secrets here
    members = [_member(number, opened.bank, chance) for number in range(1, count + count // 5 + 1)]
    with changing(members_file(opened.workspace)) as store:
        for one in members:
            list_member(store, one)
    keep_returns(opened.workspace, (_return(opened.bank, one, chance) for one in members[:count]), (), WHEN)
    return open_workspace(folder)


def _member(number: int, bank: Bank, chance: random.Random) -> Member:
    kinds = [kind.id for kind in bank.respondents]
    kind = kinds[0] if chance.random() < 0.75 else chance.choice(kinds[1:] or kinds)
    return Member(
        id=f"generated-{number}",
        name=f"Generated Member {number}",
        kind=kind,
        area=chance.choice(AREAS),
        asked=dt.date(2025, 8, 1),
        contact=f"member-{number}@example.org",
    )


def _return(bank: Bank, member: Member, chance: random.Random) -> Return:
    answers: dict[str, Answer] = {}
    for question in bank.questions:
        so_far = Response(format=1, bank=bank.bank, respondent=Respondent(kind=member.kind), answers=answers)
        if is_relevant(question, so_far) and chance.random() < 0.85:
            answers[question.id] = Answer(**dict(_answer(question, chance)))
    quote = chance.choice([True, True, False, None])
    permission = Permission(quote=quote, name=chance.choice([True, False, None]) if quote else None)
    known = member.model_copy(update={"asked": None})
    return Return(member=known, bank=bank.bank, bank_version=bank.version, answers=answers, permission=permission)


def _answer(question: Question, chance: random.Random) -> Iterator[tuple[str, object]]:
    """Yield the parts of an answer that the type of its question asks for, early options likelier than late ones."""
    options = [option.id for option in question.options]
    weights = [len(options) - at for at in range(len(options))]
    by_type: dict[str, Callable[[], tuple[str, object]]] = {
        "select_one": lambda: ("selected", tuple(chance.choices(options, weights))),
        "scale": lambda: ("selected", tuple(chance.choices(options, weights))),
        "select_multiple": lambda: ("selected", _several(options, chance)),
        "rank": lambda: ("ranked", _ranking(question, options, chance)),
        "integer": lambda: ("number", Decimal(chance.choice(NUMBERS))),
        "decimal": lambda: ("number", Decimal(chance.choice(NUMBERS))),
        "cost": lambda: ("cost", _costs(chance)),
        "relationships": lambda: ("map", (Relationship(partner="Generated Partner", strategic=2, proactive=2),)),
    }
    if question.type in by_type:
        yield by_type[question.type]()
    if chance.random() < 0.5:
        yield "text", _words(chance, "view")
    if chance.random() < 0.15:
        yield "ask", _words(chance, "ask")


def _several(options: list[str], chance: random.Random) -> tuple[str, ...]:
    return tuple(one for one in options if chance.random() < 0.4) or (options[0],)


def _ranking(question: Question, options: list[str], chance: random.Random) -> tuple[Ranked, ...]:
    order = sorted(options, key=lambda one: chance.random() * (1 + options.index(one)))[: question.most]
    return tuple(Ranked(option=one, reason=_words(chance, "reason")) for one in order)


def _words(chance: random.Random, what: str) -> str:
    """Return a generated sentence or a few of them."""
    several = chance.choice([1, 1, 2, 3])
    return " ".join(
        f"This is generated {what} number {chance.randint(100, 999)}, which nobody has given and nobody should read."
        for _ in range(several)
    )


def _costs(chance: random.Random) -> CostSheet:
    def line(case: str, times: int) -> CostLine:
        return CostLine(
            activity="Generated meetings",
            case=case,
            who="paid",
            people=Decimal(chance.randint(1, 4)),
            hours=Decimal(3),
            times=Decimal(times),
            rate=Decimal("18.50"),
            other={"Travel": Decimal(chance.randint(1, 9) * 25)},
            shared=chance.random() < 0.2,
        )

    return CostSheet(lines=(line("now", chance.randint(1, 12)), line("duty", chance.randint(6, 24))))


if __name__ == "__main__":
    generated_workspace(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 44)
