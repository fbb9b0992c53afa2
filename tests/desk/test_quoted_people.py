"""Quotes that tell how to reach somebody, or name a person, are told of before a report or a draft goes out."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.running import wellput
from tests.collate.returned_things import WHEN, sent_by
from wellput.desk.collation.quoted_people import PersonQuoted, people_notes
from wellput.desk.members.keeping_returns import keep_returns
from wellput.desk.opening import open_workspace
from wellput.desk.starting import start
from wellput.model.response import Answer
from wellput.model.returned import Permission

SAID = "Ring our warden on 07700 900 982. Janet, who runs the hall, has the keys."
QUESTION = "anything-else"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Six members; one gives a number and a name and may be quoted, one gives an address and may not."""
    start(tmp_path, "strengthening-partnerships-2025")
    opened = open_workspace(tmp_path)
    texts = {"Open": SAID, "Shut": "Write to floods@example.org."}
    sent = [
        sent_by(
            name,
            {QUESTION: Answer(text=texts.get(name, f"Words of {name}, quite unlike the others."))},
            permission=Permission(quote=name != "Shut"),
        )
        for name in ("Open", "Shut", "Ada", "Bob", "Cleo", "Dora")
    ]
    keep_returns(opened.workspace, [replace(one, bank=opened.bank.bank) for one in sent], (), WHEN)
    return tmp_path


@pytest.mark.parametrize("command", [("collate", "--to", "html", "--quotes", "9"), ("combine",)])
def test_whoever_makes_a_report_or_a_draft_is_told_which_quotes_give_a_person_away(
    workspace: Path, command: tuple[str, ...]
) -> None:
    ran = wellput(*command, "-w", workspace, "--date", "2025-09-10")
    told = " ".join(ran.err.split())
    assert "Open (open): the quote gives a telephone number, 07700 900 982" in told
    assert "Janet" in told
    assert "Quotes with contact details or a person's name: 1." in told
    assert "floods@example.org" not in told


def test_a_quote_that_is_not_in_the_report_is_not_told_of(workspace: Path) -> None:
    assert "07700" not in wellput("collate", "--to", "html", "--quotes", "0", "-w", workspace).err


def test_of_very_many_ten_are_told_and_the_others_counted() -> None:
    notes = people_notes([PersonQuoted("Question 1", f"m-{n}", f"M {n}", ("a name",)) for n in range(12)])
    assert len(notes) == 12
    assert notes[-2] == "2 more quotes do so too."
    assert people_notes([]) == ()
