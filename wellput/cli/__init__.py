"""The command line: shows and asks, decides nothing. Commands are loaded when they are run."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import click

from wellput.errors import FaultyFileError, WellputError

DONE, FOUND, FAILED = 0, 1, 2
"""Exit status: done; done, with findings or faults; wrong use, or nothing could be done."""

SECTIONS = {
    "Write a response": {
        "demo": "Make a finished example and its Word document, to look around.",
        "start": "Make a workspace for your response.",
        "ask": "Be interviewed, question by question.",
        "evidence": "Add, list, show, edit or remove evidence.",
        "library": "Keep your profile, evidence and answers for next time.",
        "cost": "Show, edit, export or import the cost worksheet.",
        "map": "Show, change or draw your relationships with responders.",
        "status": "Show what is answered, what is missing, and the days left.",
        "check": "Read the draft and say what to improve.",
        "explain": "Tell why a rule of the check exists.",
        "set-aside": "Leave a finding of the check, with a reason.",
        "render": "Write the Word document.",
        "form": "Put your answers into a department's own Word form.",
        "draft": "Send the draft to colleagues as a Word form, take changes in.",
    },
    "Ask members, and see what they think": {
        "pack": "Make the forms that members answer with.",
        "members": "Show who was asked, who replied and who is missing.",
        "collect": "Read what members sent, and keep it.",
        "code": "Give codes to what members say in words, with a codebook.",
        "collate": "Show what members think, or write a report of it.",
        "forget": "Remove a member and all that it sent.",
    },
    "Make one response of many": {
        "combine": "Draft one response from members' returns, or update it.",
        "trace": "Show the members behind a statement or a question.",
        "campaign": "Show members who sent nearly the same words.",
        "outcome": "Set each ask beside what was decided.",
        "signoff": "Have members and trustees sign, and see who has.",
        "diff": "Compare two versions of the draft, in words.",
    },
    "Change the words, the looks and the questions": {
        "templates": "List what can be written, or copy a template to change it.",
        "style": "Make a Word file to restyle, or see what one lacks.",
        "banks": "List the question banks.",
        "bank": "Make, show, change or check a question bank.",
    },
}
"""Every command with its line in `wellput --help`, by what one is doing; kept here so that help loads no command."""

COMMANDS = {name: line for section in SECTIONS.values() for name, line in section.items()}


class ReaderGoneError(Exception):
    """Whoever read the output has read enough, as `head` does; click would call that a failure."""


@contextmanager
def _while_read() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError as gone:
        raise ReaderGoneError from gone


class LazyCommands(click.Group):
    """Knows every command's name and short help, and imports a command only when it is run."""

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,  # noqa: ANN401 -- as in click
    ) -> click.Context:
        """Read the command line, and write help where that is asked for."""
        with _while_read():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 -- as in click
        """Run the command."""
        with _while_read():
            return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order in which one uses them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command's module; its function has the command's own name."""
        if cmd_name not in COMMANDS:
            return None
        name = cmd_name.replace("-", "_")
        command: click.Command = getattr(import_module(f"wellput.cli.{name}"), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Name the nearest command when one is mistyped."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from wellput.text import closest

            near = closest(args[0], COMMANDS)
            hint = f" Did you mean: wellput {near}?" if near else ""
            ctx.fail(f"There is no command {args[0]!r}.{hint} See: wellput --help")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the lists of commands from their lines alone."""
        for title, commands in SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl(list(commands.items()))


@click.group(cls=LazyCommands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="wellput", prog_name="wellput")
def wellput() -> None:
    """Answer a government consultation well.

    Wellput asks the consultation's questions one by one, asks for evidence,
    checks the draft and writes a structured Word document.
    Everything stays on this computer.

    \b
    To look around:      wellput demo
    For your response:   wellput start my-response
                         cd my-response
                         wellput ask
                         wellput render
    """


def main() -> None:
    """Run a command; turn every fault into a message and an exit status."""
    _ready_streams()
    try:
        status = wellput(standalone_mode=False)
    except WellputError as fault:
        sys.exit(report(fault))
    except click.ClickException as fault:
        fault.show()
        sys.exit(FAILED)
    except (click.Abort, KeyboardInterrupt):
        click.echo("\nStopped.", err=True)
        sys.exit(FAILED)
    except ReaderGoneError:
        sys.stdout = None  # there is no one left to tell
        sys.exit(DONE)
    except OSError as trouble:
        sys.exit(report(_refused(trouble)))
    except Exception as mistake:  # noqa: BLE001  the last door: what comes this far is our mistake, and said to be
        sys.exit(report(_our_mistake(mistake)))
    sys.exit(status if isinstance(status, int) else DONE)


def _ready_streams() -> None:
    """Write UTF-8 whatever the terminal says it takes, and do without a stream that was closed."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123  open until the end
        elif mode == "w" and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _refused(trouble: OSError) -> WellputError:
    """Say in words what the computer refused to do with a file, a folder or a stream."""
    where = str(trouble.filename or "This computer")
    reason = (trouble.strerror or str(trouble) or type(trouble).__name__).rstrip(".")
    return WellputError(where, f"{reason}.", "Check the name, the disk and who may read and write there.")


def _our_mistake(mistake: Exception) -> WellputError:
    """Keep the details of a mistake of ours in a file, and say so."""
    import tempfile
    import traceback

    with tempfile.NamedTemporaryFile("w", encoding="utf-8", prefix="wellput-", suffix=".txt", delete=False) as file:
        traceback.print_exception(mistake, file=file)
    return WellputError(
        "wellput",
        "Something went wrong that is our mistake, not yours. What you gave before is on disk.",
        f"The details, for whoever mends Wellput, are in {file.name}",
    )


def report(fault: WellputError) -> int:
    """Tell a fault on standard error and return the exit status."""
    from wellput.cli.showing import tell

    if isinstance(fault, FaultyFileError):
        for one in fault.faults:
            tell(str(one))
        tell(WellputError.__str__(fault))
    else:
        tell(str(fault))
    return FAILED
