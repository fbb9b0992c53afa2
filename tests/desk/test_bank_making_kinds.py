"""Kinds of respondent that a list offers become the bank's, wherever they stand among what it asks about them."""

from pathlib import Path

import pytest

from wellput.desk.banks.bank_making import Kept, Source, asked_of, keep_bank, read_source
from wellput.desk.banks.bank_making_doubts import heard
from wellput.desk.banks.bank_making_told import about_lines
from wellput.desk.banks.bank_making_unsure import doubting

QUESTIONS = "\n1. What do you think of the plan?\n\n2. Why?\n"
KINDS = ["An individual", "A charity", "A council"]


def read(text: str, folder: Path) -> Source:
    path = folder / "list.txt"
    path.write_text(f"A consultation on halls\n\nAbout you\n\n{text}\n", "utf-8")
    return read_source(path)


def kept(source: Source, folder: Path) -> Kept:
    return keep_bank(doubting(source.found), source, asked_of(source, {}).consulted(), folder / "halls.yaml")


@pytest.mark.parametrize(
    "about",
    [
        "Your name:\nOrganisation name:\nAre you responding as:\n- An individual\n- A charity\n- A council",
        "Your name:\nI am responding as:\n[ ] An individual\n[ ] A charity\n[ ] A council",
        "A. Your name:\nB. In what capacity are you responding? (tick one)\n[ ] An individual\n[ ] A charity\n"
        "[ ] A council",
        "Your name:\n\nWhich of these best describes you?\n( ) An individual\n( ) A charity\n( ) A council",
        "(a) Your name\n(b) Are you responding as an individual or for an organisation?\n"
        "An individual / A charity / A council",
    ],
)
def test_kinds_in_an_about_you_part_become_the_banks(about: str, tmp_path: Path) -> None:
    source = read(f"{about}\n{QUESTIONS}", tmp_path)
    bank = kept(source, tmp_path).bank
    assert [one.label for one in bank.respondents] == KINDS
    assert [one.text for one in bank.questions] == ["What do you think of the plan?", "Why?"]
    profile = {one.id: one.text for one in bank.profile}
    assert profile["contact.name"] == "Your name"
    assert not profile["kind"].startswith(("B.", "(b)"))
    assert "Kinds of respondent: An individual; A charity; A council." in list(about_lines(source.found))
    assert not [line for part in source.found.left_out for line in part.lines if line.text.strip("-[]() ") in KINDS]


def test_a_question_after_whose_answer_others_are_asked_stays_one(tmp_path: Path) -> None:
    asked = "1. Are you responding as:\n- An individual\n- A charity\n"
    found = read(f'{asked}\n2. If you answered "A charity" to question 1, which?\n', tmp_path).found
    assert found.questions[0].options == ("An individual", "A charity")


@pytest.mark.parametrize(
    "asked",
    [
        "1. What type of organisation should run the fund?\n- A charity\n- A council\n",
        "1. Which of these best describes you?\n- I cycle every day\n- I never cycle\n",
        "1. Should charities be able to act on behalf of a council?\n- Yes\n- No\n",
    ],
)
def test_other_choices_are_questions(asked: str, tmp_path: Path) -> None:
    found = read(f"{asked}\n2. Why?\n", tmp_path).found
    assert len(found.questions) == 2
    assert not [one for one in found.about if one.options]


def test_kinds_that_are_typed_where_none_were_printed_become_the_banks_too(tmp_path: Path) -> None:
    source = read("1. Are you responding as an individual or on behalf of an organisation?\n\n2. Why?\n", tmp_path)
    settled = heard(doubting(source.found), "; ".join(KINDS))
    bank = keep_bank(settled, source, asked_of(source, {}).consulted(), tmp_path / "halls.yaml").bank
    assert [one.label for one in bank.respondents] == KINDS
    assert [one.text for one in bank.questions] == ["Why?"]


def test_kinds_printed_below_a_notice_on_confidentiality_become_the_banks(tmp_path: Path) -> None:
    about = (
        "Confidentiality\n\nWe may print what you send.\n\nPlease say who you are:\nName:\n..........\n\n"
        "Type of respondent (please underline the appropriate):\n"
        "- Skipper (e.g. of a ferry) OR representative of skippers\n  \u2192 called skippers below\n"
        "- Harbour authority\n- Charity\n- Other (please explain):\n"
    )
    bank = kept(read(f"{about}\nThe night ferry\n{QUESTIONS}", tmp_path), tmp_path).bank
    assert [one.label for one in bank.respondents] == [
        "Skipper (e.g. of a ferry) OR representative of skippers",
        "Harbour authority",
        "Charity",
        "Other (please explain)",
    ]
