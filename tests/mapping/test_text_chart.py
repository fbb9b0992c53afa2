"""The chart of letters: every number in its field, or how many are there."""

from wellput.mapping.text_chart import text_chart
from wellput.model.relationships import Relationship


def test_each_number_stands_where_its_relationship_stands() -> None:
    chart = text_chart(
        [Relationship(partner="a", strategic=5, proactive=5), Relationship(partner="b", strategic=1, proactive=1)]
    )
    assert chart[1].split() == ["Proactive", "5", "|", "|", "|", "|", "|", "1", "|"]
    assert chart[9].split() == ["Reactive", "1", "|", "2", "|", "|", "|", "|", "|"]
    assert chart[-1].split() == ["Transactional", "Strategic"]


def test_its_lines_are_even_and_fit_a_terminal() -> None:
    chart = text_chart([Relationship(partner="a", strategic=2, proactive=3)] * 200)
    assert "200 here" in "".join(chart)
    assert len({len(line) for line in chart[:-2]}) == 1
    assert max(map(len, chart)) < 80


def test_a_relationship_without_both_numbers_is_in_no_field() -> None:
    lines = text_chart([Relationship(partner="a", strategic=2)])[:-2]
    assert not any(letter.isdecimal() for line in lines for letter in line.split("|", 1)[-1])
