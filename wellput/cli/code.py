"""`wellput code`."""

from __future__ import annotations

from pathlib import Path

import click

from wellput.cli.options import workspace_option

coder_option = click.option("--as", "coder", required=True, metavar="CODER", help="Your name, as the one who codes.")


@click.group()
def code() -> None:
    """Give codes to what members say in words, with a codebook.

    A text is all that a member said to one question; it can have several codes. Two people
    can code the same question, and wellput says how far they agree.

    \b
    Example:  wellput code book add barriers "Called too late"
              wellput code ask barriers --as Ann
              wellput collate barriers --by kind
    """


@code.group(invoke_without_command=True)
@workspace_option
@click.pass_context
def book(ctx: click.Context, workspace: Path) -> None:
    """Show which questions have a codebook, or change one.

    \b
    Example:  wellput code book
              wellput code book show barriers
    """
    if ctx.invoked_subcommand:
        return
    from wellput.cli.showing import show, show_items
    from wellput.desk.collation.coding_book import questions_with_codes

    found = questions_with_codes(workspace)
    if not found:
        show('No question has codes yet. Make one: wellput code book add QUESTION "Label"')
    show_items(f"{question}: {count} {'code' if count == 1 else 'codes'}" for question, count in found)


@book.command("show")
@click.argument("question")
@workspace_option
def show_(question: str, workspace: Path) -> None:
    """Show the codes of a question, and how often each coder gave them.

    \b
    Example:  wellput code book show barriers
    """
    from wellput.cli.showing import show, show_heading, show_items
    from wellput.desk.collation.coding_book import listed_codes

    coded, codes = listed_codes(workspace, question)
    show_heading(f"Codebook of {coded.question.name}")
    show_items(one.words for one in codes)
    if not codes:
        show(f'There are no codes yet. Make one: wellput code book add {coded.question.id} "Label"')


@book.command()
@click.argument("question")
@click.argument("label")
@click.option("--definition", help="When the code is to be given, and when not.")
@workspace_option
def add(question: str, label: str, definition: str | None, workspace: Path) -> None:
    """Add a code.

    \b
    Example:  wellput code book add barriers "Called too late" --definition "Asked after the event."
    """
    from wellput.cli.showing import show
    from wellput.desk.collation.coding_book import add_code

    made = add_code(workspace, question, label, definition)
    show(f"{made.label} ({made.code}) is in the codebook of {made.question}.")


@book.command()
@click.argument("question")
@click.argument("code")
@click.argument("label")
@click.option("--definition", help="A new definition; without it the old one stays.")
@workspace_option
def rename(question: str, code: str, label: str, definition: str | None, workspace: Path) -> None:
    """Give a code another name; where it was given it stays.

    \b
    Example:  wellput code book rename barriers called-too-late "Involved too late"
    """
    from wellput.cli.showing import show
    from wellput.desk.collation.coding_book import rename_code

    renamed = rename_code(workspace, question, code, label, definition)
    show(f"{renamed.code} is now called {renamed.label}.")


@book.command()
@click.argument("question")
@click.argument("code")
@click.argument("into", metavar="INTO")
@workspace_option
def merge(question: str, code: str, into: str, workspace: Path) -> None:
    """Make one code of two: texts that had CODE have INTO, for every coder.

    \b
    Example:  wellput code book merge barriers late-calls called-too-late
    """
    from wellput.cli.showing import show
    from wellput.desk.collation.coding_book import merge

    old, kept, given = merge(workspace, question, code, into)
    times = "once" if given == 1 else f"{given} times"
    show(f"{old.label} had been given {times}; those texts have {kept.label} now, and {old.code} is gone.")
    if old.definition:
        show(f"Its definition was: {old.definition}")


@book.command()
@click.argument("question")
@click.argument("code")
@click.option("--given", is_flag=True, help="Take it out wherever it was given, too; you are told from what.")
@workspace_option
def remove(question: str, code: str, given: bool, workspace: Path) -> None:
    """Take a code out of the codebook; one that was given stays unless you write --given.

    To keep what was given under another name, use `wellput code book merge` instead.

    \b
    Example:  wellput code book remove barriers late-calls
    """
    from wellput.cli.showing import show
    from wellput.desk.collation.coding_book import remove

    show(remove(workspace, question, code, given_too=given).words)


@code.command()
@click.argument("question")
@coder_option
@click.option("--again", is_flag=True, help="Go through all texts from the first, also those that are read.")
@workspace_option
def ask(question: str, coder: str, again: bool, workspace: Path) -> None:
    """Code text after text; stop and go on whenever you like.

    Every reply is kept at once. Codes that share words with what you coded before are
    suggested, with the words; none is given unless you type it.

    \b
    Example:  wellput code ask barriers --as Ann
    """
    from wellput.cli.dialogue import say
    from wellput.cli.replies import LineInterruptedError, replies
    from wellput.cli.showing import visible
    from wellput.desk.collation.coding_asked import PROMPT, begin, hear, misheard, stopped
    from wellput.errors import NotUnderstoodError

    turn, read = begin(workspace, question, coder, again=again), replies().read
    try:
        while not turn.over:
            say(turn.said)
            try:
                reply = read(visible(f"{PROMPT}: "))
            except NotUnderstoodError as trouble:
                turn = misheard(turn.sitting, trouble)
            else:
                turn = hear(turn.sitting, reply)
    except LineInterruptedError as end:
        click.echo()
        turn = stopped(turn.sitting, end.line)
    except (EOFError, KeyboardInterrupt):
        click.echo()
        turn = stopped(turn.sitting)
    say(turn.said)


@code.command()
@click.argument("question")
@click.argument("file", metavar="FILE.xlsx", type=click.Path(path_type=Path, dir_okay=False))
@coder_option
@click.option("--overwrite", is_flag=True, help="Replace FILE even if somebody changed it.")
@workspace_option
def export(question: str, file: Path, coder: str, overwrite: bool, workspace: Path) -> None:
    """Write the texts of a question as a spreadsheet to code in.

    It holds members' own words: send it only to who codes, and delete it when it is read back.

    \b
    Example:  wellput code export barriers barriers-ann.xlsx --as Ann
    """
    from wellput.cli.showing import show_line
    from wellput.desk.collation.coding_files import export

    show_line(str(export(workspace, question, file, coder, overwrite=overwrite)))


@code.command("import")
@click.argument("file", metavar="FILE.xlsx", type=click.Path(path_type=Path))
@workspace_option
def import_(file: Path, workspace: Path) -> int:
    """Take in the codes of a spreadsheet that `wellput code export` wrote.

    The file says whose codes they are. An empty cell changes nothing. Codes that the
    codebook lacks, and texts that changed since, are listed; the exit status is then 1.

    \b
    Example:  wellput code import barriers-ann.xlsx
    """
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import show, show_items
    from wellput.desk.collation.coding_files import take_in, taken_words

    taken = take_in(workspace, file)
    show(taken_words(taken))
    if taken.told:
        show("\nOther codes than before:")
        show_items(taken.told)
    if taken.unread:
        show(f"\nNot read, or in doubt ({len(taken.unread)}):")
        places = (", ".join(filter(None, (one.file, one.place))) for one in taken.unread)
        show_items(
            f"{place}: {f'“{one.value}”. ' if one.value else ''}{one.reason}"
            for place, one in zip(places, taken.unread, strict=True)
        )
    return FOUND if taken.unread else DONE


@code.command()
@click.argument("question")
@click.option("--coders", required=True, metavar="A,B", help="The two to compare.")
@click.option("--differences", is_flag=True, help="List the texts that they coded differently, too.")
@workspace_option
def agreement(question: str, coders: str, differences: bool, workspace: Path) -> None:
    """Say how far two coders agree: Cohen's kappa, for each code and over all.

    \b
    Example:  wellput code agreement barriers --coders Ann,Bob --differences
    """
    from wellput.cli.showing import show, show_items
    from wellput.desk.collation.coding_compared import SOURCES, compared

    found = compared(workspace, question, [one for one in coders.split(",") if one.strip()])
    for words in found.words:
        show(words)
    show()
    show_items(found.codes)
    if differences and found.differing:
        show("\nCoded differently:")
        show_items(found.differing)
    show(f"\n{SOURCES}")
