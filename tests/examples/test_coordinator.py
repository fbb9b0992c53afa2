"""The coordinator's example is what its steps make, and its figures are those of its returns."""

import datetime as dt
from pathlib import Path

from tests.examples.coordinator import FOLDER, kept_files, made_workspace
from wellput.desk.collective.combining import combining
from wellput.desk.collective.tracing import traced
from wellput.desk.demo import demo


def test_its_files_are_what_the_steps_make(tmp_path: Path) -> None:
    made = kept_files(made_workspace(tmp_path / "made"))
    held = {path.relative_to(FOLDER): path.read_bytes() for path in FOLDER.rglob("*.yaml") if _is_made(path)}
    assert held == made, "make it again: python -m tests.examples.coordinator"


def _is_made(path: Path) -> bool:
    return path.name != "settings.yaml" and path.parent.name != "surveys"


def test_the_demo_has_a_document_and_nothing_in_it_is_behind_the_returns(tmp_path: Path) -> None:
    made = demo(tmp_path / "demo", dt.date(2025, 9, 12), example="coordinator")
    assert made.document.is_file()
    done = combining(tmp_path / "demo")
    assert (done.offers, done.support) == ((), ())
    assert traced(tmp_path / "demo").differing == ()
