"""Questions of a list about the person who answers, such as an age: they are no part of what is consulted on."""

from __future__ import annotations

import re

_BRACKETS = re.compile(r" *[(\[][^()\[\]]{1,120}[)\]] *\Z")
_KNOWN_ASIDE = re.compile(r"\b(?:optional|required|please|tick|if you wish|if applicable|prefer)\b", re.IGNORECASE)
_WHO = re.compile(r" *\((?:the |you,? the )[a-z ]{1,40}\)", re.IGNORECASE)
_OPENING = (
    r"(?:(?:what|which)(?:['\u2019]s| is| are| was)|(?:please )?(?:give|tell us|state|provide|enter|write|indicate|"
    r"select|choose)|please)?"
)
_SUBJECT = (
    r"(?:age(?: ?(?:band|group|range|bracket|category))?|gender(?: identity)?|sex(?: at birth)?|"
    r"ethnic(?:ity|(?: or racial)? (?:group|origin|background))|race|nationality|"
    r"religion(?: (?:or|and) belief)?|faith|religious (?:belief|group)s?|sexual(?:ity| orientation)|"
    r"marital status|disability(?: status)?|(?:date|year) of birth)"
)
_CAPACITY = (
    r"(?:(?:please )?(?:identify|indicate|state|specify|confirm|describe|give|tell us|select|choose) )?"
    r"(?:in )?(?:what|which|the) capacity (?:in which )?(?:are you|you are|do you|you) "
    r"(?:respond|answer|reply|writ|complet|comment)(?:ing|e)?"
    r"(?: (?:to )?this (?:consultation|survey|questionnaire))?"
)
_POSTCODE = (
    rf"{_OPENING} *(?:(?:the )?first (?:part|half) of )?(?:your|the) (?:full |home )?post ?code"
    r"(?: (?:of|for) (?:where you live|your (?:home|address)))?"
)
_ABOUT = (
    r"(?:(?:please )?tell us (?:a (?:little|bit) )?(?:more )?)?about (?:you|yourself)|"
    r"(?:(?:please )?(?:give|provide|enter|complete|fill in) )?(?:us )?your (?:personal )?details(?: below)?"
)
_IS = re.compile(
    rf"{_CAPACITY}|{_POSTCODE}|{_ABOUT}|"
    r"(?:to )?(?:which|what)(?: one)? of (?:these|the following) (?:ethnic|age|religious) (?:groups?|bands?|ranges?|"
    r"categor(?:y|ies)|backgrounds?) (?:would you say (?:that )?|do you feel (?:that )?|do )?(?:are )?you"
    r"(?: (?:are|belong|fall|identify))?(?: (?:in|to|into|with))?|"
    rf"{_OPENING} *(?:your )?(?:own )?{_SUBJECT}(?:(?:,| and| or|/|,? and/or) ?{_SUBJECT})*"
    r"(?: (?:are you(?: in)?|do you (?:belong to|have|identify (?:with|as))|(?:best )?describes you|applies to you))?|"
    r"(?:what|which) (?:ethnic|age|religious) (?:group|band|range|category|background)"
    r"(?: (?:are|do) you)?(?: (?:in|belong to|fall into|identify with))?|"
    r"how old are you|are you|"
    rf"how (?:do|would) you (?:describe|define|identify) (?:your(?:self| {_SUBJECT})|in terms of {_SUBJECT})|"
    r"(?:are you|do you (?:identify|consider yourself|regard yourself)(?: as| to be)*) "
    r"(?:disabled|deaf|trans(?:gender)?|male|female|pregnant|a (?:disabled person|man|woman))(?:,? or .{1,40})?|"
    r"(?:do you (?:have|consider yourself to have|consider that you have)|have you(?: got)?) "
    r"(?:a|any) disabilit(?:y|ies)",
    re.IGNORECASE,
)


def asks_of_person(words: str) -> bool:
    """Say whether a question asks for an age, a gender, a faith or the like of whoever answers, and nothing else."""
    asked = _WHO.sub("", words.partition("?")[0].strip(" :.*\t\n"))
    aside = _BRACKETS.search(asked)
    bare = asked[: aside.start()] if aside and _KNOWN_ASIDE.search(aside.group()) else asked
    return bool(_IS.fullmatch(bare.strip(" :.*")))
