"""Evidence as a template sees it: each item, and the sources that items share."""

from __future__ import annotations

from functools import partial

from wellput.draft.evidence_sources import Shared
from wellput.draft.references import References
from wellput.draft.typed import Typed
from wellput.draft.views_of_evidence import EvidenceList, EvidenceView, SourceView
from wellput.model.block import Origin
from wellput.model.evidence import Evidence
from wellput.model.response import Response
from wellput.text.rough_dates import rough_date_in_words


def evidence_list(response: Response, references: References) -> EvidenceList:
    """Return the evidence of a response, by the order in which `references` were made to it."""
    made: dict[tuple[str, ...], EvidenceView] = {}

    def view(item: Evidence, shared: Shared | None) -> EvidenceView:
        """Return an item's view; templates ask for the list to see whether it is empty, and again to go through it."""
        key = (item.id, shared.letter, shared.words) if shared else (item.id,)
        if key not in made:
            made[key] = _item(item, shared)
        return made[key]

    return EvidenceList(references, {item.id: item for item in response.evidence}, view, _source)


def _item(item: Evidence, shared: Shared | None) -> EvidenceView:
    typed = partial(_typed, item)
    return EvidenceView(
        id=item.id,
        statement=typed("statement", item.statement) or item.statement,
        about=typed("about", item.about),
        source=typed("source", item.source),
        date=typed("date", _in_words(item.date)),
        link=typed("link", item.link),
        illustrative=item.illustrative,
        letter=shared.letter if shared else None,
        section=typed("source", shared.section(item)) if shared else None,
    )


def _source(shared: Shared) -> SourceView:
    first = shared.items[0]
    return SourceView(
        letter=shared.letter,
        words=_typed(first, "source", shared.words) or "",
        date=_typed(first, "date", _in_words(first.date)),
        link=_typed(first, "link", first.link),
    )


def _typed(item: Evidence, field: str, text: str | None) -> Typed | None:
    return Typed.of(text, Origin("evidence", field, item.id))


def _in_words(date: str | None) -> str | None:
    return rough_date_in_words(date) if date else None
