"""Reports of a collation: they can be read by everybody, and hold nothing that their members did not allow."""

import base64
import datetime as dt
import html
import io
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import OpenXmlValidator

from tests.desk.generated_returns import generated_workspace
from tests.word.accessibility.checker import breaches
from tests.word.opened import Opened as OpenedWord
from wellput.desk.collation.collating import Format, collated, figures_as, passages
from wellput.desk.collation.reporting import report
from wellput.desk.collation.to_report import REPORTS, Report, WantedReport
from wellput.desk.collation.voicing import voices, voices_as
from wellput.desk.members.keeping_returns import keep_returns
from wellput.desk.opening import Opened, open_workspace
from wellput.desk.starting import start
from wellput.errors import WellputError
from wellput.model.response import Answer, Ranked
from wellput.model.returned import Member, Permission, Return
from wellput.model.tallied import WantedVoices
from wellput.store.content import content

TODAY = dt.date(2025, 9, 10)
WHEN = dt.datetime(2025, 9, 1, 10, 0)
QUESTIONS = ("barriers", "benefits", "delay-or-failure", "how-well")


def made(workspace: Path, output: Report, **wanted: object) -> bytes:
    given = WantedReport(output=output, page_numbers=False, **wanted)  # type: ignore[arg-type]
    return report(workspace, given, TODAY, overwrite=True).path.read_bytes()


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generated_workspace(tmp_path_factory.mktemp("generated")).workspace.root


@pytest.mark.parametrize("by", ["kind", "area"])
def test_the_word_report_of_44_returns_is_valid_and_can_be_read_by_everybody(generated: Path, by: str) -> None:
    data = made(generated, "docx", by=by)
    path = generated / "checked.docx"
    path.write_bytes(data)
    assert [*OpenedWord(data).faults(), *map(str, breaches(data)), *OpenXmlValidator().validate(path).errors] == []


def test_a_report_of_one_return_and_of_none_can_be_made_too(tmp_path: Path) -> None:
    for count in (0, 1):
        workspace = generated_workspace(tmp_path / str(count), count).workspace.root
        if count == 0:
            keep_returns(open_workspace(workspace).workspace, (), (), WHEN)
        assert breaches(made(workspace, "docx")) == []
        assert made(workspace, "xlsx")
        assert b"0 returns were counted" in made(workspace, "html") or count


def test_a_report_says_that_its_returns_are_generated(generated: Path) -> None:
    assert b"No member in it is anybody" in made(generated, "html")


def test_the_same_returns_make_the_same_report(generated: Path) -> None:
    for output in ("docx", "html"):
        assert made(generated, output, questions=QUESTIONS) == made(generated, output, questions=QUESTIONS)


def test_progress_goes_up_to_its_end(generated: Path) -> None:
    for output in ("html", "xlsx"):
        told: list[tuple[int, int]] = []
        wanted = WantedReport(output=output, questions=QUESTIONS)
        report(generated, wanted, TODAY, overwrite=True, progress=lambda *done, told=told: told.append(done))
        assert told == sorted(told), output
        assert told[-1][0] == told[-1][1], output


def test_all_words_go_into_a_workbook_of_its_own_that_says_whom_it_is_for(generated: Path) -> None:
    wanted = WantedReport(output="xlsx", all_words=True)
    path = report(generated, wanted, TODAY).path
    assert path.name.endswith("-collation-all-words.xlsx")
    book = openpyxl.load_workbook(path)
    assert "not to be passed on" in str(book["Overview"]["A3"].value)
    heads, *rows = book["Words"].iter_rows(values_only=True)
    assert {row[heads.index("Permission")] for row in rows} == {
        *("may not be quoted", "may be quoted by name", "may be quoted without the name"),
    }
    with pytest.raises(WellputError, match="workbook only"):
        report(generated, WantedReport(output="docx", all_words=True), TODAY)


def test_a_report_that_somebody_changed_is_left_alone(generated: Path) -> None:
    path = report(generated, WantedReport(output="html", questions=("1",)), TODAY, out=generated / "ours.html").path
    path.write_text("changed", "utf-8")
    with pytest.raises(WellputError, match="changed since"):
        report(generated, WantedReport(output="html", questions=("1",)), TODAY, out=path)
    with pytest.raises(WellputError, match=r"must end in \.docx"):
        report(generated, WantedReport(output="docx"), TODAY, out=path)


@dataclass(frozen=True)
class Sent:
    """A member's return, and the mark that stands in all of its words."""

    returned: Return
    mark: str


TAILS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)


@st.composite
def stores(draw: st.DrawFn) -> list[list[Sent]]:
    """Two rounds of returns; in the second a member may say something else and allow something else."""
    members = [
        Member(
            id=f"m{number}",
            name=f"Zq{number}name{draw(TAILS)}".strip(),
            kind=draw(st.sampled_from(["vcf", "vcf", "responder", None])),
            area=draw(st.sampled_from(["North", "South", None])),
            contact=f"private{number}@example.org",
        )
        for number in range(draw(st.integers(4, 9)))
    ]
    return [
        [_sent(draw, member, members, f"{turn}q{member.id}x") for member in members if turn == 0 or draw(st.booleans())]
        for turn in range(2)
    ]


def _sent(draw: st.DrawFn, member: Member, members: list[Member], mark: str) -> Sent:
    def words() -> str:
        mentioned = draw(st.none() | st.sampled_from(members))
        return f"{mark} {draw(TAILS)} {mentioned.name.upper() if mentioned else ''} =1 <b>".strip()

    answers = {
        "barriers": Answer(selected=("funding", "other"), other=words(), text=words()),
        "benefits": Answer(ranked=(Ranked(option="trust", reason=words(), unlocks=words()),)),
        "delay-or-failure": Answer(text=words(), ask=words()),
        "how-well": Answer(selected=("very-well",), position=words()),
    }
    allowed = st.sampled_from([True, False, None])
    permission = Permission(quote=draw(allowed), name=draw(allowed))
    original = None
    return Sent(
        Return(member=member, bank=BANK, bank_version=1, answers=answers, permission=permission, original=original),
        mark,
    )


BANK = "strengthening-partnerships-2025"
FORMATS: tuple[Format, ...] = ("json", "csv")


def held_words(data: bytes, output: Report) -> str:
    """Everything that a file says, wherever in it: as words, and as the bytes of each of its parts."""
    if output == "html":
        page = data.decode()
        pictures = (base64.b64decode(one).decode() for one in re.findall(r"base64,([^\"]+)", page))
        return html.unescape("\n".join((page, *pictures)))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [html.unescape(archive.read(one).decode("utf-8", "replace")) for one in archive.namelist()]
        roots = [etree.fromstring(archive.read(one)) for one in archive.namelist() if one.endswith((".xml", ".rels"))]
    pieces = ["".join(root.itertext()) for root in roots]
    return "\n".join(
        [*parts, *pieces, *(str(value) for root in roots for each in root.iter() for value in each.attrib.values())]
    )


def everything_made(workspace: Path) -> dict[str, str]:
    """What every output says."""
    told: dict[str, str] = {one: held_words(made(workspace, one, questions=QUESTIONS), one) for one in REPORTS}
    told["html by area, all quotes"] = held_words(
        made(workspace, "html", by="area", most=500, questions=QUESTIONS), "html"
    )
    done = collated(workspace, by="kind")
    told |= {form: figures_as(done, form) for form in FORMATS}
    _, quotable = voices(workspace, (), WantedVoices(quotable=True))
    told |= {f"quotable {form}": voices_as(quotable, form) for form in FORMATS}
    return told | {"text": "\n".join(map(str, passages(done)))}


@settings(
    max_examples=6,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(stores())
def test_nothing_that_was_not_allowed_stands_in_any_output(
    tmp_path_factory: pytest.TempPathFactory, rounds: list[list[Sent]]
) -> None:
    opened = workspace_with(tmp_path_factory.mktemp("store"), rounds)
    latest = {one.returned.member.id: one for sent in rounds for one in sent}
    outputs = everything_made(opened.workspace.root)
    for one in (one for sent in rounds for one in sent):
        counts = latest[one.returned.member.id] is one
        permission = one.returned.permission
        for name, told in outputs.items():
            if not (counts and permission.quote):
                assert one.mark not in told, f"words in {name}"
            if counts and not permission.name:
                assert one.returned.member.name.casefold() not in told.casefold(), f"name in {name}"
            assert (one.returned.member.contact or "") not in told, f"contact in {name}"
    quotable = [one for one in latest.values() if one.returned.permission.quote]
    few = len(latest) < 5
    for one in (one for one in quotable if one.returned.permission.name or not few):
        unnamed = [each.returned.member.name for each in latest.values() if not each.returned.permission.name]
        said = [v for v in (one.returned.answers["barriers"].text or "",) if not any(n.upper() in v for n in unnamed)]
        assert all(one.mark in outputs["xlsx"] for _ in said)


def workspace_with(folder: Path, rounds: list[list[Sent]]) -> Opened:
    start(folder, BANK)
    opened = open_workspace(folder)
    for turn, sent in enumerate(rounds):
        if sent:
            keep_returns(opened.workspace, [one.returned for one in sent], (), WHEN + dt.timedelta(days=turn))
    return opened


def test_the_template_ships_with_the_others() -> None:
    assert (content("templates") / "collation" / "report.md.j2").is_file()
