"""YAML is read as typed, every value with its line; what these files do not need is a fault, quickly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.patience import without_hanging
from wellput.store.yaml_reading import Reading, read_yaml
from wellput.store.yaml_tree import MOST_DEEP, MOST_FAULTS, MOST_VALUES


def read(text: str) -> Reading:
    return read_yaml("file.yaml", text)


@pytest.mark.parametrize("word", ["Yes", "No", "on", "Off", "1.10", "0123", "2025-09-16", "1:30", "0x1F", "True"])
def test_a_word_without_quotes_stays_as_typed(word: str) -> None:
    assert read(f"a: {word}\n").value == {"a": word}


@pytest.mark.parametrize("nothing", ["", "~", "null", "Null", "NULL"])
def test_nothing_is_none_unless_it_is_quoted(nothing: str) -> None:
    assert read(f'a: {nothing}\nb: "{nothing}"\n').value == {"a": None, "b": nothing}


def test_every_place_has_its_line() -> None:
    reading = read("a: 1\nb:\n  - x\n\n  - c: 2\n    d: {e: 3}\n")
    assert reading.line(("a",)) == 1
    assert reading.line(("b", 0)) == 3
    assert reading.line(("b", 1, "d", "e")) == 6


def test_a_place_that_the_file_does_not_have_takes_the_line_of_what_is_around_it() -> None:
    assert read("a: 1\nb:\n  c: 2\n").line(("b", "d", 7)) == 2


@pytest.mark.parametrize("old_break", ["\x85", "\u2028", "\u2029"])
def test_characters_that_old_yaml_takes_for_line_ends_are_text(old_break: str) -> None:
    reading = read(f"a: one{old_break}two\nb: three\nb: again\n")
    assert reading.value == {"a": f"one{old_break}two", "b": "three"}
    assert [fault.line for fault in reading.faults] == [3]


def test_a_file_may_use_the_whole_private_area_beside_old_line_ends() -> None:
    text = "".join(map(chr, range(0xE000, 0xE010))) + "\u2028"
    assert read(f"a: '{text}'\n").value == {"a": text}


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "`a` is here a second time (first in line 1)"),
        ("a: &name 1\n", 1, "`&name` is a YAML anchor"),
        ("a: 1\nb: *name\n", 2, "`*name` is a YAML alias"),
        ("a: 1\n*name : 2\n", 2, "`*name` is a YAML alias"),
        ("*name\n", 1, "`*name` is a YAML alias"),
        ("a: !!python/object/apply:os.system [echo]\n", 1, "`!!python/object/apply:os.system` is a YAML tag"),
        ("a: 1\n---\nb: 2\n", 2, "A second document begins here"),
        ("a: 1\n? [b, c]\n: 2\n", 2, "A list or a group of keys stands where a key should"),
        ("- a\n- b\n", 1, "The file holds a list"),
        ("some words\n", 1, "The file holds plain text"),
        ("a: 1\nb: \x07\n", 2, "control character (U+0007)"),
    ],
)
def test_what_is_not_wanted_is_a_fault_with_its_line(text: str, line: int, said: str) -> None:
    faults = read(text).faults
    assert [(fault.line, said in fault.what) for fault in faults] == [(line, True)]
    assert all(fault.mend for fault in faults)


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n"])
def test_an_empty_file_says_so(text: str) -> None:
    assert [fault.what for fault in read(text).faults] == ["The file is empty."]


def test_faults_of_one_kind_are_all_told() -> None:
    lines = [fault.line for fault in read("a: &x 1\nb: *x\nc: !t 2\nc: 3\n").faults]
    assert lines == [1, 2, 3, 4]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 10_000,
        "a: " + "[" * 10_000,
        "a: " + "{b: " * 10_000,
        "- " * 10_000,
        "".join(f"{' ' * n}a:\n" for n in range(2_000)),
        "? " * 10_000,
        "a: &a [x]\n" + "".join(f"b{n}: &b{n} [*a, *a, *a]\n" for n in range(20_000)),
        "a: [" + "[]," * 500_000 + "]",
        "a: [" + "b, " * 500_000 + "]",
        "\n".join(f"a: {n}" for n in range(200_000)),
        "\x01\n" * 500_000,
    ],
    ids=range(11),
)
def test_a_hostile_file_is_refused_quickly(text: str) -> None:
    with without_hanging():
        reading = read(text + "\n")
    assert 1 <= len(reading.faults) <= MOST_FAULTS + 2
    assert max(len(str(fault)) for fault in reading.faults) < 500


def test_values_may_lie_as_deep_as_any_real_file_needs() -> None:
    most = MOST_DEEP - 1
    assert not read("a: " + "[" * most + "]" * most + "\n").faults
    assert read("a: " + "[" * MOST_DEEP + "]" * MOST_DEEP + "\n").faults


def test_a_large_bank_is_far_from_the_limit() -> None:
    lines = "".join(f"- {{id: q{n}, type: text, text: x}}\n" for n in range(5_000))
    assert MOST_VALUES > 4 * 5_000
    assert not read(f"questions:\n{lines}").faults


@given(st.text(alphabet=st.sampled_from("ab:-#'\"[]{},|>&*!%@` \t\n\\?~\u2028é"), max_size=40))
def test_no_text_whatever_breaks_the_reader(text: str) -> None:
    reading = read(text + "\n")
    assert reading.faults or reading.whole


@given(st.text(max_size=60))
def test_no_character_whatever_breaks_the_reader(text: str) -> None:
    reading = read(text.replace("\r", "\n") + "\n")
    assert reading.faults or reading.whole
