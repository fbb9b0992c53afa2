"""A date is written in words as far as it is known."""

import pytest

from wellput.text.rough_dates import rough_date_in_words


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2025-09-02", "2 September 2025"),
        ("2025-01", "January 2025"),
        ("2025", "2025"),
        ("spring 2024", "spring 2024"),
        ("2025-02-30", "2025-02-30"),
        ("2025-13", "2025-13"),
        ("", ""),
    ],
)
def test_days_and_months_are_put_in_words_and_all_else_stays(date: str, words: str) -> None:
    assert rough_date_in_words(date) == words
