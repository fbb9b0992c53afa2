"""When a bank's wording changes mid-way, each question is found again, and a draft moves across with nothing lost."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from wellput.intake.matching import matched
from wellput.intake.moving import moved_draft
from wellput.model.bank import Bank, Question
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
    assert done.response.answers == {"views": Answer(selected=("no",)), "gone": Answer(text="The Times")}
    assert len(done.unplaced) == 2
    assert "there is no option “No” any more" in done.unplaced[0]
    assert "the answer stays in the draft" in done.unplaced[1]


def test_what_a_draft_says_of_a_question_elsewhere_goes_along() -> None:
    statement = Statement(id="s", question="support", words="Yes.", basis=Basis(counts="option", of="yes"), supports=1)
    draft = Response(
        format=1,
        bank="small",
        set_aside=(SetAside(code="EVI01", question="costs", reason="so"),),
        collective=Collective(statements=(statement,)),
    )
    moved = moved_draft(matched(OLD, NEW), draft).response
    assert moved.set_aside[0].question == "price"
    assert moved.collective
    assert moved.collective.statements[0].question == "views"
    assert (moved.bank, moved.bank_version) == ("small", 2)


def test_an_answer_of_another_type_is_told() -> None:
    new = bank(question("support", "Do you support the proposal?"), version=2)
    draft = Response(format=1, bank="small", answers={"support": Answer(selected=("yes",))})
    done = moved_draft(matched(OLD, new), draft)
    assert done.response.answers["support"].selected == ("yes",)
    assert any("answer it anew" in one for one in done.unplaced)


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
    assert there.unplaced == ()
    assert said(there.response) == said(draft)
    assert all(new.question(one) for one in there.response.answers)
    back = moved_draft(matched(new, old), there.response)
    assert back.response.answers == draft.answers


def given_to(one: Question, chance: Random) -> Answer:
    ids = [option.id for option in one.options]
    if one.type == "rank":
        return Answer(ranked=tuple(Ranked(option=id_, reason=id_) for id_ in chance.sample(ids, 3)))
    if ids:
        return Answer(selected=(chance.choice(ids),), text="because")
    return Answer(number=chance.randint(0, 9)) if one.type == "integer" else Answer(text=f"words {chance.random()}")
