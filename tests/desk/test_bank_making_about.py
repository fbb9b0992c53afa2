"""A new bank asks once about whoever answers, proposes what the list says of the consultation, and loses no reply."""

from dataclasses import replace
from pathlib import Path

import pytest

from wellput.checks.respondent import RULES
from wellput.checks.rule import Subject
from wellput.desk.banks.bank_making import Source, asked_of, keep_bank, title_of
from wellput.desk.banks.bank_making_about import NO_ANSWERS, place_asked_for, set_apart
from wellput.desk.banks.bank_making_bank import About, MadeBank, bank_of
from wellput.desk.banks.bank_making_closing import Closing, closing, closing_in
from wellput.desk.banks.bank_making_consultation import Consulted
from wellput.desk.banks.bank_making_doubts import heard
from wellput.desk.banks.bank_making_told import about_lines
from wellput.desk.banks.bank_making_unsure import doubting
from wellput.errors import NotUnderstoodError, WellputError
from wellput.model.bank import Bank
from wellput.model.question_list import FoundQuestion, LeftOut, QuestionList, SourceLine
from wellput.model.response import Response
from wellput.store.bank_writing import keep_new_bank
from wellput.store.banks import bank_paths, read_bank

LINE = SourceLine("Words", "line 3")
ABOUT = About("cycling", Consulted("Cycling", "Department for Examples"), "list.txt")


def question(text: str, number: str | None = None) -> FoundQuestion:
    return FoundQuestion(text, "text", (LINE,), number=number)


def listed(*questions: FoundQuestion, about: tuple[FoundQuestion, ...] = (), title: str | None = None) -> QuestionList:
    return set_apart(QuestionList(title, questions, (), about))


def made(*questions: FoundQuestion, about: tuple[FoundQuestion, ...] = ()) -> MadeBank:
    return bank_of(listed(*questions, about=about), ABOUT)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("What is your name?", "contact.name"),
        ("Your name (required)", "contact.name"),
        ("What is your email address?", "contact.email"),
        ("Please tell us your email address? If you enter it, you will receive an acknowledgement.", "contact.email"),
        ("What is the name of your organisation?", "name"),
        ("If you are responding on behalf of an organisation, what is your organisation?", "name"),
        ("Please tell us the organisation you are representing if any?", "name"),
        ("Your role", "describes"),
        ("What should the name of the park be?", None),
        ("What is the role of charities?", None),
        ("Do you have comments on how we ask you to respond by email?", None),
        ("What is your organisation for?", None),
    ],
)
def test_what_asks_for_a_place_in_a_draft_and_nothing_else_is_known(words: str, place: str | None) -> None:
    assert place_asked_for(words) == place


def test_questions_about_the_respondent_are_asked_once_numbered_or_not(tmp_path: Path) -> None:
    asked = [question("What is your name?", "1"), question("What is your email address?", "2"), question("Why?", "3")]
    bank = made(*asked)
    assert [one.text for one in bank.bank.questions] == ["Why?"]
    profile = {one.id: one.text for one in bank.bank.profile}
    assert (profile["contact.name"], profile["contact.email"]) == (asked[0].text, asked[1].text)
    assert "Asked once, about you: 1. What is your name?; 2. What is your email address?" in list(
        about_lines(listed(*asked))
    )
    keep_new_bank(tmp_path / "cycling.yaml", bank.bank, bank.remarks)


@pytest.mark.parametrize("text", ["Name of the park?", "Kind?", "Name?", "Confidentiality?", "Summary?", "Respondent?"])
def test_no_question_is_called_as_one_of_the_profile_or_as_a_place_of_the_interview(text: str, tmp_path: Path) -> None:
    bank = bank_of(QuestionList(None, (question(text, "1"), question(text, "2")), ()), ABOUT)
    keep_new_bank(tmp_path / "cycling.yaml", bank.bank, bank.remarks)
    ids = [one.id for one in (*bank.bank.profile, *bank.bank.questions)]
    assert len({*ids, "respondent", "summary"}) == len(ids) + 2


def test_every_new_bank_asks_what_a_response_is_asked_for() -> None:
    shipped = read_bank(bank_paths(None)["any-consultation"])
    bank = made(question("Why?", "1")).bank
    assert [one.id for one in bank.profile] == [one.id for one in shipped.profile if one.id != "kind"]
    confidentiality = next(one for one in bank.profile if one.id == "confidentiality")
    assert [(one.id, one.standing, one.source) for one in confidentiality.options] == [
        (id_, "supplied", "wellput") for id_ in ("publish", "anonymous", "confidential")
    ]


def test_kinds_that_the_list_names_are_the_kinds_of_the_bank(tmp_path: Path) -> None:
    kind = FoundQuestion("Are you answering as", "select_one", (LINE,), options=("An individual", "An organisation"))
    bank = made(question("Why?"), about=(kind,))
    assert [one.label for one in bank.bank.respondents] == ["An individual", "An organisation"]
    assert next(one for one in bank.bank.profile if one.id == "kind").text == "Are you answering as"
    keep_new_bank(tmp_path / "cycling.yaml", bank.bank, bank.remarks)


def mends(bank: Bank) -> dict[str, str]:
    subject = Subject(bank, Response.model_validate({"format": 1, "bank": bank.bank}), (), closing("2026-01-01").date())
    return {f"{one.code} {one.place.field}": one.mend for rule in RULES for one in rule.find(subject)}


def test_a_check_sends_to_a_question_that_is_there_and_else_to_the_draft() -> None:
    bank = made(question("Why?")).bank
    assert all(mend.endswith(": wellput ask respondent.") for mend in mends(bank).values())
    bare = bank.model_copy(update={"profile": bank.profile[:1]})
    assert mends(bare)["COM05 name"].endswith("wellput ask respondent.")
    assert mends(bare)["COM06 represents.whom"].endswith(
        "write `whom:` under `respondent:`, `represents:` in the draft."
    )
    assert mends(bare)["COM08 confidentiality"] == (
        "Choose publish, anonymous or confidential: no question of this bank asks for it, so write "
        "`confidentiality:` under `respondent:` in the draft."
    )


CHOICES = (
    "Do you agree or disagree with the proposal?",
    "To what extent do you agree that it is fair?",
    "Are you responding as an individual or on behalf of an organisation?",
)


@pytest.mark.parametrize("words", CHOICES)
def test_a_choice_without_printed_answers_stays_in_words_and_is_asked_about(words: str) -> None:
    state = doubting(listed(question(words, "1")))
    assert (state.question.type, state.waiting[0].words) == ("text", NO_ANSWERS)
    assert bank_of(listed(question(words, "1")), ABOUT).open == (("Question 1", NO_ANSWERS),)
    kept, _ = heard(state, "").settled()
    assert (kept.questions[0].type, kept.questions[0].doubts) == ("text", ())
    typed, places = heard(state, "Yes; No").settled()
    assert (typed.questions[0].type, typed.questions[0].options, places) == ("select_one", ("Yes", "No"), {0})
    scale, _ = heard(state, "Strongly agree; Agree; Disagree; Strongly disagree").settled()
    assert scale.questions[0].type == "scale"


@pytest.mark.parametrize(
    ("words", "in_doubt"),
    [
        ("Do you support the proposal?", True),
        ("Do you agree with our plan for halls? Please give reasons.", True),
        ("Overall, do you think that the fee is fair?", True),
        ("Thinking about your hall, would you support a fee?", True),
        ("What do you think of the plan?", False),
        ("What, if anything, do you think is missing?", False),
        ("Why do you support the proposal?", False),
        ("Do you have anything to add?", False),
    ],
)
def test_every_question_that_yes_or_no_would_answer_is_asked_about(words: str, in_doubt: bool) -> None:
    state = doubting(listed(question(words, "1")))
    assert [one.words for one in state.waiting] == ([NO_ANSWERS] if in_doubt else [])


def test_one_can_go_back_to_the_question_before() -> None:
    state = doubting(listed(question(CHOICES[0], "1"), question(CHOICES[1], "2")))
    after = heard(heard(state, ":drop"), ":back")
    assert after == state
    with pytest.raises(NotUnderstoodError, match="first"):
        heard(after, ":back")


def test_an_option_that_is_typed_twice_is_told() -> None:
    with pytest.raises(NotUnderstoodError, match="“yes” is there twice"):
        heard(doubting(listed(question(CHOICES[0], "1"))), "Yes; No;; yes")


def test_options_to_take_again_that_were_never_typed_are_told_as_that() -> None:
    with pytest.raises(NotUnderstoodError, match="No options were typed yet"):
        heard(doubting(listed(question(CHOICES[0], "1"))), ":same")


def test_the_answers_typed_last_can_be_taken_again() -> None:
    first = doubting(listed(question(CHOICES[0], "1"), question(CHOICES[1], "2")))
    with pytest.raises(NotUnderstoodError):
        heard(first, ":same")
    found, _ = heard(heard(first, "Yes; No"), ":same").settled()
    assert [one.options for one in found.questions] == [("Yes", "No")] * 2


def test_what_stands_behind_a_question_about_the_respondent_is_its_guidance() -> None:
    bank = made(question("Your email address? You will receive an acknowledgement.", "1"), question("Why?")).bank
    email = next(one for one in bank.profile if one.id == "contact.email")
    assert (email.text, email.guidance) == ("Your email address?", "You will receive an acknowledgement.")


def test_a_choice_about_the_respondent_without_answers_is_asked_about_too() -> None:
    assert [one.text for one in listed(question("Why?"), about=(question(CHOICES[2]),)).questions] == [
        CHOICES[2],
        "Why?",
    ]


@pytest.mark.parametrize("changes", [{"options": ("Yes", "No")}, {"options_absent": True}, {"text": "What else?"}])
def test_other_questions_are_not_in_doubt(changes: dict[str, object]) -> None:
    assert listed(replace(question(CHOICES[0]), **changes)).questions[0].doubts == ()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("Closes 2 Nov 2020", "2020-11-02"),
        ("Closed 24 June 2019", "2019-06-24"),
        ("This consultation closes on 3 March 2026 at 11:45pm", "2026-03-03T23:45"),
        ("The deadline for responses is 12 noon on Friday 5 May 2027.", "2027-05-05T12:00"),
        ("Closing date: midnight on 3/4/2026", "2026-04-03T23:59"),
        ("Please send your replies by Friday 5 February 2027 to the address below.", "2027-02-05"),
        ("Forms must be returned before 1 March 2027", "2027-03-01"),
        ("Replies to the survey of 2019 were received. It began by 1 May 2020", None),
        ("The shop closes at 5 on Sundays", None),
        ("The last survey closed on 31 February 2020", None),
        ("It closed on 1 May 2020. It closes on 2 May 2021.", None),
        ("It closes on 2 May 2021. Responses must reach us by 2 May 2021 at 5pm.", "2021-05-02T17:00"),
    ],
)
def test_when_a_list_says_that_it_closes_is_proposed(said: str, moment: str | None) -> None:
    found = closing_in([SourceLine(said, "line 1")])
    assert (found.moment if found else None) == (closing(moment) if moment else None)


@pytest.mark.parametrize(
    ("said", "words"),
    [("3 March 2026", "3 March 2026"), ("2026-03-03", "3 March 2026"), ("3/3/2026 5pm", "3 March 2026, 5:00pm")],
)
def test_no_time_is_told_where_only_a_day_was_given(said: str, words: str) -> None:
    assert Closing(closing(said), SourceLine(said, "line 1")).words == words


@pytest.mark.parametrize("said", ["3 March 2026 at 11:45pm", "3/3/2026 11.45 pm", "2026-03-03T23:45"])
def test_a_closing_time_can_be_typed_as_people_do(said: str) -> None:
    assert closing(said) == closing("2026-03-03 23:45")


@pytest.mark.parametrize(
    "title",
    ["Question Title", "Annex A", "Annex A: Consultation questions", "Consultation questions", "Criteria for awards"],
)
def test_a_heading_that_any_list_could_have_is_not_proposed_as_a_title(title: str) -> None:
    assert title_of(Source(listed(question("Why?"), title=title), "park-plan.txt", "park-plan")) == "Park plan"


def test_a_title_of_its_own_is_proposed() -> None:
    source = Source(listed(question("Why?"), title="Questions of Survival: a plan"), "a.txt", "a")
    assert title_of(source) == "Questions of Survival: a plan"


def test_the_line_that_says_when_it_closes_stands_in_the_file(tmp_path: Path) -> None:
    left = LeftOut((SourceLine("Closes 2 Nov 2030", "line 5"),), "heading")
    source = Source(replace(listed(question("Why?")), left_out=(left,)), "a.txt", "a")
    consulted = asked_of(source, {"title": "A", "publisher": "B"}).consulted()
    kept = keep_bank(doubting(source.found), source, consulted, tmp_path / "a.yaml")
    assert "# When it closes is from the list, line 5: Closes 2 Nov 2030" in kept.path.read_text("utf-8")


def test_a_bank_that_cannot_be_kept_under_its_name_is_kept_beside_it_and_told(tmp_path: Path) -> None:
    source = Source(listed(question("Do you agree or disagree?", "1")), "a.txt", "a")
    settled = heard(doubting(source.found), "Typed by hand; And this")
    place = tmp_path / "a.yaml"
    for beside in ("a.faulty.yaml", "a-2.faulty.yaml"):
        place.write_text("there meanwhile", "utf-8")
        with pytest.raises(WellputError, match="kept all the same") as trouble:
            keep_bank(settled, source, Consulted("A", "B"), place)
        assert str(tmp_path / beside) in str(trouble.value)
        assert "Typed by hand" in (tmp_path / beside).read_text("utf-8")
    assert place.read_text("utf-8") == "there meanwhile"
