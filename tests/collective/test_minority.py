"""Views that the response does not lead with: which of them count, and what may be said of who holds them."""

from pathlib import Path

import pytest

from tests.collective.gathered import chose, kept, member, ranked
from tests.collective.viewing import views_of
from wellput.model.collective_views import MinorityShown
from wellput.model.response import Answer
from wellput.model.returned import Return


def minority(folder: Path, returns: list[Return], question: str = "duty", text: str = "") -> dict[str, MinorityShown]:
    here = kept(folder, returns)
    here.workspace.settings.write_text(f"format: 1\n{text}", "utf-8")
    found = views_of(here).views.question(question)
    assert found
    return {one.id: one for one in found.minority}


def many(said: dict[str, list[tuple[str, int]]]) -> list[Return]:
    """Returns of so many members of each kind who chose an option."""
    each = [(kind, option) for kind, several in said.items() for option, count in several for _ in range(count)]
    return [member(at, kind, {"duty": chose(option)}) for at, (kind, option) in enumerate(each)]


def test_enough_members_make_a_minority_view(tmp_path: Path) -> None:
    found = minority(tmp_path, many({"vcf": [("yes", 40), ("no", 3)]}))
    assert (found["option-no"].members, found["option-no"].told) == (3, "3 of 43 members (7%)")
    assert "option-yes" not in found


def test_a_large_enough_share_makes_one_however_few_they_are(tmp_path: Path) -> None:
    assert minority(tmp_path / "two", many({"vcf": [("yes", 18), ("no", 2)]}))["option-no"].members == 2
    assert minority(tmp_path / "less", many({"vcf": [("yes", 19), ("no", 2)]})) == {}


def test_the_settings_say_how_many_are_enough(tmp_path: Path) -> None:
    returns = many({"vcf": [("yes", 40), ("no", 3)]})
    assert minority(tmp_path / "more", returns, text="minority: {members: 4, share: 20}\n") == {}
    assert minority(tmp_path / "fewer", returns[:-2], text="minority: {members: 1}\n")["option-no"].members == 1


@pytest.mark.parametrize("option", ["unsure"])
def test_to_be_unsure_is_no_view(tmp_path: Path, option: str) -> None:
    assert minority(tmp_path, many({"vcf": [("yes", 20), (option, 10)]})) == {}


def test_what_most_hold_is_none_and_where_two_lead_neither_is(tmp_path: Path) -> None:
    assert minority(tmp_path, many({"vcf": [("yes", 6), ("no", 6)]})) == {}


def test_a_whole_kind_that_is_not_masked_is_named(tmp_path: Path) -> None:
    found = minority(tmp_path, many({"vcf": [("yes", 95)], "faith": [("no", 6)], "responder": [("yes", 8)]}))
    assert found["option-no"].whole_kind
    assert found["option-no"].told == "6 of 109 members (6%), all who answered of: Kind faith"


def test_a_masked_kind_is_neither_named_nor_counted(tmp_path: Path) -> None:
    said = {"vcf": [("yes", 60)], "faith": [("no", 1)], "responder": [("yes", 1)]}
    found = minority(tmp_path, many(said))["option-no"]
    assert (found.members, found.base, found.whole_kind) == (None, None, True)
    assert found.told == "held by all members of one kind"


def test_that_a_masked_kind_is_whole_is_not_said_where_it_could_be_no_other(tmp_path: Path) -> None:
    said = {"vcf": [("yes", 60)], "faith": [("no", 1)], "responder": [("yes", 4)]}
    found = minority(tmp_path, many(said))["option-no"]
    assert (found.members, found.whole_kind, found.told) == (None, False, "held by few members")


def test_what_is_ranked_outside_the_first_five_counts_and_each_code_for_itself(tmp_path: Path) -> None:
    returns = [member(at, "vcf", {"matters": ranked("funding", "trust")}) for at in range(9)]
    assert minority(tmp_path / "ranks", returns, "matters") == {}
    words = [member(at, "vcf", {"views": Answer(text=f"Word {at}")}) for at in range(9)]
    here = kept(tmp_path / "codes", words, {at: ({"late" if at < 5 else "unheard"}, True) for at in range(9)})
    views = views_of(here).views.question("views")
    assert views
    assert [(one.id, one.members) for one in views.minority] == [("code-unheard", 4)]
