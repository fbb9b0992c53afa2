"""See what changed between two versions of a bank, question by question and as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from wellput.desk.banks.bank_versions_about import about_lines, order_lines
from wellput.desk.banks.banks import bank_file
from wellput.errors import WellputError
from wellput.intake.versions.matching import matched
from wellput.model.bank import Question
from wellput.model.bank_match import BankMatch, OptionMatch, QuestionMatch
from wellput.store.banks import read_bank
from wellput.store.earlier_banks import earlier_in
from wellput.text import listed
from wellput.text.word_changes import marked, word_changes

_TOLD = {
    "number": "number",
    "title": "short name",
    "type": "type",
    "required": "must be answered",
    "guidance": "guidance",
    "unit": "unit",
    "choose": "how many may be chosen",
    "relevant": "of whom it is asked",
    "max_words": "limit in words",
    "max_characters": "limit in characters",
}
"""What of a question is told when it changes, besides its wording and its options."""

_FOUND_BY = {"words": "by its words", "likeness": "by words that are nearly the same"}


def earlier_version(name: str) -> Path:
    """Return the file of the last earlier version that was kept of a bank; raise WellputError where none was."""
    path = bank_file(name)
    bank = read_bank(path)
    kept = [earlier_in(path.parent, bank.bank, version) for version in range(bank.version - 1, 0, -1)]
    if found := next((one for one in kept if one.is_file()), None):
        return found
    raise WellputError(
        name,
        f"No earlier version of it was kept: this is version {bank.version}.",
        "Name the file to compare with: wellput bank diff OLD.yaml NEW.yaml",
    )


def compared(one: str, other: str) -> BankMatch:
    """Return two banks, each named by its id or its file, question by question."""
    return matched(read_bank(bank_file(one)), read_bank(bank_file(other)))


def difference_lines(match: BankMatch) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what differs, in words: of the bank as a whole, then of each question by its name, then in their order."""
    parts = [("The bank as a whole", tuple(about_lines(match.old, match.new)))]
    parts += [(_name(one), tuple(_lines(one))) for one in match.questions]
    parts.append(("Order", tuple(order_lines(match))))
    yield from (part for part in parts if part[1])


def rivals_words(one: QuestionMatch) -> str:
    """Say which other questions an old one may be as well; nothing where there is none."""
    named = listed([f"{each.name} ({each.id}) “{each.text}”" for each in one.rivals], "or")
    if not one.rivals or one.old is None:
        return ""
    if one.new is not None:
        return f"In doubt: it may as well be {named}. Look which of them was meant when it was answered."
    return (
        f"In doubt: it may be {named}; answers were put at none. To put them at one, give that question the id "
        f"{one.old.id} in the bank, as a new version, and move again."
    )


def _name(one: QuestionMatch) -> str:
    question = one.new or one.old
    return question.name if question else ""


def _lines(one: QuestionMatch) -> Iterator[str]:
    old, new = one.old, one.new
    if old is None and new is not None:
        yield f"New: {new.text}"
    elif new is None and old is not None:
        yield f"No longer asked: {old.text}"
    elif old is not None and new is not None:
        if one.by in _FOUND_BY:
            yield f"Was {old.id}, is {new.id}; found again {_FOUND_BY[one.by]}."
        if old.text != new.text:
            yield f"Wording: {marked(word_changes(old.text, new.text))}"
        yield from _settings(old, new)
        yield from _options(one)
    if doubt := rivals_words(one):
        yield doubt


def _settings(old: Question, new: Question) -> Iterator[str]:
    for field, words in _TOLD.items():
        was, now = getattr(old, field), getattr(new, field)
        if was != now:
            yield f"{words[:1].upper()}{words[1:]}: was {_said(was)}, is {_said(now)}."


def _options(one: QuestionMatch) -> Iterator[str]:
    for option in one.options:
        if option.old is None and option.new is not None:
            yield f"New option: {option.new.label}"
        elif option.new is None and option.old is not None:
            yield f"Option gone: {option.old.label}"
        elif option.old is not None and option.new is not None and option.old.label != option.new.label:
            yield f"Option: {marked(word_changes(option.old.label, option.new.label))}. {_same(option)}"


def _same(option: OptionMatch) -> str:
    counts = "whoever chose the earlier words counts as choosing these"
    if option.by == "id" and option.old:
        known = f"Its id is still {option.old.id}, so that {counts}."
        return f"{known} If they mean something else, give it another id before you move."
    return f"The words are nearly the same, so that {counts}."


def _said(value: object) -> str:
    match value:
        case None | ():
            return "not set"
        case bool():
            return "yes" if value else "no"
        case _ if hasattr(value, "model_dump"):
            parts = value.model_dump(by_alias=True, exclude_defaults=True)
            return ", ".join(f"{key} {_listed(one)}" for key, one in parts.items()) or "not set"
    return str(value)


def _listed(value: object) -> str:
    return " or ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
