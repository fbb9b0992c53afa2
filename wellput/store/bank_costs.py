"""Find activities for a cost worksheet that are offered where none is asked, or twice."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.model.bank import Bank
from wellput.store.bank_places import all_questions
from wellput.store.wrongs import Wrong


def misplaced_activities(bank: Bank) -> Iterator[Wrong]:
    """Yield activities of a question that has no worksheet, and those that stand there twice."""
    for place, question in all_questions(bank):
        if question.activities and question.type != "cost":
            what = f"`{question.id}` is of type {question.type}, which has no use for `activities`."
            yield Wrong((*place, "activities"), what, "Remove `activities`, or make the type cost.")
        seen = set[str]()
        for n, activity in enumerate(question.activities):
            if activity.casefold() in seen:
                yield Wrong((*place, "activities", n), f"`{activity}` stands there twice.", "Keep one of the two.")
            seen.add(activity.casefold())
