"""Speed, side by side in one run: start-up against bare click, loading, and rendering the example against docxtpl.

Run it from a checkout installed for development: `.venv/bin/python benchmarks/compare.py`. It prints milliseconds
of this machine and, what matters, their ratios. Documents of other sizes: benchmarks/documents.py.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from docxtpl_writer import by_docxtpl, docxtpl_template
from plain import plain
from turns import in_turns, report, run
from wellput_writer import by_wellput

from wellput.model.bank import Bank
from wellput.model.response import Response
from wellput.store.banks import read_bank
from wellput.store.content import content
from wellput.store.drafts import read_draft

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
    times = in_turns(
        lambda: by_wellput(bank, response, style), lambda: by_docxtpl(plain(bank, response), template), rounds=7
    )
    report(f"rendering {name}", "wellput", times[0], "docxtpl", times[1])


def worked_example() -> tuple[Bank, Response]:
    """Return the shipped bank and its worked example."""
    response = read_draft(content("responses") / "example" / "response.yaml").response
    return read_bank(content("questionbank") / f"{response.bank}.yaml"), response


if __name__ == "__main__":
    main()
