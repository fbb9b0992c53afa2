"""The files of a pack for signing: the Word document with its reply form, and the text for the e-mail."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from wellput.desk.checks.checking import find_rule
from wellput.desk.colleagues.version_names import version_words
from wellput.desk.colleagues.versions_shown import FieldShown, PartShown, changes_shown
from wellput.desk.documents.looks import look
from wellput.desk.documents.made import text_bytes
from wellput.desk.documents.standings import standing
from wellput.desk.documents.word_outputs import HOUSE_STYLE, LARGEST_STYLE
from wellput.desk.opening import Opened
from wellput.desk.signing.signing_people import Person
from wellput.draft.going_out import without_evidence
from wellput.draft.signoff_pack import (
    COVERING_TEXT,
    PACK,
    ChangeView,
    FindingKind,
    LineView,
    SignoffPackView,
    compose_signoff,
    typed,
)
from wellput.draft.standing_views import finding_list
from wellput.draft.views_of_aside import aside_views
from wellput.draft.views_of_standing import FindingView
from wellput.model.answer_form import AnswerForm
from wellput.model.block import Document, Paragraph
from wellput.model.fingerprints import fingerprint_of
from wellput.model.signoff_form import AS, CAPACITIES, WHO, signoff_form, text_line
from wellput.pages.plain import plain_page
from wellput.store.reading import read_bytes
from wellput.store.settings import read_settings
from wellput.store.templates import template_folders
from wellput.store.versions import Version
from wellput.text import day_and_time, long_date
from wellput.text.was_and_is import was_and_is
from wellput.word.answer_forms.filling import Filled, filled_form
from wellput.word.answer_forms.saying import Slot, asked_blocks, words_of
from wellput.word.answer_forms.writing import form_bytes

_OWN_RULES = "SIG"
"""Findings about the signing itself are the coordinator's, and no matter of those who sign."""

_MOST_KINDS = 10
_DIGITS = 8
"""How many digits of a fingerprint stand together, so that a line ends between them."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a pack goes to, None for everybody; as what they reply; and the version that they had before."""

    person: Person | None
    as_: str | None
    since: Version | None


def pack_files(
    opened: Opened, version: Version, to: Recipient, today: dt.date, deadline: dt.date | None
) -> tuple[bytes, bytes]:
    """Return the Word document and the covering text."""
    folders = template_folders(opened.workspace)
    view = _view(opened, version, to, today, deadline)
    pack, note = (compose_signoff(view, template, folders) for template in (PACK, COVERING_TEXT))
    style = read_bytes(look(opened.workspace, HOUSE_STYLE), LARGEST_STYLE)
    form = signoff_form(opened.bank)
    document, slots = _with_form(pack, form, view.text)
    data = form_bytes(document, slots, form.stamp, style, today, own_page=form.about.title).data
    return filled_form(data, tuple(_known(to))), text_bytes(plain_page(note))


def _with_form(pack: Document, form: AnswerForm, text: str) -> tuple[Document, list[Slot]]:
    """Return the pack with the reply form at its end, and the slots of the form."""
    slots: list[Slot] = []
    asked = replace(form, about=replace(form.about, introduction=text))
    blocks = (*pack.blocks, *asked_blocks(asked, slots), Paragraph(words_of(form.stamp)))
    return replace(pack, blocks=blocks), slots


def _known(to: Recipient) -> Iterator[Filled]:
    if to.person is not None:
        yield Filled(WHO, to.person.name)
    if to.as_ in CAPACITIES:
        yield Filled(AS, ticked=(list(CAPACITIES).index(to.as_),))


def _view(opened: Opened, version: Version, to: Recipient, today: dt.date, deadline: dt.date | None) -> SignoffPackView:
    bank, response = opened.bank, opened.draft.response
    changed = changes_shown(bank, to.since.read(), response) if to.since else ()
    found = finding_list(bank, standing(opened, bank, response, today, final=True))
    kinds = (*_kinds(found.errors), *_kinds(found.warnings))
    closes = bank.consultation.closes
    summary = without_evidence(response).summary
    contact = read_settings(opened.workspace).pack.contact or response.respondent.contact.email
    return SignoffPackView(
        title=bank.title,
        publisher=bank.consultation.publisher,
        whose=typed(response.respondent.name),
        who=typed(to.person.name) if to.person else None,
        date=long_date(today),
        deadline=long_date(deadline) if deadline else None,
        contact=typed(contact),
        closes=day_and_time(closes) if closes and closes.date() >= today else None,
        sentence=typed(summary.sentence),
        asks=tuple(filter(None, map(typed, summary.asks))),
        since=version_words(to.since) if to.since else None,
        changes=tuple(map(_change, changed)),
        findings=kinds[:_MOST_KINDS],
        further=len(kinds[_MOST_KINDS:]),
        set_aside=found.set_aside,
        aside=aside_views(bank, response),
        text=text_line(version.short, version.number, long_date(version.on)),
        fingerprint=_in_groups(fingerprint_of(response)),
        response="response.docx",
    )


def _kinds(findings: Iterable[FindingView]) -> Iterator[FindingKind]:
    """Yield findings of one severity by their rule, the most frequent first."""
    by_code: dict[str, list[FindingView]] = defaultdict(list)
    for one in findings:
        if not one.code.startswith(_OWN_RULES):
            by_code[one.code].append(one)
    for code, several in sorted(by_code.items(), key=lambda pair: -len(pair[1])):
        first = several[0]
        told = first.message if first.message.startswith(first.place) else f"{first.place}: {first.message}"
        yield FindingKind(first.severity, code, find_rule(code).title, len(several), typed(told) or "")


def _in_groups(fingerprint: str) -> str:
    digits = fingerprint.rpartition(":")[2]
    return " ".join(digits[at : at + _DIGITS] for at in range(0, len(digits), _DIGITS))


def _change(part: PartShown) -> ChangeView:
    return ChangeView(part.name, tuple(line for field in part.fields for line in _lines(field)))


def _lines(field: FieldShown) -> Iterator[LineView]:
    if not field.changes:
        yield LineView(field.name, field.what, None, None)
    for change in field.changes:
        told = was_and_is(change)
        yield LineView(field.name, field.what, typed(told.was), typed(told.now))
