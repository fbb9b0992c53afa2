"""What would make nonsense of a bank is refused in plain words, whichever way it is wished for."""

from pathlib import Path

import pytest

from wellput.desk.banks.bank_edit_given import Wish, grant
from wellput.errors import NotUnderstoodError
from wellput.store.banks import bank_paths, read_bank
from wellput.store.workspaces import make_workspace

BANK = """\
format: 1
bank: halls
version: 1
title: Halls
wording: general
consultation: {publisher: A body}
themes:
  - id: access
    title: Access
    questions:
      - {id: run, number: "1", type: select_one, text: Do you run a hall?,
         options: [{id: "yes", label: "Yes"}, {id: "no", label: "No"}]}
      - {id: hours, number: "2", type: integer, text: How many hours?, relevant: {question: run, is: ["yes"]}}
  - id: money
    title: Money
    questions:
      - {id: fee, number: "3", type: text, text: What fee?}
      - {id: cost, number: "4", type: decimal, unit: £, text: What does it cost?}
"""
ANEW = BANK.replace('number: "3"', 'number: "1"').replace('number: "4"', 'number: "2"')


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    workspace = make_workspace(tmp_path / "w", read_bank(bank_paths(None)["any-consultation"]))
    monkeypatch.chdir(workspace.root)
    path = workspace.banks / "halls.yaml"
    path.parent.mkdir()
    path.write_text(BANK, "utf-8")
    return path


@pytest.mark.parametrize(
    ("question", "wish", "said"),
    [
        ("2", Wish(parts={"number": "1"}), "`hours` has the number 1, and so has `run`"),
        ("3", Wish(parts={"number": "1"}), "`fee` has the number 1"),
        ("1", Wish(parts={"type": "rank"}), "a rank gives all of them"),
        ("3", Wish(parts={"options": "Yes"}), "nothing to choose"),
        ("1", Wish(more={"options": ("- 2",)}), "nothing to choose"),
        ("3", Wish(parts={"unit": "£"}), "only a number has a unit"),
        ("3", Wish(parts={"type": "rank"}), "has no options"),
        ("3", Wish(parts={"type": "scale", "options": "Low; High"}, up=True, down=True), "one place"),
        ("3", Wish(before="1", after="2"), "one place"),
        ("3", Wish(drop=True, up=True), "taken out"),
        (None, Wish(parts={"accepts": "Word document or parchment"}), "“parchment” is no kind of file"),
        (None, Wish(parts={"route": "pigeon"}), "“pigeon” is no route"),
    ],
)
def test_nonsense_is_refused_and_nothing_is_changed(question: str | None, wish: Wish, said: str, here: Path) -> None:
    with pytest.raises(NotUnderstoodError) as trouble:
        grant("halls", question, wish)
    assert said in trouble.value.what
    assert here.read_text("utf-8") == BANK


def test_numbers_that_begin_anew_in_each_part_may_be_given(here: Path) -> None:
    here.write_text(ANEW, "utf-8")
    grant("halls", "cost", Wish(parts={"number": "3"}))
    grant("halls", "cost", Wish(parts={"number": "2"}))
    with pytest.raises(NotUnderstoodError, match="has the number 1"):
        grant("halls", "cost", Wish(parts={"number": "1"}))


def test_what_is_strange_already_keeps_nobody_from_other_changes(here: Path) -> None:
    here.write_text(BANK.replace('number: "4"', 'number: "3"'), "utf-8")
    grant("halls", "cost", Wish(parts={"text": "What does it cost a year?"}))
    grant("halls", "fee", Wish(drop=True))
    assert "What does it cost a year?" in here.read_text("utf-8")


@pytest.mark.parametrize(
    ("part", "words", "held"),
    [
        ("accepts", "Word document", ("docx",)),
        ("accepts", ".DOCX, pdf or OpenDocument", ("docx", "pdf", "odt")),
        ("accepts", "docx odt", ("docx", "odt")),
        ("route", "by post or email", "post, e-mail"),
        ("route", "Online survey", "online-survey"),
    ],
)
def test_files_and_routes_may_be_called_as_people_call_them(part: str, words: str, held: object, here: Path) -> None:
    grant("halls", None, Wish(parts={part: words}))
    assert getattr(read_bank(here).consultation, part) == held


@pytest.mark.parametrize(
    ("contact", "is_told"),
    [
        ("halls@village.example", False),
        ("020 7946 0000", False),
        ("www.village.example", False),
        ("1 High Street, Village", False),
        ("Freepost HALLS", False),
        ("not an address", True),
    ],
)
def test_a_contact_that_is_no_address_is_kept_and_told(contact: str, is_told: bool, here: Path) -> None:
    notes = grant("halls", None, Wish(parts={"contact": contact}))
    assert read_bank(here).consultation.contact == contact
    assert any("neither an e-mail address" in one.words for one in notes) == is_told


def test_everything_that_the_check_would_find_is_said(here: Path) -> None:
    with pytest.raises(NotUnderstoodError) as trouble:
        grant("halls", "fee", Wish(parts={"type": "rank", "limit": "250 words, 100 characters"}))
    assert "has no options" in trouble.value.what
    assert "250 words do not fit into 100 characters" in trouble.value.what
    assert "It would find" not in trouble.value.what
