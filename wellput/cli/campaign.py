"""`wellput campaign`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellput.cli.options import workspace_option

if TYPE_CHECKING:
    from wellput.model.campaign import AlikeAnswers

_MOST_SHOWN = 400


@click.command()
@click.argument("questions", metavar="[QUESTION]...", nargs=-1)
@click.option(
    "--likeness",
    type=click.IntRange(50, 100),
    default=85,
    show_default=True,
    help="From how many percent of copied words on two answers are alike.",
)
@click.option("--format", "form", type=click.Choice(["text", "csv"]), default="text", show_default=True)
@workspace_option
def campaign(questions: tuple[str, ...], likeness: int, form: str, workspace: Path) -> int:
    """Show members who answered in nearly the same words, and who could add an example.

    A department counts the same text many times over as one argument. So that nobody is
    misled, you see how many members sent it; those that sent no evidence of their own are
    listed, since a local example would make each of them count. Texts of fewer than 12
    words are left out, and so are groups of fewer than 3 members.

    This is for whoever prepares the response: it names members.

    \b
    Example:  wellput campaign
              wellput campaign barriers --likeness 95
              wellput campaign --format csv > same-words.csv
    """
    from wellput.cli import DONE
    from wellput.cli.progress import progress_bar
    from wellput.cli.showing import show, show_heading
    from wellput.desk.collective.campaign import campaign as found_campaign
    from wellput.desk.collective.campaign import campaign_csv

    with progress_bar("Comparing answers") as progress:
        found = found_campaign(workspace, questions, likeness / 100, progress)
    if form == "csv":
        click.echo(campaign_csv(found), nl=False)
        return DONE
    if not found.groups:
        show("No three members answered a question in nearly the same words.")
    for group in found.groups:
        question = found.opened.bank.question(group.question)
        show_heading(question.name if question else group.question)
        _show(group)
    return DONE


def _show(group: AlikeAnswers) -> None:
    from wellput.cli.showing import show, show_items

    exact = f", {group.word_for_word} of them word for word" if group.word_for_word > 1 else ""
    show(f"{group.members} of the {group.answered} members that answered in words sent nearly the same text{exact}:")
    short = group.words if len(group.words) <= _MOST_SHOWN else f"{group.words[:_MOST_SHOWN].rstrip()}..."
    show(f"\N{LEFT DOUBLE QUOTATION MARK}{short}\N{RIGHT DOUBLE QUOTATION MARK}", "  ")
    show("\nThey are: " + ", ".join(dict.fromkeys(one.name for one in group.answers)) + ".")
    if group.without_example:
        show("\nThese sent no evidence of their own; ask them for a local example:")
        show_items(f"{one.name} ({one.contact or 'no contact known'})" for one in group.without_example)
