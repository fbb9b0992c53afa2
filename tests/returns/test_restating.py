"""A statement follows its sentence when that is edited, and goes with it when it is taken out."""

from wellput.model.collective import Basis, Statement
from wellput.model.draft_fields import Field, Value
from wellput.returns.restating import restated

TEXT = Field("barriers", "text")


def said(of: str, words: str, supports: int = 20, **more: object) -> Statement:
    basis = Basis(counts="option", of=of)
    figures = {"supports": supports, "silent": 44 - supports}
    return Statement.model_validate(
        {"id": of, "question": "barriers", "words": words, "basis": basis, **figures, **more}
    )


MONEY = said("money", "“No money”: 20 of 44 members (45%).")
TIME = said("time", "“Too little time”: 18 of 44 members (41%).", 18)


def fields(text: str) -> dict[Field, Value]:
    return {TEXT: text}


def test_statements_that_stand_word_for_word_are_as_the_returns_have_them() -> None:
    found = restated([MONEY, TIME], [], fields(f"The answers:\n\n- {MONEY.words}\n- {TIME.words}"))
    assert found.statements == (MONEY, TIME)
    assert not found.gone


def test_however_a_passage_is_wrapped_it_stands() -> None:
    assert restated([MONEY], [MONEY], fields(MONEY.words.replace(" ", "\n"))).statements == (MONEY,)


def test_an_edited_sentence_keeps_its_statement_with_the_words_as_edited() -> None:
    words = "Above all “No money”: 20 of 44 members (45%) say so."
    (one,) = restated([MONEY], [MONEY], fields(f"- {words}")).statements
    assert (one.words, one.edited, one.supports) == (words, True, 20)


def test_an_item_of_a_list_is_known_again_among_others() -> None:
    words = "“No money”: 20 of 44 members (45%), most of them small."
    found = restated([MONEY, TIME], [MONEY, TIME], fields(f"The answers:\n\n- {words}\n- {TIME.words}"))
    assert [(one.id, one.words, one.edited) for one in found.statements] == [
        ("money", words, True),
        ("time", TIME.words, False),
    ]


def test_a_sentence_that_stays_as_it_was_while_the_returns_changed_keeps_its_statement() -> None:
    new = said("money", "“No money”: 22 of 45 members (49%).", 22)
    (one,) = restated([new], [MONEY], fields(MONEY.words)).statements
    assert (one.words, one.edited, one.supports) == (MONEY.words, True, 22)


def test_a_sentence_taken_out_takes_no_other_sentence() -> None:
    found = restated([MONEY, TIME], [MONEY, TIME], fields(f"- {TIME.words}"))
    assert found.statements == (TIME,)
    assert found.gone == (MONEY,)


def test_a_statement_that_a_person_added_stays_as_long_as_its_words_stand() -> None:
    own = said("own", "Several members told us of this at the meeting.")
    assert restated([MONEY], [own], fields(f"{MONEY.words} {own.words}")).statements == (MONEY, own)
    assert restated([MONEY], [own], fields(MONEY.words)).statements == (MONEY,)


def test_members_named_by_hand_are_never_dropped() -> None:
    own = said("own", "Two members told us.", 2, members=["ann", "ben"], basis=None)
    assert own in restated([], [own], fields("Something else.")).statements


def test_statements_of_the_summary_stand_in_the_summary() -> None:
    one = said("money", "20 of 44 members lack money.", field="summary.sentence")
    assert restated([one], [], {Field("summary", "sentence"): f"In short, {one.words}"}).statements == (one,)
    assert not restated([one], [], fields(one.words)).statements
