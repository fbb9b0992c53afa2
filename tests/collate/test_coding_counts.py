"""Codes are counted by group with their base, and masked as every other figure is."""

from dataclasses import replace
from itertools import combinations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.collate.returned_things import members_bank
from wellput.collate.coding_counts import coded_tally
from wellput.collate.collating import collate
from wellput.collate.figures import CodedFigures
from wellput.collate.saying import said
from wellput.collate.tables import TITLES, collation_json, collation_rows
from wellput.model.coded import NONE, NONE_LABEL, Code, Coding, fingerprint
from wellput.model.tallied import Cell, Tally, Voice

BANK = members_bank()
BOOK = [Code("views", "late", "Late"), Code("views", NONE, NONE_LABEL), Code("views", "money", "Money")]
AREAS = ("A", "B", "C", "D")

Coded = list[tuple[str, tuple[str, ...]]]
"""The area of each member and the codes of its words; none of a text that nobody read."""


def voice(at: int, area: str, words: str = "Something.") -> Voice:
    return Voice("views", "text", None, words, f"m{at}", f"M{at}", None, area, False, False, None, None)


def page(members: Coded, least: int = 5) -> CodedFigures:
    cells = tuple(Cell(at, None, area, sum(one == area for one, _ in members)) for at, area in enumerate(AREAS, 1))
    voices = [voice(at, area) for at, (area, _) in enumerate(members)]
    codings = [
        Coding("views", f"m{at}", "Ann", code, fingerprint([voice(at, area)]))
        for at, (area, codes) in enumerate(members)
        for code in codes
    ]
    answered = {cell.id: cell.returns for cell in cells if cell.returns}
    tally = coded_tally(voices, BOOK, codings, "Ann", cells)
    done = collate(BANK, cells, {"views": Tally(answered, answered)}, "area", least, {"views": tally})
    (one,) = done.questions
    assert one.coded
    return one.coded


members = st.lists(
    st.tuples(
        st.sampled_from(["A", "B", "B", "C", "C", "C", "D", "D", "D", "D"]),
        st.sampled_from([(), ("late",), ("money",), ("late", "money"), (NONE,)]),
    ),
    min_size=5,
    max_size=40,
)


@settings(max_examples=60, deadline=None)
@given(members, st.integers(1, 7))
def test_no_group_of_which_few_were_read_is_shown(some: Coded, least: int) -> None:
    shown = page(some, least)
    assert all(one.masked or not one.read or one.read >= least for one in (shown.everybody, *shown.groups))


@settings(max_examples=40, deadline=None)
@given(members)
def test_the_counts_are_of_those_who_were_read_and_add_up(some: Coded) -> None:
    shown = page(some, 1)
    assert shown.everybody.read == sum(bool(codes) for _, codes in some)
    for code in ("late", "money"):
        whole = sum(code in codes for _, codes in some)
        groups = [one.count for group in shown.groups for one in group.codes if one.option == code]
        assert shown.everybody.masked or sum(groups) == whole


def told(shown: CodedFigures) -> list[object]:
    """All that a page says of codes, and nothing of what is masked."""
    return [
        (one.label, one.read, {choice.option: choice.count for choice in one.codes if choice.count})
        for one in (shown.everybody, *shown.groups)
        if not one.masked
    ]


@settings(max_examples=40, deadline=None)
@given(members)
def test_what_a_masked_group_was_given_could_as_well_be_otherwise(some: Coded) -> None:
    """The page does not tell who of a masked group was read, so two members may change places in that, too."""
    shown, whole = page(some), page(some, 0)
    hidden = {one.label for one in shown.groups if one.masked}
    assume(hidden and not shown.everybody.masked)
    worlds = []
    for one, other in combinations([at for at, (area, _) in enumerate(some) if area in hidden], 2):
        world = list(some)
        world[one], world[other] = (some[one][0], some[other][1]), (some[other][0], some[one][1])
        worlds.append(page(world, 0))
    kept = [_where(world, hidden) for world in worlds if told(_masked(world, hidden)) == told(_masked(whole, hidden))]
    for code in ("late", "money"):
        everywhere = _share(whole.everybody, code)
        for group in whole.groups:
            if group.label in hidden and group.read and everywhere not in (0, whole.everybody.read):
                alone = {_share(group, code), *(one[group.label][code] for one in kept)}
                assert len(alone) > 1, f"{group.label}: {code} can only be {alone}"


def test_a_group_is_masked_too_where_a_masked_one_would_be_found_by_subtraction() -> None:
    mixed = [("C", ("late",) if at % 2 else ("money",)) for at in range(20)]
    agreeing = page([*[("A", ("late",))] * 3, *[("B", ("late",))] * 6, *mixed])
    assert [one.masked for one in agreeing.groups if one.label in "ABC"] == [True, True, True]
    differing = page([*[("A", ("late",))] * 3, *[("B", ("late", "money"))] * 3, *[("B", (NONE,))] * 3, *mixed])
    assert [one.masked for one in differing.groups if one.label in "ABC"] == [True, True, False]


def _masked(shown: CodedFigures, hidden: set[str]) -> CodedFigures:
    return replace(shown, groups=tuple(replace(one, masked=one.label in hidden) for one in shown.groups))


def _share(group: object, code: str) -> int:
    return next((one.count for one in group.codes if one.option == code), 0)  # type: ignore[attr-defined]


def _where(world: CodedFigures, hidden: set[str]) -> dict[str, dict[str, int]]:
    return {
        one.label: {code: _share(one, code) for code in ("late", "money")}
        for one in world.groups
        if one.label in hidden
    }


def test_how_many_wrote_is_not_told_of_a_group_of_which_nobody_was_read() -> None:
    shown = page([*[("A", ("late",))] * 6, *[("B", ())] * 2])
    assert [(one.label, one.masked, one.written, one.read) for one in shown.groups if one.label == "B"] == [
        ("B", True, None, None)
    ]
    shown = page([*[("A", ("late",))] * 6, *[("B", ())] * 6])
    assert [(one.written, one.read) for one in shown.groups if one.label in "AB"] == [(6, 6), (None, 0)]


def test_words_that_changed_are_not_counted_and_that_is_said() -> None:
    cells = (Cell(1, None, None, 2),)
    voices = [voice(0, ""), replace(voice(1, ""), words="Now otherwise.")]
    codings = [Coding("views", f"m{at}", "Ann", "late", fingerprint([voice(at, "")])) for at in (0, 1)]
    tally = coded_tally(voices, BOOK, codings, "Ann", cells)
    assert (tally.written, tally.read, tally.changed) == ({1: 2}, {1: 1}, 1)
    done = collate(BANK, cells, {"views": Tally({1: 2}, {1: 2})}, None, 1, {"views": tally})
    words = [one.group for one in said(done.questions[0], 1)]
    assert "Everybody: 1 of 2 texts read by Ann." in words
    assert "1 text changed since Ann read them; they are not counted." not in words
    assert any(one.startswith("1 text changed since Ann read it") for one in words)


def test_codes_stand_in_json_and_in_rows_with_their_base() -> None:
    cells = (Cell(1, None, "A", 6), Cell(2, None, "B", 2))
    voices = [voice(at, "A" if at < 6 else "B") for at in range(8)]
    codings = [
        Coding("views", one.member, "Ann", "late" if at else NONE, fingerprint([one])) for at, one in enumerate(voices)
    ]
    tally = coded_tally(voices, BOOK, codings, "Ann", cells)
    both = {1: 6, 2: 2}
    done = collate(BANK, cells, {"views": Tally(both, both)}, None, 5, {"views": tally})
    coded = collation_json("small", done)["questions"][0]["coded"]
    assert coded["everybody"]["codes"] == [
        {"code": "late", "label": "Late", "count": 7, "percent": "87.5"},
        {"code": "money", "label": "Money", "count": 0, "percent": "0.0"},
        {"code": "none", "label": "None of these codes", "count": 1, "percent": "12.5"},
    ]
    rows = [row for row in collation_rows(done) if "coded" in row]
    assert all(len(row) == len(TITLES) for row in collation_rows(done))
    assert [row[TITLES.index("value")] for row in rows] == [7, 0, 1]
    assert {row[TITLES.index("base")] for row in rows} == {8}
