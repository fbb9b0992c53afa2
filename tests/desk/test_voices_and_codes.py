"""What members said in words, what may be done with it, and codes that outlive a return."""

from pathlib import Path

import pytest

from tests.collate.returned_things import WHEN, members_bank, sent_by
from wellput.collate.quoting import credit
from wellput.collate.voices import heard, permission
from wellput.desk.members.keeping_returns import keep_returns
from wellput.model.coded import Code, Coding, fingerprint
from wellput.model.response import Answer, Ranked
from wellput.model.returned import Permission, Return
from wellput.model.tallied import Voice, WantedVoices
from wellput.store.members_codes import read_codes, read_codings, save_codes, save_codings
from wellput.store.members_file import changing, members_file, reading
from wellput.store.members_reading import read_voices
from wellput.store.workspaces import Workspace

BANK = members_bank()


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path)


def said(workspace: Workspace, question: str = "views", **wanted: object) -> list[Voice]:
    with reading(members_file(workspace)) as store:
        return list(heard(read_voices(store, "small", question), WantedVoices(**wanted)))  # type: ignore[arg-type]


def keep(workspace: Workspace, *returns: Return) -> None:
    keep_returns(workspace, returns, (), WHEN)


def views(text: str) -> dict[str, Answer]:
    return {"views": Answer(text=text)}


def test_words_come_with_who_said_them_and_only_permission_that_was_given_counts(workspace: Workspace) -> None:
    keep(
        workspace,
        sent_by("Cat", views("Not asked."), kind=None),
        sent_by("Ann", views("Quote me."), permission=Permission(quote=True)),
        sent_by("Bob", views("Name me."), permission=Permission(quote=True, name=True)),
        sent_by("Dan", views("Name but do not quote."), permission=Permission(quote=False, name=True)),
    )
    told = said(workspace)
    assert [(one.name, credit(BANK, one, {"vcf"}), permission(one)) for one in told] == [
        ("Ann", "A member (Voluntary organisation)", "may be quoted without the name"),
        ("Bob", "Bob", "may be quoted by name"),
        ("Cat", "A member", "may not be quoted"),
        ("Dan", "Dan", "may not be quoted"),
    ]
    assert [one.name for one in said(workspace, quotable=True)] == ["Ann", "Bob"]


def test_words_can_be_asked_for_by_kind_area_and_member(workspace: Workspace) -> None:
    keep(
        workspace,
        sent_by("Ann", views("a"), area="North"),
        sent_by("Bob", views("b"), area="South"),
        sent_by("Cat", views("c"), kind="responder", area="South"),
    )
    assert [one.name for one in said(workspace, area="South")] == ["Bob", "Cat"]
    assert [one.name for one in said(workspace, area="South", kind="vcf")] == ["Bob"]
    assert [one.name for one in said(workspace, member="cat")] == ["Cat"]


def test_reasons_name_their_option_and_what_was_skipped_or_left_blank_is_not_said(workspace: Workspace) -> None:
    ranking = Answer(ranked=(Ranked(option="trust", reason="It holds."), Ranked(option="sharing", reason=" ")))
    keep(
        workspace,
        sent_by("Ann", {"benefits": ranking}),
        sent_by("Bob", {"benefits": Answer(text="Gone.", skipped="Not for us.")}),
    )
    assert [(one.field, one.item, one.words) for one in said(workspace, "benefits")] == [
        ("reason", "trust", "It holds.")
    ]


def test_codes_outlive_a_corrected_return_and_a_change_of_words_is_seen(workspace: Workspace) -> None:
    keep(workspace, sent_by("Ann", views("We are called late."), original=None))
    read = fingerprint(said(workspace))
    coding = Coding("views", "ann", "first coder", "late", read)
    with changing(members_file(workspace)) as store:
        save_codes(store, "small", [Code("views", "late", "Called late")])
        save_codings(store, "small", "views", "ann", "first coder", [coding])
    keep(workspace, sent_by("Ann", views("We are called late.") | {"hours": Answer(number="2")}))  # type: ignore[arg-type]
    with reading(members_file(workspace)) as store:
        assert read_codings(store, "small") == (coding,)
    assert fingerprint(said(workspace)) == read
    keep(workspace, sent_by("Ann", views("We are never called.")))
    assert fingerprint(said(workspace)) != read


def test_a_coder_who_codes_again_replaces_only_their_own_codes(workspace: Workspace) -> None:
    keep(workspace, sent_by("Ann", views("We are called late.")))
    mine, theirs = Coding("views", "ann", "me", "late", "x"), Coding("views", "ann", "they", "late", "x")
    with changing(members_file(workspace)) as store:
        save_codes(
            store, "small", [Code("views", "late", "Late"), Code("views", "late", "Called late", "After the flood.")]
        )
        for one in (mine, theirs):
            save_codings(store, "small", "views", "ann", one.coder, [one])
        save_codings(store, "small", "views", "ann", "me", [])
        assert read_codings(store, "small") == (theirs,)
        assert read_codes(store, "small") == (Code("views", "late", "Called late", "After the flood."),)
