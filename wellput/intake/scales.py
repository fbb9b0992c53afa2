"""Answers that are known from any form: yes and no, don't know, and the steps of a degree."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from wellput.text.alike import alike

_HOW = (
    r"(?:very|fairly|quite|rather|somewhat|slightly|extremely|highly|strongly|moderately|mostly|mainly|partly|"
    r"partially|"
    r"completely|totally|fully|generally|broadly|a little|not very|not at all|not so|not|really|tend to|neither|only|"
    r"definitely|probably|possibly|most|least|more|less|much|too|about|entirely)"
)
_DEGREES = (
    r"(?:dis)?agree(?:d|ment)?|support(?:ive)?|oppose(?:d)?|(?:dis|un)?satisf(?:ied|actory|action)|"
    r"(?:un)?important|importance|(?:un|in)?effective|(?:un)?likely|(?:un|not )?useful|(?:un)?helpful|well|badly|"
    r"easy|difficult|hard|good|poor|bad|excellent|fair|average|adequate|(?:un)?clear|(?:un)?confident|(?:un)?safe|"
    r"(?:un)?happy|(?:un)?reasonable|positive(?:ly)?|negative(?:ly)?|neutral|(?:un)?acceptable|"
    r"(?:un|dis)?favourable|concerned|worried|familiar|aware|often|frequent(?:ly)?|better|worse|same|high|medium|"
    r"low|interested|urgent|essential|desirable|priority|relevant|close(?:ly)?|comfortable|appropriate|valuable|"
    r"affordable|welcoming|clean|convenient|suitable|accessible|critical|serious|willing|fast|slow|long|short|"
    r"approve|disapprove|in favour|against|well informed|noisy|quiet"
)
_DEGREE = re.compile(rf"(?:{_HOW} )*(?:{_DEGREES})(?: (?:at all|enough|indeed|priority|quality|impact|effect))?\Z")
_NEITHER = re.compile(
    r"neither\b.{3,40}\bnor\b.{2,40}\Z|(?:no|about the same|stayed the same|no change|no difference)\Z"
)
_MUCH = re.compile(
    r"(?:(?:to )?(?:a|some|no|not)? ?(?:very )?(?:great|large|moderate|small|certain|limited|full|any)? ?"
    r"(?:extent|deal|lot|little|bit|amount)(?: at all)?|not at all|a great deal|very much|not much|somewhat|"
    r"completely|"
    r"fully|partly|partially|entirely|moderately|slightly|mostly|none at all|mainly|hardly at all)\Z"
)
_CHANCE = re.compile(r"(?:definitely|probably|possibly|certainly|perhaps)(?: (?:not|yes|no))?\Z")
_FREQUENCY = re.compile(
    r"(?:(?:almost |nearly |hardly |very |quite |fairly |not very )*(?:always|often|sometimes|rarely|seldom|never|"
    r"ever|occasionally|"
    r"usually|frequently|daily|weekly|fortnightly|monthly|quarterly|yearly|annually)|"
    r"(?:at least |about |less than |more than |more often than |less often than |up to )*"
    r"(?:every|once|twice|(?:one|two|three|four|five|six|a few|several|many|most|some|\d{1,2})(?: or (?:more|two|"
    r"three))?(?: times| days)?)"
    r"(?: (?:or (?:more|less)|to \w+|times?))*(?: (?:in )?(?:a|an|each|every|per|other))?(?: (?:single|other|few|"
    r"two|\d+))?"
    r" ?(?:hour|day|week|fortnight|month|quarter|year|time)s?(?: or (?:more|less|so)(?: often)?)?|"
    r"(?:less|more) (?:often|frequently)|most days|all the time|some of the time|none of the time|most of the time)\Z"
)
_ASIDES = (
    r"can't say|cannot say|d/k|dk|do not know|don't know|don't know/not applicable|don't mind|dont know|"
    r"haven't used|i don't know|n/a|na|neutral|never used|no answer|no opinion|no preference|no response|no view|"
    r"no views|none|not applicable|not known|not sure|not used|prefer not to say|rather not say|undecided|unsure"
)
_ASIDE = frozenset(_ASIDES.split("|"))
_YES = re.compile(
    r"(?:yes|no|true|false|maybe|perhaps|partly|in part|not yet|sometimes|possibly|agree|disagree|it depends|"
    r"y|n|to some extent)\Z"
)
_NUMBERED = re.compile(
    r"(?:\d{1,2}\s*(?:[-=:.)]|-)?\s*)(?=[a-z(])|\s*\(\s*(?:[a-z]{1,3}|\d{1,2})\s*\)\Z|\s*[=:-]\s*\d{1,2}\Z"
)
_ABBREVIATED = frozenset(("sa", "a", "n", "d", "sd", "dk", "na", "n/a", "nad"))
_NUMBER = re.compile(r"\d{1,3}\Z")


def is_degree(option: str) -> bool:
    """Say whether it is a step of a degree: agreement, satisfaction, frequency and the like."""
    said = _bare(option)
    return any(pattern.match(said) for pattern in (_DEGREE, _NEITHER, _MUCH, _CHANCE, _FREQUENCY)) and said not in (
        "no",
        "yes",
    )


def is_aside(option: str) -> bool:
    """Say whether it stands beside any scale: don't know, no opinion, not applicable."""
    return _bare(option) in _ASIDE


def is_known(option: str) -> bool:
    """Say whether it is an answer known from any form, and not words of a question."""
    return is_aside(option) or bool(_YES.match(_bare(option))) or (bool(_bare(option)) and is_degree(option))


def is_scale(options: Sequence[str]) -> bool:
    """Say whether the options are the steps of one degree."""
    steps = [option for option in options if not is_aside(option) or alike(option) == "neutral"]
    if len(steps) < 2 or {_bare(one) for one in steps} <= {"yes", "no", "maybe", "perhaps", "partly"}:
        return False
    return is_run_of_numbers(steps) or are_abbreviated(steps) or _degrees(steps) > 0.7


def _degrees(steps: Sequence[str]) -> float:
    found = sum(is_degree(one) for one in steps)
    return found / len(steps) if found >= 2 else 0.0


def are_abbreviated(options: Sequence[str]) -> bool:
    """Say whether the options are degrees of agreement by their first letters: SA, A, N, D, SD."""
    return len(options) > 2 and {_bare(one) for one in options} <= _ABBREVIATED


def is_run_of_numbers(options: Sequence[str]) -> bool:
    """Say whether the options count up or down: 1 to 5."""
    firsts = [re.match(r"\s*(\d{1,3})\b", option) for option in options]
    numbers = [int(first[1]) for first in firsts if first]
    if len(numbers) < max(3, len(options)) or any(len(option) > 40 for option in options):
        return False
    if not any(_NUMBER.match(option.strip()) for option in options):
        return False
    steps = {after - one for one, after in pairwise(numbers)}
    return steps in ({1}, {-1})


def _bare(option: str) -> str:
    return _NUMBERED.sub("", alike(option)).strip(" .,;:")
