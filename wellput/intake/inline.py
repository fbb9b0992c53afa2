"""Options that stand on one line: "Yes / No / Don't know", "Yes [box] No [box]", "A. Yes B. No", "[yes or no]"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from wellput.intake.asking import sentences_of
from wellput.intake.glyphs import BOX, boxes_in, is_blank_line, without_boxes, without_lines
from wellput.intake.languages import english_halves
from wellput.intake.scales import are_abbreviated, is_known, is_run_of_numbers

_LONGEST, _FEWEST_COMMAS = 60, 3
_LAST_ASK = re.compile(r".*(?:\?[\"'\u2019\u201d)]?|[.:](?=\s)|[.:]$)", re.DOTALL)
_BRACKETED = re.compile(r"^(?P<before>.*?)[(\[](?P<inside>[^()\[\]]{3,160})[)\]]\s*\*?\s*$", re.DOTALL)
_LETTERS = re.compile(
    r"(?:(?<=\s)|^)(?:\((?P<round>[A-Ha-h])\)|(?P<dotted>[A-Ha-h])[.)]|(?P<bare>[A-H])(?=\s{1,2}[A-Z]))\s+(?=\S)"
)
_THEN = re.compile(
    r"(?P<option>.{2,20}?)[ .]+(?P<then>(?:Please|Tell|If|Why|Give|Explain|Say|State|And why|Comments?|"
    r"Reasons?)\b.*)\Z",
    re.DOTALL,
)
_RUN = re.compile(
    r"(?:(?:yes|no|don['\u2019]t know|do not know|not sure|unsure|maybe|perhaps|no opinion|no view|not applicable|"
    r"n/a|undecided|neither|both|prefer not to say|other)(?:\s+|$))",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\s*[(\[]\s*\*?(?:please )?(?:delete|circle|tick|select|choose|mark|underline|cross|strike|ring|pick|one only|only one|"
    r"one answer)\b(?![^()\[\]]*(?:[/|]|\byes\b|\bmaximum\b|\bif\b))[^()\[\]]{0,60}[)\]]|"
    r"(?:\*|\s[-\u2013\u2014])?\s*\*?(?:please )?(?:delete|strike out|circle|underline) (?:as|where|whichever|the one)\b"
    r"[^?/|]{0,40}\Z",
    re.IGNORECASE,
)
_WHY = re.compile(
    r"(?P<options>.{4,80}?)\s*(?:[.,;\u2013\u2014-]|\s)\s*(?P<then>(?:and |but |if (?:so|not|no|yes),? )?"
    r"(?:why|what (?:makes|made|leads|led)|for what reasons?)\b[^?]{0,60}\?.*)\Z",
    re.IGNORECASE | re.DOTALL,
)
_LEAD = re.compile(
    r"^(?:(?:please )?(?:tick|select|choose|circle|delete|mark)[^:]{0,40}|answer|options?|response)\s*:\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Inline:
    """The options of a line, and the words before them."""

    before: str
    options: tuple[str, ...]


def inline_options(words: str, *, is_asked: bool = False) -> Inline | None:
    """Take the options of a line out of it; `is_asked` where the question stands before it, on a line of its own."""
    told = told_in(words)
    bare = _TOLD.sub(" ", words).rstrip() if told else words
    for read in (_lettered, _boxed, _bracketed, _tail, _within):
        found = read(bare, is_asked=is_asked)
        if found and len(found.options) > 1:
            before, options = _parted(found)
            return Inline(f"{before.strip()} {told}".strip() if before.strip() else "", english_halves(options))
    return None


def told_in(words: str) -> str:
    """Return what is said in brackets of how to mark an option: "(delete as appropriate)"."""
    return " ".join(found.group().strip() for found in _TOLD.finditer(words))


def _parted(found: Inline) -> tuple[str, tuple[str, ...]]:
    """Part the last option from a request that follows it: "Yes / No Tell us why."."""
    last = _THEN.match(found.options[-1])
    if not last or not is_known(last["option"]):
        return found.before, found.options
    return f"{found.before.rstrip()} {last['then']}", (*found.options[:-1], last["option"])


def _lettered(words: str, *, is_asked: bool) -> Inline | None:
    marks = list(_LETTERS.finditer(words))
    letters = [(mark["round"] or mark["dotted"] or mark["bare"]).lower() for mark in marks]
    if len(marks) < 2 or len(set(letters)) != len(letters) or letters != sorted(letters):
        return None
    if ord(letters[-1]) - ord(letters[0]) > 2 * len(letters) or (letters[0] != "a" and not is_asked):
        return None
    ends = [mark.start() for mark in marks[1:]] + [len(words)]
    options = [words[mark.end() : end] for mark, end in zip(marks, ends, strict=True)]
    if any("?" in option or not option.strip() for option in options):
        return None
    before = words[: marks[0].start()]
    if before.strip() and not before.rstrip().endswith(("?", ":", ".", ")", "*")):
        return None
    return Inline(before, tuple(_bare(option) for option in options))


def _boxed(words: str, *, is_asked: bool) -> Inline | None:
    if boxes_in(words) < 2:
        return None
    before, rest = ("", words) if is_asked and "?" not in words else _cut(words)
    parts = re.split(rf"\s*{BOX}\s*", rest)
    if parts[-1].strip(" .*;,"):
        before, parts = f"{before} {parts[0]}".strip(), parts[1:]
    options = tuple(bare for part in parts if (bare := _bare(_LEAD.sub("", without_boxes(part)))))
    if len(options) < 2 or any(len(option) > 2 * _LONGEST for option in options) or boxes_in(before):
        return None
    return Inline(before, options)


def _bracketed(words: str, *, is_asked: bool) -> Inline | None:
    found = _BRACKETED.match(words)
    if not found:
        return None
    options = _split(found["inside"], alone=True)
    if len(options) < 2 or not _mostly_known(options) or _is_legend(options):
        return None
    return Inline(found["before"], options)


def _is_legend(options: Sequence[str]) -> bool:
    """Say whether only the ends of a scale are named: "(1 = very poor, 5 = very good)"."""
    firsts = [re.match(r"\d{1,2}(?=\s*(?:=|is\b|being\b|[-\u2013]))", option) for option in options]
    numbers = [int(first[0]) for first in firsts if first]
    return len(numbers) == len(options) and any(abs(after - one) != 1 for one, after in pairwise(numbers))


def _tail(words: str, *, is_asked: bool) -> Inline | None:
    whole = without_lines(_LEAD.sub("", words))
    if is_asked and "?" not in whole:
        lead, _, listed = whole.rpartition(": ")
        options = _split(listed, alone=True)
        if lead and _mostly_known(options):
            return Inline(f"{lead}:", options)
        options = options if not lead else ()
        if len(options) > 1 and (_mostly_known(options) or _is_list(whole, options)):
            return Inline("", options)
    before, rest = _cut(words)
    if not before or not rest.strip():
        return None
    options = _split(_LEAD.sub("", rest), alone=False)
    if len(options) > 1 and (
        _mostly_known(options) or (any(sign in rest for sign in (";", " / ", "|")) and _all_short(options))
    ):
        return Inline(before, options)
    return None


def _within(words: str, *, is_asked: bool) -> Inline | None:
    """Take options out that stand between a question and a request: "Do you agree? Yes/No. Please say why."."""
    parts = sentences_of(words)
    for at, part in enumerate(parts[1:], 1):
        asked = _WHY.match(part)
        listed, then = (asked["options"], (asked["then"],)) if asked else (part, ())
        options = () if "?" in listed else _split(listed, alone=False)
        if len(options) > 1 and all(is_known(option) for option in options):
            return Inline(" ".join((*parts[:at], *then, *parts[at + 1 :])), options)
    return None


def _cut(words: str) -> tuple[str, str]:
    """Part a line after its question."""
    found = _LAST_ASK.match(words.rstrip(" .;"))
    end = found.end() if found else 0
    return words[:end], words[end:]


def _split(words: str, *, alone: bool) -> tuple[str, ...]:
    """Split at the strongest sign between options that there is."""
    words = words.strip().rstrip(".")
    for sign in (r"\s*\|\s*", r"\s*;\s*(?:or\s+)?", r"\s*/\s*(?![a-z]\b)", r"\s{2,}"):
        parts = [part for part in re.split(sign, words) if part.strip()]
        if len(parts) > 1 and _all_short(parts):
            return tuple(_bare(part) for part in parts)
    commas = [part for part in re.split(r"\s*,\s*(?:or\s+)?" if "," in words else r"\s+or\s+", words) if part.strip()]
    if len(commas) > 1 and (_mostly_known(commas) or (alone and len(commas) >= _FEWEST_COMMAS)) and _all_short(commas):
        return tuple(_bare(part) for part in commas)
    spaced = words.split()
    if len(spaced) > 1 and is_run_of_numbers(spaced):
        return tuple(spaced)
    run = _RUN.findall(words)
    return tuple(one.strip() for one in run) if len(run) > 1 and "".join(run) == words else ()


def _is_list(words: str, options: Sequence[str]) -> bool:
    """Say whether a line that stands by itself lists options, though none is known."""
    is_parted = (
        any(sign in words for sign in ("|", ";", " / "))
        or len(re.split(r"\s{2,}", words.strip())) > _FEWEST_COMMAS - 1
        or words.count(",") >= _FEWEST_COMMAS - 1
    )
    return (
        is_parted
        and not words.rstrip().endswith((".", ":"))
        and all(option[:1].isupper() or option[:1].isdigit() for option in options)
    )


def _mostly_known(options: Sequence[str]) -> bool:
    known = sum(is_known(option) for option in options)
    return is_run_of_numbers(options) or are_abbreviated(options) or known >= max(1, len(options) / 2)


def _all_short(options: Sequence[str]) -> bool:
    return all(len(option.strip()) <= _LONGEST and re.search(r"\w", option) for option in options)


def _bare(option: str) -> str:
    return without_lines(option).strip(" ;,|\u2022") if not is_blank_line(option) else ""
