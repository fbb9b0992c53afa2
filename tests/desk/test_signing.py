"""One record for each organisation, however its name is typed, and everybody else's left as it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wellput.desk.signing.signing import earlier_of, put
from wellput.desk.signing.signing_people import People
from wellput.model.held import Listed
from wellput.model.response import Response
from wellput.model.returned import Member
from wellput.model.signoff import SignOff

NAMES = ("The Hall", "the hall.", "THE  HALL", "hall", "The Mill", "mill", "Ann Hughes", "ann hughes")
ORGANISATIONS = {name: words for words in ("hall", "mill", "hughes") for name in NAMES if words in name.lower()}
MEMBERS = [
    Listed(Member(id="hall", name="The Hall", kind="vcf"), True, 0),
    Listed(Member(id="mill", name="The Mill"), True, 0),
]
RECORDS = st.builds(
    SignOff,
    who=st.sampled_from(NAMES),
    decision=st.sampled_from(["agree", "decline", "no-reply"]),
    words=st.none() | st.text(min_size=1, max_size=5),
)


def people(response: Response) -> People:
    return People(MEMBERS, response.signoff)


def drafted(*signoffs: SignOff) -> Response:
    return Response(format=1, bank="small", signoff=signoffs)


@given(st.lists(RECORDS, max_size=8), RECORDS)
def test_after_recording_an_organisation_has_one_record_and_it_is_the_new_one(
    held: list[SignOff], new: SignOff
) -> None:
    response = drafted(*held)
    after = put(people(response), new)(response)
    own = [one for one in after.signoff if ORGANISATIONS[one.who] == ORGANISATIONS[new.who]]
    assert own == [new]
    assert earlier_of(after.signoff, people(after), new.who) == (new,)


@given(st.lists(RECORDS, max_size=8), RECORDS)
def test_recording_leaves_all_others_as_they_were_and_in_their_order(held: list[SignOff], new: SignOff) -> None:
    response = drafted(*held)
    after = put(people(response), new)(response)

    def others(records: tuple[SignOff, ...]) -> list[SignOff]:
        return [one for one in records if ORGANISATIONS[one.who] != ORGANISATIONS[new.who]]

    assert others(after.signoff) == others(response.signoff)


@given(RECORDS)
def test_recording_the_same_again_changes_nothing(new: SignOff) -> None:
    once = put(people(drafted()), new)(drafted())
    assert put(people(once), new)(once) == once


def test_a_name_that_is_like_another_is_somebody_else() -> None:
    known = people(drafted())
    assert known.find("The Halls") is None
    assert known.near("The Halls") == "The Hall"
