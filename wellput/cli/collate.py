"""`wellput collate`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from wellput.cli.options import workspace_option

if TYPE_CHECKING:
    from wellput.desk.collating import Passage


@click.command()
@click.argument("questions", nargs=-1, metavar="[QUESTION]...")
@click.option("--by", type=click.Choice(["kind", "area"]), help="Show figures for each kind of member, or area, too.")
@click.option(
    "--small",
    "least",
    type=click.IntRange(1),
    default=5,
    show_default=True,
    help="Do not show groups of fewer than this, nor what would give them away.",
)
@click.option("--words", is_flag=True, help="Show what members said in words, and who said it.")
@click.option("--kind", help="With --words: only members of this kind (its id).")
@click.option("--area", help="With --words: only members of this area.")
@click.option("--member", metavar="ID", help="With --words: only this member.")
@click.option("--quotable", is_flag=True, help="With --words: only what may be quoted.")
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True)
@workspace_option
def collate(
    questions: tuple[str, ...],
    by: Literal["kind", "area"] | None,
    least: int,
    words: bool,
    form: Literal["text", "json", "csv"],
    workspace: Path,
    quotable: bool,
    **only: str | None,
) -> int:
    """Show what members think: figures for all questions, or those named by number or id.

    \b
    Example:  wellput collate --by kind
              wellput collate benefits --format csv > benefits.csv
              wellput collate 3 --words --quotable
    """
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import tell
    from wellput.desk.collating import collated, figures_as, passages, voice_passages, voices, voices_as
    from wellput.model.tallied import WantedVoices

    if words:
        opened, said = voices(workspace, questions, WantedVoices(quotable=quotable, **only))
        _show(voice_passages(opened, said)) if form == "text" else _write(voices_as(opened, said, form))
        return DONE
    done = collated(workspace, questions, by, least)
    _show(passages(done)) if form == "text" else _write(figures_as(done, form))
    for member in done.to_choose:
        tell(f"{member} has several returns, and none of them counts. Choose one: wellput members choose {member}")
    return FOUND if done.to_choose else DONE


def _show(passages: Iterable[Passage]) -> None:
    from wellput.cli.showing import show, show_heading, show_items

    for passage in passages:
        show_heading(passage.heading)
        show(passage.text)
        for group in passage.groups:
            show(f"\n{group.group}".rstrip())
            show_items(group.items)


def _write(text: str) -> None:
    click.echo(text, nl=False)
