"""What is said while texts are coded."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.collate.coding_suggestions import Suggestion
from wellput.collate.coding_texts import Reading, Text
from wellput.desk.collation.coding import Coded
from wellput.interview.passages import Passage, Passages, bulleted, heading, numbered
from wellput.model.bank import Bank
from wellput.model.coded import Code
from wellput.text import listed

COMMANDS = {
    "new": "put a new code into the codebook: :new Called too late",
    "none": "the text is read, and no code fits",
    "keep": "the words have changed, and the codes that you gave before still fit",
    "back": "go back to the text before",
    "codes": "show the codebook with its definitions",
    "stop": "stop here; go on another day",
    "help": "show this list",
}


def text_page(coded: Coded, text: Text, place: int, reading: Reading | None) -> Passages:
    """Return a text with who said it, and the codes that it has."""
    kind = _kind(coded.opened.bank, text)
    head = heading(f"Text {place} of {len(coded.texts)}: {text.name}{kind}")
    words = tuple(Passage(f"{_about(coded, one.item)}{one.words}") for one in text.voices)
    return (head, *words, *_given(coded, reading))


def codes_page(book: Sequence[Code], *, in_full: bool = False) -> Passages:
    """Return the codebook, by whose numbers one answers."""
    if not book:
        return (Passage("There are no codes yet. Make one with :new and its name, such as: :new Called too late"),)
    defined = [f"{one.label}: {one.definition}" if in_full and one.definition else one.label for one in book]
    return (Passage("Codes:"), *numbered(defined))


def suggestions_page(book: Sequence[Code], suggestions: Sequence[Suggestion]) -> Passages:
    """Return what is suggested, and the words that it rests on."""
    return tuple(Passage(suggestion_words(one, list(book).index(one.code) + 1)) for one in suggestions)


def suggestion_words(one: Suggestion, number: int | None = None) -> str:
    """Say what a suggestion rests on."""
    code = one.code.label if number is None else f"{number}. {one.code.label}"
    where = f"in what {one.like} said, coded so" if one.like else "in the code's own words"
    return f"Perhaps {code}: {listed([f'“{word}”' for word in one.words])}, also {where}."


def help_page() -> Passages:
    """Return what can be typed."""
    first = "Type the codes of the text: numbers or names, with commas between. Enter leaves the text for later."
    return (Passage(first), *bulleted([f":{name} – {does}" for name, does in COMMANDS.items()]))  # noqa: RUF001


def _given(coded: Coded, reading: Reading | None) -> Passages:
    if reading is None:
        return ()
    codes = listed(coded.labels(reading.codes))
    if reading.current:
        return (Passage(f"Your codes: {codes}. Enter leaves them."),)
    return (Passage(f"These words have changed since you gave them: {codes}. Code them again, or :keep those codes."),)


def _kind(bank: Bank, text: Text) -> str:
    label = next((one.label for one in bank.respondents if one.id == text.kind), text.kind)
    return f" ({label})" if label else ""


def _about(coded: Coded, item: str | None) -> str:
    return f"[{coded.question.called(item)}] " if item else ""
