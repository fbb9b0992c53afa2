"""The words with which a new workspace greets the person who opens its files."""

from __future__ import annotations

from wellput.model.bank import Bank

SETTINGS = """\
# Settings of this Wellput workspace. There is nothing that you need to change.
format: 1

# Which rules `wellput check` runs, by code (ENG02) or family (ENG), and from which severity on it reports
# "found" to other programs: error, warning or advice. `wellput explain CODE` tells why a rule exists.
# checks:
#   select: []
#   ignore: [ENG01]
#   threshold: warning
"""

_DRAFT = """\
# Your response. `wellput ask` fills this file in, question by question; you may also edit it by hand,
# in any text editor, whenever the program is not asking. Your comments and your order are kept.
#
# In longer texts (position, text, ask, reason ...) three things are marks, and nothing else is:
#   an empty line starts a new paragraph,
#   "- " at the start of a line makes an item of a list,
#   [@id] cites the item of evidence that has that id.
#
# `wellput status` tells what is still missing; `wellput render` makes the Word document.
format: 1
bank: {bank}
bank_version: {version}
"""


def first_draft(bank: Bank) -> str:
    """Return a draft with no answers yet."""
    return _DRAFT.format(bank=bank.bank, version=bank.version)
