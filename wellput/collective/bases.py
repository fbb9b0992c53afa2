"""What support is counted from: in words, and what is wrong with it where a person wrote it by hand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from wellput.collate.choices import option_label
from wellput.collective.asking import family_words, refuse_family
from wellput.collective.asks import FAMILIES
from wellput.collective.contrary import HIGH, LOW, sides
from wellput.collective.positions import chosen_options, side_words
from wellput.errors import NotUnderstoodError
from wellput.model.bank import Bank, Question
from wellput.model.coded import NONE, NONE_LABEL, Code
from wellput.model.collective import Basis
from wellput.model.stands import Stand
from wellput.text import listed
from wellput.text.meant import surely_meant


def basis_words(bank: Bank, question: Question, basis: Basis, book: Sequence[Code]) -> str:
    """Say what is counted: members who chose “Training”."""
    of, chose = basis.of or "", "ranked" if question.type == "rank" else "chose"
    option = listed([f"“{option_label(question, one)}”" for one in basis.options], "or")
    coder = f" by {basis.coder}" if basis.coder else ""
    told = {
        "answered": "members who answered",
        **dict.fromkeys(("option", "options"), f"members who {chose} {option}"),
        "first": f"members who ranked {option} first",
        "side": f"members who chose {side_words(question, of)}",
        "code": f"members whose words were given the code “{code_label(question, of, book)}”{coder}",
        "ask": ask_words(basis),
        "named": "members that somebody named by hand",
    }[basis.counts]
    kind = next((one.label for one in bank.respondents if one.id == basis.kind), basis.kind)
    return f"{told}, of the kind {kind}" if kind else told


def ask_words(basis: Basis) -> str:
    """Say what is counted of asks."""
    return f"members who ask for {family_words(basis.of or '')}"


def code_label(question: Question, code: str, book: Sequence[Code]) -> str:
    """Return what to call a code."""
    own = (one.label for one in book if (one.question, one.code) == (question.id, code))
    return next(own, NONE_LABEL if code == NONE else code)


def bases(question: Question, stands: Sequence[Stand], book: Sequence[Code]) -> Iterator[Basis]:
    """Yield everything that support could be counted from: all answers, halves of a scale, options, asks, codes."""
    yield Basis(counts="answered")
    yield from (Basis(counts="side", of=side) for side, options in sides(question).items() if len(options) > 1)
    yield from (Basis(counts="option", of=option) for option in chosen_options(question, stands))
    yield from (Basis(counts="ask", of=family.id) for family in FAMILIES)
    own = [one.code for one in book if one.question == question.id]
    yield from (Basis(counts="code", of=code, coder=coder) for coder in coders(question, stands) for code in own)


def coders(question: Question, stands: Sequence[Stand]) -> tuple[str, ...]:
    """Return who has coded what was said to a question."""
    return tuple(sorted({coder for one in stands for coder in one.codes.get(question.id, ())}))


def refuse_unknown(bank: Bank, question: Question, basis: Basis, stands: Sequence[Stand], book: Sequence[Code]) -> None:
    """Raise where a basis names what is not there."""
    kinds = [kind.id for kind in bank.respondents]
    if basis.kind is not None and basis.kind not in kinds:
        raise _unknown("kind of member", basis.kind, kinds)
    refuse: dict[str, Callable[[], None]] = {
        "option": lambda: _refuse_option(question, basis.of, stands),
        "options": lambda: _refuse_options(question, basis, stands),
        "first": lambda: _refuse_option(question, basis.of, stands),
        "side": lambda: _refuse_side(question, basis.of),
        "code": lambda: _refuse_code(question, basis, stands, book),
        "ask": lambda: refuse_family(basis.of),
    }
    if basis.counts in refuse:
        refuse[basis.counts]()


def _refuse_option(question: Question, option: str | None, stands: Sequence[Stand]) -> None:
    known = chosen_options(question, stands)
    if option not in known:
        raise _unknown("option", option, known)


def _refuse_options(question: Question, basis: Basis, stands: Sequence[Stand]) -> None:
    if not basis.options:
        raise _unknown("option", None, chosen_options(question, stands))
    for one in basis.options:
        _refuse_option(question, one, stands)


def _refuse_side(question: Question, side: str | None) -> None:
    if not sides(question):
        raise NotUnderstoodError(
            "The question has no scale with steps, so there are no sides of it.",
            "Count an option (`counts: option`), or several together (`counts: options`, `of: ID, ID`).",
        )
    if side not in (HIGH, LOW):
        raise NotUnderstoodError(f"“{side or ''}” is no side of a scale.", f"Write `of: {HIGH}` or `of: {LOW}`.")


def _refuse_code(question: Question, basis: Basis, stands: Sequence[Stand], book: Sequence[Code]) -> None:
    known = [one.code for one in book if one.question == question.id]
    if basis.of not in known:
        raise _unknown("code", basis.of, known)
    given = coders(question, stands)
    if basis.coder is None and len(given) > 1:
        raise NotUnderstoodError(
            f"{listed(given)} have coded what was said, and it is not said whose codes count.",
            f"Name one beside it: `coder: {given[0]}`.",
        )
    if basis.coder is not None and basis.coder not in given:
        raise _unknown("coder", basis.coder, given)


def _unknown(what: str, name: str | None, known: Collection[str]) -> NotUnderstoodError:
    said = f"There is no {what} “{name}” here." if name else f"It does not say which {what} is counted (`of`)."
    near = surely_meant(name or "", known)
    if near:
        return NotUnderstoodError(said, f"Did you mean {near}?")
    return NotUnderstoodError(said, f"Known here: {listed(list(known))}." if known else "There is none to count.")
