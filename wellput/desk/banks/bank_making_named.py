"""What a list calls its consultation where its first heading only calls on people, and which body it names often."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from wellput.model.question_list import QuestionList, SourceLine
from wellput.text.alike import alike

_CALL = (
    r"(?:(?:how to )?(?:have|give (?:us )?|share|send (?:us )?)\s*your (?:say|views?|feedback|opinions?|thoughts|"
    r"experiences?)|tell us (?:what you think|your (?:views?|thoughts|story))|get involved|take part|join in|"
    r"let us know(?: what you think)?|we want (?:to hear from you|your views?)|help us|please (?:help|respond)|"
    r"what do you think|your (?:say|voice|views?)(?: (?:matters?|counts?))?)"
)
_CALLS = re.compile(rf"{_CALL}(?:(?:\W+(?:and )?|\s){_CALL})*(?: today| now)?\W*", re.IGNORECASE)
_WORD = r"[A-Z][a-z][\w'\u2019-]*"
_LINKED = rf"{_WORD}(?: (?:(?:and|of|the|&) )*{_WORD}){{0,6}}"
_BODIES = re.compile(
    rf"\b(?:Department|Ministry) (?:for|of) (?:the )?{_WORD}(?:,? (?:and (?:the )?)?{_WORD}){{0,5}}"
    rf"|\b{_LINKED} (?:Council|Trust|Authority)\b"
)
_BEFORE = re.compile(
    r"(?:(?:A|An|And|Ask|Any|Are|As|At|Both|By|Can|Could|Dear|Did|Do|Does|Each|For|From|Has|Have|How|If|In|Is|It|May|"
    r"Of|On|Or|Our|Please|Should|Since|So|That|The|This|To|Was|We|Were|What|When|Where|Which|While|Who|Why|Will|"
    r"With|Would|You|Your) )+"
)
_OF_ANY = re.compile(
    r"(?:County|District|City|Parish|Town|Borough|Local|Community|Combined|Public) (?:Council|Authority)"
)
_SEVERAL = 3
_FEWEST_WORDS = 2


def is_call(title: str) -> bool:
    """Say whether a heading only calls on people, or leads on to what stands below it, and names no consultation."""
    return title.endswith(":") or bool(_CALLS.fullmatch(title.lstrip("#* ")))


def later_headings(found: QuestionList, title: str) -> Iterator[str]:
    """Yield the headings after the title that call on nobody, and stand over no part of the questions."""
    parts = {alike(one.theme or "") for one in found.questions}
    over = parts if len(parts) > 1 else set[str]()
    headings = [line.text.strip() for part in found.left_out if part.why == "heading" for line in part.lines]
    start = next((at for at, words in enumerate(headings, 1) if words == title), 0)
    later = (words.lstrip("#* ") for words in headings[start:])
    yield from (words for words in later if not is_call(words) and alike(words) not in over)


def often_named(found: QuestionList) -> tuple[str, SourceLine] | None:
    """Return the body that the text names most, three times or more, with the first line that does."""
    said = [(words, line) for line in _lines(found) for words in _bodies(line.text)]
    counts = Counter(words for words, _ in said)
    whole = {name: sum(count for one, count in counts.items() if f" {one}".endswith(f" {name}")) for name in counts}
    often = [(name, count) for name, count in counts.most_common() if whole[name] >= _SEVERAL]
    if not often or [count for _, count in often].count(often[0][1]) > 1:
        return None
    return next((words, line) for words, line in said if words == often[0][0])


def _bodies(words: str) -> Iterator[str]:
    for named in _BODIES.findall(" ".join(words.split())):
        bare = _BEFORE.sub("", named, count=1) if _BEFORE.match(named) else named
        if len(bare.split()) >= _FEWEST_WORDS and not _OF_ANY.fullmatch(bare):
            yield bare


def _lines(found: QuestionList) -> Iterator[SourceLine]:
    """Yield each line of the list once, those before the questions first."""
    asked = [line for one in (*found.questions, *found.about) for line in one.source]
    yield from dict.fromkeys((*(line for part in found.left_out for line in part.lines), *asked))
