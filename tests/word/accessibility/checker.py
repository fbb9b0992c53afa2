"""Every rule of accessibility that a Word document is held to, and what in a document breaks them."""

from tests.word.accessibility import contrast, formatting, letters, order, structure, wiring
from tests.word.accessibility.breach import Breach, Rule
from tests.word.accessibility.reading import Read

RULES = (
    Rule("size", letters.too_small, looks=True),
    Rule("upright", letters.not_upright, looks=True),
    Rule("font", letters.with_serifs, looks=True),
    Rule("alignment", letters.not_left_aligned, looks=True),
    Rule("contrast", contrast.too_faint, looks=True),
    Rule("title", order.untitled),
    Rule("language", order.without_language),
    Rule("headings", order.out_of_order),
    Rule("tables", structure.faulty_tables),
    Rule("alternative text", structure.untold_pictures),
    Rule("links", structure.meaningless_links),
    Rule("direct formatting", formatting.said_in_place),
    Rule("empty paragraphs", formatting.empty_paragraphs),
    Rule("spaces", formatting.layout_by_spaces),
    Rule("columns", formatting.columns),
    Rule("bookmarks", wiring.loose_bookmarks),
    Rule("fields", wiring.open_fields),
    Rule("drawing ids", wiring.shared_drawing_ids),
    Rule("page numbers", wiring.uncounted_pages, looks=True),
)


def breaches(data: bytes) -> list[Breach]:
    """What a document breaks, rule by rule."""
    read = Read(data)
    return [Breach(rule.name, place, what) for rule in RULES for place, what in rule.find(read)]


def breaches_beyond_looks(data: bytes) -> list[Breach]:
    """What a document in somebody's own style breaks that is not theirs: their letters, headers and footers are."""
    theirs = {rule.name for rule in RULES if rule.looks}
    return [
        one
        for one in breaches(data)
        if one.rule not in theirs and not one.place.startswith(("word/header", "word/foot"))
    ]
