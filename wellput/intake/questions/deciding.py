"""The type of a question: by its options and how they are to be chosen, or by what a short answer would be."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.options.announcing import announces_options, speaks_of_scale
from wellput.intake.options.choosing import Choosing, choosing_in
from wellput.intake.options.degrees import are_steps_of
from wellput.intake.options.ranking import orders_to_rank
from wellput.intake.options.scales import is_scale
from wellput.intake.questions.asking import only_instructs, sentences_of
from wellput.intake.questions.notes_of_type import noted_type
from wellput.intake.questions.parts import Block
from wellput.intake.questions.several import FEWEST_STEPS, asks_for_several, excludes, may_be_several
from wellput.intake.questions.unlisted_answers import HOW_MANY, answer_type
from wellput.model.bank import QuestionType

_WHICH_OF_THESE = re.compile(r"\W*which of (?:these|those)\b(?![^?]*\b(?:list|below|boxes|options)\b)", re.IGNORECASE)
_HAS_ONE_OR_MORE = re.compile(
    r"(?:\A|(?<=[?.!:\])] ))(?:do|does|did|is|are|has|have|had|was|were|will)\b[^?.]*\bone or more\b[^?.]*\?\W*\Z",
    re.IGNORECASE,
)
"""What is answered with yes or no, be it of several things: "Have you set up one or more groups?"."""


def type_of(block: Block, options: Sequence[str], choosing: Choosing) -> QuestionType:
    """Return the type that a question is likeliest to have."""
    if options:
        return _choice(block, options, choosing)
    if announced_absent(block, options):
        return _promised(block, choosing)
    return answer_type(block)


def announced_absent(block: Block, options: Sequence[str] = ()) -> bool:
    """Say whether options are promised and none stand there; "which of these" in a part may mean the words above."""
    wording = block.wording
    if block.start.is_sub and _WHICH_OF_THESE.match(wording):
        return False
    if not options and any(part.piece.line.control == "list" and not part.options for part in block.of("options")):
        return True
    if block.of("option", "options", "grid"):
        return choosing_in(wording).ranked and not options and not block.of("grid")
    if any(part.piece.line.control == "box" for part in block.of("space")):
        return False
    is_announced = announces_options(wording) or orders_to_rank(wording)
    return is_announced or any(only_instructs(one) for one in sentences_of(wording))


def _choice(block: Block, options: Sequence[str], choosing: Choosing) -> QuestionType:
    if choosing.ranked and not excludes(options):
        return "rank"
    is_loose = noted_type(block.wording) == "several" and (excludes(options) or is_scale(options, FEWEST_STEPS))
    is_loose = is_loose or (excludes(options) and bool(_HAS_ONE_OR_MORE.search(block.wording)))
    if choosing.several and not is_loose:
        return "select_multiple"
    is_degree = is_scale(options, FEWEST_STEPS) or are_steps_of(block.wording, options)
    if is_degree and not _counts(block, options):
        return "scale"
    return "select_multiple" if may_be_several(block, options, choosing) else "select_one"


def _counts(block: Block, options: Sequence[str]) -> bool:
    """Say whether the options are no more than numbers of what a question counts: "How many ...?", "1", "2", "3+"."""
    return bool(HOW_MANY.search(block.wording)) and all(option.rstrip("+").isdigit() for option in options)


def _promised(block: Block, choosing: Choosing) -> QuestionType:
    if choosing.ranked:
        return "rank"
    if choosing.several:
        return "select_multiple"
    if speaks_of_scale(block.wording):
        return "scale"
    return "select_multiple" if not choosing.is_said and asks_for_several(block.wording) else "select_one"
