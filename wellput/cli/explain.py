"""`wellput explain`."""

from __future__ import annotations

import click


@click.command()
@click.argument("code", metavar="CODE")
def explain(code: str) -> None:
    """Tell why a rule exists, who says so, and what an answer looks like before and after.

    \b
    Example:  wellput explain EVI01
    """
    from wellput.cli.showing import show, show_heading
    from wellput.desk.checks.checking import find_rule

    rule = find_rule(code)
    show_heading(f"{rule.code}: {rule.title} ({rule.severity})")
    show(rule.why)
    show(f"Source: {rule.source}")
    show(f"\nBefore: {rule.before}", hanging="        ")
    show(f"After:  {rule.after}", hanging="        ")
