"""Repetition: what was said in one answer and stands again in another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from wellput.checks.rule import Passage, Rule, Subject
from wellput.checks.stated import is_stated
from wellput.model.finding import Finding
from wellput.model.prose import SUMMARY
from wellput.text.sentences import Sentence

FEWEST_WORDS = 5
_WORD = re.compile(r"\w+")


def repeated_sentence(subject: Subject) -> Iterator[Finding]:
    """A sentence of five words or more, or several in a row, stands in two answers.

    The summary says again what the answers say, and is left out; so are statements that speak for members, which are
    alike where members' answers are. Case, punctuation and citations make no difference.
    """
    first: dict[str, str] = {}
    for passage in subject.passages:
        question = passage.prose.question
        if question == SUMMARY:
            continue
        keys = ["" if is_stated(subject, passage, one) else _key(one) for one in passage.sentences]
        said = [first.get(key, question) if key else question for key in keys]
        for (_, earlier), run in groupby(enumerate(said), key=lambda one: (one[1] != question, one[1])):
            if earlier != question:
                places = [place for place, _ in run]
                yield _finding(subject, passage, passage.sentences[places[0] : places[-1] + 1], earlier)
        for key in keys:
            first.setdefault(key, question)


def _key(sentence: Sentence) -> str:
    words = _WORD.findall(sentence.words.casefold())
    return " ".join(words) if len(words) >= FEWEST_WORDS else ""


def _finding(subject: Subject, passage: Passage, run: tuple[Sentence, ...], earlier: str) -> Finding:
    words = passage.prose.text[run[0].start : run[-1].end]
    what = "a sentence" if len(run) == 1 else f"{len(run)} sentences"
    return Finding(
        "ENG05",
        "warning",
        passage.place(words),
        f"{subject.name(passage.prose.question)} repeats {what} of {subject.name(earlier)}: {run[0].text}",
        "Say it once, where it matters most, and refer to it elsewhere.",
    )


RULES = (
    Rule(
        code="ENG05",
        severity="warning",
        title="The same words in two answers",
        why="Analysts read answers question by question: words that stand twice count once, and cost you space.",
        source="The Consultation Institute, on identical text; House of Commons, guidance on written evidence",
        before="(the same sentence in two answers)",
        after="(the sentence in one answer, and a reference to it in the other)",
        find=repeated_sentence,
    ),
)
