"""The generated returns are what the script makes, say so, and come to the published percentages."""

import csv
import datetime as dt
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.examples.outcome_returns import BANK, EXAMPLES, counts_for, files, made_returns
from wellput.desk.collation.collating import collated
from wellput.desk.demo import demo
from wellput.model.bank import PublishedFigure
from wellput.store.banks import find_bank, read_bank

GENERATED = files()


@pytest.mark.parametrize("place", GENERATED, ids=str)
def test_the_files_are_what_the_script_makes(place: Path) -> None:
    assert (EXAMPLES / place).read_bytes().decode() == GENERATED[place]


@pytest.mark.parametrize("place", [one for one in GENERATED if one.name != "members.csv"], ids=str)
def test_every_member_and_every_text_says_that_it_is_generated(place: Path) -> None:
    bank = read_bank(find_bank(BANK, None))
    typed = {f"{one.number}. {one.text}" for one in bank.questions if one.type == "text"}
    for row in csv.DictReader(StringIO(GENERATED[place])):
        assert row["Organisation"].startswith("Generated member")
        assert all(not words or words.startswith("Generated example") for title, words in row.items() if title in typed)


def test_the_rounded_percentages_are_those_that_were_published(tmp_path: Path) -> None:
    demo(tmp_path / "network", dt.date(2026, 1, 31), example="network")
    comparisons = collated(tmp_path / "network", by="kind").collation.comparisons
    assert len(comparisons) == 10
    for one in comparisons:
        assert one.percent is not None
        assert round(one.percent) == one.published, (one.label, one.group)
        assert one.published_base in (None, one.base)


def test_the_same_returns_are_made_every_time() -> None:
    bank = read_bank(find_bank(BANK, None))
    assert made_returns(bank, ("vcf",)) == made_returns(bank, ("vcf",))


@given(st.lists(st.integers(0, 100), min_size=1, max_size=3), st.integers(100, 200))
def test_the_counts_come_to_the_figures(percents: list[int], size: int) -> None:
    figures = [
        PublishedFigure(question="q", option=f"o{at}", group="g", percent=one, source="s")
        for at, one in enumerate(percents)
    ]
    base, counts = counts_for(figures, size)
    assert base <= size
    assert [round(100 * count / base + 1e-9) for count in counts] == percents
