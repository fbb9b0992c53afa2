"""Reading a text takes time that grows with it, whatever it holds."""

import time

import pytest

from wellput.text import count_words
from wellput.text.sentences import sentences

UNITS = [".", "!?", "1%", "£1,", "e.g. ", " ", "[@", "[@a] ", ".) ", '"', "a. ", "\t", "- "]


@pytest.mark.parametrize("unit", UNITS)
def test_a_long_run_of_anything_is_read_at_once(unit: str) -> None:
    text = unit * (100_000 // len(unit)) + "x"
    began = time.process_time()
    sentences(text)
    count_words(text)
    assert time.process_time() - began < 2
