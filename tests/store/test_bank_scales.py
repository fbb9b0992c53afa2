"""A scale whose steps do not count, or whose result is told nowhere, is a fault with its line and its mend."""

import pytest

from tests.store.conftest import SMALL_BANK, Write
from wellput.errors import FaultyFileError
from wellput.store.banks import read_bank

SCALED = SMALL_BANK.replace(
    """\
        type: select_one
        text: How often do you meet?
        options:
          - {id: never, label: Never}
          - {id: sometimes, label: Sometimes}
""",
    """\
        type: scale
        text: How often do you meet?
        feeds: [barriers]
        options:
          - {id: never, label: Never, step: 1}
          - {id: sometimes, label: Sometimes, step: 2}
          - {id: unknown, label: We cannot say}
""",
)


def test_a_scale_with_steps_that_feeds_a_question_has_no_faults(write: Write) -> None:
    question = read_bank(write(SCALED, "small.yaml")).question("frequency")
    assert question is not None
    assert question.feeds == ("barriers",)
    assert [option.step for option in question.options] == [1, 2, None]


@pytest.mark.parametrize(
    ("was", "becomes", "line", "what", "mend"),
    [
        ("feeds: [barriers]", "feeds: [bariers]", 22, "There is no question `bariers`", "Did you mean `barriers`?"),
        ("feeds: [barriers]", "feeds: [frequency]", 22, "`frequency` feeds itself", "Name another question"),
        ("step: 2", "step: 3", 23, "The steps of `frequency` are 1, 3", "Count them 1, 2, 3"),
        ("step: 2", "step: 1", 23, "The steps of `frequency` are 1, 1", "each once"),
        ("type: scale", "type: select_one", 23, "only the options of a scale have a `step`", "make the type scale"),
        (", label: Time,", ", label: Time, step: 1,", 33, "only the options of a scale have a `step`", "Remove `step`"),
        ("choose: 2", "feeds: [frequency]", 31, "none of its options has a `step`", "give its options `step: 1`"),
        ("text: What is it called?", "text: x, feeds: [barriers]", 13, "about the respondent feeds no other", "Remove"),
    ],
)
def test_what_does_not_fit_is_a_fault(write: Write, was: str, becomes: str, line: int, what: str, mend: str) -> None:
    assert was in SCALED
    with pytest.raises(FaultyFileError) as caught:
        read_bank(write(SCALED.replace(was, becomes, 1), "small.yaml"))
    (told,) = [fault for fault in caught.value.faults if what in fault.what]
    assert mend in told.mend
    assert told.line == line
