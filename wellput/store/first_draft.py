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

# What the forms for members and the report say: who asks, whom to write to, by when members should reply, and until
# when answers are kept. `wellput pack` keeps here what it is given.
# pack:
#   asked_by: Our network
#   contact: office@example.org
#   deadline: 2025-09-01
#   keep_until: 2026-03-31

# In one response of many members' returns: from how many members on a view must appear that it does not lead with.
# So many of them, or so much percent of those who answered. What a whole kind of member holds must appear too.
# minority:
#   members: 3
#   share: 10
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
