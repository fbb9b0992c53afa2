"""`wellput trace` as a coordinator uses it."""

from pathlib import Path

import pytest

from tests.cli.running import wellput
from tests.collate.returned_things import WHEN
from tests.collective.gathered import chose, member
from wellput.desk.members.keeping_returns import keep_returns
from wellput.model.returned import Permission, Return, Stood, Whence
from wellput.store.workspaces import Workspace

BANK = "strengthening-partnerships-2025"
STATEMENTS = """\
collective:
  statements:
    - {id: paid, question: barriers, words: Money is short., basis: {counts: option, of: funding},
       supports: 2, otherwise: 1, silent: 1}
    - {id: stale, question: barriers, words: Time is short., basis: {counts: option, of: capacity}, supports: 4}
    - {id: odd, question: barriers, words: Nobody knows., basis: {counts: option, of: fundig}, supports: 4}
    - {id: pooled, question: summary, words: Fund it., basis: {counts: ask, of: resources}, supports: 1, silent: 3}
    - {id: told, question: barriers, words: Two told us., supports: 2, members: [m1, m4]}
"""


def sent(number: int, *options: str, **more: str) -> Return:
    answers = {"barriers": chose(*options, **more)} if options or more else {}
    one = member(number, "vcf", answers, permission=Permission(quote=number == 1, name=False))
    whence: dict[Stood, Whence] = {("barriers", "selected"): Whence("returns.csv", f"row {number}", "x")}
    return Return(one.member, BANK, 1, one.answers, permission=one.permission, whence=whence)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    assert wellput("start", tmp_path / "net").status == 0
    monkeypatch.chdir(tmp_path / "net")
    workspace = Workspace(tmp_path / "net")
    sheaf = [
        sent(1, "funding"),
        sent(2, "funding"),
        sent(3, "capacity", text="No time at all.", ask="Fund us."),
        sent(4),
    ]
    keep_returns(workspace, sheaf, (), WHEN)
    return workspace


@pytest.fixture
def combined(here: Workspace) -> Workspace:
    draft = here.draft.read_text("utf-8")
    here.draft.write_text(f"{draft}{STATEMENTS}", "utf-8")
    return here


def test_a_statement_is_shown_with_its_figures_and_the_members_behind_it(combined: Workspace) -> None:
    ran = wellput("trace", "paid")
    said = " ".join(ran.out.split())
    assert ran.status == 0
    assert "Internal: this names members" in said
    assert "Money is short. In the draft: 2 of 4 members (50%); 1 answered otherwise; 1 said nothing." in said
    assert "Now: 2 of 4 members (50%); 1 answered otherwise; 1 said nothing." in said
    assert "Support it (2) - Secretname1 (m1), Voluntary, community or faith organisation, North; may be quoted" in said
    assert "[returns.csv, row 1]" in said
    assert "Answered otherwise (1) - Secretname3 (m3)" in said
    assert "Said nothing (1) - Secretname4 (m4)" in said


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("stale", "The figures have changed since the draft was made."),
        ("odd", "it cannot be counted. There is no option “fundig” here. Did you mean funding?"),
    ],
)
def test_figures_that_do_not_agree_any_more_fail(combined: Workspace, name: str, told: str) -> None:
    ran = wellput("trace", name)
    assert ran.status == 1
    assert told in " ".join(ran.out.split())
    assert f"The figures of {name} do not agree with the returns." in " ".join(ran.err.split())


@pytest.mark.parametrize("name", ["pooled", "summary"])
def test_an_ask_of_all_questions_is_traced_to_the_words_in_which_it_was_made(combined: Workspace, name: str) -> None:
    ran = wellput("trace", name)
    assert ran.status == 0
    said = " ".join(ran.out.split())
    assert "Statement pooled (all questions)" in said
    assert "what should be done “Fund us.”" in said
    assert "No time at all." not in said


def test_members_named_by_hand_are_traced_too(combined: Workspace) -> None:
    ran = wellput("trace", "told")
    assert ran.status == 0
    assert "Support it (2) - Secretname1 (m1)" in " ".join(ran.out.split())


def test_without_a_name_every_statement_is_shown_and_those_that_differ_are_named(combined: Workspace) -> None:
    ran = wellput("trace")
    assert ran.status == 1
    assert [name for name in ("paid", "stale", "odd", "pooled", "told") if f"Statement {name} " in ran.out] == [
        *("paid", "stale", "odd", "pooled", "told")
    ]
    assert "stale" in ran.err
    assert "odd" in ran.err
    assert "paid" not in ran.err


@pytest.mark.parametrize("name", ["barriers", "6"])
def test_a_question_is_traced_without_any_draft(here: Workspace, name: str) -> None:
    ran = wellput("trace", name)
    said = " ".join(ran.out.split())
    assert ran.status == 0
    assert "Asked: 4. Answered: 3. Said nothing: 1." in said
    assert "No time at all." in said
    assert "2 of 4 members (50%)" in said
    assert "Secretname1, Secretname2" in said


def test_what_is_not_there_is_said_with_what_is_near(combined: Workspace) -> None:
    assert "Did you mean stale?" in wellput("trace", "stall").err
    assert "Did you mean barriers?" in wellput("trace", "barrier").err
    assert "is about the respondent" in wellput("trace", "name").err
    assert wellput("trace", "stall").status == 2


def test_a_draft_without_statements_says_so(here: Workspace) -> None:
    ran = wellput("trace")
    assert ran.status == 0
    assert "no statements that speak for members" in " ".join(ran.out.split())
