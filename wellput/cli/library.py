"""`wellput library`."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellput.cli.options import date_option, library_option, workspace_option
from wellput.errors import WellputError

_MOST_LISTED = 12

if TYPE_CHECKING:
    from wellput.desk.library.library import LibraryShown
    from wellput.desk.library.library_removed import Kind
    from wellput.desk.library.library_used import Filled


@click.group(invoke_without_command=True)
@library_option
@click.pass_context
def library(ctx: click.Context, library: Path) -> None:
    """Keep your profile, evidence and answers for the next consultation.

    The library is one file in your own data folder, and nothing of it leaves this
    computer. Nothing gets into it but by `wellput library add`. Without a command, this
    shows what is in it.

    \b
    Example:  wellput library add
              wellput library search volunteers
              wellput library
    """
    if ctx.invoked_subcommand:
        return
    from wellput.cli.showing import show, show_line
    from wellput.desk.library.library import library_shown

    if not library.is_file():
        show("There is no library yet. Put a response into it, in its workspace: wellput library add")
    else:
        _show(library_shown(library))
    show_line(f"\nThe file: {library}")


@library.command()
@workspace_option
@library_option
@date_option
def add(workspace: Path, library: Path, today: dt.date) -> None:
    """Put this workspace's profile, evidence and answers into the library.

    Do it again whenever you like: what is there already is left, and an answer that you
    changed is kept beside what it was.

    \b
    Example:  wellput library add
    """
    from wellput.cli.showing import show, show_line, tell
    from wellput.desk.library.library import add_to_library
    from wellput.text import listed
    from wellput.text.amounts import in_words

    done = add_to_library(workspace, library, today)
    if done.unknown:
        tell(f"{in_words(done.unknown, 'answers')} to questions that the bank does not have stayed out.")
    new = done.taken
    if new.nothing:
        show(f"The library has all of this already, as response {new.response}. Nothing was changed.")
    else:
        counts = (
            (new.answers, "new answers"),
            (new.answers_changed, "changed answers"),
            (new.evidence, "new items of evidence"),
            (new.evidence_changed, "changed items of evidence"),
            (new.profile, "things about you"),
        )
        show(f"Kept as response {new.response}: {listed([in_words(*one) for one in counts if one[0]])}.")
    show_line(str(library))


@library.command()
@click.argument("words", nargs=-1, required=True)
@library_option
def search(words: tuple[str, ...], library: Path) -> None:
    """Find answers and evidence by words, whatever their endings.

    What has all the words comes first; where nothing has, what has some of them.

    \b
    Example:  wellput library search volunteer training
    """
    from wellput.cli.showing import show, show_heading, tell
    from wellput.desk.library.library import searched
    from wellput.model.answer_told import answer_told
    from wellput.text import long_date

    found = searched(library, " ".join(words))
    if not found.ranked:
        tell("This Python's SQLite has no full-text search (FTS5): what shares most words stands first.")
    if not found.answers and not found.evidence:
        show("Nothing in the library has these words.")
        return
    if not found.every:
        show("Nothing has all of these words; this has some of them:")
    for one in found.answers:
        later = "" if one.current else ", changed since"
        show_heading(f"Answer {one.id}: {long_date(one.on)}, {one.consultation}{later}")
        show(one.question.text)
        show(_short(answer_told(one.question, one.answer)), "  ")
    for kept in found.evidence:
        show_heading(f"Evidence {kept.name}{'' if kept.current else ' (changed since)'}")
        show(kept.item.statement, "  ")
    _say_next(answers=bool(found.answers), evidence=bool(found.evidence))


@library.command("show")
@click.argument("name")
@library_option
def show_(name: str, library: Path) -> None:
    """Show an answer of the library by its number, or evidence by its name, whole.

    \b
    Example:  wellput library show 12
              wellput library show flood-2024
    """
    from wellput.cli.dialogue import say
    from wellput.desk.library.library import answer_shown, evidence_in_library

    say(answer_shown(library, int(name)) if name.isdecimal() else evidence_in_library(library, name))


@library.command()
@click.argument("kind", metavar="evidence", type=click.Choice(["evidence"]))
@click.argument("name", metavar="NAME")
@workspace_option
@library_option
def use(kind: str, name: str, workspace: Path, library: Path) -> None:
    """Copy an item of evidence from the library into this draft.

    Answers are offered where they belong, in `wellput ask`.

    \b
    Example:  wellput library use evidence flood-2024
    """
    from wellput.cli.showing import show
    from wellput.desk.library.library_used import use_evidence

    done = use_evidence(workspace, library, name)
    show(f"{'Copied' if done.new else 'It is in your draft already'}. Cite it in a text as [@{done.id}]")
    show(f"Look whether it still holds: {done.told}")


@library.command()
@click.option("--organisation", metavar="NAME", help="Whose profile, where the library knows several.")
@workspace_option
@library_option
def profile(organisation: str | None, workspace: Path, library: Path) -> None:
    """Fill what this draft does not say of you yet from what you said before.

    What the draft says already stays. How views were gathered, and what may be published,
    belong to each response and are asked anew.

    \b
    Example:  wellput library profile
    """
    from wellput.desk.library.library_used import fill_profile

    show_filled(fill_profile(workspace, library, organisation))


@library.command()
@click.argument("kind", type=click.Choice(["response", "answer", "evidence", "profile"]))
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@library_option
def remove(kind: Kind, name: str, yes: bool, library: Path) -> None:
    """Take something out of the library for good.

    NAME is the number of a response or an answer, the name of an item of evidence, or the
    organisation whose profile it is. With a response go its answers, what it said of its
    organisation, and evidence that no other response has. Your workspaces are not changed.

    \b
    Example:  wellput library remove response 2
              wellput library remove evidence flood-2024
              wellput library remove profile "Our village hall"
    """
    from wellput.cli.showing import show
    from wellput.desk.library.library_removed import named_in_library, remove_from_library

    what = named_in_library(library, kind, name)
    if not yes:
        if not sys.stdin.isatty():
            raise WellputError(f"{kind} {name}", "Nothing was removed: it cannot be undone.", "If it is right: --yes.")
        click.confirm(f"Remove {what}? This cannot be undone.", abort=True, err=True)
    remove_from_library(library, kind, name)
    show(f"Removed from the library: {what}")


def show_filled(filled: Filled) -> None:
    """Say what was filled in from the library, and since when it is so."""
    from wellput.cli.showing import show, show_items
    from wellput.text import long_date

    if filled.values:
        show("Filled in from your library; look whether it is still so:")
        show_items(f"{one.field}: {one.label or one.value} ({long_date(one.on)})" for one in filled.values)
    else:
        show("There was nothing to fill in.")
    for one in filled.unfit:
        show(f"Not filled in: {one.field}, “{one.label or one.value}”, which this question bank does not have.")


def _show(shown: LibraryShown) -> None:
    from wellput.cli.showing import show, show_heading, show_items
    from wellput.text import long_date
    from wellput.text.amounts import in_words

    show_heading("Responses")
    for response in shown.responses:
        who = f"{response.organisation}: " if response.organisation else ""
        counts = f"{in_words(response.answers, 'answers')}, {in_words(response.evidence, 'items of evidence')}"
        show(f"{who}{response.consultation}, {counts}, {long_date(response.changed)}", f"{response.id}. ", "   ")
    if shown.profiles:
        show_heading("Profiles")
        for one in shown.profiles:
            who = one.organisation or "(no name)"
            show(f"{who}, {in_words(len(one.values), 'things')}, {long_date(one.on)}", "- ", "  ")
    if shown.evidence:
        newest = shown.evidence[::-1]
        show_heading(f"Evidence, {in_words(len(newest), 'items')}")
        show_items(
            f"{one.name}: {_short((one.item.statement,), 15)}{'' if one.current else ' (changed since)'}"
            for one in newest[:_MOST_LISTED]
        )
        if len(newest) > _MOST_LISTED:
            show(f"and {len(newest) - _MOST_LISTED} more.")
    show("\nTo find something: wellput library search WORDS")


def _say_next(*, answers: bool, evidence: bool) -> None:
    from wellput.cli.showing import show

    show()
    if answers:
        show("One of them, whole: wellput library show NUMBER. To take it over: wellput ask, at the question.")
    if evidence:
        show("To copy evidence into your draft: wellput library use evidence NAME")


def _short(lines: tuple[str, ...], most: int = 40) -> str:
    words = " ".join(lines).split()
    return " ".join(words) if len(words) <= most else f"{' '.join(words[:most])} ..."
