"""`wellput members`, as one types it."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from tests.cli.running import Ran, wellput
from tests.collate.returned_things import WHEN, sent_by
from wellput.cli.collate import collate
from wellput.desk.members.keeping_returns import keep_returns
from wellput.desk.opening import open_workspace
from wellput.model.costs import CostLine, CostSheet
from wellput.model.relationships import Relationship
from wellput.model.response import Answer, Ranked
from wellput.model.returned import Permission, Return

BANK = "strengthening-partnerships-2025"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    assert wellput("start", tmp_path / "net").status == 0
    monkeypatch.chdir(tmp_path / "net")
    return tmp_path / "net"


def listed(here: Path, text: str | bytes) -> Ran:
    path = here / "members.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return wellput("members", "import", path)


def reply(here: Path, *returns: Return) -> None:
    keep_returns(open_workspace(here).workspace, returns, (), WHEN)


def test_without_a_list_one_is_told_how_to_make_one(here: Path) -> None:
    ran = wellput("members")
    assert ran.status == 2
    assert "wellput members import members.csv" in ran.said


def test_who_has_replied_and_who_is_missing_is_shown_by_kind_and_area(here: Path) -> None:
    assert listed(here, "name,kind,area\nAnn,vcf,North\nBob,vcf,South\nCat,responder,South\n").status == 0
    reply(
        here,
        _sent("Ann"),
        _sent("Stranger"),
    )
    ran = wellput("members")
    assert ran.status == 0
    assert "1 of 3 members asked have replied." in ran.said
    assert "- Voluntary, community or faith organisation: 1 of 2" in ran.out
    assert "- South: 0 of 2" in ran.out
    assert "Missing: - Bob (bob) - Cat (cat)" in ran.said
    assert "without being on the list: - Stranger (stranger)" in ran.said


def test_a_list_with_faults_is_read_as_far_as_it_goes_and_ends_with_1(here: Path) -> None:
    ran = listed(here, "name,kind\nAnn,vcf\nBob,plumber\n")
    assert ran.status == 1
    assert "members.csv:3:" in ran.said
    assert "1 members read" in ran.said or "1 member read" in ran.said


@pytest.mark.parametrize(
    "held",
    [
        "Name;Area\r\nLlŷn Hub;Môn\r\n".encode("utf-8-sig"),
        "Name\tArea\nLlŷn Hub\tMôn\n".encode("utf-16"),
        "Name,Area\rLlŷn Hub,Môn\r".encode(),
    ],
)
def test_a_list_is_read_as_spreadsheet_programs_save_it(here: Path, held: bytes) -> None:
    assert listed(here, held).status == 0
    assert "Llŷn Hub" in wellput("members").out
    assert "Môn: 0 of 1" in wellput("members").out


@pytest.mark.parametrize("held", [b"PK\x03\x04 a workbook", b"", b"\xff\xfe\x00", b"\x00" * 50])
def test_a_file_that_is_no_list_is_refused_in_words(here: Path, held: bytes) -> None:
    ran = listed(here, held)
    assert ran.status == 2
    assert "members.csv" in ran.said


def test_a_member_of_another_kind_now_counts_with_its_kind(here: Path) -> None:
    listed(here, "name,kind\nAnn,vcf\n")
    reply(here, _sent("Ann"))
    listed(here, "name,kind\nAnn,responder\n")
    assert "- Category 1 or 2 responder: 1 of 1" in wellput("members").out


def test_the_reminder_list_holds_who_is_missing_and_runs_nowhere(here: Path) -> None:
    listed(here, 'name,contact\nAnn,a@example.org\nBob,"=HYPERLINK(1)"\n')
    reply(here, _sent("Ann"))
    assert wellput("members", "remind").status == 0
    lines = (here / "output" / "reminders.csv").read_text("utf-8-sig").splitlines()
    assert lines == ["name,contact,kind,area,asked,id", "Bob,'=HYPERLINK(1),,,,bob"]
    assert wellput("members", "remind").status == 0
    (here / "output" / "reminders.csv").write_text("changed by hand", "utf-8")
    assert wellput("members", "remind").status == 2


def test_several_returns_are_shown_with_when_they_were_sent_what_they_answer_and_what_differs(here: Path) -> None:
    early = replace(_sent("Ann", "We pay.\nWe wait."), permission=Permission(quote=True))
    late = replace(
        _sent("Ann", "We pay.\nWe are paid.", 1), answers=_sent("Ann", "We pay.\nWe are paid.", 1).answers | _views()
    )
    reply(here, early, late)
    said = wellput("members", "choose", "ann").said
    assert "1: 1 question answered; collected 1 September 2025; waits to be chosen; not dated" in said
    assert "2: 2 questions answered; collected 1 September 2025; waits to be chosen; not dated" in said
    assert "1 and 2 differ in 4 things:" in said
    assert "May be quoted - 1: yes - 2: not answered, which counts as no" in said
    assert "what is chosen - 1: Not yet" in said
    assert "- 1: We wait. - 2: We are paid." in said
    assert "- 1: (nothing) - 2: Only this." in said
    ran = wellput("collate")
    assert "1: 1 question answered; collected 1 September 2025; waits to be chosen" in ran.said
    assert "1 and 2 differ in 4 things. See what differs" in ran.said


def test_costs_and_relationships_that_differ_are_shown_in_words(here: Path) -> None:
    def sent(pounds: int, works: int) -> Return:
        line = CostLine(activity="Meetings", case="now", who="paid", other={"travel": Decimal(pounds)})
        answers = {
            "annual-cost": Answer(cost=CostSheet(lines=(line,))),
            "relationships": Answer(map=(Relationship(partner="The council", works=works),)),
        }
        return replace(_sent("Ann"), answers=answers)

    reply(here, sent(100, 2), sent(250, 4))
    said = wellput("members", "choose", "ann").said
    assert "the costs - 1: Now £100 a year, from: Meetings, case now, who paid, travel 100 - 2: Now £250 a year" in said
    assert "the relationships - 1: The council, works 2 - 2: The council, works 4" in said


def test_members_and_areas_stand_in_the_order_of_their_numbers(here: Path) -> None:
    rows = "".join(f"Member {n},Area {n}\n" for n in (10, 2, 1, 11))
    listed(here, f"name,area\n{rows}")
    said = wellput("members").said
    for what in ("- Member {} (", "- Area {}:"):
        places = [said.index(what.format(n)) for n in (1, 2, 10, 11)]
        assert places == sorted(places)


def test_of_several_returns_one_is_chosen(here: Path) -> None:
    reply(here, _sent("Ann", "one"), _sent("Ann", "two"))
    assert "Ann (ann)" in wellput("members").out
    shown = wellput("members", "choose", "ann").out
    assert shown.count("waits to be chosen") == 2
    assert wellput("members", "choose", "ann", shown.split(":")[0]).status == 0
    assert "Several returns" not in wellput("members").out


def test_figures_can_be_read_aloud_and_go_to_other_programs(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reply(here, *(_sent(f"M{n}") for n in range(6)))
    assert collate.main([_first(), "--by", "kind"], standalone_mode=False) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "Everybody: 6 answered, of 6 asked." in told
    assert "Where fewer than 5 of a group were asked or answered, its figures are masked" in told
    assert collate.main(["--format", "csv"], standalone_mode=False) == 0
    assert capsys.readouterr().out.startswith("question,number,text,by,group")
    assert collate.main([_first(), "--words"], standalone_mode=False) == 0
    assert "M0 (may not be quoted): one" in capsys.readouterr().out


def _first() -> str:
    return next(open_workspace(Path()).bank.questions).id


def _sent(name: str, text: str = "one", option: int = 0) -> Return:
    chosen = next(open_workspace(Path()).bank.questions).options[option].id
    one = sent_by(name, {_first(): Answer(selected=(chosen,), text=text)})
    return Return(one.member, BANK, 1, one.answers, original=None)


def _views() -> dict[str, Answer]:
    return {"anything-else": Answer(text="Only this.")}


def test_it_is_told_how_many_are_to_be_reminded(here: Path) -> None:
    listed(here, "name\nAnn\nBob\n")
    assert "To remind: 2 of 2 members asked." in wellput("members", "remind").said
    reply(here, _sent("Ann"), _sent("Bob"))
    assert "To remind: 0 of 2 members asked." in wellput("members", "remind").said


def test_questions_that_nobody_answered_are_told_in_one_list_unless_one_asks_for_one(here: Path) -> None:
    listed(here, "name\nAnn\n")
    reply(here, *(_sent(name) for name in ("Ann", "Bob", "Cat", "Dot", "Eve")))
    said = wellput("collate").said
    assert "Answered by nobody" in said
    assert said.count("Everybody: 0 answered") == 0
    assert said.count("Question 21: Anything else") == 1
    assert "Question 7: Delay or failure: Yes" not in said  # a published figure with nothing of ours beside it
    assert "Everybody: 0 answered" in wellput("collate", "21").said


def test_what_may_be_quoted_does_not_name_a_member_who_may_not_be_named(here: Path) -> None:
    listed(here, "name\nQuiet Trust\nAnn\n")
    open_ = Permission(quote=True, name=True)
    said = [_sent("Ann", "We met the Quiet Trust in May"), _sent("Bob", "We met nobody")]
    reply(here, *(replace(one, permission=open_) for one in said))
    assert "Quiet Trust in May" in wellput("collate", "--words").said
    quotable = wellput("collate", "--words", "--quotable").said
    assert "We met nobody" in quotable
    assert "Quiet Trust" not in quotable


def test_a_mistyped_member_to_choose_for_is_told_of_with_the_nearest(here: Path) -> None:
    listed(here, "name\nQuiet Trust\n")
    ran = wellput("members", "choose", "quiet-trist")
    assert (ran.status, "Did you mean quiet-trust?" in ran.said) == (2, True)
    assert "quiet-trust has no return." in wellput("members", "choose", "quiet-trust").said


def test_words_say_what_they_are_about_where_it_is_not_the_question_alone(here: Path) -> None:
    listed(here, "name\nAnn\n")
    ranked = (Ranked(option="trust", reason="It comes first."),)
    answers = {"benefits": Answer(ranked=ranked, text="All of them.", ask="Fund it.")}
    reply(here, replace(_sent("Ann"), answers=answers))
    said = wellput("collate", "--words").said
    assert "Ann, on Trust (may not be quoted): It comes first." in said
    assert "Ann, on what should be done (may not be quoted): Fund it." in said
    assert "Ann (may not be quoted): All of them." in said
