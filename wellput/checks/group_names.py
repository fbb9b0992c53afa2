"""Groups that figures speak of: the sector, responders, councils, members, residents."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["sector", "responders", "councils", "members", "respondents", "residents", "volunteers"]
_SECTOR_WORD = "(?:voluntary|community|faith|social enterprise)"
_BODIES = "(?:sectors?|organisations?|groups?|bodies|respondents?)"
_SECTOR = (
    rf"(?:voluntary|community|faith)(?:,? (?:and |or )?{_SECTOR_WORD})*,?(?: {_BODIES}){{0,2}}"
    rf"|(?:local |third[- ]|voluntary )?sector(?: {_BODIES})?|vcs?[fe]?s?\b(?: {_BODIES})?|charit(?:y|ies)|non-profits?"
)
_RESPONDERS = (
    r"(?:category [12](?: (?:and|or) (?:category )?2)? )?responders?|category [12]\b|emergency services"
    r"|blue[ -]light services|statutory (?:bodies|partners|responders|agencies|services)"
)
_RESPONDENTS = (
    r"(?:all )?(?:respondents|responses|replies|consultees|those who (?:answered|replied|responded))"
    r"(?: (?:from|in|of) (?:the )?(?P<within>sector|responders|charities|councils))?"
)
_MEMBERS = r"(?:(?P<owner>[A-Z][\w\u2019']*|our|their|its) )?(?:\d+ )?members?(?! of (?:the )?public)"
_GROUPS = re.compile(
    rf"\b(?:(?P<members>{_MEMBERS})|(?P<responders>{_RESPONDERS})|(?P<respondents>{_RESPONDENTS})|(?P<sector>{_SECTOR})"
    r"|(?P<councils>councils?|local authorit(?:y|ies))|(?P<volunteers>volunteers)"
    r"|(?P<residents>residents|adults|(?:members of )?the public|citizens|the population|households))\b",
    re.IGNORECASE,
)
_WITHIN: dict[str, Kind] = {
    "sector": "sector",
    "charities": "sector",
    "responders": "responders",
    "councils": "councils",
}
_OWN = frozenset(("our", "their", "its", "all", "the", "of", "survey"))


@dataclass(frozen=True, slots=True)
class Group:
    """A group that words name; `owner` is whose members they are, where that is somebody else."""

    kind: Kind
    owner: str
    end: int


def group_in(text: str) -> Group | None:
    """Return the first group that a text names."""
    found = _GROUPS.search(text)
    if not found:
        return None
    if found["within"]:
        return Group(_WITHIN[found["within"].lower()], "", found.end())
    kinds: tuple[Kind, ...] = (
        "members",
        "responders",
        "respondents",
        "sector",
        "councils",
        "residents",
        "volunteers",
    )
    kind = next(kind for kind in kinds if found[kind])
    owner = (found["owner"] or "").removesuffix("\u2019s").removesuffix("'s")
    return Group(kind, "" if owner.lower() in _OWN else owner, found.end())
