"""Sentences that tell a fact, and not how to answer: "The proposed message is no longer than 160 characters."."""

from __future__ import annotations

import re

_TELLS = re.compile(
    r"\W*(?:at present,? |currently,? |today,? |now,? )?(?:the(?! (?:\w+ )?(?:two|three|four|five|six|"
    r"\d))|(?:this|these|each|every|all|most)(?! (?:of|that|two|three|four|five|six|is|are|will|would|must|"
    r"may|can|\d))|an?(?! (?:maximum|limit))|our|its|we|under|"
    r"in(?! (?:no|not|fewer|up|at most|about|around|under)\b)|current|existing|present|proposed|draft|"
    r"previous)\b[^?]*\b(?:is|are|was|were|be|been|has|have|had|will|would|may|can|allows?|permits?|"
    r"includes?|contains?|covers?|requires?|sets?|holds?|carr(?:y|ies)|runs?|takes?|gets?|keeps?|lasts?|needs?)\b",
    re.IGNORECASE,
)
_OF_ANSWERING = re.compile(
    r"\b(?:you|your|answers?|repl(?:y|ies)|respons\w+|respondents?|comments?|boxe?s?|fields?|limit\w*|length|maximum|"
    r"words? count|options?|choices?|space|submissions?|questions?|sections?|parts?|tick\w*|select\w*|cho[os]s?e\w*|"
    r"pick|"
    r"mark|rank|number|write|suggest|recommend|advise|ask|enough|plenty|suffice|guide|allowed|please)\b",
    re.IGNORECASE,
)
_WEIGHS = re.compile(
    r"\W*(?:(?:do|does|did) (?:you|your \w+) (?:\w+ )?(?:agree|think|support|believe|consider|accept|want|favour|"
    r"oppose)|"
    r"(?:to what extent|how (?:far|strongly|much)) (?:do|does|would) you (?:\w+ )?(?:agree|support|oppose|favour|"
    r"accept)|"
    r"(?:are you|would you be) (?:in favour|content|happy|for|against|opposed)|"
    r"would you (?:support|oppose|favour|welcome|accept|agree|object)|"
    r"should|(?:is|was|does|did|has|have|will|are)(?! you\b))\b",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")


def tells_fact(sentence: str) -> bool:
    """Say whether a sentence tells what is or what is proposed, and says nothing of an answer."""
    is_told = bool(_TELLS.match(sentence)) and not sentence.rstrip().endswith(("?", ":"))
    return is_told and not _OF_ANSWERING.search(sentence)


def weighed_apart(sentence: str) -> str:
    """Return a sentence without the proposal that it puts to the reader; of such a question, words in brackets stay."""
    if not (sentence.rstrip(" *:").endswith(("?", ")")) and "?" in sentence and _WEIGHS.match(sentence)):
        return sentence
    return " ".join((*_IN_BRACKETS.findall(sentence), sentence.rpartition("?")[2]))
