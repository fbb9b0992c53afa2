"""A list whose print could not be told apart: much of it belongs to no question, or stands in columns."""

from __future__ import annotations

import re
from collections import Counter

from wellput.desk.banks.bank_making_overlooked import overlooked_in
from wellput.model.question_list import QuestionList

HARD_TO_READ = (
    "The file could not be read well: many of its lines belong to no question, or stand in columns. The surest way is "
    "to copy the questions, each with its answers on lines of their own, into a text file, and to make the bank of "
    "that. Otherwise go through this one line by line in a text editor: above each question stands what it was read "
    "from, and at the end what was left out."
)
_GAP = re.compile(r"(?<=\S)\s{5,}(?=\S)")
_MANY, _SHARE, _IN_COLUMNS = 8, 0.3, 4


def is_hard_to_read(found: QuestionList, file: str) -> bool:
    """Say whether many lines of a PDF were left out, or several of any file with wide gaps that end at one place."""
    missed = overlooked_in(found)
    is_pdf = file.lower().endswith(".pdf")
    if is_pdf and len(missed) >= max(_MANY, _SHARE * len(found.questions)):
        return True
    lines = [line for one in missed for line in one.lines if line.kind == "text"]
    columns = Counter(column for line in lines for column in {gap.end() for gap in _GAP.finditer(line.text)})
    return max(columns.values(), default=0) >= _IN_COLUMNS
