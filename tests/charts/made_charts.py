"""Made-up bars and strips of any size."""

from decimal import Decimal

from hypothesis import strategies as st

from tests.charts.made_maps import TYPED
from wellput.model.collation_shown import Bar, BarsShown, Strip, StripsShown

SHARES = st.floats(0, 1)
COUNTS = st.integers(0, 2_000_000)


@st.composite
def bars(draw: st.DrawFn, most: int = 25) -> BarsShown:
    """Bars with any labels; some in two shades."""
    two = draw(st.booleans())
    made = []
    for label in draw(st.lists(TYPED, min_size=1, max_size=most)):
        whole, count = draw(SHARES), draw(COUNTS)
        told = f"{count:,}; first {count // 2:,}" if two else f"{count:,} (100%)"
        made.append(Bar(label, whole, whole / 2 if two else whole, told))
    return BarsShown(tuple(made), "What was chosen", "Question 3: 44 answered", *(("first", "another") if two else ()))


@st.composite
def strips(draw: st.DrawFn, most: int = 12) -> StripsShown:
    """Strips with any labels and numbers."""
    made = []
    for label in draw(st.lists(TYPED, min_size=1, max_size=most)):
        five = sorted(draw(st.lists(st.decimals(-(10**6), 10**6, places=2), min_size=5, max_size=5)))
        made.append(Strip(label, *five, f"median £{five[2]:,}"))
    low, high = min(one.least for one in made), max(one.most for one in made)
    return StripsShown(tuple(made), "How the numbers lie", "Question 4", f"£{low:,} a year", f"£{high:,} a year")


def plain_bars(count: int) -> BarsShown:
    """So many bars with labels of some words."""
    made = (Bar(f"Option {at}: words of some length", at / count, at / count, f"{at} (50%)") for at in range(count))
    return BarsShown(tuple(made), "What was chosen", "Question 3: 44 answered")


def plain_strips(count: int) -> StripsShown:
    """So many strips."""
    least, lower, median, upper, most = map(Decimal, (0, 2, 3, 5, 9))
    one = Strip("A group", least, lower, median, upper, most, "median 3 hours")
    return StripsShown((one,) * count, "How the numbers lie", "Question 4: 9 gave one", "0 hours", "9 hours")
