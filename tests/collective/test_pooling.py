"""Members' evidence goes into one response once, with everybody it came from, and only as each member allows."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from wellput.collate.quoting import names_not_to_tell
from wellput.collective.pooling import Telling, pooled_evidence
from wellput.model.bank import Bank
from wellput.model.evidence import Evidence
from wellput.model.pooled import MemberEvidence, PooledEvidence
from wellput.store.banks import find_bank, read_bank

BANK: Bank = read_bank(find_bank("strengthening-partnerships-2025", None))
BOATS = "Our two boats brought 31 households to safety in January 2024 before any agency had arrived."


def item(**values: Any) -> Evidence:
    return Evidence(**{"id": "barriers-1", "kind": "case-study", "statement": BOATS, "permission": "given", **values})


def sent(member: str, *, quote: bool = True, name: bool = True, **values: Any) -> MemberEvidence:
    return MemberEvidence(member, f"{member} Rescue", "vcf", quote, name, "barriers", item(**values))


def pooled(*several: MemberEvidence, secret: tuple[str, ...] = ()) -> PooledEvidence:
    return pooled_evidence(several, Telling(BANK, frozenset({"vcf"}), names_not_to_tell(secret)))


def test_what_two_members_sent_alike_is_one_item_with_both_as_its_source() -> None:
    done = pooled(
        sent("Ashby", source="Our log", figures=("31 households",), date="2024"),
        sent("Corby", statement=BOATS.replace("Our two", "our two"), figures=("two boats",), date="2024"),
    )
    (one,) = done.by_question["barriers"]
    assert one.source == "Ashby Rescue, Our log; Corby Rescue"
    assert one.figures == ("31 households", "two boats")
    assert one.date == "2024"
    assert done.members == {one.id: ("Ashby", "Corby")}


def test_dates_that_differ_stay_with_their_sources() -> None:
    (one,) = pooled(sent("Ashby", date="2024"), sent("Corby", date="2025")).by_question["barriers"]
    assert one.date is None
    assert one.source == "Ashby Rescue, 2024; Corby Rescue, 2025"


def test_other_numbers_make_another_item() -> None:
    done = pooled(sent("Ashby"), sent("Corby", statement=BOATS.replace("31", "13")))
    assert len(done.by_question["barriers"]) == 2


def test_words_that_may_not_be_quoted_are_left_out_and_listed_with_the_reason() -> None:
    done = pooled(
        sent("Ashby", quote=False),
        sent("Corby", permission="refused"),
        sent("Derby", permission="asked"),
        sent("Filey", permission=None),
        sent("Epsom", statement="Corby Rescue was there with two boats."),
        secret=("Corby Rescue",),
    )
    assert done.by_question == {}
    assert [one.sent.member for one in done.left_out] == ["Ashby", "Corby", "Derby", "Filey", "Epsom"]
    assert done.left_out[-1].why == "It names a member that may not be named."


def test_a_member_that_may_not_be_named_is_told_by_its_kind_and_its_link_is_left_out() -> None:
    secret = ("Ashby Rescue",)
    done = pooled(sent("Ashby", name=False, source="Ashby Rescue's log", link="https://ashby.example"), secret=secret)
    (one,) = done.by_question["barriers"]
    assert one.source == "A member (Voluntary, community or faith organisation)"
    assert one.link is None


def test_published_facts_are_nobodys_own_and_go_in_once() -> None:
    one = sent("Ashby", quote=False, published="south-glos", source="LGA")
    done = pooled(one, sent("Corby", published="south-glos", source="LGA", statement="As the LGA found."))
    (fact,) = done.by_question["barriers"]
    assert (fact.id, fact.source) == ("south-glos", "LGA")


def test_the_least_permission_of_several_is_kept() -> None:
    (one,) = pooled(sent("Ashby", permission="not-needed"), sent("Corby")).by_question["barriers"]
    assert one.permission == "given"


@given(st.permutations([sent("Ashby"), sent("Corby"), sent("Derby", statement="We fed 200 people.", date="2023")]))
def test_the_same_evidence_has_the_same_ids_in_any_order(several: list[MemberEvidence]) -> None:
    ids = {one.id for one in pooled(*several).by_question["barriers"]}
    assert ids == {
        one.id for one in pooled(sent("Ashby"), sent("Derby", statement="We fed 200 people.")).by_question["barriers"]
    }


WORDS = st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=1, max_size=60)


@given(st.lists(st.tuples(WORDS, st.booleans(), st.booleans(), WORDS), max_size=6))
def test_nothing_is_lost_and_nothing_unpermitted_gets_in(several: list[tuple[str, bool, bool, str]]) -> None:
    items = [
        sent(f"m{at}", quote=quote, name=name, statement=words, source=source)
        for at, (words, quote, name, source) in enumerate(several)
    ]
    done = pooled(*items, secret=tuple(one.name for one in items if not one.may_name))
    used = {member for members in done.members.values() for member in members}
    assert used | {one.sent.member for one in done.left_out} == {one.member for one in items}
    assert all(one.may_quote for one in items if one.member in used)
    written = " ".join(one.model_dump_json() for several in done.by_question.values() for one in several)
    assert all(one.name not in written for one in items if not one.may_name)
