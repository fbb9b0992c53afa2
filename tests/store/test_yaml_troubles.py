"""What the YAML library cannot read is told in plain words, at the line that a person must mend."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yaml.reader import ReaderError

from wellput.store.yaml_reading import read_yaml
from wellput.store.yaml_troubles import trouble_in_words

JARGON = re.compile(
    r"scalar|token|mapping|sequence|flow|scanning|parsing|indicator|<block|expected|node|None|Error", re.IGNORECASE
)


@pytest.mark.parametrize(
    ("text", "line", "what", "mend"),
    [
        ("a: 1\nb: 'never closed\nc: 2\n", 2, "begins here and never ends", "same quotation mark"),
        ('a: 1\nb: "never closed\nc: 2\n', 2, "begins here and never ends", "same quotation mark"),
        ("a:\n\tb: 1\n", 2, "a tab", "spaces"),
        ("a: x\n\tb: 1\n", 2, "a tab", "spaces"),
        ("a: |\n\ttext\n", 2, "a tab", "spaces"),
        ("a: one: two\n", 1, "colon too many", "quotation marks"),
        ("a: 1\n  b: 2\n", 2, "does not begin where it should", "exactly under its neighbours"),
        ("a\nb: 2\n", 2, "colon", "the line before it has its colon"),
        ("a: 1\nwords alone\nb: 2\n", 2, "neither a key with its colon nor", "`key: value`"),
        ("a: 1\nb: [x, y\nc: 2\n", 2, "closing bracket is missing", "Close the bracket"),
        ("a: 1\nb: {x: 1\nc: 2\n", 2, "closing bracket is missing", "Close the bracket"),
        ("a: [x}\n", 1, "closing bracket is missing", "Close the bracket"),
        ("a: - b\n", 1, "A dash begins a list", "next line"),
        ("a: *\n", 1, "cannot begin with * or &", "quotation marks"),
        ("a: &\n", 1, "cannot begin with * or &", "quotation marks"),
        ("a: !<x\n", 1, "cannot begin with ! or %", "quotation marks"),
        ("a: @home\n", 1, "cannot begin with this sign", "quotation marks"),
        ("a: `code`\n", 1, "cannot begin with this sign", "quotation marks"),
        ("a: %d\n", 1, "cannot begin with this sign", "quotation marks"),
        ("%x\na: 1\n", 1, "cannot begin with ! or %", "quotation marks"),
        ('a: "C:\\qq"\n', 1, "a backslash", "twice"),
        ('a: "\\ud83d\\ude00"\n', 1, "a backslash", "twice"),
        ("a: |words\n", 1, "After | or >", "next line"),
        ("a:\n- b\nc: d\n- e\n", 4, "does not go on", "under its neighbours"),
        ("a:\n  - b\n  c: d\n", 3, "among the items of a list", "dash"),
        ("a: ]\n", 1, "one too many", "brackets"),
        ("a: 'It's here'\nb: 1\n", 1, "does not go on", "an apostrophe is written twice"),
        (" a: 1\nb: 2\n", 2, "does not go on", "under its neighbours"),
    ],
)
def test_each_common_slip_has_its_words(text: str, line: int, what: str, mend: str) -> None:
    [fault] = read_yaml("file.yaml", text).faults
    assert fault.line == line
    assert what in fault.what
    assert mend in fault.mend


def test_trouble_without_a_place_has_words_too() -> None:
    told = trouble_in_words("file.yaml", "a", ReaderError("file.yaml", 0, 0xFFFE, "unicode", "not allowed"))
    assert told.line is None
    assert "may not hold" in told.what


@given(st.text(alphabet=st.sampled_from("ab:-#'\"[]{},|>&*!%@` \t\n\\?~"), max_size=30))
def test_the_librarys_own_words_never_show(text: str) -> None:
    for fault in read_yaml("file.yaml", text + "\n").faults:
        told = re.sub(r"`[^`]*`", "", fault.what)
        assert not JARGON.search(told), fault


@given(st.text(alphabet=st.sampled_from("ab:-'\"[]{},| \n"), max_size=30))
def test_every_line_told_is_in_the_file(text: str) -> None:
    held = text + "\n"
    for fault in read_yaml("file.yaml", held).faults:
        assert fault.line is None or 1 <= fault.line <= held.count("\n")
