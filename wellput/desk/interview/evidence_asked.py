"""Evidence in an interview: offered, cited, and made anew."""

from __future__ import annotations

from dataclasses import replace

from wellput.desk.interview.going_on import come_back, go_on
from wellput.desk.interview.sitting import Sitting, Turn, again, arrive
from wellput.desk.interview.taking import take_reply
from wellput.desk.keeping import keep
from wellput.interview.answering import take
from wellput.interview.choosing import chosen
from wellput.interview.citing import cited_in
from wellput.interview.evidence_items import with_citation
from wellput.interview.evidence_steps import NEW, new_evidence_step, statement_step
from wellput.interview.offers_reply import likely_kind, offers_reply
from wellput.interview.passages import Passage
from wellput.interview.step_pages import offers_page
from wellput.interview.steps import EVIDENCE, Step
from wellput.model.response import Response
from wellput.text import listed


def hear_offers(sitting: Sitting, text: str) -> Turn:
    """Cite what was picked, begin an item of one's own, or go on."""
    if not text.strip():
        return go_on(sitting)
    reply = offers_reply(sitting.step, text)
    beside = replace(sitting, waiting=(*sitting.waiting, sitting.step), citing=sitting.step.place)
    match reply.means:
        case "new":
            return arrive(beside, new_evidence_step())
        case "more":
            return again(sitting, *offers_page(sitting.step, everything=True))
        case "statement":
            made = replace(beside, step=statement_step(likely_kind(reply.statement)))
            return _made(made, reply.statement, at="kind")
        case _:
            return _cited(sitting, text)


def hear_evidence(sitting: Sitting, text: str) -> Turn:
    """Take a reply about an item of evidence; the statement of a new one makes it."""
    step = sitting.step
    if step.part == "kind" and not step.about:
        if not text.strip():
            return _given_up(sitting)
        return arrive(sitting, statement_step(chosen(step, text)[0].id))
    if step.part == NEW:
        return _made(sitting, text, at="figures") if text.strip() else _given_up(sitting)
    if not text.strip():
        return go_on(sitting)
    now, said = take_reply(sitting, text)
    if step.part == "id":
        return go_on(replace(now, step=replace(step, about=text.strip())), *said)
    return go_on(now, *said)


def _made(sitting: Sitting, text: str, *, at: str) -> Turn:
    """Put a new item into the draft at once, cited where it was asked for, then ask the rest about it."""
    bank, step, question = sitting.bank, sitting.step, sitting.citing

    def change(response: Response) -> Response:
        after = take(bank, step, text, response)
        return with_citation(after, question, after.evidence[-1].id) if question else after

    kept = keep(sitting.draft, change)
    item = kept.draft.response.evidence[-1]
    said = [Passage(kept.note)] if kept.note else []
    cited = ", and cited at the end of your reasons" if question else ""
    said.append(Passage(f"Kept as [@{item.id}]{cited}. A few things about it; Enter leaves one empty."))
    return arrive(replace(sitting, draft=kept.draft), Step(EVIDENCE, at, "line", "", "", about=item.id), *said)


def _cited(sitting: Sitting, text: str) -> Turn:
    before = cited_in(sitting.response.answer(sitting.step.place))
    now, said = take_reply(sitting, text)
    new = [f"[@{one}]" for one in cited_in(now.response.answer(sitting.step.place)) if one not in before]
    told = f"Cited at the end of your reasons: {listed(new)}." if new else "That is cited already."
    return again(now, *said[:-1], Passage(f"{told} More numbers of the same list, new, or Enter to go on."))


def _given_up(sitting: Sitting) -> Turn:
    nothing = Passage("No evidence was added.")
    return come_back(sitting, nothing) if sitting.waiting else Turn(sitting, (nothing,), over=True)
