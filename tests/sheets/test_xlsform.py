"""The XLSForm is taken by pyxform, and says in it what the other forms say."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.model.every_type import EVERY, FACTS, NASTY, bank, every_type, question
from wellput.model.answer_form import AnswerForm
from wellput.model.answer_form_asked import answer_form
from wellput.sheets.answer_xlsform import xlsform_bytes
from wellput.store.banks import bank_paths, read_bank

pyxform = pytest.importorskip("pyxform.xls2xform", reason="pyxform is not installed")
XF = "{http://www.w3.org/2002/xforms}"


def converted(form: AnswerForm, folder: Path) -> Any:
    """The form as pyxform makes it; it warns of nothing."""
    path = folder / "form.xlsx"
    path.write_bytes(xlsform_bytes(form, FACTS, "Who asks: us"))
    result = pyxform.convert(xlsform=path, validate=False)
    assert result.warnings == []
    return etree.fromstring(result.xform.encode())


def binds(form: Any) -> dict[str, dict[str, str]]:
    return {one.get("nodeset").rpartition("/")[2]: dict(one.attrib) for one in form.iter(f"{XF}bind")}


def control(form: Any, name: str) -> Any:
    return next(one for one in form.iter() if str(one.get("ref", "")).endswith(f"/{name}") and one.tag != f"{XF}bind")


@pytest.mark.parametrize("name", sorted(bank_paths(None)))
def test_shipped_banks_are_taken(name: str, tmp_path: Path) -> None:
    converted(answer_form(read_bank(bank_paths(None)[name])), tmp_path)


def test_types_are_mapped_to_those_that_are_nearest(tmp_path: Path) -> None:
    form = converted(every_type(), tmp_path)
    types = {name: bind.get("type") for name, bind in binds(form).items()}
    expected = {
        "wp_1_text": "string",
        "wp_2_selected": "string",
        "wp_3_selected": "string",
        "wp_4_ranked_1": "string",
        "wp_6_number": "int",
        "wp_7_number": "decimal",
        "wp_8_date": "date",
        "wp_9_cost_people": "decimal",
        "wp_10_map_works": "int",
    }
    assert {name: types[name] for name in expected} == expected
    assert control(form, "wp_2_selected").tag == f"{XF}select1"
    assert control(form, "wp_3_selected").tag == f"{XF}select"


def test_limits_of_choosing_and_of_ranking_are_kept(tmp_path: Path) -> None:
    rules = binds(converted(every_type(), tmp_path))
    assert rules["wp_3_selected"]["constraint"] == "count-selected(.) <= 2"
    assert "wp_4_ranked_1" in rules["wp_4_ranked_2"]["constraint"]
    assert "wp_4_ranked_3" not in rules


def test_routing_hides_a_question_until_the_kind_is_known_to_be_another(tmp_path: Path) -> None:
    rules = binds(converted(every_type(), tmp_path))
    asked = " ".join(rules["wp_6"]["relevant"].split())
    assert "wp_p_kind = ''" in asked
    assert "'small'" in asked
    assert "wp_2_selected , 'a'" in asked or "wp_2_selected, 'a'" in asked
    assert "wp_4_ranked_2" in rules["wp_7"]["relevant"]


def test_a_question_whose_ground_is_not_asked_is_asked_of_everybody(tmp_path: Path) -> None:
    form = answer_form(bank(*EVERY), lambda one: one.id == "share")
    assert "relevant" not in binds(converted(form, tmp_path)).get("wp_7", {})


def test_each_answer_carries_bank_version_and_format(tmp_path: Path) -> None:
    form = converted(every_type(), tmp_path)
    assert "every-type, version 3, format 1" in binds(form)["wp_form"]["calculate"]
    (data,) = [one for one in form.iter() if one.get("id") == "every-type"]
    assert data.get("version") == "3"


def test_words_of_the_bank_are_shown_as_they_stand(tmp_path: Path) -> None:
    form = converted(every_type(), tmp_path)
    label = control(form, "wp_1_note").find(f"{XF}label")
    assert len(label) == 0
    shown = label.text.replace("\u200b", "")
    for sign in "\\*_#":
        shown = shown.replace("\\" + sign, sign)
    assert shown.startswith(f"text? {NASTY}")


@settings(max_examples=10)
@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=40))
def test_any_words_of_a_bank_are_taken(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    options = [{"id": "a", "label": f"${{x}} {text}"}, {"id": "b", "label": "B"}]
    asked = question("q", "select_one", text=f"${{x}} {text}", title=text, options=options)
    converted(answer_form(bank(asked)), tmp_path_factory.mktemp("form"))
