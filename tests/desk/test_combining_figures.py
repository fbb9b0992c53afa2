"""Figures that a person changed or wrote are told where they are not, or are no longer, those of the returns."""

import datetime as dt
import re
import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.desk.combining_workspace import MOMENT, combined_workspace, draft_of, more_returns, take_all, write_draft
from wellput.desk.checks.checking import check
from wellput.desk.collective.combining import combining
from wellput.desk.collective.combining_words import checked_lists, combined_lists
from wellput.desk.collective.ledger_document import write_ledger
from wellput.desk.collective.tracing import traced
from wellput.desk.members.keeping_returns import keep_returns
from wellput.desk.opening import open_workspace
from wellput.model.collective import Basis, Statement
from wellput.model.collective_fields import with_filled
from wellput.model.draft_fields import Field
from wellput.model.finding import Finding
from wellput.model.response import Answer
from wellput.model.returned import Member, Return

TODAY = dt.date(2025, 9, 3)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return combined_workspace(tmp_path_factory.mktemp("figures") / "net", 12)


@pytest.fixture
def net(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "net"))


def findings(folder: Path, code: str) -> list[Finding]:
    return list(check(open_workspace(folder), TODAY, select=[code]).findings)


def with_amount_changed(folder: Path) -> tuple[str, str, str]:
    """Put another amount into the costs; return the statement's id, the amount that stood there and the new one."""
    text = draft_of(folder).answer("annual-cost").text or ""
    was = re.findall(r"£[\d,]+\d", text)[0]
    one = next(one for one in statements(folder) if one.question == "annual-cost" and was in one.words)
    write_draft(folder, with_filled(draft_of(folder), {Field("annual-cost", "text"): text.replace(was, "£987,654", 1)}))
    return one.id, was, "£987,654"


def statements(folder: Path) -> tuple[Statement, ...]:
    collective = draft_of(folder).collective
    assert collective
    return collective.statements


def add(folder: Path, one: Statement) -> None:
    response = draft_of(folder)
    assert response.collective
    collective = response.collective.model_copy(update={"statements": (*response.collective.statements, one)})
    write_draft(folder, response.model_copy(update={"collective": collective}))


def write(folder: Path, words: str) -> None:
    """Add words of one's own to an answer."""
    text = draft_of(folder).answer("barriers").text or ""
    write_draft(folder, with_filled(draft_of(folder), {Field("barriers", "text"): f"{text}\n\n{words}"}))


def test_a_changed_amount_is_told_by_combining_by_the_check_and_by_tracing(net: Path) -> None:
    statement, was, now = with_amount_changed(net)
    told = f"the sentence says {now}; the returns come to {was}"
    assert f"{statement}: {told}" in str(checked_lists(combining(net)))
    assert statement in traced(net, "annual-cost").differing
    done, combined = take_all(net)
    assert f"{statement}: {told}" in str(combined_lists(done, combined))
    assert f"{statement}: {told}" in str(checked_lists(combining(net)))
    assert [one.message for one in findings(net, "MEM02") if told in one.message]
    trace = traced(net, "annual-cost")
    assert statement in trace.differing
    lines = [part.heading for one in trace.passages for part in one.parts if f" {statement} " in one.heading]
    assert f"{told[0].upper()}{told[1:]}." in lines
    assert "The figures agree." not in lines


def test_a_draft_that_nobody_edited_has_all_its_figures(net: Path) -> None:
    assert not checked_lists(combining(net))
    assert not findings(net, "MEM02")
    assert not traced(net).differing


def test_sentences_of_ones_own_are_told_when_the_number_of_members_is_another(net: Path) -> None:
    write(
        net, "Half of our members (6 of 12) have no key. “All came. 6 of 11 members stayed.” 6 of 30 events were late."
    )
    assert "have no key" not in str(checked_lists(combining(net)))
    more_returns(net, 1)
    (told,) = [lines for heading, lines in checked_lists(combining(net)).items() if "Your own sentences" in heading]
    assert len(told) == 1
    assert told[0].endswith(": “Half of our members (6 of 12) have no key.” Figures are of 14 members now, not of 12.")
    assert "have no key" in str(combined_lists(*take_all(net)))


def test_a_sentence_that_is_counted_is_not_told_as_ones_own(net: Path) -> None:
    more_returns(net, 1)
    assert "Your own sentences" not in str(checked_lists(combining(net)))


@pytest.mark.parametrize(
    "basis",
    [
        Basis(counts="side", of="low"),
        Basis(counts="option", of="very-wel"),
        Basis(counts="options", of="very-well, fairly"),
        Basis(counts="options", of=" , "),
        None,
    ],
)
def test_a_statement_that_cannot_be_counted_is_found_by_the_check(net: Path, basis: Basis | None) -> None:
    assert not findings(net, "MEM04")
    one = Statement(id="by-hand", question="how-well", words="Many members say so.", basis=basis, supports=9)
    add(net, one)
    (finding,) = findings(net, "MEM04")
    assert finding.place.words == "by-hand" or "by-hand" in finding.mend
    entry = next(one for one in traced(net).passages if "by-hand" in one.heading)
    assert any("cannot be counted" in part.heading for part in entry.parts)


def test_options_counted_together_are_traced_to_their_members(net: Path) -> None:
    chosen = Basis(counts="options", of="yes-duty, yes-with-more")
    add(net, Statement(id="either", question="right-means", words="Many say yes.", basis=chosen, supports=9))
    assert not findings(net, "MEM04")
    (passage,) = traced(net, "either").passages
    counted = next(part.heading for part in passage.parts if part.heading.startswith("Counted: "))
    assert counted.startswith("Counted: members who chose “Yes” or “Yes, if")
    supports = sum(
        one.supports
        for one in statements(net)
        if one.field == "text" and one.basis in [Basis(counts="option", of=of) for of in ("yes-duty", "yes-with-more")]
    )
    assert any(part.heading == f"Support it ({supports})" for part in passage.parts)


def test_a_draft_that_was_sent_without_the_returns_is_checked_all_the_same(net: Path) -> None:
    (net / "responses" / "members.sqlite").unlink()
    (net / "responses" / "combined.yaml").unlink()
    assert not findings(net, "MEM04")


def test_the_ledger_counts_asks_as_the_draft_does(net: Path) -> None:
    _asks_come(net)
    take_all(net)
    assert [one for one in statements(net) if one.basis and one.basis.counts == "ask" and one.supports]
    path = write_ledger(net, TODAY)
    assert "By the returns now" not in ZipFile(path).read("word/document.xml").decode()


def _asks_come(folder: Path) -> None:
    opened = open_workspace(folder)
    answers = {"barriers": Answer(selected=("funding",), ask="Fund a shared directory of contacts.")}
    several = [Member(id=f"late-{number}", name=f"Late Member {number}", kind="vcf") for number in range(3)]
    keep_returns(opened.workspace, [Return(one, opened.bank.bank, 1, answers) for one in several], (), MOMENT)
