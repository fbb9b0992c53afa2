"""Coding in a spreadsheet that goes out and comes back: nothing is guessed, nothing is lost."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from tests.desk.coding_workspace import QUESTION, SAID, say_again, workspace_with
from wellput.desk.collation.coding import give, open_coding
from wellput.desk.collation.coding_book import add_code
from wellput.desk.collation.coding_files import TakenIn, export, take_in
from wellput.errors import WellputError
from wellput.model.coded import NONE

Change = Callable[[Any], None]


@pytest.fixture
def here(tmp_path: Path) -> Path:
    folder = workspace_with(tmp_path / "net", SAID)
    for label in ("Late", "Money, grants"):
        add_code(folder, QUESTION, label)
    return folder


def out(here: Path, coder: str = "Me") -> Path:
    return export(here, QUESTION, here / f"{coder}.xlsx", coder, overwrite=True)


def changed(path: Path, change: Change) -> Path:
    book = load_workbook(path)
    change(book)
    book.save(path)
    return path


def typed(path: Path, **by_member: object) -> Path:
    def change(book: Any) -> None:
        for row in book["Texts"].iter_rows(min_row=2):
            if row[0].value in by_member:
                row[3].value = by_member[row[0].value]

    return changed(path, change)


def codes(here: Path, coder: str = "Me") -> dict[str, tuple[str, ...]]:
    coded = open_coding(here, QUESTION)
    return {member: one.codes for member, one in coded.read_by(coder).items() if one.current}


def reasons(taken: TakenIn) -> str:
    return "\n".join(f"{one.place}: {one.reason}" for one in taken.unread)


def test_codes_come_back_by_id_or_label_and_an_empty_cell_changes_nothing(here: Path) -> None:
    taken = take_in(here, typed(out(here), ann="late", bob="Late; Money, grants", cat="money-grants\nlate", dan=" "))
    assert (taken.taken, taken.unread, taken.told) == (3, (), ())
    assert codes(here) == {"ann": ("late",), "bob": ("late", "money-grants"), "cat": ("late", "money-grants")}
    again = take_in(here, typed(out(here), ann=None, dan="none"))
    assert (again.taken, again.same) == (1, 2)
    assert codes(here)["ann"] == ("late",)
    assert codes(here)["dan"] == (NONE,)


def test_unknown_codes_are_listed_with_their_row_and_the_row_is_left(here: Path) -> None:
    taken = take_in(here, typed(out(here), ann="late; nonsense", bob="Lte", cat=7, dan="none; late"))
    assert taken.taken == 0
    assert codes(here) == {}
    assert [one.place for one in taken.unread] == [f"sheet Texts, row {row}" for row in (2, 3, 4, 5)]
    assert "no code “nonsense”" in reasons(taken)
    assert "Did you mean Late (late)?" in reasons(taken)
    assert 'wellput code book add key-messages "nonsense"' in reasons(taken)
    nonsense = take_in(here, typed(out(here), ann="none; late"))
    assert "stands alone" in reasons(nonsense)
    assert "book add" not in reasons(nonsense)


def test_codes_that_take_the_place_of_others_are_told(here: Path) -> None:
    take_in(here, typed(out(here), ann="late"))
    taken = take_in(here, typed(out(here), ann="money-grants"))
    assert taken.told == ("Ann: Money, grants (before: Late)",)


def test_a_text_that_changed_since_is_noticed_and_its_codes_wait(here: Path) -> None:
    path = typed(out(here), ann="late", bob="late")
    say_again(here, {"Ann": "Now otherwise."})
    taken = take_in(here, path)
    assert "has changed since this file was written" in reasons(taken)
    assert codes(here) == {"bob": ("late",)}
    assert open_coding(here, QUESTION).read_by("Me")["ann"].codes == ("late",)
    rows = load_workbook(out(here))["Texts"]
    assert (rows["D2"].value, rows["E2"].value) == (None, "The words have changed since you gave: late")


def test_codes_of_older_words_do_not_replace_those_of_newer_ones(here: Path) -> None:
    path = typed(out(here), ann="late")
    say_again(here, {"Ann": "Now otherwise."})
    coded = open_coding(here, QUESTION)
    give(coded, "Me", {"ann": (("money-grants",), coded.texts[0].mark)})
    assert "those codes stay" in reasons(take_in(here, path))
    assert codes(here) == {"ann": ("money-grants",)}


def test_rows_may_be_sorted_columns_moved_and_others_added(here: Path) -> None:
    def change(book: Any) -> None:
        page = book["Texts"]
        page.move_range("A1:F5", cols=2)
        page["A1"], page["A2"] = "My notes", "Look again"
        rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=2)]
        for at, row in enumerate(reversed(rows), 2):
            for column, value in enumerate(row, 1):
                page.cell(at, column).value = value

    path = typed(out(here), ann="late")
    assert take_in(here, changed(path, change)).taken == 1
    assert codes(here) == {"ann": ("late",)}


def test_a_member_in_two_rows_or_that_is_not_there_is_listed(here: Path) -> None:
    def change(book: Any) -> None:
        book["Texts"].append(["ann", "", "", "money-grants", "", "x"])
        book["Texts"].append(["stranger", "", "", "late", "", "x"])

    taken = take_in(here, changed(typed(out(here), ann="late"), change))
    assert "ann stands in two rows" in reasons(taken)
    assert "“stranger”" in reasons(taken)
    assert codes(here) == {"ann": ("late",)}


def test_a_formula_is_not_run_and_is_listed(here: Path) -> None:
    taken = take_in(here, typed(out(here), ann='=HYPERLINK("http://x")', bob="late"))
    assert codes(here) == {"bob": ("late",)}
    assert "formula" in reasons(taken)


def test_what_members_said_never_becomes_a_formula(tmp_path: Path) -> None:
    words = {"Ann": '=HYPERLINK("x")', "Bob": "+1", "Cat": "@SUM(A1)", "Dan": "-2\n\x1b[31m"}
    folder = workspace_with(tmp_path / "net", words)
    page = load_workbook(out(folder))["Texts"]
    assert {cell.data_type for row in page.iter_rows() for cell in row if cell.value is not None} == {"s"}
    assert page["C2"].value == '=HYPERLINK("x")'
    assert page["C2"].quotePrefix


def _without(sheet: str) -> Change:
    return lambda book: book.remove(book[sheet])


def _set(sheet: str, cell: str, value: object) -> Change:
    def change(book: Any) -> None:
        book[sheet][cell] = value

    return change


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_without("Texts"), "no sheet called “Texts”"),
        (_without("About"), "no sheet called “About”"),
        (_set("Texts", "D1", "Kodes"), "no column “Codes”"),
        (_set("Texts", "G1", "Codes"), "several columns “Codes”"),
        (_set("About", "B2", "other-bank"), "made for the bank other-bank"),
        (_set("About", "B3", "no-question"), "no question 'no-question'"),
        (_set("About", "B6", "2"), "format 2"),
        (_set("About", "A5", "x"), "does not say the coder"),
    ],
)
def test_a_file_that_lost_what_it_is_read_by_is_refused_whole(here: Path, change: Change, words: str) -> None:
    path = changed(typed(out(here), ann="late"), change)
    with pytest.raises(WellputError, match=words):
        take_in(here, path)
    assert codes(here) == {}


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"Member,Codes\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_a_file_that_is_no_spreadsheet_is_refused_in_words(here: Path, data: bytes) -> None:
    path = here / "x.xlsx"
    path.write_bytes(data)
    with pytest.raises(WellputError):
        take_in(here, path)


def test_a_file_of_another_kind_or_one_that_somebody_changed_is_not_written_over(here: Path) -> None:
    with pytest.raises(WellputError, match=r"ends in \.xlsx"):
        export(here, QUESTION, here / "x.csv", "Me")
    path = typed(out(here), ann="late")
    with pytest.raises(WellputError, match="changed since"):
        export(here, QUESTION, path, "Me")


given_codes = st.dictionaries(
    st.sampled_from(["ann", "bob", "cat", "dan"]),
    st.lists(st.sampled_from(["late", "money-grants"]), unique=True, min_size=1) | st.just([NONE]),
)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(given_codes)
def test_whatever_was_coded_goes_out_and_comes_back_the_same(here: Path, some: dict[str, list[str]]) -> None:
    coded = open_coding(here, QUESTION)
    marks = {text.member: text.mark for text in coded.texts}
    give(coded, "Me", {member: (given, marks[member]) for member, given in some.items()})
    before = codes(here)
    taken = take_in(here, out(here))
    assert (taken.taken, taken.same, taken.unread) == (0, len(before), ())
    assert codes(here) == before


any_words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40).filter(str.strip)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(any_words)
def test_any_words_go_out_and_their_codes_come_back(here: Path, words: str) -> None:
    say_again(here, {"Ann": words})
    assert take_in(here, typed(out(here, "Any"), ann="late")).unread == ()
    assert codes(here, "Any")["ann"] == ("late",)
