"""The ledger counts every statement anew, and says in plain words where it cannot."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.collective.gathered import BANK, chose, kept, member
from tests.collective.viewing import views_of
from wellput.collective.asking import with_asks
from wellput.collective.asks import EVERY_QUESTION, shared_asks
from wellput.collective.ledger import changed, ledger
from wellput.model.collective import Basis, Statement
from wellput.model.ledger import LedgerEntry
from wellput.model.response import Answer
from wellput.store.members_file import members_file, reading
from wellput.store.members_reading import read_voices

Entry = Callable[[Statement], LedgerEntry]

RETURNS = [
    *(member(at, "vcf", {"duty": chose("yes"), "views": Answer(text="Late.")}) for at in range(3)),
    member(3, "faith", {"duty": chose("no"), "often": chose("never")}),
    member(4, "responder", {}),
]


def statement(supports: int = 3, **said: object) -> Statement:
    held = {"id": "one", "question": "duty", "words": "Members want a duty.", "supports": supports} | said
    return Statement.model_validate(held)


@pytest.fixture
def entry(tmp_path: Path) -> Entry:
    seen = views_of(kept(tmp_path, RETURNS, {at: ({"late"}, True) for at in range(2)}))

    def of(one: Statement) -> LedgerEntry:
        (found,) = ledger(BANK, [one], seen.stands, seen.book)
        return found

    return of


YES = Basis(counts="option", of="yes")


def test_figures_that_are_as_they_were_agree(entry: Entry) -> None:
    found = entry(statement(against=1, silent=1, basis=YES))
    assert found.agrees
    assert not changed([found])
    assert found.now
    assert [one.member for one in found.now.supports] == ["m0", "m1", "m2"]
    assert found.counted == "members who chose “Yes”"


def test_a_statement_whose_support_is_another_now_is_listed(entry: Entry) -> None:
    found = entry(statement(2, against=2, silent=1, basis=YES))
    assert changed([found]) == (found,)
    assert found.now
    assert found.now.counts == (3, 1, 0, 1)


def test_members_named_by_hand_are_counted_and_only_they_are_compared(entry: Entry) -> None:
    found = entry(statement(2, members=["m0", "m4"]))
    assert found.agrees
    assert found.now
    assert [one.member for one in found.now.supports] == ["m0", "m4"]
    assert not entry(statement(3, members=["m0", "m4"])).agrees


def test_codes_count_as_their_only_coder_gave_them(entry: Entry) -> None:
    found = entry(statement(2, question="views", otherwise=1, silent=2, basis={"counts": "code", "of": "late"}))
    assert found.agrees
    assert found.counted == "members whose words were given the code “Late” by Ann"


@pytest.mark.parametrize(
    ("said", "trouble", "mend"),
    [
        ({"question": "duties"}, "There is no question “duties” in this bank.", "lists them"),
        ({}, "It does not say what its support is counted from.", "Give a `basis`"),
        ({"basis": {"counts": "option", "of": "yess"}}, "There is no option “yess” here.", "Did you mean yes?"),
        ({"basis": {"counts": "option"}}, "It does not say which option is counted", "Known here: yes, no and unsure."),
        ({"basis": {"counts": "first", "of": "xx"}}, "There is no option “xx” here.", "Known here"),
        ({"basis": {"counts": "side", "of": "high"}}, "no scale with steps", "Count an option"),
        ({"question": "often", "basis": {"counts": "side", "of": "up"}}, "“up” is no side", "`of: high` or `of: low`"),
        ({"question": "views", "basis": {"counts": "code", "of": "lat"}}, "no code “lat”", "Did you mean late?"),
        ({"question": "views", "basis": {"counts": "code", "of": "late", "coder": "Bea"}}, "no coder “Bea”", "Ann"),
        ({"basis": {"counts": "answered", "kind": "voluntary"}}, "no kind of member “voluntary”", "vcf"),
        ({"basis": {"counts": "named"}}, "names none", "members: [ID, ID]"),
        ({"basis": {"counts": "option", "of": "yes"}, "members": ["m1"]}, "named by hand beside it", "one of the two"),
        ({"members": ["m1", "m77"]}, "No return that counts is there of m77.", "wellput members"),
        ({"question": "why", "members": ["m3"]}, "m3 was not asked this question.", "Take the name out"),
    ],
)
def test_what_cannot_be_counted_is_said_in_plain_words(
    entry: Entry, said: dict[str, object], trouble: str, mend: str
) -> None:
    found = entry(statement(**said))  # type: ignore[arg-type]
    assert found.now is None
    assert trouble in found.trouble
    assert mend in found.mend
    assert not found.agrees
    assert not found.has_changed


def test_asks_count_at_a_question_and_of_all_questions_as_they_are_told(tmp_path: Path) -> None:
    asks = ("Fund our hall.", "Train volunteers together.", "Pay for a shared hub.", "Call us first.")
    returns = [
        member(at, "vcf", {"duty" if at % 2 else "views": Answer(position="We think so.", ask=words)})
        for at, words in enumerate(asks)
    ]
    here = kept(tmp_path, [*returns, member(9, "vcf", {"duty": chose("yes")})])
    with reading(members_file(here.workspace)) as store:
        voices = [voice for question in BANK.questions for voice in read_voices(store, "gathered", question.id)]
    stands = with_asks(views_of(here).stands, voices)
    for place in (EVERY_QUESTION, "duty", "views"):
        for shared in shared_asks(voices, stands, place, fewest=1):
            figures = {name: getattr(shared.view, name) for name in ("against", "otherwise", "silent")}
            of = statement(shared.view.supports, question=place, basis=shared.view.basis, **figures)
            (entry,) = ledger(BANK, [of], stands, [])
            assert entry.agrees, entry
    (unknown,) = ledger(BANK, [statement(question=EVERY_QUESTION, basis={"counts": "ask", "of": "moon"})], stands, [])
    assert "There is no kind of ask “moon”." in unknown.trouble
