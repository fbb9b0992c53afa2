"""What evidence there is for a question: the bank's published facts, and the respondent's own items."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from wellput.errors import WellputError
from wellput.interview.citing import cited_in
from wellput.interview.evidence_items import free_id, with_item
from wellput.model.bank import Bank, PublishedEvidence
from wellput.model.evidence import Evidence
from wellput.model.response import Response
from wellput.text import closest

_ROUGH_DATE = re.compile("[0-9]{4}(-[0-9]{2}){0,2}")


@dataclass(frozen=True, slots=True)
class Offers:
    """What can be cited: others' findings not yet taken, and items of the draft not yet cited here."""

    published: tuple[PublishedEvidence, ...]
    own: tuple[Evidence, ...]
    cited: tuple[Evidence, ...]


def offers(bank: Bank, response: Response, question: str) -> Offers:
    """Return what fits a question, and what its answer cites already."""
    taken = {one.published for one in response.evidence if one.published}
    here = cited_in(response.answer(question))
    return Offers(
        published=tuple(
            fact for fact in bank.published_evidence if question in fact.questions and fact.id not in taken
        ),
        own=tuple(one for one in response.evidence if one.id not in here),
        cited=tuple(one for one in response.evidence if one.id in here),
    )


def known_by(bank: Bank, today: dt.date) -> Bank:
    """Return the bank with the published facts that could be cited on that day.

    A fact whose source is dated later is left out. So is one from the outcome, whose date may not be known, for as
    long as the consultation is open.
    """
    late = {source.id for source in bank.sources if _is_later(source.date, today)}
    closes, outcome = bank.consultation.closes, bank.consultation.outcome
    if (closes and today <= closes.date()) or (outcome and _is_later(outcome.date, today)):
        late |= {figure.source for figure in bank.published_figures}
        late |= {outcome.source} if outcome else set()
    facts = tuple(fact for fact in bank.published_evidence if fact.source not in late)
    return bank.model_copy(update={"published_evidence": facts})


def _is_later(date: str | None, today: dt.date) -> bool:
    """Say whether a year, a month or a day begins after today."""
    if date is None or not _ROUGH_DATE.fullmatch(date):
        return False
    return date > today.isoformat()[: len(date)]


def with_published(bank: Bank, response: Response, fact: str) -> tuple[Response, str]:
    """Return the response with a published fact among its evidence, and the id it has there."""
    taken = next((one.id for one in response.evidence if one.published == fact), None)
    if taken:
        return response, taken
    item = _as_item(bank, _known(bank, fact), free_id(fact, response))
    return with_item(response, item), item.id


def source_line(bank: Bank, fact: PublishedEvidence) -> str:
    """Return where a fact was published: title, publisher, section."""
    source = bank.source(fact.source)
    parts = (source.title, source.publisher, fact.section) if source else (fact.source, fact.section)
    return ", ".join(part for part in parts if part)


def source_named(bank: Bank, name: str) -> str:
    """Return in short who published a source, and when: Cabinet Office, 2025."""
    source = bank.source(name)
    if source is None:
        return name
    year = re.match("[0-9]{4}", source.date or "")
    return f"{source.publisher}, {year[0]}" if year else source.publisher


def _known(bank: Bank, fact: str) -> PublishedEvidence:
    found = bank.published(fact)
    if found is not None:
        return found
    near = closest(fact, [one.id for one in bank.published_evidence])
    hint = f"Did you mean {near}? " if near else ""
    raise WellputError(
        fact,
        "The bank has no published evidence of that name.",
        f"{hint}See: wellput evidence list --published",
    )


def _as_item(bank: Bank, fact: PublishedEvidence, evidence: str) -> Evidence:
    source = bank.source(fact.source)
    return Evidence(
        id=evidence,
        kind="figure" if fact.figures else "document",
        statement=fact.fact,
        figures=fact.figures,
        about=fact.about,
        source=source_line(bank, fact),
        date=source.date if source else None,
        link=source.url if source else None,
        permission="not-needed",
        published=fact.id,
    )
