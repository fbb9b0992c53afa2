"""A Word form is read as its readers see it: boxes, lists and spaces as such, what was deleted not at all."""

from pathlib import Path

import pytest

from tests.word.question_documents import p, run, shown, word_bytes, word_lines
from wellput.errors import WellputError
from wellput.model.question_list import SourceLine
from wellput.word.question_lists.docx import docx_lines

TUNING = Path(__file__).parents[1] / "intake" / "question_lists" / "tuning"
BOX = (
    "<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>"
    '<w:r><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt>'
)


def cell(inside: str, width: int = 1, merged: str = "") -> str:
    return f'<w:tc><w:tcPr><w:gridSpan w:val="{width}"/>{merged}</w:tcPr>{inside}</w:tc>'


def table(*rows: str) -> str:
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"


def control(kind: str, words: str = "Click here", *, waits: bool = True) -> str:
    prompt = "<w:showingPlcHdr/>" if waits else ""
    return f"<w:sdt><w:sdtPr>{prompt}{kind}</w:sdtPr><w:sdtContent>{run(words)}</w:sdtContent></w:sdt>"


def said(lines: tuple[SourceLine, ...]) -> list[SourceLine]:
    return [line for line in lines if line.text or line.control or line.cells]


def field(data: str, result: str = "") -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{data}</w:ffData></w:fldChar></w:r>'
        "<w:r><w:instrText>FORMTEXT</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


@pytest.mark.parametrize("body", [f"<w:p>{BOX}{run(' Yes')}</w:p>", f"<w:p>{run('Yes ')}{BOX}</w:p>"])
def test_a_box_on_either_side_makes_an_option_of_the_words(body: str) -> None:
    (line,) = word_lines(body)
    assert (line.text, line.control) == ("Yes", "tick")


def test_several_boxes_in_a_paragraph_stand_among_its_words() -> None:
    (line,) = word_lines(f"<w:p>{run('Agree? ')}{BOX}{run(' Yes ')}{BOX}{run(' No')}</w:p>")
    assert (line.text, line.control) == ("Agree? ☐ Yes ☐ No", None)


@pytest.mark.parametrize(
    ("font", "code", "sign"),
    [
        ("Wingdings", "F0A8", "☐"),
        ("Wingdings", "6F", "☐"),
        ("Wingdings 2", "F0A3", "☐"),
        ("Wingdings", "F0FE", "☒"),
        ("Segoe UI Symbol", "2610", "☐"),
        ("Webdings", "F063", "☐"),
    ],
)
def test_signs_of_any_font_are_boxes(font: str, code: str, sign: str) -> None:
    (line,) = word_lines(f'<w:p><w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>{run(" High streets")}</w:p>')
    assert line.text == f"{sign} High streets"


def test_letters_set_in_wingdings_are_boxes_and_pictures_are_nothing() -> None:
    fonts = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
    (line,) = word_lines(f"<w:p>{run('o', fonts)}{run(' Yes ')}{run('(', fonts)}{run(' 01632 960 123')}</w:p>")
    assert line.text == "☐ Yes 01632 960 123"


def test_a_list_to_choose_from_has_its_entries_and_not_its_prompt() -> None:
    entries = "".join(
        f'<w:listItem w:displayText="{one}" w:value="{one}"/>' for one in ("Choose an item.", "North", "South")
    )
    question, choice = word_lines(
        f"<w:p>{run('Where? ')}{control(f'<w:dropDownList>{entries}</w:dropDownList>')}</w:p>"
    )
    assert question.text == "Where?"
    assert (choice.control, choice.choices, choice.text) == ("list", ("North", "South"), "")


def test_spaces_to_write_in_say_what_they_take() -> None:
    prompts = control("<w:text/>", "Click to type"), control("<w:date/>", "dd/mm/yyyy")
    words, date = said(word_lines("".join(f"<w:p>{one}</w:p>" for one in prompts)))
    assert (words.control, words.text, words.expects) == ("box", "Click to type", None)
    assert (date.control, date.expects) == ("box", "date")


def test_a_control_that_somebody_filled_in_is_text() -> None:
    (line,) = word_lines(f"<w:p>{control('<w:text/>', 'What do you think?', waits=False)}</w:p>")
    assert (line.text, line.control) == ("What do you think?", None)


def test_a_space_within_a_sentence_is_a_line_to_write_on() -> None:
    (line,) = word_lines(f"<w:p>{run('We have ')}{control('<w:text/>')}{run(' members.')}</w:p>")
    assert line.text == "We have ____ members."


def test_older_form_fields_are_boxes_lists_and_spaces() -> None:
    tick = f"<w:p>{field('<w:checkBox/>')}{run(' Yes')}</w:p>"
    entries = '<w:ddList><w:listEntry w:val="North"/><w:listEntry w:val="South"/></w:ddList>'
    choice = f"<w:p>{run('Where?')}{field(entries)}</w:p>"
    longest = '<w:textInput><w:type w:val="number"/><w:maxLength w:val="12"/></w:textInput>'
    number = f"<w:p>{run('How many?')}{field(longest, run('     '))}</w:p>"
    yes, _, chosen, _, typed = said(word_lines(tick + choice + number))
    assert (yes.text, yes.control) == ("Yes", "tick")
    assert chosen.choices == ("North", "South")
    assert (typed.control, typed.expects, typed.longest) == ("box", "decimal", 12)


def test_what_was_deleted_moved_away_or_hidden_is_gone_and_what_was_added_is_there() -> None:
    body = (
        f"<w:p>{run('Should ')}<w:del><w:r><w:delText>nobody</w:delText></w:r></w:del><w:ins>{run('everybody')}</w:ins>"
        f"<w:moveFrom>{run(' never')}</w:moveFrom>{run(' secretly', '<w:vanish/>')}{run(' pay?')}</w:p>"
    )
    assert word_lines(body)[0].text == "Should everybody pay?"


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    first = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('Should everybody')}</w:p>"
    assert [line.text for line in word_lines(first + p(" pay?"))] == ["Should everybody pay?"]


def test_a_field_shows_what_it_came_to_and_not_its_code() -> None:
    body = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>SEQ Q</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{run("4")}<w:r><w:fldChar w:fldCharType="end"/></w:r>{run(". Why?")}</w:p>'
    )
    assert word_lines(body)[0].text == "4. Why?"


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    inside = f"<w:txbxContent>{p('In the box')}</w:txbxContent>"
    drawn = (
        f'<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>{inside}</wps:txbx></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{inside}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    )
    lines = said(word_lines(f"<w:p>{run('Beside')}<w:r>{drawn}</w:r></w:p>"))
    assert [line.text for line in lines] == ["Beside", "In the box"]
    assert lines[1].place == "a text box beside paragraph 1"


def test_a_grid_keeps_its_columns_though_cells_are_merged() -> None:
    body = table(
        cell(p("")) + cell(p("Agree"), 2) + cell(p("Disagree")),
        cell(p("Shops"), merged='<w:vMerge w:val="restart"/>') + cell(p("☐")) + cell(p("☐")) + cell(p("☐")),
        cell(p("never read"), merged="<w:vMerge/>") + cell(p("☐")) + cell(p("☐")) + cell(p("☐")),
    )
    rows = [line.cells for line in word_lines(body) if line.kind == "row"]
    assert rows == [("", "Agree", "", "Disagree"), ("Shops", "☐", "☐", "☐"), ("", "☐", "☐", "☐")]


def test_a_table_of_one_column_is_read_as_what_stands_in_it() -> None:
    body = table(cell(p("Question 3: Why?")), cell(p("")), cell(f"<w:p>{BOX}{run(' Yes')}</w:p>"))
    question, space, option = said(word_lines(body))
    assert (question.kind, question.text) == ("text", "Question 3: Why?")
    assert (space.control, space.text) == ("box", "")
    assert (option.control, option.text) == ("tick", "Yes")
    assert question.place == "table 1, row 1"


def test_lists_and_dates_in_a_row_of_cells_follow_the_row() -> None:
    entries = '<w:listItem w:displayText="North"/><w:listItem w:displayText="South"/>'
    choice = f"<w:p>{control(f'<w:dropDownList>{entries}</w:dropDownList>')}</w:p>"
    row, chosen = said(word_lines(table(cell(p("Region")) + cell(choice))))
    assert row.cells == ("Region", "")
    assert chosen.choices == ("North", "South")


def test_headings_contents_margins_and_notes_are_told_apart() -> None:
    styles = (
        '<w:style w:styleId="H"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:styleId="T"><w:name w:val="toc 1"/></w:style>'
        '<w:style w:styleId="Own"><w:name w:val="Part"/><w:basedOn w:val="H"/></w:style>'
    )
    body = p("Contents 3", '<w:pStyle w:val="T"/>') + p("Part A", '<w:pStyle w:val="Own"/>') + p("Text")
    lines = word_lines(
        body,
        styles=styles,
        header=p("Department for Examples"),
        footnotes=f'<w:footnote w:id="1">{p("See annex.")}</w:footnote>',
    )
    assert [(line.text, line.kind, line.depth) for line in lines] == [
        ("Department for Examples", "furniture", 0),
        ("Contents 3", "furniture", 0),
        ("Part A", "heading", 2),
        ("Text", "text", 0),
        ("See annex.", "furniture", 0),
    ]


def test_bold_is_said_of_paragraphs_that_are_bold_throughout() -> None:
    whole, part = word_lines(
        f"<w:p>{run('All ', '<w:b/>')}{run('bold', '<w:b/>')}</w:p><w:p>{run('Part', '<w:b/>')}{run(' bold')}</w:p>"
    )
    assert (whole.is_bold, part.is_bold) == (True, False)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"no zip at all", "not a Word document"),
        (b"PK\x03\x04 broken", "damaged"),
        (word_bytes("<w:p>"), "damaged"),
        (word_bytes(p("x"), vbaProject="x"), "macros"),
    ],
)
def test_what_cannot_be_read_is_refused_in_plain_words(data: bytes, words: str) -> None:
    with pytest.raises(WellputError) as refused:
        docx_lines(data, "list.docx")
    assert words in refused.value.what
    assert refused.value.mend


def test_the_documents_of_the_set_are_read_in_their_order() -> None:
    lines = docx_lines((TUNING / "automatic-numbers.docx").read_bytes(), "x")
    numbered = [line for line in shown(lines) if not line.startswith("-")]
    assert [line.partition(" ")[0] for line in numbered] == ["1.", "2.", "3.", "(a)", "(b)", "4.", "5.", "6."]


def test_a_table_of_one_row_within_a_cell_is_cells_of_the_row() -> None:
    heads, boxes = (table("".join(cell(p(one)) for one in row)) for row in (("One", "A few"), ("☐", "☐")))
    rows = (cell(p("The job")) + cell(heads + p("")), cell(p("Barriers")) + cell(boxes + p("")))
    assert [line.cells for line in said(word_lines(table(*rows)))] == [
        ("The job", "One", "A few"),
        ("Barriers", "☐", "☐"),
    ]


def test_a_space_beside_words_in_a_table_within_a_cell_is_a_blank() -> None:
    inner = table(cell(p("Full time")) + cell(p("")), cell(p("Part time")) + cell(p("")))
    (row,) = said(word_lines(table(cell(p("How many?")) + cell(inner + p("")))))
    assert row.cells == ("How many?", "Full time ____\nPart time ____")


def test_every_body_is_read_where_a_program_writes_each_paragraph_into_one_of_its_own() -> None:
    lines = word_lines(f"</w:body><w:body>{p('Which tools?')}</w:body><w:body>{p('Which sheds?')}")
    assert [line.text for line in said(lines)] == ["Which tools?", "Which sheds?"]


@pytest.mark.parametrize(("bullet", "sign"), [("o", "\u25cb"), ("\u25a2", "\u2610"), ("\u2022", "")])
def test_the_circle_or_box_of_an_empty_paragraph_stands_in_its_cell(bullet: str, sign: str) -> None:
    level = f'<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="{bullet}"/></w:lvl>'
    numbering = (
        f'<w:abstractNum w:abstractNumId="1">{level}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    empty = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
    lines = word_lines(table(cell(p("Saws")) + cell(empty)), numbering=numbering)
    assert [line.cells for line in said(lines)] == [("Saws", sign)]
