"""A network with a small bank of its own, and a folder in which returns arrive."""

import json
from pathlib import Path

import pytest
import yaml

from tests.returns.filling_in import bank
from wellput.desk.opening import Opened, open_workspace


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    root = tmp_path / "ours"
    (root / "questionbank").mkdir(parents=True)
    (root / "responses").mkdir()
    known = json.loads(bank().model_dump_json(by_alias=True, exclude_defaults=True))
    (root / "questionbank" / "small.yaml").write_text(yaml.safe_dump(known, allow_unicode=True), "utf-8")
    (root / "responses" / "response.yaml").write_text("format: 1\nbank: small\n", "utf-8")
    return open_workspace(root)


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder
