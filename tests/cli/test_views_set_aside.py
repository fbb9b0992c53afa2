"""A view that was set aside is told wherever the response is read: why to those who sign, how many to others."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cli.running import wellput
from tests.desk.combining_workspace import draft_of, write_draft
from tests.desk.generated_returns import generated_workspace
from wellput.model.collective import MinorityView
from wellput.model.collective_fields import field_of, filled_fields, text_of
from wellput.model.views_aside import views_aside
from wellput.word.answer_forms.reading import lines_of_form

REASON = "Two of them changed their minds."
DAY = ("--date", "2025-09-03")


@pytest.fixture
def net(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    generated_workspace(tmp_path / "net", 9)
    monkeypatch.chdir(tmp_path / "net")
    wellput("combine")
    return tmp_path / "net"


def left_out(net: Path) -> MinorityView:
    """Take a view's sentence out of its answer, and set the view aside."""
    response = draft_of(net)
    made = response.collective
    assert made is not None
    said = {(one.question, one.basis): one for one in made.statements if one.field == "text"}
    view = next(one for one in made.minority if (one.question, one.basis) in said and one.members is not None)
    statement = said[view.question, view.basis]
    assert statement.words in text_of(filled_fields(response)[field_of(statement)])
    answer = response.answer(view.question)
    text = (answer.text or "").replace(statement.words, "")
    answers = {**response.answers, view.question: answer.model_copy(update={"text": text, "ask": "Call us."})}
    write_draft(net, response.model_copy(update={"answers": answers}))
    assert wellput("combine", "--set-aside", view.id or "", "--reason", REASON).status == 0
    return view


def rendered(net: Path, form: str, *words: str) -> str:
    ran = wellput("render", "--to", form, "--yes", *words, *DAY)
    assert ran.status == 0, ran.said
    name = next(path for path in map(Path, ran.out.splitlines()) if path.suffix == f".{form}" or form == "paste")
    return " ".join(name.read_text("utf-8").split())


@pytest.mark.parametrize("form", ["txt", "md", "html"])
def test_the_response_tells_how_many_hold_it_at_its_question_and_at_the_front(net: Path, form: str) -> None:
    left_out(net)
    (aside,) = views_aside(draft_of(net))
    said = rendered(net, form)
    plain = said.replace("\\", "")
    assert f", of {aside.told}." in plain
    assert "Views that members hold and that are not argued in this response: Question" in plain
    assert REASON not in plain


def test_what_is_pasted_and_the_json_tell_how_many(net: Path) -> None:
    view = left_out(net)
    (aside,) = views_aside(draft_of(net))
    told = f", of {aside.told}."
    assert told in rendered(net, "paste")
    questions = json.loads(rendered(net, "json"))["questions"]
    assert [one["id"] for one in questions if told in one.get("not_argued", "")] == [view.question]


def test_those_who_sign_trustees_and_the_ledger_are_told_which_view_and_why(net: Path) -> None:
    view = left_out(net)
    (aside,) = views_aside(draft_of(net))
    assert wellput("signoff", "pack", "--no-page-numbers", *DAY).status == 0
    pack = "\n".join(lines_of_form((net / "output" / "signoff" / "pack.docx").read_bytes(), "pack"))
    assert f"“{view.view}”, {aside.told}. Why: {REASON}" in pack
    briefing = rendered(net, "txt", "--template", "briefing")
    assert f"{aside.told}: “{view.view}”. Why: {REASON}" in briefing
    assert wellput("combine", "--ledger", *DAY).status == 0
    words = ZipFile(net / "output" / "ledger.docx").read("word/document.xml").decode()
    assert f"{aside.told}. Why: {REASON}" in words
