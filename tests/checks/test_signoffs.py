"""A sign-off of an earlier text is told of as a warning, without saying whose it is."""

from typing import Any

import pytest

from tests.checks.one_rule import draft, findings
from wellput.model.fingerprints import fingerprint_of

ANSWERS = {"barriers": {"text": "We are called late."}}


def signing(of: str, decision: str = "agree") -> dict[str, Any]:
    return {"who": "The Hall", "decision": decision, "of": of}


NOW = fingerprint_of(draft(answers=ANSWERS).response)


def test_sign_offs_of_the_text_as_it_is_are_in_order() -> None:
    assert findings("SIG01", draft(answers=ANSWERS, signoff=[signing(NOW)])) == []
    assert findings("SIG01", draft(answers=ANSWERS)) == []


def test_sign_offs_of_another_text_are_counted_and_not_named() -> None:
    signoffs = [signing("sha256:00"), signing("sha256:01", "agree-with-reservation"), signing(NOW)]
    (finding,) = findings("SIG01", draft(answers=ANSWERS, signoff=signoffs))
    assert finding.severity == "warning"
    assert finding.message.startswith("2 of 3 sign-offs are of an earlier text")
    assert "Hall" not in finding.message


@pytest.mark.parametrize("decision", ["no-reply", "decline"])
def test_who_signed_nothing_has_signed_no_earlier_text(decision: str) -> None:
    assert findings("SIG01", draft(answers=ANSWERS, signoff=[signing("sha256:00", decision)])) == []
