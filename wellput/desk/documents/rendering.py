"""Render a response: choose what goes out, make its form, write it, and keep what somebody else changed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from wellput.desk.documents.made import Tell, quietly
from wellput.desk.documents.outgoing import outgoing
from wellput.desk.documents.output_kinds import KINDS, OutputKind
from wellput.desk.documents.replacing import replaced_characters
from wellput.desk.documents.templates import RESPONSE, find_template
from wellput.desk.documents.wanted import Output, Wanted
from wellput.desk.opening import Opened
from wellput.desk.signing.signing_told import void_words
from wellput.errors import WellputError
from wellput.model.bank import Bank
from wellput.store.open_documents import refuse_while_open
from wellput.store.outputs import refuse_overwriting, write_output
from wellput.store.templates import ENDING
from wellput.text import listed


@dataclass(frozen=True, slots=True)
class Rendered:
    """Where the files are, the one to open first, and what to know about them."""

    paths: tuple[Path, ...]
    notes: tuple[str, ...]

    @property
    def path(self) -> Path:
        """The file to open first."""
        return self.paths[0]


def render(
    opened: Opened,
    today: dt.date,
    wanted: Wanted = Wanted(),  # noqa: B008 -- it cannot be changed
    *,
    out: Path | None = None,
    overwrite: bool = False,
    tell: Tell = quietly,
) -> Rendered:
    """Write the response in the form that is wanted, to the workspace's output folder unless `out` says where.

    A file that was written before and left as it was is replaced; one that somebody changed since is not, unless
    `overwrite`. Nothing is written where any of the form's files cannot be. What takes long is told to `tell`.
    """
    kind = KINDS[wanted.output]
    _check_options(wanted, kind)
    paths = _paths(opened, wanted, kind, out)
    for path in paths.values():
        refuse_while_open(path)
        if not overwrite:
            refuse_overwriting(opened.workspace, path)
    made = kind.make(outgoing(opened, today, wanted, tell))
    for ending, path in paths.items():
        write_output(opened.workspace, path, made.files[ending])
    signing = void_words(opened) if wanted.final and not wanted.themes else ()
    return Rendered(tuple(paths.values()), made.notes + replaced_characters(opened.draft.response) + signing)


def refusal(bank: Bank, output: Output) -> str | None:
    """Say that the consultation does not take responses in that form; None where nothing is known against it."""
    about = bank.consultation
    if output not in {one.casefold() for one in about.refuses}:
        return None
    takes = f" It takes: {listed(about.accepts)}." if about.accepts else ""
    return f"{about.publisher} does not take responses as {output} in this consultation.{takes}"


def _check_options(wanted: Wanted, kind: OutputKind) -> None:
    if wanted.style and not kind.takes_style:
        raise WellputError(
            "--style",
            f"{kind.name} does not take the look of a Word file.",
            "Leave --style out; docs/outputs.md says how to change the look of pages.",
        )
    if (wanted.template or wanted.contact) and not kind.takes_template:
        raise WellputError(
            "--template" if wanted.template else "--contact",
            f"{kind.name} is made without a template.",
            "Leave it out, or choose another form with --to.",
        )
    if wanted.comments is not None and not kind.takes_comments:
        raise WellputError(
            "--comments", f"{kind.name} has no margin for comments.", "Leave --comments out, or write --to docx."
        )


def _paths(opened: Opened, wanted: Wanted, kind: OutputKind, out: Path | None) -> dict[str, Path]:
    """Return where each of the form's files goes, by the ending of its name."""
    if out is None:
        name = f"{opened.bank.bank}{_template_tail(opened, wanted)}{kind.tail}{kind.endings[0]}"
        out = opened.workspace.output / name
    if out.suffix.lower() not in kind.endings:
        endings = listed(kind.endings, "or")
        raise WellputError(str(out), f"{kind.name}'s name ends in {endings}.", f"Write --out NAME{kind.endings[0]}.")
    return {one: out if out.suffix.lower() == one else out.with_suffix(one) for one in kind.endings}


def _template_tail(opened: Opened, wanted: Wanted) -> str:
    """Return what sets the name of a template's document apart from that of the full response."""
    if wanted.template is None:
        return ""
    name = find_template(wanted.template, opened.workspace).name.removesuffix(ENDING)
    return "" if name == RESPONSE else f"-{name}"
