"""A Word document of 14, 120 and 1,000 questions: Wellput, docxtpl, pandoc and plain python-docx on the same content.

Run it from a checkout installed for development: `.venv/bin/python benchmarks/documents.py`, with sizes of your own
after it if you like. Pandoc is left out where it is not installed. All take turns in the same run.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path

import yaml
from docxtpl_writer import by_docxtpl, docxtpl_template
from made_up import made_up
from plain import markdown, plain
from python_docx_writer import by_python_docx
from turns import in_turns, run
from wellput_writer import TODAY, by_wellput

from wellput.store.content import content

HERE = Path(__file__).parent
SIZES = (14, 120, 1000)
LONG = 500
"""From this many questions on, fewer rounds."""
RENDER = ["-c", "from wellput.cli import main; main()", "render", "--yes", "--no-page-numbers", "--date", f"{TODAY}"]

COUNTED = """\
In process, warm: from bank and answers in memory to the bytes of the file. For docxtpl and python-docx they are first
turned into plain values, with the numbers of the evidence in the words. Wellput alone links contents, references and
evidence.
As a process, cold: from starting the program to the file. `wellput render` reads YAML and looks for errors first; page
numbers, which take LibreOffice, are left out, as no other program gives them. "no checks" is a bare program that reads
JSON, composes and writes, as those for docxtpl and python-docx do; their values are made beforehand. Pandoc reads
Markdown, in its own looks, and leaves the contents list for Word to fill.
"""

Times = dict[str, float]


def main() -> None:
    """Print the comparisons."""
    sizes = tuple(map(int, sys.argv[1:])) or SIZES
    print(f"{_versions()}\n\n{COUNTED}")
    found = {size: (_in_process(size), _as_process(size)) for size in sizes}
    for place, name in enumerate(("in process", "as a process")):
        for size in sizes:
            _report(f"{size} questions, {name}", found[size][place])
        if len(sizes) > 1:
            _report_growth({size: found[size][place] for size in sizes})


def _versions() -> str:
    tools = ", ".join(f"{name} {version(name)}" for name in ("wellput", "docxtpl", "python-docx", "lxml"))
    pandoc = _pandoc()
    said = subprocess.run([pandoc, "--version"], check=True, capture_output=True, text=True).stdout if pandoc else ""  # noqa: S603
    return f"Python {sys.version.split()[0]}, {tools}, {said.partition(chr(10))[0] or 'no pandoc'}"


def _pandoc() -> str | None:
    return shutil.which("pandoc")


def _in_process(size: int) -> Times:
    bank, response = made_up(size)
    template = docxtpl_template()
    style = (content("templates") / "house-style.docx").read_bytes()
    works = {
        "wellput": lambda: by_wellput(bank, response, style),
        "docxtpl": lambda: by_docxtpl(plain(bank, response), template),
        "python-docx": lambda: by_python_docx(plain(bank, response)),
    }
    return dict(zip(works, in_turns(*works.values(), rounds=_rounds(size)), strict=True))


def _as_process(size: int) -> Times:
    with tempfile.TemporaryDirectory() as name:
        commands = _commands(Path(name), size)
        works = [lambda command=command: run(command) for command in commands.values()]
        return dict(zip(commands, in_turns(*works, rounds=_rounds(size)), strict=True))


def _commands(folder: Path, size: int) -> dict[str, list[str]]:
    """Write what each program reads, and return its command."""
    bank, response = made_up(size)
    values = plain(bank, response)
    draft = response.model_dump(mode="json", by_alias=True, exclude_defaults=True) | {"format": 1}
    questions = bank.model_dump(mode="json", by_alias=True, exclude_defaults=True) | {"format": 1}
    for file, data in {
        "questionbank/made-up.yaml": yaml.safe_dump(questions, sort_keys=False),
        "responses/response.yaml": yaml.safe_dump(draft, sort_keys=False),
        "bank.json": json.dumps(questions),
        "draft.json": json.dumps(draft),
        "content.json": json.dumps(values),
        "content.md": markdown(values),
    }.items():
        (folder / file).parent.mkdir(exist_ok=True)
        (folder / file).write_text(data, "utf-8")
    (folder / "tagged.docx").write_bytes(docxtpl_template())
    style = str(content("templates") / "house-style.docx")
    at = {file: str(folder / file) for file in ("bank.json", "draft.json", "content.json", "content.md", "tagged.docx")}
    pandoc = _pandoc()
    commands = {
        "wellput render": [sys.executable, *RENDER, "--workspace", str(folder)],
        "no checks": _ours("wellput_writer", at["bank.json"], at["draft.json"], style, f"{folder}/w.docx"),
        "docxtpl": _ours("docxtpl_writer", at["content.json"], at["tagged.docx"], f"{folder}/t.docx"),
        "python-docx": _ours("python_docx_writer", at["content.json"], f"{folder}/p.docx"),
    }
    if pandoc:
        commands["pandoc"] = [pandoc, at["content.md"], "--from", "gfm", "--toc", "-o", f"{folder}/pandoc.docx"]
    return commands


def _ours(script: str, *words: str) -> list[str]:
    return [sys.executable, str(HERE / f"{script}.py"), *words]


def _rounds(size: int) -> int:
    """Return how often each is timed; documents smaller than those compared only show that all of it runs."""
    if size < SIZES[0]:
        return 1
    return 3 if size >= LONG else 9


def _report(what: str, times: Times) -> None:
    ours, (_, first) = next(iter(times)), next(iter(times.items()))
    print(what)
    for name, time in times.items():
        beside = "" if name == ours else f"   {ours} to this: {first / time:.2f}"
        print(f"  {name:16}{time:9.0f} ms{beside}")


def _report_growth(found: dict[int, Times]) -> None:
    """Print the time that each further question took, from each size to the next."""
    sizes = list(found)
    print("milliseconds for each further question")
    for name in found[sizes[0]]:
        steps = [
            f"{low} to {high}: {(found[high][name] - found[low][name]) / (high - low):6.2f}"
            for low, high in pairwise(sizes)
        ]
        print(f"  {name:16}{'   '.join(steps)}")
    print()


if __name__ == "__main__":
    main()
