"""Returns made by hand, and by hypothesis."""

import datetime as dt
from decimal import Decimal

from hypothesis import strategies as st

from wellput.model.bank import Bank
from wellput.model.costs import CostLine, CostSheet, Range
from wellput.model.evidence import Evidence
from wellput.model.relationships import Action, Relationship
from wellput.model.response import Answer, Ranked
from wellput.model.returned import Member, Permission, Return, Whence

OPTIONS = ("channels", "funding", "training", "sharing", "trust")
WHEN = dt.datetime(2025, 9, 1, 10, 0)


def members_bank(**changes: object) -> Bank:
    """A bank with a question of each type, for members of three kinds."""
    options = [{"id": one, "label": one.capitalize()} for one in OPTIONS]
    questions = [
        {"id": "frequency", "number": "1", "type": "select_one", "text": "How often?", "options": options},
        {"id": "barriers", "number": "2", "type": "select_multiple", "text": "What is in the way?", "options": options},
        {
            "id": "benefits",
            "number": "3",
            "type": "rank",
            "text": "Which matter most?",
            "choose": 3,
            "options": options,
        },
        {"id": "hours", "number": "4", "type": "decimal", "text": "How many hours?", "unit": "hours"},
        {"id": "annual-cost", "number": "5", "type": "cost", "text": "What does it cost?"},
        {"id": "views", "number": "6", "type": "text", "text": "What do you think?"},
        {
            "id": "why-trust",
            "type": "text",
            "text": "Why trust?",
            "relevant": {"respondent": ["vcf", "faith"], "question": "frequency", "is": ["trust"]},
        },
    ]
    return Bank.model_validate(
        {
            "format": 1,
            "bank": "small",
            "version": 1,
            "title": "Small Consultation",
            "wording": "mirrored",
            "consultation": {"publisher": "A Department"},
            "sources": [{"id": "report", "title": "A report", "publisher": "A publisher"}],
            "respondents": [
                {"id": "vcf", "label": "Voluntary organisation"},
                {"id": "faith", "label": "Faith group"},
                {"id": "responder", "label": "Responder"},
            ],
            "themes": [{"id": "now", "title": "Now", "questions": questions}],
        }
        | changes
    )


def sent_by(
    name: str,
    answers: dict[str, Answer] | None = None,
    *,
    kind: str | None = "vcf",
    area: str | None = None,
    **more: object,
) -> Return:
    """A return with the member's name for its id."""
    given = {"hours": Answer(number=Decimal(3))} if answers is None else answers
    member = Member(id=name.lower(), name=name, kind=kind, area=area)
    return Return(member=member, bank="small", bank_version=1, answers=given, **more)  # type: ignore[arg-type]


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
some = words.filter(bool)
amounts = st.decimals(0, 10**6, places=2)
quantities = amounts | st.builds(lambda low: Range(low=low, central=low + 1, high=low + 5), amounts)
option_ids = st.sampled_from(OPTIONS)
sheets = st.builds(
    CostSheet,
    lines=st.lists(
        st.builds(
            CostLine,
            activity=some,
            case=st.sampled_from(["now", "duty"]),
            who=st.sampled_from(["paid", "volunteer", None]),
            people=st.none() | quantities,
            hours=st.none() | quantities,
            times=st.none() | quantities,
            rate=st.none() | quantities,
            other=st.dictionaries(some, amounts, max_size=2),
            shared=st.booleans(),
        ),
        max_size=3,
    ).map(tuple),
    assumptions=st.lists(some, max_size=2).map(tuple),
)
answers = st.builds(
    Answer,
    selected=st.lists(option_ids, unique=True).map(tuple),
    ranked=st.lists(
        st.builds(Ranked, option=option_ids, reason=st.none() | words, unlocks=st.none() | words),
        unique_by=lambda one: one.option,
    ).map(tuple),
    other=st.none() | words,
    number=st.none() | st.decimals(-(10**9), 10**9, allow_nan=False, places=3),
    date=st.none() | st.dates(),
    position=st.none() | words,
    text=st.none() | words,
    ask=st.none() | words,
    skipped=st.none() | words,
    confirmed=st.none() | st.datetimes(),
    cost=st.none() | sheets,
    map=st.lists(st.builds(Relationship, partner=some, works=st.none() | st.integers(1, 5)), max_size=2).map(tuple),
    actions=st.lists(st.builds(Action, do=some), max_size=2).map(tuple),
    illustrative=st.booleans(),
)
questions = st.sampled_from(["frequency", "barriers", "benefits", "hours", "annual-cost", "views", "why-trust"])
returns = st.builds(
    Return,
    member=st.builds(
        Member,
        id=st.sampled_from(["a", "b", "c"]),
        name=some,
        kind=st.sampled_from(["vcf", "faith", "responder", None]),
        area=st.sampled_from(["North", "South", None]),
        contact=st.none() | some,
    ),
    bank=st.just("small"),
    bank_version=st.integers(1, 3),
    answers=st.dictionaries(questions, answers, max_size=3),
    evidence=st.lists(st.builds(Evidence, id=st.just("flood"), kind=st.just("figure"), statement=some), max_size=2).map(
        tuple
    ),
    permission=st.builds(Permission, quote=st.sampled_from([True, False, None]), name=st.sampled_from([True, None])),
    whence=st.dictionaries(
        st.tuples(questions, st.sampled_from(["selected", "ranked", "number", "text", "cost", "map"])),
        st.builds(Whence, file=words, place=words, raw=st.text(max_size=20)),
        max_size=4,
    ),
    original=st.none(),
    place=st.sampled_from(["", "row 2", "row 3"]),
    sent=st.none() | st.datetimes(dt.datetime(2025, 8, 1), dt.datetime(2025, 9, 1)),
)
