"""A draft with something in every key, and what each edit of it touches."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from wellput.model.response import Response

LINE = {
    "activity": "Meetings",
    "case": "now",
    "who": "paid",
    "people": "2",
    "hours": "3",
    "times": "12",
    "rate": "15",
    "on_costs": "0.13",
    "other": {"Fuel": "20"},
    "shared": False,
    "shared_with": "Us",
    "cover": "fund",
    "note": "N",
}
LINK = {
    "partner": "Fire",
    "responder": "fire",
    "type": "ongoing",
    "scale": "region",
    "strategic": 2,
    "proactive": 3,
    "money": 1,
    "time": 4,
    "works": 5,
    "would_help": "A name.",
}
COST = {"lines": [LINE], "volunteer_rate": "12", "volunteer_rate_source": "Ours", "assumptions": ["Nine months"]}
WHOLE: dict[str, Any] = {
    "format": 1,
    "bank": "small",
    "bank_version": 2,
    "note": "A note.",
    "respondent": {
        "name": "The Hall",
        "kind": "vcf",
        "describes": "We open a hall.",
        "confidentiality": "publish",
        "represents": {"number": 4, "whom": "Halls", "area": "North"},
        "gathered": {"method": "A form", "from": "2025-08-01", "to": "2025-08-20", "asked": 9, "replied": 7},
        "contact": {"name": "Ada", "email": "ada@example.org"},
    },
    "summary": {"sentence": "Late [@log].", "asks": ["Call us.", "Pay us."]},
    "answers": {
        "one": {"selected": ["a", "b"], "other": "Or c.", "position": "Late.", "text": "So [@log].", "ask": "Call."},
        "two": {"ranked": [{"option": "a", "reason": "It holds [@map].", "unlocks": "Time"}, {"option": "b"}]},
        "three": {"number": "12.50", "date": "2025-01-02", "cost": COST, "confirmed": "2025-08-01T10:00"},
        "four": {"map": [LINK], "actions": [{"do": "Meet", "who": "We", "when": "May"}], "illustrative": False},
        "five": {"skipped": "Not for us."},
    },
    "evidence": [
        {
            "id": "log",
            "kind": "figure",
            "statement": "Nine hours",
            "figures": ["9"],
            "about": "Us",
            "source": "Our log",
            "date": "2024",
            "link": "https://example.org/",
            "permission": "given",
        },
        {"id": "map", "kind": "document", "statement": "A map"},
        {"id": "spare", "kind": "document", "statement": "Nothing cites it"},
    ],
    "set_aside": [{"code": "EVI01", "reason": "We looked."}],
    "collective": {
        "from": {"returns": 4, "asked": 9},
        "statements": [{"id": "s1", "question": "one", "words": "Most say so.", "supports": 3, "against": 1}],
        "minority": [{"id": "m1", "question": "two", "view": "Some do not.", "members": 2, "reason": "Few"}],
    },
    "signoff": [{"who": "The Mill", "decision": "agree"}],
}
"""A draft with something in every key."""

UNTOLD = (
    *(("respondent", "contact"), ("set_aside",), ("signoff",)),
    *(("collective", "from"), ("answers", "three", "confirmed")),
)
"""What no document tells."""


CITING = {"log": {"one", "summary"}, "map": {"two"}, "spare": {"evidence"}}
OTHER_WORDS = {
    "confidentiality": "anonymous",
    "who": "volunteer",
    "case": "duty",
    "cover": "share",
    "type": "shaping",
    "scale": "whole-place",
    "confirmed": "2025-08-02T10:00",
    "decision": "decline",
}

Path = tuple[Any, ...]


def leaves(value: Any, path: Path = ()) -> list[Path]:
    if isinstance(value, dict):
        return [leaf for key, one in value.items() for leaf in leaves(one, (*path, key))]
    if isinstance(value, list):
        return [leaf for place, one in enumerate(value) for leaf in leaves(one, (*path, place))]
    return [path]


def edited(*paths: Path) -> Response:
    """The draft with the values at those places others."""
    values = deepcopy(WHOLE)
    for path in paths:
        held = values
        for key in path[:-1]:
            held = held[key]
        held[path[-1]] = other(path, held[path[-1]])
    return Response.model_validate(values)


def other(path: Path, value: Any) -> Any:
    name = "doer" if path[-1] == "who" and "cost" not in path else path[-1]
    if isinstance(value, int):
        return not value if isinstance(value, bool) else value % 5 + 1
    if name in OTHER_WORDS:
        return OTHER_WORDS[name]
    if name in ("from", "to", "date") and value.count("-") == 2:
        return f"{value[:-1]}9"
    return f"1{value}" if value.replace(".", "").isdigit() else f"{value}x"


def touched(path: Path) -> set[str]:
    """The parts that an edit there touches."""
    if any(path[: len(start)] == start for start in UNTOLD):
        return set()
    match path:
        case ("answers", question, *_):
            return {question}
        case ("evidence", place, name, *_):
            item = WHOLE["evidence"][place]
            return set() if name == "figures" else CITING[item["id"]]
        case ("collective", kind, place, name):
            told = {"words", "supports", "against", "otherwise", "silent", "view", "whole_kind", "shown"}
            shown = name in told or (name == "members" and kind == "minority")
            return {WHOLE["collective"][kind][place]["question"]} if shown else set()
        case ("bank" | "bank_version",):
            return {"bank"}
        case (top, *_):
            return {top}
    raise AssertionError(path)


def is_editable(path: Path) -> bool:
    """Whether another value there makes a draft that is still whole: ids and places in other lists are not changed."""
    chosen = path[0] == "evidence" and path[-1] in ("kind", "permission")
    return path[-1] not in ("id", "question", "format", "code") and not chosen


LEAVES = [path for path in leaves(WHOLE) if is_editable(path)]
