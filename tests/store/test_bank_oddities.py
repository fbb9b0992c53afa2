"""What is strange in a bank that can be used all the same is found, with its line; what is usual is not."""

import pytest

from tests.store.conftest import SMALL_BANK, Write
from wellput.store.bank_oddities import odd_in_file
from wellput.store.banks import bank_paths

ONE_EACH = [
    # was, becomes, line, what is strange
    ("opened:", "route: pigeon, opened:", 6, "`pigeon` is no route"),
    ("opened:", "accepts: [docx, Word], opened:", 6, "`Word` is no ending"),
    ("opened:", "refuses: [papyrus], opened:", 6, "`papyrus` is no ending"),
    ("opened:", "contact: nowhere, opened:", 6, "`nowhere` is neither"),
    ("text: How often do you meet?", "text: x\n        unit: £", 22, "no use for `unit`"),
    ("          - {id: sometimes, label: Sometimes}\n", "", 22, "`frequency` has one option"),
    ("type: select_one\n        text: How", "type: rank\n        text: How", 20, "a rank gives all of them"),
]


@pytest.mark.parametrize(("was", "becomes", "line", "what"), ONE_EACH)
def test_each_is_found_with_its_line(was: str, becomes: str, line: int, what: str, write: Write) -> None:
    assert was in SMALL_BANK
    [odd] = odd_in_file(write(SMALL_BANK.replace(was, becomes, 1)))
    assert odd.line == line
    assert what in odd.what


def test_both_questions_with_one_number_are_named(write: Write) -> None:
    text = SMALL_BANK.replace("id: frequency", 'id: frequency\n        number: "1"')
    text = text.replace("id: barriers\n", 'id: barriers\n        number: "1"\n')
    assert [one.what for one in odd_in_file(write(text))] == [
        "`frequency` has the number 1, and so has `barriers`.",
        "`barriers` has the number 1, and so has `frequency`.",
    ]


@pytest.mark.parametrize(
    "about",
    [
        "route: 'online-survey, e-mail'",
        "contact: 020 7946 0000",
        "contact: 'https://consult.example'",
        "contact: '1 High Street, Village VL1 2AB'",
        "accepts: [docx, odt], refuses: [pdf]",
    ],
)
def test_what_consultations_say_is_not_strange(about: str, write: Write) -> None:
    assert odd_in_file(write(SMALL_BANK.replace("opened:", f"{about}, opened:"))) == ()


@pytest.mark.parametrize("name", sorted(bank_paths(None)))
def test_nothing_is_strange_in_what_ships(name: str) -> None:
    assert odd_in_file(bank_paths(None)[name]) == ()
