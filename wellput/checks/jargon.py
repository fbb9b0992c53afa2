"""Jargon: words for which there is a plainer one.

Not jargon here: the consultation's own terms (engagement, collaboration, partnership), what stands in quotation marks,
and names (Synergy Centre).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.checks.quotations import quoted_places
from wellput.checks.rule import Rule, Subject
from wellput.checks.written import without_links
from wellput.model.finding import Finding

_NOT_LEVER = "".join(
    f"(?<!{word} )" for word in ("the", "of", "for", "more", "much", "some", "us", "no", "any", "with")
)
_NOT_MOVING = "".join(f"(?<!{word} )" for word in ("was", "were", "is", "are", "be", "been", "keep", "kept", "by"))
_PLAINER = (
    (r"utili[sz](?:e|es|ed|ing|ation)", "use"),
    (rf"leverag(?:ed|es|ing)|{_NOT_LEVER}leverage", "use"),
    (
        rf"{_NOT_MOVING}(?:going|moving) forwards?(?! (?:to|through|into|along|towards)\b)",
        "from now on, or nothing at all",
    ),
    (r"stakeholder engagement", "talking with the people concerned"),
    (r"stakeholders?", "the people or bodies that you mean"),
    (r"holistic(?:ally)?", "whole, or looking at everything together"),
    (r"synerg(?:y|ies|istic|istically)", "working together, or what comes of it"),
    (r"operationali[sz](?:e|es|ed|ing|ation)", "put into practice"),
    (r"actioned|actioning", "done, doing"),
    (r"actionable", "that can be acted on"),
    (r"learnings", "lessons"),
    (r"(?:dis)?incentivi[sz](?:e|es|ed|ing|ation)", "encourage, pay for or put off"),
    (r"facilitat(?:e|es|ed|ing|ion)", "help, run or make possible"),
    (r"empower(?:s|ed|ing|ment)?", "let, or give the power to"),
    (r"impactful", "effective"),
    (r"impacted(?! (?:snow|ice|tooth|teeth|wisdom)\b)", "affected"),
    (r"streamlin(?:e|es|ed|ing)", "simplify"),
    (
        r"robust(?:ly)?(?= (?:and|approach|arrangement|dialogue|engagement|evaluation|evidence|framework|governance"
        r"|mechanism|monitoring|partnership|plan|polic|process|relationship|response|strateg|structure|system))",
        "strong, thorough or tested",
    ),
    (r"overarching", "main"),
    (r"mainstreamed|mainstreaming", "made usual"),
    (r"capacity[- ]building", "training and support"),
    (r"upskill(?:s|ed|ing)?", "train"),
    (r"paradigm(?: shift)?s?", "way of thinking, or a change of it"),
    (r"step[- ]change", "big change"),
    (r"game[- ]chang(?:er|ers|ing)", "what changes much"),
    (r"low[- ]hanging fruit", "easy gains"),
    (r"blue[- ]sky thinking", "new ideas"),
    (r"deep[- ]div(?:e|es|ing)(?= into\b)", "close look"),
    (r"drill(?:s|ed|ing)? down", "look closely"),
    (r"touch(?:ed|ing)? base", "talk"),
    (r"(?:in|into) silos|siloed|silo (?:working|mentality|thinking)", "apart from each other"),
    (r"best[- ]in[- ]class|world[- ]class|cutting[- ]edge", "very good; say in what"),
    (r"value[- ]added?|added[- ]value|value proposition", "what it adds"),
    (r"(?:key )?deliverables?", "what will be done"),
    (r"direction of travel", "aim"),
    (r"(?:outcomes?|solutions?)-focuss?ed|results?-driven|data-driven", "what will be done, and how you will know"),
    (r"strategic alignment", "shared aims"),
    (r"horizon[- ]scanning", "looking ahead"),
    (r"thought leader(?:s|ship)?", "expert, or ideas"),
    (r"wrap-?around (?:support|services?|care)", "help of every kind"),
    (r"at (?:scale and )?pace", "fast"),
    (r"(?:cross|multi)-?sectoral", "of several sectors"),
    (r"optimi[sz](?:e|es|ed|ing|ation)", "improve"),
    (r"conceptuali[sz](?:e|es|ed|ing|ation)", "think of, or describe"),
    (r"disseminat(?:e|es|ed|ing|ion)", "share, or send out"),
    (r"commenc(?:e|es|ed|ing|ement)", "begin"),
    (r"endeavour(?:s|ed|ing)? to", "try to"),
    (r"ascertain(?:s|ed|ing)?", "find out"),
    (r"expedit(?:e|es|ed|ing)", "speed up"),
    (r"cognisant|cognizant", "aware"),
    (r"in excess of", "more than"),
    (r"prior to", "before"),
    (r"in the event that", "if"),
    (r"at this (?:moment|point) in time", "now"),
    (r"with (?:regards?|respect) to|in respect of", "about"),
    (r"inter alia", "among other things"),
    (r"per annum", "a year"),
    (r"aforementioned|abovementioned|hereinafter|heretofore|herewith|thereof|therein", "say which, in usual words"),
    (r"modalit(?:y|ies)", "way"),
    (r"granularity", "detail"),
    (r"ideat(?:e|ed|ing|ion)", "think of ideas"),
    (r"interfac(?:e|es|ed|ing) with", "work with"),
    (r"cascad(?:e|es|ed|ing)(?= (?:down|information|messages|the message|learning|out)\b)", "pass on"),
    (r"buy-in", "agreement"),
    (r"transformational|transformative", "what changes; say how"),
)
_JARGON = re.compile(
    r"(?<![\w-])(?:" + "|".join(f"(?P<w{place}>{words})" for place, (words, _) in enumerate(_PLAINER)) + r")(?![\w-])",
    re.IGNORECASE,
)


def jargon(subject: Subject) -> Iterator[Finding]:
    """A word of officialese or management stands where a plainer one would do."""
    for passage in subject.passages:
        text = passage.prose.text
        quoted = quoted_places(text)
        starts = {sentence.start for sentence in passage.sentences}
        seen: set[str] = set()
        for found in _JARGON.finditer(without_links(text)):
            words = found.group()
            named = words[0].isupper() and found.start() not in starts
            if named or words.casefold() in seen or quoted[found.start()]:
                continue
            seen.add(words.casefold())
            plainer = _PLAINER[int(str(found.lastgroup)[1:])][1]
            yield Finding(
                "ENG04",
                "advice",
                passage.place(words),
                f"{subject.name(passage.prose.question)} says “{words}”.",
                f"In plainer words: {plainer}.",
            )


RULES = (
    Rule(
        code="ENG04",
        severity="advice",
        title="Jargon with a plainer word",
        why="Plain words are read faster, by experts too, and cannot hide that nothing was said.",
        source="GOV.UK style guide, words to avoid; Plain English Campaign, A to Z of alternative words",
        before="Going forward, stakeholder engagement needs a holistic approach.",
        after="Councils should ask local groups first, and look at the whole picture.",
        find=jargon,
    ),
)
