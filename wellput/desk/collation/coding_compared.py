"""Show how far two coders agree on a question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.collate.coding_agreement import Agreement, agreement
from wellput.collate.coding_saying import agreement_words, code_words
from wellput.collate.coding_texts import Text
from wellput.desk.collation.coding import Coded, open_coding
from wellput.errors import WellputError
from wellput.text import closest, listed
from wellput.text.alike import alike

SOURCES = (
    "Kappa: J. Cohen 1960, Educational and Psychological Measurement 20, 37-46; each code is a yes or no of its own. "
    "Over all codes: the pooled kappa of H. de Vries and others 2008, Field Methods 20, 272-282. "
    "The words slight, fair, moderate and so on are those of J. R. Landis and G. G. Koch 1977, Biometrics 33, 159-174, "
    "who call their own divisions arbitrary."
)


@dataclass(frozen=True, slots=True)
class Compared:
    """How two coders agree in sentences: over all codes, code by code, and on which texts they differ."""

    words: tuple[str, ...]
    codes: tuple[str, ...]
    differing: tuple[str, ...]


def compared(workspace: Path, question: str, coders: Sequence[str]) -> Compared:
    """Compare two coders."""
    coded = open_coding(workspace, question)
    if len(coders) != 2:
        raise WellputError("--coders", "Two coders are compared.", "Name two with a comma between: --coders Ann,Bob")
    first, second = (_coder(coded, one) for one in coders)
    if first == second:
        raise WellputError("--coders", f"{first} is named twice.", "Name two coders.")
    told = agreement(coded.book, coded.codings, first, second)
    texts = {text.member: text for text in coded.texts}
    in_turn = [
        *(member for member in texts if member in told.differing),
        *(member for member in told.differing if member not in texts),
    ]
    differing = tuple(_differing(coded, told, texts.get(member), member) for member in in_turn)
    return Compared(agreement_words(told), tuple(code_words(one) for one in told.codes), differing)


def _coder(coded: Coded, name: str) -> str:
    found = next((one for one in coded.coders if alike(one) == alike(name)), None)
    if found is None:
        near = closest(name, coded.coders)
        known = f"Coded by: {listed(coded.coders)}." if coded.coders else "Nobody has coded it yet."
        hint = f"Did you mean {near}?" if near else known
        raise WellputError(coded.question.id, f"“{name.strip()}” has not coded it.", hint)
    return found


def _differing(coded: Coded, told: Agreement, text: Text | None, member: str) -> str:
    given = []
    for coder in told.coders:
        codes = [one.code for one in coded.codings if one.member == member and one.coder == coder]
        given.append(f"{coder}: {listed(coded.labels(codes))}")
    return f"{text.name if text else member}. {'; '.join(given)}."
