"""An option's own words: without its box, letter, bullet, and lines to write on."""

from __future__ import annotations

import re

from wellput.intake.lines.glyphs import boxed, bulleted, without_boxes, without_lines
from wellput.intake.numbers.labels import label_of

_JUMP = re.compile(
    r"\s*(?:[(\[]\s*|[-=\u2013\u2014]*>+\s*|[\u2192\u2794\u27a1\u21d2]\s*|"
    r"[-\u2013\u2014]\s*)?(?:if\s+\w+,?\s+)?(?:please\s+)?(?:go|skip|move|jump|proceed|continue)\s+(?:straight\s+|"
    r"ahead\s+|directly\s+|on\s+)*to\s+(?=(?:the |next |following )*(?:questions?|sections?|part|page|step|end|next)\b|"
    r"q\.?\s*[#\d]|(?:#|no\.|number)\s?\d|[A-Z]{0,2}\d|\(?(?:[A-Z]|[ivx]{1,4})\b)"
    r"(?:question\s+|q\.?\s*|section\s+|part\s+|the end)?(?:(?:#|no\.|number\b)\s*+)?"
    r"(?P<to>\w[\w.()]*)?\s*[)\]]?\s*\.?$",
    re.IGNORECASE,
)
_GO_ON = re.compile(
    r"\s*(?:[(\[]|[-=\u2013\u2014]*>+|[\u2192\u2794\u27a1\u21d2]|[-\u2013\u2014,;:])\s*(?:please\s+|now\s+)*"
    r"(?:continue|carry on|proceed|go on|(?:answer|see|go to) the next question|end of (?:the )?"
    r"(?:survey|questionnaire|form|"
    r"questions))\s*[)\]]?\s*\.?\Z",
    re.IGNORECASE,
)
_SENT_ON = re.compile(
    r"(?<=\w)\s*+(?:\.{2,}+|\u2026++|[-\u2013\u2014:,(])?\s*(?:please )?(?:refer to|see|use|answer) "
    r"q(?:uestion)?[ .]{0,2}\d{1,3}[.)\]]*\Z",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(
    r"(?<!\s)\s*+[\[(<]?(?:please )?(?:(?:click|tap)(?:(?: or |/)(?:click|tap))?(?: here)? to (?:enter|add|type|"
    r"write|insert|choose)\b[^?()\[\]<>]{0,30}|(?:enter|type|insert|write) (?:your )?"
    r"(?:text|answer|response|details)(?: here)?)"
    r"\.?[\])>]?\s*\Z",
    re.IGNORECASE,
)
"""What a form has in an empty field: "Click or tap here to enter text."."""
_ENTRY = re.compile(
    r"(?<=\w):?(?<!\s)\s*+[(\[](?:(?:free|open|short|long)[- ])?"
    r"text(?: (?:entry|input|field|box|response|answer))+[)\]]\Z",
    re.IGNORECASE,
)
_TIGHT_BULLET = re.compile(r"\A[-\u2013\u2022](?=[A-Z][a-z])")
_ROOM = re.compile(r"(?<=[\w)]):?\s*+\[\s{3,}\]\s*\Z")
"""Room to write in behind an answer: "Other (please specify): [         ]"."""
_STOPPED = re.compile(r"(?<=\A(?i:no))\.\Z|(?<=\A(?i:yes))\.\Z")
_AND = re.compile(r"[;,] (?:and|or)\Z")


def option_words(words: str) -> str:
    """Return an option's exact wording."""
    bare = _SENT_ON.sub("", _GO_ON.sub("", _JUMP.sub("", without_placeholder(_ROOM.sub("", words)))))
    bare = _ENTRY.sub("", _TIGHT_BULLET.sub("", bulleted(bare) or bare))
    bare = boxed(bare) or bare
    whole = " ".join(without_lines(without_boxes(bare)).split())
    return _STOPPED.sub("", _AND.sub("", whole)).rstrip(";")


def without_placeholder(words: str) -> str:
    """Return words without those that a form has in the empty field behind them; a field that is all stays."""
    return _PLACEHOLDER.sub("", words) or words


def jump_in(words: str) -> str | None:
    """Return the question that an option sends on to: "No (go to question 4)"."""
    found = _JUMP.search(words)
    return found["to"] if found else None


def unlettered(words: str) -> str:
    """Return an option without its letter or number."""
    label = label_of(words)
    return label.rest if label and label.style in ("letter", "roman", "number", "capital") and label.rest else words
