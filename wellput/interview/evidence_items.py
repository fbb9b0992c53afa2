"""Items of evidence within a response: made, changed, renamed, removed, cited."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from wellput.errors import NotUnderstoodError, WellputError
from wellput.interview.citing import cited_in, places_citing, with_citations_renamed
from wellput.model.evidence import Evidence
from wellput.model.response import Response
from wellput.text import closest, listed

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
_ID_WORDS, _ID_LENGTH = 5, 40
_SMALL_WORDS = frozenset({"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "our", "that"}) | {
    *("the", "to", "was", "we", "were", "with")
}


def item_of(response: Response, evidence: str) -> Evidence:
    """Return the item with that id, or say that there is none."""
    found = response.cited(evidence)
    if found is not None:
        return found
    known = [one.id for one in response.evidence]
    near = closest(evidence, known)
    hint = f"Did you mean {near}? " if near else ""
    raise WellputError(evidence, "There is no evidence of that name.", f"{hint}See: wellput evidence list")


def with_item(response: Response, item: Evidence) -> Response:
    """Return the response with one item more; its id must be its own."""
    if response.cited(item.id):
        raise WellputError(item.id, "There is evidence of that name already.", "Choose another name for it.")
    return response.model_copy(update={"evidence": (*response.evidence, item)})


def with_changed_item(response: Response, evidence: str, **changes: object) -> Response:
    """Return the response with some fields of an item changed."""
    changed = item_of(response, evidence).model_copy(update=changes)
    return _with_items(response, (changed if one.id == evidence else one for one in response.evidence))


def with_renamed_item(response: Response, old: str, new: str) -> Response:
    """Return the response with an item, and every citation of it, under another id."""
    new = new.strip()
    if new == old:
        return response
    if not _ID.fullmatch(new):
        raise NotUnderstoodError(
            f"“{new}” cannot be a short name.", "Use lower-case letters, digits and hyphens: flood-2024."
        )
    if new.replace("-", "").isdigit():
        raise NotUnderstoodError(
            f"“{new}” reads as a number, and numbers are given to evidence when the document is made.",
            "Use a name with a letter in it: flood-2024.",
        )
    if response.cited(new):
        raise NotUnderstoodError(f"“{new}” is the name of other evidence.", "Choose another name.")
    return with_citations_renamed(with_changed_item(response, old, id=new), old, new)


def without_item(response: Response, evidence: str) -> Response:
    """Return the response without an item; refused while anything cites it."""
    item_of(response, evidence)
    citing = places_citing(response, evidence)
    if citing:
        raise WellputError(
            evidence,
            f"This evidence is cited in {listed(citing)}, and was not removed.",
            f"Take [@{evidence}] out of those texts first (wellput ask QUESTION, then :edit).",
        )
    return _with_items(response, (one for one in response.evidence if one.id != evidence))


def with_citation(response: Response, question: str, evidence: str) -> Response:
    """Return the response with the item cited at the end of the answer's text, once.

    Where there is no text yet, the item's statement becomes the text.
    """
    answer, item = response.answer(question), item_of(response, evidence)
    if evidence in cited_in(answer):
        return response
    text = answer.text if answer.text and answer.text.strip() else item.statement
    bare = text.rstrip()
    ending = "\n" if text.endswith("\n") else ""
    changed = answer.model_copy(update={"text": f"{bare} [@{evidence}]{ending}", "skipped": None, "confirmed": None})
    return response.model_copy(update={"answers": {**response.answers, question: changed}})


def proposed_id(statement: str, response: Response) -> str:
    """Make a short name from a statement's first telling words, one that is not taken."""
    plain = unicodedata.normalize("NFKD", statement).encode("ascii", "ignore").decode().lower()
    words = [word for word in re.findall("[a-z0-9]+", plain) if word not in _SMALL_WORDS]
    name = "-".join(words[:_ID_WORDS])[:_ID_LENGTH].strip("-")
    return free_id(name if any(map(str.isalpha, name)) else f"evidence-{name}".strip("-"), response)


def free_id(wanted: str, response: Response) -> str:
    """Return the id wanted, or the same with the first free number after it."""
    taken = {one.id for one in response.evidence}
    number, free = 1, wanted
    while free in taken:
        number += 1
        free = f"{wanted}-{number}"
    return free


def _with_items(response: Response, items: Iterable[Evidence]) -> Response:
    return response.model_copy(update={"evidence": tuple(items)})
