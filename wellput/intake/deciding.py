"""The type of a question: by its options and how they are to be chosen, or by what a short answer would be."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.announcing import announces_options, speaks_of_scale
from wellput.intake.choosing import Choosing
from wellput.intake.parts import Block
from wellput.intake.scales import is_scale
from wellput.model.bank import QuestionType
from wellput.text.alike import alike

_HOW_MANY = re.compile(
    r"^(?:.*?[,:] )?(?:about |roughly |approximately )?(?:how many|what (?:is|was) the (?:total )?number of|"
    r"number of)\b",
    re.IGNORECASE,
)
_ONE_ONLY = re.compile(
    r"\b(?:most|best|main|mainly|first|favourite|prefer|nearest|which one|how|is your|are you|"
    r"is the|was the|in what capacity|"
    r"do you (?:agree|own|have|live|think)|as:?)\b",
    re.IGNORECASE,
)
_AND_MORE = re.compile(
    r"(?:,? and|[,;]) (?:\w+ )?(?:what|which|who|whom|where|when|why|how|in what|do|does|should|would|is|are)\b|"
    r"\bplease (?:explain|describe|give|say|tell)\b",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\bd{1,2}\s*[/.-]\s*m{1,3}\s*[/.-]\s*y{2,4}\b|_+\s*/\s*_+\s*/\s*_+|\.{2,}\s*/\s*\.{2,}\s*/\s*\.{2,}|"
    r"\[?\s*\]?/\[?\s*\]?/(?:20)?__|\bdate format\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"\u00a3\s*(?:[._\u2026]{2,}|\[\s*\]|\s*$)|[._\u2026]{3,}\s*(?:pounds|per cent|%)|[._\u2026]{3,}\s*p\b"
)
_COUNTED = re.compile(r"\((?:whole )?(?:number|a number|enter a number)(?: only)?\)", re.IGNORECASE)


def type_of(block: Block, options: Sequence[str], choosing: Choosing) -> QuestionType:
    """Return the type that a question is likeliest to have."""
    if options:
        return _choice(block, options, choosing)
    if announced_absent(block):
        return _promised(block, choosing)
    return _answer(block)


def announced_absent(block: Block) -> bool:
    """Say whether options are promised and none stand there."""
    wording = block.wording
    return not block.of("option", "options", "grid") and announces_options(wording)


def _choice(block: Block, options: Sequence[str], choosing: Choosing) -> QuestionType:
    if choosing.ranked:
        return "rank"
    if choosing.several:
        return "select_multiple"
    if is_scale(options):
        return "scale"
    ticked = [part.piece.line.control == "tick" for part in block.of("option")]
    is_open = not choosing.is_said and not _excludes(options) and not _ONE_ONLY.search(block.wording)
    return "select_multiple" if ticked and all(ticked) and is_open else "select_one"


def _excludes(options: Sequence[str]) -> bool:
    """Say whether one option is the contrary of another: yes and no."""
    firsts = {re.split(r"\W", alike(option), maxsplit=1)[0] for option in options}
    return {"yes", "no"} <= firsts or {"true", "false"} <= firsts


def _promised(block: Block, choosing: Choosing) -> QuestionType:
    if choosing.ranked:
        return "rank"
    if choosing.several:
        return "select_multiple"
    return "scale" if speaks_of_scale(block.wording) else "select_one"


def _answer(block: Block) -> QuestionType:
    expected = next((part.piece.line.expects for part in block.parts if part.piece.line.expects), None)
    if expected:
        return expected
    words = block.wording
    spaces = " ".join(part.piece.words for part in block.of("space"))
    if _DATE.search(f"{words} {spaces}"):
        return "date"
    if _MONEY.search(f"{words} {spaces}"):
        return "decimal"
    return "integer" if (_HOW_MANY.search(words) or _COUNTED.search(words)) and not _AND_MORE.search(words) else "text"
