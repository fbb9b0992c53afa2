"""A list is changed by a short reply, and what stands in it is known again."""

import pytest

from wellput.errors import NotUnderstoodError
from wellput.intake.changing.list_replies import list_of

THERE = ("Yes", "No")


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("+ Perhaps", [(0, "Yes"), (1, "No"), (None, "Perhaps")]),
        ("- 1", [(1, "No")]),
        ("2: Not at all", [(0, "Yes"), (1, "Not at all")]),
        ("No; Perhaps; yes", [(1, "No"), (None, "Perhaps"), (0, "yes")]),
        ("No\nYes", [(1, "No"), (0, "Yes")]),
    ],
)
def test_a_reply_makes_a_list(reply: str, expected: list[tuple[int | None, str]]) -> None:
    assert list_of(reply, THERE) == expected


def test_bare_words_add_where_a_list_grows_one_by_one() -> None:
    assert list_of("A log; a letter", ("A count",), bare_adds=True) == [
        (0, "A count"),
        (None, "A log"),
        (None, "a letter"),
    ]


@pytest.mark.parametrize("reply", ["- 3", "0: x", "+ yes", "A; a"])
def test_what_is_not_there_or_would_be_there_twice_is_refused(reply: str) -> None:
    with pytest.raises(NotUnderstoodError):
        list_of(reply, THERE)
