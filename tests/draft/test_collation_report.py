"""The report of a collation, from its template: figures where they belong, and what was typed as plain text."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests.collate.returned_things import members_bank
from wellput.draft.collation_report import (
    FigureView,
    Holding,
    InShort,
    QuestionView,
    ReportFacts,
    ReportView,
    TableView,
    ThemeView,
    compose_report,
    report_view,
)
from wellput.errors import WellputError
from wellput.model.block import Block, Caption, Document, Drawing, Heading, List, Paragraph, Picture, Table
from wellput.model.block_words import in_one_line, inlines_of, shown
from wellput.model.collation_shown import (
    Bar,
    BarsShown,
    Column,
    QuestionShown,
    Quote,
    QuotesShown,
    RepliesShown,
    Share,
    TableShown,
)
from wellput.store.content import content

BANK = members_bank()
DRAWING = Drawing(b"png", "<svg/>", 160, 40, "Bar chart. 9 answered.")
TYPED = "# no heading\n\n- {{ 7*7 }} | <b> *x* [@id]"
TABLE = TableShown("How many", (Column("Answer"), Column("All", 9)), (("Trust | us", Share(6, 9, None)), ("", 3)))
CHART = BarsShown((Bar("Trust", 1, 1, "9"),), "What was chosen", "9 answered")


def question(name: str, *, is_shown: bool = True, answered: str = "9 answered, of 9 who were asked.") -> QuestionShown:
    found = BANK.question(name)
    assert found is not None
    tables, charts = ((TABLE,), (CHART,)) if is_shown else ((), ())
    told = ("Masked: Faith group.",) if is_shown else ()
    return QuestionShown(name, found.name, found.text, found.number, answered, is_shown, tables, charts, told)


def composed(
    *questions: QuestionShown,
    words: dict[str, QuotesShown] | None = None,
    holding: Holding = Holding(),  # noqa: B008 -- it cannot be changed
    folder: Path | None = None,
) -> Document:
    replies = RepliesShown(("Asked: 9 members. Replied: 9.",), TABLE)
    facts = ReportFacts(dt.date(2025, 9, 10), "A note.", ("How.",), ("Whose words.",), holding, replies)
    view = report_view(BANK, facts, questions, words or {}, {one.id: (DRAWING,) for one in questions if one.charts})
    return compose_report(view, (folder or content("templates"), content("templates")))


def headings(blocks: tuple[Block, ...]) -> list[str]:
    return [in_one_line(one.inlines) for one in blocks if isinstance(one, Heading)]


def all_words(document: Document) -> str:
    return "".join(map(shown, inlines_of(document.blocks)))


def test_a_question_stands_under_its_theme_with_its_words_chart_table_and_what_is_masked() -> None:
    document = composed(question("barriers"))
    assert headings(document.blocks)[:3] == ["Who replied", "Now", "Question 2"]
    assert [one.drawing for one in document.blocks if isinstance(one, Picture)] == [DRAWING]
    _, table = (one for one in document.blocks if isinstance(one, Table))
    assert isinstance(table.caption, Caption)
    assert [[in_one_line(cell.inlines) for cell in row] for row in (table.header, *table.rows)] == [
        ["Answer", "All (of 9)"],
        ["Trust | us", "6"],
        ["–", "3"],  # noqa: RUF001 -- the dash that stands for nothing
    ]
    assert [cell.align for cell in table.header] == ["left", "right"]
    assert "Masked: Faith group." in all_words(document)


def test_the_document_says_whose_it_is_what_was_noted_and_what_is_kept() -> None:
    told = all_words(composed(holding=Holding("Our <Network>", "office@example.org", dt.date(2026, 3, 31))))
    for words in (
        "Our <Network>",
        "A note.",
        "How.",
        "Whose words.",
        "until 31 March 2026",
        "write to office@example.org",
    ):
        assert words in told
    assert "write to" not in all_words(composed())
    assert composed().title == "What our members think: Small Consultation"


def test_quotes_are_plain_text_whatever_they_hold_with_whose_they_are_and_what_they_are_about() -> None:
    quotes = QuotesShown(
        (Quote(TYPED, "A member (Faith group)", "Trust", named=False),), further=3, private=2, naming=1
    )
    document = composed(question("views"), words={"views": quotes})
    (item,) = next(one for one in document.blocks if isinstance(one, List)).items
    assert "".join(map(shown, item.inlines)) == f"A member (Faith group), on Trust: “{TYPED}”"
    told = all_words(document)
    assert "More that may be quoted, in the workbook: 3." in told
    assert "Not quoted, for want of permission: 2." in told
    assert "since a member is named in it who may not be: 1." in told


def test_questions_of_which_nothing_is_shown_are_listed_with_the_reason() -> None:
    document = composed(question("hours", is_shown=False, answered="Not shown: fewer than 5 answered."))
    assert "Question 4" not in headings(document.blocks)
    assert "Not shown: fewer than 5 answered. Question 4." in all_words(document)


def test_what_most_say_comes_first_after_who_replied_each_question_in_a_line_with_its_base() -> None:
    short = replace(question("barriers"), in_short="Trust: 6 of 9 (67%)")
    document = composed(short, question("hours"))
    assert headings(document.blocks)[:3] == ["Who replied", "What members think, in short", "Now"]
    told = all_words(document)
    assert "Question 2. Trust: 6 of 9 (67%)." in told
    assert "In members' words, below: Question 4." in told


def test_a_table_for_a_workbook_does_not_stand_in_the_document() -> None:
    twice = replace(question("barriers"), tables=(TABLE, replace(TABLE, caption="For a book", for_a_book=True)))
    assert "For a book" not in all_words(composed(twice))


def test_words_of_a_question_too_few_answered_are_still_quoted() -> None:
    quotes = QuotesShown((Quote("Hear this.", "Ann", "", named=True),))
    document = composed(question("hours", is_shown=False, answered="Not shown."), words={"hours": quotes})
    assert "Question 4" in headings(document.blocks)
    assert "Hear this." in all_words(document)


def test_a_template_of_ones_own_takes_the_place_of_the_shipped_one_and_its_faults_are_named(tmp_path: Path) -> None:
    own = tmp_path / "collation" / "report.md.j2"
    own.parent.mkdir()
    own.write_text("{.title}\nOurs: {{ report.title }}\n", "utf-8")
    document = composed(folder=tmp_path)
    assert document.title == "Ours: Small Consultation"
    assert isinstance(document.blocks[0], Paragraph)
    own.write_text("one\n{{ report.nobody }}\n", "utf-8")
    with pytest.raises(WellputError, match="nobody") as fault:
        composed(folder=tmp_path)
    assert fault.value.where == "template report.md.j2, line 2"


@pytest.mark.parametrize(
    "view", [ReportView, InShort, ThemeView, QuestionView, TableView, FigureView, QuotesShown, Quote]
)
def test_every_value_that_a_template_can_use_is_documented(view: type) -> None:
    page = (Path(__file__).parents[2] / "docs" / "collation.md").read_text("utf-8")
    names = [*view.__dataclass_fields__, *(name for name, one in vars(view).items() if isinstance(one, property))]
    missing = [name for name in names if f"`{name}`" not in page and f".{name}`" not in page]
    assert missing == []
