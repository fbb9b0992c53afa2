"""Members that sent the same text are counted, so that nobody takes one text for many views."""

from wellput.collective.campaign import alike_answers
from wellput.model.tallied import Voice

TEXT = "Please make partnership a duty, because voluntary groups are called too late and never paid to prepare for it."
OWN = "Our minibus carried forty people from the flooded care home before any of the agencies had opened a rest centre."


def voice(member: str, words: str, question: str = "barriers", field: str = "text", may_quote: bool = True) -> Voice:
    return Voice(question, field, None, words, member, f"The {member}", "vcf", None, may_quote, True, None, None)


def sent(*voices: Voice) -> dict[str, list[Voice]]:
    by_question: dict[str, list[Voice]] = {}
    for one in voices:
        by_question.setdefault(one.question, []).append(one)
    return by_question


def test_members_with_the_same_text_are_one_group_of_those_who_answered() -> None:
    said = sent(voice("a", TEXT), voice("b", OWN), voice("c", TEXT + " Thank you."), voice("d", TEXT))
    (group,) = alike_answers(said, (), {})
    assert [one.member for one in group.answers] == ["a", "c", "d"]
    assert (group.members, group.word_for_word, group.answered) == (3, 2, 4)
    assert group.words == TEXT


def test_a_member_that_says_a_thing_twice_is_one_member() -> None:
    said = sent(voice("a", TEXT), voice("a", TEXT, field="ask"), voice("b", TEXT))
    assert alike_answers(said, (), {}) == ()
    (group,) = alike_answers(said, (), {}, fewest=2)
    assert (group.members, group.word_for_word) == (2, 2)


def test_the_same_text_to_two_questions_is_a_group_at_each() -> None:
    members = ("a", "b", "c")
    said = sent(*(voice(member, TEXT, question) for member in members for question in ("barriers", "duty")))
    assert [group.question for group in alike_answers(said, (), {})] == ["barriers", "duty"]


def test_who_sent_no_evidence_is_listed_once_with_how_to_reach_it() -> None:
    said = sent(voice("a", TEXT), voice("a", TEXT, field="ask"), voice("b", TEXT), voice("c", TEXT))
    (group,) = alike_answers(said, {"b"}, {"a": "a@example.org"})
    assert [(one.member, one.contact) for one in group.without_example] == [("a", "a@example.org"), ("c", None)]
