"""Code texts one by one: each reply is kept before the next text is shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from wellput.collate.coding_book import codes_said, new_code
from wellput.collate.coding_suggestions import Suggester
from wellput.collate.coding_texts import Text
from wellput.desk.collation.coding import Coded, book_of, give, known_coder, open_coding
from wellput.desk.collation.coding_pages import COMMANDS, codes_page, help_page, suggestions_page, text_page
from wellput.errors import NotUnderstoodError, WellputError
from wellput.interview.passages import Passage, Passages
from wellput.model.coded import NONE, Code, Coding
from wellput.store.members_codes import save_codes
from wellput.store.members_file import changing, reading
from wellput.text import closest, listed
from wellput.text.amounts import in_words

PROMPT = "Codes, or :help"
_COMMAND = re.compile(r"\s*:\s*(?P<name>\w+)(?:\s+(?P<argument>.*\S))?\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class CodingSitting:
    """Which text stands before a coder; `again` where all are gone through, also those that are read."""

    coded: Coded
    coder: str
    at: int
    again: bool

    @property
    def text(self) -> Text:
        """The text that is coded now."""
        return self.coded.texts[self.at]


@dataclass(frozen=True, slots=True)
class CodingTurn:
    """What is said, and whether it ends there."""

    sitting: CodingSitting
    said: Passages
    over: bool = False


def begin(workspace: Path, question: str, coder: str, *, again: bool = False) -> CodingTurn:
    """Begin at the first text that the coder has not read as it stands, or at the first of all."""
    coded = open_coding(workspace, question)
    if not coded.texts:
        raise WellputError(coded.question.id, "Nobody has said anything to it in words yet.", "Collect the returns.")
    sitting = CodingSitting(coded, known_coder(coded, coder), -1, again)
    welcome = f"{coded.question.text} {in_words(len(coded.texts), 'texts')}, {_left_words(sitting)}."
    return _next(sitting, Passage(welcome), *help_page()[:1])


def hear(sitting: CodingSitting, reply: str) -> CodingTurn:
    """Take a reply: codes, a command, or nothing. Codes that another window made are known, below all others."""
    book = _book_now(sitting)
    sitting = _with_book(sitting, _in_order(sitting.coded.book, book, gone=True))
    try:
        command = _COMMAND.fullmatch(reply)
        if command:
            return _run(sitting, command["name"].casefold(), command["argument"] or "")
        if not reply.strip():
            return _next(sitting)
        return _give(sitting, codes_said(sitting.coded.book, reply, numbered=True))
    except NotUnderstoodError as trouble:
        if len(book) == len(sitting.coded.book):
            return misheard(sitting, trouble)
        shorter = _with_book(sitting, _in_order(sitting.coded.book, book))
        return CodingTurn(shorter, (Passage(str(trouble)), *codes_page(shorter.coded.book)))


def misheard(sitting: CodingSitting, trouble: NotUnderstoodError) -> CodingTurn:
    """Say what could not be taken, and ask again."""
    return CodingTurn(sitting, (Passage(str(trouble)),))


def stopped(sitting: CodingSitting, line: str = "") -> CodingTurn:
    """End, and say what is kept; `line` is what was being typed."""
    go_on = f'wellput code ask {sitting.coded.question.id} --as "{sitting.coder}"'
    lost = (Passage(f"Not taken, since you had not pressed Enter: {line.strip()}"),) if line.strip() else ()
    said = Passage(f"Stopped. All codes are kept; {_left_words(sitting)}. Go on with: {go_on}")
    return CodingTurn(sitting, (*lost, said), over=True)


def _run(sitting: CodingSitting, name: str, argument: str) -> CodingTurn:
    if name == "new":
        return _new(sitting, argument)
    if name not in COMMANDS or argument:
        near = closest(name, COMMANDS)
        hint = f"Did you mean :{near}?" if near and near != name else "Type :help for the list."
        raise NotUnderstoodError(f"There is no command :{name}{' with more after it' if argument else ''}.", hint)
    return _COMMANDS[name](sitting)


def _new(sitting: CodingSitting, label: str) -> CodingTurn:
    """Put a code at the end of the list, where no number changes until one begins again; give it to nothing."""
    coded = sitting.coded
    bank, question = coded.opened.bank.bank, coded.question.id
    with changing(coded.path) as store:
        code = new_code(book_of(store, bank, question), question, label)
        save_codes(store, bank, [code])
    grown = _with_book(sitting, (*coded.book, code))
    said = f"{len(coded.book) + 1}. {code.label} is in the codebook. Now type all codes of this text."
    return CodingTurn(grown, (Passage(said),))


def _keep(sitting: CodingSitting) -> CodingTurn:
    before = sitting.coded.read_by(sitting.coder).get(sitting.text.member)
    if before is None:
        raise NotUnderstoodError("You have not given this text any codes before.", "Type its codes.")
    return _give(sitting, before.codes)


def _back(sitting: CodingSitting) -> CodingTurn:
    if sitting.at == 0:
        return CodingTurn(sitting, (Passage("This is the first text."),))
    return _show(replace(sitting, at=sitting.at - 1))


def _give(sitting: CodingSitting, codes: tuple[str, ...]) -> CodingTurn:
    coded, text = sitting.coded, sitting.text
    book = give(coded, sitting.coder, {text.member: (codes, text.mark)})
    others = [one for one in coded.codings if (one.member, one.coder) != (text.member, sitting.coder)]
    mine = [Coding(coded.question.id, text.member, sitting.coder, code, text.mark) for code in codes]
    coded = replace(coded, codings=(*others, *mine), book=_in_order(coded.book, book))
    return _next(replace(sitting, coded=coded), Passage(f"Kept: {listed(coded.labels(codes))}."))


def _book_now(sitting: CodingSitting) -> tuple[Code, ...]:
    coded = sitting.coded
    with reading(coded.path) as store:
        return book_of(store, coded.opened.bank.bank, coded.question.id)


def _in_order(shown: Sequence[Code], now: Sequence[Code], *, gone: bool = False) -> tuple[Code, ...]:
    """Return the codebook with what was shown first, so that numbers stay; `gone`: with codes that are no more."""
    left = {one.code: one for one in now}
    known = [left.pop(one.code, one) for one in shown if gone or one.code in left]
    return (*known, *left.values())


def _with_book(sitting: CodingSitting, book: tuple[Code, ...]) -> CodingSitting:
    return replace(sitting, coded=replace(sitting.coded, book=book))


def _next(sitting: CodingSitting, *said: Passage) -> CodingTurn:
    """Go on to the next text that waits; end where there is none."""
    read = sitting.coded.read_by(sitting.coder)
    for at in range(sitting.at + 1, len(sitting.coded.texts)):
        before = read.get(sitting.coded.texts[at].member)
        if sitting.again or before is None or not before.current:
            return _show(replace(sitting, at=at), *said)
    end = f"That was the last text; {_left_words(sitting)}."
    more = f'wellput code ask {sitting.coded.question.id} --as "{sitting.coder}" --again'
    return CodingTurn(sitting, (*said, Passage(f"{end} To go through all of them again: {more}")), over=True)


def _show(sitting: CodingSitting, *said: Passage) -> CodingTurn:
    coded, text = sitting.coded, sitting.text
    read = coded.read_by(sitting.coder)
    suggestions = Suggester(coded.texts, coded.book).suggest(text, read)
    return CodingTurn(
        sitting,
        (
            *said,
            *text_page(coded, text, sitting.at + 1, read.get(text.member)),
            *codes_page(coded.book),
            *suggestions_page(coded.book, suggestions),
        ),
    )


def _left_words(sitting: CodingSitting) -> str:
    read = sitting.coded.read_by(sitting.coder)
    done = sum(one.current for one in read.values())
    changed = len(read) - done
    again = f", {changed} of them to be read again since they changed" if changed else ""
    left = len(sitting.coded.texts) - done
    return f"{done} read by {sitting.coder}, {left or 'none'} left{again}"


_COMMANDS: dict[str, Callable[[CodingSitting], CodingTurn]] = {
    "none": lambda sitting: _give(sitting, (NONE,)),
    "keep": _keep,
    "back": _back,
    "codes": lambda sitting: CodingTurn(sitting, codes_page(sitting.coded.book, in_full=True)),
    "stop": stopped,
    "help": lambda sitting: CodingTurn(sitting, help_page()),
}
