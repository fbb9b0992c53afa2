"""What templates are given: everything that may be told, and nothing that is masked."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.collective.gathered import chose, kept, member, ranked, stores, viewed
from tests.collective.viewing import Viewed, views_of
from wellput.model.collective_views import QuestionViews
from wellput.model.costs import CostLine, CostSheet
from wellput.model.response import Answer
from wellput.model.returned import Permission, Return

Codings = dict[int, tuple[set[str], bool]]
LEAST = 4


def question(seen: Viewed, name: str) -> QuestionViews:
    found = seen.views.question(name)
    assert found
    return found


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stores())
def test_masked_kinds_are_never_told(
    tmp_path_factory: pytest.TempPathFactory, store: tuple[list[Return], Codings]
) -> None:
    seen = views_of(kept(tmp_path_factory.mktemp("masked"), *store), least=LEAST)
    for one, figures in zip(seen.views.questions, seen.collation.questions, strict=True):
        shown = (*one.positions, *one.options, *one.codes, *one.ranked)
        hidden = {group.group for group in figures.groups if group.masked}
        assert not hidden & {kind.kind for view in shown for kind in view.kinds}
        labels = [f"Kind {kind}" for kind in hidden if kind]
        assert not [view for view in one.minority for label in labels if label in view.told]
        if figures.everybody.masked:
            assert (one.asked, one.answered, shown, one.minority) == (None, None, (), ())
        if figures.coded and figures.coded.everybody.masked:
            assert one.codes == ()
    told = {area.id: area.returns for area in seen.views.members.areas}
    assert all(count is None or count >= LEAST for area, count in told.items() if area)


def test_positions_stand_in_the_order_of_their_support_with_words_for_it(tmp_path: Path) -> None:
    returns = [member(at, "vcf", {"duty": chose("yes" if at < 5 else "no")}) for at in range(7)]
    duty = question(viewed(tmp_path, [*returns, member(7, "vcf", {})]), "duty")
    assert [one.words for one in duty.positions] == ["Yes", "No"]
    assert duty.positions[0].told_whole == "5 of 8 members (63%); 2 against; 1 said nothing"
    assert [(one.kind, one.told) for one in duty.positions[0].kinds] == [("vcf", "5 of 8 (63%)")]
    assert [one.words for one in duty.leading] == ["Yes"]
    assert (duty.asked, duty.answered, duty.silent) == (8, 7, 1)


def test_a_scale_has_its_halves_for_positions_and_what_is_in_neither(tmp_path: Path) -> None:
    chosen = ("always", "often", "often", "never", "now-and-then", "cannot-tell")
    returns = [member(at, "vcf", {"often": chose(one)}) for at, one in enumerate(chosen)]
    often = question(viewed(tmp_path, returns), "often")
    assert [(one.id, one.supports, one.against) for one in often.positions] == [
        ("side-high", 3, 1),
        ("side-low", 1, 3),
        ("option-now-and-then", 1, 0),
        ("option-cannot-tell", 1, 0),
    ]
    assert often.positions[0].words == "“Often” or “Always”"
    assert [one.basis.of for one in often.options][:1] == ["often"]


def test_the_first_five_of_a_ranking_lead_and_ties_are_said(tmp_path: Path) -> None:
    returns = [member(at, "vcf", {"matters": ranked("funding", "trust")}) for at in range(5)]
    returns.append(member(5, "vcf", {"matters": ranked("time", "distance")}))
    matters = question(viewed(tmp_path, returns), "matters")
    assert [(one.words, one.told_place, one.points, one.first) for one in matters.ranked] == [
        ("Funding", "1", 15, 5),
        ("Trust", "2", 10, 0),
        ("Time", "3", 3, 1),
        ("Distance", "4", 2, 0),
    ]
    assert matters.ranked[0].told == "5 of 6 members (83%)"
    assert matters.positions == ()


def test_codes_have_permitted_quotes_each_once_and_the_rest_is_quoted_apart(tmp_path: Path) -> None:
    open_ = Permission(quote=True, name=False)
    returns = [member(at, "vcf", {"views": Answer(text=f"Word number {at}.")}, permission=open_) for at in range(7)]
    returns.append(member(7, "vcf", {"views": Answer(text="A secret.")}, permission=Permission(quote=False)))
    codings: Codings = {at: ({"late", "unheard"} if at == 0 else {"late"}, True) for at in (0, 1, 2, 3, 4, 7)}
    views = question(views_of(kept(tmp_path, returns, codings), most=9), "views")
    assert [(one.words, one.supports, one.basis.coder) for one in views.codes] == [
        ("Late", 6, "Ann"),
        ("Unheard", 1, "Ann"),
    ]
    quoted = [[quote.words for quote in one.quotes] for one in views.codes]
    assert sorted(quoted[0]) == ["Word number 1.", "Word number 2.", "Word number 3.", "Word number 4."]
    assert quoted[1] == ["Word number 0."]
    assert sorted(quote.words for quote in views.quotes) == ["Word number 5.", "Word number 6."]
    assert views.private == 1


def test_where_several_have_coded_no_codes_are_told_until_one_is_named(tmp_path: Path) -> None:
    returns = [member(at, "vcf", {"views": Answer(text=f"Word {at}.")}) for at in range(6)]
    all_late: Codings = {at: ({"late"}, True) for at in range(6)}
    kept(tmp_path, returns, all_late)
    here = kept(tmp_path, [], all_late, by="Ben")
    assert question(views_of(here), "views").codes == ()
    assert views_of(here).untold
    assert question(views_of(here, coder="Ben"), "views").codes[0].basis.coder == "Ben"


def test_shared_costs_are_not_in_the_total(tmp_path: Path) -> None:
    alone = CostLine.model_validate({"activity": "Meetings", "case": "now", "other": {"Hall": 100}})
    both = CostSheet(lines=(alone, alone.model_copy(update={"shared": True})))
    seen = viewed(tmp_path, [member(at, "vcf", {"cost": Answer(cost=both)}) for at in range(5)])
    (cost,) = question(seen, "cost").costs
    assert (cost.sheets, cost.told_total, cost.told_shared, cost.told_median) == (5, "£500", "£500", "£200")


def test_how_many_of_each_kind_replied_is_told_since_questions_for_one_kind_tell_it_too(tmp_path: Path) -> None:
    kinds = [*(["vcf"] * 9), *(["faith"] * 4), "responder"]
    seen = viewed(tmp_path, [member(at, kind, {"duty": chose("yes")}) for at, kind in enumerate(kinds)])
    told = seen.views.members
    assert [(one.id, one.returns) for one in told.kinds] == [("vcf", 9), ("faith", 4), ("responder", 1)]
    assert (told.returns, told.asked, told.rate, told.uninvited) == (14, None, None, 14)
    assert str(told.first) == str(told.last) == "2025-09-01"
    assert [one.label for one in told.areas] == ["North", "South"]
