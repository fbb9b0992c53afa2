"""Lines right below a question that only help to answer it: "For example, does it ...?", "Consider describing ..."."""

from __future__ import annotations

import re

_EXPLAINS = re.compile(
    r"\W*(?:for (?:example|instance)\b|e\.g\.|consider \w+ing\b|(?:this|these|it|answers?) (?:may|might|could|can) "
    r"include\b|examples (?:of|include|are)\b|(?:please )?include (?:an? |any |general |some )?(?:\w+ )?"
    r"(?:description|information|links?|examples?|references?)\b)",
    re.IGNORECASE,
)


def explains(words: str) -> bool:
    """Say whether words explain what may stand in an answer, whether or not they have a question's mark."""
    return bool(_EXPLAINS.match(words))
