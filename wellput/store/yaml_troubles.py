"""Tell the YAML library's troubles in the words of someone who has never heard of YAML."""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from wellput.errors import Fault

_QUOTE = "Put the whole text in quotation marks, or begin it with `|` and write it, indented, on the next lines."


@dataclass(frozen=True, slots=True)
class _Trouble:
    """A pattern in what the library says, and our words; some troubles begin where their context began."""

    pattern: str
    what: str
    mend: str
    at_its_beginning: bool = False


_TROUBLES = (
    _Trouble(
        r"quoted scalar.*(end of stream|document indicator)",
        "Text in quotation marks begins here and never ends.",
        "Put the same quotation mark at its end.",
        at_its_beginning=True,
    ),
    _Trouble(
        "(parsing|scanning) a tag|tag handle|directive",
        "Text cannot begin with ! or % here.",
        "Put the whole text in quotation marks.",
    ),
    _Trouble(
        "escape|hexdecimal",
        'Within "..." a backslash has a meaning of its own, and this one is not known.',
        "Write the backslash twice, or put the text in '...' instead.",
    ),
    _Trouble(
        "tab character",
        "There is a tab at the beginning of this line.",
        "Use spaces to indent, never tabs.",
    ),
    _Trouble(
        "mapping values are not allowed",
        "There is a colon too many in this line, or the line does not begin where it should.",
        f"Text with a colon and a space in it needs quotation marks. {_QUOTE}"
        " Otherwise begin the line exactly under its neighbours, and see that the line before it has its colon.",
    ),
    _Trouble(
        "simple key|expected ':'",
        "This line is neither a key with its colon nor part of the text before it.",
        "Write `key: value`; or indent it further than the line in which its text begins.",
        at_its_beginning=True,
    ),
    _Trouble(
        "flow (sequence|mapping|node)|expected ',' or|',' or '[]}]'",
        "A list in [ ] or keys in { } begin here, and a comma or the closing bracket is missing.",
        "Close the bracket; quote text that has [ ] { } or , in it.",
        at_its_beginning=True,
    ),
    _Trouble(
        "(block )?sequence entries are not allowed",
        "A dash begins a list in the middle of a line.",
        "Begin the list on the next line, or put the text in quotation marks.",
    ),
    _Trouble(
        "scanning an? (alias|anchor)",
        "Text cannot begin with * or & here.",
        "Put the whole text in quotation marks.",
    ),
    _Trouble(
        "block scalar",
        "After | or > nothing may stand in the same line.",
        "Begin the text on the next line, indented.",
    ),
    _Trouble(
        "cannot start any token",
        "Text cannot begin with this sign (@, ` or %).",
        "Put the whole text in quotation marks.",
    ),
    _Trouble(
        "'-' indicator|block collection",
        "This line stands among the items of a list and does not begin with a dash under theirs.",
        "Begin it with a dash and a space, or indent it to belong to the item before.",
    ),
    _Trouble(
        "node content",
        "Something is missing before this sign, or the sign is one too many.",
        "Check brackets and commas; put text that begins with such a sign in quotation marks.",
    ),
    _Trouble(
        "",
        "This line does not go on from the line before it.",
        "Begin it exactly under its neighbours. Check the quotation marks above: within '...' an apostrophe is"
        " written twice (''), and nothing may follow the closing mark.",
    ),
)


def trouble_in_words(file: str, text: str, trouble: yaml.YAMLError) -> Fault:
    """Say where reading stopped, why, and what usually mends it."""
    if not isinstance(trouble, yaml.MarkedYAMLError):
        return Fault(file, None, "There are characters that a text file may not hold.", "Retype them.")
    line = _line(trouble.problem_mark)
    said = f"{trouble.context} {trouble.problem}"
    if _is_indented_with_a_tab(text, line):
        said = "tab character"
    found = next(one for one in _TROUBLES if re.search(one.pattern, said))
    if found.at_its_beginning and trouble.context_mark:
        line = _line(trouble.context_mark)
    return Fault(file, min(line, text.count("\n")), found.what, found.mend)


def _line(mark: yaml.Mark | None) -> int:
    return mark.line + 1 if mark else 1


def _is_indented_with_a_tab(text: str, line: int) -> bool:
    words = text.split("\n", line)[line - 1]
    return "\t" in words[: len(words) - len(words.lstrip())]
