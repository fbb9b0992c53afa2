"""Lines left out become the answers of a question where a person says so, and no reply is thrown away."""

from dataclasses import replace
from pathlib import Path

import pytest

from wellput.desk.banks.bank_making import Source, asked_of, keep_bank, read_source
from wellput.desk.banks.bank_making_answers import options_in
from wellput.desk.banks.bank_making_bank import About, bank_of
from wellput.desk.banks.bank_making_below import with_lines_below
from wellput.desk.banks.bank_making_consultation import Consulted, told
from wellput.desk.banks.bank_making_doubts import heard
from wellput.desk.banks.bank_making_review import Looking, looked, looking
from wellput.desk.banks.bank_making_told import how_answered
from wellput.desk.banks.bank_making_unsure import doubting
from wellput.errors import NotUnderstoodError
from wellput.model.question_list import Doubt, FoundQuestion, LeftOut, QuestionList, SourceLine

UNPRINTED = "It is asked after one answer to the question before it, whose answers are not printed."
ABOUT = About("boats", Consulted("Boats", "Department for Examples"), "list.txt")
FORM = """Boating pond

1. Who uses the pond?

2. What would help? Tick all that apply.

## The pond

Depth of the water

Length of the jetty

Colour of the boats

3. What else should be said?
"""


def begun(folder: Path, text: str = FORM) -> Looking:
    path = folder / "pond.md"
    path.write_text(text, "utf-8")
    return looking(read_source(path))


def wrapped(*texts: str) -> list[SourceLine]:
    return [SourceLine(text, f"line {at}", is_wrapped=True) for at, text in enumerate(texts, 1)]


def listed(*questions: FoundQuestion, left: tuple[SourceLine, ...] = ()) -> QuestionList:
    return QuestionList("Boats", questions, (LeftOut(left, "unclear"),))


def asked(text: str, number: str | None, place: int, *doubts: Doubt) -> FoundQuestion:
    return FoundQuestion(text, "text", (SourceLine(text, f"line {place}"),), number, doubts=doubts)


@pytest.mark.parametrize("reply", ["{0}-{1} = Q1", "{0}-{1}=1", "{0} to {1} are the answers to question 1"])
def test_lines_that_are_said_to_be_answers_become_the_options_of_their_question(reply: str, tmp_path: Path) -> None:
    state = begun(tmp_path)
    numbers = [at for at, one in state.shown if one.words.startswith(("Depth", "Length", "Colour"))]
    after = looked(state, reply.format(numbers[0], numbers[-1]))
    question = after.new[0]

    assert (question.type, question.number and question.number.strip("."), question.options) == (
        "select_one", "1", ("Depth of the water", "Length of the jetty", "Colour of the boats"),
    )  # fmt: skip
    assert "Colour of the boats" in [line.text for line in question.source]
    assert not [one for _, one in after.shown if one.words.startswith("Depth")]
    assert looked(after, ":back") == state


def test_words_that_ask_for_several_make_the_lines_a_choice_of_several(tmp_path: Path) -> None:
    state = begun(tmp_path)
    numbers = [at for at, one in state.shown if one.words.startswith(("Depth", "Length"))]
    assert looked(state, f"{numbers[0]} {numbers[1]} = Q2").new[0].type == "select_multiple"


def test_answers_stay_when_another_line_is_taken_for_a_question(tmp_path: Path) -> None:
    state = begun(tmp_path)
    depth, length, colour = (at for at, one in state.shown if one.words.startswith(("Depth", "Length", "Colour")))
    after = looked(looked(state, f"{depth}-{length} = Q1"), str(colour))
    options = {one.text: one.options for one in after.source.found.questions}
    assert options["Who uses the pond?"] == ("Depth of the water", "Length of the jetty")
    assert "Colour of the boats" in options


@pytest.mark.parametrize("reply", ["1-2 = Q77", "1-2 =", "99 = Q1", "= Q1", "1 = Q1"])
def test_a_reply_that_names_no_question_or_no_answers_is_asked_again(reply: str, tmp_path: Path) -> None:
    with pytest.raises(NotUnderstoodError):
        looked(begun(tmp_path), reply)


def test_a_question_without_a_number_is_named_by_its_place(tmp_path: Path) -> None:
    text = FORM.replace("1. ", "").replace("2. ", "").replace("3. ", "")
    state = begun(tmp_path, text)
    first = state.source.found.questions[0]
    at = [number for number, one in state.shown if one.words.startswith(("Depth", "Length", "Colour"))]
    assert first.number is None
    assert looked(state, f"{at[0]}-{at[-1]} = Q1").new[0].text == first.text


def test_answers_on_one_line_are_parted_at_boxes_and_wide_gaps() -> None:
    lines = wrapped("( ) Male      ( ) Female     Do not want to say○○", "a) Mooring ○", "- Yes and no")
    assert options_in(lines) == ["Male", "Female", "Do not want to say", "Mooring", "Yes and no"]


def test_the_wrapped_words_of_a_column_stay_together() -> None:
    lines = wrapped("   I would row       ○    I would swim in", "   every week             summer", "   instead")
    assert options_in(lines) == ["I would row every week instead", "I would swim in summer"]


def test_lines_right_below_a_question_are_named_instead_of_said_to_be_missing() -> None:
    question = replace(asked("Which of these do you row?", "1", 4), type="select_one", options_absent=True)
    below = tuple(SourceLine(text, f"line {at}") for at, text in ((5, "- Punt"), (6, "- Skiff"), (7, "- Raft")))
    found = with_lines_below(listed(question, left=below))

    assert "perhaps its answers: line 5 to 7" in how_answered(found.questions[0])
    assert "not there" not in how_answered(found.questions[0])
    assert [one.about for one in doubting(found).waiting] == ["absent"]
    assert bank_of(found, ABOUT).open[0][1].endswith("line 5 to 7.")
    assert "not there" in how_answered(with_lines_below(listed(question)).questions[0])


def test_an_answer_after_which_a_question_is_asked_is_kept_as_its_route() -> None:
    before = replace(asked("Do you row?", "1", 2), type="select_one", options=("Yes", "No"))
    state = heard(doubting(listed(before, asked("If so, where?", "2", 3, Doubt("route", UNPRINTED)))), "Yes")
    bank = bank_of(state.settled()[0], ABOUT)
    relevant = list(bank.bank.questions)[1].relevant
    assert bank.open == ()
    assert relevant is not None
    assert relevant.is_ == ("yes",)


def test_an_answer_to_which_no_option_leads_is_left_to_decide_with_what_was_said() -> None:
    after = asked("If so, where?", "2", 3, Doubt("route", UNPRINTED))
    state = doubting(listed(asked("How do you row?", "1", 2), after))
    bank = bank_of(heard(state, "Yes; Often").settled()[0], ABOUT)
    assert "“Yes” or “Often” to question 1" in bank.open[0][1]
    assert bank_of(heard(state, "").settled()[0], ABOUT).open == ()


def test_where_a_type_is_asked_words_with_semicolons_are_the_options_of_a_choice() -> None:
    doubt = Doubt("type", "The rest may have been lost.", ("text", "select_one"))
    question = heard(doubting(listed(asked("Do you row?", "1", 2, doubt))), "Yes; No").found.questions[0]
    assert (question.type, question.options, question.doubts) == ("select_one", ("Yes", "No"), ())


@pytest.mark.parametrize("reply", ["12", "2 5-7", "5-9 = Q5"])
def test_numbers_alone_are_no_title(reply: str, tmp_path: Path) -> None:
    state = replace(asked_of(begun(tmp_path).source, {}), follows_lines=True)
    with pytest.raises(NotUnderstoodError, match="no title"):
        told(state, reply)
    assert told(state, ":back").went_back
    assert told(state, "Ponds 2030").said["title"] == "Ponds 2030"


@pytest.mark.parametrize("call", ["# Have your say:", "# Get involved", "# Have your say, get involved!"])
def test_a_call_is_no_title(call: str, tmp_path: Path) -> None:
    source = begun(tmp_path, f"{call}\n\n1. Who rows?\n\n2. Why?\n").source
    assert asked_of(source, {}).said["title"] == "Pond"
    source = begun(tmp_path, f"{call}\n\n# The future of the pond\n\nIt is old.\n\n1. Who rows?\n\n2. Why?\n").source
    assert asked_of(source, {}).said["title"] == "The future of the pond"


def test_a_body_named_often_is_proposed_and_holds_only_where_it_is_confirmed(tmp_path: Path) -> None:
    named = "The Specimen Harbour Trust owns it.\n\nDoes Specimen Harbour Trust pay? Ask Specimen Harbour Trust.\n\n"
    state = asked_of(begun(tmp_path, f"Boats and ponds: a plan\n\n{named}1. Who rows?\n\n2. Why?\n").source, {})
    assert state.consulted().publisher is None
    assert told(told(state, ""), "").consulted().publisher == "Specimen Harbour Trust"


def test_a_file_in_columns_is_said_to_be_hard_to_read_and_a_plain_one_is_not(tmp_path: Path) -> None:
    rows = tuple(SourceLine(f"Punt {at}          Skiff {at}", f"line {at}") for at in range(5, 10))
    for name, left, hard in (("rows", rows, True), ("none", (), False)):
        source = Source(listed(asked("Who rows?", "1", 2), left=left), "list.txt", "list", is_looked_through=True)
        kept = keep_bank(doubting(source.found), source, Consulted("Boats", "A body"), tmp_path / f"{name}.yaml")
        assert kept.is_hard_to_read is hard
