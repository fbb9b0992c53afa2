"""Support is what one counts by hand over the returns, and nobody is lost between the parts."""

import pytest
from hypothesis import HealthCheck, given, settings

from tests.collective.gathered import BANK, KINDS, by_hand, chose, kept, member, ranked, stores
from tests.collective.viewing import Viewed, views_of
from wellput.collective.bases import bases
from wellput.collective.support import backing
from wellput.model.bank import Question
from wellput.model.collective import Basis
from wellput.model.returned import Return
from wellput.store.members_counts import read_cells, read_tally
from wellput.store.members_file import members_file, reading

Codings = dict[int, tuple[set[str], bool]]
some = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def counted(seen: Viewed, question: str, basis: Basis, *named: str) -> tuple[int, int, int, int]:
    found = BANK.question(question)
    assert found
    return backing(found, basis, seen.stands, named).counts


def answered_bases(question: Question, seen: Viewed) -> list[Basis]:
    """All that can be counted but asks, of which whoever asks for nothing counts as silent."""
    return [one for one in bases(question, seen.stands, seen.book) if one.counts != "ask"]


@some
@given(stores())
def test_support_is_what_one_counts_by_hand(
    tmp_path_factory: pytest.TempPathFactory, store: tuple[list[Return], Codings]
) -> None:
    returns, codings = store
    here = kept(tmp_path_factory.mktemp("counted"), returns, codings)
    seen = views_of(here, least=1)
    for question in BANK.questions:
        firsts = [Basis(counts="first", of=option.id) for option in question.options]
        for basis in (*answered_bases(question, seen), *firsts):
            for one in (basis, basis.model_copy(update={"kind": KINDS[len(returns) % 3]})):
                assert counted(seen, question.id, one) == by_hand(here, question.id, one, codings), (question.id, one)


@some
@given(stores())
def test_the_four_parts_are_everybody_who_was_asked_as_the_collation_counts_them(
    tmp_path_factory: pytest.TempPathFactory, store: tuple[list[Return], Codings]
) -> None:
    here = kept(tmp_path_factory.mktemp("asked"), *store)
    seen = views_of(here, least=1)
    with reading(members_file(here.workspace)) as database:
        cells = read_cells(database, "gathered")
        tallies = {question.id: read_tally(database, question, cells) for question in BANK.questions}
    for question in BANK.questions:
        asked, answered = (sum(told.values()) for told in (tallies[question.id].asked, tallies[question.id].answered))
        for basis in answered_bases(question, seen):
            counts = counted(seen, question.id, basis)
            assert (sum(counts), sum(counts[:3])) == (asked, answered)
    for one in seen.views.questions:
        for view in (*one.positions, *one.options, *one.codes, *one.ranked):
            assert (view.base, view.answered) == (one.asked, one.answered)


@some
@given(stores())
def test_an_options_support_is_the_collations_count(
    tmp_path_factory: pytest.TempPathFactory, store: tuple[list[Return], Codings]
) -> None:
    seen = views_of(kept(tmp_path_factory.mktemp("chosen"), *store), least=1)
    for one, figures in zip(seen.views.questions, seen.collation.questions, strict=True):
        told = {view.basis.of: view.supports for view in one.options}
        assert told == {each.option: each.count for each in figures.everybody.choices if each.count} | {
            each.option: each.count for each in figures.everybody.ranking if each.count
        }
        coded = figures.coded.everybody.codes if figures.coded else ()
        assert {view.basis.of: view.supports for view in one.codes} == {
            each.option: each.count for each in coded if each.count and each.option != "none"
        }


def test_only_what_is_plainly_contrary_is_against(tmp_path_factory: pytest.TempPathFactory) -> None:
    returns = [
        member(1, "vcf", {"duty": chose("yes"), "often": chose("always"), "barriers": chose("funding")}),
        member(2, "vcf", {"duty": chose("no"), "often": chose("never"), "barriers": chose("time")}),
        member(3, "vcf", {"duty": chose("unsure"), "often": chose("now-and-then")}),
        member(4, "vcf", {"often": chose("cannot-tell"), "matters": ranked("trust", "time")}),
    ]
    seen = views_of(kept(tmp_path_factory.mktemp("against"), returns), least=1)
    assert counted(seen, "duty", Basis(counts="option", of="yes")) == (1, 1, 1, 1)
    assert counted(seen, "duty", Basis(counts="option", of="unsure")) == (1, 0, 2, 1)
    assert counted(seen, "often", Basis(counts="side", of="high")) == (1, 1, 2, 0)
    assert counted(seen, "often", Basis(counts="option", of="now-and-then")) == (1, 0, 3, 0)
    assert counted(seen, "barriers", Basis(counts="option", of="funding")) == (1, 0, 1, 2)
    assert counted(seen, "matters", Basis(counts="first", of="time")) == (0, 0, 1, 3)


def test_several_options_are_counted_together_and_only_what_is_contrary_to_each_is_against(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    chosen = ("always", "often", "now-and-then", "never")
    returns = [
        member(at, "vcf", {"often": chose(one), "duty": chose("yes" if at < 2 else "no"), "barriers": chose("time")})
        for at, one in enumerate(chosen)
    ]
    seen = views_of(kept(tmp_path_factory.mktemp("together"), returns), least=1)

    def together(question: str, of: str) -> tuple[int, int, int, int]:
        return counted(seen, question, Basis(counts="options", of=of))

    assert together("often", "always, often") == (2, 1, 1, 0)
    assert together("often", "always,never") == (2, 0, 2, 0)
    assert together("often", "always, now-and-then") == (2, 0, 2, 0)
    assert together("often", "always") == counted(seen, "often", Basis(counts="option", of="always"))
    assert together("duty", "yes, unsure") == (2, 0, 2, 0)
    assert together("barriers", "time, trust") == (4, 0, 0, 0)


def test_members_named_by_hand_support_a_statement_though_they_answered_elsewhere(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    returns = [member(1, "vcf", {"duty": chose("yes")}), member(2, "vcf", {}), member(3, "vcf", {})]
    seen = views_of(kept(tmp_path_factory.mktemp("named"), returns), least=1)
    assert counted(seen, "duty", Basis(counts="named"), "m2") == (1, 0, 1, 1)
