"""A Word answer form: sound, accessible, and with a label and a bookmark at every place that is filled in."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from tests.model.every_type import EVERY, FACTS, NASTY, NOTICE, asks, bank, every_type, question
from tests.word.accessibility.checker import breaches, breaches_beyond_looks
from tests.word.answer_forms.filling import cells, row_of, said
from tests.word.charity import charity_file
from tests.word.making import house_style
from tests.word.opened import Opened, W, words
from wellput.model.answer_form import AnswerForm
from wellput.model.answer_form_asked import answer_form
from wellput.word.answer_forms.writing import answer_form_bytes

DATE = dt.date(2025, 8, 1)
VALIDATOR = OpenXmlValidator()


def written(form: AnswerForm, style: bytes | None = None) -> Opened:
    return Opened(answer_form_bytes(form, FACTS, NOTICE, style or house_style(), DATE).data)


def complaints(opened: Opened, folder: Path) -> list[str]:
    path = folder / "form.docx"
    path.write_bytes(opened.data)
    return [*opened.faults(), *(str(error) for error in VALIDATOR.validate(path).errors)]


def test_a_form_with_every_type_is_sound_valid_and_accessible(tmp_path: Path) -> None:
    opened = written(every_type())
    assert complaints(opened, tmp_path) == []
    assert breaches(opened.data) == []


def test_a_form_in_a_charitys_own_style_is_sound_and_accessible() -> None:
    opened = written(every_type(), charity_file())
    assert opened.faults() == []
    assert breaches_beyond_looks(opened.data) == []


def test_the_same_form_gives_the_same_bytes() -> None:
    assert written(every_type()).data == written(every_type()).data


def test_every_place_has_its_bookmark_in_the_row_of_its_visible_label() -> None:
    form = every_type()
    root = written(form).root()
    for ask in asks(form):
        assert said(cells(row_of(root, ask.place))[0])[0] == ask.label


def test_what_is_typed_goes_into_an_empty_cell_beside_its_label() -> None:
    form = every_type()
    root = written(form).root()
    empty = [one.place for one in asks(form) if one.kind in ("words", "line", "number", "date")]
    assert [place for place in empty if said(cells(row_of(root, place))[1]) != [""]] == []


def test_each_option_is_a_paragraph_that_begins_with_an_empty_box() -> None:
    cell = cells(row_of(written(every_type()).root(), "wp_3_selected"))[1]
    assert said(cell) == ["☐ First", f"☐ {NASTY}\na note", "☐ Third"]


def test_a_ranking_has_a_row_for_each_option_with_a_cell_for_its_number_beside_it() -> None:
    root = written(every_type()).root()
    assert said(cells(row_of(root, "wp_4_ranked"))[1]) == ["Rank"]
    rows = [cells(row_of(root, f"wp_4_ranked_{number}")) for number in (1, 2, 3)]
    assert [said(row[0])[0].split("\n")[0] for row in rows] == ["First", NASTY, "Third"]
    assert {said(row[1])[0] for row in rows} == {""}


@pytest.mark.parametrize(("place", "keys"), [("wp_9_cost", ("activity", "hours")), ("wp_10_map", ("partner", "works"))])
def test_a_short_table_has_a_row_for_each_thing_asked_and_a_column_for_each_line(
    place: str, keys: tuple[str, ...]
) -> None:
    root = written(every_type()).root()
    for key in keys:
        assert [said(cell) for cell in cells(row_of(root, f"{place}_{key}"))[1:]] == [[""]] * 3


def test_the_form_says_at_its_end_of_which_bank_version_and_format_it_is() -> None:
    root = written(every_type()).root()
    (mark,) = [one for one in root.iter(f"{W}bookmarkStart") if one.get(f"{W}name") == "wp_form"]
    assert words(mark.getparent()) == "Form: every-type, version 3, format 1"
    assert list(root.iter(f"{W}p"))[-1] is mark.getparent()


def test_the_form_carries_the_privacy_notice_and_the_deadline() -> None:
    shown = [text for _, text in written(every_type()).paragraphs]
    assert "Who asks: Our <Network>." in shown
    assert "Please return it by: 1 September 2025" in shown


def test_a_form_of_one_question_and_of_no_kinds_is_whole(tmp_path: Path) -> None:
    form = answer_form(bank(question("q", "text"), respondents=[]))
    assert complaints(written(form), tmp_path) == []


def is_kept(paragraph: Any) -> bool:
    return paragraph.find(f"{W}pPr/{W}keepNext") is not None


def test_a_question_stands_on_the_page_of_the_first_row_of_its_table() -> None:
    row = row_of(written(every_type()).root(), "wp_1_text")
    table = row.getparent()
    assert all(map(is_kept, table.find(f"{W}tr").iter(f"{W}p")))
    assert not any(map(is_kept, row.iter(f"{W}p")))
    assert is_kept(table.getprevious())


def test_a_short_ranking_stands_on_one_page() -> None:
    root = written(every_type()).root()
    kept = [all(map(is_kept, row_of(root, f"wp_4_ranked_{number}").iter(f"{W}p"))) for number in (1, 2, 3)]
    assert kept == [True, True, False]


@settings(max_examples=15)
@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=40))
def test_any_words_of_a_bank_are_words_in_the_form(text: str) -> None:
    options = [{"id": "a", "label": text, "note": text}, {"id": "b", "label": "B"}]
    opened = written(answer_form(bank(question("q", "select_one", title=text, options=options), *EVERY[1:4])))
    assert opened.faults() == []
