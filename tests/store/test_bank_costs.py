"""Activities that a bank offers for a cost worksheet."""

from pathlib import Path

import pytest

from wellput.errors import FaultyFileError
from wellput.store.banks import read_bank
from wellput.store.content import content
from wellput.store.drafts import read_draft

SHIPPED = content("questionbank") / "strengthening-partnerships-2025.yaml"


def test_the_shipped_bank_offers_the_seven_activities_and_a_unit_for_older_figures() -> None:
    question = read_bank(SHIPPED).question("annual-cost")
    assert question is not None
    assert question.type == "cost"
    assert len(question.activities) == 7
    assert question.unit == "£ a year"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("type: cost\n", "type: text\n", "has no use for `activities`"),
        ("          - Planning\n", "          - meetings\n", "`meetings` stands there twice"),
    ],
)
def test_activities_of_no_use_are_faults_with_their_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(SHIPPED.read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(FaultyFileError, match=said):
        read_bank(path)


def test_a_draft_with_a_case_that_its_worksheet_lacks_is_refused_with_what_to_write(tmp_path: Path) -> None:
    path = tmp_path / "response.yaml"
    path.write_text(
        "format: 1\nbank: b\nanswers:\n  c:\n    cost:\n      lines:\n        - {activity: A, case: later}\n", "utf-8"
    )
    with pytest.raises(
        FaultyFileError, match=r"`later` of line 1 is none of the worksheet's.*[Ww]rite one of: now, duty"
    ):
        read_draft(path)
