"""`wellput templates`."""

from __future__ import annotations

from pathlib import Path

import click

from wellput.cli.options import workspace_option


@click.group(invoke_without_command=True)
@workspace_option
@click.pass_context
def templates(ctx: click.Context, workspace: Path) -> None:
    """List what can be written from your answers, or copy a template to change its words.

    Templates of your own stand in your workspace's folder `templates`, before those of
    the same name that come with Wellput.

    \b
    Example:  wellput templates
              wellput templates copy briefing --as our-briefing
              wellput render --template our-briefing
    """
    if ctx.invoked_subcommand:
        return
    from wellput.cli.showing import show
    from wellput.desk.documents.templates import known_parts, known_templates

    known = known_templates(workspace)
    for template in known:
        show(f"{template.name}{' (your own)' if template.own else ''}")
        if template.readable:
            show(template.purpose or "Nothing is said of it: the first line of a comment at its top would tell.", "  ")
        else:
            show(f"It cannot be read; wellput render --template {template.name} says why.", "  ")
    show("\nOther commands write from these; copy one to change it:")
    show(", ".join(known_parts(workspace)), "  ")
    if not all(template.readable for template in known):
        ctx.exit(1)


@templates.command()
@click.argument("name", metavar="NAME")
@click.option("--as", "new_name", metavar="NEWNAME", help="What to call the copy. Default: the same name.")
@workspace_option
def copy(name: str, new_name: str | None, workspace: Path) -> None:
    """Copy a template into your workspace, to change its words. Nothing is overwritten.

    \b
    Example:  wellput templates copy response
              wellput templates copy briefing --as our-briefing
              wellput templates copy collective/position
    """
    from wellput.cli.showing import show, show_line
    from wellput.desk.documents.templates import PART, RESPONSE, copy_template

    copied = copy_template(workspace, name, new_name)
    show_line(str(copied.path))
    if PART in name:
        show("Edit it in any text editor; from now on it is used instead of the one that comes with Wellput.")
        return
    show("Edit it in any text editor; docs/templates.md tells how, and lists what it can use. Write it with:")
    show_line("  wellput render" if copied.name == RESPONSE else f"  wellput render --template {copied.name}")
