"""What the shipped templates of a response of many say, and what they choose."""

from dataclasses import replace
from decimal import Decimal

import pytest

from wellput.draft.collective_choices import chosen_options
from wellput.draft.collective_saying import Said, Sayer
from wellput.draft.collective_writing import AskView
from wellput.model.bank import Option, Question, QuestionType
from wellput.model.collation_shown import Quote
from wellput.model.collective import Basis
from wellput.model.collective_views import CostView, QuestionViews, SupportView
from wellput.model.cost_totals import Spread
from wellput.store.content import content

LABELS = ("Yes", "Yes, with more", "No", "Other means")
OPTIONS = tuple(Option(id=f"o{at}", label=label) for at, label in enumerate(LABELS))


def view(basis: Basis, supports: int, silent: int, base: int, words: str = "") -> SupportView:
    named = f"{basis.counts}-{basis.of}" if basis.of else basis.counts
    return SupportView(named, "duty", basis, words, supports, 0, base - supports - silent, silent)


def asked(kind: QuestionType, *supports: int, silent: int = 0, base: int = 44, **more: object) -> QuestionViews:
    """A question to which so many members gave its options, the most frequent first."""
    question = Question(id="duty", type=kind, text="A duty?", options=OPTIONS if supports else ())
    options = tuple(
        view(Basis(counts="option", of=f"o{at}"), count, silent, base, LABELS[at]) for at, count in enumerate(supports)
    )
    answers = view(Basis(counts="answered"), base - silent, silent, base)
    return QuestionViews(question, base, base - silent, silent, answers, options, options, **more)  # type: ignore[arg-type]


def said(template: str, views: QuestionViews, **more: object) -> Said:
    values = {"question": views, "asks": (), "summary_asks": (), "evidence": (), **more}
    return Sayer([content("templates")]).say(template, template, values, views.options)


@pytest.mark.parametrize(
    ("kind", "supports", "silent", "chosen"),
    [
        ("select_one", (23, 12, 9), 0, ("o0",)),
        ("select_one", (22, 13, 9), 0, ()),
        ("select_one", (12, 11, 11, 10), 0, ()),
        ("scale", (18, 15), 11, ("o0",)),
        ("select_multiple", (30, 22, 21), 0, ("o0", "o1")),
        ("select_multiple", (21, 20), 0, ()),
        ("text", (), 0, ()),
    ],
)
def test_an_option_is_chosen_where_enough_of_those_who_answered_chose_it(
    kind: QuestionType, supports: tuple[int, ...], silent: int, chosen: tuple[str, ...]
) -> None:
    assert chosen_options(asked(kind, *supports, silent=silent)) == chosen


def test_no_late_return_turns_one_choice_into_another() -> None:
    for yes in range(45):
        before, after = chosen_options(two(yes, 44 - yes)), chosen_options(two(yes, 45 - yes))
        assert not before or not after or before == after


def two(yes: int, no: int) -> QuestionViews:
    """Two answers, the more frequent first."""
    views = asked("select_one", yes, no, base=yes + no)
    ordered = tuple(sorted(views.options, key=lambda one: -one.supports))
    return replace(views, positions=ordered, options=ordered)


def test_divided_members_are_told_with_the_leading_answers_and_their_figures() -> None:
    made = said("position", asked("select_one", 12, 11, 11, 10))
    assert made.words == (
        "Our members are divided; most often they answer “Yes”: 12 of 44 members (27%); 32 answered otherwise. "
        "Next comes “Yes, with more”: 11 of 44 members (25%). As many answer “No”: 11 of 44 members (25%)."
    )
    assert [one.basis.of for one in made.statements if one.basis] == ["o0", "o1", "o2"]


def test_most_of_those_who_answered_are_not_called_most_of_the_members() -> None:
    assert said("position", asked("scale", 18, 15, silent=11)).words == (
        "Most who answered say “Yes”: 18 of 44 members (41%); 15 answered otherwise and 11 did not answer."
    )
    assert (said("position", asked("scale", 30, 14)).words or "").startswith("Most of our members answer “Yes”: 30")


@pytest.mark.parametrize("kind", ["select_one", "scale", "select_multiple"])
def test_every_answer_is_listed_the_leading_one_too(kind: QuestionType) -> None:
    words = said("text", asked(kind, 30, 8, 6)).words or ""
    assert words.startswith("All answers:\n\n- “Yes”: 30 of 44 members (68%).\n- “Yes, with more”: 8 of")


@pytest.mark.parametrize(
    ("silent", "quotes", "expected"),
    [
        (0, 1, "All 44 members who were asked answered in their own words; some of what they said follows."),
        (10, 1, "34 of 44 members (77%) answered in their own words; some of what they said follows."),
        (10, 0, "34 of 44 members (77%) answered in their own words."),
    ],
)
def test_words_without_codes_have_a_position_that_says_so(silent: int, quotes: int, expected: str) -> None:
    views = asked("text", silent=silent, quotes=(Quote("It was late.", "A member", "", False),) * quotes)
    assert said("position", views).words == expected
    assert "answered" not in (said("text", views).words or "")


def costs(total: int, median: int, hours: int) -> CostView:
    money = Spread(*(Decimal(total),) * 3)
    given = Spread(*(Decimal(f"{hours}.00"),) * 3)
    told = (f"£{total}", "", f"£{median}", f"{hours} hours" if hours else "")
    return CostView(
        *("duty", "Under a duty", "GBP", "a year", 12, 0, money, Spread(), given, Decimal(median), *told, total > 0)
    )


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (
            costs(0, 0, 420),
            "- Under a duty, a year: volunteers give 420 hours in all, as 12 members reckon it; "
            "no amounts of money are given.",
        ),
        (costs(0, 0, 0), "- Under a duty, a year: no amounts are given yet."),
        (costs(900, 0, 0), "- Under a duty, a year: £900 in all, as 12 members reckon it."),
        (
            costs(900, 40, 7),
            "- Under a duty, a year: £900 in all, as 12 members reckon it; half of them reckon with £40 or more. "
            "Volunteers give 7 hours in this.",
        ),
    ],
)
def test_where_nobody_gives_an_amount_no_nought_is_told(case: CostView, expected: str) -> None:
    assert said("text", asked("cost", costs=(case,))).words == expected


def ask(words: str, supports: int) -> AskView:
    return AskView(words, f"{supports} of 44 members ask for it", view(Basis(counts="ask", of=words), supports, 0, 44))


def test_asks_of_the_summary_are_not_asked_again_below_each_question() -> None:
    summary = (ask("Pool.", 30), ask("Build.", 20))
    views = asked("text")
    assert said("ask", views, asks=(ask("Pool.", 9), ask("Build.", 8)), summary_asks=summary).words is None
    first = said("ask", views, asks=(ask("Build.", 9), ask("Pool.", 8)), summary_asks=summary).words
    assert first == "Build. 9 of 44 members ask for it."
    other = said("ask", views, asks=(ask("Pool.", 9), ask("Ring us.", 8)), summary_asks=summary).words
    assert other == "Ring us. 8 of 44 members ask for it."
