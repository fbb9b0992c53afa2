"""Reading what members sent, side by side: 500 Word forms, and a CSV of 100,000 returns with 20 questions.

Run it from a checkout installed for development: `.venv/bin/python benchmarks/returns.py`, with numbers of your own
after it if you like: of forms, then of returns. Forms are read in turns by Wellput, python-docx and docx2python. The
CSV is collected into the store, then collated from it; pandas reads the CSV and counts the same by group. Both are
whole processes, taken in turns, and their figures must be equal.

With `--million` it reads no forms and collects a million returns, which takes a quarter of an hour on a quiet computer
and 7 GiB of disk; each is then collated once.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

from filled_forms import FORM, Fields, by_docx2python, by_python_docx, by_wellput, empty_form, filled, recovered
from survey_made_up import QUESTIONS, made_up_bank, made_up_returns, write_csv

from wellput.sheets.tables import MOST_LINES
from wellput.store.workspaces import make_workspace
from wellput.word.answer_forms.reading import FormReader, lines_of_form

HERE = Path(__file__).parent
WELLPUT = [sys.executable, "-c", "from wellput.cli import main; main()"]
COLLATE = [sys.executable, "-c", "from wellput.cli.collate import collate; collate()"]
FORMS, RETURNS, ROUNDS, AT_ONCE = 500, 100_000, 3, 10
MILLION = 1_000_000


def main() -> None:
    """Print the comparisons."""
    tools = ", ".join(f"{name} {version(name)}" for name in ("wellput", "python-docx", "docx2python", "pandas"))
    print(f"Python {sys.version.split()[0]}, {tools}\n")
    with tempfile.TemporaryDirectory() as folder:
        if sys.argv[1:] == ["--million"]:
            surveys(Path(folder), MILLION, rounds=1)
            return
        given = [int(one) for one in sys.argv[1:]]
        forms, returns = (*given, *(FORMS, RETURNS)[len(given) :])
        reading_forms(forms)
        surveys(Path(folder), returns, ROUNDS)


def reading_forms(count: int) -> None:
    """Read the same forms with each program, a handful in turn; `count` is rounded down to whole handfuls."""
    count -= count % AT_ONCE
    empty = empty_form()
    reader = FormReader(FORM, lines_of_form(empty, "form.docx"))
    programs: dict[str, Callable[[bytes], Fields]] = {
        "wellput": lambda data: by_wellput(reader, data),
        "python-docx": by_python_docx,
        "docx2python": by_docx2python,
    }
    times, fields = dict.fromkeys(programs, 0.0), dict.fromkeys(programs, 0)
    given = 0
    made = [filled(empty, one) for one in made_up_returns(count + 1)]
    for number in range(0, count + 1, AT_ONCE):
        some = made[:1] if number == 0 else made[number - AT_ONCE + 1 : number + 1]
        for name, read in programs.items():
            taken, found = _timed(read, [data for data, _ in some])
            if number:  # the first round warms up
                times[name] += taken
                fields[name] += sum(recovered(*pair) for pair in zip((one for _, one in some), found, strict=True))
        given += sum(len(expected) for _, expected in some) if number else 0
    print(f"{count} filled Word forms of {len(QUESTIONS)} questions, in process, processor time, {given} fields given")
    for name, taken in times.items():
        speed = f"{taken / count * 1000:8.2f} ms a form   ratio {times['wellput'] / taken:.2f}"
        print(f"  {name:12} {speed}   fields recovered {fields[name]} of {given}")


def _timed(read: Callable[[bytes], Fields], forms: list[bytes]) -> tuple[float, list[Fields]]:
    gc.collect()  # nobody clears up after another
    began = time.process_time()
    found = [read(data) for data in forms]
    return time.process_time() - began, found


@dataclass(frozen=True, slots=True)
class Ran:
    """A process that ended: what it printed, its seconds, those of a processor, and its most memory, in MiB."""

    out: str
    seconds: float
    processor: float
    memory: float


def surveys(folder: Path, count: int, rounds: int) -> None:
    """Collect the CSV, then collate from the store, against pandas on the CSV."""
    bank = made_up_bank()
    workspace = make_workspace(folder / "workspace", bank)
    workspace.banks.mkdir()
    plain = bank.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    (workspace.banks / f"{bank.bank}.yaml").write_text(json.dumps(plain), "utf-8")
    inbox = folder / "inbox"
    inbox.mkdir()
    paths = _exports(inbox, count)
    size = sum(path.stat().st_size for path in paths) / 2**20
    files = f"{size:.1f} MiB of CSV in {len(paths)} file(s)"
    print(f"\n{count:,} returns of {len(QUESTIONS)} questions, {files}; whole processes", flush=True)
    where = ["--workspace", str(workspace.root)]
    collected = _run([*WELLPUT, "collect", *map(str, paths), *where], may_end_with=(0, 1))
    held = (workspace.draft.parent / "members.sqlite").stat().st_size / 2**20
    rate = f"{count / collected.seconds:,.0f} returns a second, the store is {held:.0f} MiB"
    memory = f"{collected.memory:6.0f} MiB, of which the largest file {_largest(paths):.0f}"
    print(f"  collecting   {collected.seconds:8.2f} s   {memory}   {rate}", flush=True)
    print(f"{'':13}{collected.processor:8.2f} s of a processor; {_last_line(collected.out)}", flush=True)
    _collating(where, paths, rounds)


def _largest(paths: list[Path]) -> float:
    return max(path.stat().st_size for path in paths) / 2**20


def _last_line(said: str) -> str:
    return said.strip().rpartition("\n")[2]


def _collating(where: list[str], paths: list[Path], rounds: int) -> None:
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(_run([*COLLATE, "--by", "kind", "--format", "json", *where]))
        theirs.append(_run([sys.executable, str(HERE / "pandas_counts.py"), *map(str, paths)]))
    seconds = [median(one.seconds for one in several) for several in (ours, theirs)]
    memory = [max(one.memory for one in several) for several in (ours, theirs)]
    same = _ours(json.loads(ours[0].out)) == json.loads(theirs[0].out)
    for name, taken, most in zip(("collating", "pandas"), seconds, memory, strict=True):
        print(f"  {name:12} {taken:8.2f} s   {most:6.0f} MiB   ratio {seconds[0] / taken:.2f}")
    print(f"  figures {'equal' if same else 'NOT EQUAL'}")
    if not same:
        sys.exit(1)


def _exports(folder: Path, count: int) -> list[Path]:
    """Write the returns as one CSV, or as several where one would be larger than Wellput takes."""
    path = folder / "export.csv"
    write_csv(path, count)
    if count <= MOST_LINES:
        return [path]
    head, *lines = path.read_text("utf-8").splitlines(keepends=True)  # no cell here has a line break
    path.unlink()
    parts = []
    for number, start in enumerate(range(0, count, MOST_LINES), 1):
        part = folder / f"export-{number}.csv"
        part.write_text(head + "".join(lines[start : start + MOST_LINES]), "utf-8")
        parts.append(part)
    return parts


def _run(command: list[str], may_end_with: tuple[int, ...] = (0,)) -> Ran:
    began = time.perf_counter()
    with tempfile.TemporaryFile("w+", encoding="utf-8") as out:
        child = subprocess.Popen(command, stdout=out)  # noqa: S603 -- our own words
        _, status, usage = os.wait4(child.pid, 0)
        taken = time.perf_counter() - began
        out.seek(0)
        printed = out.read()
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in may_end_with:
        sys.exit(f"{' '.join(command)} ended with {child.returncode}:\n{printed[-2000:]}")
    return Ran(printed, taken, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def _ours(collation: dict[str, Any]) -> dict[str, Any]:
    """Bring Wellput's figures into the form of those that pandas printed."""
    types = dict(QUESTIONS)
    return {
        one["id"]: {group["group"]: _counts(group, types[one["id"]]) for group in one["groups"]}
        for one in collation["questions"]
    }


def _counts(group: dict[str, Any], type_: str) -> dict[str, Any]:
    said: dict[str, Any] = {"answered": group["base"]}
    if type_ in ("select_one", "select_multiple"):
        said["chosen"] = {one["option"]: one["count"] for one in group["choices"] if one["count"]}
    elif type_ == "rank":
        said["ranked"] = {one["option"]: [one["count"], one["first"], one["points"]] for one in group["ranking"]}
    elif type_ == "decimal":
        spread = group["numbers"]
        said["quartiles"] = [float(spread[key]) for key in ("lower_quartile", "median", "upper_quartile")]
    return said


if __name__ == "__main__":
    main()
