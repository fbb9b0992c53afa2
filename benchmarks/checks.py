"""The checks, side by side in one run: false figures against attestq, speed against bare click and textstat.

Run it from a checkout installed for development: `.venv/bin/python benchmarks/checks.py`. The false figures are
seeded: each is a published fact of the shipped bank with one of its figures changed in a way that slips happen.
"""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from attestq.grounding import check_answer

from wellput.checks import RULES
from wellput.checks.rule import Subject
from wellput.checks.running import findings_of
from wellput.model.bank import Bank
from wellput.model.finding import Finding
from wellput.model.response import Response
from wellput.model.routing import relevant_questions
from wellput.store.banks import read_bank
from wellput.store.content import content
from wellput.store.drafts import read_draft

TODAY = dt.date(2025, 9, 1)
BARE = """
import sys
import click
import textstat

@click.command()
@click.argument("file", type=click.File(encoding="utf-8"))
def main(file):
    for text in file.read().split("\\x00"):
        click.echo(textstat.textstat.flesch_reading_ease(text))

main()
"""


@dataclass(frozen=True)
class Slip:
    """A sentence that cites an item, with a figure in it that the item does not hold."""

    how: str
    sentence: str
    statement: str
    figures: tuple[str, ...]


def main() -> None:
    """Print the comparisons."""
    bank = read_bank(content("questionbank") / "strengthening-partnerships-2025.yaml")
    false_figures(bank)
    whole_process()
    growth(bank)


def false_figures(bank: Bank) -> None:
    """Count the false figures that pass each check."""
    slips = list(seeded(bank))
    passed = {"wellput": 0, "attestq": 0}
    for slip in slips:
        if not caught(bank, slip):
            passed["wellput"] += 1
            print(f"  passed wellput: {slip.how}: {slip.sentence}")
        passed["attestq"] += check_answer(slip.sentence, context=" ".join((slip.statement, *slip.figures))).ok
    true = [fact for fact in bank.published_evidence if fact.figures]
    alarms = sum(caught(bank, Slip("true", fact.fact, fact.fact, fact.figures)) for fact in true)
    print(f"{len(slips)} seeded false figures: {passed['wellput']} pass wellput, {passed['attestq']} pass attestq")
    print(f"{len(true)} true sentences: {alarms} false alarms by wellput\n")


def seeded(bank: Bank) -> Iterator[Slip]:
    """Yield each fact's figures, changed one at a time."""
    for fact in bank.published_evidence:
        for figure in fact.figures:
            for how, false in changed(figure):
                sentence = fact.fact.replace(figure, false, 1)
                if sentence != fact.fact:
                    yield Slip(how, sentence, fact.fact, fact.figures)


def changed(figure: str) -> Iterator[tuple[str, str]]:
    """Yield a figure with a digit more, another digit, and ten times as much."""
    number = re.search(r"\d[\d,.]*", figure)
    if number is None or (figure.isdigit() and len(figure) == 4):
        return
    before, digits, after = figure[: number.start()], number.group().rstrip(",."), figure[number.start() :]
    after = after[len(digits) :]
    yield "a digit more", f"{before}1{digits}{after}"
    yield "another digit", f"{before}{digits[:-1]}{(int(digits[-1]) + 3) % 10}{after}"
    if not set(",.") & set(digits):
        yield "ten times", f"{before}{digits}0{after}"


def caught(bank: Bank, slip: Slip) -> bool:
    """Say whether the check finds fault with the sentence's figure."""
    evidence = {"id": "e", "kind": "figure", "statement": slip.statement, "figures": slip.figures}
    answers = {"barriers": {"text": f"{slip.sentence.rstrip('.')} [@e]."}}
    response = Response.model_validate({"format": 1, "bank": bank.bank, "answers": answers, "evidence": [evidence]})
    return any(finding.code == "EVI02" for finding in findings(bank, response))


def whole_process() -> None:
    """Compare `wellput check` of the worked example with a bare program that scores the same answers."""
    with tempfile.TemporaryDirectory() as folder:
        wellput = [sys.executable, "-c", "from wellput.cli import main; main()"]
        workspace = Path(folder) / "demo"
        subprocess.run([*wellput, "demo", str(workspace)], check=True, stdout=subprocess.DEVNULL)  # noqa: S603
        draft = read_draft(workspace / "responses" / "response.yaml").response
        texts, bare = Path(folder) / "texts", Path(folder) / "bare.py"
        texts.write_text("\x00".join(answer.text or "" for answer in draft.answers.values()), "utf-8")
        bare.write_text(BARE, "utf-8")
        ours = [*wellput, "check", "--workspace", str(workspace), "--date", "2025-09-01"]
        times = [timed(ours), timed([sys.executable, str(bare), str(texts)])]
    print(f"a whole check as a process: wellput {times[0]:.0f} ms, bare click and textstat {times[1]:.0f} ms, ", end="")
    print(f"ratio {times[0] / times[1]:.2f}\n")


def timed(command: list[str]) -> float:
    """Return a command's median time in milliseconds."""
    times = []
    for _ in range(7):
        began = time.perf_counter()
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
        times.append((time.perf_counter() - began) * 1000)
    return median(times)


def growth(bank: Bank) -> None:
    """Print the time for 30 to 3,000 answers, and for each answer."""
    example = read_draft(content("responses") / "example" / "response.yaml").response
    texts = [answer for answer in example.answers.values() if answer.text]
    findings(bank, example)  # loads the dictionary of syllables, once
    first = None
    for count in (30, 300, 3000):
        themes = [{"id": "t", "title": "T", "questions": questions(count)}]
        made_up = Bank.model_validate({**bank.model_dump(by_alias=True, include=KEPT), "themes": themes})
        answers = {f"q{number}": texts[number % len(texts)] for number in range(count)}
        response = example.model_copy(update={"answers": answers})
        began = time.perf_counter()
        findings(made_up, response)
        each = (time.perf_counter() - began) * 1000 / count
        first = first or each
        print(f"{count:5} answers: {each * count:8.0f} ms, {each:5.2f} ms an answer, ratio to 30: {each / first:.2f}")


KEPT = {"format", "bank", "version", "title", "wording", "consultation", "sources", "respondents"}


def questions(count: int) -> list[dict[str, str]]:
    """Return questions to hold the answers."""
    return [{"id": f"q{number}", "number": str(number), "type": "text", "text": "?"} for number in range(count)]


def findings(bank: Bank, response: Response) -> tuple[Finding, ...]:
    """Run every rule."""
    return findings_of(Subject(bank, response, relevant_questions(bank, response), TODAY), RULES)


if __name__ == "__main__":
    main()
