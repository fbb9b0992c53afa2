"""`wellput diff`: what was added, taken away and changed between two versions, in words and marked without colour."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cli.running import wellput
from tests.cli.signing_workspace import draft, here, packed, replace_words
from tests.model.told_in_full import LEAVES, WHOLE, edited
from tests.returns.filling_in import bank
from wellput.desk.colleagues.versions_shown import changes_shown
from wellput.desk.opening import open_workspace
from wellput.model.bank import Question
from wellput.model.response import Response
from wellput.model.version_changes import fact_changes
from wellput.store.drafts import read_draft, save_draft
from wellput.store.workspaces import Workspace

__all__ = ["here"]


def test_a_draft_is_compared_with_the_last_version_that_went_out(here: Workspace) -> None:
    packed()
    same = wellput("diff")
    assert (same.status, "They tell the same, word for word." in same.said) == (0, True)
    replace_words(here, "It was dark.", "It was very dark.")
    ran = wellput("diff")
    assert ran.status == 1
    assert "From version 1 of 1 September 2025" in ran.said
    assert "Question 6: Barriers to engagement" in ran.said
    assert "the reasons, changed: It was {+very+} dark." in ran.said


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ("asks: [Call us., Pay us.]", "asks: [Call us., Visit us., Pay us.]", "our asks, changed: {+Visit us.+}"),
        ("sentence: Call us first.", "sentence: Call us last.", "the sentence, changed: Call us [-first-]{+last+}."),
        ("name: The Network", "name: The Network, kind: vcf", "the kind, added: {+Voluntary"),
        (", ask: Call us first.", "", "what should be done, taken away: [-Call us first.-]"),
        ("position: We are", "selected: [funding], position: We are", "what is chosen, added:"),
        ("source: Our log", "source: Our book", "[@log], changed: Source: Our [-log-]{+book+}"),
        ("alternatives: {text:", "alternatives: {skipped: Later., text:", "why it is left out, added: {+Later.+}"),
    ],
)
def test_every_kind_of_change_is_told_with_its_words_marked(here: Workspace, was: str, now: str, said: str) -> None:
    packed()
    replace_words(here, was, now)
    ran = wellput("diff")
    assert ran.status == 1
    assert said in ran.said


def test_a_changed_order_and_a_changed_figure_are_told_whole(here: Workspace) -> None:
    benefits = next(one for one in _bank_questions(here) if one.type == "rank")
    first, second = (option.id for option in benefits.options[:2])
    _save(here, {benefits.id: {"ranked": [{"option": first, "reason": "It holds."}, {"option": second}]}})
    packed()
    _save(here, {benefits.id: {"ranked": [{"option": second}, {"option": first, "reason": "It still holds."}]}})
    said = wellput("diff").said
    assert f"[-1 {benefits.options[0].label}; 2 {benefits.options[1].label}-]" in said
    assert f"{{+1 {benefits.options[1].label}; 2 {benefits.options[0].label}+}}" in said
    assert "It {+still+} holds." in said


def test_versions_are_named_by_number_day_digits_and_file(here: Workspace, tmp_path: Path) -> None:
    packed()
    (tmp_path / "theirs.yaml").write_bytes(here.draft.read_bytes())
    replace_words(here, "It was dark.", "It was bright.")
    packed("--overwrite")
    digits = next(here.versions.glob("version-1-*")).stem[-12:]
    for name in ("1", digits, digits[:6], str(tmp_path / "theirs.yaml")):
        assert wellput("diff", name, "2").status == 1
        assert wellput("diff", name, "1").status == 0
    assert "2 versions are called this" in wellput("diff", "2025-09-01", "now").said
    unknown = wellput("diff", "9", "now")
    assert unknown.status == 2
    assert "Kept are: 1 of 2025-09-01" in unknown.said


def test_files_are_compared_without_a_workspace(
    here: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one.yaml", "two.yaml"):
        (tmp_path / name).write_bytes(here.draft.read_bytes())
    monkeypatch.chdir(tmp_path)
    assert wellput("diff", "one.yaml", "two.yaml").status == 0


def test_without_a_version_it_says_how_to_keep_one(here: Workspace) -> None:
    ran = wellput("diff")
    assert ran.status == 2
    assert "wellput signoff pack" in ran.said


def test_drafts_to_different_banks_are_not_compared(here: Workspace, tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("format: 1\nbank: emergency-preparedness\n", "utf-8")
    ran = wellput("diff", tmp_path / "other.yaml", "now")
    assert ran.status == 2
    assert "different question banks" in ran.said


@settings(deadline=None)
@given(st.sets(st.sampled_from(LEAVES), max_size=4))
def test_whatever_is_edited_shows_and_nothing_else_does(paths: set[tuple[object, ...]]) -> None:
    was, now = Response.model_validate(WHOLE), edited(*paths)
    shown = changes_shown(bank(), was, now)
    assert changes_shown(bank(), was, was) == ()
    lines = [line for part in shown for field in part.fields for line in field.lines]
    assert all(any("[-" in line or "{+" in line for line in field.lines) for part in shown for field in part.fields)
    assert bool(lines) == bool(fact_changes(was, now))
    assert [part.name for part in shown] == [part.name for part in changes_shown(bank(), now, was)]


def _bank_questions(here: Workspace) -> tuple[Question, ...]:
    return tuple(open_workspace(here.root).bank.questions)


def _save(here: Workspace, answers: dict[str, object]) -> None:
    values = draft(here).model_dump(by_alias=True, exclude_defaults=True) | {"answers": answers}
    save_draft(read_draft(here.draft), Response.model_validate({"format": 1, "bank": draft(here).bank, **values}))
