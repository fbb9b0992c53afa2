"""`wellput bank edit`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from wellput.errors import NotUnderstoodError, WellputError

if TYPE_CHECKING:
    from wellput.desk.banks.bank_edit_given import Wish

Command = TypeVar("Command", bound=Callable[..., Any])

_OF_QUESTIONS = (
    ("--text", "What it asks."),
    ("--number", "Its number: 3, 1a, 3.1."),
    ("--type", "text, select_one, select_multiple, rank, scale, integer, decimal, date, cost or relationships."),
    ("--options", "All its options, with semicolons between."),
    ("--choose", "How many may be chosen: 3, 1-3, up to 3."),
    ("--limit", "How long an answer may be: 250 words, about 250 words, 1500 characters."),
    ("--required", "Whether it must be answered: yes or no."),
    ("--why", "What the answers are for."),
    ("--guidance", "How to answer it well."),
    ("--unit", "What a number counts."),
    ("--condition", "Given empty, it is asked of everybody; a condition is set in the file."),
)
_METAVARS = {"--condition": '""'}
_OF_BANKS = (
    ("--title", "The short name of the question; without a question, what the consultation is called."),
    ("--publisher", "Who consults."),
    ("--opened", "The day it opened."),
    ("--closes", "The day it closes, or the day and the time."),
    ("--route", "How a response goes in: online-survey, e-mail, post, telephone, in-person."),
    ("--accepts", "The formats it takes: docx odt."),
    ("--refuses", "The formats it does not take."),
    ("--contact", "The address to which a response goes."),
    ("--who-may-answer", "Who may answer."),
    ("--proposal", "What is proposed."),
    ("--about", "What the bank is."),
    ("--wording", "official, mirrored, adapted or general."),
)
_QUESTIONS_ALONE = {name.removeprefix("--") for name, _ in _OF_QUESTIONS}
_BANKS_ALONE = {name.removeprefix("--") for name, _ in _OF_BANKS} - {"title"}


def _parts(command: Command) -> Command:
    for option, about in reversed((*_OF_QUESTIONS, *_OF_BANKS)):
        command = click.option(option, metavar=_METAVARS.get(option, "WORDS"), help=about)(command)
    return command


@click.command("edit")
@click.argument("bank", metavar="BANK")
@click.argument("question", metavar="[QUESTION]", required=False)
@_parts
@click.option("--add-option", multiple=True, metavar="WORDS", help="One more option; may be repeated.")
@click.option("--drop-option", type=int, metavar="NUMBER", help="Take an option out, by its place.")
@click.option("--add-prompt", multiple=True, metavar="WORDS", help="One more evidence prompt; may be repeated.")
@click.option("--drop-prompt", type=int, metavar="NUMBER", help="Take an evidence prompt out, by its place.")
@click.option("--suggest-prompts", is_flag=True, help="Show evidence prompts that fit the question, by topic.")
@click.option("--take-prompts", metavar="NUMBERS", help="Take these of the suggested prompts: 1,3 or all.")
@click.option("--move-before", metavar="QUESTION", help="Put it right before another question.")
@click.option("--move-after", metavar="QUESTION", help="Put it right after another question.")
@click.option("--up", is_flag=True, help="Move it one place up.")
@click.option("--down", is_flag=True, help="Move it one place down.")
@click.option("--part", metavar="PART", help="Put it into this part: its title, or “About you”.")
@click.option("--part-title", metavar="WORDS", help="Another name for the part in which it stands.")
@click.option("--drop", is_flag=True, help="Take it out.")
@click.option("--add", is_flag=True, help="Add a question after QUESTION, or at the end, with --text.")
@click.option("--undo", is_flag=True, help="Take the last change of the bank back; given again, bring it back.")
def edit_bank(bank: str, question: str | None, undo: bool, **given: Any) -> None:  # noqa: ANN401 -- each option's own
    """Change a question bank: its questions, their order, what is known of the consultation.

    Without options you are asked, question by question. An option that is given empty
    ("") empties what it names. Every step is checked and saved at once, or refused with
    nothing changed; comments and order in the file are kept. A bank that ships with
    Wellput is never changed: a copy in your questionbank folder is.

    \b
    Example:  wellput bank edit my-bank
              wellput bank edit my-bank 3 --text "What would it cost you?" --type cost
              wellput bank edit my-bank 3 --suggest-prompts
              wellput bank edit my-bank 7 --move-before 3
              wellput bank edit my-bank 8 --part "About you"
              wellput bank edit my-bank --add --text "What was not asked?"
              wellput bank edit my-bank --closes 2030-01-31 --accepts docx
              wellput bank edit my-bank --undo
    """
    from wellput.cli.bank_edit_dialogue import converse
    from wellput.cli.dialogue import say
    from wellput.cli.replies import replies
    from wellput.desk.banks.bank_edit_given import grant, offered, taken_back
    from wellput.desk.banks.bank_edit_turns import begin

    wish = _wish(given, is_of_question=question is not None or given["add"])
    try:
        if undo:
            say(taken_back(bank, question, wish))
        elif given["suggest_prompts"]:
            say(offered(bank, question, wish))
        elif wish.is_nothing:
            converse(begin(bank, question), replies())
        else:
            say(grant(bank, question, wish))
    except NotUnderstoodError as trouble:
        raise WellputError(bank, trouble.what, trouble.mend) from trouble


def _wish(given: dict[str, Any], *, is_of_question: bool) -> Wish:
    from wellput.desk.banks.bank_edit_given import Wish

    named = {name: given[name.replace("-", "_")] for name in _QUESTIONS_ALONE | _BANKS_ALONE | {"title"}}
    parts = {name: words for name, words in named.items() if words is not None}
    strange = parts.keys() & (_BANKS_ALONE if is_of_question else _QUESTIONS_ALONE)
    if strange:
        name = min(strange)
        what = f"--{name} is said of {'the bank as a whole' if is_of_question else 'one question'}."
        mend = (
            "Leave the question out." if is_of_question else "Name the question after the bank: its number or its id."
        )
        raise WellputError(f"--{name}", what, mend)
    return Wish(
        parts=parts,
        more=_more(given),
        add=given["add"],
        drop=given["drop"],
        before=given["move_before"],
        after=given["move_after"],
        up=given["up"],
        down=given["down"],
        part=given["part"],
        part_title=given["part_title"],
        take_prompts=given["take_prompts"],
    )


def _more(given: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    """Return what is added to lists and taken out of them, as one would type it in the dialogue."""
    more = {}
    for part in ("options", "prompts"):
        one = part.removesuffix("s")
        gone = given[f"drop_{one}"]
        items = (*(() if gone is None else (f"- {gone}",)), *(f"+ {words}" for words in given[f"add_{one}"]))
        if items:
            more[part] = items
    return more
