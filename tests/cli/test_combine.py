"""One draft of many returns, from the command line."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cli.running import wellput
from tests.desk.combining_workspace import draft_of, more_returns, write_draft, written_files
from tests.desk.generated_returns import generated_workspace
from wellput.model.response import Respondent, Response

BY = "\N{EN DASH} Generated Member "


@pytest.fixture
def net(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    generated_workspace(tmp_path / "net", 9)
    monkeypatch.chdir(tmp_path / "net")
    return tmp_path / "net"


def edited(folder: Path, position: str) -> None:
    response: Response = draft_of(folder)
    answer = response.answer("barriers").model_copy(update={"position": position})
    write_draft(folder, response.model_copy(update={"answers": {**response.answers, "barriers": answer}}))


def test_a_blank_draft_is_filled_whole_and_it_is_said_with_what(net: Path) -> None:
    ran = wellput("combine")
    assert ran.status == 0
    assert "9 returns came to" in ran.said
    assert draft_of(net).answer("barriers").position
    assert wellput("combine").said == "The draft says what the returns say; nothing was changed."


def test_what_the_respondent_says_of_itself_does_not_keep_the_answers_from_being_filled(net: Path) -> None:
    response = draft_of(net)
    own = Respondent.model_validate({"name": "The Network", "gathered": {"asked": 60}})
    write_draft(net, response.model_copy(update={"respondent": own}))
    ran = wellput("combine")
    assert ran.status == 1
    assert "About us: how many were asked" in ran.said
    assert draft_of(net).respondent.gathered.asked == 60
    assert draft_of(net).respondent.name == "The Network"
    assert draft_of(net).answer("barriers").position


def test_without_a_terminal_changes_are_listed_and_none_is_made(net: Path) -> None:
    wellput("combine")
    more_returns(net, 1)
    before = written_files(net)
    ran = wellput("combine")
    assert ran.status == 1
    assert "becomes:" in ran.out
    assert "Add --yes" in ran.said
    assert written_files(net) == before


def test_yes_takes_all_but_what_was_written_by_hand(net: Path) -> None:
    wellput("combine")
    edited(net, "In our own words.")
    more_returns(net, 1)
    ran = wellput("combine", "--yes")
    assert ran.status == 1
    assert "1 left open" in ran.said
    assert "you wrote: In our own words." in ran.said
    assert draft_of(net).answer("barriers").position == "In our own words."
    assert draft_of(net).respondent.gathered.replied == 9
    assert draft_of(net).collective.from_.returns == 11  # type: ignore[union-attr]


def test_check_lists_what_changed_in_the_figures_and_changes_nothing(net: Path) -> None:
    wellput("combine")
    assert wellput("combine", "--check").status == 0
    more_returns(net, 1)
    before = written_files(net)
    ran = wellput("combine", "--check")
    assert ran.status == 1
    assert "Statements whose support changed" in ran.said
    assert "), now " in ran.said
    assert written_files(net) == before


def test_a_view_is_set_aside_with_its_reason_and_the_check_takes_it(net: Path) -> None:
    wellput("combine")
    view = draft_of(net).collective.minority[0]  # type: ignore[union-attr]
    response = draft_of(net)
    answers = {key: one for key, one in response.answers.items() if key != view.question}
    write_draft(net, response.model_copy(update={"answers": answers}))
    code = f"leaves out what some members hold: “{view.view}”"
    assert code in wellput("check", "--select", "MEM01").said
    assert wellput("combine", "--set-aside", view.id, "--reason", "Two of them changed their minds.").status == 0
    assert code not in wellput("check", "--select", "MEM01").said
    assert draft_of(net).collective.minority[0].reason == "Two of them changed their minds."  # type: ignore[union-attr]


def test_setting_aside_takes_a_view_that_is_there_and_a_reason(net: Path) -> None:
    wellput("combine")
    assert wellput("combine", "--set-aside", "nothing", "--reason", "So.").status == 2
    assert wellput("combine", "--set-aside", "nothing").status == 2
    assert wellput("combine", "--set-aside", "nothing", "--reason", "  ").status == 2


def test_the_ledger_names_the_members_and_says_not_to_send_it(net: Path) -> None:
    assert wellput("combine", "--ledger").status == 2
    wellput("combine")
    ran = wellput("combine", "--ledger", "--date", "2025-09-03")
    assert ran.status == 0
    words = ZipFile(net / "output" / "ledger.docx").read("word/document.xml").decode()
    assert "Internal: names members; do not send." in words
    assert "Generated Member 1" in words
    assert "Support it (" in words


def test_what_goes_out_holds_numbers_and_no_member_by_id(net: Path) -> None:
    wellput("combine")
    for form in ("json", "md", "txt", "html"):
        assert wellput("render", "--to", form, "--yes").status == 0
    for path in (net / "output").glob("strengthening*"):
        text = path.read_text("utf-8")
        assert "generated-" not in text, path
        assert "of 9 members" in text
    whole = json.loads((net / "output" / "strengthening-partnerships-2025.json").read_text("utf-8"))
    assert "collective" not in whole


def test_the_groups_to_mask_and_the_coder_stay_as_they_were_chosen(net: Path) -> None:
    wellput("combine", "--least", "3")
    assert draft_of(net).collective.from_.least == 3  # type: ignore[union-attr]
    assert wellput("combine").status == 0
    assert draft_of(net).collective.from_.least == 3  # type: ignore[union-attr]


def test_words_of_a_forgotten_member_are_pointed_out_and_go_when_it_is_combined_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    net = tmp_path / "net"
    generated_workspace(net, 20)
    monkeypatch.chdir(net)
    wellput("combine")
    drafts = _drafts(net)
    forgotten = next(one for one in range(1, 21) if f"{BY}{one}\n" in drafts or f'{BY}{one}"' in drafts)
    ran = wellput("forget", f"Generated Member {forgotten}", "--yes")
    assert ran.status == 1
    assert "combined.yaml" in ran.said
    wellput("combine", "--yes")
    assert not [line for line in _drafts(net).splitlines() if line.endswith(f"{BY}{forgotten}")]


def _drafts(folder: Path) -> str:
    return "".join(one.decode() for one in written_files(folder).values())
