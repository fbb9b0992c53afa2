"""A map in a document: picture and table with captions, the reading, and the plan as an annex before the evidence."""

import datetime as dt
from pathlib import Path

from wellput.desk.worksheets.mapping import maps_shown
from wellput.draft.compose import compose
from wellput.model.bank import Bank
from wellput.model.block import Block, Document, Heading, List, Picture, Table
from wellput.model.block_words import in_one_line, inlines_of, plain
from wellput.model.response import Response
from wellput.store.banks import read_bank
from wellput.store.content import content

BANK: Bank = read_bank(content("questionbank") / "strengthening-partnerships-2025.yaml")
LOG = {"id": "log", "kind": "figure", "statement": "Nine calls.", "source": "Our log", "date": "2025"}
TOLD = {
    "map": [
        {"partner": "The *county* | council $5", "strategic": 4, "proactive": 4, "would_help": "A contact [@log]."},
        {"partner": "{{ 7*7 }} & <b>", "strategic": 1, "proactive": 1, "type": "delivery", "works": 2},
    ],
    "actions": [{"do": "Meet | talk [@log].", "who": "# The chair", "when": "2026-03-31"}],
}


def composed(answer: dict[str, object]) -> Document:
    response = Response.model_validate(
        {"format": 1, "bank": BANK.bank, "answers": {"relationships": answer}, "evidence": [LOG]}
    )
    return compose(
        BANK,
        response,
        lambda _: True,
        folders=[Path(content("templates"))],
        template="response.md.j2",
        today=dt.date(2025, 9, 1),
        maps=maps_shown(BANK, response),
    )


def words(*blocks: Block) -> str:
    return " ".join(in_one_line((one,)) for one in inlines_of(blocks))


def test_picture_table_and_reading_stand_in_the_answer() -> None:
    blocks = composed(TOLD).blocks
    (picture,) = (one for one in blocks if isinstance(one, Picture))
    reading, table = blocks[blocks.index(picture) - 1], blocks[blocks.index(picture) + 1]
    assert picture.caption
    assert picture.caption.label == "Figure 1"
    assert isinstance(table, Table)
    assert table.caption
    assert len(table.rows) == 2
    assert "1. The *county* | council $5:" in picture.drawing.words
    assert "The map shows 2 relationships." in words(reading)


def test_each_number_has_a_column_of_its_own_and_none_that_nobody_gave_has_one() -> None:
    (table,) = (one for one in composed(TOLD).blocks if isinstance(one, Table) and one.origin.field == "map")
    rows = [[in_one_line(cell.inlines) for cell in row] for row in (table.header, *table.rows)]
    assert rows[0] == ["No.", "With whom", "Strategic", "Proactive", "Works"]
    assert rows[1][2:] == ["4", "4", "not said"]
    assert rows[2] == ["2", "{{ 7*7 }} & <b> Delivery relationship", "1", "1", "2"]


def test_what_would_help_is_a_list_of_those_that_say_it() -> None:
    blocks = composed(TOLD).blocks
    at = next(i for i, one in enumerate(blocks) if words(one) == "What would help")
    helped = blocks[at + 1]
    assert isinstance(helped, List)
    assert [in_one_line(item.inlines) for item in helped.items] == ["The *county* | council $5 (1): A contact [1]."]
    assert "What would help" not in words(*composed({"map": [{"partner": "The county council"}]}).blocks)


def test_what_was_typed_reaches_the_document_as_typed() -> None:
    told = plain(tuple(inlines_of(composed(TOLD).blocks)))
    for typed in ("The *county* | council $5", "{{ 7*7 }} & <b>", "A contact [1].", "Meet | talk [1].", "# The chair"):
        assert typed in told


def test_the_plan_is_an_annex_before_the_evidence_with_days_in_words() -> None:
    blocks = composed(TOLD).blocks
    headings = [in_one_line(one.inlines) for one in blocks if isinstance(one, Heading) and one.level == 1]
    assert headings[-2:] == ["Annex: joint action plan", "Evidence"]
    assert "31 March 2026" in words(*blocks)


def test_a_map_without_numbers_is_still_drawn_and_told() -> None:
    blocks = composed({"map": [{"partner": "The county council"}]}).blocks
    (picture,) = (one for one in blocks if isinstance(one, Picture))
    assert "not placed on the map" in picture.drawing.words
    assert "Annex: joint action plan" not in words(*blocks)


def test_a_skipped_map_is_left_out() -> None:
    blocks = composed({**TOLD, "skipped": "Not this time."}).blocks
    assert not any(isinstance(one, Picture) for one in blocks)
    assert "Annex: joint action plan" not in words(*blocks)


def test_an_illustrative_map_says_so_above_it_and_above_its_plan() -> None:
    told = words(*composed({**TOLD, "illustrative": True}).blocks)
    assert "Illustrative: this map and its plan show what such an answer looks like." in told
    assert "Illustrative. It follows from the map" in told
