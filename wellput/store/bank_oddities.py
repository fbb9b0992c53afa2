"""Find what is strange in a bank that can be used all the same: worth a look, and refused in a change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from wellput.errors import Fault
from wellput.model.bank import CHOOSING, Bank, Question
from wellput.model.ways_in import FORMATS, ROUTES, formats_in, is_reached_by, routes_in
from wellput.store.bank_places import all_questions, theme_questions
from wellput.store.banks import MOST_BYTES, read_bank
from wellput.store.reading import decoded, read_bytes
from wellput.store.wrongs import Wrong, faults_of
from wellput.store.yaml_reading import read_yaml
from wellput.text import listed

_NUMBERS = ("integer", "decimal", "cost")


def repeated_numbers(bank: Bank) -> Iterator[Wrong]:
    """Yield questions with a number that another one has, unless numbers begin anew in each part."""
    part = {one.id: theme.id for theme in bank.themes for one in theme.questions}
    having: dict[str, list[str]] = {}
    for one in bank.questions:
        having.setdefault(_key(one), []).append(one.id)
    for place, question in theme_questions(bank):
        others = [one for one in having[_key(question)] if one != question.id]
        is_own = all(part[one] != part[question.id] for one in others) and _begins_anew(question.id, part, having)
        if question.number and others and not is_own:
            named = listed([f"`{one}`" for one in others])
            what = f"`{question.id}` has the number {question.number}, and so has {named}."
            yield Wrong((*place, "number"), what, "Give each a number of its own, or none.")


def _begins_anew(but: str, part: Mapping[str, str], having: Mapping[str, Sequence[str]]) -> bool:
    """Say whether the numbers of a question's part, but for its own, stand in other parts too."""
    own = part[but]
    rest = [ids for number, ids in having.items() if number and any(part[one] == own and one != but for one in ids)]
    return not rest or any(part[one] != own for ids in rest for one in ids)


def _key(question: Question) -> str:
    return (question.number or "").strip().casefold()


def single_options(bank: Bank) -> Iterator[Wrong]:
    """Yield choices between one option."""
    for place, question in all_questions(bank):
        if question.type in CHOOSING and len(question.options) == 1 and not question.incomplete_options:
            what = f"`{question.id}` has one option, so that there is nothing to choose."
            yield Wrong((*place, "options"), what, "Add the others, or have it answered in words: type text.")


def routes_by_rank(bank: Bank) -> Iterator[Wrong]:
    """Yield rankings whose answer decides what else is asked: every option is in it."""
    waiting = {(one.relevant.question, one.id) for one in bank.questions if one.relevant and one.relevant.question}
    for place, question in theme_questions(bank):
        after = sorted(one for name, one in waiting if name == question.id)
        if after and question.type == "rank":
            named = listed([f"`{one}`" for one in after])
            what = f"Whether {named} is asked hangs on one answer to `{question.id}`, and a rank gives all of them."
            yield Wrong((*place, "type"), what, "Make it select_one, or take `relevant` out of what waits for it.")


def needless_units(bank: Bank) -> Iterator[Wrong]:
    """Yield units of what is no number."""
    for place, question in all_questions(bank):
        if question.unit and question.type not in _NUMBERS:
            what = f"`{question.id}` is of type {question.type}, which has no use for `unit`."
            yield Wrong((*place, "unit"), what, "Remove `unit`, or make the type integer or decimal.")


def strange_ways_in(bank: Bank) -> Iterator[Wrong]:
    """Yield routes, kinds of file and addresses that are none as far as Wellput knows."""
    about = bank.consultation
    for name in routes_in(about.route)[1] if about.route else ():
        what = f"`{name}` is no route that Wellput knows."
        yield Wrong(("consultation", "route"), what, f"Known: {listed(list(ROUTES))}.")
    for key in ("accepts", "refuses"):
        for n, name in enumerate(getattr(about, key)):
            if formats_in(name)[0] != (name,):
                what = f"`{name}` is no ending of a file that Wellput knows."
                yield Wrong(("consultation", key, n), what, f"Known: {listed(list(FORMATS))}.")
    if about.contact and not is_reached_by(about.contact):
        what = f"`{about.contact}` is neither an e-mail address, a telephone number, a web page nor a postal address."
        yield Wrong(("consultation", "contact"), what, "See whether a response can be sent there.")


RULES: tuple[Callable[[Bank], Iterator[Wrong]], ...] = (
    repeated_numbers,
    single_options,
    routes_by_rank,
    needless_units,
    strange_ways_in,
)


def odd_after(old: Bank, new: Bank) -> tuple[Wrong, ...]:
    """Return what a change made strange of the questions that it changed."""
    before = {wrong.what for wrong in _odd(old)}
    there = {one.id: one for one in (*old.profile, *old.questions)}
    changed = {place for place, one in all_questions(new) if there.get(one.id) != one}
    return tuple(
        wrong
        for wrong in _odd(new)
        if wrong.what not in before and any(wrong.place[: len(place)] == place for place in changed)
    )


def odd_in_file(path: Path) -> tuple[Fault, ...]:
    """Return what is strange in a bank's file, with its lines; the bank has no fault."""
    reading = read_yaml(str(path), decoded(path, read_bytes(path, MOST_BYTES)))
    return tuple(faults_of(str(path), reading, _odd(read_bank(path))))


def _odd(bank: Bank) -> Iterator[Wrong]:
    for rule in RULES:
        yield from rule(bank)
