"""`wellput signoff`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellput.cli.options import date_option, workspace_option
from wellput.errors import WellputError

if TYPE_CHECKING:
    from wellput.desk.signing.signing import Said
    from wellput.model.signoff import Decision

_CAPACITY = click.Choice(["member", "trustee"])


@click.group(invoke_without_command=True)
@workspace_option
@click.pass_context
def signoff(ctx: click.Context, workspace: Path) -> int:
    """Have members and trustees sign the draft, and see who has.

    Shows who agrees, with which reservations, who does not sign and who has not replied,
    each with the version they replied to, and what of it is void because the text has
    changed since, question by question. The exit status is 1 while a reply is missing or
    void.

    \b
    Example:  wellput signoff pack --deadline 2025-09-08
              wellput signoff collect replies
              wellput signoff record "The Hall" --agree --appears name
              wellput signoff
    """
    from wellput.cli import DONE, FOUND

    if ctx.invoked_subcommand:
        return DONE
    from wellput.cli.showing import show, show_items
    from wellput.desk.opening import open_workspace
    from wellput.desk.signing.signing_told import status_passages

    opened = open_workspace(workspace)
    told = status_passages(opened)
    for passage in told.passages:
        show(f"\n{passage.title}:" if passage.title else "\n".join(passage.lines))
        show_items(passage.lines if passage.title else ())
    return FOUND if told.is_open else DONE


@signoff.command()
@click.option("--for", "to", metavar="NAME", multiple=True, help="A pack for this one; give it again for others.")
@click.option("--as", "as_", type=_CAPACITY, help="As what those named with --for reply.")
@click.option("--deadline", metavar="YYYY-MM-DD", help="By when they should reply.")
@click.option(
    "--no-page-numbers",
    is_flag=True,
    help="Leave page numbers out of the response's contents list, which is a few seconds quicker.",
)
@click.option("--overwrite", is_flag=True, help="Replace files even if somebody changed them.")
@workspace_option
@date_option
def pack(
    to: tuple[str, ...],
    as_: str | None,
    deadline: str | None,
    no_page_numbers: bool,
    overwrite: bool,
    workspace: Path,
    today: dt.date,
) -> None:
    """Write what goes to members and trustees: a short pack with a reply form, and the response.

    The pack tells the summary and the asks, what has changed since they last had the text,
    and what the check still finds. The draft as it stands is kept in responses/versions;
    replies are recorded against it.

    \b
    Example:  wellput signoff pack --deadline 2025-09-08
              wellput signoff pack --for "Ann Hughes" --for "Ben Okoro" --as trustee
    """
    from wellput.cli.showing import show_line, tell
    from wellput.desk.colleagues.version_names import version_words
    from wellput.desk.opening import open_workspace
    from wellput.desk.signing.signing_pack import Asking, pack_signoff

    wanted = Asking(to, as_, _day("--deadline", deadline), page_numbers=not no_page_numbers)
    done = pack_signoff(open_workspace(workspace), today, wanted, overwrite=overwrite, tell=tell)
    for note in done.notes:
        tell(f"Note: {note}")
    tell(f"Kept as {version_words(done.version)}.")
    for path in done.paths:
        show_line(str(path))


@signoff.command()
@click.argument("name")
@click.option("--agree", is_flag=True, help="They agree.")
@click.option("--reservation", metavar="QUESTION", help="They agree, with a reservation on this; `all`: on the whole.")
@click.option("--decline", is_flag=True, help="They do not sign.")
@click.option("--words", metavar="TEXT", help="What they say of it, in their words.")
@click.option("--as", "as_", type=_CAPACITY, help="As what they reply.")
@click.option("--appears", type=click.Choice(["name", "kind", "not"]), help="How they appear in the response.")
@click.option("--on", metavar="YYYY-MM-DD", help="The day on which they said it. Default: today.")
@click.option("--of", metavar="VERSION", help="What they replied to: a version's number or day, `last` or `now`.")
@workspace_option
@date_option
def record(
    name: str,
    agree: bool,
    reservation: str | None,
    decline: bool,
    words: str | None,
    as_: str | None,
    appears: str | None,
    on: str | None,
    of: str | None,
    workspace: Path,
    today: dt.date,
) -> None:
    """Record what somebody says, such as on the telephone or in a meeting.

    It is recorded against the version that went to them, or else the last that went out.
    Who is recorded already is recorded anew, and it says so.

    \b
    Example:  wellput signoff record "The Hall" --agree --appears name
              wellput signoff record the-hall --reservation 5 --words "Not in winter."
              wellput signoff record "Ann Hughes" --as trustee --decline --on 2025-09-02
    """
    from wellput.cli.showing import show, tell
    from wellput.desk.opening import open_workspace
    from wellput.desk.signing.signing import record as record_said

    said = _said(name, agree, reservation, decline, words, as_, appears)
    done = record_said(open_workspace(workspace), said, _day("--on", on) or today, today, of)
    show(done.told[0])
    for note in done.told[1:]:
        tell(f"Note: {note}")


@signoff.command()
@click.argument("name")
@click.option("--everywhere", is_flag=True, help="Out of the versions that went out, too.")
@workspace_option
def remove(name: str, everywhere: bool, workspace: Path) -> None:
    """Take out what is recorded of somebody, such as a record under a wrong name.

    Versions that went out keep it, unless you say --everywhere: for a member who is to be
    forgotten. What a version tells, and so its fingerprint, stays what it was.

    \b
    Example:  wellput signoff remove "The Hal"
              wellput signoff remove "The Hall" --everywhere
    """
    from wellput.cli.showing import show
    from wellput.desk.opening import open_workspace
    from wellput.desk.signing.signing_removal import remove as remove_record

    for told in remove_record(open_workspace(workspace), name, everywhere=everywhere).told:
        show(told)


@signoff.command()
@click.argument("paths", metavar="FORM.docx|FOLDER...", nargs=-1, required=True, type=click.Path(path_type=Path))
@workspace_option
@date_option
def collect(paths: tuple[Path, ...], workspace: Path, today: dt.date) -> int:
    """Read the reply forms that came back, and record what they say.

    Each is recorded against the text that it is about, also where that has changed since.
    What is in doubt is listed and not recorded: then ask, and use `wellput signoff record`.
    The exit status is 1 where anything is listed.

    \b
    Example:  wellput signoff collect from-the-hall.docx
              wellput signoff collect replies
    """
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import show, show_items
    from wellput.desk.members.collecting import unread_words
    from wellput.desk.opening import open_workspace
    from wellput.desk.signing.signing_forms import collect_replies

    done = collect_replies(open_workspace(workspace), paths, today)
    for told in done.recorded:
        show(told)
    if done.unread:
        show(f"\nIn doubt ({len(done.unread)}):")
        show_items(map(unread_words, done.unread))
    return FOUND if done.unread else DONE


def _said(
    name: str,
    agree: bool,
    reservation: str | None,
    decline: bool,
    words: str | None,
    as_: str | None,
    appears: str | None,
) -> Said:
    from wellput.desk.signing.signing import Said

    given: Iterable[tuple[bool, Decision]] = (
        (agree, "agree"),
        (reservation is not None, "agree-with-reservation"),
        (decline, "decline"),
    )
    decisions = [decision for is_given, decision in given if is_given]
    if len(decisions) != 1:
        raise WellputError(
            "signoff record",
            "What they decide is not clear.",
            "Give one of --agree, --reservation QUESTION, --decline.",
        )
    if words and decisions[0] == "agree":
        raise WellputError(
            "--words", "Who agrees has no reservation to put in words.", "Name the question: --reservation QUESTION."
        )
    return Said(name, decisions[0], reservation, words, as_, appears)  # type: ignore[arg-type]  # click chose it


def _day(option: str, value: str | None) -> dt.date | None:
    if value is None:
        return None
    try:
        return dt.date.fromisoformat(value)
    except ValueError as cause:
        raise WellputError(option, f"{value!r} is not a date.", "Write year, month and day: 2025-09-01.") from cause
