"""A whole bank from a list of questions, with the remarks that stand beside it in its file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from wellput.desk.banks.bank_making_consultation import Consulted
from wellput.desk.banks.bank_making_ids import slug, unused
from wellput.desk.banks.bank_making_profile import OURS, Profile, profile_of
from wellput.desk.banks.bank_making_questions import MadeQuestion, questions_of, short_title, source_remarks
from wellput.desk.banks.bank_making_review_said import NAME as OVERLOOKED
from wellput.desk.banks.bank_making_review_said import overlooked
from wellput.desk.banks.bank_making_unsure import DROPPED
from wellput.errors import WellputError
from wellput.model.bank import Bank, Consultation, Source, Theme
from wellput.model.question_list import QuestionList
from wellput.store.bank_writing import Remarks
from wellput.text import listed
from wellput.text.alike import alike

UNKNOWN_PUBLISHER = "Publisher not stated"
_SOURCE = "question-list"
_QUESTIONS, _ABOUT = "Questions", "About you"
_PROFILE = (
    "Asked once, about whoever answers. What no line of the list stands above is in Wellput's words, not the list's."
)
_LONGEST = 300
_NO_IDS = ("respondent", "summary", "evidence")
"""What places of an interview are called that are no questions."""

_UNNAMED = "Who consults is not known: write it after `publisher:`."
_FROM_LIST = {
    "publisher": "Who consults",
    "closes": "When it closes",
    "route": "How a response goes in",
    "accepts": "Which files it takes",
    "contact": "Where a response goes",
}

_WHY = {
    "preamble": "Before the questions",
    "furniture": "At the edge of pages, in menus and buttons",
    "contact": "How and where to respond",
    "privacy": "About personal data",
    "heading": "Headings",
    "language": "In another language",
    "repeat": "Asked above already",
    "unclear": "Not plainly a question",
    DROPPED: "Taken for no question when the bank was made",
}


@dataclass(frozen=True, slots=True)
class About:
    """What a bank is made with: its id, what is known of the consultation, and the file that the list came in.

    `is_looked_through` says that a person has seen what was left out.
    """

    bank: str
    consulted: Consulted
    file: str
    is_looked_through: bool = False


@dataclass(frozen=True, slots=True)
class MadeBank:
    """A bank, the remarks for its file, and what a person has still to decide, each with the question that it is of."""

    bank: Bank
    remarks: Remarks
    open: tuple[tuple[str, str], ...]


def bank_of(found: QuestionList, about: About, typed: frozenset[int] = frozenset()) -> MadeBank:
    """Return the bank of a list; raise WellputError where it has no question."""
    profile = profile_of(found.about)
    taken = {*_NO_IDS, *(one.id for one in profile.questions)}
    questions = questions_of((*found.questions, *profile.chosen), typed, taken)
    if not questions:
        raise WellputError(about.file, "No question was found in it.", "Look whether it is the right file.")
    consulted = about.consulted
    themes = _themes(questions, len(found.questions), (consulted.title, found.title or ""))
    publisher = consulted.publisher or UNKNOWN_PUBLISHER
    title = f"{consulted.title}: list of questions ({about.file})"
    bank = Bank(
        format=1,
        bank=about.bank,
        version=1,
        title=consulted.title,
        wording="official",
        consultation=_consultation(consulted, publisher),
        sources=(Source(id=_SOURCE, title=title, publisher=publisher), OURS),
        respondents=profile.kinds,
        profile=profile.questions,
        themes=themes,
    )
    still = [(name, words) for name, one in zip(_names(questions), questions, strict=True) for words in one.open]
    unnamed = () if consulted.publisher else (("The consultation", _UNNAMED),)
    missed = None if about.is_looked_through else overlooked(found)
    left = ((OVERLOOKED, missed),) if missed else ()
    return MadeBank(bank, _remarks(found, about, profile, questions, missed), (*unnamed, *still, *left))


def _names(questions: Sequence[MadeQuestion]) -> Iterator[str]:
    """Yield what to call each question; one whose number others have too, by its words as well."""
    numbers = Counter(one.question.number for one in questions)
    for one in questions:
        is_shared = one.question.number and not one.question.title and numbers[one.question.number] > 1
        yield f"{one.question.name} (“{short_title(one.found.text)}”)" if is_shared else one.question.name


def _consultation(consulted: Consulted, publisher: str) -> Consultation:
    return Consultation(
        publisher=publisher,
        closes=consulted.closes,
        route=consulted.route,
        accepts=consulted.accepts,
        contact=consulted.contact,
    )


def _themes(questions: Sequence[MadeQuestion], own: int, titles: Sequence[str]) -> tuple[Theme, ...]:
    """Return the questions by the headings over them; those about the respondent last, and optional."""
    themes: list[Theme] = []
    parts = [
        *((heading, False, list(group)) for heading, group in groupby(questions[:own], lambda one: one.found.theme)),
        *([(_ABOUT, True, list(questions[own:]))] if questions[own:] else []),
    ]
    for heading, optional, group in parts:
        named = heading if heading and alike(heading) not in map(alike, titles) else _QUESTIONS
        id_ = unused(slug(named, 5), [theme.id for theme in themes], "questions")
        themes.append(Theme(id=id_, title=named, optional=optional, questions=tuple(one.question for one in group)))
    return tuple(themes)


def _remarks(
    found: QuestionList, about: About, profile: Profile, questions: Sequence[MadeQuestion], missed: str | None
) -> Remarks:
    unplaced = "; ".join(one.text for one in profile.left)
    asked = (
        [f"The list also asks about the respondent, for which a draft has no place: {unplaced}."] if unplaced else []
    )
    own = {f"profile.{id_}": tuple(source_remarks(one.source)) for id_, one in profile.found.items()}
    return Remarks(
        top=_top(about),
        keys={
            "wording": (
                "official: the questions are in the words of the list, taken to be the consultation's own.",
                "Write `mirrored` for your own words on its themes, `general` for a list of your own.",
            ),
            "consultation": tuple(_told(about.consulted)),
            "profile": (_PROFILE, *asked),
        },
        questions={
            **{id_: said for id_, said in own.items() if said},
            **{one.question.id: one.remarks for one in questions},
        },
        end=tuple(_left(found, missed)),
    )


def _told(consulted: Consulted) -> Iterator[str]:
    """Yield where in the list each thing stands that is known of the consultation."""
    taken = [(words, line) for key, words in _FROM_LIST.items() if (line := consulted.lines.get(key))]
    for line in dict.fromkeys(line for _, line in taken):
        said = [words for words, one in taken if one == line]
        named = listed([said[0], *(f"{one[0].lower()}{one[1:]}" for one in said[1:])])
        verb = "is" if len(said) == 1 else "are"
        yield f"{named} {verb} from the list, {line.place}: {line.text.strip()[:_LONGEST]}"
    if consulted.closes is None:
        yield "Add when it closes: `closes: 2030-01-31`."


def _top(about: About) -> tuple[str, ...]:
    return (
        f"A question bank for Wellput, made by `wellput bank new` from {about.file}.",
        "Above each question stands what it was read from. Look through them once: words, type, options, limits.",
        "What was not sure is marked “To decide”. Everything may be changed here; then run",
        f"  wellput bank check questionbank/{about.bank}.yaml",
        "and begin a response with",
        f"  wellput start my-response --bank questionbank/{about.bank}.yaml",
    )


def _left(found: QuestionList, missed: str | None) -> Iterator[str]:
    """Yield what was left out, by why it was."""
    if missed:
        yield f"To decide: {missed}"
    parts = [one for one in found.left_out if one.why in _WHY and any(line.text.strip() for line in one.lines)]
    if parts:
        yield "Left out of the questions:"
    for why, words in _WHY.items():
        lines = [line for one in parts if one.why == why for line in one.lines if line.text.strip()]
        if not lines:
            continue
        yield f"{words}:"
        for line in lines:
            yield f"  {line.place}: {line.text.strip()[:_LONGEST]}"
