"""Words that members said: what may be quoted tells no more of its member than a report does."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from tests.collate.returned_things import WHEN, sent_by
from wellput.desk.collation.reporting import report
from wellput.desk.collation.to_report import WantedReport
from wellput.desk.collation.voicing import Heard, voice_passages, voices, voices_as
from wellput.desk.documents.words_in_files import words_in
from wellput.desk.members.keeping_returns import keep_returns
from wellput.desk.opening import open_workspace
from wellput.desk.starting import start
from wellput.errors import WellputError
from wellput.model.response import Answer
from wellput.model.returned import Original, Permission, Whence
from wellput.model.tallied import WantedVoices

QUESTION = "anything-else"
FILE = "Zebra Trust reply.docx"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Six volunteers and one responder; Zebra Trust may be quoted and not named, Open Trust may be named."""
    start(tmp_path, "strengthening-partnerships-2025")
    opened = open_workspace(tmp_path)
    permitted = {
        "Zebra": Permission(quote=True),
        "Open": Permission(quote=True, name=True),
        "Lone": Permission(quote=True),
    }
    sent = [
        sent_by(
            name, {QUESTION: Answer(text=f"Words {at}.")}, kind="responder" if name == "Lone" else "vcf", area="Mon"
        )
        for at, name in enumerate(("Zebra", "Open", "Lone", "A", "B", "C", "D"), 1)
    ]
    returns = [
        replace(
            one,
            bank=opened.bank.bank,
            original="file",
            place=f"row {at}",
            permission=permitted.get(one.member.name, Permission()),
            whence={(QUESTION, "text"): Whence(FILE, f"row {at}", "raw")},
        )
        for at, one in enumerate(sent)
    ]
    keep_returns(opened.workspace, returns, [Original(FILE, "file", "kept/file")], WHEN)
    return tmp_path


def heard(workspace: Path, **wanted: object) -> list[Heard]:
    return list(voices(workspace, [QUESTION], WantedVoices(**wanted))[1])  # type: ignore[arg-type]


def test_the_credit_is_the_kind_only_where_no_small_group_could_be_told_by_it(workspace: Path) -> None:
    credit = {one.voice.name: one.credit for one in heard(workspace)}
    assert credit == {"Zebra": "A member", "Open": "Open", "Lone": "A member", **dict.fromkeys("ABCD", "")}


def test_what_may_be_quoted_stands_under_the_name_by_which_it_may_be_and_tells_nothing_else(workspace: Path) -> None:
    said = heard(workspace, quotable=True)
    assert [one.voice.name for one in said] == ["A member", "A member", "Open"]
    for form in ("csv", "json"):
        told = voices_as(said, form)
        for secret in ("Zebra", "zebra", "Lone", "lone", FILE, "responder"):
            assert secret not in told, (form, secret)
    assert "Zebra" not in str(voice_passages(open_workspace(workspace), said))


def test_for_whoever_prepares_the_response_everything_is_told(workspace: Path) -> None:
    (row, *_) = csv.DictReader(io.StringIO(voices_as(heard(workspace, member="zebra"), "csv")))
    told = (row["name"], row["kind"], row["area"], row["file"], row["place"], row["credit"])
    assert told == ("Zebra", "vcf", "Mon", FILE, "row 0", "A member")


def test_a_code_that_no_codebook_has_is_told_of(workspace: Path) -> None:
    with pytest.raises(WellputError, match="There is no code"):
        heard(workspace, code="late")


def test_at_a_question_that_too_few_answered_only_members_that_may_be_named_are_quoted(workspace: Path) -> None:
    answers = {"barriers": Answer(text="Only four of us were asked.")}
    opened = open_workspace(workspace)
    few = [sent_by(f"Few-{at}", answers, permission=Permission(quote=True)) for at in range(3)]
    named = Answer(text="We say so by name.")
    few.append(sent_by("Named", {"barriers": named}, permission=Permission(quote=True, name=True)))
    keep_returns(opened.workspace, [replace(one, bank=opened.bank.bank) for one in few], (), WHEN)
    assert [one.credit for one in voices(workspace, ["barriers"], WantedVoices(quotable=True))[1]] == ["Named"]
    assert len(voices(workspace, ["barriers"], WantedVoices())[1]) == 4
    given = WantedReport(output="html", questions=("barriers",))
    for output in ("html", "xlsx"):
        path = report(workspace, replace(given, output=output), WHEN.date()).path
        assert "Only four of us" not in words_in(path)
        assert "We say so by name." in words_in(path)
