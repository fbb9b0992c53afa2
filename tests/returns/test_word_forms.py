"""Word forms that came back: filled, ticked, pasted into, damaged; every paragraph is read or listed."""

import datetime as dt
from copy import deepcopy
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.returns.filling_in import Filling, answered_form, only, paragraph_of, read_word, reader, run_of
from wellput.model.returned import Permission
from wellput.returns.reading import OfAnotherBankError
from wellput.word.markup import W, w
from wellput.word.package import packed, read_parts

typed = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60).filter(str.strip)


def reasons(filling: Filling) -> list[str]:
    return [f"{one.place}|{one.value}|{one.reason}" for one in read_word(filling.data()).unread]


def test_a_filled_form_is_read_whole() -> None:
    one = only(read_word(answered_form().data()))
    assert (one.member.id, one.member.name, one.member.kind, one.member.contact) == (
        *("alpha-and-beta", "Alpha & Beta", "vcf", "a@b.uk"),
    )
    assert one.permission == Permission(quote=True, name=False)
    assert one.answers["frequency"].selected == ("funding",)
    assert one.answers["frequency"].text == "We say <b> & {{ 7*7 }}.\n\nA second paragraph\twith a tab."
    assert one.answers["barriers"].selected == ("training", "trust")
    assert [(each.option, each.reason) for each in one.answers["benefits"].ranked] == [
        *(("funding", None), ("trust", "It holds.")),
    ]
    assert one.answers["hours"].number == Decimal("1200.5")
    assert one.answers["views"].text == "Views.\nAfter a break."
    assert one.answers["since"].date == dt.date(2025, 5, 3)
    line = one.answers["annual-cost"].cost.lines[0]  # type: ignore[union-attr]
    assert (line.activity, line.case, line.rate, line.other) == (
        *("Meetings", "now", Decimal("18.40"), {"other costs": Decimal(240)}),
    )
    (partner,) = one.answers["partners"].map
    assert (partner.partner, partner.type, partner.strategic, partner.would_help) == ("The forum", "shaping", 4, "Time")
    (item,) = one.evidence
    assert (item.id, item.statement, item.date, item.permission) == ("barriers-1", "A flood.", "2023-03", "given")


def test_every_value_knows_where_it_stood_and_what_was_written() -> None:
    one = only(read_word(answered_form().data(), "post/alpha.docx"))
    whence = one.whence["hours", "number"]
    assert (whence.file, whence.place, whence.raw) == (
        *("post/alpha.docx", "“Answer to Question 4: a number, in hours”", "1,200.5"),
    )
    assert one.whence["barriers", "selected"].raw == "x Training\n☑ Trust"


@settings(max_examples=25)
@given(typed, typed, typed)
def test_words_of_any_kind_come_back_as_they_were_typed(first: str, second: str, name: str) -> None:
    filling = Filling().type("wp_6_text", first, second).type("wp_p_name", f"x{name}")
    one = only(read_word(filling.data()))
    assert one.answers["views"].text == f"{first.rstrip()}\n\n{second.rstrip()}".strip()
    assert one.member.name == " ".join(f"x{name}".split())


@pytest.mark.parametrize("sign", ["☒", "☑", "x", "X", "✓", "✔", "[x]", "☐x", "x ☐", "☐ ✓"])
def test_a_tick_is_a_tick_however_it_is_made(sign: str) -> None:
    one = only(read_word(Filling().type("wp_p_name", "A").tick("wp_1_selected", "Trust", sign).data()))
    assert one.answers["frequency"].selected == ("trust",)


def test_a_tick_from_a_font_of_signs_counts() -> None:
    filling = Filling().type("wp_p_name", "A")
    text = next(filling.options("wp_1_selected")[4].iter(w("t")))
    text.tag, text.text = w("sym"), None
    text.set(w("font"), "Wingdings")
    text.set(w("char"), "F0FE")
    assert only(read_word(filling.data())).answers["frequency"].selected == ("trust",)


def test_a_tick_behind_the_words_counts_too() -> None:
    filling = Filling().type("wp_p_name", "A")
    filling.options("wp_1_selected")[4].append(run_of(" x"))
    assert only(read_word(filling.data())).answers["frequency"].selected == ("trust",)


def test_an_option_typed_in_place_of_all_of_them_is_chosen() -> None:
    filling = Filling().type("wp_p_name", "A")
    for paragraph in filling.options("wp_1_selected")[1:]:
        paragraph.getparent().remove(paragraph)
    only_one = filling.options("wp_1_selected")[0]
    for child in list(only_one)[1:]:
        only_one.remove(child)
    only_one.append(run_of("funding"))
    assert only(read_word(filling.data())).answers["frequency"].selected == ("funding",)


def test_two_ticks_where_one_is_asked_for_are_listed_and_neither_is_taken() -> None:
    filling = Filling().type("wp_6_text", "Views").type("wp_p_name", "A")
    filling.tick("wp_1_selected", "Trust").tick("wp_1_selected", "Funding")
    read = read_word(filling.data())
    assert "frequency" not in read.returns[0].answers
    assert ["2 options are chosen" in one.reason for one in read.unread] == [True]


def test_a_highlighted_option_without_a_tick_is_listed() -> None:
    filling = Filling().type("wp_6_text", "Views").type("wp_p_name", "A")
    run = filling.options("wp_1_selected")[2].findall(w("r"))[-1]
    properties = etree.Element(w("rPr"))
    etree.SubElement(properties, w("highlight")).set(w("val"), "yellow")
    run.insert(0, properties)
    assert ["highlighted" in one for one in reasons(filling)] == [True]


def test_words_beside_an_option_that_asks_for_them_are_not_lost() -> None:
    filling = Filling().type("wp_p_name", "A").tick("wp_2_selected", "Something else (say what)")
    filling.options("wp_2_selected")[-1].append(run_of(": the river"))
    read = read_word(filling.data())
    assert read.returns[0].answers["barriers"].selected == ("else",)
    assert read.returns[0].answers["barriers"].other == "the river"
    assert read.unread == ()


@pytest.mark.parametrize(("ranks", "taken", "told"), [
    ({1: "1", 2: "1", 3: "2"}, ["training"], "is given to 2 options"),
    ({1: "1", 2: "3"}, ["channels", "funding"], "gaps"),
    ({1: "first", 2: "1"}, ["funding"], "not a rank"),
    ({1: "1", 2: "2", 3: "3", 4: "4"}, ["channels", "funding", "training", "sharing"], "4 options are ranked"),
])  # fmt: skip
def test_a_ranking_in_doubt_is_told_of(ranks: dict[int, str], taken: list[str], told: str) -> None:
    filling = Filling().type("wp_6_text", "Views").type("wp_p_name", "A")
    for number, rank in ranks.items():
        filling.type(f"wp_3_ranked_{number}", rank)
    read = read_word(filling.data())
    assert [one.option for one in read.returns[0].answers["benefits"].ranked] == taken
    assert all(told in one.reason for one in read.unread)
    assert read.unread


def tracked(words: str, tag: str) -> etree._Element:
    change = etree.Element(w(tag))
    run = run_of(words)
    if tag in ("del", "moveFrom"):
        for text in run.iter(w("t")):
            text.tag = w("delText")
    change.append(run)
    return change


def test_tracked_changes_count_as_if_they_were_accepted() -> None:
    filling = Filling().type("wp_p_name", "A").type("wp_6_text", "We ")
    paragraph = filling.cell("wp_6_text").find(w("p"))
    paragraph.extend(
        [tracked("disagree", "del"), tracked("agree", "ins"), tracked("!", "moveTo"), tracked("?", "moveFrom")]
    )
    assert only(read_word(filling.data())).answers["views"].text == "We agree!"


def test_a_row_deleted_with_tracking_is_gone() -> None:
    filling = Filling().type("wp_p_name", "A").type("wp_6_text", "Views").type("wp_4_text", "Gone")
    row = filling.row("wp_4_text")
    properties = row.find(w("trPr"))
    etree.SubElement(properties, w("del"))
    assert set(only(read_word(filling.data())).answers) == {"views"}


def test_deleted_rows_cost_only_themselves() -> None:
    filling = answered_form()
    for place in ("wp_1_selected", "wp_3_ranked_1", "wp_5_cost_rate", "wp_p_permission_name"):
        row = filling.row(place)
        row.getparent().remove(row)
    one = only(read_word(filling.data()))
    assert (one.answers["frequency"].selected, one.permission.name) == ((), None)
    assert [each.option for each in one.answers["benefits"].ranked] == ["funding", "trust"]


def test_a_label_that_somebody_changed_is_known_by_its_bookmark() -> None:
    filling = Filling().type("wp_p_name", "A").type("wp_6_text", "Views")
    next(filling.cell("wp_6_text", 0).iter(w("t"))).text = "My answer"
    read = read_word(filling.data())
    assert read.returns[0].answers["views"].text == "Views"
    assert [one.value for one in read.unread] == ["My answer"]


def test_labels_alone_are_enough() -> None:
    filling = answered_form()
    for mark in list(filling.root.iter(w("bookmarkStart"), w("bookmarkEnd"))):
        mark.getparent().remove(mark)
    one, whole = only(read_word(filling.data())), only(read_word(answered_form().data()))
    assert (one.answers, one.evidence, one.permission) == (whole.answers, whole.evidence, whole.permission)


def test_a_table_pasted_into_an_answer_is_part_of_it() -> None:
    filling = Filling().type("wp_p_name", "A").type("wp_6_text", "Before")
    table = etree.SubElement(filling.cell("wp_6_text"), w("tbl"))
    for words in (("Year", "Floods"), ("2023", "2")):
        row = etree.SubElement(table, w("tr"))
        for each in words:
            etree.SubElement(row, w("tc")).append(paragraph_of(each))
    filling.cell("wp_6_text").append(paragraph_of("After"))
    assert only(read_word(filling.data())).answers["views"].text == "Before\n\nYear\tFloods\n\n2023\t2\n\nAfter"


def test_items_of_a_list_stay_items() -> None:
    filling = Filling().type("wp_p_name", "A").type("wp_6_text", "We want:", "time", "money")
    for paragraph in filling.cell("wp_6_text").findall(w("p"))[1:]:
        number = etree.SubElement(etree.SubElement(paragraph.find(w("pPr")), w("numPr")), w("numId"))
        number.set(w("val"), "3")
    assert only(read_word(filling.data())).answers["views"].text == "We want:\n\n- time\n- money"


def test_text_boxes_count_once_and_fallbacks_not_at_all() -> None:
    filling = Filling().type("wp_p_name", "A").type("wp_6_text", "Beside it")
    box = etree.fromstring(
        f'<w:r xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        "<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p>"
        "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
        "<w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    filling.cell("wp_6_text").find(w("p")).append(box)
    assert only(read_word(filling.data())).answers["views"].text == "Beside it\n\nIn a box"


def with_side(filling: Filling, kind: str, content: str) -> bytes:
    """The form with a part of its own for footnotes or comments, as Word writes them."""
    parts = read_parts(filling.data(), "form.docx")
    parts[f"word/{kind}.xml"] = f'<w:{kind} xmlns:w="{W}">{content}</w:{kind}>'.encode()
    relation = f'<Relationship Id="rIdSide" Type="http://x/{kind}" Target="{kind}.xml"/></Relationships>'
    name = "word/_rels/document.xml.rels"
    parts[name] = parts[name].replace(b"</Relationships>", relation.encode())
    return packed(parts)


def test_a_footnote_is_part_of_the_answer_that_it_stands_in() -> None:
    filling = Filling().type("wp_p_name", "A").type("wp_6_text", "Views")
    etree.SubElement(filling.cell("wp_6_text").find(w("p")).find(w("r")), w("footnoteReference")).set(w("id"), "2")
    notes = (
        '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>no</w:t></w:r></w:p></w:footnote>'
        '<w:footnote w:id="2"><w:p><w:r><w:t>From our log.</w:t></w:r></w:p></w:footnote>'
    )
    one = only(read_word(with_side(filling, "footnotes", notes)))
    assert one.answers["views"].text == "Views\n\nFrom our log."


def test_a_comment_in_the_margin_is_listed() -> None:
    comment = '<w:comment w:id="1"><w:p><w:r><w:t>Ask Jo.</w:t></w:r></w:p></w:comment>'
    read = read_word(with_side(answered_form(), "comments", comment))
    assert [one.value for one in read.unread] == ["Comment: Ask Jo."]


def test_a_picture_in_an_answer_is_listed_since_only_words_are_read() -> None:
    filling = answered_form()
    blip = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
    run = filling.cell("wp_6_text").find(w("p")).find(w("r"))
    etree.SubElement(etree.SubElement(run, w("drawing")), blip)
    (told,) = read_word(filling.data()).unread
    assert (told.place, "A picture" in told.reason) == ("“Answer to Question 6”", True)


@settings(max_examples=30)
@given(st.data())
def test_a_damaged_form_is_read_as_far_as_it_goes_or_refused_in_words(data: st.DataObject) -> None:
    filling = answered_form()
    elements = list(filling.root.iter())[2:]
    for place in data.draw(st.lists(st.integers(0, len(elements) - 1), min_size=1, max_size=8, unique=True)):
        parent = elements[place].getparent()
        if parent is not None and data.draw(st.booleans()):
            parent.remove(elements[place])
        else:
            elements[place].tag = data.draw(st.sampled_from([w("p"), w("tc"), w("tr"), w("t"), w("tbl"), w("sdt")]))
    read = read_word(filling.data())
    assert read.returns or read.unread


def test_words_outside_the_answers_are_listed_with_where_they_stand() -> None:
    filling = answered_form()
    body = filling.root.find(w("body"))
    table = next(filling.row("wp_6_text").iterancestors(w("tbl")))
    table.addnext(paragraph_of("I forgot to say this."))
    body.insert(0, paragraph_of("Dear network,"))
    told = [(one.place, one.value) for one in read_word(filling.data()).unread]
    assert told == [
        *(
            ("after the beginning", "Dear network,"),
            ("after “Answer to Question 6: what should be done”", "I forgot to say this."),
        ),
    ]


def test_words_in_a_row_of_ones_own_are_listed() -> None:
    filling = answered_form()
    row = filling.row("wp_3_ranked_2")
    mine = deepcopy(row)
    for mark in list(mine.iter(w("bookmarkStart"), w("bookmarkEnd"))):
        mark.getparent().remove(mark)
    next(mine.iter(w("t"))).text = "Flood stores"
    row.addnext(mine)
    (told,) = read_word(filling.data()).unread
    assert "Flood stores" in told.value


def test_a_form_pasted_twice_keeps_the_first_and_lists_the_second() -> None:
    filling = Filling().type("wp_p_name", "A").type("wp_6_text", "Views")
    table = next(filling.row("wp_6_text").iterancestors(w("tbl")))
    again = deepcopy(table)
    table.addnext(again)
    text = next(one for one in again.iter(w("t")) if one.text == "Views")
    text.text = "Other views"
    read = read_word(filling.data())
    assert read.returns[0].answers["views"].text == "Views"
    assert [one.value for one in read.unread] == ["Other views"]


def test_a_form_of_another_bank_is_refused_and_one_without_its_last_line_is_read_and_told_of() -> None:
    def with_stamp(words: str) -> list[str]:
        filling = answered_form()
        stamp = next(one for one in filling.root.iter(w("t")) if (one.text or "").startswith("Form: "))
        stamp.text = words
        read = read_word(filling.data())
        return [str(len(read.returns)), *(one.reason for one in read.unread)]

    with pytest.raises(OfAnotherBankError, match="another question bank, other-bank"):
        with_stamp("Form: other-bank, version 1, format 1")
    with pytest.raises(OfAnotherBankError, match="answers version 7 of the bank"):
        with_stamp("Form: small, version 7, format 1")
    count, reason = with_stamp("")
    assert (count, "is gone" in reason) == ("1", True)
    assert with_stamp("Form: small, version 1, format 2")[0] == "0"


def test_an_empty_form_is_no_return() -> None:
    read = read_word(Filling().data())
    assert read.returns == ()
    assert ["Nothing is answered" in one.reason for one in read.unread] == [True]


def test_nothing_of_an_unknown_document_is_taken_for_an_answer() -> None:
    filling = Filling()
    body = filling.root.find(w("body"))
    for child in list(body)[:-1]:
        body.remove(child)
    body.insert(0, paragraph_of("Minutes of the meeting"))
    read = read_word(filling.data())
    assert read.returns == ()
    assert "not one of Wellput's answer forms" in read.unread[0].reason


@settings(max_examples=40)
@given(st.data())
def test_every_paragraph_lies_in_one_answer_or_is_listed(data: st.DataObject) -> None:
    """Put marked words into any paragraph of the form: they come back in a return, or in the list."""
    filling = answered_form()
    unkept = filling.cell("wp_p_describes").find(w("p"))  # what the organisation does stays in the original
    stamped = (one for one in filling.root.iter(w("p")) if not any("Form: " in text for text in one.itertext()))
    paragraphs = [one for one in stamped if one is not unkept]
    places = data.draw(st.lists(st.integers(0, len(paragraphs) - 1), min_size=1, max_size=3, unique=True))
    for number, place in enumerate(places):
        paragraphs[place].append(run_of(f" zq{number}zq"))
    filled = reader().read(filling.data(), "a.docx")
    read = read_word(filling.data())
    told = " ".join([*(str(one.answers) + str(one.member) + str(one.evidence) for one in read.returns),
                     *(one.value for one in read.unread)])  # fmt: skip
    assert [number for number in range(len(places)) if f"zq{number}zq" not in told] == []
    assert filled.stamp is not None
