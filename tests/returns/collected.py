"""What was collected, told and held."""

import datetime as dt

from wellput.desk.members.collecting import Collected, unread_words
from wellput.desk.opening import Opened
from wellput.model.response import Answer
from wellput.store.members_file import members_file, reading
from wellput.store.members_reading import current_returns

TODAY = dt.date(2025, 8, 20)


def answers_held(opened: Opened) -> dict[str, dict[str, Answer]]:
    with reading(members_file(opened.workspace)) as store:
        return {one.member.name: dict(one.answers) for one in current_returns(store, "small")}


def held(opened: Opened) -> dict[str, str | None]:
    return {name: answers["views"].text for name, answers in answers_held(opened).items()}


def told(collected: Collected) -> list[str]:
    return [unread_words(one) for one in collected.unread]
