"""What of a return to an earlier bank has no place in the one of now: its words, and where it stood."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.intake.versions.placing import Lost, in_words, lost_in
from wellput.model.bank import Question
from wellput.model.bank_match import BankMatch
from wellput.model.response import Answer
from wellput.model.returned import Return, Unread, Whence

_WORDS = ("text", "position", "ask", "skipped")
"""Fields that a question of any type has."""


def lost_from(match: BankMatch, sent: Return) -> Iterator[Unread]:
    """Yield what a return to the old bank says that has no place in the new one."""
    for id_, answer in sent.answers.items():
        old = match.old.question(id_)
        if old is None:
            continue
        for lost in lost_in(match, id_, answer):
            reason = in_words(match, lost)
            yield from (Unread(one.file, one.place, one.raw, reason) for one in _stood(sent, old, lost))


def _stood(sent: Return, old: Question, lost: Lost) -> Iterator[Whence]:
    """Yield where what is lost stood, each place once."""
    here = {at: one for at, one in sent.whence.items() if at[0] == lost.question}
    if lost.what != "option":
        kept = () if lost.what == "question" else _WORDS
        yield from dict.fromkeys(one for at, one in here.items() if at[1] not in kept)
        return
    own = (sent.stood(old.id, field, lost.option) for field in ("selected", "ranked"))
    for one in [whence for whence in (*own, *here.values()) if whence][:1]:
        yield Whence(one.file, one.place, _in_words(old, sent.answers[old.id], lost.option))


def _in_words(old: Question, answer: Answer, option: str) -> str:
    """Return an option that was chosen or ranked, with what was said of it."""
    said = [words for one in answer.ranked if one.option == option for words in (one.reason, one.unlocks)]
    return ": ".join(words for words in (old.called(option), *said) if words)
