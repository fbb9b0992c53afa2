"""What one workspace gives to a library, made up for tests: no organisation, answer or figure here is anybody's."""

import datetime as dt
from pathlib import Path
from typing import Any

from wellput.model.bank import Question
from wellput.model.evidence import Evidence
from wellput.model.library import Answered, Given, ProfileValue, Taken
from wellput.model.response import Answer
from wellput.store.library_file import changing_library
from wellput.store.library_keeping import keep_response

SPRING, AUTUMN = dt.date(2024, 5, 3), dt.date(2026, 11, 22)
BARRIERS = Question(id="q1", type="text", text="What are the main barriers to working with responders?")
LOG = Evidence(id="log", kind="figure", statement="31 households took shelter.", figures=("31 households",))


def given_by(answers: dict[str, str] | None = None, evidence: tuple[Evidence, ...] = (LOG,), **changes: Any) -> Given:
    words = {BARRIERS.text: "Nobody knows whom to ring [@log]."} if answers is None else answers
    answered = (
        Answered(Question(id=f"q{number}", type="text", text=asked), Answer(text=said), SPRING)
        for number, (asked, said) in enumerate(words.items(), 1)
    )
    about = {
        "bank": "past",
        "bank_version": 1,
        "consultation": "Flood plans",
        "publisher": "A department",
        "organisation": "Our hall",
        "folder": "/somewhere/past",
        "profile": (ProfileValue("name", "Our hall", SPRING),),
        **changes,
    }
    return Given(answers=tuple(answered), evidence=evidence, **about)


def keep(path: Path, given: Given, today: dt.date = SPRING) -> Taken:
    with changing_library(path) as store:
        return keep_response(store, given, today)
