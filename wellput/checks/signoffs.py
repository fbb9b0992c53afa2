"""Sign-offs: whoever signed, signed a text; what of it changes afterwards they have not signed."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.rule import Rule, Subject
from wellput.model.finding import Finding, Place
from wellput.model.fingerprints import fingerprint_of

_OF_NO_TEXT = ("no-reply", "decline")
"""What changes do not touch: who does not sign, does not sign the whole."""


def void_signoffs(subject: Subject) -> Iterator[Finding]:
    """Some sign-offs are of an earlier text, and hold only for what has not changed."""
    signed = [one for one in subject.response.signoff if one.decision not in _OF_NO_TEXT]
    now = fingerprint_of(subject.response) if signed else ""
    void = sum(one.of != now for one in signed)
    if void:
        are = "sign-off is" if void == 1 else "sign-offs are"
        yield Finding(
            "SIG01",
            "warning",
            Place(),
            f"{void} of {len(signed)} {are} of an earlier text, and void for what has changed since.",
            "See which, and of what: wellput signoff. Then send the new text: wellput signoff pack.",
        )


RULES = (
    Rule(
        code="SIG01",
        severity="warning",
        title="Sign-offs are of an earlier text",
        why="Who signs, signs a text. Names under words that their owners have not seen are soon withdrawn, in public.",
        source="Our own rule",
        before="(twelve members agree; then an ask is changed, and it goes out with twelve names)",
        after="(the changed text goes to the twelve, and those who agree to it are named)",
        find=void_signoffs,
    ),
)
