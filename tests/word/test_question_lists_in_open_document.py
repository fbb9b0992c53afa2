"""An OpenDocument text is read with the numbers that LibreOffice shows."""

from pathlib import Path

import pytest

from tests.word.question_documents import odt_bytes, odt_read, shown
from wellput.errors import WellputError
from wellput.word.question_lists.odt import odt_lines

TUNING = Path(__file__).parents[1] / "intake" / "question_lists" / "tuning"
STYLE = (
    '<text:list-style style:name="L">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>'
    '<text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="3"/></text:list-style>'
)


def items(*inside: str, named: str = "") -> str:
    return (
        f'<text:list text:style-name="L" {named}>'
        + "".join(f"<text:list-item>{one}</text:list-item>" for one in inside)
        + "</text:list>"
    )


def p(words: str) -> str:
    return f"<text:p>{words}</text:p>"


def inner(*inside: str) -> str:
    return "<text:list>" + "".join(f"<text:list-item>{one}</text:list-item>" for one in inside) + "</text:list>"


def test_lists_within_lists_are_numbered_by_level() -> None:
    body = items(p("One") + inner(p("A"), p("B") + inner(p("deep"))), p("Two") + inner(p("C")))
    assert shown(odt_read(body, STYLE)) == ["1. One", "(a) A", "(b) B", "1.b.1 deep", "2. Two", "(a) C"]


def test_a_list_goes_on_only_where_it_says_so() -> None:
    body = (
        items(p("One"), named='xml:id="first"')
        + p("between")
        + items(p("Two"), named='text:continue-numbering="true"')
        + items(p("New"))
        + items(p("Three"), named='text:continue-list="first"')
    )
    assert shown(odt_read(body, STYLE)) == ["1. One", "- between", "2. Two", "1. New", "3. Three"]


def test_an_item_that_only_holds_a_list_and_a_second_paragraph_are_not_counted() -> None:
    body = items(p("One") + p("more of it"), inner(p("A")), p("Two"))
    assert shown(odt_read(body, STYLE)) == ["1. One", "- more of it", "(a) A", "2. Two"]


def test_what_was_deleted_and_remarked_is_left_out() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone?</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        "<text:p>Here<office:annotation><text:p>a remark</text:p></office:annotation><text:s text:c='3'/>is"
        "<text:note><text:note-body><text:p>note</text:p></text:note-body></text:note>?</text:p>"
    )
    assert [line.text for line in odt_read(body)] == ["Here is?"]


def test_controls_are_boxes_and_lists() -> None:
    body = (
        '<office:forms><form:form><form:checkbox form:id="c1"/>'
        '<form:listbox form:id="c2"><form:option form:label="North"/>'
        '<form:option form:label="South"/></form:listbox></form:form></office:forms>'
        '<text:p><draw:control draw:control="c1"/> Yes</text:p>'
        '<text:p>Where? <draw:control draw:control="c2"/></text:p>'
        '<text:p><loext:content-control loext:checkbox="true">☐</loext:content-control> No</text:p>'
    )
    yes, where, choice, no = odt_read(body)
    assert (yes.text, yes.control) == ("Yes", "tick")
    assert (where.text, choice.choices) == ("Where?", ("North", "South"))
    assert (no.text, no.control) == ("No", "tick")


def test_a_table_and_a_text_box_are_read() -> None:
    body = (
        "<table:table><table:table-row><table:table-cell><text:p>Shops</text:p></table:table-cell>"
        "<table:table-cell><text:p>□</text:p></table:table-cell></table:table-row></table:table>"
        "<text:p>Beside<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame></text:p>"
    )
    lines = [line for line in odt_read(body) if line.text]
    assert lines[0].cells == ("Shops", "□")
    assert [line.text for line in lines[1:]] == ["Beside", "In the box"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"no zip", "damaged"),
        (odt_bytes("<text:p/>", kind="spreadsheet"), "not an OpenDocument text"),
        (odt_bytes("<text:p/>", **{"Basic/script.xml": "x"}), "macros"),
        (odt_bytes("<text:p/>", **{"META-INF/manifest.xml": "<m encryption-data='1'/>"}), "password"),
        (odt_bytes("<text:p>"), "damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_in_plain_words(data: bytes, words: str) -> None:
    with pytest.raises(WellputError) as refused:
        odt_lines(data, "list.odt")
    assert words in refused.value.what
    assert "Word file" not in refused.value.what


def test_an_entity_is_never_expanded() -> None:
    content = '<!DOCTYPE a [<!ENTITY b "boom">]><a>&b;</a>'
    with pytest.raises(WellputError, match="do harm"):
        odt_lines(odt_bytes("", **{"styles.xml": content}), "list.odt")


def test_the_document_of_the_set_is_numbered_across_its_options() -> None:
    lines = odt_lines((TUNING / "leaflet.odt").read_bytes(), "x")
    assert [line.number for line in lines if line.number] == ["1.", "2.", "3."]
