"""What a member did not allow stands in nothing that is made of a combined response, in whatever form it goes out."""

import datetime as dt
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.desk.combining_workspace import take_all
from tests.desk.test_reports import BANK, Sent, held_words, stores, workspace_with
from wellput.desk.colleagues.draft_forms import write_form
from wellput.desk.documents.rendering import render
from wellput.desk.documents.wanted import OUTPUTS, Wanted
from wellput.desk.opening import open_workspace
from wellput.model.evidence import Evidence
from wellput.model.response import Answer
from wellput.model.returned import Member, Permission, Return

TODAY = dt.date(2025, 9, 10)


@st.composite
def stores_with_evidence(draw: st.DrawFn) -> list[list[Sent]]:
    """Returns whose members send evidence, too; all of it holds the mark of the return."""
    permission = st.sampled_from(["given", "not-needed", "asked", "refused", None])
    return [
        [
            replace(
                sent,
                returned=replace(
                    sent.returned,
                    evidence=(
                        Evidence(
                            id="barriers-1",
                            kind="case-study",
                            statement=f"{sent.mark} happened on {draw(st.integers(1, 28))} May.",
                            source=f"{sent.mark} log of {sent.returned.member.name}",
                            permission=draw(permission),
                        ),
                    ),
                ),
            )
            for sent in sents
        ]
        for sents in draw(stores())
    ]


def everything_made(workspace: Path) -> Iterator[tuple[str, str]]:
    """Yield what the draft, the version that is kept, and every output say."""
    for path in sorted((workspace / "responses").glob("*.yaml")):
        yield path.name, path.read_text("utf-8")
    opened = open_workspace(workspace)
    for output in OUTPUTS:
        if output != "pdf":  # it is made of the Word document
            path = render(opened, TODAY, Wanted(output=output, page_numbers=False)).path
            yield output, _words(path)
    yield "form for colleagues", _words(write_form(opened, TODAY, None, overwrite=True))


def _words(path: Path) -> str:
    if zipfile.is_zipfile(path):
        return held_words(path.read_bytes(), "docx")
    return held_words(path.read_bytes(), "html") + path.read_text("utf-8")


@settings(
    max_examples=5,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(stores_with_evidence())
def test_nothing_that_was_not_allowed_stands_in_a_combined_response(
    tmp_path_factory: pytest.TempPathFactory, rounds: list[list[Sent]]
) -> None:
    opened = workspace_with(tmp_path_factory.mktemp("store"), rounds)
    take_all(opened.workspace.root)
    latest = {one.returned.member.id: one for sent in rounds for one in sent}
    for name, told in everything_made(opened.workspace.root):
        for one in (one for sent in rounds for one in sent):
            counts = latest[one.returned.member.id] is one
            permission = one.returned.permission
            if not (counts and permission.quote):
                assert one.mark not in told, f"words in {name}"
            if counts and not permission.name:
                assert one.returned.member.name.casefold() not in told.casefold(), f"name in {name}"
            if one.returned.evidence[0].permission in ("asked", "refused"):
                assert f"{one.mark} happened" not in told, f"evidence in {name}"
            assert one.returned.member.id not in told.split(), f"id in {name}"
            assert (one.returned.member.contact or "") not in told, f"contact in {name}"


def test_what_was_allowed_is_there(tmp_path: Path) -> None:
    sents = [_allowed(number) for number in range(6)]
    opened = workspace_with(tmp_path / "store", [sents])
    take_all(opened.workspace.root)
    for name, told in everything_made(opened.workspace.root):
        if name != "form for colleagues":  # evidence is not in it
            assert "mark0 happened on 1 May." in told, name
        assert any(f"mark{number} said" in told for number in range(6)), name


def _allowed(number: int) -> Sent:
    mark = f"mark{number}"
    item = Evidence(id="barriers-1", kind="case-study", statement=f"{mark} happened on 1 May.", permission="given")
    returned = Return(
        member=Member(id=f"m{number}", name=f"Group {mark}", kind="vcf"),
        bank=BANK,
        bank_version=1,
        answers={"barriers": Answer(selected=("funding",), text=f"{mark} said what stands in the way.")},
        evidence=(item,),
        permission=Permission(quote=True, name=True),
    )
    return Sent(returned, mark)
