"""The kinds of respondent that a list offers, and lettered fields for who answers, wherever they stand in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.desk.banks.bank_making_about import place_asked_for
from wellput.desk.banks.bank_making_routes import bare_number
from wellput.intake.document.contacts import field_in
from wellput.intake.lines.glyphs import BOX, boxed, bulleted
from wellput.model.question_list import FoundQuestion, LeftOut, QuestionList, SourceLine

_LABEL = re.compile(
    r"\A\s*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|(?:q(?:uestion)?[ .]*)?\d{1,2}[.:)])\s+(?=\S)", re.IGNORECASE
)
_ASKS_KIND = re.compile(
    r"\b(?:in )?(?:what|which) (?:capacity|role) (?:are|do|will) you\b|\Acapacity\b"
    r"|\b(?:respond|reply|answer|writ|complet|submit)(?:ing|e)? .{0,40}?\b(?:as|on behalf of)\b|\bas an individual\b"
    r"|\bare you (?:an? )?(?:individual|organi[sz]ation)\b|\bwho are you\b|\b(?:i am|we are|you are)\b\W*\Z"
    r"|\bdescribes? (?:you|yourself|your organi[sz]ation|who you are)\b(?!['\u2019])|"
    r"\bdescribe (?:yourself|your organi[sz]ation)\b(?!['\u2019])"
    r"|\b(?:type|kind|category) of (?:organi[sz]ation|respondent|body)\b(?:.{0,30}\byou(?:r organi[sz]ation)?\b|\W*\Z)",
    re.IGNORECASE | re.DOTALL,
)
_IS_KIND = re.compile(
    r"\b(?:individual|member of the public|resident|organi[sz]ation|charity|voluntary|community|council|authority|"
    r"business|company|compan(?:y|ies)|public body|trade|union|academic|university|school|professional|practitioner|"
    r"parish|government|nhs|trust|association|partnership|social enterprise|provider|representative)\b",
    re.IGNORECASE,
)
_WHYS = ("preamble", "contact", "unclear", "heading", "privacy")
_BETWEEN = re.compile(rf"\s*{BOX}\s*|\s+/\s+")
_NOTE = re.compile(r"\s*(?:[\u2192\u21d2\u2794]|->|=>)")
_HOW_TO_MARK = re.compile(
    r"\s*[(\[](?:please )?(?:underline|tick|circle|delete|mark|highlight|select|choose|cross|strike)\b"
    r"[^()\[\]]{0,80}[)\]]\s*:?\s*\Z",
    re.IGNORECASE,
)
_COLON = re.compile(r"(?<=[)\]])\s*:\Z")
_FEWEST, _LONGEST, _LONGEST_ITEM, _LONGEST_QUESTION = 2, 80, 300, 160


def asks_for_kind(words: str) -> bool:
    """Say whether the words ask what kind of respondent somebody is."""
    return bool(_ASKS_KIND.search(words))


def _is_between_kinds(question: FoundQuestion) -> bool:
    named = [one for one in question.options if _IS_KIND.search(one)]
    return question.type == "select_one" and len(named) >= _FEWEST and asks_for_kind(question.text)


def with_kinds(found: QuestionList) -> QuestionList:
    """Return the list with the kinds of respondent that it offers, and fields behind letters, among what is about them.

    A question after whose answers others are asked stays where it is.
    """
    needed = {bare_number(one.route.question) for one in found.questions if one.route}
    needed |= {bare_number(one.parent) for one in found.questions if one.parent}
    moved = [
        one
        for one in found.questions
        if _is_between_kinds(one) and not one.parent and bare_number(one.number or one.text) not in needed
    ]
    left, read = _read_from(found.left_out)
    return replace(
        found,
        questions=tuple(one for one in found.questions if one not in moved),
        about=(*found.about, *map(_unlabelled, moved), *read),
        left_out=left,
    )


def _unlabelled(question: FoundQuestion) -> FoundQuestion:
    return replace(question, text=_bare(question.text), doubts=())


def _bare(words: str) -> str:
    """Return words without a letter or number before them, and the colon after them."""
    return _LABEL.sub("", words, count=1).strip().rstrip(":").rstrip()


def _read_from(left_out: Sequence[LeftOut]) -> tuple[tuple[LeftOut, ...], tuple[FoundQuestion, ...]]:
    """Return what stays left out, and the questions about the respondent that were among it."""
    lines = [(at, line) for at, part in enumerate(left_out) for line in part.lines]
    found: list[FoundQuestion] = []
    taken = set[int]()
    for place, (at, line) in enumerate(lines):
        if place in taken or left_out[at].why not in _WHYS:
            continue
        if question := _field(line) or _kind([one for _, one in lines[place:]]):
            found.append(question)
            used = {id(one) for one in question.source}
            taken |= {n for n, (_, one) in enumerate(lines) if id(one) in used}
    gone = {id(lines[place][1]) for place in taken}
    left = (replace(part, lines=tuple(one for one in part.lines if id(one) not in gone)) for part in left_out)
    return tuple(part for part in left if part.lines), tuple(found)


def _field(line: SourceLine) -> FoundQuestion | None:
    """Return a field for who answers that stands behind a letter: "A. Your name:"."""
    words = _bare(line.text)
    if words != line.text.strip().rstrip(":") and place_asked_for(words):
        return FoundQuestion(words, "text", (line,))
    return None


def _kind(lines: Sequence[SourceLine]) -> FoundQuestion | None:
    """Return a choice between kinds of respondent that begins with the first line, its options in those after it."""
    first = _HOW_TO_MARK.sub("", lines[0].text.strip())
    if len(first) > _LONGEST_QUESTION or first.endswith(".") or not asks_for_kind(first):
        return None
    used, labels = [lines[0]], list(lines[0].choices)
    has_gap = False
    for line in lines[1:]:
        if labels and _NOTE.match(line.text):
            used.append(line)
            continue
        options = _options(line, is_beside=not has_gap)
        if line.text.strip() and not options:
            break
        has_gap = not line.text.strip()
        used += [line] if options else []
        labels += options
    question = FoundQuestion(_bare(first), "select_one", tuple(used), options=tuple(dict.fromkeys(labels)))
    return question if _is_between_kinds(question) else None


def _options(line: SourceLine, *, is_beside: bool) -> list[str]:
    """Return the options of a line: behind boxes, bullets or letters, or right beside others and plainly of a kind."""
    text = line.text.strip()
    several = [one for one in _BETWEEN.split(text) if one.strip()]
    if len(several) > 1:
        return several
    bare = boxed(text) or bulleted(text) or _LABEL.sub("", text, count=1)
    words = _COLON.sub("", bare)
    if line.kind == "item" and words and len(words) <= _LONGEST_ITEM and not words.endswith(("?", ".")):
        return [words.rstrip(":").rstrip()]
    is_marked = bare != text or line.kind == "item" or line.control in ("tick", "radio")
    is_kind = is_beside and bool(_IS_KIND.search(words)) and not field_in(words)
    is_option = words and len(words) <= _LONGEST and not words.endswith((":", ".", "?")) and (is_marked or is_kind)
    return [words] if is_option else []
