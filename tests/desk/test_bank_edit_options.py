"""A list of options typed anew knows again what is worded a little otherwise, and nothing that says another thing."""

from wellput.desk.banks.bank_edit_options import with_options
from wellput.model.bank import Question


def question(*labels: str) -> Question:
    options = [{"id": f"old-{at}", "label": label} for at, label in enumerate(labels, 1)]
    return Question.model_validate({"id": "q", "type": "select_one", "text": "Which?", "options": options})


def test_an_option_in_nearly_the_same_words_keeps_its_id() -> None:
    made = with_options(question("Lunch clubs for all ages", "Sports"), "Sports; Lunch clubs for all the ages")
    assert [(one.id, one.label) for one in made.options] == [
        ("old-2", "Sports"),
        ("old-1", "Lunch clubs for all the ages"),
    ]


def test_an_opposite_or_another_thing_is_a_new_option() -> None:
    made = with_options(question("Satisfied", "11 to 20 hours"), "Dissatisfied; 11 to 30 hours; Fairly satisfied")
    assert not {"old-1", "old-2"} & {one.id for one in made.options}
