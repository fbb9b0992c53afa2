"""Options are taken by number, id, label, alias or the beginning of a label, in the order given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.interview.small_bank import bank, blank
from wellput.errors import NotUnderstoodError
from wellput.interview.choosing import chosen
from wellput.interview.steps import Step
from wellput.interview.walking import steps


def first(place: str) -> Step:
    return steps(bank(), blank(), place)[0]


def ids(place: str, reply: str) -> list[str]:
    return [one.id for one in chosen(first(place), reply)]


@pytest.mark.parametrize(
    "reply", ["2", " 2 ", "2.", "time", "TIME", "Time", "ti", "Tim"], ids=lambda reply: repr(reply)
)
def test_one_option_can_be_named_in_many_ways(reply: str) -> None:
    assert ids("barriers", reply) == ["time"]


@pytest.mark.parametrize("reply", ["1, 3", "1 3", "1,3", "1; 3", "1 and 3", "3, 1", "money: none, law", "Funding; 3"])
def test_several_options_can_be_given_at_once(reply: str) -> None:
    assert sorted(ids("barriers", reply)) == ["law", "money"]


def test_a_label_with_a_comma_in_it_is_one_label() -> None:
    assert ids("barriers", "Late, or no contact, Time") == ["late", "time"]
    assert ids("barriers", "Time, Late, or no") == ["time", "late"]


def test_a_ranking_keeps_its_order() -> None:
    assert ids("top", "3, 1") == ["reach", "trust"]


@pytest.mark.parametrize(
    ("place", "reply", "what", "mend"),
    [
        ("barriers", "9", "There is no number 9 here.", "1 to 5"),
        ("barriers", "9" * 5000, "There is no number 999999999 here.", "1 to 5"),
        ("barriers", "²", "“²” is not one of the choices.", "1 to 5"),
        ("barriers", "0", "There is no number 0 here.", "1 to 5"),
        ("barriers", "1, 1", "“Money: none for taking part” twice", "once"),
        ("barriers", "1, funding", "twice", "once"),
        ("barriers", "1, 2, 3, 4", "You gave 4, and 3 can be taken.", "1 to 3"),
        ("barriers", "tiem", "“tiem” is not one of the choices.", "Did you mean “Time”?"),
        ("barriers", "zebra", "“zebra” is not one of the choices.", "1 to 5"),
        ("barriers", "l", "“l” fits “Law” and “Late, or no contact”.", "number"),
        ("top", "1", "You gave 1, and 2 are needed.", "Give 2"),
        ("how-often", "1, 2", "You gave 2, and 1 can be taken.", "Give 1"),
    ],
)
def test_what_cannot_be_taken_is_said_with_what_to_type_instead(place: str, reply: str, what: str, mend: str) -> None:
    with pytest.raises(NotUnderstoodError) as refused:
        chosen(first(place), reply)
    assert what in refused.value.what
    assert mend in refused.value.mend


@given(st.permutations(range(5)), st.integers(1, 3), st.data())
def test_any_options_named_in_any_way_are_the_options_taken(order: list[int], count: int, data: st.DataObject) -> None:
    choices = first("barriers").choices
    wanted = [choices[at] for at in order[:count]]
    ways = [
        data.draw(st.sampled_from([str(choices.index(one) + 1), one.id, one.label, one.label.upper(), *one.aliases]))
        for one in wanted
    ]
    assert chosen(first("barriers"), ", ".join(ways)) == tuple(wanted)


@given(st.text(max_size=30))
def test_whatever_is_typed_is_taken_or_refused_in_plain_words(reply: str) -> None:
    try:
        taken = len(chosen(first("barriers"), reply))
    except NotUnderstoodError as refused:
        taken = bool(refused.what and refused.mend)
    assert 1 <= taken <= 3
