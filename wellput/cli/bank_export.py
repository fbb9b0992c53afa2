"""`wellput bank export`."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("export")
@click.argument("bank", metavar="BANK")
@click.option("--to", "kind", type=click.Choice(["xlsform"]), default="xlsform", help="The form. Default: xlsform.")
@click.option("--out", metavar="FILE.xlsx", type=click.Path(path_type=Path, dir_okay=False), help="Where to write.")
@click.option("--overwrite", is_flag=True, help="Replace a file that is there.")
def export_bank(bank: str, kind: str, out: Path | None, overwrite: bool) -> None:
    """Write a bank as an XLSForm, for KoboToolbox, ODK and other survey tools.

    It holds the questions alone. It does not say who asks, by when, or how answers are
    used: the XLSForm that `wellput pack` makes does, and `wellput collect` reads what
    comes back from either.

    \b
    Example:  wellput bank export any-consultation --to xlsform
              wellput bank export my-bank --out survey.xlsx
    """
    from wellput.cli.showing import show_line, tell
    from wellput.desk.banks.bank_exporting import export_xlsform

    show_line(str(export_xlsform(bank, out, overwrite=overwrite)))
    tell("It carries no privacy notice: add yours before you ask anybody, or send what `wellput pack` makes.")
