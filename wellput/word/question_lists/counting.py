"""How a list's numbers are written: 1, 01, a, B, iv, 1st, first."""

from __future__ import annotations

_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_ALPHABET = 26
_WORDS_TO, _MOST = 100, 32_767


def counted(number: int, form: str) -> str:
    """Return a number as a list of this form (as Word names it) shows it."""
    if not 0 < number < _MOST:
        return str(number)
    match form:
        case "lowerLetter" | "upperLetter":
            return _cased(_letters(number), form)
        case "lowerRoman" | "upperRoman":
            return _cased(_roman(number), form)
        case "decimalZero":
            return f"{number:02}"
        case "ordinal":
            return f"{number}{_ending(number)}"
        case "cardinalText" | "ordinalText" if number < _WORDS_TO:
            return (_words(number) if form == "cardinalText" else _ordinal(_words(number))).capitalize()
    return str(number)


def _cased(words: str, form: str) -> str:
    return words.upper() if form.startswith("upper") else words


def _letters(number: int) -> str:
    """Word goes on after z with aa, bb, cc."""
    times, letter = divmod(number - 1, _ALPHABET)
    return chr(ord("a") + letter) * (times + 1)


def _roman(number: int) -> str:
    shown = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        shown += letters * times
    return shown


def _ending(number: int) -> str:
    if number // 10 % 10 == 1:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _words(number: int) -> str:
    if number < len(_ONES):
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")


def _ordinal(words: str) -> str:
    head, dash, last = words.rpartition("-")
    changed = _ORDINALS.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
    return f"{head}{dash}{changed}"
