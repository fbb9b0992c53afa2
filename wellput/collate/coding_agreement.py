"""How far two coders agree: Cohen's kappa, code by code and over all codes.

A text can have several codes, so each code is a yes or no of its own: kappa is (po - pe) / (1 - pe), where po is the
share of texts on which both say the same and pe the share that chance would give, from how often each coder gives the
code (J. Cohen 1960, Educational and Psychological Measurement 20, 37-46). Over all codes it is the pooled kappa: the
means of po and of pe over the codes, in the same formula (H. de Vries and others 2008, Field Methods 20, 272-282).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from wellput.model.coded import NONE, Code, Coding

_BANDS = (
    (Fraction(81, 100), "almost perfect"),
    (Fraction(61, 100), "substantial"),
    (Fraction(41, 100), "moderate"),
    (Fraction(21, 100), "fair"),
    (Fraction(0), "slight"),
)


@dataclass(frozen=True, slots=True)
class CodeAgreement:
    """On how many texts both gave a code, only the first coder, only the second, and neither."""

    code: str
    label: str
    both: int
    first: int
    second: int
    neither: int

    @property
    def base(self) -> int:
        """How many texts there are."""
        return self.both + self.first + self.second + self.neither

    @property
    def observed(self) -> Fraction:
        """On what share of the texts they agree."""
        return Fraction(self.both + self.neither, self.base)

    @property
    def expected(self) -> Fraction:
        """On what share chance alone would have them agree."""
        one, other = Fraction(self.both + self.first, self.base), Fraction(self.both + self.second, self.base)
        return one * other + (1 - one) * (1 - other)

    @property
    def kappa(self) -> Fraction | None:
        """Cohen's kappa; None where both gave the code to all texts or to none, so that chance explains everything."""
        return pooled_kappa([self])


@dataclass(frozen=True, slots=True)
class Agreement:
    """How two coders agree on the `base` texts that both read in the same words.

    `alone` is how many only the first read, and only the second; `apart` how many they read in different words.
    `differing` are the members on whose words they do not say the same.
    """

    coders: tuple[str, str]
    base: int
    alone: tuple[int, int]
    apart: int
    codes: tuple[CodeAgreement, ...]
    differing: tuple[str, ...]

    @property
    def kappa(self) -> Fraction | None:
        """Kappa over all codes."""
        return pooled_kappa(self.codes)


def pooled_kappa(codes: Iterable[CodeAgreement]) -> Fraction | None:
    """Return kappa from the means of observed and of expected agreement; None where chance explains everything."""
    tables = [one for one in codes if one.base]
    beyond = sum((one.observed - one.expected for one in tables), Fraction(0))
    possible = sum((1 - one.expected for one in tables), Fraction(0))
    return beyond / possible if possible else None


def strength(kappa: Fraction) -> str:
    """Return what Landis and Koch (1977, Biometrics 33, 159-174) call a kappa; arbitrary, by their own account."""
    shown = round(kappa, 2)
    return next((words for least, words in _BANDS if shown >= least), "poor")


def agreement(book: Sequence[Code], codings: Iterable[Coding], first: str, second: str) -> Agreement:
    """Compare what two coders gave, on texts that both have read in the same words."""
    given = {first: _given(codings := tuple(codings), first), second: _given(codings, second)}
    one, other = given[first], given[second]
    same = [member for member in one if member in other and one[member][1] == other[member][1]]
    pairs = [(one[member][0] - {NONE}, other[member][0] - {NONE}) for member in same]
    return Agreement(
        (first, second),
        len(same),
        (len(one.keys() - other.keys()), len(other.keys() - one.keys())),
        len(one.keys() & other.keys()) - len(same),
        tuple(_table(code, pairs) for code in book if code.code != NONE) if same else (),
        tuple(member for member, (mine, theirs) in zip(same, pairs, strict=True) if mine != theirs),
    )


def _given(codings: Iterable[Coding], coder: str) -> Mapping[str, tuple[set[str], frozenset[str]]]:
    """Return the codes of each member's words, and in which words they were read."""
    codes: dict[str, set[str]] = {}
    marks: dict[str, set[str]] = {}
    for one in codings:
        if one.coder == coder:
            codes.setdefault(one.member, set()).add(one.code)
            marks.setdefault(one.member, set()).add(one.words)
    return {member: (codes[member], frozenset(marks[member])) for member in codes}


def _table(code: Code, pairs: Sequence[tuple[Collection[str], Collection[str]]]) -> CodeAgreement:
    said = [(code.code in one, code.code in other) for one, other in pairs]
    counts = (said.count(answer) for answer in ((True, True), (True, False), (False, True), (False, False)))
    return CodeAgreement(code.code, code.label, *counts)
