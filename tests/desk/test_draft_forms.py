"""A draft goes to colleagues as a Word form, and what they changed comes back: all of it, and nothing else."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.desk.colleagues import DRAFT, TODAY, Colleague, came_back, form_of, opened, taken, words_in, workspace_with
from wellput.desk.colleagues.draft_changes_shown import change_lines, change_title
from wellput.desk.colleagues.draft_edits import both, take
from wellput.desk.colleagues.draft_forms import write_form
from wellput.desk.members.collecting import collect
from wellput.errors import WellputError
from wellput.model.draft_fields import Field
from wellput.model.response import Answer, Ranked
from wellput.store.drafts import read_draft, save_draft
from wellput.store.workspaces import Workspace
from wellput.word.markup import w

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return workspace_with(tmp_path)


def told(workspace: Workspace, *paths: Path) -> list[str]:
    """The changes in words."""
    bank = opened(workspace).bank
    return [
        f"{change_title(bank, one.field)}: {'; '.join(f'{what} {words}' for what, words in change_lines(bank, one))}"
        for one in came_back(workspace, *paths).changes
    ]


def test_a_form_that_nobody_touched_changes_nothing(workspace: Workspace) -> None:
    back = came_back(workspace, form_of(workspace))
    assert (back.changes, back.unread, back.notes) == ((), (), ())


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(WORDS, WORDS, WORDS, st.permutations(["channels", "funding", "trust"]))
def test_whatever_was_typed_into_a_draft_is_no_change_when_its_form_comes_back(
    tmp_path_factory: pytest.TempPathFactory, first: str, second: str, third: str, order: list[str]
) -> None:
    workspace = workspace_with(tmp_path_factory.mktemp("any"))
    draft = read_draft(workspace.draft)
    answers = {
        "barriers": Answer(selected=tuple(order), position=first, text=f"{second}\n\n- {third}\n{first}", ask=third),
        "benefits": Answer(ranked=tuple(Ranked(option=one, reason=first, unlocks=second) for one in order)),
    }
    save_draft(draft, draft.response.model_copy(update={"answers": answers}))
    assert came_back(workspace, form_of(workspace)).changes == ()


def test_every_kind_of_change_is_told_in_words_with_what_was_and_what_becomes(workspace: Workspace) -> None:
    ann = Colleague(form_of(workspace))
    ann.types("wp_p_name", "The Old Hall").types("wp_s_asks", "Call us first.", "Open the hall.")
    ann.marks("wp_1_selected", 0, "☐").marks("wp_1_selected", 2, "x").types("wp_1_position", "Never.")
    ann.types("wp_3_ranked_2", "2").types("wp_3_ranked_1", "").types("wp_3_ranked_5", "It lasts.", column=2)
    ann.types("wp_4_number", "14").types("wp_8_date", "4 May 2024").types("wp_6_text", "We have views now.")
    ann.types("wp_2_ask")
    assert told(workspace, ann.saves("ann.docx")) == [
        "About us: the name: was The Hall; becomes The Old Hall",
        "Summary: our asks: was 1. Call us first.\n2. Fund the hall.; becomes 1. Call us first.\n2. Open the hall.",
        "Question 1: what is chosen: was Channels; becomes Training",
        "Question 1: our position: was Seldom.; becomes Never.",
        "Question 2: what should be done: was Call us first.; becomes (nothing)",
        "Question 3: the order: was 1 Trust and 2 Channels; becomes 1 Trust and 2 Funding",
        "Question 3: why “Trust” matters: was It holds.; becomes It lasts.",
        "Question 4: the figure: was 12.50; becomes 14",
        "Question 6: the answer: was (nothing); becomes We have views now.",
        "Question 8: the date: was 2024-05-03; becomes 2024-05-04",
    ]


def test_of_a_long_text_only_the_passages_that_changed_are_told(workspace: Workspace) -> None:
    ann = Colleague(form_of(workspace))
    ann.types("wp_2_text", "We were called late [@flood].\nIt was dark.", "And cold.", "- No key", "- No heating")
    assert told(workspace, ann.saves("ann.docx")) == ["Question 2: the reasons: was (nothing); becomes And cold."]


def test_accepted_changes_stand_in_the_draft_and_the_rest_of_the_file_stays_as_typed(workspace: Workspace) -> None:
    ann = Colleague(form_of(workspace))
    ann.types("wp_1_position", "Never.").types("wp_2_ask", "Call us & {{ first }}.").types("wp_6_text", "Now we have.")
    back = came_back(workspace, ann.saves("ann.docx"))
    taken(workspace, *back.changes)
    expected = (
        DRAFT.replace("Seldom.", "Never.")
        .replace("    confirmed: 2025-08-01T10:00\n", "")
        .replace("    ask: Call us first.", "    ask: Call us & {{ first }}.")
    )
    now = workspace.draft.read_text("utf-8")
    assert now.split("  views:")[0] == expected.split("  views:")[0]
    answer = read_draft(workspace.draft).response.answer("views")
    assert (answer.text, answer.skipped) == ("Now we have.", None)
    assert came_back(workspace, ann.saves("ann.docx")).changes == ()


def test_a_change_that_is_not_accepted_is_not_made(workspace: Workspace) -> None:
    ann = Colleague(form_of(workspace)).types("wp_1_position", "Never.").types("wp_2_ask", "Nothing.")
    first, _ = came_back(workspace, ann.saves("ann.docx")).changes
    taken(workspace, first)
    assert workspace.draft.read_text("utf-8").count("Call us first.") == 2


def test_two_colleagues_edits_of_one_answer_are_shown_side_by_side_and_neither_goes_over_the_other(
    workspace: Workspace,
) -> None:
    form = form_of(workspace)
    ann = Colleague(form).types("wp_1_position", "Never.").saves("ann.docx")
    ben = Colleague(form).types("wp_1_position", "Too seldom.").types("wp_2_ask", "Ring us.").saves("ben.docx")
    position, ask = came_back(workspace, ann, ben).changes
    assert (position.contested, ask.contested) == (True, False)
    assert told(workspace, ann, ben)[0] == (
        "Question 1: our position: the draft has Seldom.; ann.docx says Never.; ben.docx says Too seldom."
    )
    assert both(position) == "Seldom.\n\nNever.\n\nToo seldom."


def test_a_colleague_whose_form_comes_later_does_not_overwrite_one_whose_change_was_taken(workspace: Workspace) -> None:
    form = form_of(workspace)
    ann = Colleague(form).types("wp_1_position", "Never.").saves("ann.docx")
    ben = Colleague(form).types("wp_1_position", "Too seldom.").saves("ben.docx")
    taken(workspace, *came_back(workspace, ann).changes)
    (position,) = came_back(workspace, ben).changes
    assert position.contested
    assert told(workspace, ben) == ["Question 1: our position: the draft has Never.; ben.docx says Too seldom."]


def test_what_both_changed_alike_and_what_only_the_draft_changed_is_no_conflict(workspace: Workspace) -> None:
    form = form_of(workspace)
    ann = Colleague(form).types("wp_1_position", "Never.").saves("ann.docx")
    ben = Colleague(form).types("wp_1_position", "Never. ").saves("ben.docx")
    workspace.draft.write_text(DRAFT.replace("ask: Call us first.", "ask: Ring us at once."), "utf-8")
    (position,) = came_back(workspace, ann, ben).changes
    assert not position.contested
    assert position.versions[0].files == ("ann.docx", "ben.docx")


def test_a_form_of_a_draft_that_is_not_kept_here_replaces_nothing_unasked(workspace: Workspace) -> None:
    ann = Colleague(form_of(workspace)).types("wp_1_position", "Never.").types("wp_6_text", "New.").saves("ann.docx")
    for path in workspace.sent.iterdir():
        path.unlink()
    back = came_back(workspace, ann)
    assert [(one.field.name, one.contested) for one in back.changes] == [("position", True), ("text", False)]
    assert "not kept in this workspace" in back.notes[0]


def test_a_draft_that_was_changed_between_showing_and_accepting_is_noticed(workspace: Workspace) -> None:
    ann = Colleague(form_of(workspace)).types("wp_1_position", "Never.").saves("ann.docx")
    shown = opened(workspace)
    (position,) = came_back(workspace, ann).changes
    changed = DRAFT.replace("Seldom.", "Hardly ever.")
    workspace.draft.write_text(changed, "utf-8")
    with pytest.raises(WellputError, match="no longer what stands there"):
        take(shown, {position.field: (position.now, "Never.")})
    assert workspace.draft.read_text("utf-8") == changed

    workspace.draft.write_text(DRAFT.replace("The Hall", "The New Hall"), "utf-8")
    now, notes = take(shown, {position.field: (position.now, "Never.")})
    assert "was changed elsewhere meanwhile" in notes[0]
    assert (now.draft.response.respondent.name, now.draft.response.answer("frequency").position) == (
        "The New Hall",
        "Never.",
    )


def test_a_row_that_was_deleted_is_told_of_and_deletes_nothing(workspace: Workspace) -> None:
    ann = Colleague(form_of(workspace))
    for place in ("wp_1_position", "wp_3_ranked_3"):
        row = ann.row(place)
        row.getparent().remove(row)
    back = came_back(workspace, ann.saves("ann.docx"))
    assert back.changes == ()
    assert [one.place for one in back.unread] == [
        "“Answer to Question 1: our position”",
        "“Answer to Question 3: your order”",
    ]


def test_what_is_in_doubt_or_outside_the_boxes_is_told_of_and_changes_nothing(workspace: Workspace) -> None:
    ann = Colleague(form_of(workspace)).types("wp_4_number", "a good many").marks("wp_1_selected", 2, "☒")
    table = next(ann.root.iter(w("tbl")))
    paragraph = etree.Element(w("p"))
    etree.SubElement(etree.SubElement(paragraph, w("r")), w("t")).text = "I would say more."
    table.addnext(paragraph)
    back = came_back(workspace, ann.saves("ann.docx"))
    assert back.changes == ()
    assert {one.value for one in back.unread} == {"I would say more.", "a good many", "☒ Channels\n☒ Training"}


def test_the_form_says_what_is_not_in_it_and_what_is_typed_there_is_told_of(tmp_path: Path) -> None:
    costs = "  annual-cost: {cost: {lines: [{activity: Meetings, case: now, who: paid, hours: 2}]}}\n"
    draft = DRAFT.replace("  hours:", f"{costs}  partners: {{map: [{{partner: The forum}}]}}\n  hours:")
    workspace = workspace_with(tmp_path, draft)
    ann = Colleague(form_of(workspace))
    said = " ".join(line for line in ann.lines())
    assert "Costs, relationships and evidence are not changed here" in said
    assert "Costs are not in this form. The draft has 1 line of them." in said
    assert "Relationships are not in this form. The draft has 1 relationship and 0 actions." in said
    for start in ("Costs are not", "Relationships are not", "Only to look"):
        ann.adds_below(start, f"Ann: {start[:5]} more.")
    ann.adds_below("A flood.", "It was a great flood.")
    back = came_back(workspace, ann.saves("ann.docx"))
    assert back.changes == ()
    assert {one.value for one in back.unread} == {
        *("Ann: Costs more.", "Ann: Relat more.", "Ann: Only  more.", "It was a great flood."),
    }


def test_evidence_that_somebody_took_out_of_the_form_is_told_of_and_stays(workspace: Workspace) -> None:
    ann = Colleague(form_of(workspace))
    row = next(one for one in ann.root.iter(w("tr")) if words_in(one).startswith("[@flood]"))
    row.getparent().remove(row)
    (gone,) = came_back(workspace, ann.saves("ann.docx")).unread
    assert (gone.value, "the draft keeps it" in gone.reason) == ("[@flood]", True)


def test_reasons_for_an_option_that_stays_unranked_are_told_of(workspace: Workspace) -> None:
    ann = Colleague(form_of(workspace)).types("wp_3_ranked_2", "3").types("wp_3_ranked_2", "It pays.", column=2)
    order, reason = came_back(workspace, ann.saves("ann.docx")).changes
    assert order.field == Field("benefits", "ranked")
    assert "not ranked" in taken(workspace, reason)[0]
    taken(workspace, order, reason)
    assert read_draft(workspace.draft).response.answer("benefits").ranked[2] == Ranked(
        option="funding", reason="It pays."
    )


def test_a_form_of_something_else_is_refused_in_words(workspace: Workspace) -> None:
    with pytest.raises(WellputError, match="not a Word document"):
        came_back(workspace, workspace.draft)
    house_style = Path(__file__).parents[2] / "templates" / "house-style.docx"
    with pytest.raises(WellputError, match="no form of a draft"):
        came_back(workspace, house_style)


def test_a_form_that_somebody_changed_is_not_written_over(workspace: Workspace, tmp_path: Path) -> None:
    path = form_of(workspace)
    path.write_bytes(path.read_bytes() + b"changed")
    with pytest.raises(WellputError, match="left as it is"):
        write_form(opened(workspace), TODAY)
    with pytest.raises(WellputError, match=r"ends in \.docx"):
        write_form(opened(workspace), TODAY, tmp_path / "form.pdf")


def test_a_form_of_a_draft_is_not_taken_for_a_members_return(workspace: Workspace) -> None:
    collected = collect(opened(workspace), [form_of(workspace)], TODAY)
    assert collected.returns == 0
    (unread,) = collected.unread
    assert "wellput draft import" in unread.reason
