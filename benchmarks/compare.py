"""Speed, side by side in one run: start-up against bare click, rendering against docxtpl on the same content.

Run it from a checkout installed for development: `.venv/bin/python benchmarks/compare.py`. It prints milliseconds
of this machine and, what matters, their ratios.
"""

from __future__ import annotations

import datetime as dt
import io
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import docx
from docxtpl import DocxTemplate

from wellput.draft.compose import compose
from wellput.model.bank import Bank
from wellput.model.response import Response
from wellput.store.banks import read_bank
from wellput.store.content import content
from wellput.store.drafts import read_draft
from wellput.word.document import document_bytes

TODAY = dt.date(2025, 9, 1)
BARE_CLICK = """
import click

@click.group()
def main(): "A group."

@main.command()
def one(): "A command."

main()
"""


def main() -> None:
    """Print the comparisons."""
    print(f"Python {sys.version.split()[0]}; medians, in milliseconds of this machine\n")
    start_up()
    loading()
    rendering("this bank's worked example", *worked_example())
    for count in (14, 120, 300):
        rendering(f"{count} questions", *made_up(count))


def start_up() -> None:
    """Compare `wellput --help` with a bare click program, as whole processes taken in turns."""
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder) / "bare.py"
        bare.write_text(BARE_CLICK, "utf-8")
        ours = [sys.executable, "-c", "from wellput.cli import main; main()", "--help"]
        times = in_turns(lambda: run(ours), lambda: run([sys.executable, str(bare), "--help"]), rounds=25)
    report("start-up of --help", "wellput", times[0], "bare click", times[1])


def loading() -> None:
    """Compare loading the shipped bank with a whole command that uses it."""
    path = content("questionbank") / "strengthening-partnerships-2025.yaml"
    command = [sys.executable, "-c", "from wellput.cli import main; main()", "bank", "show", path.stem]
    times = in_turns(lambda: read_bank(path), lambda: run(command), rounds=15)
    report("the shipped bank", "loading it", times[0], "wellput bank show", times[1])


def rendering(name: str, bank: Bank, response: Response) -> None:
    """Compare a whole document, from the answers to the bytes, in process."""
    style = (content("templates") / "house-style.docx").read_bytes()
    template = docxtpl_template()

    def ours() -> bytes:
        document = compose(
            bank,
            response,
            lambda _: True,
            folders=[content("templates")],
            template="response.md.j2",
            today=TODAY,
        )
        return document_bytes(document, style, TODAY).data

    def theirs() -> bytes:
        tpl = DocxTemplate(io.BytesIO(template))
        tpl.render(plain(bank, response), autoescape=True)
        out = io.BytesIO()
        tpl.save(out)
        return out.getvalue()

    times = in_turns(ours, theirs, rounds=7)
    report(f"rendering {name}", "wellput", times[0], "docxtpl", times[1])


def worked_example() -> tuple[Bank, Response]:
    """Return the shipped bank and its worked example."""
    response = read_draft(content("responses") / "example" / "response.yaml").response
    return read_bank(content("questionbank") / f"{response.bank}.yaml"), response


def made_up(count: int) -> tuple[Bank, Response]:
    """Return a bank of `count` questions and an answer to each, of generated words."""
    words = "the partners meet each month and agree who does what when an emergency comes "
    ids = [f"q{number}" for number in range(count)]
    questions = [{"id": one, "number": one[1:], "type": "text", "text": f"{words}?"} for one in ids]
    bank = {
        "format": 1,
        "bank": "made-up",
        "version": 1,
        "title": "Made up",
        "wording": "general",
        "consultation": {"publisher": "Nobody"},
        "themes": [{"id": "t", "title": "T", "questions": questions}],
    }
    answers = {
        one: {
            "position": f"{words}[@{one}].",
            "text": f"{words * 6}\n\n{words * 6}\n\n- {words}\n- {words}",
            "ask": words,
        }
        for one in ids
    }
    evidence = [
        {"id": one, "kind": "document", "statement": words, "source": "Generated", "date": "2025"} for one in ids
    ]
    response = {"format": 1, "bank": "made-up", "answers": answers, "evidence": evidence}
    return Bank.model_validate(bank), Response.model_validate(response)


def plain(bank: Bank, response: Response) -> dict[str, object]:
    """Return the same content as dictionaries of text, as docxtpl takes it."""
    numbers = {item.id: number for number, item in enumerate(response.evidence, 1)}

    def cited(text: str | None) -> str:
        for evidence, number in numbers.items():
            if text and f"[@{evidence}]" in text:
                text = text.replace(f"[@{evidence}]", f"[{number}]")
        return text or ""

    themes = []
    for theme in bank.themes:
        questions = []
        for question in theme.questions:
            answer = response.answer(question.id)
            chosen = [option.label for option in question.options if option.id in answer.selected]
            ranked = [(one.option, cited(one.reason), cited(one.unlocks)) for one in answer.ranked]
            paragraphs = [cited(part) for part in (answer.text or "").split("\n") if part.strip()]
            said = {"position": cited(answer.position), "paragraphs": paragraphs, "ask": cited(answer.ask)}
            questions.append({"name": question.name, "text": question.text, "chosen": chosen, "ranked": ranked, **said})
        themes.append({"title": theme.title, "questions": questions})
    evidence = [(numbers[item.id], item.statement, item.source or "", item.date or "") for item in response.evidence]
    return {
        "title": bank.title,
        "asks": [cited(ask) for ask in response.summary.asks],
        "themes": themes,
        "evidence": evidence,
    }


def docxtpl_template() -> bytes:
    """Make a Word template with docxtpl's tags for the same structure."""
    document = docx.Document()
    for style, words in (
        ("Title", "{{ title }}"),
        ("Normal", "{%p for ask in asks %}"),
        ("List Number", "{{ ask }}"),
        ("Normal", "{%p endfor %}"),
        ("Normal", "Contents"),
        ("Normal", "{%p for theme in themes %}"),
        ("Normal", "{{ theme.title }}"),
        ("Normal", "{%p for question in theme.questions %}"),
        ("Normal", "{{ question.name }}"),
        ("Normal", "{%p endfor %}"),
        ("Normal", "{%p endfor %}"),
        ("Normal", "{%p for theme in themes %}"),
        ("Heading 1", "{{ theme.title }}"),
        ("Normal", "{%p for question in theme.questions %}"),
        ("Heading 2", "{{ question.name }}"),
        ("Quote", "{{ question.text }}"),
        ("Normal", "{%p if question.chosen %}"),
        ("Normal", "{{ question.chosen | join('; ') }}"),
        ("Normal", "{%p endif %}"),
        ("Normal", "{{ question.position }}"),
        ("Normal", "{%p for one in question.ranked %}"),
        ("List Number", "{{ one[0] }} {{ one[1] }} {{ one[2] }}"),
        ("Normal", "{%p endfor %}"),
        ("Normal", "{%p for paragraph in question.paragraphs %}"),
        ("Normal", "{{ paragraph }}"),
        ("Normal", "{%p endfor %}"),
        ("Normal", "What we ask for"),
        ("Normal", "{{ question.ask }}"),
        ("Normal", "{%p endfor %}"),
        ("Normal", "{%p endfor %}"),
    ):
        document.add_paragraph(words, style)
    table = document.add_table(rows=3, cols=4)
    table.rows[0].cells[0].text = "{%tr for item in evidence %}"
    for place in range(4):
        table.rows[1].cells[place].text = f"{{{{ item[{place}] }}}}"
    table.rows[2].cells[0].text = "{%tr endfor %}"
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def run(command: list[str]) -> None:
    """Run a command and throw its output away."""
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603  our own words


def in_turns(first: Callable[[], object], second: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Return each one's median time in milliseconds; they take turns, so that both meet the same machine."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds + 1):
        for work, taken in zip((first, second), times, strict=True):
            began = time.perf_counter()
            work()
            if number:  # the first round warms caches up
                taken.append((time.perf_counter() - began) * 1000)
    return median(times[0]), median(times[1])


def report(what: str, ours: str, our_time: float, other: str, other_time: float) -> None:
    """Print one comparison as a line."""
    print(f"{what:38} {ours} {our_time:8.1f}   {other} {other_time:8.1f}   ratio {our_time / other_time:.2f}")


if __name__ == "__main__":
    main()
