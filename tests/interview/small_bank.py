"""A bank small enough to know by heart: every type of question, routing both ways, offers of evidence."""

import shutil
from functools import cache
from pathlib import Path

from wellput.model.bank import Bank
from wellput.model.response import Response
from wellput.store.banks import read_bank

FILE = Path(__file__).with_name("small.yaml")
NAME = FILE.stem


@cache
def bank() -> Bank:
    return read_bank(FILE)


def blank() -> Response:
    return Response(format=1, bank=NAME)


def make_workspace(folder: Path) -> Path:
    """Put the bank and a draft with a comment in it where a workspace has them."""
    (folder / "questionbank").mkdir(parents=True)
    shutil.copy(FILE, folder / "questionbank")
    (folder / "responses").mkdir()
    (folder / "responses" / "response.yaml").write_text(
        "# my own comment\nformat: 1\nbank: small\nbank_version: 1\n", "utf-8"
    )
    return folder
