"""Say what returns would change in a draft, and what stands behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from wellput.desk.colleagues.draft_changes_shown import NOTHING, change_title, shown_value
from wellput.desk.collective.combining import Combining, collective_of
from wellput.desk.collective.combining_old_bases import old_bases
from wellput.desk.collective.combining_settled import Combined, merged_evidence
from wellput.desk.collective.counted_statements import made_sentences
from wellput.model.bank import Bank
from wellput.model.collective import Statement
from wellput.model.collective_fields import ASKED, FROM, METHOD, REPLIED, TO, is_prose, text_of
from wellput.model.collective_views import told_share
from wellput.model.draft_fields import Field
from wellput.model.draft_offer import Offer
from wellput.model.evidence import Evidence
from wellput.model.minority_shown import is_set_aside, is_shown
from wellput.model.response import Response
from wellput.text import listed
from wellput.text.amounts import in_words
from wellput.text.changed import changed_passages
from wellput.text.merging import Clash
from wellput.text.other_figures import other_figures

_GATHERED = {
    METHOD: "how views were gathered",
    FROM: "from when on",
    TO: "until when",
    ASKED: "how many were asked",
    REPLIED: "how many replied",
}

_OTHER_FIGURES = "Sentences that you edited and whose figures are not the returns'"
_OLD_BASES = "Your own sentences with figures of another number of members; count them again"


def offer_title(bank: Bank, field: Field) -> str:
    """Return what a field is called."""
    return f"About us: {_GATHERED[field]}" if field in _GATHERED else change_title(bank, field)


def offer_lines(bank: Bank, offer: Offer) -> Iterator[tuple[str, str]]:
    """Yield what changes that nobody has to choose about: before each passage, what it is."""
    if not offer.changes:
        return
    if is_prose(offer.field) and offer.now:
        for one in changed_passages(text_of(offer.now), text_of(offer.merged)):
            yield "was", one.was or NOTHING
            yield "becomes", one.now or NOTHING
        return
    if offer.now:
        yield "was", shown_value(bank, offer.field, offer.now)
    yield "becomes", shown_value(bank, offer.field, offer.merged)


def clash_lines(bank: Bank, offer: Offer, clash: Clash) -> Iterator[tuple[str, str]]:
    """Yield the versions of a passage that was edited."""
    if not offer.in_passages:
        yield "the draft has", shown_value(bank, offer.field, offer.now)
        yield "the returns give", shown_value(bank, offer.field, offer.new)
        return
    if clash.was:
        yield "it was", clash.was
        yield "you wrote", clash.now
    yield "the returns give", clash.new or NOTHING


def filled_words(done: Combining) -> str:
    """Say what a blank draft was filled with."""
    made = collective_of(done.new)
    members = done.members.gathered.views.members
    return (
        f"{in_words(members.returns, 'returns')} came to {in_words(len(done.new.answers), 'answers')} with "
        f"{in_words(len(made.statements), 'statements')} that speak for members, "
        f"{in_words(len(made.minority), 'views')} that fewer members hold, and "
        f"{in_words(len(done.new.evidence), 'items')} of members' evidence."
    )


def to_code(done: Combining) -> str | None:
    """Say which questions members answered in words that nobody has grouped, since only quotes stand there for them."""
    views = done.members.gathered.views.questions
    waiting = [one.question.id for one in views if one.question.type == "text" and one.answered and not one.codes]
    if not waiting:
        return None
    return (
        f"Answered in words that nobody has grouped: {listed(waiting)}. With codes, the draft says how many members "
        f"say what: wellput code ask {waiting[0]} --as NAME, then combine again."
    )


def support_lines(done: Combining) -> Iterator[str]:
    """Yield the statements of the draft whose support is another now."""
    for one in done.support:
        if one.now:
            said, now = one.statement, len(one.now.supports)
            yield f"{said.id}: {told_share(said.supports, said.base)}, now {told_share(now, len(one.now.asked))}"


def checked_lists(done: Combining) -> dict[str, tuple[str, ...]]:
    """Return lists, each below its heading, of what in the draft no longer is what the returns say."""
    lists = {
        "Statements whose support changed": tuple(support_lines(done)),
        _OTHER_FIGURES: tuple(_other_figures(done, _untold(done))),
        "Statements that no longer stand in the draft": tuple(map(statement_line, done.found.gone)),
        _OLD_BASES: _old_bases(done, done.opened.draft.response),
        "Evidence that would change": tuple(_evidence_lines(done, merged_evidence(done, done.opened.draft.response))),
        "Views of fewer members that are neither in the draft nor set aside": open_views(done.opened.draft.response),
    }
    return {heading: lines for heading, lines in lists.items() if lines}


def combined_lists(done: Combining, combined: Combined) -> dict[str, tuple[str, ...]]:
    """Return lists, each below its heading, of what became of the statements."""
    response = combined.opened.draft.response
    was = {one.id for one in collective_of(done.opened.draft.response).statements if one.edited}
    made = collective_of(response).statements
    edited = (one for one in made if one.edited and one.id not in was)
    lists = {
        "Statements whose support changed": tuple(support_lines(done)),
        "Statements that you wrote otherwise; they are marked as edited": tuple(map(statement_line, edited)),
        _OTHER_FIGURES: tuple(_other_figures(done, (one for one in made if one.edited))),
        "Statements that you took out": tuple(map(statement_line, combined.gone)),
        _OLD_BASES: _old_bases(done, response),
        "Evidence that changed": tuple(_evidence_lines(done, response.evidence)),
        "Views of fewer members that are neither in the draft nor set aside": open_views(response),
    }
    return {heading: lines for heading, lines in lists.items() if lines}


def _other_figures(done: Combining, statements: Iterable[Statement]) -> Iterator[str]:
    """Yield statements that say other figures than the sentences that the returns make of them."""
    made = made_sentences(done.new)
    for one in statements:
        if other := other_figures(one.words, made.get(one.id, one.words)):
            yield f"{one.id}: {other.words}"


def _untold(done: Combining) -> Iterator[Statement]:
    """Yield the statements as the draft says them, without those that have other figures because returns came."""
    told = {one.statement.id for one in done.support}
    return (one for one in done.found.statements if one.edited or one.id not in told)


def _old_bases(done: Combining, response: Response) -> tuple[str, ...]:
    return tuple(old_bases(done.opened.bank, response, done.members.gathered.views))


def _evidence_lines(done: Combining, after: Sequence[Evidence]) -> Iterator[str]:
    before = {one.id: one for one in done.opened.draft.response.evidence}
    for one in after:
        if one.id not in before:
            yield f"added {one.id}: {one.statement}"
        elif one != before[one.id]:
            yield f"brought up to date {one.id}: {one.statement}"
    yield from (f"taken out {gone}" for gone in before if gone not in {one.id for one in after})


def statement_line(one: Statement) -> str:
    """Return a statement in one line."""
    return f"{one.id}: {one.words}"


def open_views(response: Response) -> tuple[str, ...]:
    """Return the views of few that neither stand in the draft nor were set aside with a reason."""
    return tuple(
        f"{one.id}: {one.view}"
        for one in collective_of(response).minority
        if not is_set_aside(one) and not is_shown(one, response)
    )
