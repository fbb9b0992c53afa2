from hypothesis import given, settings

from tests.collate.returned_things import answers
from wellput.model.answered import is_answered
from wellput.model.response import Answer
from wellput.store.members_values import answer_of, rows_of, says_anything


@settings(max_examples=150, deadline=None)
@given(answers)
def test_an_answer_taken_apart_into_rows_comes_back_whole_in_any_order(answer: Answer) -> None:
    rows = list(rows_of(answer))
    assert answer_of(rows) == answer
    assert answer_of(reversed(rows)) == answer
    assert says_anything(rows) == is_answered(answer)
    assert len({(row.field, row.position) for row in rows}) == len(rows)
