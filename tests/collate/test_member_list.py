"""Lists of members as people keep them."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.collate.returned_things import members_bank
from wellput.collate.member_list import MemberList, Reader, member_list
from wellput.errors import WellputError
from wellput.interview.days import day
from wellput.model.returned import Member, member_id


def read(*rows: Sequence[str]) -> MemberList:
    return member_list("members.csv", enumerate(rows, 1), Reader(members_bank(), day, {"the trust": "trust-1"}))


def test_columns_may_have_other_names_and_another_order() -> None:
    done = read(
        ["E-mail", "Region", "Organisation name", "Type"], ["a@example.org", "North", "Ann's  Hub", "faith GROUP"]
    )
    assert done.members == (
        Member(id="anns-hub", name="Ann's Hub", kind="faith", area="North", contact="a@example.org"),
    )
    assert done.faults == ()


@pytest.mark.parametrize(
    ("row", "what"),
    [
        (["", "vcf", ""], "no name"),
        (["Ann", "plumber", ""], "no kind of respondent"),
        (["Ann", "vcf", "soon"], "not a date"),
        (["Ann", "vcf", "1/9/2025", "one more"], "more cells"),
        (["BOB!", "", ""], "twice"),
    ],
)
def test_a_row_with_a_fault_is_told_of_by_its_line_and_the_others_are_read(row: list[str], what: str) -> None:
    done = read(["name", "kind", "asked"], ["Bob", "vcf", "1/9/2025"], row, ["Cat"])
    assert [one.name for one in done.members] == ["Bob", "Cat"]
    (fault,) = done.faults
    assert what in fault.what
    assert fault.line == 3
    assert fault.mend


@pytest.mark.parametrize("head", [["kind"], [], ["name", "Organisation"]])
def test_a_list_whose_columns_cannot_be_told_is_refused(head: list[str]) -> None:
    with pytest.raises(WellputError):
        read(head, ["Ann"])


def test_a_member_that_is_known_by_another_id_keeps_it_however_its_name_is_typed() -> None:
    assert [one.id for one in read(["name", "id"], ["THE  Trust.", ""], ["Ann", "X-9"]).members] == ["trust-1", "x-9"]


def test_columns_that_are_not_known_are_named() -> None:
    assert read(["name", "Notes", ""], ["Ann", "x", ""]).left_out == ("Notes",)


@given(st.text(min_size=1).filter(str.strip))
def test_every_name_has_an_id_that_is_the_same_whatever_its_capitals(name: str) -> None:
    made = member_id(name)
    assert Member(id=made, name=name).id == made
    assert member_id(name.casefold()) == made


@pytest.mark.parametrize(
    ("name", "other"), [("Café Hub", "CAFE hub"), ("St John's", "St John\u2019s"), ("Aid & Relief", "aid and relief")]
)
def test_names_that_differ_in_signs_alone_have_one_id(name: str, other: str) -> None:
    assert member_id(name) == member_id(other)


@pytest.mark.parametrize(("name", "other"), [("مؤسسة", "جمعية"), ("x" * 99 + "a", "x" * 99 + "b"), ("Ładny", "Adny")])
def test_names_that_differ_have_different_ids_whatever_their_letters(name: str, other: str) -> None:
    assert member_id(name) != member_id(other)
