"""Strategy on money: an ask for oneself alone is easily dismissed; one that many share is not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.checks.answers import shown
from wellput.checks.rule import Passage, Rule, Subject
from wellput.model.finding import Finding

_MONEY = re.compile(
    r"\u00a3|\b(?:fund(?:s|ed|ing)?|grants?|money|pay(?:s|ment|ments)?|paid|financ\w*|budgets?|core costs?|costs"
    r"|reimburs\w*|subsid\w*|salar(?:y|ies)|wages?)\b",
    re.IGNORECASE,
)
_FOR_US = re.compile(
    r"\b(?:fund|pay|financ|reimburs|subsidi|give|giv|grant|award|cover|meet|increas|restor|renew|extend|continu|provid"
    r"|money|budget|salar)\w*(?:\W+\w+){0,7}?\W+(?:us|our|ourselves|this (?:charity|organisation|group))\b"
    r"|\bfor (?:us|ourselves)\b"
    r"|\b(?:we|our (?:own )?(?:charity|organisation|group|hall|centre|project|service))\s+(?:\w+\s+){0,2}?"
    r"(?:need|needs|require|requires|want|wants|seek|seeks|ask for|asks for|receive|get|be (?:paid|funded|given))"
    r"(?:\W+\w+){0,4}?\W+(?:fund(?:s|ing)?|grants?|money|budgets?|costs?|wages|salary)\b"
    r"|\bwe (?:need|require|want|ask for|must have) (?:\w+ ){0,2}\u00a3"
    r"|\bour (?:own )?(?:\w+ ){0,2}(?:costs?|work|time|salary|post|coordinator)\b[^.]{0,20}"
    r"\b(?:paid|funded|met|covered)\b",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"\b(?:shar(?:e|es|ed|ing)|pool\w*|joint\w*|together|collective\w*|common|partner(?:s|ships?)?|networks?"
    r"|networked|sector\w*|umbrella|forums?|infrastructure|each|every|across|between|others?|all|groups|charities"
    r"|organisations|alliances?|consorti\w+|hubs?|area\w*|count(?:y|ies)|region\w*|district\w*|whole|neighbours?"
    r"|neighbouring|anyone|everyone|whoever)\b",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"\A\W*(?:please )?(?:fund|pay|give|grant|finance|cover)\b|\b(?:should|must|please|we ask)\b", re.IGNORECASE
)


def funding_for_oneself(subject: Subject) -> Iterator[Finding]:
    """Money is asked for oneself alone, with nothing pooled or shared."""
    asked = [passage for passage in subject.passages if passage.prose.field in ("ask", "asks")]
    shared = {one.prose.question for one in asked if _MONEY.search(one.prose.text) and _SHARED.search(one.prose.text)}
    for passage in subject.passages:
        if shared & {passage.prose.question, "summary"}:
            continue
        for sentence in passage.sentences:
            wanted = passage in asked or _REQUEST.search(sentence.words)
            if wanted and _only_for_us(sentence.words, passage):
                yield Finding(
                    "STR01",
                    "warning",
                    passage.place(sentence.text),
                    f"{subject.name(passage.prose.question)} asks for money for yourselves alone: "
                    f"{shown(sentence.text)}",
                    "Say what could be shared: a post, training or a building that several organisations would use.",
                )


def _only_for_us(words: str, passage: Passage) -> bool:
    if passage.prose.field in ("ask", "asks") and _SHARED.search(passage.prose.text):
        return False
    return bool(_MONEY.search(words) and _FOR_US.search(words) and not _SHARED.search(words))


RULES = (
    Rule(
        code="STR01",
        severity="warning",
        title="Money is asked for oneself alone",
        why="Separate demands from everybody may be dismissed as unsustainable; shared posts and pooled money are not.",
        source="VCS Emergencies Partnership, Strengthening Partnerships Consultation",
        before="The Cabinet Office should fund a full-time coordinator for our organisation.",
        after="The Cabinet Office should fund a coordinator whom the groups in each area share.",
        find=funding_for_oneself,
    ),
)
