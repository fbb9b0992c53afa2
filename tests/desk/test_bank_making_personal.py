"""What a list asks of whoever answers goes where it belongs, and yes-or-no questions are asked about."""

import pytest

from wellput.desk.banks.bank_making_about import NO_ANSWERS, place_asked_for, set_apart
from wellput.desk.banks.bank_making_bank import About, bank_of
from wellput.desk.banks.bank_making_consultation import Consulted
from wellput.desk.banks.bank_making_doubts import heard
from wellput.desk.banks.bank_making_personal import asks_of_person
from wellput.desk.banks.bank_making_unsure import doubting
from wellput.errors import NotUnderstoodError
from wellput.interview.question_steps import question_steps
from wellput.model.answer_form_asked import answer_form
from wellput.model.question_list import FoundQuestion, FoundRoute, QuestionList, SourceLine
from wellput.model.response import Response

LINE = SourceLine("Words", "line 3")


def listed(*asked: FoundQuestion | str) -> QuestionList:
    found = (one if isinstance(one, FoundQuestion) else FoundQuestion(one, "text", (LINE,)) for one in asked)
    return set_apart(QuestionList(None, tuple(found), ()))


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("What is your name (you need not say)?", "contact.name"),
        ("Which charity, if any, do you represent?", "name"),
        ("Name of club or person (not for under 16s)", "name"),
        ("Surgery name", "name"),
        ("If you would like to hear more please provide your contact details below.", "contact.email"),
        ("Which charity, if any, should run the hall?", None),
        ("What should the name of the club be?", None),
    ],
)
def test_what_asks_who_answers_fills_a_place_in_a_draft(words: str, place: str | None) -> None:
    assert place_asked_for(words) == place


@pytest.mark.parametrize(
    "words",
    ["How old are you?", "Age group", "Gender:", "Are you", "What is your ethnic group? (optional)", "Your religion",
     "Which age band are you in?", "Do you consider yourself to have a disability?", "Sexual orientation",
     "Are you male or female?", "How would you describe your gender?", "What is your date of birth?"],
)  # fmt: skip
def test_what_a_person_is_goes_into_an_optional_part_about_them(words: str) -> None:
    bank = bank_of(listed("What would you change?", words), About("halls", Consulted("Halls", "Us"), "a.txt")).bank
    assert [(theme.title, theme.optional, len(theme.questions)) for theme in bank.themes] == [
        ("Questions", False, 1),
        ("About you", True, 1),
    ]


@pytest.mark.parametrize(
    "words",
    ["How old are your children?", "At what age should schooling begin?", "What is the religion of the school?",
     "Are you aware of the plans?", "How would the plans affect people by age, sex or faith?", "Gender pay gaps"],
)  # fmt: skip
def test_what_is_asked_of_others_stays(words: str) -> None:
    assert not asks_of_person(words)


def test_a_personal_question_on_which_another_hangs_stays_where_it_is() -> None:
    age = FoundQuestion("How old are you?", "text", (LINE,), number="1")
    hanging = FoundQuestion("Why?", "text", (LINE,), number="2", route=FoundRoute("1", ("Under 18",)))
    assert len(listed(age, hanging).questions) == 2


@pytest.mark.parametrize(
    ("words", "in_doubt"),
    [
        ("Should dogs be let in?", True),
        ("Would you like more benches? Please say where.", True),
        ("When you last came, were you offered a seat?", True),
        ("Is the hall warm enough?", True),
        ("Has the hall become safer?", True),
        ("Can the hall be reached by bus?", True),
        ("Do you currently use the hall?", True),
        ("Should the hall open early or late?", False),
        ("Should the hall close, and if so why?", False),
        ("Would you use it - if so, what for?", False),
        ("Is there anything else?", False),
        ("Can you give an example?", False),
        ("How is the hall heated? Is it warm?", False),
        ("Has the hall changed? What has become better?", False),
    ],
)
def test_yes_or_no_questions_are_asked_about_however_they_begin(words: str, in_doubt: bool) -> None:
    assert [one.words for one in doubting(listed(words)).waiting] == ([NO_ANSWERS] if in_doubt else [])


def test_one_reply_settles_all_of_them() -> None:
    state = doubting(listed("Should dogs be let in?", "Do you support a fee?", "Is it warm?"))
    assert heard(state, ":all").over


@pytest.mark.parametrize("typed", ["Yes; No", "Strongly agree; Agree; Disagree", "Often; Sometimes; Never"])
def test_answers_that_fit_anything_may_be_taken_again_anywhere(typed: str) -> None:
    state = heard(doubting(listed("Should dogs be let in?", "Do you support a fee?")), typed)
    assert "; ".join(state.typed_last) == typed


def test_other_answers_may_be_taken_again_only_where_the_question_opens_alike() -> None:
    state = doubting(listed("Is it warm?", "Is it dry?", "Should dogs be let in?"))
    after = heard(heard(state, "In the hall; In the yard"), ":same")
    with pytest.raises(NotUnderstoodError):
        heard(after, ":same")


def test_nobody_is_asked_what_should_be_done_about_what_they_are() -> None:
    found = listed("What would you change?", "Where do you live?")
    bank = bank_of(found, About("halls", Consulted("Halls", "Us"), "a.txt")).bank
    response = Response(format=1, bank="halls")
    own, lives = bank.questions
    asked = {item.id: [ask.field for ask in item.asks] for theme in answer_form(bank).themes for item in theme.items}
    assert asked == {own.id: ["text", "ask"], lives.id: ["text"]}
    steps = {one.id: [step.part for step in question_steps(bank, response, one)] for one in (own, lives)}
    assert steps[own.id] == ["position", "text", "evidence", "ask", "review"]
    assert steps[lives.id] == ["text", "review"]
