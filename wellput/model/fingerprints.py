"""The fingerprint of what a draft's document tells: whole, and part by part, so that it is known what changed."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping

from wellput.model.document_facts import facts_of
from wellput.model.response import Response

_DIGITS = 12


def fingerprint_of(response: Response) -> str:
    """Return the fingerprint of everything that the document tells."""
    return _digest(sorted(part_fingerprints(response).items()))


def part_fingerprints(response: Response) -> Mapping[str, str]:
    """Return the fingerprint of each part that tells something: a question by its id, the summary, the respondent."""
    parts: dict[str, list[tuple[str, str, object]]] = defaultdict(list)
    for fact in facts_of(response):
        parts[fact.part].append((fact.field, fact.item, fact.value))
    return {part: _digest(facts) for part, facts in parts.items()}


def changed_parts(was: Response, now: Response) -> tuple[str, ...]:
    """Return the parts that tell something else now, in the order of the draft as it is."""
    before, after = part_fingerprints(was), part_fingerprints(now)
    return tuple(part for part in dict.fromkeys((*after, *before)) if before.get(part) != after.get(part))


def short_fingerprint(fingerprint: str) -> str:
    """Return the first digits of a fingerprint, which tell versions apart well enough for people."""
    return fingerprint.rpartition(":")[2][:_DIGITS]


def _digest(value: object) -> str:
    canonical = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    return f"sha256:{hashlib.sha256(canonical.encode('ascii')).hexdigest()}"
