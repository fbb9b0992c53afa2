"""Questions about whoever answers are told from those that the consultation is about, by evidence of several kinds."""

from dataclasses import replace

import pytest

from wellput.intake.document.about_parts import places_about
from wellput.model.question_list import FoundQuestion, FoundRoute


def asked(text: str, *options: str, theme: str | None = None, number: str | None = None) -> FoundQuestion:
    return FoundQuestion(text, "select_one" if options else "text", (), options=options, theme=theme, number=number)


OWN = asked("Do you agree that the hall should open on Sundays?")


def about(*questions: FoundQuestion) -> list[str]:
    places = places_about((OWN, *questions))
    return [one.text for at, one in enumerate((OWN, *questions)) if at in places]


@pytest.mark.parametrize(
    "words",
    ["What region do you live in?", "In which parish do you live?", "Which part of town do you currently live in?",
     "How long have you lived in the borough?", "Where is your organisation based?",
     "With which surgery are you registered?", "Are you a...",
     "What ethnic groups do you identify with? Select as many options as you want.",
     "What is your connection with the hall?", "What is your relationship to the school?", "Please state your age",
     "Which of the following best describes you?", "Which of these best describes your employment status?",
     "What was your sex as registered at birth?", "Do you have any long-term physical or mental health conditions?",
     "Do you consider yourself to have a disability or impairment?", "Are you a parent or carer?",
     "Do you have any children under 16?", "How many children are there in your household?",
     "Have you ever served in the UK armed forces?", "Are you a serving member of the armed forces?",
     "How did you hear about this consultation?", "How did you first find out about our online survey?",
     "I agree that my response may be published", "Are you happy for your name to be published with your answers?",
     "Would you like your response to be kept confidential?", "Do you consent to us holding these details?",
     "Would you like to be kept informed of the outcome?", "May we contact you about your answers?",
     "How many staff does your organisation employ?" , "In what capacity are you replying?", "Are you responding as:",
     "What type of organisation do you represent?"],
)  # fmt: skip
def test_what_is_asked_of_the_respondent_is_known_by_its_words(words: str) -> None:
    assert about(asked(words)) == [words]


@pytest.mark.parametrize(
    "words",
    ["Do you agree that landlords should say where they live?", "Which of the following best describes your view?",
     "How do you travel to the library?", "Which library do you use?", "Do you have a blue badge?",
     "Do you think the proposals affect people with protected characteristics?", "What would help parents and carers?",
     "How would the plans affect you or your family?", "Do you have any comments on the effects on disabled people?",
     "What is your experience of living in the borough?", "Should names be published on the register?",
     "Are you aware of parents who were turned away?", "What information should be published about your council?",
     "Have you had problems in a country other than the one in which you live?", "Do you own a dog?",
     "Please select the hall you are commenting on:",
     "What kind of home do you live in?", "Do you live in a street that floods?",
     "Are you content that disabled people can reach the hall?", "What ideas do you have to improve contact with us?",
     "Do you agree that a tenant's religion should not be recorded?", "Do you provide services to disabled children?",
     "Do you think that your response to an order should be published?"],
)  # fmt: skip
def test_what_only_sounds_like_it_stays(words: str) -> None:
    assert not about(asked(words))


def test_answers_that_are_kinds_of_people_or_spare_one_the_answer_tell_it() -> None:
    kinds = asked("Which category applies to you?", "Resident", "Local business", "Visitor")
    spared = asked("Sleeping arrangements", "Alone", "Shared", "Prefer not to say")
    deeds = asked("Which of these best describes you?", "I swim every day", "I never swim")
    spared_view = asked("Do you support the closure?", "Yes", "No", "Prefer not to say")
    assert about(kinds, spared, deeds, spared_view) == [kinds.text, spared.text]


def test_a_heading_about_the_respondent_holds_until_a_view_is_asked_for() -> None:
    heads = "Questions about the respondent"
    size, pets, later = "How large is it?", "Do you own a dog?", "Do you keep a cat?"
    view = asked("What do you think of dogs in the hall?", theme=heads)
    under = [asked(words, theme=heads) for words in (size, pets)]
    assert about(*under, view, asked(later, theme=heads)) == [size, pets]


@pytest.mark.parametrize(
    ("heading", "holds"),
    [("About you", True), ("Section 1: About you", True), ("Asked to organisations only", True), ("Your details", True),
     ("Equality monitoring (optional)", True), ("About you and your views on halls", False),
     ("Questions about respondents' visits to halls", False), ("About the hall", False),
     ("Questions for organisations", False)],
)  # fmt: skip
def test_only_a_heading_over_nothing_else_holds(heading: str, *, holds: bool) -> None:
    assert bool(about(asked("Do you own a dog?", theme=heading))) == holds


def test_what_stands_between_two_of_them_is_one_of_them() -> None:
    age, pet, sex = asked("Please state your age"), asked("How old is your dog?"), asked("What is your gender?")
    assert about(age, pet, sex) == [age.text, pet.text, sex.text]
    assert about(age, pet) == [age.text]


def test_one_on_whose_answer_another_of_the_consultation_hangs_stays() -> None:
    lives = asked("Do you live in the parish?", "Yes", "No", number="1")
    follows = replace(asked("How long have you lived there?"), route=FoundRoute("1", ("Yes",)))
    view = replace(asked("What should the parish do first?"), route=FoundRoute("1", ("Yes",)))
    assert about(lives, follows) == [lives.text, follows.text]
    assert about(lives, view) == []


def test_where_all_questions_seem_to_be_about_people_none_is_set_apart() -> None:
    assert not places_about((asked("Please state your age"), asked("What is your gender?")))
