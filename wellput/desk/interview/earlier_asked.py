"""Earlier answers in an interview: offered, looked at, and taken over."""

from __future__ import annotations

from dataclasses import replace

from wellput.checks.old_figures import old_figures, still_there, texts_with_figures
from wellput.desk.interview.going_on import go_on
from wellput.desk.interview.sitting import Sitting, Turn, again, arrive
from wellput.desk.keeping import keep
from wellput.desk.library.earlier import offered
from wellput.errors import WellputError
from wellput.interview.earlier_offers import earlier_reply, whole_page
from wellput.interview.earlier_taking import TakenNow, with_earlier
from wellput.interview.passages import Passage
from wellput.interview.progress import has_main
from wellput.interview.walking import first_step, steps
from wellput.model.bank import Question
from wellput.model.evidence import Evidence
from wellput.model.library import EarlierAnswer
from wellput.model.response import Response
from wellput.store.library_file import reading_library
from wellput.store.library_reading import answer_by_id, evidence_cited
from wellput.text import listed, long_date


def show_earlier(sitting: Sitting) -> Turn:
    """Offer what was said before at any step of a question; the step waits meanwhile."""
    offer = offered(sitting.library, sitting.workspace, sitting.bank, sitting.response, sitting.step.place)
    if offer.trouble:
        return again(sitting, Passage(offer.trouble))
    if offer.step is None:
        why = "Nothing in your library is like this question." if sitting.library else "You have no library yet."
        return again(sitting, Passage(f"{why} What it is for: wellput library --help"))
    if sitting.step.key == offer.step.key:
        return arrive(sitting, offer.step, in_full=False)
    return arrive(replace(sitting, waiting=(sitting.step,)), offer.step, in_full=False)


def hear_earlier(sitting: Sitting, text: str) -> Turn:
    """Show an earlier answer whole, take it over, or leave it and go on."""
    question = sitting.bank.question(sitting.step.place)
    if not text.strip() or question is None or sitting.library is None:
        return go_on(sitting)
    reply = earlier_reply(sitting.step, text)
    try:
        with reading_library(sitting.library) as store:
            earlier = answer_by_id(store, reply.answer)
            evidence = {name: one.item for name, one in evidence_cited(store, earlier.response)}
    except WellputError as trouble:
        return again(sitting, Passage(str(trouble)))
    if reply.means == "look":
        return again(sitting, *whole_page(earlier), Passage(sitting.step.hint))
    return _taken(sitting, question, earlier, evidence)


def _taken(sitting: Sitting, question: Question, earlier: EarlierAnswer, evidence: dict[str, Evidence]) -> Turn:
    def taken(response: Response, figures: tuple[str, ...] = ()) -> TakenNow:
        return with_earlier(sitting.bank, response, question, earlier, evidence, figures)

    tried = taken(sitting.response)
    then = old_figures(texts_with_figures(earlier.question, earlier.answer))
    left = still_there(then, texts_with_figures(question, tried.response.answer(question.id)))
    kept = keep(sitting.draft, lambda response: taken(response, left).response)
    now = replace(sitting, draft=kept.draft, waiting=())
    said = [Passage(one) for one in (kept.note, *tried.told) if one]
    answer = now.response.answer(question.id)
    if left and now.response != sitting.response:
        said.append(Passage(f"Of {long_date(earlier.on)}, and perhaps not so any more: {listed(left)}."))
    asked = steps(now.bank, now.response, question.id)
    review = asked[-1] if has_main(question, answer) else first_step(now.bank, now.response, question.id)
    return arrive(now, review, *said, in_full=False)
