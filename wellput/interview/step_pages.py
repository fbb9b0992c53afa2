"""What is said before the reply to a step."""

from __future__ import annotations

from wellput.interview.commands import COMMANDS
from wellput.interview.cost_replies import lines_page
from wellput.interview.earlier_offers import earlier_page
from wellput.interview.limits import length_told
from wellput.interview.offers_reply import FIRST_OFFERS
from wellput.interview.passages import Passage, Passages, bulleted, heading, numbered
from wellput.interview.progress import has_main
from wellput.interview.question_steps import PUBLISHED
from wellput.interview.steps import Choice, Step, reviewed, step_like
from wellput.interview.walking import steps
from wellput.model.bank import Bank, Question
from wellput.model.response import Response

_REVIEWED_WORDS = 60
_STANDINGS = (
    ("supplied", "(supplied)", "are this bank's own words"),
    ("published", "(published elsewhere)", "were published, but not as options of this question"),
)
_HOW_TO_WRITE = (
    "Type or paste as many lines as you like, then :done on a line of its own; or :edit to write in your own "
    "editor. Enter alone leaves it empty."
)
_HOW_TO_REWRITE = (
    "Enter keeps it, :edit changes it, :add adds to it; or type a new text, then :done on a line of its own."
)


def step_page(bank: Bank, response: Response, step: Step) -> Passages:
    """Return what is asked, what can be chosen, what is there, and how to reply."""
    if step.form == "review":
        return _review_page(bank, response, step)
    if step.form == "offers":
        return (heading(step.words), *offers_page(step), Passage(step.hint))
    if step.form == "lines":
        return (heading(step.words), *lines_page(step), Passage(step.hint))
    if step.form == "earlier":
        return (heading(step.words), *earlier_page(step), Passage(step.hint))
    said = [heading(step.words), *map(Passage, step.notes)]
    said += numbered([_labelled(one) for one in step.choices])
    said += _legend(bank, step)
    return (*said, *_ending(step))


def so_far_page(bank: Bank, response: Response, step: Step) -> Passages:
    """Return what was given at a place before the step at which one goes on."""
    asked = steps(bank, response, step.place)
    given = [one for one in asked[: step_like(asked, step)] if one.now and not one.inner]
    if not given:
        return ()
    return Passage("So far:"), *bulleted([f"{one.prompt}: {_shortened(one.now)}" for one in given])


def offers_page(step: Step, *, everything: bool = False) -> Passages:
    """Return the evidence that can be cited, the first of each list, or all; numbers count what is not shown.

    Once something is cited, what others published is only mentioned.
    """
    own = [one.label for one in step.choices if not one.id.startswith(PUBLISHED)]
    published = [one.label for one in step.choices if one.id.startswith(PUBLISHED)]
    most_own, most_published = FIRST_OFFERS, 0 if step.now else FIRST_OFFERS
    if everything:
        most_own, most_published = len(own), len(published)
    said: list[Passage] = []
    if step.now:
        said.append(Passage(f"Cited in this answer: {step.now}."))
    if own:
        said += [heading("In your evidence already:"), *numbered(own[:most_own])]
    if published[:most_published]:
        said.append(heading("Published by others, to cite beside your own:"))
        said += numbered(published[:most_published], len(own) + 1)
    if hidden := len(own[most_own:]) + len(published[most_published:]):
        said.append(Passage(f"Type more to see {hidden} more that can be cited."))
    return tuple(said)


def help_page() -> Passages:
    """Return the commands and the rules of typing."""
    return (
        heading("What you can type"),
        Passage("Enter alone keeps what is there, or leaves it empty. Everything you give is saved at once."),
        *bulleted([f":{name}: {does}" for name, does in COMMANDS.items()]),
        Passage(
            "In a long text an empty line starts a paragraph, “- ” at the start of a line makes an item of a "
            "list, and [@name] cites evidence. To write a line that is a command, begin it with two colons."
        ),
    )


def _ending(step: Step) -> Passages:
    how = _how(step)
    if "\n" in step.now:
        return Passage(f"So far:\n{step.now}"), Passage(how)
    lines = [line for line in (step.now and f"So far: {step.now}", how) if line]
    return (Passage("\n".join(lines)),) if lines else ()


def _how(step: Step) -> str:
    if step.form == "prose":
        return _HOW_TO_REWRITE if step.now else _HOW_TO_WRITE
    keep = "Enter keeps it." if step.now else ""
    return " ".join(filter(None, (step.hint, keep)))


def _labelled(choice: Choice) -> str:
    return f"{choice.label} ({choice.tag})" if choice.tag else choice.label


def _legend(bank: Bank, step: Step) -> list[Passage]:
    """Say once what the words beside options mean, and whether options are missing."""
    question = bank.question(step.place)
    if question is None or not step.choices or any(question.option(one.id) is None for one in step.choices):
        return []
    mixed = len({one.standing for one in question.options}) > 1
    said = [
        Passage(f"{'Options marked ' + mark if mixed else 'The options'} {meaning}; source: {publishers}.")
        for standing, mark, meaning in _STANDINGS
        if (publishers := _publishers(bank, question, standing))
    ]
    if question.incomplete_options:
        said.append(Passage("The consultation's own list is longer than what is public: options may be missing here."))
    return said


def _publishers(bank: Bank, question: Question, standing: str) -> str:
    sources = [bank.source(one.source) for one in question.options if one.standing == standing]
    return "; ".join(dict.fromkeys(source.publisher if source else "not named" for source in sources))


def _review_page(bank: Bank, response: Response, step: Step) -> Passages:
    question, answer = bank.question(step.place), response.answer(step.place)
    parts = reviewed(steps(bank, response, step.place))
    said = [heading(step.words), *numbered([f"{one.prompt}: {_shortened(one.now)}" for one in parts])]
    if question and question.required and not has_main(question, answer):
        said.append(Passage(f"Still missing: {parts[0].prompt.lower()}. It is required."))
    if question and (length := length_told(question, answer)):
        said.append(Passage(length))
    if answer.skipped is not None:
        said.append(Passage(f"You skip this question: {answer.skipped}"))
    return (*said, Passage(step.hint))


def _shortened(words: str) -> str:
    pieces = words.split()
    if len(pieces) <= _REVIEWED_WORDS:
        return " ".join(pieces) or "nothing"
    return f"{' '.join(pieces[:_REVIEWED_WORDS])} ... ({len(pieces)} words in all)"
