"""Which questions of a list are about whoever answers, and which of them are choices with no answers printed."""

from __future__ import annotations

import re
from dataclasses import replace

from wellput.model.question_list import Doubt, FoundQuestion, QuestionList

NO_ANSWERS = "No answers are printed for this. Type them, or leave it in words."

_IF = (
    r"(?:if [^,?]{0,80}, *)?"
    r"(?:(?:what|who)(?:['\u2019]s| is| are)|(?:please )?(?:give|tell us|state|provide|enter|write|type)|please)?"
)
_ORGANISATION = r"(?:organi[sz]ation|charity|company|group|body)"
_DOING = r"(?:represent(?:ing)?|work(?:ing)? for|(?:respond|answer|reply)(?:ing)? (?:for|on behalf of))"
_IF_ANY = r"(?:,? \(?if (?:any|applicable|relevant)\)?)?"
_PLACES = {
    "contact.email": r"(?:your|an?|the)? ?(?:contact )?e-?mail(?: address)?",
    "contact.name": r"(?:your )?(?:(?:full|own|first|last|contact) )*names?",
    "name": (
        rf"(?:(?:the )?(?:full )?name of (?:your|the) |your )?{_ORGANISATION}(?:(?:['\u2019]s)? name| called)?"
        rf"{_IF_ANY}"
        rf"|(?:(?:the )?name of )?(?:the|which|what) {_ORGANISATION} (?:that |do |are )*you(?:['\u2019]re| are)? "
        rf"{_DOING}{_IF_ANY}"
    ),
    "describes": rf"(?:your )?(?:job title|(?:job )?role)(?: (?:in|within|at) (?:your|the) {_ORGANISATION})?",
}
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


def place_asked_for(words: str) -> str | None:
    """Return the place in a draft that a question asks to fill and nothing else: `name`, `contact.email` and so on."""
    asked = words.partition("?")[0].strip(" :.*\t\n")
    asked = re.sub(r" *\((?:required|optional)\)$", "", asked, flags=re.IGNORECASE).strip(" :")
    return next((place for place, pattern in _WORDS.items() if pattern.fullmatch(asked)), None)


def asked_in(words: str) -> tuple[str, str | None]:
    """Return a question and what stands behind it, where that is more: how to answer, what will be done with it."""
    asked, mark, beyond = words.partition("?")
    return f"{asked}{mark}", beyond.strip() or None


def set_apart(found: QuestionList) -> QuestionList:
    """Return the list with what it asks about the respondent apart, numbered or not, and its bare choices in doubt."""
    about = [one for one in found.questions if one.type == "text" and not one.options and place_asked_for(one.text)]
    moved = [one for one in found.about if not one.options and _CHOICE.search(one.text)]
    asked = [one for one in (*moved, *found.questions) if one not in about]
    return replace(
        found,
        questions=tuple(map(_doubted, asked)),
        about=(*(one for one in found.about if one not in moved), *about),
    )


def _doubted(question: FoundQuestion) -> FoundQuestion:
    """Return a choice that has no answers with the doubt that says so; none is made up for it."""
    has_answers = question.options or question.options_absent or question.type != "text"
    is_told = any(doubt.about in ("options", "type") for doubt in question.doubts)
    is_choice = _CHOICE.search(question.text) or _YES_OR_NO.search(question.text)
    if has_answers or is_told or not is_choice:
        return question
    return replace(question, doubts=(*question.doubts, Doubt("options", NO_ANSWERS)))
