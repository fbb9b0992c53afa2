"""The same document by Wellput: composed and written, without the check."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

from wellput.draft.compose import compose
from wellput.model.bank import Bank
from wellput.model.response import Response
from wellput.store.content import content
from wellput.word.document import document_bytes

TODAY = dt.date(2025, 9, 1)


def by_wellput(bank: Bank, response: Response, style: bytes) -> bytes:
    """Return the document's bytes."""
    document = compose(
        bank,
        response,
        lambda _: True,
        folders=[content("templates")],
        template="response.md.j2",
        today=TODAY,
    )
    return document_bytes(document, style, TODAY).data


if __name__ == "__main__":
    questions, answers, look, target = map(Path, sys.argv[1:])
    made = by_wellput(
        Bank.model_validate_json(questions.read_bytes()),
        Response.model_validate_json(answers.read_bytes()),
        look.read_bytes(),
    )
    target.write_bytes(made)
