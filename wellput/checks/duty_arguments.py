"""Strategy on a duty: support that names what must change with it, and disagreement that says why."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.checks.agreement import Sign, agreement, takes_a_side
from wellput.checks.analyst import sign_of_option
from wellput.checks.answers import Answered, answered
from wellput.checks.rule import Rule, Subject
from wellput.checks.scales import asks_for_agreement
from wellput.model.finding import Finding, Place

LEAST_WORDS = 5
"""A sentence that is no mere assent or refusal, and this long, is taken for a reason. The number is ours."""

_LAW = re.compile(r"\b(?:duty|duties|law|legal|legislat\w*|statut\w*|regulations?)\b", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:train\w*|exercis\w*|contacts?|liaison|meetings?|meet|phone|numbers?|register|director(?:y|ies)|map(?:s|ping)?"
    r"|lists?|shar(?:e|ed|ing)|pool\w*|joint\w*|fund(?:s|ed|ing)?|money|pay|paid|budgets?|guidance|plans?|planning"
    r"|agreements?|second(?:ed|ments?)|posts?|coordinators?|roles?|lead(?:s|ers?|ership)?|senior|review\w*|debriefs?"
    r"|data|systems?|forms?|vetting|insurance|colleagues?|listen\w*|respect\w*|invit\w*|attitudes?|habits?|handovers?"
    r"|evenings?|inspect\w*|resourc\w*|venues?|call-?outs?|trusted|equals?)\b",
    re.IGNORECASE,
)
_CONNECTIVE = re.compile(
    r"\b(?:because|since|so that|instead|rather|otherwise|already|unless|without|for fear)\b"
    r"|\b(?:it|this|that|which|they|duty|law|responders|guidance|groups|charities)"
    r"\s+(?:would|will|could|can|only|cannot)\b"
    r"|[:;\u2013\u2014]\s*(?:\w+\W+){3}",
    re.IGNORECASE,
)
_EMPHASIS = re.compile(
    r"\b(?:strong(?:ly)?|firm(?:ly)?|opinion|view|feels?|clear|position|important|matters?|all of us|agree)\b",
    re.IGNORECASE,
)


def support_without_change(subject: Subject) -> Iterator[Finding]:
    """A duty is supported, and nothing says what would have to change in practice or in culture."""
    for one in answered(subject):
        if not _LAW.search(one.question.text) or _stance(one) != 1:
            continue
        if not any(_CHANGE.search(passage.prose.text) for passage in one.passages):
            yield Finding(
                "STR03",
                "advice",
                _place(one, 1),
                f"{one.question.name} supports the duty and names no change in practice or in culture to go with it.",
                "Name one or two, and who would make them: joint exercises, a named contact, paid time.",
            )


def refusal_without_reason(subject: Subject) -> Iterator[Finding]:
    """A proposal is refused, with neither a reason nor an alternative."""
    for one in answered(subject):
        if _stance(one) == -1 and not any(_argues(sentence.words) for _, sentence in one.sentences()):
            yield Finding(
                "STR04",
                "warning",
                _place(one, -1),
                f"{one.question.name} disagrees, and gives neither a reason nor an alternative.",
                "Say what would go wrong, and what should be done instead.",
            )


def _stance(one: Answered) -> Sign:
    """Return whether an answer agrees with a proposal: by its option, otherwise by its words."""
    if not asks_for_agreement(one.question):
        return 0
    if one.answer.selected:
        return sign_of_option(one)
    return next((sign for _, said in one.sentences("position", "text") if (sign := agreement(said.words))), 0)


def _place(one: Answered, sign: Sign) -> Place:
    """Return where the answer takes its side: a sentence, or the question where an option alone does."""
    said = [*one.sentences("position", "text")]
    for passage, sentence in said:
        if agreement(sentence.words) == sign:
            return passage.place(sentence.text)
    return said[0][0].place(said[0][1].text) if said else Place(one.question.id)


def _argues(words: str) -> bool:
    if _CONNECTIVE.search(words):
        return True
    return len(words.split()) >= LEAST_WORDS and not takes_a_side(words) and not _EMPHASIS.search(words)


RULES = (
    Rule(
        code="STR03",
        severity="advice",
        title="A duty is supported with no change named",
        why="Legislation alone does not change how people work. Say what has to change beside it.",
        source="VCS Emergencies Partnership, Strengthening Partnerships Consultation",
        before="(asked whether a duty is right: We support a duty. It would show that partnerships matter.)",
        after="(asked whether a duty is right: We support a duty, with joint exercises and a named contact.)",
        find=support_without_change,
    ),
    Rule(
        code="STR04",
        severity="warning",
        title="A proposal is refused without reason or alternative",
        why="A bare no is counted once and not read again; a reason and an alternative can change the proposal.",
        source="Visionary, top tips for responding to consultations; he-byte.uk",
        before="(asked whether a duty is right: We disagree.)",
        after="(asked whether a duty is right: We disagree. It would drown small groups in forms.)",
        find=refusal_without_reason,
    ),
)
