"""`wellput banks`."""

from __future__ import annotations

import datetime as dt

import click

from wellput.cli.options import date_option


@click.command()
@date_option
def banks(today: dt.date) -> None:
    """List the question banks that can be answered.

    \b
    Example:  wellput banks
    """
    from wellput.cli.showing import show, tell
    from wellput.desk.banks.banks import dates, known_banks

    known = known_banks()
    for bank in known.banks:
        show(bank.bank)
        show(f"{bank.title}, {bank.consultation.publisher}.", "  ")
        show(f"{len(list(bank.questions))} questions, {bank.wording} wording. {dates(bank, today)}", "  ")
    for fault in known.faulty:
        tell(str(fault))
