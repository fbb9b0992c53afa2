"""Groups that figures speak of: the sector, responders, councils, members, residents."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["sector", "responders", "councils", "members", "respondents", "residents", "volunteers"]
_SECTOR = (
    r"(?:voluntary|community|faith)(?:,? (?:and |or )?(?:voluntary|community|faith|social enterprise))*,?"
    r"(?: (?:sector|organisations?|groups?|bodies|respondents?|sectors?)(?: (?:respondents?|organisations?))?)?"
    r"|(?:local |third[- ]|voluntary )?sector(?: (?:respondents?|organisations?|bodies|groups?))?"
    r"|v\.?c\.?s?\.?[fe]?\.?s?\b(?: (?:sector|organisations?|groups?|respondents?))?|charit(?:y|ies)|non-profits?"
)
_GROUPS = re.compile(
    rf"""
    \b(?:
        (?P<members>(?:(?P<owner>[A-Z][\w’']*|our|their|its|its\ own)[ ])?(?:\d+[ ])?members?(?![ ]of[ ](?:the[ ])?public))
      | (?P<responders>(?:category[ ][12](?:[ ](?:and|or)[ ](?:category[ ])?2)?[ ])?responders?|category[ ][12]\b|emergency[ ]services
          |blue[ -]light[ ]services|statutory[ ](?:bodies|partners|responders|agencies|services))
      | (?P<respondents>(?:all[ ])?(?:respondents|responses|replies|consultees|those[ ]who[ ](?:answered|replied|responded))
          (?:[ ](?:from|in|of)[ ](?:the[ ])?(?P<within>sector|responders|charities|councils))?)
      | (?P<sector>{_SECTOR.replace(" ", "[ ]")})
      | (?P<councils>councils?|local[ ]authorit(?:y|ies))
      | (?P<residents>residents|adults|(?:members[ ]of[ ])?the[ ]public|citizens|the[ ]population|households)
      | (?P<volunteers>volunteers)
    )\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_WITHIN: dict[str, Kind] = {
    "sector": "sector",
    "charities": "sector",
    "responders": "responders",
    "councils": "councils",
}
_OWN = frozenset(("our", "their", "its", "its own", "all", "the", "of", "survey"))


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
    owner = (found["owner"] or "").removesuffix("’s").removesuffix("'s")
    return Group(kind, "" if owner.lower() in _OWN else owner, found.end())
