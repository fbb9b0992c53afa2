"""Score the rules of `wellput check` against the labelled answers.

    python -m tests.checks.scoring tuning      figures, then every miss and false alarm
    python -m tests.checks.scoring held-out    figures only, so that nobody is tempted to fit a rule to them
    python -m tests.checks.scoring held-out-figures    the same, of the second held-out set for figures

labelled/README.md and the comment at the top of each file say what counts as a match.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.checks.matching import Field, Judgement, Label, judge
from wellput.checks import RULES
from wellput.checks.rule import Subject
from wellput.checks.running import findings_of
from wellput.model.bank import Bank
from wellput.model.prose import response_prose
from wellput.model.response import Response
from wellput.model.routing import relevant_questions
from wellput.store.banks import find_bank, read_bank
from wellput.store.yaml_reading import read_yaml

FOLDER = Path(__file__).parent / "labelled"
FAMILIES = {
    "figures": ("EVI01", "EVI02", "AGR01", "AGR02"),
    "claims": ("EVI03", "EVI12"),
    "citations": ("EVI08", "EVI09", "EVI10", "EVI11"),
    "personal data": ("PER01", "PER02", "PER03", "PER04", "PER05", "PER06", "PER07"),
    "acronyms": ("ENG03",),
    "plain English": ("ENG02", "ENG04", "ENG05", "ENG06"),
    "analyst": ("ANA02", "ANA03"),
    "strategy": ("STR01", "STR03", "STR04"),
}
JUDGED = frozenset(code for codes in FAMILIES.values() for code in codes)
TODAY = dt.date(2025, 9, 1)
NAMES = ("tuning", "held-out", "held-out-figures")
BANK = "strengthening-partnerships-2025"


@dataclass(frozen=True, slots=True)
class Case:
    """A labelled draft."""

    id: str
    response: Response
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """How far rules agree with the editor."""

    labels: int
    matched: int
    false: int

    @property
    def precision(self) -> float | None:
        found = self.matched + self.false
        return self.matched / found if found else None

    @property
    def recall(self) -> float | None:
        return self.matched / self.labels if self.labels else None


def bank() -> Bank:
    return read_bank(find_bank(BANK, None))


def cases(name: str, questions: Bank) -> tuple[Case, ...]:
    """Return the cases of one of the files."""
    path = FOLDER / f"{name}.yaml"
    reading = read_yaml(str(path), path.read_text(encoding="utf-8"))
    found: Any = reading.value["cases"]
    return tuple(_case(one, questions) for one in found)


def judgements(name: str) -> tuple[tuple[str, Judgement], ...]:
    """Return each case's id and how the findings of all rules stand against its labels."""
    questions = bank()
    return tuple((case.id, _judged(case, questions)) for case in cases(name, questions))


def score(found: Iterable[Judgement], codes: Sequence[str]) -> Score:
    """Count labels, matches and false alarms of some codes."""
    matched: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    false: Counter[str] = Counter()
    for one in found:
        matched.update(label.code for label in one.matched)
        missed.update(label.code for label in one.missed)
        false.update(finding.code for finding in one.false)
    total = sum(matched[code] for code in codes)
    return Score(total + sum(missed[code] for code in codes), total, sum(false[code] for code in codes))


def table(found: Sequence[Judgement]) -> Iterator[str]:
    """Yield the lines of a table by family and code."""
    yield f"{'':16}{'labels':>8}{'matched':>9}{'false':>7}{'precision':>11}{'recall':>8}"
    for family, codes in FAMILIES.items():
        yield _row(family, score(found, codes))
        for code in codes if len(codes) > 1 else ():
            yield _row(f"  {code}", score(found, [code]))


def disagreements(found: Iterable[tuple[str, Judgement]]) -> Iterator[str]:
    """Yield a line for each label missed and each false alarm."""
    for case, one in found:
        for label in one.missed:
            yield f"missed  {label.code}  {case}: {label.words[0] if label.words else label.item}"
        for finding in one.false:
            yield f"false   {finding.code}  {case}: {finding.place.words or finding.place} ({finding.message})"


def _case(said: dict[str, Any], questions: Bank) -> Case:
    parts = {said["question"]: said["answer"], **said.get("also", {})}
    summary = parts.pop("summary", {})
    response = {
        "format": 1,
        "bank": BANK,
        "respondent": {"kind": _kind(said["question"], questions)},
        "summary": summary,
        "answers": parts,
        "evidence": said.get("evidence", []),
    }
    return Case(said["id"], Response.model_validate(response), tuple(_label(one) for one in said["findings"]))


def _kind(question: str, questions: Bank) -> str:
    known = questions.question(question)
    asked = known.relevant.respondent if known and known.relevant else None
    return "responder" if asked and tuple(asked) == ("responder",) else "vcf"


def _label(said: dict[str, Any]) -> Label:
    words = [said["words"]] if "words" in said else []
    return Label(said["code"], (*words, *said.get("or", [])), said.get("item"))


def _judged(case: Case, questions: Bank) -> Judgement:
    subject = Subject(questions, case.response, relevant_questions(questions, case.response), TODAY)
    found = tuple(finding for finding in findings_of(subject, RULES) if finding.code in JUDGED)
    return judge(case.labels, found, tuple(_fields(questions, case.response)))


def _fields(questions: Bank, response: Response) -> Iterator[Field]:
    for prose in response_prose(questions, response):
        yield Field(prose.question, prose.text)
    for item in response.evidence:
        for text in (item.statement, *item.figures, item.about, item.source, item.date, item.link):
            if text:
                yield Field("evidence", text)


def _row(name: str, one: Score) -> str:
    shares = "".join(f"{'-' if share is None else f'{share:.2f}':>{width}}" for share, width in _shares(one))
    return f"{name:16}{one.labels:8}{one.matched:9}{one.false:7}{shares}"


def _shares(one: Score) -> tuple[tuple[float | None, int], ...]:
    return (one.precision, 11), (one.recall, 8)


def main(arguments: Sequence[str]) -> int:
    """Print the figures of one file."""
    if len(arguments) != 1 or arguments[0] not in NAMES:
        sys.stderr.write(f"Give one of: {', '.join(NAMES)}.\n")
        return 2
    found = judgements(arguments[0])
    lines = [*table([one for _, one in found])]
    if arguments[0] == "tuning":
        lines += ["", *disagreements(found)]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
