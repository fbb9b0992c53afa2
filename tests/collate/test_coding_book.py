"""The codebook: which code somebody means, and which names a new one cannot have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput.collate.coding_book import codes_said, find_code, new_code
from wellput.errors import NotUnderstoodError
from wellput.model.coded import NONE, Code

BOOK = [
    Code("views", "called-too-late", "Called too late"),
    Code("views", "money", "Money, grants"),
    Code("views", "trust", "Trust"),
]


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("1", ["called-too-late"]),
        ("3 1", ["trust", "called-too-late"]),
        ("1,3", ["called-too-late", "trust"]),
        ("trust; Money, Grants", ["trust", "money"]),
        ("Money, grants", ["money"]),
        ("money, trust", ["money", "trust"]),
        (" CALLED  too late. ", ["called-too-late"]),
        ("trust trust", ["trust"]),
        ("1;;2,", ["called-too-late", "money"]),
        ("none", [NONE]),
        ("None of these codes", [NONE]),
    ],
)
def test_codes_are_told_by_number_id_or_label(said: str, codes: list[str]) -> None:
    assert codes_said(BOOK, said, numbered=True) == tuple(codes)


@pytest.mark.parametrize("said", ["4", "0", "late", "trust late", "1; nonsense", "none, trust", "-1", ";"])
def test_what_is_no_code_is_never_guessed(said: str) -> None:
    with pytest.raises(NotUnderstoodError):
        codes_said(BOOK, said, numbered=True)


def test_a_mistyped_code_is_answered_with_the_nearest_one() -> None:
    with pytest.raises(NotUnderstoodError, match="Did you mean Trust"):
        codes_said(BOOK, "money; trsut")


def test_numbers_mean_nothing_in_a_spreadsheet_whose_codebook_may_have_grown() -> None:
    with pytest.raises(NotUnderstoodError):
        codes_said(BOOK, "1")


@pytest.mark.parametrize("label", ["", " . ", "12", "a; b", ":new", "x" * 81, "trust", "Called too late.", "none"])
def test_a_label_that_could_be_taken_for_something_else_is_refused(label: str) -> None:
    with pytest.raises(NotUnderstoodError):
        new_code(BOOK, "views", label)


labels = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)


@given(st.lists(labels, max_size=8))
def test_every_code_of_a_book_is_found_by_its_id_and_its_label(some: list[str]) -> None:
    book: list[Code] = []
    for label in some:
        try:
            book.append(new_code(book, "views", label))
        except NotUnderstoodError:
            continue
    assert len({one.code for one in book}) == len(book)
    for number, one in enumerate(book, 1):
        assert find_code(book, one.code) == one
        assert find_code(book, one.label) == one
        assert codes_said(book, str(number), numbered=True) == (one.code,)
        assert codes_said(book, f"{one.code};{one.code}") == (one.code,)


@given(st.text(max_size=60))
def test_any_reply_is_codes_of_the_book_or_is_refused_in_words(said: str) -> None:
    try:
        assert set(codes_said(BOOK, said, numbered=True)) <= {one.code for one in BOOK} | {NONE}
    except NotUnderstoodError as trouble:
        assert trouble.what  # noqa: PT017 -- either is right
