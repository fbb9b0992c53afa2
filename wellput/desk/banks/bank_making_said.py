"""What a list says of its consultation outside the questions: its title, who consults, and how a response goes in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellput.desk.banks.bank_making_named import is_call, later_headings, often_named
from wellput.model.question_list import QuestionList, SourceLine
from wellput.model.ways_in import formats_in

_GENERIC = re.compile(
    r"(?:(?:the |key |list of )*(?:consultation |engagement |survey )*questions?(?: title)?|questionnaire|survey|"
    r"introduction|overview|background|contents|consultation|(?:consultation )?(?:response|answer|reply) form|"
    r"about (?:you|us|your .*)|"
    r"criteri(?:a|on)\b.*|page \d.*|name|(?:clos(?:es|ed|ing)|opens?|opened|published)\b.*|"
    r"(?:annex|appendix|section|part|chapter) [a-z0-9]{1,3}(?:\W+(?:the |list of )*(?:consultation )?questions?)?)\W*",
    re.IGNORECASE,
)
"""Headings that say what a part of a paper is, and not what the consultation is called."""

_NAMES = r"(?:[A-Z][\w'\u2019.-]*,? (?:(?:of|for|and|the|upon|in|&) )*){0,8}[A-Z][\w'\u2019-]*"
_BODY = re.compile(
    rf"(?:The )?(?:(?:Department|Ministry|Office|Directorate|Commission|Board|Council) (?:for|of|on) (?:the )?{_NAMES}"
    r"|(?:[A-Z][\w'\u2019.-]*,? (?:(?:of|for|and|the|&) )*){1,6}"
    r"(?:Council|Government|Executive|Agency|Authority|Commission|Commissioner|Treasury|Board|Assembly|Ministry)"
    rf"(?: for {_NAMES})?)"
)
_NO_BODY = re.compile(
    r"\b(?:consult\w*|proposals?|review|reform\w*|future|strategy|plan|bill|changes|\w+ing the)\b", re.IGNORECASE
)
_PUBLISHED = re.compile(r"\b[Pp]ublished by:? (?P<body>(?:the )?[A-Z][^.:;?!]{2,80}?)\.?\s*\Z")
_SMALL = re.compile(r"(?<= )(?:Of|For|And|The|On|Upon|In)(?= )")
_OF_LETTER = re.compile(r"(?:dear|our ref|your ref|date|to|from)\b", re.IGNORECASE)
_SENTENCES = re.compile(r"(?<=[.!?;])\s+(?=[A-Z\[(])")
_SENDS = re.compile(
    r"\b(?:send|e-?mail|submit|return|respond|reply|post|complet\w+|responses?|replies|answer)\b|\Acontact\b", re.I
)
_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_PAGE = re.compile(r"(?:https?://|www\.)[^\s<>\"')\]]*[^\s<>\"')\].,;:]")
_ROUTES = {
    "online-survey": re.compile(
        r"\bonline\b|\bcitizen space\b|\b(?:survey|form|portal) (?:at|on)\b.{0,20}(?:http|www)", re.IGNORECASE
    ),
    "e-mail": re.compile(rf"\be-?mail\b|{_EMAIL.pattern}", re.IGNORECASE),
    "post": re.compile(r"\bby post\b|\bpost (?:it|them|your|to)\b|\bfreepost\b|\bin writing to\b", re.IGNORECASE),
}
_FORMATS = re.compile(
    r"\b(?:as|in|using) (?:an? )?(?P<formats>(?:(?:microsoft )?(?:word|pdf|odt|rtf|open ?document|docx)\b"
    r"(?: (?:document|file|format))?(?:, | or | and )?(?:an? )?)+)",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"\b(?:respon\w+|repl\w+|return\w*|submi\w+|answers?|forms?|surveys?|questionnaires?|views|comments)\b",
    re.IGNORECASE,
)
_QUERIES = re.compile(
    r"\b(?:(?:any|further|more|other) (?:questions?|information|help)|quer(?:y|ies)|enquir(?:y|ies)"
    r"|correspondence (?:about|regarding|on))\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:not|no|cannot|can't|unable)\b", re.IGNORECASE)
_COPY = re.compile(
    r"\bblind[ -]?cop(?:y|ies)\b|\bb?cc\b|\bcop(?:y|ies) (?:to|for) us\b|\bcopy us\b|"
    r"\blike (?:to (?:get|have|see|receive) )?a copy\b",
    re.IGNORECASE,
)
_LEADS_TO_ADDRESS = re.compile(r"\b(?:to|at)\s*:?\Z", re.IGNORECASE)
_FIRST, _FEWEST, _MOST, _LONGEST = 8, 2, 20, 160


@dataclass(frozen=True, slots=True)
class Proposal:
    """Words that the list has for something of its consultation, and the line that they are in.

    `is_guess` where the list does not say so itself, and a person has to confirm it.
    """

    words: str
    line: SourceLine
    is_guess: bool = False


@dataclass(frozen=True, slots=True)
class WaysIn:
    """How the list says that a response goes in, as far as it does."""

    route: Proposal | None = None
    accepts: Proposal | None = None
    contact: Proposal | None = None


def own_title(found: QuestionList) -> str | None:
    """Return what the list calls its consultation: its title, or the line after who consults. None where it does not.

    A heading that any list could have is no title.
    """
    title = (found.title or "").strip()
    if is_call(title):
        return next((one for one in later_headings(found, title) if _is_title(one)), None)
    if title and not _GENERIC.fullmatch(title) and not _is_body(title):
        return title
    lines = list(_first_lines(found))
    at = next((n for n, line in enumerate(lines) if line.text.strip() == title), None)
    if not title or not _is_body(title) or at is None:
        return None
    later = (line.text.strip() for line in lines[at + 1 :])
    return next((words for words in later if _is_title(words)), None)


def publisher_in(found: QuestionList) -> Proposal | None:
    """Return who consults, where one of the first lines says nothing else; or else, as a guess, who is named often."""
    for line in _first_lines(found):
        words = " ".join(line.text.split())
        if _is_body(words):
            return Proposal(words, line)
        if said := _PUBLISHED.search(words):
            return Proposal(said["body"].strip(), line)
    named = often_named(found)
    return Proposal(*named, is_guess=True) if named else None


def ways_in(found: QuestionList) -> WaysIn:
    """Return how a response goes in, of those lines outside the questions that say where to send it."""
    sentences = list(_sending(found))
    return WaysIn(_route(sentences), _accepts(sentences), _contact(sentences))


def _first_lines(found: QuestionList) -> Iterator[SourceLine]:
    lines = [line for part in found.left_out if part.why in ("preamble", "heading") for line in part.lines]
    yield from lines[:_FIRST]


def _is_body(words: str) -> bool:
    named = words.title() if words.isupper() else words
    named = _SMALL.sub(lambda small: small[0].lower(), named)
    return len(words) <= _LONGEST and bool(_BODY.fullmatch(named)) and not _NO_BODY.search(words)


def _is_title(words: str) -> bool:
    is_sentence = words.endswith(("?", ".", ":")) or ". " in words
    if is_sentence or not _FEWEST <= len(words.split()) <= _MOST or "   " in words:
        return False
    is_other = _GENERIC.fullmatch(words) or _OF_LETTER.match(words) or _EMAIL.search(words)
    return not (is_other or _is_body(words))


def _sending(found: QuestionList) -> Iterator[Proposal]:
    """Yield the sentences that say where or how to send something, each with its line."""
    before = ""
    for line in _sayings(found):
        *first, last = _SENTENCES.split(line.text.strip())
        is_address = _LEADS_TO_ADDRESS.search(before) and _EMAIL.fullmatch(last.rstrip(". "))
        sentences = (*first, f"{before} {last}" if is_address else last)
        yield from (Proposal(one, line) for one in sentences if _says_where_to_send(one))
        before = last


def _sayings(found: QuestionList) -> Iterator[SourceLine]:
    """Yield the lines outside the questions that say something of the consultation."""
    kept = (part for part in found.left_out if part.why not in ("privacy", "furniture"))
    yield from (line for part in kept for line in part.lines if line.text.strip())


def _says_where_to_send(sentence: str) -> bool:
    sends = _SENDS.search(sentence) and (_ANSWERED.search(sentence) or _EMAIL.search(sentence))
    return bool(sends) and not any(one.search(sentence) for one in (_DENIED, _QUERIES, _COPY))


def _route(sentences: Sequence[Proposal]) -> Proposal | None:
    found = {name: one for name, words in _ROUTES.items() for one in reversed(sentences) if words.search(one.words)}
    sent = {name: one for name, one in found.items() if not one.words.casefold().startswith("contact")}
    return Proposal(", ".join(sent), next(iter(sent.values())).line) if sent else None


def _accepts(sentences: Sequence[Proposal]) -> Proposal | None:
    for one in sentences:
        endings = [end for said in _FORMATS.finditer(one.words) for end in formats_in(said["formats"])[0]]
        if endings:
            return Proposal(" ".join(dict.fromkeys(endings)), one.line)
    return None


def _contact(sentences: Sequence[Proposal]) -> Proposal | None:
    """Return the one address that is named; none where there are several."""
    for pattern in (_EMAIL, _PAGE):
        named = [Proposal(address, one.line) for one in sentences for address in pattern.findall(one.words)]
        if named:
            return named[0] if len({one.words.casefold() for one in named}) == 1 else None
    return None
