"""`wellput diff`."""

from __future__ import annotations

from pathlib import Path

import click

from wellput.cli.options import workspace_option


@click.command()
@click.argument("was", metavar="[A]", default="last")
@click.argument("now", metavar="[B]", default="now")
@workspace_option
def diff(was: str, now: str, workspace: Path) -> int:
    """Compare two versions of the draft, in words.

    A and B are each a draft's file, `now` for the draft as it is, or a version that went
    out to be signed: its number, its day, the first digits of its fingerprint, or `last`.
    Without them, the last that went out is compared with the draft as it is.

    What went is marked [-like this-] and what came {+like this+}. Passages that stayed
    are left out. The exit status is 0 where nothing changed, 1 where something did.

    \b
    Example:  wellput diff
              wellput diff 1 2
              wellput diff 2025-09-01 now
              wellput diff theirs.yaml responses/response.yaml
    """
    from wellput.cli import DONE, FOUND
    from wellput.cli.showing import show, show_heading
    from wellput.desk.colleagues.versions import compare

    compared = compare(workspace, was, now)
    show(f"From {compared.was} to {compared.now}:")
    if not compared.parts:
        show("They tell the same, word for word.")
        return DONE
    for part in compared.parts:
        show_heading(part.name)
        for field in part.fields:
            show(f"{field.name}, {field.what}:", "", "  ")
            for line in field.lines:
                show(line, "  ", "  ")
    return FOUND
