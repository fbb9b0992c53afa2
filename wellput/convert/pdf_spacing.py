"""Words that the setting of a PDF's page has parted: "approa  ch", where the file says "approach" elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from wellput.model.question_list import SourceLine

_PARTED = re.compile(r"(?<![\w-])(?P<first>[^\W\d_]++) ++(?=(?P<more>[^\W\d_]++)(?![\w-]))")
_COMPOUND = re.compile(
    r"after|all|any|back|can|day|down|every|for|how|in|may|no|on|out|over|real|side|some|there|to|under|up|what|"
    r"when|where|who|with|work",
    re.IGNORECASE,
)
"""Words that stand alone as well as within longer ones: "any one", "any time", "up date"."""
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 5


def with_words_whole(lines: Sequence[SourceLine]) -> tuple[SourceLine, ...]:
    """Return the lines, two parts as one word where the file has that word elsewhere, and not both of the parts."""
    found = Counter(word.lower() for line in lines for word in _WORD.findall(line.text))

    def whole(parts: re.Match[str]) -> str:
        joined = parts["first"] + parts["more"]
        is_known = len(joined) >= _SHORTEST and found[joined.lower()] and parts["more"].islower()
        is_parted = any(found[part.lower()] == 1 for part in (parts["first"], parts["more"]))
        return parts["first"] if is_known and is_parted and not _COMPOUND.fullmatch(parts["first"]) else parts[0]

    def mended(words: str) -> str:
        return _PARTED.sub(whole, words)

    return tuple(replace(line, text=mended(line.text), cells=tuple(map(mended, line.cells))) for line in lines)
