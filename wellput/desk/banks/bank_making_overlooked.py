"""Lines that were left out of a bank though they look like questions, or like answers to choose from."""

from __future__ import annotations

from wellput.intake.lines.glyphs import boxed, bulleted
from wellput.intake.numbers.labels import label_of
from wellput.model.question_list import QuestionList, SourceLine
from wellput.text.alike import alike

NAME = "What was left out"
_FEWEST, _SHORTEST = 3, 8
_LONGEST = 60


def overlooked(found: QuestionList) -> str | None:
    """Say that several such lines were left out, and where to look for them; nothing of a few."""
    known = " ".join(alike(one.text) for one in (*found.questions, *found.about))
    lines = [line for one in found.left_out for line in one.lines if _looks_asked(line, one.why, known)]
    if len(lines) < _FEWEST:
        return None
    words = " ".join(lines[0].text.split())
    shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    where = f"the first at {lines[0].place}, “{shown}”"
    return f"{len(lines)} lines may be questions or answers to choose from, and were taken for neither: {where}."


def _looks_asked(line: SourceLine, why: str, known: str) -> bool:
    """Say whether a line asks, or has a bullet or a box; before the questions, whether it has both."""
    text = line.text.strip()
    label = label_of(text, line.number)
    words = bulleted(text) or boxed(text)
    is_marked = words is not None or line.control is not None or (line.kind == "item" and line.number is None)
    asked = alike(label.rest if label else words or text)
    if line.kind == "row" or len(asked) < _SHORTEST or asked in known:
        return False
    if why == "unclear":
        return text.endswith("?") or (is_marked and not text.endswith("."))
    return why in ("preamble", "contact") and is_marked and text.endswith("?")
