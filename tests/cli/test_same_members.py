"""A mistyped name does not count twice: it is told of, and the two are made one."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.running import wellput
from tests.collate.returned_things import sent_by
from wellput.desk.members.keeping_returns import keep_returns
from wellput.desk.members.same_members import doubles, make_same
from wellput.desk.opening import open_workspace
from wellput.errors import WellputError
from wellput.model.coded import Code, Coding
from wellput.model.response import Answer
from wellput.model.returned import Original, Return
from wellput.store.members_codes import read_codings, save_codes, save_codings
from wellput.store.members_counts import read_cells
from wellput.store.members_file import changing, members_file, reading

SAID = "We were called at midnight and nobody at all could say who was in charge."


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with two halls on its list."""
    assert wellput("start", tmp_path / "net").status == 0
    monkeypatch.chdir(tmp_path / "net")
    Path("members.csv").write_text("name,kind\nHall Group 34,vcf\nHall Group 35,vcf\n", "utf-8")
    assert wellput("members", "import", "members.csv").status == 0
    return tmp_path / "net"


def reply(day: int, *sent: Return) -> None:
    """Keep returns on a day of their own, each in a file that is called as its place says."""
    opened = open_workspace(Path())
    returns = [replace(one, bank=opened.bank.bank) for one in sent]
    originals = [Original(f"{one.original}".split("/")[0], one.original, "kept") for one in sent if one.original]
    keep_returns(opened.workspace, returns, originals, dt.datetime(2025, 9, day))


def hall(name: str, said: str = SAID, file: str | None = None, area: str | None = None) -> Return:
    answers = {
        "barriers": Answer(selected=("funding",), text=said),
        "how-well": Answer(selected=("very-well",)),
        "duty": Answer(selected=("yes",), text="As before."),
        "capacity": Answer(text="Two halls."),
        "anything-else": Answer(text="Nothing."),
    }
    one = sent_by(name.replace(" ", "-"), answers, area=area, original=file)
    return replace(one, member=one.member.model_copy(update={"name": name}))


def counted() -> int:
    opened = open_workspace(Path())
    with reading(members_file(opened.workspace)) as store:
        return sum(cell.returns for cell in read_cells(store, opened.bank.bank))


def test_a_name_that_was_corrected_in_its_file_is_told_of_and_made_one_member(here: Path) -> None:
    folder = here / "inbox"
    folder.mkdir()
    for name, status in (("Hall Grp 34", 0), ("Hall Group 34", 1)):
        (folder / "response.yaml").write_text(
            "format: 1\nbank: strengthening-partnerships-2025\nrespondent:\n  "
            f"name: {name}\n  kind: vcf\nanswers:\n  barriers:\n    text: {SAID}\n",
            "utf-8",
        )
        ran = wellput("collect", folder)
        assert ran.status == status, ran.said
    told = " ".join(ran.said.split())
    assert "response.yaml gave a return of Hall Grp 34 and one of Hall Group 34, with nearly the same answers" in told
    assert "wellput members same hall-grp-34 hall-group-34" in told
    assert counted() == 2
    assert wellput("members", "same", "hall-grp-34", "hall-group-34").status == 0
    assert counted() == 1
    listing = wellput("members").said
    assert "Grp" not in listing
    assert "1 of 2 members asked have replied." in listing
    assert wellput("collect", folder).status == 0


def test_a_member_that_is_not_on_the_list_stands_beside_the_one_it_may_be(here: Path) -> None:
    reply(1, hall("Hall Grp 34"), hall("Hall Group 36", "Something else that nobody on the list has said."))
    told = " ".join(wellput("members").said.split())
    assert "Hall Grp 34 (hall-grp-34). Did you mean Hall Group 34?" in told
    assert "Hall Group 36 (hall-group-36) - " in told


def test_the_same_answers_under_another_name_are_told_of_whatever_the_file_is_called(here: Path) -> None:
    reply(1, hall("Hall Group 35", file="one.docx"))
    reply(2, hall("The Hall in the Park", file="two.docx"))
    (told,) = doubles(here)
    assert "give the same answers" in told
    assert "wellput members same the-hall-in-the-park hall-group-35" in told


def test_two_members_of_the_list_are_two_and_few_ticks_are_nobodys_own(here: Path) -> None:
    reply(1, hall("Hall Group 34", file="form.docx"), hall("Hall Group 35", file="form.docx"))
    few = {"how-well": Answer(selected=("very-well",))}
    reply(2, sent_by("Barn", few), sent_by("Mill", few))
    assert doubles(here) == ()


def test_a_campaign_of_members_that_are_on_no_list_is_no_doubt_about_names(here: Path) -> None:
    reply(1, *(hall(name) for name in ("Rivers Trust", "Night Shelter", "Choir")))
    assert doubles(here) == ()
    reply(2, hall("River Trust"))
    assert "Rivers Trust" in doubles(here)[0]


def test_of_two_returns_that_became_one_members_the_later_counts_and_codes_move_along(here: Path) -> None:
    reply(1, hall("Hall Grp 34", "Said first, at some length and in words that are our own."))
    reply(2, hall("Hall Group 34"))
    opened = open_workspace(here)
    with changing(members_file(opened.workspace)) as store:
        bank = opened.bank.bank
        save_codes(store, bank, [Code("barriers", "late", "Late")])
        save_codings(store, bank, "barriers", "hall-grp-34", "Ann", [Coding("barriers", "", "Ann", "late", "mark")])
    merged = make_same(here, "Hall Grp 34", "hall-group-34")
    assert (merged.gone, merged.stays.returns) == ("Hall Grp 34", 1)
    told = wellput("collate", "barriers", "--words", "--member", "hall-group-34").said
    assert "midnight" in told
    assert "Said first" not in told
    with reading(members_file(opened.workspace)) as store:
        assert [one.member for one in read_codings(store, opened.bank.bank)] == ["hall-group-34"]


def test_where_nothing_says_which_is_later_one_is_to_be_chosen(here: Path) -> None:
    reply(1, hall("Hall Grp 34", "Said otherwise."), hall("Hall Group 34"))
    ran = wellput("members", "same", "hall-grp-34", "hall-group-34")
    assert ran.status == 1
    assert "wellput members choose hall-group-34" in " ".join(ran.said.split())


def test_the_only_return_goes_on_counting_under_the_right_name(here: Path) -> None:
    reply(1, hall("Hall Grp 34"))
    assert wellput("members", "same", "hall-grp-34", "hall-group-34").status == 0
    assert counted() == 1
    assert "Hall Group 34" in wellput("collate", "barriers", "--words").said


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("hall-group-34", "hall-grp-34", "is on your list"),
        ("hall-group-34", "hall-group-34", "one member already"),
        ("hall-gruop-34", "hall-group-34", "Did you mean"),
    ],
)
def test_what_cannot_be_made_one_changes_nothing(here: Path, old: str, new: str, said: str) -> None:
    reply(1, hall("Hall Grp 34"))
    with pytest.raises(WellputError, match=said):
        make_same(here, old, new)
    assert "hall-grp-34" in wellput("members").said
