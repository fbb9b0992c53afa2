"""When a bank's wording changes mid-way, each question is found again, and a draft moves across with nothing lost."""

from collections.abc import Mapping
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput.intake.versions.matching import matched
from wellput.intake.versions.moving import moved_draft
from wellput.intake.versions.placing import in_words, lost_in
from wellput.model.bank import Bank, Question
from wellput.model.bank_match import BankMatch
from wellput.model.collective import Basis, Collective, Statement
from wellput.model.response import Answer, Ranked, Response, SetAside

KINDS = ("select_one", "select_multiple", "rank", "text", "integer")


def question(id_: str, text: str, type_: str = "text", options: tuple[str, ...] = ()) -> Question:
    listed = [{"id": one.casefold().replace(",", "").replace(" ", "-"), "label": one} for one in options]
    return Question.model_validate({"id": id_, "type": type_, "text": text, "options": listed, "number": "1"})


def bank(*questions: Question, version: int = 1) -> Bank:
    return Bank.model_validate(
        {
            "format": 1,
            "bank": "small",
            "version": version,
            "title": "Small",
            "wording": "general",
            "consultation": {"publisher": "Nobody"},
            "themes": [{"id": "all", "title": "All", "questions": list(questions)}],
        }
    )


def unplaced(match: BankMatch, answers: Mapping[str, Answer]) -> list[str]:
    return [in_words(match, lost) for id_, answer in answers.items() for lost in lost_in(match, id_, answer)]


OLD = bank(
    question("support", "Do you support the proposal?", "select_one", ("Yes", "No", "Not sure")),
    question("costs", "What would the proposal cost your organisation in a year?"),
    question("gone", "Which newspaper do you read?"),
)
NEW = bank(
    question("views", "Do you support the proposal?", "select_one", ("Yes", "No, not at all", "Not sure")),
    question("price", "What would this proposal cost your organisation in a year?"),
    question("added", "Who else should be asked?"),
    version=2,
)


def test_questions_are_found_by_id_then_by_words_then_by_words_that_are_nearly_the_same() -> None:
    match = matched(OLD, NEW)
    assert {old: (one.new and one.new.id, one.by) for old, one in match.moved.items()} == {
        "support": ("views", "words"),
        "costs": ("price", "likeness"),
    }
    assert [one.id for one in match.removed] == ["gone"]
    assert [one.id for one in match.added] == ["added"]


def test_an_id_goes_before_words() -> None:
    swapped = bank(question("costs", OLD.themes[0].questions[0].text), version=2)
    assert matched(OLD, swapped).moved["costs"].by == "id"


def test_what_has_no_place_stays_in_the_draft_and_is_told() -> None:
    answers = {"support": Answer(selected=("no",)), "gone": Answer(text="The Times")}
    done = moved_draft(matched(OLD, NEW), Response(format=1, bank="small", answers=answers))
    assert done.answers == {"views": Answer(selected=("no",)), "gone": Answer(text="The Times")}
    told = unplaced(matched(OLD, NEW), answers)
    assert len(told) == 2
    assert "there is no option “No” any more" in told[0]
    assert "the answer stays under gone" in told[1]


def test_an_answer_that_stayed_makes_room_for_one_that_moves_to_its_name() -> None:
    new = bank(question("gone", "Do you support the proposal?", "select_one", ("Yes", "No")), version=2)
    answers = {"gone": Answer(text="The Times"), "support": Answer(selected=("yes",))}
    moved = moved_draft(
        matched(bank(OLD.themes[0].questions[0]), new), Response(format=1, bank="small", answers=answers)
    )
    assert moved.answers == {"gone-earlier": Answer(text="The Times"), "gone": Answer(selected=("yes",))}


SPLIT = bank(
    question("support-fees", "Do you support the proposal on fees?"),
    question("support-access", "Do you support the proposal on access?"),
    version=2,
)
WHOLE = question("support", "Do you support the proposal?")


def test_a_question_that_was_split_is_put_at_neither_half() -> None:
    match = matched(bank(WHOLE), SPLIT)
    assert match.moved == {}
    (gone,) = [one for one in match.questions if one.old]
    assert [one.id for one in gone.rivals] == ["support-fees", "support-access"]


def test_a_half_that_kept_the_id_has_the_other_half_named_beside_it() -> None:
    halves = SPLIT.themes[0].questions
    kept = bank(halves[0].model_copy(update={"id": "support"}), halves[1], version=2)
    assert [one.id for one in matched(bank(WHOLE), kept).moved["support"].rivals] == ["support-access"]


def test_of_two_questions_that_became_one_neither_is_taken_for_it() -> None:
    merged = bank(question("support", "Do you support the proposal on fees, access?"), version=2)
    halves = [one.model_copy(update={"id": f"{one.id}-then"}) for one in SPLIT.themes[0].questions]
    assert matched(bank(*halves), merged).moved == {}


def test_the_same_words_elsewhere_are_no_rival_of_a_question_that_kept_its_own() -> None:
    new = bank(WHOLE, question("again", "Do you support the proposals?"), version=2)
    assert matched(bank(WHOLE), new).moved["support"].rivals == ()


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("Satisfied", "Dissatisfied"),
        ("We agree with this", "We disagree with this"),
        ("11 to 20 hours", "11 to 30 hours"),
    ],
)
def test_an_option_is_never_taken_for_its_opposite_nor_for_another_number(was: str, now: str) -> None:
    old, new = (bank(question("q", "Which?", "select_one", (one, "Neither of the two"))) for one in (was, now))
    match = matched(old, new).moved["q"]
    assert [one.old.label for one in match.options if one.old and not one.new] == [was]


def test_a_question_that_asks_for_the_opposite_is_another_question() -> None:
    new = bank(question("not-support", "Do you not support the proposal?"), version=2)
    assert matched(bank(WHOLE), new).moved == {}


def test_what_a_draft_says_of_a_question_elsewhere_goes_along() -> None:
    statement = Statement(id="s", question="support", words="Yes.", basis=Basis(counts="option", of="yes"), supports=1)
    draft = Response(
        format=1,
        bank="small",
        set_aside=(SetAside(code="EVI01", question="costs", reason="so"),),
        collective=Collective(statements=(statement,)),
    )
    moved = moved_draft(matched(OLD, NEW), draft)
    assert moved.set_aside[0].question == "price"
    assert moved.collective
    assert moved.collective.statements[0].question == "views"
    assert (moved.bank, moved.bank_version) == ("small", 2)


def test_an_answer_of_another_type_is_told() -> None:
    new = bank(question("support", "Do you support the proposal?"), version=2)
    draft = Response(format=1, bank="small", answers={"support": Answer(selected=("yes",))})
    done = moved_draft(matched(OLD, new), draft)
    assert done.answers["support"].selected == ("yes",)
    assert any("answer it anew" in one for one in unplaced(matched(OLD, new), draft.answers))


def made_bank(chance: Random) -> Bank:
    questions = []
    for at in range(chance.randint(1, 6)):
        type_ = chance.choice(KINDS)
        options = tuple(f"Option {letter}{at}" for letter in "abcde") if type_ in KINDS[:3] else ()
        questions.append(question(f"q{at}", f"Question about the subject numbered {at * 7919}?", type_, options))
    return bank(*questions)


def changed(old: Bank, chance: Random) -> Bank:
    """Rename, reorder and reword: what a consulter does to a list."""
    questions = []
    for one in old.questions:
        id_ = f"{one.id}-new" if chance.random() < 0.5 else one.id
        options = [
            option.model_copy(update={"id": f"{option.id}-new" if chance.random() < 0.5 else option.id})
            for option in one.options
        ]
        questions.append(one.model_copy(update={"id": id_, "options": tuple(chance.sample(options, len(options)))}))
    return bank(*chance.sample(questions, len(questions)), version=2)


def said(response: Response) -> list[object]:
    """Everything in the answers that a person gave, whatever it is called."""
    return sorted(
        (one.text or "", one.number or 0, len(one.selected), len(one.ranked)) for one in response.answers.values()
    )


@given(st.randoms(use_true_random=False))
def test_a_draft_that_moves_to_a_renamed_bank_and_back_is_the_same(chance: Random) -> None:
    old = made_bank(chance)
    new = changed(old, chance)
    draft = Response(format=1, bank="small", answers={one.id: given_to(one, chance) for one in old.questions})
    there = moved_draft(matched(old, new), draft)
    assert unplaced(matched(old, new), draft.answers) == []
    assert said(there) == said(draft)
    assert all(new.question(one) for one in there.answers)
    back = moved_draft(matched(new, old), there)
    assert back.answers == draft.answers


def given_to(one: Question, chance: Random) -> Answer:
    ids = [option.id for option in one.options]
    if one.type == "rank":
        return Answer(ranked=tuple(Ranked(option=id_, reason=id_) for id_ in chance.sample(ids, 3)))
    if ids:
        return Answer(selected=(chance.choice(ids),), text="because")
    return Answer(number=chance.randint(0, 9)) if one.type == "integer" else Answer(text=f"words {chance.random()}")
