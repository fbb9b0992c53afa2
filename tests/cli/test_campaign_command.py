"""Members that sent one text are shown to whoever prepares the response."""

import csv
from io import StringIO
from pathlib import Path

import pytest

from tests.cli.running import wellput
from tests.desk.generated_returns import WHEN, generated_workspace
from wellput.desk.members.keeping_returns import keep_returns
from wellput.model.response import Answer
from wellput.model.returned import Member, Permission, Return

TEXT = "Please make partnership a duty, because voluntary groups are called too late and never paid to prepare for it."


@pytest.fixture
def network(tmp_path: Path) -> Path:
    opened = generated_workspace(tmp_path / "network", 6)
    returns = [
        Return(
            member=Member(id=f"town-{at}", name=f"Generated Town Group {at}", contact=f"town-{at}@example.org"),
            bank=opened.bank.bank,
            bank_version=1,
            answers={"barriers": Answer(text=TEXT if at else TEXT + " We see it here, too.")},
            permission=Permission(),
        )
        for at in range(4)
    ]
    keep_returns(opened.workspace, returns, (), WHEN)
    return tmp_path / "network"


def test_a_group_is_told_with_its_count_and_who_could_add_an_example(network: Path) -> None:
    ran = wellput("campaign", "--workspace", network)
    assert ran.status == 0
    assert "4 of the" in ran.said
    assert "sent nearly the same text, 3 of them word for word" in ran.said
    assert "Generated Town Group 2 (town-2@example.org)" in ran.said


def test_the_groups_go_to_a_spreadsheet_program(network: Path) -> None:
    rows = list(
        csv.DictReader(StringIO(wellput("campaign", "barriers", "--format", "csv", "--workspace", network).out))
    )
    assert [row["member"] for row in rows] == ["town-0", "town-1", "town-2", "town-3"]
    assert {row["has_example"] for row in rows} == {"no"}


def test_a_question_where_everybody_found_own_words_says_so(network: Path) -> None:
    ran = wellput("campaign", "lack-of-engagement", "--workspace", network)
    assert ran.said == "No three members answered a question in nearly the same words."
