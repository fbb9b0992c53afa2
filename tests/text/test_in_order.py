"""Names stand in the order in which people look for them."""

from hypothesis import given
from hypothesis import strategies as st

from wellput.text.in_order import in_order


def test_numbers_stand_by_their_size_and_capitals_make_no_difference() -> None:
    names = ["Member 10", "member 2", "Member 1", "Älv 3", "area 007", "Area 12", "Area"]
    assert sorted(names, key=in_order) == ["Area", "area 007", "Area 12", "Member 1", "member 2", "Member 10", "Älv 3"]


@given(st.integers(0, 10**30), st.integers(0, 10**30), st.text(max_size=5), st.text("abc ", max_size=5))
def test_of_two_names_that_differ_in_a_number_the_smaller_comes_first(
    one: int, other: int, before: str, after: str
) -> None:
    before = before.rstrip("0123456789")
    first, second = (in_order(f"{before}{number}{after}") for number in sorted((one, other)))
    assert first <= second
    assert (first == second) == (one == other)
