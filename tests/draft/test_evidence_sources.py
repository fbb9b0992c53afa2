"""A long source that several items share is written out once, and no source is lost."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from tests.draft.conftest import composed, response
from tests.draft.reading_back import lines, words
from wellput.draft.evidence_sources import shared_sources
from wellput.model.block import Table
from wellput.model.evidence import Evidence

REPORT = "The state of relationships between councils and charities, A Publisher"


def item(number: int, source: str | None, date: str | None = "2022-09-22", link: str | None = None) -> Evidence:
    return Evidence(id=f"e{number}", kind="document", statement="S.", source=source, date=date, link=link)


def items(*sources: str) -> list[Evidence]:
    return [item(number, source) for number, source in enumerate(sources)]


def test_what_sources_have_in_common_is_kept_under_one_letter() -> None:
    one, other, alone = items(f"{REPORT}, 1. Summary", f"{REPORT}, Case study: Derby", "Our log")
    (shared,) = shared_sources([one, alone, other])
    assert (shared.letter, shared.words) == ("A", REPORT)
    assert [shared.section(each) for each in shared.items] == ["1. Summary", "Case study: Derby"]


def test_the_same_source_twice_has_no_section() -> None:
    (shared,) = shared_sources(items(REPORT, REPORT))
    assert [shared.section(each) for each in shared.items] == ["", ""]


def test_short_sources_are_written_out_each_time() -> None:
    assert shared_sources(items("Our log", "Our log")) == ()


def test_sources_of_other_dates_or_links_are_other_sources() -> None:
    assert shared_sources([item(1, REPORT), item(2, REPORT, date="2023")]) == ()
    assert shared_sources([item(1, REPORT), item(2, REPORT, link="https://example.org")]) == ()


def test_letters_go_on_after_z() -> None:
    many = [item(number, f"{REPORT}", date=str(number // 2)) for number in range(60)]
    letters = [shared.letter for shared in shared_sources(many)]
    assert letters[24:29] == ["Y", "Z", "AA", "AB", "AC"]


@given(st.lists(st.sampled_from(["", ", ", ",", "a", REPORT, "Z, "]).map(lambda end: REPORT + end), max_size=8))
def test_no_words_of_a_source_are_lost(sources: Sequence[str]) -> None:
    for shared in shared_sources(items(*sources)):
        for each in shared.items:
            section = shared.section(each)
            assert each.source in (f"{shared.words}, {section}", shared.words + section)


def test_the_annex_names_a_shared_source_once_and_every_section() -> None:
    evidence = [
        {"id": "a", "kind": "quote", "statement": "One.", "source": f"{REPORT}, page 3", "date": "2022-09-22"},
        {"id": "b", "kind": "quote", "statement": "Two.", "source": f"{REPORT}, page 4", "date": "2022-09-22"},
        {"id": "c", "kind": "quote", "statement": "Three.", "source": "Our log", "date": "2025-03", "about": "Us"},
    ]
    blocks = composed(response(summary={"sentence": "See [@a] [@b] [@c]."}, evidence=evidence)).blocks
    sources, annex = (one for one in blocks if isinstance(one, Table) and one.style == "evidence")
    assert [words(cell.inlines) for cell in sources.rows[0]] == ["A", f"{REPORT}, 22 September 2022"]
    assert [words(row[1].inlines) for row in annex.rows] == [
        "One. Source: A, page 3",
        "Two. Source: A, page 4",
        "Three. About: Us. Source: Our log, March 2025",
    ]
    assert sum(REPORT in line for line in lines(blocks)) == 1
