"""The benchmark of returns still runs, and its programs say the same of the same content; nothing is timed here."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
sys.path.append(str(BENCHMARKS))

pytest.importorskip("pandas", reason="pandas is only wanted for benchmarks")
pytest.importorskip("docx2python", reason="docx2python is only wanted for benchmarks")

from filled_forms import (  # noqa: E402  they are found once their folder is named
    FORM,
    by_docx2python,
    by_python_docx,
    by_wellput,
    empty_form,
    filled,
    recovered,
)
from survey_made_up import made_up_returns, write_csv  # noqa: E402  see above

from wellput.word.answer_forms.reading import FormReader, lines_of_form  # noqa: E402  see above


def test_every_field_of_a_form_is_recovered_by_wellput_and_words_by_the_others() -> None:
    empty = empty_form()
    reader = FormReader(FORM, lines_of_form(empty, "form.docx"))
    for made in made_up_returns(3):
        data, expected = filled(empty, made)
        assert by_wellput(reader, data) == expected
        words = {label: said for label, said in expected.items() if not label.endswith("your choice")}
        for found in (by_python_docx(data), by_docx2python(data)):
            assert recovered(words, found) == len(words)


def test_pandas_counts_what_was_made(tmp_path: Path) -> None:
    write_csv(tmp_path / "export.csv", 50)
    command = [sys.executable, str(BENCHMARKS / "pandas_counts.py"), str(tmp_path / "export.csv")]
    counts = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)  # noqa: S603 -- our own words
    made = [one for one in made_up_returns(50) if one.kind == "vcf" and "one-1" in one.answers]
    chosen = [one.answers["one-1"][0] for one in made]
    assert counts["one-1"]["vcf"] == {"answered": len(made), "chosen": {one: chosen.count(one) for one in chosen}}


def test_the_benchmark_prints_ratios_and_finds_the_figures_equal() -> None:
    ran = subprocess.run(  # noqa: S603 -- words of our own
        [sys.executable, str(BENCHMARKS / "returns.py"), "10", "200"], capture_output=True, text=True, check=True
    )
    assert "fields recovered" in ran.stdout
    assert "figures equal" in ran.stdout
