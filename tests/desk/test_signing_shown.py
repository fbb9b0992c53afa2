"""Who signs, as documents tell it: each as it chose to appear, of the text as it is, and no small group by its kind."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desk.signed_drafts import EARLIER, NOW, TODAY, listing, opened, signing, went_out
from wellput.desk.documents.outgoing import outgoing
from wellput.desk.documents.output_kinds import KINDS
from wellput.desk.documents.wanted import Output, Wanted
from wellput.desk.signing.signing_shown import signoffs_shown, withheld
from wellput.desk.signing.signing_status import signing_status
from wellput.model.signoff_shown import SignoffsShown
from wellput.word.answer_forms.reading import lines_of_form


def shown(folder: Path, *signoffs: dict[str, Any]) -> SignoffsShown:
    found = signoffs_shown(opened(folder, *signoffs))
    assert found is not None
    return found


def who(found: SignoffsShown) -> list[tuple[str, str, int]]:
    return [(one.who, one.decision, one.count) for one in found.signatories]


def test_without_anybody_asked_there_is_no_annex(tmp_path: Path) -> None:
    assert signoffs_shown(opened(tmp_path)) is None


def test_names_stand_for_those_who_chose_it_and_for_nobody_else(tmp_path: Path) -> None:
    found = shown(tmp_path, signing("The Hall"), signing("The Mill", appears="not"), signing("The Barn", appears=None))
    assert who(found) == [("The Hall", "agree", 1)]
    assert (found.agree, found.unnamed) == (3, 2)


def test_numbers_in_names_are_in_their_order_wherever_members_are_listed(tmp_path: Path) -> None:
    names = [f"Hall {number}" for number in (10, 2, 1, 11)]
    listing(tmp_path, *((name.replace("Hall", "Mill"), "vcf") for name in names))
    found = opened(tmp_path, *(signing(name) for name in names))
    told = signoffs_shown(found)
    assert told is not None
    assert [one.who for one in told.signatories] == ["Hall 1", "Hall 2", "Hall 10", "Hall 11"]
    assert [one.name for one in signing_status(found).silent] == ["Mill 1", "Mill 2", "Mill 10", "Mill 11"]


def test_who_signed_a_text_that_is_not_known_is_not_shown_as_signing_this_one(tmp_path: Path) -> None:
    found = shown(tmp_path, signing("The Hall", of=EARLIER))
    assert who(found) == []
    assert (found.agree, found.unreplied, found.earlier) == (0, 1, 1)


def test_who_does_not_sign_still_does_not_when_the_text_changes(tmp_path: Path) -> None:
    found = shown(tmp_path, signing("The Mill", "decline", of=EARLIER))
    assert who(found) == [("The Mill", "decline", 1)]
    assert (found.decline, found.unreplied, found.before) == (1, 0, ())


def test_who_signed_before_an_answer_was_changed_is_shown_as_having_done_so_then(tmp_path: Path) -> None:
    of = went_out(tmp_path, summary={"sentence": "Call us first.", "asks": ["Pay us."]})
    found = shown(tmp_path, signing("The Hall", of=of), signing("The Mill"))
    assert [(one.who, one.changed) for one in found.signatories] == [("The Hall", ("summary",)), ("The Mill", ())]
    assert [(one.count, one.day, one.changed) for one in found.before] == [(1, TODAY, ("summary",))]
    assert (found.agree, found.unreplied) == (2, 0)


def test_a_reservation_stands_while_its_question_does(tmp_path: Path) -> None:
    of = went_out(tmp_path, summary={"sentence": "Call us last."})
    held = [
        signing("The Hall", "agree-with-reservation", of, on="barriers", words="Not in winter."),
        signing("The Mill", "agree-with-reservation", of, words="Too long."),
    ]
    assert [(one.who, one.words, one.is_earlier) for one in shown(tmp_path, *held).reservations] == [
        ("The Hall", "Not in winter.", False),
        ("The Mill", "Too long.", True),
    ]


def test_of_a_text_of_which_nothing_stands_nobody_is_shown_as_signing(tmp_path: Path) -> None:
    of = went_out(tmp_path, summary={"sentence": "Go."}, answers={"barriers": {"text": "None."}})
    found = shown(tmp_path, signing("The Hall", of=of))
    assert (who(found), found.earlier) == ([], 1)


def test_of_two_records_of_one_organisation_the_last_counts(tmp_path: Path) -> None:
    found = shown(tmp_path, signing("The Hall"), signing("the hall.", "decline"))
    assert (found.asked, found.agree, found.decline) == (1, 0, 1)


def test_a_kind_is_told_where_enough_of_it_are_not_named(tmp_path: Path) -> None:
    five = [signing(f"Group {number}", appears="kind") for number in range(5)]
    assert who(shown(tmp_path, *five)) == [("A member (Voluntary organisation)", "agree", 5)]


def test_names_stand_before_kinds_and_agreement_before_reservations(tmp_path: Path) -> None:
    found = shown(
        tmp_path,
        signing("The Mill", "decline"),
        signing("A Barn", "agree-with-reservation"),
        signing("The Weir", appears="kind"),
        signing("The Hall"),
    )
    assert [one for one, _, _ in who(found)] == ["The Hall", "A member or trustee", "A Barn", "The Mill"]


@pytest.mark.parametrize("many", [1, 4])
def test_a_small_kind_is_not_told(tmp_path: Path, many: int) -> None:
    some = [signing(f"Group {number}", appears="kind") for number in range(many)]
    assert who(shown(tmp_path, *some)) == [("A member or trustee", "agree", many)]


def test_members_who_are_named_do_not_hide_the_one_who_is_not(tmp_path: Path) -> None:
    named = [signing(f"Group {number}") for number in range(5)]
    assert ("A member or trustee", "agree", 1) in who(shown(tmp_path, *named, signing("The Hall", appears="kind")))


def test_members_who_did_not_reply_hide_one_who_did(tmp_path: Path) -> None:
    listing(tmp_path, *((f"Group {number}", "vcf") for number in range(4)))
    found = shown(tmp_path, signing("The Hall", appears="kind"))
    assert who(found) == [("A member (Voluntary organisation)", "agree", 1)]
    assert found.unreplied == 4


def test_a_kind_that_would_be_told_by_being_the_only_one_left_out_hides_another(tmp_path: Path) -> None:
    listing(tmp_path, *((f"Group {number}", "vcf") for number in range(9)), ("The Chapel", "faith"))
    found = shown(tmp_path, signing("The Chapel", kind="faith", appears="kind"), signing("Group 1", appears="kind"))
    assert who(found) == [("A member or trustee", "agree", 2)]


def test_a_trustee_by_name_is_told_to_be_one(tmp_path: Path) -> None:
    ann = {**signing("Ann Hughes"), "as": "trustee"}
    assert who(shown(tmp_path, ann)) == [("Ann Hughes (trustee)", "agree", 1)]


def test_a_reservation_stands_with_its_question_and_its_words(tmp_path: Path) -> None:
    held = signing("The Hall", "agree-with-reservation", on="barriers", words="Not in winter.")
    (found,) = shown(tmp_path, held).reservations
    assert (found.who, found.question, found.words) == ("The Hall", "barriers", "Not in winter.")


def test_the_words_of_who_does_not_appear_are_not_shown(tmp_path: Path) -> None:
    held = signing("The Hall", "agree-with-reservation", words="Not in winter.", appears="not")
    found = shown(tmp_path, held)
    assert (found.reservations, found.reserve, found.unnamed_reservations) == ((), 1, 1)


@pytest.mark.parametrize("words", ["We at the Hall disagree.", "THE HALL!", "The Mill and we disagree."])
def test_words_with_a_name_that_is_not_told_are_left_out(tmp_path: Path, words: str) -> None:
    listing(tmp_path, ("The Mill", "vcf"))
    held = signing("The Hall", "agree-with-reservation", words=words, appears="kind")
    (found,) = shown(tmp_path, held).reservations
    assert (found.words, found.withheld) == (None, True)
    assert withheld(opened(tmp_path, held)) == ("The Hall",)


def test_ones_own_name_may_stand_in_ones_words_where_one_is_named(tmp_path: Path) -> None:
    held = signing("The Hall", "agree-with-reservation", words="We at the Hall disagree.")
    (found,) = shown(tmp_path, held).reservations
    assert found.words == "We at the Hall disagree."


APPEARS = st.sampled_from(["name", "kind", "not", None])
DECISIONS = st.sampled_from(["agree", "agree-with-reservation", "decline", "no-reply"])
NAMES = [f"Quillfeather {letter}" for letter in "ABCDEFGH"]


@st.composite
def signings(draw: st.DrawFn) -> list[dict[str, Any]]:
    return [
        signing(
            name,
            draw(DECISIONS),
            of=draw(st.sampled_from([NOW, EARLIER])),
            kind=draw(st.sampled_from(["vcf", "faith"])),
            appears=draw(APPEARS),
            words=draw(st.sampled_from(["Not in winter.", f"{draw(st.sampled_from(NAMES))} disagrees."])),
        )
        for name in draw(st.lists(st.sampled_from(NAMES), min_size=1, unique=True))
    ]


@pytest.mark.parametrize("output", ["docx", "html", "md", "txt", "json"])
def test_no_output_names_anybody_who_did_not_choose_it_for_this_text(output: Output) -> None:
    @settings(max_examples=12 if output == "docx" else 25, deadline=None)
    @given(signings())
    def holds(signoffs: list[dict[str, Any]]) -> None:
        with TemporaryDirectory() as folder:
            here = opened(Path(folder), *signoffs)
            made = KINDS[output].make(outgoing(here, TODAY, Wanted(output, page_numbers=False)))
            text = _words(next(iter(made.files.values())), output)
            may = {
                one["who"]
                for one in signoffs
                if one["appears"] == "name" and one["decision"] != "no-reply" and _holds(one)
            }
            assert {one["who"] for one in signoffs if one["who"] in text} == may

    holds()


@settings(max_examples=40, deadline=None)
@given(signings())
def test_everybody_asked_is_counted_once(signoffs: list[dict[str, Any]]) -> None:
    with TemporaryDirectory() as folder:
        found = shown(Path(folder), *signoffs)
        status = signing_status(opened(Path(folder), *signoffs))
    assert found.asked == len(signoffs) == len(status.signed) + len(status.silent)
    holding = [one for one in signoffs if _holds(one)]
    counted = [
        sum(one["decision"] == decision for one in holding)
        for decision in ("agree", "agree-with-reservation", "decline")
    ]
    assert [found.agree, found.reserve, found.decline] == counted
    assert status.is_open == (found.unreplied > 0)


def _holds(one: dict[str, Any]) -> bool:
    return bool(one["of"] == NOW or one["decision"] == "decline")


def _words(data: bytes, output: str) -> str:
    if output == "docx":
        return "\n".join(lines_of_form(data, "response.docx"))
    text = data.decode()
    return json.dumps(json.loads(text), ensure_ascii=False) if output == "json" else text
