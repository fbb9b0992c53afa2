"""What is told of a change of a bank once it is kept: where it stands, its version, and what went with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from wellput.model.bank import Bank
from wellput.model.ways_in import is_reached_by
from wellput.store.bank_files import BankFile
from wellput.text import listed

_UNUSED = "No answer, form or return depends on the bank yet, so it stays version"
_OF_TYPES = {
    "options": "the options",
    "choose": "how many may be chosen",
    "unit": "the unit",
    "activities": "the activities",
    "feeds": "where its result is told",
}
"""What only some types of question have."""


def notes(before: BankFile, file: BankFile, earlier: Path | None, *, is_first: bool) -> Iterator[str]:
    """Yield what is to be told; `earlier` is where the old version was kept, `is_first` once in a session."""
    if before.copied_from:
        yield f"The bank ships with Wellput and stays as it is; yours is a copy: {file.path}"
    if earlier:
        yield (
            f"What is asked has changed, so this is version {file.bank.version} of the bank now. Version "
            f"{before.bank.version} is kept; what was answered in it comes along with: wellput bank move"
        )
    elif is_first:
        yield f"{_UNUSED} {file.bank.version}."
    if is_first and file.bank.wording == "official" and _is_reworded(before.bank, file.bank):
        yield "The bank says that its questions are the consultation's own. If these words are yours, change `wording`."
    yield from _lost(before.bank, file.bank)
    contact = file.bank.consultation.contact
    if contact and contact != before.bank.consultation.contact and not is_reached_by(contact):
        yield "The contact is neither an e-mail address, a telephone number, a web page nor a postal address."
    if file.bank.wording != "official" and _options(file.bank) - _options(before.bank):
        yield "A new option counts as published; if it is yours, give it `standing: supplied` and a source in the file."


def _lost(old: Bank, new: Bank) -> Iterator[str]:
    """Yield what went with the type of a question, where that was changed."""
    for before in (*old.profile, *old.questions):
        after = next((one for one in (*new.profile, *new.questions) if one.id == before.id), before)
        if after.type != before.type:
            gone = [words for key, words in _OF_TYPES.items() if getattr(before, key) and not getattr(after, key)]
            yield from (f"Taken out with the type: {listed(gone)}.",) if gone else ()


def _options(bank: Bank) -> set[tuple[str, str]]:
    return {(question.id, option.id) for question in bank.questions for option in question.options}


def _is_reworded(old: Bank, new: Bank) -> bool:
    texts = {one.id: one.text for one in new.questions}
    return any(texts.get(one.id, one.text) != one.text for one in old.questions)
