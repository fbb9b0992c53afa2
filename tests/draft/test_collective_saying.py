"""What members typed is told as they typed it, and what speaks for members is taken down as a statement."""

from pathlib import Path

import pytest

from wellput.draft.collective_labels import named
from wellput.draft.collective_saying import Sayer, others, short_id
from wellput.errors import WellputError
from wellput.model.bank import Option, Question
from wellput.model.collective import Basis
from wellput.model.collective_views import MinorityShown, SupportView
from wellput.text.prose import ProseParagraph, prose_parts


def view(of: str = "yes", words: str = "Yes", counts: str = "option", **figures: int) -> SupportView:
    held = {"supports": 31, "against": 6, "otherwise": 0, "silent": 7} | figures
    return SupportView(f"{counts}-{of}", "duty", Basis.model_validate({"counts": counts, "of": of}), words, **held)


def sayer(folder: Path, **templates: str) -> Sayer:
    (folder / "collective").mkdir()
    for name, text in templates.items():
        (folder / "collective" / f"{name}.md.j2").write_text(text, "utf-8")
    return Sayer([folder])


@pytest.mark.parametrize("typed", ["One.\n\nTwo.", "- a\n- b", "See [@flood].", "{{ 7 * 7 }} {% raw %}", "a\tb\r\nc"])
def test_nothing_that_a_member_typed_is_read_as_a_mark(tmp_path: Path, typed: str) -> None:
    said = sayer(tmp_path, text="A quote: “{{ quote }}” and the end.").say("text", "text", {"quote": typed})
    assert len(prose_parts(said.words or "")) == 1
    assert isinstance(prose_parts(said.words or "")[0], ProseParagraph)
    assert "[@" not in (said.words or "")
    for word in typed.replace("[@flood]", "").split():
        assert word in (said.words or "")


def test_what_is_said_for_members_is_a_statement_with_its_figures_and_place(tmp_path: Path) -> None:
    made = sayer(tmp_path, position="{% call says(view) %}Most say {{ view.words }}.{% endcall %} We agree.")
    said = made.say("position", "position", {"view": view()})
    (statement,) = said.statements
    assert said.words == "Most say Yes. We agree."
    assert statement.words == "Most say Yes."
    assert (statement.question, statement.field, statement.id) == ("duty", "position", "duty-position-option-yes")
    assert (statement.supports, statement.against, statement.otherwise, statement.silent) == (31, 6, 0, 7)


def test_the_same_view_said_twice_has_two_ids_and_the_same_ones_the_next_time(tmp_path: Path) -> None:
    twice = "{% call says(view) %}A.{% endcall %} {% call says(view) %}B.{% endcall %}"
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    ids = [
        [one.id for one in sayer(tmp_path / name, text=twice).say("text", "text", {"view": view()}).statements]
        for name in ("one", "two")
    ]
    assert ids == [["duty-text-option-yes", "duty-text-option-yes-2"]] * 2


def test_a_view_whose_figure_may_not_be_told_is_said_without_a_statement(tmp_path: Path) -> None:
    few = MinorityShown("option-no", "duty", Basis(counts="option", of="no"), "No", None, None, True, "held by few")
    made = sayer(tmp_path, text="{% call says(view) %}{{ view.words }}: {{ view.told }}.{% endcall %}")
    said = made.say("text", "text", {"view": few}, [view("no", "No")])
    assert said.words == "No: held by few."
    assert not said.statements


def test_paragraphs_and_list_items_stand_as_prose_has_them(tmp_path: Path) -> None:
    made = sayer(tmp_path, text="First.\n\n\n\n{% for one in items %}\n   - {{ one }}\n{% endfor %}\n\n")
    assert made.say("text", "text", {"items": ["a", "b"]}).words == "First.\n\n- a\n- b"


def test_a_template_that_says_nothing_leaves_the_field_empty(tmp_path: Path) -> None:
    assert sayer(tmp_path, ask="{# nothing #}\n").say("ask", "ask", {}).words is None


def test_a_mistake_in_a_template_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(WellputError, match=r"template text.md.j2, line 2: 'nmae' is undefined"):
        sayer(tmp_path, text="One.\n{{ nmae }}").say("text", "text", {})


def test_those_who_do_not_hold_a_view_are_told_apart() -> None:
    assert others(view()) == "6 say the opposite and 7 did not answer"
    assert others(view(against=1, silent=0)) == "1 says the opposite"
    assert not others(view(against=0, silent=0))


def test_options_are_called_by_what_stands_before_a_colon_where_that_is_enough() -> None:
    options = (
        Option(id="yes", label="Yes"),
        Option(id="means", label="No: by other means"),
        Option(id="never", label="No: never"),
        Option(id="maybe", label="Maybe: it depends"),
        Option(id="other", label="Another answer (say what)", other=True),
    )
    question = Question(id="duty", type="select_one", text="A duty?", options=options)
    called = [named(view(one.id, one.label), question) for one in options]
    assert called == ["“Yes”", "“No: by other means”", "“No: never”", "“Maybe”", "“Another answer”"]


def test_long_ids_are_told_apart() -> None:
    long = ["x" * 100 + end for end in "ab"]
    made = [short_id(one) for one in long]
    assert len(set(made)) == 2
    assert all(len(one) <= 80 for one in made)
