"""What went out before the bank changed is read by the bank as it was, and then moved; or it is refused in words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.cli.halls_workspace import (
    KOBO,
    answers,
    colleague,
    first,
    from_page,
    here,
    kobo,
    members_draft,
    move,
    saved_page,
    sheet,
    stamp,
    word,
)
from tests.cli.running import wellput
from wellput.store.drafts import read_draft
from wellput.store.members_file import members_file, reading
from wellput.store.members_reading import current_returns
from wellput.store.workspaces import Workspace

__all__ = ["here"]

FORMS = (word, from_page, saved_page, sheet, members_draft, kobo)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("bank", "version"), [("halls", 2), ("other-halls", 1)])
def test_a_late_form_is_read_by_its_own_version_and_what_has_no_place_is_listed(
    here: Workspace, form: Callable[[Workspace], Path], bank: str, version: int
) -> None:
    late = form(here)
    move(here, bank, version)
    ran = wellput("collect", late)
    assert ran.status == 1
    assert "version 1, read by that version." in ran.said
    (said,) = answers(here, bank).values()
    assert (said["is-open"].selected, said["why"].text) == (("yes",), "WHY")
    assert said["uses"].selected == ("lunch", "sport")
    assert said["who-pays"].text == "PAYS"
    assert "more" not in said
    listed = ran.said.partition("Not read, or in doubt (2)")[2]
    assert "“Lunch”" in listed
    assert "“PAYS”" in listed


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("bank", "version"), [("halls", 2), ("other-halls", 1)])
def test_collecting_the_same_file_again_after_a_move_changes_and_tells_nothing(
    here: Workspace, form: Callable[[Workspace], Path], bank: str, version: int
) -> None:
    file = form(here)
    assert wellput("collect", file).status == 0
    move(here, bank, version)
    moved = answers(here, bank)
    for _ in range(2):
        ran = wellput("collect", file)
        assert (ran.status, "1 return in 1 file: 1 there already." in ran.said) == (0, True)
        assert "otherwise" not in ran.said
    assert answers(here, bank) == moved


def test_a_form_finds_its_way_through_every_move(here: Workspace) -> None:
    late = word(here)
    move(here)
    assert wellput("bank", "edit", "halls", "what-else", "--text", "Anything?").status != 0
    move(here, "other-halls", 1)
    move(here, "third-halls", 4)
    assert "a form of halls, version 1, read by that version." in wellput("collect", late).said
    assert answers(here, "third-halls")["Word Hall"]["why"].text == "WHY"
    record = (here.banks / "earlier" / "moves.yaml").read_text("utf-8")
    assert "bank: halls\n    version: 2\n    to: other-halls\n    to_version: 1" in record


def test_an_export_of_two_versions_is_read_row_by_row(here: Workspace) -> None:
    move(here)
    old = [stamp(1), "Old Hall", "yes", "sport", "WHY", "PAYS", "u1", "2029-01-01T10:00:00"]
    new = [stamp(2), "New Hall", "", "", "", "MORE", "u2", "2029-01-01T11:00:00"]
    lost = [stamp(9), "Lost Hall", "yes", "", "", "", "u3", "2029-01-01T12:00:00"]
    ran = wellput("collect", kobo(here, old, new, lost))
    said = answers(here)
    assert (said["Old Hall"]["why"].text, said["Old Hall"]["is-open"].selected) == ("WHY", ("yes",))
    assert said["New Hall"]["more"].text == "MORE"
    assert "Lost Hall" not in said
    assert "1 of its rows answers version 9 of the bank, which is at version 2 here" in ran.said


def test_further_sheets_go_to_the_rows_of_their_version(here: Workspace) -> None:
    move(here)
    heads = (*KOBO, "_index")
    old = (stamp(1), "Old Hall", "yes", "sport", "WHY", "", "u1", "2029-01-01T10:00:00", 1)
    new = (stamp(2), "New Hall", "", "", "", "MORE", "u2", "2029-01-01T11:00:00", 2)
    evidence = [("wp_e_statement", "wp_e_question", "_parent_index"), ("A flood", "3", 1), ("A fire", "1", 2)]
    book = Workbook()
    page = book.active
    for row in (heads, old, new):
        page.append(row)
    more = book.create_sheet("wp_e")
    for line in evidence:
        more.append(line)
    path = here.root.parent / "kobo.xlsx"
    book.save(path)
    ran = wellput("collect", path)
    assert (ran.status, "2 returns in 1 file: 2 new." in ran.said) == (0, True)
    with reading(members_file(here)) as store:
        found = {
            one.member.name: (one.evidence[0].statement, one.evidence_for) for one in current_returns(store, "halls")
        }
    assert found == {"Old Hall": ("A flood", {"why-1": "why"}), "New Hall": ("A fire", {"why-1": "why"})}


def test_columns_called_by_places_are_not_read_where_no_row_says_its_version(here: Workspace) -> None:
    move(here)
    row = ["Kobo Hall", "yes", "sport", "WHY", "PAYS", "u1", "2029-01-01T10:00:00"]
    ran = wellput("collect", kobo(here, row, heads=KOBO[1:]))
    assert (ran.status, "0 returns in 1 file" in ran.said) == (1, True)
    assert "It is not said of 1 of its rows which version of the bank they answer" in ran.said


def test_a_survey_that_does_not_say_its_version_is_read_by_that_of_its_list_of_columns(here: Workspace) -> None:
    heads = ["Organisation", "Q1", "Any thoughts"]
    export = kobo(here, ["Survey Hall", "Yes", "Dark"], heads=heads, name="survey.csv")
    wellput("collect", export)
    columns = here.root / "surveys" / "survey.yaml"
    assert "version: 1" in columns.read_text("utf-8")
    columns.write_text(columns.read_text("utf-8").replace('"?"', "why text"), "utf-8")
    assert wellput("collect", export).status == 0
    move(here)
    ran = wellput("collect", export)
    assert (ran.status, "1 there already" in ran.said) == (0, True)
    assert answers(here)["Survey Hall"]["why"].text == "Dark"


def test_a_form_of_a_version_that_is_not_kept_is_refused_and_told_how_to_mend_it(here: Workspace) -> None:
    late = word(here)
    move(here)
    kept = here.banks / "earlier" / "1" / "halls.yaml"
    kept.unlink()
    ran = wellput("collect", late)
    assert "This answers version 1 of the bank, which is at version 2 here; version 1 is not kept." in ran.said
    kept.write_text(first(), "utf-8")
    assert "1 return in 1 file: 1 new." in wellput("collect", late).said


def test_a_form_without_its_last_line_is_refused_once_there_were_several_versions(here: Workspace) -> None:
    filled = word(here)
    form = type(colleague(here))(filled)
    for words in form.root.iter("{*}t"):
        if (words.text or "").startswith("Form: "):
            words.text = ""
    late = form.saves("late.docx")
    move(here)
    ran = wellput("collect", late)
    assert "gone from it, and this workspace has had several" in ran.said
    assert "0 returns in 1 file" in ran.said


def test_an_alias_helps_to_read_forms_of_earlier_versions_too(here: Workspace) -> None:
    assert wellput("bank", "export", "halls").status == 0
    row = [stamp(1), "Kobo Hall", "yes", "games", "WHY", "PAYS", "u1", "2029-01-01T10:00:00"]
    export = kobo(here, row)
    bank = here.banks / "halls.yaml"
    bank.write_text(first().replace("label: Sport}", "label: Sport, aliases: [Games]}"), "utf-8")
    assert wellput("collect", export).status == 0
    assert wellput("bank", "edit", "halls", "why", "--move-before", "is-open").status == 0
    wellput("bank", "move")
    assert "1 there already" in wellput("collect", export).said
    assert answers(here)["Kobo Hall"]["uses"].selected == ("sport",)


def changed(here: Workspace) -> Path:
    """A colleague's form of the first version, with something changed everywhere."""
    form = colleague(here).types("wp_3_text", "It was darker.").types("wp_1_text", "It is so.")
    return form.types("wp_4_text", "The town.").marks("wp_2_selected", 0, "☒").saves("bea.docx")


@pytest.mark.parametrize(("bank", "version"), [("halls", 2), ("other-halls", 1)])
def test_a_draft_form_sent_before_a_move_changes_what_the_colleague_changed(
    here: Workspace, bank: str, version: int
) -> None:
    form = changed(here)
    move(here, bank, version)
    before = read_draft(here.draft).response
    ran = wellput("draft", "import", form, "--yes")
    after = read_draft(here.draft).response
    assert (ran.status, "2 taken in, 0 left" in ran.said) == (1, True)
    assert "bea.docx: a form of halls, version 1, read by that version." in ran.said
    assert (after.answer("why").text, after.answer("is-open").text) == ("It was darker.", "It is so.")
    assert after.answer("who-pays") == before.answer("who-pays")
    assert after.answer("uses") == before.answer("uses")
    assert "Question 4: the answer: “The town.”" in ran.said
    assert "Question 2: what is chosen: “Lunch”" in ran.said


def test_a_draft_form_comes_back_between_an_edit_of_the_bank_and_the_move(here: Workspace) -> None:
    form = changed(here)
    assert wellput("bank", "edit", "halls", "why", "--move-before", "is-open").status == 0
    assert wellput("draft", "import", form, "--yes").status == 0
    assert read_draft(here.draft).response.answer("who-pays").text == "The town."
    assert wellput("draft", "form", "--overwrite").status == 0
    again = colleague(here).types("wp_4_text", "The county.").saves("again.docx")
    wellput("bank", "move")
    assert wellput("draft", "import", again, "--yes").status == 0
    assert read_draft(here.draft).response.answer("who-pays").text == "The county."


def test_a_draft_form_of_a_version_that_is_not_kept_is_refused(here: Workspace) -> None:
    form = changed(here)
    move(here)
    (here.banks / "earlier" / "1" / "halls.yaml").unlink()
    before = here.draft.read_bytes()
    ran = wellput("draft", "import", form, "--yes")
    assert (ran.status, here.draft.read_bytes()) == (2, before)
    assert "The form answers version 1 of the bank, which is at version 2 here" in ran.said


def test_an_export_of_the_bank_counts_as_something_that_depends_on_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("questionbank").mkdir()
    Path("questionbank/halls.yaml").write_text(first(), "utf-8")
    assert wellput("bank", "export", "halls").status == 0
    ran = wellput("bank", "edit", "halls", "why", "--move-before", "is-open")
    assert "so this is version 2 of the bank now. Version 1 is kept" in ran.said
    assert Path("questionbank/earlier/1/halls.yaml").read_text("utf-8") == first()


def test_a_draft_form_counts_as_something_that_depends_on_the_bank(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "halls.yaml").write_text(first(), "utf-8")
    wellput("start", tmp_path / "net", "--bank", tmp_path / "halls.yaml")
    monkeypatch.chdir(tmp_path / "net")
    assert wellput("draft", "form").status == 0
    ran = wellput("bank", "edit", "halls", "why", "--move-before", "is-open")
    assert "so this is version 2 of the bank now. Version 1 is kept" in ran.said
