"""An answer to a question that another answer of the same form leads past is kept, counted and named."""

from pathlib import Path

import pytest

from tests.cli.running import wellput
from tests.desk.test_bank_edit_refusals import BANK

SENT = """\
format: 1
bank: halls
bank_version: 1
respondent: {name: Beta}
answers:
  run: {selected: ["%s"]}
  hours: {number: 12}
"""


@pytest.mark.parametrize(("said", "is_named"), [("no", True), ("yes", False)])
def test_it_is_named_where_the_form_says_otherwise(
    said: str, is_named: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "halls.yaml").write_text(BANK, "utf-8")
    assert wellput("start", tmp_path / "ours", "--bank", tmp_path / "halls.yaml").status == 0
    monkeypatch.chdir(tmp_path / "ours")
    Path("inbox").mkdir()
    Path("inbox/beta.yaml").write_text(SENT % said, "utf-8")
    ran = wellput("collect", "inbox")
    words = "Question 2 is asked only after “Yes” to Question 1, where “No” was chosen."
    assert (words in ran.said) == is_named
    assert ran.status == (1 if is_named else 0)
    assert "12" in wellput("collate", "hours", "--small", "1").said
