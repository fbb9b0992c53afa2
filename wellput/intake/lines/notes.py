"""Notes on a submission as a whole: how long it may be, by when it is wanted, thanks for it. No question holds them."""

from __future__ import annotations

import re

_TO_THE_END = r"(?:[^.?!]|\.(?=[\w@])|(?<=\.m)\.)*+(?:[.!]+|\Z)"
_THING = r"(?:questionnaires?|surveys?|forms?|responses?|submissions?|repl(?:y|ies)|answers|feedback|comments|views)"
_NOTE = (
    r"(?:(?:all |your |any |written )*(?:submissions?|written evidence) (?:should|must|may|can|need)\b"
    r"|(?:all |your |written )*responses? (?:should|must) be (?:sent|returned|submitted|received|e-?mailed|posted)\b"
    r"|(?:please |kindly )*(?:complete|return|submit|send|fill (?:in|out)|hand (?:in|back)|e-?mail|post)"
    rf"(?: us| back| in)? (?:this|the|your|all|these|completed)\b[^.?!]{{0,40}}?\b{_THING}"
    r"(?: [^.?!]{0,60}?)? (?:by|before|no later than|not later than|until|to)\b"
    r"|(?:(?:and )?(?:many|very many) thanks|thank you|thanks)(?: very much| so much| again)?(?: for\b|(?=[.!]|\Z))"
    r"|(?:the |this |our )?(?:consultation|survey|questionnaire|closing date|deadline)(?: for [a-z]+)? "
    r"(?:closes|ends|is|will close)\b[^.?!]{0,40}?\d)"
)
_AFTER = re.compile(rf"(?<=[.?!:)*])\s+{_NOTE}{_TO_THE_END}(?=\s|\Z)", re.IGNORECASE)
_WHOLE = re.compile(rf"\W*(?:{_NOTE}{_TO_THE_END}\s*)+\Z", re.IGNORECASE)


def without_notes(words: str) -> str:
    """Return the words of a question without such notes behind them."""
    return _AFTER.sub("", words)


def is_note(words: str) -> bool:
    """Say whether words are nothing but such notes."""
    return bool(_WHOLE.match(words))
