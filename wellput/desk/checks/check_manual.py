"""The manual of the checks, written from the rules themselves so that it cannot fall behind them."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks import RULES
from wellput.checks.rule import Rule

FAMILIES = {
    "COM": "Completeness",
    "LIM": "Limits",
    "EVI": "Evidence",
    "AGR": "Figures agree",
    "EAR": "What you said before",
    "CST": "Cost worksheet",
    "ANA": "The analyst's reading",
    "ENG": "Plain English",
    "PER": "Personal data",
    "STR": "Strategy",
    "SIG": "Sign-off",
    "SUB": "Submission",
    "MAP": "The partnership map",
    "MEM": "Speaking for members",
}
"""The families by the letters that their codes begin with, in the order of the manual."""

_OPENING = """\
# What the checks look for

`wellput check` reads your draft as a demanding colleague and a government analyst would. Each rule rests on published
advice, named as its source; where a number is ours, the rule says so. `wellput explain CODE` tells the same as this
page, and `wellput set-aside CODE` records that you looked at a finding and leave it, with your reason. A code's letters
name its family: `wellput check --ignore ENG` leaves one out.

| severity | means |
|---|---|
| error | do not send the response so |
| warning | it is likely to weaken the response |
| advice | it could be better |

In an example, brackets hold what is not the text of an answer.
"""


def manual() -> str:
    """Return the page docs/checks.md in Markdown."""
    sections = [
        f"## {title}\n\n" + "\n".join(_entry(rule) for rule in _family(letters)) for letters, title in FAMILIES.items()
    ]
    return "\n".join([_OPENING, *sections])


def _family(letters: str) -> Iterator[Rule]:
    return iter(sorted((rule for rule in RULES if rule.code.startswith(letters)), key=lambda rule: rule.code))


def _entry(rule: Rule) -> str:
    return f"""\
### {rule.code}: {rule.title}

{rule.severity.capitalize()}. {rule.why}

Source: {rule.source}.

```text
Before: {_indented(rule.before)}
After:  {_indented(rule.after)}
```
"""


def _indented(example: str) -> str:
    return example.strip().replace("\n", "\n        ")
