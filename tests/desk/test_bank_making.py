"""A list of questions becomes a bank: with its words, options, limits and routes, and what is not sure is asked."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from wellput.desk.banks.bank_making import asked_of, keep_bank, named_place, read_source, titled_place
from wellput.desk.banks.bank_making_about import set_apart_at_last
from wellput.desk.banks.bank_making_bank import UNKNOWN_PUBLISHER, About, MadeBank, bank_of
from wellput.desk.banks.bank_making_closing import closing
from wellput.desk.banks.bank_making_consultation import Consulted
from wellput.desk.banks.bank_making_doubts import heard
from wellput.desk.banks.bank_making_ids import slug
from wellput.desk.banks.bank_making_options import options_of
from wellput.desk.banks.bank_making_unsure import Doubting, doubting
from wellput.errors import NotUnderstoodError, WellputError
from wellput.model.bank import Advised, Bank, Choose, Question, QuestionType
from wellput.model.question_list import Doubt, FoundLimit, FoundQuestion, FoundRoute, LeftOut, QuestionList, SourceLine
from wellput.store.bank_writing import bank_text
from wellput.store.banks import read_bank
from wellput.text import END_OF_DAY

TUNING = Path(__file__).parents[1] / "intake" / "question_lists" / "tuning"
LISTS = sorted(path for path in TUNING.iterdir() if path.is_file() and path.suffix != ".yaml")
ABOUT = About("cycling", Consulted("Cycling", "Department for Examples"), "list.txt")
LINE = SourceLine("Q1. Do you agree?", "line 3", is_wrapped=True)
ASKED = FoundQuestion("Do you agree?", "select_one", (LINE,), number="Q1", options=("Yes", "No"))


def listed(
    *questions: FoundQuestion, about: tuple[FoundQuestion, ...] = (), left: tuple[LeftOut, ...] = ()
) -> QuestionList:
    return QuestionList("Cycling", questions, left, about)


def made(*questions: FoundQuestion, about: tuple[FoundQuestion, ...] = ()) -> MadeBank:
    return bank_of(listed(*questions, about=about), ABOUT)


def only(*questions: FoundQuestion) -> Question:
    return list(made(*questions).bank.questions)[-1]


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_every_list_of_the_set_becomes_a_bank_without_a_fault(path: Path, tmp_path: Path) -> None:
    source = read_source(path)
    kept = keep_bank(doubting(source.found), source, asked_of(source, {}).consulted(), tmp_path / "made.yaml")
    bank = read_bank(kept.path)
    assert bank == kept.bank
    own = [question.text for question in set_apart_at_last(source.found, ()).questions]
    assert [question.text for question in bank.questions][: len(own)] == own
    assert {question.text for question in source.found.questions} <= {one.text for one in bank.questions}
    text = kept.path.read_text("utf-8")
    assert text.count("# In the source, ") >= len(source.found.questions)


def test_a_question_has_its_number_its_options_and_its_source() -> None:
    question = only(ASKED)
    assert (question.id, question.number, question.title) == ("do-you-agree", "1", None)
    assert [(option.id, option.label) for option in question.options] == [("yes", "Yes"), ("no", "No")]
    assert "# In the source, line 3: Q1. Do you agree?" in bank_text(made(ASKED).bank, made(ASKED).remarks)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Should half plots be offered to new tenants? Tick one.", "half-plots-offered-new-tenants"),
        ("To what extent do you agree that collectors should carry a badge?", "collectors-carry-badge"),
        ("Beth yw eich barn am y trên?", "beth-yw-eich-barn-am"),
        ("Why?", "why"),
        ("If you answered No to Q1, where should it be in 2030?", "2030"),
        ("???", ""),
    ],
)
def test_ids_are_made_of_words(words: str, name: str) -> None:
    assert slug(words, 5) == name


def test_ids_are_each_given_once_and_do_not_change_with_what_stands_after() -> None:
    one, two = replace(ASKED, text="Which path?"), replace(ASKED, text="Which path, then?")
    ids = [question.id for question in made(one, two, one).bank.questions]
    assert ids == ["path", "path-then", "path-2"]
    assert ids[:2] == [question.id for question in made(one, two).bank.questions]


def test_limits_are_fixed_or_advised_as_they_are_found() -> None:
    words = replace(ASKED, type="text", options=(), limit=FoundLimit(300, "words", is_advised=True))
    letters = replace(words, limit=FoundLimit(600, "characters", is_advised=False))
    assert only(words).max_words == Advised(advised=300)
    assert (only(letters).max_characters, only(letters).max_words) == (600, None)


@pytest.mark.parametrize(
    ("type_", "least", "most", "choose"),
    [
        ("select_multiple", None, 2, Choose(min=1, max=2)),
        ("select_multiple", None, None, None),
        ("select_multiple", 2, 2, Choose(min=2, max=2)),
        ("select_multiple", None, 9, None),
        ("rank", 3, 3, Choose(min=3, max=3)),
        ("select_one", None, 1, None),
    ],
)
def test_how_many_may_be_chosen(
    type_: QuestionType, least: int | None, most: int | None, choose: Choose | None
) -> None:
    found = replace(ASKED, type=type_, options=("A", "B", "C"), least=least, most=most)
    assert only(found).choose == choose


def test_more_to_choose_than_there_are_is_left_to_decide() -> None:
    found = replace(ASKED, type="select_multiple", most=9)
    assert made(found).open == (("Question 1", "9 are to be chosen, and there are 2 options."),)


def test_announced_options_that_are_absent_are_never_invented() -> None:
    found = replace(ASKED, options=(), options_absent=True)
    question = only(found)
    assert (question.type, question.options) == ("text", ())
    assert "Add them under `options:` and make the type select_one" in made(found).open[0][1]


def test_a_route_leads_to_the_options_it_names() -> None:
    first = replace(ASKED, options=("Yes, every week", "Yes, sometimes", "No"))
    second = FoundQuestion("Why?", "text", (LINE,), number="2", route=FoundRoute("Question 1", ("Yes",)))
    relevant = only(first, second).relevant
    assert relevant is not None
    assert (relevant.question, relevant.is_) == ("do-you-agree", ("yes-every-week", "yes-sometimes"))


@pytest.mark.parametrize("route", [FoundRoute("9", ("Yes",)), FoundRoute("1", ("Maybe",)), FoundRoute("2", ("Yes",))])
def test_a_route_that_leads_nowhere_is_said_and_left_to_decide(route: FoundRoute) -> None:
    second = FoundQuestion("Why?", "text", (LINE,), number="2", route=route)
    question = only(ASKED, second)
    assert question.relevant is None
    assert "Asked only of those who answered" in (question.guidance or "")
    assert len(made(ASKED, second).open) == 1


def test_rows_of_a_grid_are_numbered_under_it() -> None:
    rows = [replace(ASKED, text=f"Good? {name}", number=None, parent="Q2") for name in ("Shops", "Paths")]
    questions = list(made(ASKED, *rows).bank.questions)
    assert [question.name for question in questions] == ["Question 1", "Question 2 (1)", "Question 2 (2)"]


def test_parts_of_one_question_are_called_by_what_each_says_alone() -> None:
    stem = "How satisfied are you with each of these?"
    parts = [
        replace(ASKED, text=f"{stem} {name}", number=f"2{at}", parent="2")
        for at, name in (("a", "Paths"), ("b", "Places to sit"))
    ]
    apart = [replace(ASKED, text=text, number=f"3{at}", parent="3") for at, text in (("a", "How?"), ("b", "Why now?"))]
    questions = list(made(*parts, *apart).bank.questions)
    assert [question.title for question in questions] == ["Paths", "Places to sit", None, None]
    assert [question.id for question in questions] == ["paths", "places-sit", "how", "now"]


@pytest.mark.parametrize(
    ("labels", "steps"),
    [
        (("Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Don't know"), [4, 3, 2, 1, None]),
        (("Never", "Sometimes", "Always"), [1, 2, 3]),
        (("5", "4", "3", "2", "1"), [5, 4, 3, 2, 1]),
        (("Red", "Amber", "Green"), [None, None, None]),
    ],
)
def test_the_steps_of_a_scale_rise_to_its_high_end_where_that_is_plain(
    labels: tuple[str, ...], steps: list[int | None]
) -> None:
    assert [option.step for option in options_of(labels, "scale")] == steps


def test_headings_become_themes_but_for_the_title_of_the_list() -> None:
    parts = [replace(ASKED, theme=theme, text=f"Which {n}?") for n, theme in enumerate(("Cycling", "Paths", "Cycling"))]
    themes = made(*parts).bank.themes
    assert [(theme.id, theme.title) for theme in themes] == [
        ("questions", "Questions"),
        ("paths", "Paths"),
        ("questions-2", "Questions"),
    ]


def test_questions_about_the_respondent_become_the_profile_as_far_as_a_draft_has_a_place() -> None:
    about = tuple(
        FoundQuestion(words, "text", (LINE,)) for words in ("Name", "Organisation", "E-mail address", "Telephone")
    )
    age = FoundQuestion("Which age group are you in?", "select_one", (LINE,), options=("Under 30", "Over 30"))
    bank = made(ASKED, about=(*about, age)).bank
    asked = {question.id: question.text for question in bank.profile}
    assert [asked[one] for one in ("name", "contact.name", "contact.email")] == [
        "Organisation",
        "Name",
        "E-mail address",
    ]
    assert (bank.themes[-1].title, bank.themes[-1].optional) == ("About you", True)
    made_ = made(ASKED, about=(*about, age))
    assert "no place: Telephone." in bank_text(made_.bank, made_.remarks)


def test_a_publisher_who_is_not_known_is_not_made_up() -> None:
    bank = bank_of(listed(ASKED), replace(ABOUT, consulted=Consulted("Cycling")))
    assert bank.bank.consultation.publisher == UNKNOWN_PUBLISHER
    assert [name for name, _ in bank.open] == ["The consultation"]


def test_what_was_left_out_stands_at_the_end_of_the_file() -> None:
    left = LeftOut((SourceLine("Have you got five minutes?", "line 1"),), "preamble")
    bank = bank_of(listed(ASKED, left=(left,)), ABOUT)
    assert bank_text(bank.bank, bank.remarks).endswith(
        "# Before the questions:\n#   line 1: Have you got five minutes?\n"
    )


def test_a_list_without_questions_is_no_bank() -> None:
    with pytest.raises(WellputError, match="No question"):
        bank_of(listed(), ABOUT)


def asked(*doubts: Doubt, **changes: object) -> Doubting:
    return doubting(listed(replace(ASKED, doubts=doubts, **changes), replace(ASKED, text="Why?")))  # type: ignore[arg-type]


TYPE = Doubt("type", "One, or several?", ("select_multiple", "select_one"))


def settled(state: Doubting) -> FoundQuestion:
    assert state.over
    return state.settled()[0].questions[0]


@pytest.mark.parametrize(
    ("reply", "type_"),
    [("", "select_one"), ("select_multiple", "select_one"), ("rank", "rank"), (":type text", "text")],
)
def test_a_reply_decides_the_type_and_the_doubt_is_gone(reply: str, type_: str) -> None:
    question = settled(heard(asked(TYPE), reply))
    assert (question.type, question.doubts) == (type_, ())


def test_what_is_skipped_or_stopped_at_stays_to_be_decided() -> None:
    assert settled(heard(asked(TYPE), ":skip")).doubts == (TYPE,)
    assert settled(heard(asked(TYPE, TYPE), ":stop")).doubts == (TYPE, TYPE)


@pytest.mark.parametrize("reply", [":drop", "no"])
def test_what_is_no_question_is_left_out_and_shown(reply: str) -> None:
    state = heard(asked(Doubt("question", "It has no number.", ("yes", "no"))), reply)
    found, _ = state.settled()
    assert [question.text for question in found.questions] == ["Why?"]
    assert found.left_out == (LeftOut((LINE,), "dropped"),)


def test_options_that_are_typed_are_taken_and_said_to_be_typed() -> None:
    state = heard(asked(options=(), options_absent=True), "Warmth; Company;  A place to work")
    found, typed = state.settled()
    assert found.questions[0].options == ("Warmth", "Company", "A place to work")
    bank = bank_of(found, ABOUT, typed)
    assert "# The options are not in the list; they were typed" in bank_text(bank.bank, bank.remarks)
    assert bank.open == ()


def test_no_options_to_type_means_an_answer_in_words() -> None:
    question = settled(heard(asked(options=(), options_absent=True), ""))
    assert (question.type, question.options_absent) == ("text", False)


def test_a_choice_without_options_asks_for_them() -> None:
    state = heard(asked(TYPE, options=(), type="text"), ":type select_one")
    assert state.waiting[0].about == "absent"


@pytest.mark.parametrize(
    ("doubt", "reply", "field", "value"),
    [
        (Doubt("options", "?", ("yes", "no")), "no", "options", ()),
        (Doubt("route", "?"), "no", "route", None),
        (Doubt("number", "?", ("1",)), "1a", "number", "1a"),
        (Doubt("choose", "?"), "2", "most", 2),
        (Doubt("limit", "?", ("fixed", "advised")), "advised", "limit", FoundLimit(9, "words", is_advised=True)),
        (Doubt("limit", "?", ("fixed", "advised")), "250", "limit", FoundLimit(250, "words", is_advised=False)),
    ],
)
def test_a_reply_changes_what_it_is_about(doubt: Doubt, reply: str, field: str, value: object) -> None:
    state = asked(doubt, limit=FoundLimit(9, "words", is_advised=False), route=FoundRoute("1", ("Yes",)))
    assert getattr(settled(heard(state, reply)), field) == value


@pytest.mark.parametrize("reply", [":type banana", ":help", "banana", ":"])
def test_what_is_not_understood_changes_nothing(reply: str) -> None:
    state = asked(TYPE)
    with pytest.raises(NotUnderstoodError):
        heard(state, reply)
    assert state == asked(TYPE)


def test_a_bank_has_the_name_of_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert named_place(None, None) is None
    assert named_place("cycling-2026", None) == Path("questionbank/cycling-2026.yaml")
    assert titled_place("Town centre plan: your views", "") == Path("questionbank/town-centre-plan-your-views.yaml")
    long_title = "Community Halls and Shared Spaces: a consultation"
    assert titled_place(long_title, "").stem == "community-halls-and-shared-spaces"
    for bank, out in (("Cycling", None), ("a", Path("b.yaml")), (None, Path("a.yml")), (None, Path("A b.yaml"))):
        with pytest.raises(WellputError):
            named_place(bank, out)


def test_when_it_closes_is_a_day_or_a_day_and_a_time() -> None:
    assert closing("2030-01-31") == dt.datetime.combine(dt.date(2030, 1, 31), END_OF_DAY)
    assert closing(" 2030-01-31 17:00 ") == dt.datetime(2030, 1, 31, 17)
    for words in ("31 January", "2030-02-30", ""):
        with pytest.raises(WellputError):
            closing(words)


def test_the_same_list_gives_the_same_bank(tmp_path: Path) -> None:
    texts = []
    for name in ("one", "two"):
        source = read_source(TUNING / "response-form.docx")
        kept = keep_bank(doubting(source.found), source, Consulted("T", "P"), tmp_path / name / "made.yaml")
        texts.append(kept.path.read_text("utf-8"))
    assert texts[0] == texts[1]
    assert isinstance(read_bank(tmp_path / "one" / "made.yaml"), Bank)
