"""One draft of many returns: what is in it is counted, and what people wrote into it stays."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desk.combining_workspace import (
    MOMENT,
    combined_workspace,
    draft_of,
    more_returns,
    take_all,
    write_draft,
    written_files,
)
from tests.desk.generated_returns import generated_workspace
from wellput.collective.support import backing
from wellput.desk.collective.combining import combining
from wellput.desk.members.keeping_returns import keep_returns
from wellput.desk.opening import open_workspace
from wellput.desk.starting import start
from wellput.errors import WellputError
from wellput.model.collective_fields import filled_fields, is_prose, text_of, with_filled
from wellput.model.draft_fields import Field, Value
from wellput.model.evidence import Evidence
from wellput.model.minority_shown import is_shown, stands
from wellput.model.response import Answer, Response
from wellput.model.returned import Member, Permission, Return
from wellput.returns.edits import same
from wellput.store.members_file import members_file, reading
from wellput.store.members_stands import read_stands
from wellput.text.sentences import sentences


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return combined_workspace(tmp_path_factory.mktemp("combining") / "net")


@pytest.fixture
def net(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "net"))


def test_every_statement_stands_where_it_says_and_has_the_figures_of_a_direct_count(made: Path) -> None:
    opened = open_workspace(made)
    with reading(members_file(opened.workspace)) as store:
        stands_of_members = read_stands(store, opened.bank)
    collective = opened.draft.response.collective
    assert collective
    assert collective.statements
    for one in collective.statements:
        assert stands(one, opened.draft.response), one
        question = opened.bank.question(one.question)
        if question and one.basis and one.basis.counts != "ask":
            counted = backing(question, one.basis, stands_of_members).counts
            assert (one.supports, one.against, one.otherwise, one.silent) == counted, one


def test_no_member_id_is_in_the_draft(made: Path) -> None:
    assert not [one for one in draft_of(made).collective.statements if one.members]  # type: ignore[union-attr]
    assert b"generated-1" not in b"".join(written_files(made).values())


def test_every_view_of_few_stands_in_a_draft_that_nobody_edited(made: Path) -> None:
    response = draft_of(made)
    assert response.collective
    assert response.collective.minority
    assert all(is_shown(one, response) for one in response.collective.minority)


def test_what_nobody_answered_is_left_blank(made: Path) -> None:
    with reading(made / "responses" / "members.sqlite") as store:
        answered = {one for (one,) in store.execute("SELECT question FROM answers WHERE answered = 1")}
    assert set(draft_of(made).answers) <= answered


def test_combining_again_changes_no_byte(net: Path) -> None:
    before = written_files(net)
    done, _ = take_all(net)
    assert not done.offers
    assert written_files(net) == before


def test_a_draft_that_nobody_edited_becomes_what_the_returns_come_to(net: Path) -> None:
    more_returns(net, 1)
    take_all(net)
    again, _ = take_all(net)
    assert not again.offers
    assert filled_fields(draft_of(net)) == filled_fields(again.new)
    assert draft_of(net).collective.statements == again.new.collective.statements  # type: ignore[union-attr]


def test_own_words_that_stood_there_first_are_kept_and_offered_the_other(tmp_path: Path) -> None:
    folder = tmp_path / "net"
    generated_workspace(folder, 9)
    own = Answer(position="We say this ourselves.", selected=("funding",))
    write_draft(folder, draft_of(folder).model_copy(update={"answers": {"barriers": own}}))
    done, _ = take_all(folder)
    contested = {one.field for one in done.offers if one.clashes}
    assert contested == {Field("barriers", "position"), Field("barriers", "selected")}
    assert draft_of(folder).answer("barriers").position == own.position
    assert {one.field for one in combining(folder).offers} == contested


def test_a_question_that_is_left_with_a_reason_stays_left(net: Path) -> None:
    response = draft_of(net)
    skipped = response.answer("barriers").model_copy(update={"skipped": "Said elsewhere."})
    write_draft(net, response.model_copy(update={"answers": {**response.answers, "barriers": skipped}}))
    more_returns(net, 2)
    done, _ = take_all(net)
    assert "barriers" not in {one.field.about for one in done.offers}
    assert draft_of(net).answer("barriers") == skipped


def test_stopped_between_its_two_files_nothing_is_lost_and_nothing_offered_twice(net: Path) -> None:
    older = written_files(net)["combined.yaml"]
    edited = _edited(draft_of(net), Field("barriers", "text"), "All of it in our own words.")
    write_draft(net, edited)
    more_returns(net, 3)
    take_all(net)
    finished = written_files(net)
    (net / "responses" / "combined.yaml").write_bytes(older)  # as if the program had stopped before writing it
    done, _ = take_all(net)
    assert not [one for one in done.offers if one.changes]
    assert written_files(net) == finished
    assert draft_of(net).answer("barriers").text == "All of it in our own words."


def test_an_edited_sentence_keeps_its_statement_and_one_taken_out_loses_it(net: Path) -> None:
    response = draft_of(net)
    made = [one for one in response.collective.statements if one.question == "barriers"]  # type: ignore[union-attr]
    first = next(one for one in made if one.field == "position")
    second = next(one for one in made if one.field == "text")
    words = first.words.replace("Our members", "Year after year, our members")
    position = text_of(response.answer("barriers").position).replace(first.words, words)
    text = text_of(filled_fields(response)[Field("barriers", second.field)]).replace(f"- {second.words}", "")
    response = _edited(response, Field("barriers", first.field), position)
    write_draft(net, _edited(response, Field("barriers", second.field), text))
    _, combined = take_all(net)
    held = {one.id: one for one in draft_of(net).collective.statements}  # type: ignore[union-attr]
    assert held[first.id].words == words
    assert held[first.id].edited
    assert [one.id for one in combined.gone] == [second.id]


def test_what_people_decided_of_views_and_evidence_stays(net: Path) -> None:
    response = draft_of(net)
    assert response.collective
    view = response.collective.minority[0].model_copy(update={"shown": False, "reason": "Heard at the meeting."})
    collective = response.collective.model_copy(update={"minority": (view, *response.collective.minority[1:])})
    write_draft(net, response.model_copy(update={"collective": collective}))
    more_returns(net, 4)
    take_all(net)
    kept = [one for one in draft_of(net).collective.minority if one.id == view.id]  # type: ignore[union-attr]
    assert [(one.shown, one.reason) for one in kept] == [(False, "Heard at the meeting.")]


def test_without_returns_nothing_is_made(tmp_path: Path) -> None:
    start(tmp_path / "net", "strengthening-partnerships-2025")
    with pytest.raises(WellputError, match="There are no members yet"):
        combining(tmp_path / "net")


def _edited(response: Response, field: Field, words: Value | None) -> Response:
    return with_filled(response, {field: words})


@contextmanager
def copied(made: Path) -> Iterator[Path]:
    """A copy of a workspace that is gone afterwards."""
    with TemporaryDirectory() as folder:
        yield Path(shutil.copytree(made, Path(folder) / "net"))


TYPED = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=40)


@st.composite
def edits(draw: st.DrawFn, held: dict[Field, Value]) -> tuple[Field, Value | None]:
    """Any edit of any field: written anew, a sentence added, changed or taken out, an option more or less."""
    field = draw(st.sampled_from(sorted(held, key=repr)))
    value = held[field]
    if not is_prose(field):
        return field, _otherwise(value)
    text = text_of(value)
    spans = sentences(text)
    at = draw(st.sampled_from(spans))
    words = f"{draw(TYPED).strip() or 'Ours'}."
    made = {
        "anew": words,
        "added": f"{text[: at.end]} {words}{text[at.end :]}",
        "changed": f"{text[: at.start]}Surely, {text[at.start :]}",
        "below": f"{text.rstrip()}\n\n{words}",
    }[draw(st.sampled_from(["anew", "added", "changed", "below"]))]
    return field, tuple(made.split("\n\n")) if isinstance(value, tuple) else made


def _otherwise(value: Value) -> Value | None:
    if isinstance(value, tuple):
        return value[::-1] if len(value) > 1 else ("other",)
    return None if "-" in value else str(int(float(value)) + 1)


@settings(max_examples=25)
@given(st.data())
def test_any_edit_of_any_field_is_still_there_word_for_word_when_more_returns_came(
    made: Path, data: st.DataObject
) -> None:
    with copied(made) as net:
        before = filled_fields(draft_of(net))
        field, value = data.draw(edits(before))
        write_draft(net, _edited(draft_of(net), field, value))
        edited = filled_fields(draft_of(net)).get(field)
        more_returns(net, data.draw(st.integers(5, 9)))
        take_all(net)
        stands_now = filled_fields(draft_of(net)).get(field)
        if not is_prose(field):
            assert same(stands_now, edited)
            return
        was = {one.text for one in sentences(text_of(before[field]))}
        own = [one.text for one in sentences(text_of(edited)) if one.text not in was]
        found = iter([one.text for one in sentences(text_of(stands_now))])
        assert all(one in found for one in own), (text_of(edited), text_of(stands_now))
        settled = written_files(net)
        take_all(net)
        assert written_files(net) == settled


def test_members_evidence_comes_in_once_and_what_people_did_to_it_stays(net: Path) -> None:
    flood = {
        "kind": "figure",
        "statement": "The call came after 9 hours",
        "source": "Our log",
        "permission": "not-needed",
    }
    _evidence_comes(net, 2000, {"id": "barriers-1", **flood})
    take_all(net)
    (item,) = draft_of(net).evidence
    assert item.statement == "The call came after 9 hours"
    assert f"[@{item.id}]" in (draft_of(net).answer("barriers").text or "")
    own = item.model_copy(update={"statement": "The call came nine hours late"})
    write_draft(net, draft_of(net).model_copy(update={"evidence": (own,)}))
    _evidence_comes(net, 2001, {"id": "barriers-1", **flood, "statement": "Nobody rang in the storm of 2022"})
    take_all(net)
    kept = draft_of(net).evidence
    assert kept[0] == own
    assert [one.statement for one in kept[1:]] == ["Nobody rang in the storm of 2022"]
    write_draft(net, draft_of(net).model_copy(update={"evidence": (own,)}))
    take_all(net)
    assert draft_of(net).evidence == (own,)


def _evidence_comes(folder: Path, number: int, item: dict[str, str]) -> None:
    member = Member(id=f"late-{number}", name=f"Late Member {number}", kind="vcf")
    allowed = Permission(quote=True, name=True)
    evidence = (Evidence.model_validate(item),)
    bank = draft_of(folder).bank
    answers = {"barriers": Answer(selected=("funding",))}
    sent = Return(member, bank, 1, answers, evidence, permission=allowed)
    keep_returns(open_workspace(folder).workspace, [sent], (), MOMENT)
