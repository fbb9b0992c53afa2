"""Any bank becomes an XLSForm that pyxform takes, without a pack's notices."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.sheets.generated_banks import banks
from wellput.model.answer_form_asked import answer_form
from wellput.model.bank import Bank
from wellput.sheets.answer_xlsform import xlsform_bytes
from wellput.store.banks import bank_paths, read_bank

pyxform = pytest.importorskip("pyxform.xls2xform", reason="pyxform is not installed")


def taken(bank: Bank, folder: Path) -> str:
    """The form as pyxform makes it; it warns of nothing."""
    path = folder / "form.xlsx"
    path.write_bytes(xlsform_bytes(answer_form(bank)))
    result = pyxform.convert(xlsform=path, validate=False)
    assert result.warnings == []
    return str(result.xform)


@pytest.mark.parametrize("name", sorted(bank_paths(None)))
def test_the_shipped_banks_are_taken_with_every_question(name: str, tmp_path: Path) -> None:
    bank = read_bank(bank_paths(None)[name])
    form = taken(bank, tmp_path)
    assert all(f"/wp_{number}/" in form for number, _ in enumerate(bank.questions, 1))
    assert "wp_note_2" not in form


def test_a_title_may_hold_what_would_be_a_reference(tmp_path: Path) -> None:
    bank = read_bank(bank_paths(None)["any-consultation"])
    assert "Fees of $\u200b{" in taken(bank.model_copy(update={"title": "Fees of ${ and more"}), tmp_path)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(bank=banks())
def test_any_bank_is_taken(tmp_path_factory: pytest.TempPathFactory, bank: Bank) -> None:
    form = taken(bank, tmp_path_factory.mktemp("form"))
    assert f'version="{bank.version}"' in form
