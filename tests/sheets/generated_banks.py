"""Banks as anybody might make them: every type, with routes, limits and options in any words."""

from typing import Any, get_args

from hypothesis import strategies as st

from wellput.model.bank import CHOOSING, Bank, QuestionType

TYPES: tuple[QuestionType, ...] = get_args(QuestionType)
WORDS = st.one_of(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=30),
    st.sampled_from(
        ["${a} or ${b}", "=1+1", "*all* of _it_", "<b>no</b>", "a", "Yes", "[x](y)", "'quoted'", '"; or 1', "#5"]
    ),
)


@st.composite
def banks(draw: st.DrawFn) -> Bank:
    """Return a bank with some questions; a route goes to an earlier one that has options."""
    questions: list[dict[str, Any]] = []
    for at in range(draw(st.integers(1, 5))):
        questions.append(_question(draw, at, [one for one in questions if one["type"] in CHOOSING]))
    cut = draw(st.integers(0, len(questions) - 1))
    parts = [part for part in (questions[:cut], questions[cut:]) if part]
    return Bank.model_validate(
        {
            "format": 1,
            "bank": draw(st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True)),
            "version": draw(st.integers(1, 99)),
            "title": draw(WORDS),
            "wording": draw(st.sampled_from(["official", "mirrored", "adapted", "general"])),
            "consultation": {"publisher": draw(WORDS)},
            "respondents": [{"id": "small", "label": draw(WORDS)}, {"id": "large", "label": "Large"}],
            "profile": draw(st.sampled_from([[], _PROFILE])),
            "themes": [
                {"id": f"part-{n}", "title": draw(WORDS), "questions": part, "optional": draw(st.booleans())}
                for n, part in enumerate(parts)
            ],
        }
    )


_PROFILE = [
    {"id": "name", "type": "text", "text": "Who?", "required": True},
    {"id": "kind", "type": "select_one", "text": "What?"},
    {"id": "represents.number", "type": "integer", "text": "How many?"},
]


def _question(draw: st.DrawFn, at: int, choices: list[dict[str, Any]]) -> dict[str, Any]:
    type_ = draw(st.sampled_from(TYPES))
    asked: dict[str, Any] = {"id": f"q{at}", "type": type_, "text": draw(WORDS), "required": draw(st.booleans())}
    if type_ in CHOOSING or type_ == "relationships":
        count = draw(st.integers(1, 4))
        asked["options"] = [{"id": f"o{n}", "label": draw(WORDS), "other": n == 3} for n in range(count)]
        if type_ in ("select_multiple", "rank"):
            asked["choose"] = draw(st.one_of(st.none(), st.integers(1, count)))
    if type_ == "rank":
        asked["each"] = {"reason": draw(st.booleans()), "unlocks": draw(st.booleans())}
    asked["max_words"] = draw(st.sampled_from([None, 250, {"advised": 100}]))
    asked["relevant"] = _route(draw, choices)
    return {key: value for key, value in asked.items() if value is not None}


def _route(draw: st.DrawFn, choices: list[dict[str, Any]]) -> dict[str, Any] | None:
    rule: dict[str, Any] = {"respondent": ["small"]} if draw(st.booleans()) else {}
    if choices and draw(st.booleans()):
        before = draw(st.sampled_from(choices))
        rule |= {"question": before["id"], "is": [before["options"][0]["id"]]}
    return rule or None
