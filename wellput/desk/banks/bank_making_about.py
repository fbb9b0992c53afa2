"""Which questions of a list are about whoever answers, and which of them are choices with no answers printed."""

from __future__ import annotations

import re
from dataclasses import replace

from wellput.desk.banks.bank_making_personal import asks_of_person
from wellput.intake.lines.glyphs import is_told_open
from wellput.model.question_list import Doubt, FoundQuestion, QuestionList

NO_ANSWERS = "No answers are printed for this. Type them, or leave it in words."

_IF = (
    r"(?:if [^,?]{0,80}(?:, *| (?=please\b)))?"
    r"(?:(?:what|who)(?:['\u2019]s| is| are)|(?:please )?(?:give|tell us|state|provide|enter|write|type)|please)?"
)
_ORGANISATION = r"(?:organi[sz]ation|charity|company|group|body)"
_DOING = r"(?:represent(?:ing)?|work(?:ing)? for|(?:respond|answer|reply)(?:ing)? (?:for|on behalf of))"
_IF_ANY = r"(?:,? \(?if (?:any|applicable|relevant)\)?,?)?"
_PLACE_OF_WORK = (
    r"(?:organi[sz]ation|school|college|university|practice|surgery|business|firm|employer|club|society|group|"
    r"authority|trust|institution|company|charity)"
)
_PLACES = {
    "contact.email": r"(?:your|an?|the)? ?(?:contact )?e-?mail(?: address)?|your contact details(?: below)?",
    "contact.name": r"(?:your )?(?:(?:full|own|first|last|contact) )*names?",
    "name": (
        rf"(?:(?:the )?(?:full )?name of (?:your|the) |your )?{_ORGANISATION}(?:(?:['\u2019]s)? name| called)?"
        rf"{_IF_ANY}"
        rf"|(?:(?:the )?name of )?(?:the|which|what) {_ORGANISATION}{_IF_ANY} (?:that |do |are )*"
        rf"you(?:['\u2019]re| are)? {_DOING}{_IF_ANY}"
        rf"|(?:the )?name of (?:your |the )?{_PLACE_OF_WORK}(?: or (?:individual|person|respondent))?"
        rf"|{_PLACE_OF_WORK} name"
    ),
    "describes": rf"(?:your )?(?:job title|(?:job )?role)(?: (?:in|within|at) (?:your|the) {_ORGANISATION})?",
}
_BRACKETS = re.compile(r" *\([^()]{1,120}\)\Z")
_WORDS = {place: re.compile(rf"{_IF} *(?:{words})", re.IGNORECASE) for place, words in _PLACES.items()}
_CHOICE = re.compile(
    r"\bagree or disagree\b|\bsupport or oppose\b|\bhow (?:dis)?satisfied\b"
    r"|\b(?:to what extent|how strongly|how far) (?:do|would) you (?:dis)?(?:agree|support|oppose)\b"
    r"|\b(?:as an individual|on behalf of an? organi[sz]ation)\b.{0,40}\bor\b.{0,40}"
    r"\b(?:on behalf of|an organi[sz]ation|as an individual)\b",
    re.IGNORECASE | re.DOTALL,
)

_YES_OR_NO = re.compile(
    r"(?:\A|[.?!:;]\s+|\A(?!(?:\W*)(?:what|how|why|which|where|when|who)\b)[^.?!:;]{0,150},\s+)"
    r"(?:overall,? |so |and |or |in your view,? )?(?:do|don['\u2019]t|would|are) you (?:\w+ly )?"
    r"(?:(?:dis)?agree|support|oppose|think|believe|feel|consider|accept|prefer|in favour|against|content|happy)\b",
    re.IGNORECASE,
)
"""A question that yes or no would answer, whatever more may be said: Do you support, agree, think."""

_OPENS_YES_OR_NO = re.compile(
    r"(?:(?!\W*(?:what|how|why|which|where|when(?! (?:you|your|we|it)\b)|who)\b)[^.?!:;]{0,150},\s+)?"
    r"(?:overall,? |so |and |in your view,? )?"
    r"(?:should|(?:would|were|are|have|did) you|is|has|can|"
    r"do you (?:\w+ly )?(?:have|own|use|live|work|want|need|know)) (?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_WANTS_WORDS = re.compile(
    r"\b(?:or|what|why|how|which|whom?|whose|any(?:thing)?|else|comments?|views?|ideas|suggest(?:ions?)?|evidence|"
    r"examples?|describe|explain|tell|give|provide|share|comment|say|add)\b",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"(?<=[.?!:;])\s+")


def place_asked_for(words: str) -> str | None:
    """Return the place in a draft that a question asks to fill and nothing else: `name`, `contact.email` and so on."""
    asked = words.partition("?")[0].strip(" :.*\t\n")
    asked = _BRACKETS.sub("", asked).strip(" :")
    return next((place for place, pattern in _WORDS.items() if pattern.fullmatch(asked)), None)


def asked_in(words: str) -> tuple[str, str | None]:
    """Return a question and what stands behind it, where that is more: how to answer, what will be done with it."""
    asked, mark, beyond = words.partition("?")
    return f"{asked}{mark}", beyond.strip() or None


def asks_yes_or_no(words: str) -> bool:
    """Say whether yes or no answers a question, whatever more may be said, and it names no other answers itself."""
    return not _CHOICE.search(words) and bool(_YES_OR_NO.search(words) or _yes_would_do(words))


def _yes_would_do(words: str) -> bool:
    """Say whether yes or no answers it: it opens that way, and asks for no more than that, nor names an alternative."""
    asked = [one for one in _SENTENCES.split(words) if one.rstrip(" *)").endswith("?")]
    opened = [_OPENS_YES_OR_NO.match(one) for one in asked]
    wants_words = any(
        _WANTS_WORDS.search(found["rest"] if found else one) for found, one in zip(opened, asked, strict=True)
    )
    return any(opened) and not wants_words


def set_apart(found: QuestionList) -> QuestionList:
    """Return the list with what it asks about the respondent apart, numbered or not, and its bare choices in doubt."""
    needed = {one.route.question for one in found.questions if one.route}
    needed |= {one.parent for one in found.questions if one.parent}
    about = [one for one in found.questions if one.type == "text" and not one.options and place_asked_for(one.text)]
    person = [
        one
        for one in found.questions
        if _is_of_person(one) and one not in about and (one.number or one.text) not in needed
    ]
    moved = [one for one in found.about if not one.options and _CHOICE.search(one.text)]
    asked = [one for one in (*moved, *found.questions) if one not in about and one not in person]
    return replace(
        found,
        questions=tuple(map(_doubted, asked)),
        about=(*(one for one in found.about if one not in moved), *about, *(replace(one, doubts=()) for one in person)),
    )


def _is_of_person(question: FoundQuestion) -> bool:
    is_free = not (question.options or question.options_absent or question.parent or question.route)
    return is_free and asks_of_person(question.text)


def _doubted(question: FoundQuestion) -> FoundQuestion:
    """Return a choice that has no answers with the doubt that says so; none is made up for it."""
    has_answers = question.options or question.options_absent or question.type != "text"
    is_told = any(doubt.about in ("options", "type") for doubt in question.doubts)
    is_told_in_words = any(is_told_open(line.text.strip()) for line in question.source)
    is_choice = _CHOICE.search(question.text) or asks_yes_or_no(question.text)
    if has_answers or is_told or is_told_in_words or not is_choice:
        return question
    return replace(question, doubts=(*question.doubts, Doubt("options", NO_ANSWERS)))
