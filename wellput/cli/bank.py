"""`wellput bank show` and `wellput bank check`, and where the other commands of `wellput bank` are."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellput.cli.bank_edit import edit_bank
from wellput.cli.bank_export import export_bank
from wellput.cli.bank_new import new_bank
from wellput.cli.bank_versions import diff_banks, move_to_bank
from wellput.cli.options import date_option

if TYPE_CHECKING:
    from wellput.model.bank import Bank, Question


@click.group()
def bank() -> None:
    """Show a question bank, or make, change and check one of your own.

    \b
    Example:  wellput bank show strengthening-partnerships-2025
              wellput bank new consultation.docx
              wellput bank edit my-bank
              wellput bank check questionbank/my-bank.yaml
    """


bank.add_command(new_bank)
bank.add_command(edit_bank)
bank.add_command(export_bank)
bank.add_command(diff_banks)
bank.add_command(move_to_bank)


@bank.command("show")
@click.argument("name", metavar="BANK")
@click.option("--question", metavar="ID", help="Show one question in full, by its id or number.")
@date_option
def show_bank(name: str, question: str | None, today: dt.date) -> None:
    """Show a bank's questions, or one question with its guidance, prompts and options.

    \b
    Example:  wellput bank show strengthening-partnerships-2025 --question barriers
    """
    from wellput.desk.banks.banks import find_question, open_bank

    opened = open_bank(name)
    if question is None:
        _show_whole(opened, today)
    else:
        _show_question(opened, find_question(opened, question))


@bank.command("check")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
def check_bank(file: Path) -> int:
    """Check a question bank's file and list every fault in it.

    What is strange and can be used all the same is listed as worth a look. The exit
    status is 0 where the bank can be used and 1 where it has faults.

    \b
    Example:  wellput bank check questionbank/my-bank.yaml
    """
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import show, tell
    from wellput.desk.banks.banks import bank_faults, bank_oddities

    faults = bank_faults(file)
    for fault in faults:
        show(str(fault), hanging="  ")
    if faults:
        tell(f"{file}: {len(faults)} {'fault' if len(faults) == 1 else 'faults'}.")
        return FOUND
    for odd in bank_oddities(file):
        show(f"Worth a look: {odd}", hanging="  ")
    tell(f"{file}: no faults.")
    return DONE


def _show_whole(bank: Bank, today: dt.date) -> None:
    from wellput.cli.showing import show, show_heading
    from wellput.desk.banks.banks import WORDING, dates, shown_number

    show(f"{bank.title}\n{bank.consultation.publisher}. {dates(bank, today)}")
    show(f"{WORDING[bank.wording]} Version {bank.version}.")
    if bank.about:
        show(f"\n{bank.about}")
    for theme in bank.themes:
        show_heading(f"{theme.title} (optional)" if theme.optional else theme.title)
        for question in theme.questions:
            shown = shown_number(bank, question)
            number = f"{shown}. " if shown else ""
            show(f"{number}{question.text}", hanging=" " * len(number))
            show(f"id: {question.id}; type: {question.type}{_for_whom(bank, question)}", " " * len(number))
    count = len(bank.published_evidence)
    show(f"\n{count} published facts may be cited.")
    show(f"One question in full: wellput bank show {bank.bank} --question ID")


def _for_whom(bank: Bank, question: Question) -> str:
    kinds = question.relevant.respondent if question.relevant else ()
    labels = [kind.label for kind in bank.respondents if kind.id in kinds]
    return f"; asked of: {', '.join(labels)}" if labels else ""


def _show_question(bank: Bank, question: Question) -> None:
    from wellput.cli.showing import show, show_heading, show_items

    show_heading(question.name)
    show(question.text)
    show(f"id: {question.id}; type: {question.type}{_for_whom(bank, question)}")
    for label, words in (("Why it is asked", question.why), ("Guidance", question.guidance)):
        if words:
            show(f"\n{label}: {words}")
    if question.advice:
        show("\nAdvice:")
        show_items(f"{one.text} ({_source(bank, one.source)})" for one in question.advice)
    for label, items in (("Evidence to look for", question.prompts), ("Activities it offers", question.activities)):
        if items:
            show(f"\n{label}:")
            show_items(items)
    if question.options:
        _show_options(bank, question)
    facts = [fact for fact in bank.published_evidence if question.id in fact.questions]
    if facts:
        show("\nPublished evidence that may be cited:")
        show_items(f"{fact.id}: {fact.fact} ({_source(bank, fact.source)}; {fact.section})" for fact in facts)


def _show_options(bank: Bank, question: Question) -> None:
    from wellput.cli.showing import show, show_items

    show("\nOptions:")
    show_items(f"{one.id}: {one.label} [{_standing(bank, one.standing, one.source)}]" for one in question.options)
    if question.incomplete_options:
        show("The published list is longer than what is public.")


def _standing(bank: Bank, standing: str, source: str | None) -> str:
    words = {
        "option": "published as an option",
        "published": "published elsewhere",
        "supplied": "supplied by this bank",
    }[standing]
    known = bank.source(source)
    return f"{words}, {known.publisher}" if known else words


def _source(bank: Bank, source: str | None) -> str:
    known = bank.source(source)
    return f"{known.publisher}, {known.title}" if known else str(source)
