"""Reading a text takes time that grows with it, whatever it holds."""

import pytest

from tests.patience import without_hanging
from wellput.text import count_words
from wellput.text.sentences import sentences

UNITS = [".", "!?", "1%", "£1,", "e.g. ", " ", "[@", "[@a] ", ".) ", '"', "a. ", "\t", "- "]


@pytest.mark.parametrize("unit", UNITS)
def test_a_long_run_of_anything_is_read_at_once(unit: str) -> None:
    text = unit * (100_000 // len(unit)) + "x"
    with without_hanging():
        sentences(text)
        count_words(text)
