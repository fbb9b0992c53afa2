"""Findings with the same advice are told together, and none is lost."""

from wellput.desk.checks.folding import folded
from wellput.model.finding import Finding, Place


def finding(code: str, question: str, mend: str) -> Finding:
    return Finding(code, "warning", Place(question), f"{question} is not answered.", mend)


def test_the_advice_is_told_once_with_the_places_named() -> None:
    findings = [finding("COM02", name, f"Answer it (wellput ask {name}).") for name in ("a", "b")]
    (fold,) = folded(findings)
    assert fold.mend == "Answer it (wellput ask NAME)."
    assert fold.places == ("a is not answered. [a]", "b is not answered. [b]")


def test_advice_that_is_the_same_word_for_word_stays_as_it_is() -> None:
    (fold,) = folded([finding("ENG01", name, "Write shorter sentences.") for name in ("a", "b")])
    assert fold.mend == "Write shorter sentences."
    assert fold.places == ("a is not answered.", "b is not answered.")


def test_other_rules_and_other_advice_stay_apart_in_their_order() -> None:
    findings = [finding("B", "a", "x"), finding("A", "a", "x"), finding("B", "b", "x"), finding("B", "c", "y")]
    assert [(fold.first.code, len(fold.findings)) for fold in folded(findings)] == [("B", 2), ("A", 1), ("B", 1)]


def test_a_finding_by_itself_keeps_its_own_advice() -> None:
    (fold,) = folded([finding("COM02", "a", "Answer it (wellput ask a).")])
    assert (fold.mend, fold.places) == ("Answer it (wellput ask a).", ("a is not answered.",))
