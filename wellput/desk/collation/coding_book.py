"""Keep the codebook of a question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from wellput.collate.coding_book import find_code, fit_definition, fit_label, new_code, refuse_alike
from wellput.desk.banks.banks import find_question
from wellput.desk.collation.coding import Coded, book_of, open_coding
from wellput.desk.members.opening_returns import open_for
from wellput.errors import NotUnderstoodError, WellputError
from wellput.model.coded import NONE, Code, Coding
from wellput.store.members_codebook import merge_codes, remove_code
from wellput.store.members_codes import read_codes, read_codings, save_codes
from wellput.store.members_file import changing, members_file, reading
from wellput.text import listed
from wellput.text.amounts import in_words


@dataclass(frozen=True, slots=True)
class ListedCode:
    """A code, and to how many texts each coder gave it."""

    code: Code
    given: tuple[tuple[str, int], ...]

    @property
    def words(self) -> str:
        """The code in a line."""
        definition = f": {self.code.definition}" if self.code.definition else ""
        given = "; ".join(f"{coder} {count}" for coder, count in self.given) or "not given yet"
        return f"{self.code.label} ({self.code.code}){definition} [{given}]"


@dataclass(frozen=True, slots=True)
class Removed:
    """A code that is gone: to whose texts it was given and by whom, and which of these have no other code."""

    code: Code
    given: tuple[str, ...]
    unread: tuple[str, ...]

    @property
    def words(self) -> str:
        """What is gone, all of it, so that it could be made again."""
        definition = f" Its definition was: {self.code.definition}" if self.code.definition else ""
        given = f" It had been given to: {listed(self.given)}." if self.given else " It had not been given."
        unread = f" To be read again, since they have no other code: {listed(self.unread)}." if self.unread else ""
        return f"{self.code.label} ({self.code.code}) is out of the codebook.{definition}{given}{unread}"


def questions_with_codes(workspace: Path) -> tuple[tuple[str, int], ...]:
    """Return the questions that have a codebook, in the bank's order, and how many codes each has."""
    opened = open_for(workspace, ())
    with reading(members_file(opened.workspace)) as store:
        counts = Counter(one.question for one in read_codes(store, opened.bank.bank) if one.code != NONE)
    own = [one.id for one in opened.bank.questions]
    earlier = [(f"{one} (of an earlier version)", counts[one]) for one in sorted(counts.keys() - set(own))]
    return (*((one, counts[one]) for one in own if counts[one]), *earlier)


def listed_codes(workspace: Path, question: str) -> tuple[Coded, tuple[ListedCode, ...]]:
    """Return a question's codes, and how often each coder gave them."""
    coded = open_coding(workspace, question)
    counts = Counter((one.code, one.coder) for one in coded.codings)
    return coded, tuple(
        ListedCode(code, tuple((who, counts[code.code, who]) for who in coded.coders if counts[code.code, who]))
        for code in coded.book
    )


def add_code(workspace: Path, question: str, label: str, definition: str | None = None) -> Code:
    """Put a new code into a question's codebook."""
    opened = open_for(workspace, [question])
    asked = find_question(opened.bank, question).id
    with _told(asked), changing(members_file(opened.workspace)) as store:
        code = new_code(book_of(store, opened.bank.bank, asked), asked, label, definition)
        save_codes(store, opened.bank.bank, [code])
    return code


def rename_code(workspace: Path, question: str, code: str, label: str, definition: str | None = None) -> Code:
    """Give a code another label, and another definition where there is one; its id and where it was given stay."""
    opened = open_for(workspace, [question])
    asked = find_question(opened.bank, question).id
    with _told(asked), changing(members_file(opened.workspace)) as store:
        book = book_of(store, opened.bank.bank, asked)
        old = find_code(book, code)
        said = fit_label(label)
        refuse_alike(book, said, but=old.code)
        new = replace(old, label=said, definition=old.definition if definition is None else fit_definition(definition))
        save_codes(store, opened.bank.bank, [new])
    return new


def merge(workspace: Path, question: str, code: str, into: str) -> tuple[Code, Code, int]:
    """Make one code of two; return both, and how often the one that is gone had been given."""
    opened = open_for(workspace, [question])
    asked = find_question(opened.bank, question).id
    with _told(asked), changing(members_file(opened.workspace)) as store:
        book = book_of(store, opened.bank.bank, asked)
        old, kept = find_code(book, code), find_code(book, into)
        if old == kept:
            raise NotUnderstoodError(f"{old.label} is the same code.", "Name two codes.")
        given = merge_codes(store, opened.bank.bank, asked, old.code, kept.code)
    return old, kept, given


def remove(workspace: Path, question: str, code: str, *, given_too: bool = False) -> Removed:
    """Take a code out of a question's codebook; one that was given stays unless `given_too`."""
    opened = open_for(workspace, [question])
    asked = find_question(opened.bank, question).id
    with _told(asked), changing(members_file(opened.workspace)) as store:
        old = find_code(book_of(store, opened.bank.bank, asked), code)
        codings = [one for one in read_codings(store, opened.bank.bank) if one.question == asked]
        removed = _removed(old, codings)
        if removed.given and not given_too:
            raise NotUnderstoodError(
                f"{old.label} was given {in_words(len(removed.given), 'times')}: {_by_coder(old, codings)}.",
                f"Merge it into another code (wellput code book merge {asked} {old.code} INTO), or take it out "
                "wherever it was given: add --given.",
            )
        remove_code(store, opened.bank.bank, asked, old.code)
    return removed


def _by_coder(old: Code, codings: Sequence[Coding]) -> str:
    counts = Counter(one.coder for one in codings if one.code == old.code)
    return listed([f"{count} by {coder}" for coder, count in counts.items()])


def _removed(old: Code, codings: Sequence[Coding]) -> Removed:
    given = [one for one in codings if one.code == old.code]
    others = {(one.coder, one.member) for one in codings if one.code != old.code}
    return Removed(
        old,
        tuple(f"{one.member} by {one.coder}" for one in given),
        tuple(f"{one.member} by {one.coder}" for one in given if (one.coder, one.member) not in others),
    )


@contextmanager
def _told(question: str) -> Iterator[None]:
    try:
        yield
    except NotUnderstoodError as trouble:
        raise WellputError(f"The codebook of {question}", trouble.what, trouble.mend) from trouble
