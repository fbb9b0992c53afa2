"""A small bank as text that a test can change, and files to put it in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from wellput.model.bank import Bank
from wellput.store.banks import read_bank
from wellput.store.workspaces import Workspace, make_workspace

SMALL_BANK = """\
format: 1
bank: small
version: 1
title: Small Consultation
wording: mirrored
consultation: {publisher: A Department, opened: 2025-07-08, closes: 2025-09-16T23:59}
sources:
  - {id: report, title: A report, publisher: A publisher}
respondents:
  - {id: vcf, label: Voluntary organisation}
  - {id: responder, label: Responder}
profile:
  - {id: name, type: text, text: What is it called?}
  - {id: kind, type: select_one, text: What kind is it?}
themes:
  - id: now
    title: How it is now
    questions:
      - id: frequency
        type: select_one
        text: How often do you meet?
        options:
          - {id: never, label: Never}
          - {id: sometimes, label: Sometimes}
      - id: barriers
        type: select_multiple
        text: What is in the way?
        relevant: {question: frequency, is: [never]}
        choose: 2
        max_words: 250
        options:
          - {id: funding, label: Funding, standing: supplied, source: report}
          - {id: time, label: Time, standing: published, source: report}
published_evidence:
  - {id: fact, fact: Half of them., source: report, questions: [barriers]}
published_figures:
  - {question: barriers, option: time, group: vcf, percent: 47, base: 100, source: report}
"""

SMALL_DRAFT = """\
format: 1
bank: small
"""

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file's text or bytes and return its path."""

    def written(held: str | bytes, name: str = "small.yaml") -> Path:
        path = tmp_path / name
        path.write_bytes(held.encode() if isinstance(held, str) else held)
        return path

    return written


@pytest.fixture
def bank(write: Write) -> Bank:
    return read_bank(write(SMALL_BANK))


@pytest.fixture
def workspace(tmp_path: Path, bank: Bank) -> Workspace:
    return make_workspace(tmp_path / "work space", bank)
