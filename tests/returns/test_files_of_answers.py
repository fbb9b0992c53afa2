"""The file that a web form gives, the page itself, and drafts: what fits is taken, everything else is listed."""

import datetime as dt
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.returns.filling_in import FACTS, UNDERSTANDING, bank, form, only, returned
from wellput.errors import WellputError
from wellput.model.response import Response
from wellput.model.returned import Member, Permission
from wellput.pages.answer_form import answer_form_page
from wellput.returns.from_drafts import DraftReader
from wellput.returns.json_file import read_json, read_page
from wellput.returns.read import Read
from wellput.returns.reading import OfAnotherBankError, ReturnReader
from wellput.returns.sender import Members

HEAD = {"wellput_return": 1, "bank": "small", "bank_version": 1, "format": 1}
WHO = {"respondent": {"name": "Gamma", "kind": "vcf", "contact": {"email": "g@example.org"}}}


def read(value: object) -> Read:
    return returned(read_json(json.dumps(value).encode(), "gamma.json", form()))


def read_answers(answers: dict[str, Any], **more: Any) -> Read:
    return read({**HEAD, **WHO, "answers": answers, **more})


def sent_as_json(members: Members, name: str) -> Read:
    value = {**HEAD, "respondent": {"name": name}, "answers": {"views": {"text": "Views"}}}
    return ReturnReader(bank(), members, UNDERSTANDING).read(read_json(json.dumps(value).encode(), "g.json", form()))


def sent_as_draft(members: Members, name: str) -> Read:
    return DraftReader(bank(), members).read(draft(respondent={"name": name}), "g.yaml")


def test_answers_written_as_a_draft_has_them_are_read_whole() -> None:
    one = only(
        read_answers(
            {
                "frequency": {"selected": ["trust"], "text": "Why", "position": "We agree."},
                "benefits": {"ranked": [{"option": "training", "reason": "r"}, {"option": "trust"}]},
                "hours": {"number": "12.5"},
                "annual-cost": {"cost": {"lines": [{"activity": "M", "case": "now", "other": {"other costs": "30"}}]}},
                "since": {"date": "2025-05-03"},
                "partners": {"map": [{"partner": "LRF", "strategic": 4}]},
                "views": {"skipped": "Not for us"},
            },
            permission={"quote": True, "name": False},
            evidence=[
                {"id": "example-1", "kind": "figure", "statement": "Flood", "figures": ["31"], "permission": "given"}
            ],
            saved="2025-08-20T10:00:00.000Z",
        )
    )
    assert (one.member.name, one.member.contact, one.permission) == (
        *("Gamma", "g@example.org", Permission(quote=True, name=False)),
    )
    assert (one.answers["frequency"].selected, one.answers["frequency"].position) == (("trust",), "We agree.")
    assert [(each.option, each.reason) for each in one.answers["benefits"].ranked] == [
        ("training", "r"),
        ("trust", None),
    ]
    assert (one.answers["hours"].number, one.answers["since"].date) == (Decimal("12.5"), dt.date(2025, 5, 3))
    assert one.answers["annual-cost"].cost.lines[0].other == {"other costs": Decimal(30)}  # type: ignore[union-attr]
    assert (one.answers["partners"].map[0].strategic, one.answers["views"].skipped) == (4, "Not for us")
    assert (one.evidence[0].kind, one.evidence[0].figures) == ("figure", ("31",))
    assert one.sent == dt.datetime(2025, 8, 20, 10, 0, tzinfo=dt.UTC)


def test_what_stood_in_the_controls_goes_before_what_the_page_made_of_it() -> None:
    controls = {"wp_p_name": "Gamma", "wp_3_ranked_1": "1", "wp_3_ranked_2": "1", "wp_2_selected": ["trust"]}
    told = read_answers(
        {"benefits": {"ranked": [{"option": "channels"}, {"option": "funding"}]}, "hours": {"number": "3"}},
        form=controls,
    )
    (one,) = told.returns
    assert set(one.answers) == {"barriers", "hours"}
    assert ["given to 2 options" in each.reason for each in told.unread] == [True, True]


def test_a_page_saved_by_the_browser_is_read_like_its_file() -> None:
    page = answer_form_page(form(), FACTS, (), "", "en")
    kept = json.dumps(
        {"saved": 1755684000000, "form": {"wp_p_name": "Gamma", "wp_6_text": "</script> & views"}}
    ).replace("<", "\\u003c")
    saved = page.replace('id="kept">{}', f'id="kept">{kept}')
    assert saved != page
    one = only(returned(read_page(saved.encode(), "form.html", form())))
    assert one.answers["views"].text == "</script> & views"
    assert one.sent == dt.datetime(2025, 8, 20, 10, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(("answers", "told"), [
    ({"nonesuch": {"text": "x"}}, "no such question"),
    ({"views": {"txt": "x"}}, "not known"),
    ({"views": "x"}, "not written as an answer"),
    ({"views": {"text": ["x"]}}, "not written as an answer"),
    ({"barriers": {"selected": ["nope"]}}, "none of the options"),
    ({"barriers": {"selected": "trust"}}, "not written as an answer"),
    ({"benefits": {"ranked": [{"option": "nope"}]}}, "no such option"),
    ({"benefits": {"ranked": [{"option": ["x"]}]}}, "no such option"),
    ({"hours": {"number": "many"}}, "not a number"),
    ({"partners": {"map": [{"partner": "L", "money": 9}]}}, "from 1 to 5"),
    ({"annual-cost": {"cost": {"lines": [{"activity": "M"}]}}}, "was left out"),
    ({"annual-cost": {"cost": {"lines": [{"activity": "M", "case": "now", "hours": "99"}]}}}, "24 hours"),
    ({"views": {"text": "x" * 300_000}}, "longer than"),
])  # fmt: skip
def test_what_does_not_fit_is_listed_and_the_rest_is_taken(answers: dict[str, Any], told: str) -> None:
    one = read_answers({"frequency": {"selected": ["trust"]}} | answers)
    assert one.returns[0].answers["frequency"].selected == ("trust",)
    assert one.unread
    assert all(told in each.reason for each in one.unread)
    assert all(each.file == "gamma.json" for each in one.unread)


@pytest.mark.parametrize("data", [
    b"", b"{", b"[1]", b"\xff\xfe{", b'{"wellput_return": 2}', b'{"bank": "small"}', b"[" * 100_000,
    b'{"wellput_return": 1, "wellput_return": 1, "bank": "small"}', b'{"wellput_return": 1, "bank": ["small"]}',
    b'{"wellput_return": 1, "bank": "small", "bank_version": 1' + b"0" * 5000 + b"}",
    b'{"wellput_return": 1, "bank": "small", "bank_version": -1}',
])  # fmt: skip
def test_a_file_that_is_none_of_ours_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(WellputError, match=r"\."):
        read_json(data, "bad.json", form())


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["selected", "ranked", "option", "cost", "lines", "map", "text", "views", "benefits", "hours",
                         "annual-cost", "partners", "barriers", "name", "statement", "wp_3_ranked_1",
                         "wp_5_cost_1_case", "wp_e1_statement", "case", "activity", "partner", "x"]),
        inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=150)
@given(
    st.fixed_dictionaries(
        {}, optional=dict.fromkeys(("respondent", "permission", "answers", "evidence", "form", "saved"), anything)
    )
)
def test_no_file_however_hostile_ends_in_anything_but_a_return_or_a_list(value: dict[str, Any]) -> None:
    told = read({**HEAD, **value})
    assert told.returns or told.unread


def draft(**changes: Any) -> Response:
    answers = {"barriers": {"selected": ["trust"], "text": "Why"}, "views": {"text": "Views"}}
    return Response.model_validate(
        {"format": 1, "bank": "small", "respondent": {"name": "Delta", "kind": "vcf"}, "answers": answers} | changes
    )


def read_draft(response: Response) -> Read:
    return DraftReader(bank(), Members([])).read(response, "response.yaml")


def test_a_draft_is_a_return_with_the_place_of_each_value() -> None:
    one = only(read_draft(draft()))
    assert (one.member.id, one.answers["barriers"].selected) == ("delta", ("trust",))
    assert one.whence["views", "text"].place == "answers: views: text"


def test_a_draft_of_another_bank_or_with_unknown_options_is_told_of() -> None:
    with pytest.raises(OfAnotherBankError, match="another question bank, other"):
        read_draft(draft(bank="other"))
    answers = {"barriers": {"selected": ["trust", "nope"]}, "nonesuch": {"text": "x"}}
    told = read_draft(draft(answers=answers, respondent={}))
    assert told.returns[0].answers["barriers"].selected == ("trust",)
    assert [(one.place, one.value) for one in told.unread] == [
        *(("respondent: name", ""), ("answers: barriers", "nope"), ("answers: nonesuch", '{"text":"x"}')),
    ]


def test_a_name_that_two_members_have_is_asked_about_and_an_id_in_its_place_settles_it() -> None:
    known = [Member(id="marys-leeds", name="St Mary's"), Member(id="marys-york", name="St Mary's")]
    members = Members(known)
    for reader, name in ((sent_as_json, "ST MARY\u2019S"), (sent_as_draft, "St Mary's")):
        read = reader(members, name)
        assert (read.returns, read.unread[0].value) == ((), name)
        assert "2 members have this name" in read.unread[0].reason
        assert "(marys-leeds or marys-york)" in read.unread[0].reason
        assert only(reader(members, "marys-york")).member.id == "marys-york"


def test_a_return_belongs_to_the_member_of_its_name_on_the_list() -> None:
    listed = [
        Member(id="m1", name="The Gamma Trust"),
        Member(id="delta", name="Quite another"),
        Member(id="eta", name="Eta"),
    ]
    members = Members(listed)
    assert members.id_of(" the gamma  TRUST.") == "m1"
    assert (members.id_of("Delta"), members.id_of("Eta"), members.id_of("A & B")) == ("delta-2", "eta", "a-and-b")
    assert members.id_of("A and B") == "a-and-b"
