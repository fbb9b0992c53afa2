"""The benchmark of documents still runs, and every program in it writes the whole content; nothing is timed here."""

import io
import subprocess
import sys
from pathlib import Path

import docx
import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
sys.path.append(str(BENCHMARKS))

from docxtpl_writer import by_docxtpl, docxtpl_template  # noqa: E402  they are found once their folder is named
from made_up import made_up  # noqa: E402  see above
from plain import markdown, plain  # noqa: E402  see above
from python_docx_writer import by_python_docx  # noqa: E402  see above
from wellput_writer import by_wellput  # noqa: E402  see above

STYLE = BENCHMARKS.parent / "templates" / "house-style.docx"


def words_of(data: bytes) -> str:
    document = docx.Document(io.BytesIO(data))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return " ".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


@pytest.mark.parametrize("program", ["wellput", "docxtpl", "python-docx", "pandoc's Markdown"])
def test_every_program_writes_the_same_content(program: str) -> None:
    bank, response = made_up(21)
    content = plain(bank, response)
    written = {
        "wellput": lambda: words_of(by_wellput(bank, response, STYLE.read_bytes())),
        "docxtpl": lambda: words_of(by_docxtpl(content, docxtpl_template())),
        "python-docx": lambda: words_of(by_python_docx(content)),
        "pandoc's Markdown": lambda: markdown(content),
    }[program]()
    for theme in content["themes"]:
        for question in theme["questions"]:
            expected = [
                question["name"],
                question["text"],
                question["ask"],
                *(one["text"] for one in question["parts"]),
            ]
            assert [words for words in expected if words not in written] == []
    assert [row[1] for row in content["evidence"] if row[1] not in written] == []


def test_the_benchmark_prints_times_and_ratios_for_a_small_document() -> None:
    ran = subprocess.run(  # noqa: S603 -- words of our own
        [sys.executable, str(BENCHMARKS / "documents.py"), "2"], capture_output=True, text=True, check=True
    )
    assert "2 questions, in process" in ran.stdout
    assert "docxtpl" in ran.stdout
