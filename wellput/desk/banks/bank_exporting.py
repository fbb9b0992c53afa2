"""Export a bank's questions alone, for a survey tool: nobody asks yet, and no workspace is needed.

The bank is kept as it was exported: what comes back is read by it, whatever becomes of the bank meanwhile.
"""

from __future__ import annotations

from pathlib import Path

from wellput.desk.banks.banks import bank_file
from wellput.errors import WellputError
from wellput.model.answer_form_asked import answer_form
from wellput.sheets.answer_xlsform import xlsform_bytes
from wellput.store.banks import bank_paths, read_bank
from wellput.store.earlier_banks import keep_in
from wellput.store.locking import turn_at
from wellput.store.open_documents import refuse_while_open
from wellput.store.writing import write_bytes

_ENDING = ".xlsx"


def export_xlsform(name: str, out: Path | None, *, overwrite: bool) -> Path:
    """Write a bank as an XLSForm and return its file, which is called by the bank's id unless `out` says where."""
    file = bank_file(name)
    bank = read_bank(file)
    path = out or Path(f"{bank.bank}-xlsform{_ENDING}")
    if path.suffix.lower() != _ENDING:
        raise WellputError(str(path), "An XLSForm is a workbook.", f"Give it a name that ends in {_ENDING}.")
    data = xlsform_bytes(answer_form(bank))
    refuse_while_open(path)
    with turn_at(path):
        if not overwrite and (path.exists() or path.is_symlink()):
            mend = "Give another name with --out, or add --overwrite to replace it."
            raise WellputError(str(path), "This file is there already, and is left as it is.", mend)
        if file.resolve() not in {one.resolve() for one in bank_paths(None).values()}:
            keep_in(file.parent, file, bank)
        write_bytes(path, data)
    return path
