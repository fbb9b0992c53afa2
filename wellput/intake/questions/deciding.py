"""The type of a question: by its options and how they are to be chosen, or by what a short answer would be."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.lines.glyphs import is_said_space, is_square
from wellput.intake.options.announcing import announces_options, speaks_of_scale
from wellput.intake.options.choosing import Choosing, choosing_in
from wellput.intake.options.degrees import are_steps_of
from wellput.intake.options.ranking import orders_to_rank
from wellput.intake.options.scales import is_scale
from wellput.intake.questions.asking import only_instructs, opens_question, sentences_of
from wellput.intake.questions.notes_of_type import noted_type
from wellput.intake.questions.number_ranges import is_range_of_numbers
from wellput.intake.questions.parts import Block
from wellput.model.bank import QuestionType
from wellput.text.alike import alike

_HOW_MANY = re.compile(
    r"^(?:[^?]*?[,:.)\]] )?(?:(?:about|roughly|approximately|for|on|in|at|to|with|over|by|within|after|from|during|"
    r"up to|and|please|tell us|say|state|estimate|enter) ){0,4}(?:how many|"
    r"(?<=tell us )the (?:total )?number of|(?<=state )the (?:total )?number of|(?<=enter )the (?:total )?number of|"
    r"what (?:is|was) the (?:total )?number of|"
    r"number of)\b",
    re.IGNORECASE,
)
_ONE_ONLY = re.compile(
    r"\b(?:most|best|main|mainly|first|favourite|prefer|nearest|which one|how|is your|are you|"
    r"is the|was the|in what capacity|"
    r"do you (?:agree|own|have|live|think)|as:?)\b",
    re.IGNORECASE,
)
_WHICH_OF = re.compile(r"\bwhich (?:\w+ )?of (?:these|the following|those)\b|\bwhich of\b", re.IGNORECASE)
_WHICH_ONE = re.compile(
    r"\b(?:most|best|main|mainly|first|favourite|prefer|preferred|nearest|closest|live|describes?|is|was|one|are you|"
    r"represent|belong|falls?|choose|pick)\b",
    re.IGNORECASE,
)
_WHICH_OF_THESE = re.compile(r"\W*which of (?:these|those)\b(?![^?]*\b(?:list|below|boxes|options)\b)", re.IGNORECASE)
_NONE = re.compile(r"none(?: of (?:these|those|them|the above))?")
_HAPPENED = re.compile(r"\W*(?:do|does|did|have|has|had)\b(?![^?]*\b(?:or|most|main|best)\b)[^?]*\?\W*\Z", re.I)
_NONE_OF = re.compile(r"(?:none|all) of (?:these|the above|them)\b")
_IF_ANY = re.compile(
    r"\b(?:what|which) (?:(?:[\w-]+ ){0,3}[\w-]{2,}s,? \(?if any\b|"
    r"\(if any\) (?:[\w/-]+ ){0,5}(?!\w*(?:ss|us|is)\b)[\w-]{3,}s (?:are|do|did|have|were|will)\b)",
    re.IGNORECASE,
)
_PLURAL = re.compile(
    r"\b(?:which|what)\b(?: (?!of\b)[\w/-]+){0,4} (?!\w*(?:ss|us|is)\b)[\w-]{3,}s "
    r"(?:are|do|did|have|were|will|(?:is|does|has|would|should|can) (?:your?|the|they|we|our)\b)\b|"
    r"\b(?:which|what) (?:types?|kinds?|sorts?|forms?) of (?:[\w/-]+ ){0,3}"
    r"(?!(?:\w*(?:ss|us|is)|premises|works|means|series|species|headquarters)\b)[\w-]{3,}s "
    r"(?:are|do|does|did|have|has|were|will|would|should|can|could|best)\b|"
    r"\b(?:which|what) (?:[\w-]+ ){0,2}(?!\w*(?:ss|us|is)\b)[\w-]{4,}s of (?!the(?:se|m)\b|those|the following)|"
    r"\A\W*where do you (?:\w+ ){0,2}(?:hear|read|learn|find|get|look|go|turn)\b",
    re.IGNORECASE,
)
_ONE_OR_MORE = re.compile(r"\b(?:which|what)\b[^?.]{0,80}\w\(e?s\)(?!\w)", re.IGNORECASE)
_THINGS = re.compile(
    r"\b(?:what|which) are (?:your|the|their|its|our) (?:[\w-]+ ){0,3}(?!\w*(?:ss|us|is)\b)[\w-]{3,}s\b", re.IGNORECASE
)
_WHICH_THINGS = re.compile(
    r"\bwhich of (?:the following|these|those) (?:[\w-]+ ){0,3}(?!\w*(?:ss|us|is)\b)[\w-]{3,}s "
    r"(?:do|did|have) (?:you|they|we)\b(?![^?]*\b\w{2,}est\b)",
    re.IGNORECASE,
)
_HAS_ONE_OR_MORE = re.compile(
    r"(?:\A|(?<=[?.!:\])] ))(?:do|does|did|is|are|has|have|had|was|were|will)\b[^?.]*\bone or more\b[^?.]*\?\W*\Z",
    re.IGNORECASE,
)
"""What is answered with yes or no, be it of several things: "Have you set up one or more groups?"."""
_NAMED_PLURAL = re.compile(r"(?:[A-Z][\w/-]* )(?:[\w/-]+ ){0,5}[\w/-]{3,}(?<![su])s")
_MOST_OR_ONE = re.compile(
    r"\b(?:most|best|main|mainly|first|favourite|prefer|preferred|nearest|closest|one|likeliest)\b", re.IGNORECASE
)
_BEST_AT = re.compile(
    r"(?<!the )(?<!your )(?<!is )(?<!are )best(?= (?!describ|fit|suit|match|represent|reflect|appl)\w+)", re.IGNORECASE
)
"""What several things may be: "Which kinds of help best support carers?"."""
_ANY_OF = re.compile(r"\bany of (?:these|those|the following)\b", re.IGNORECASE)
_WHICH_ARE = re.compile(
    r"\bwhich\b[^?]{0,12} of (?:(?:the )?following|these|those)(?: [\w/]+){0,2} (?:are|were|apply|applied|have)\b"
    r"(?! (?:you|your)\b)",
    re.IGNORECASE,
)
_FEWEST_STEPS = 3
_AND_MORE = re.compile(
    r"(?:,? and|[,;]) (?:\w+ )?(?:what|which|who|whom|where|when|why|how|in what|do|does|should|would|is|are)\b|"
    r"\bplease (?:explain|describe|give|say|tell)\b",
    re.IGNORECASE,
)
_ASKED_BEFORE = re.compile(
    r"(?:what|which|who|whom|where|when|why|how(?! many\b))\b[^?.:]{3,160}?,? and (?:\w+ )?(?:how many|what number)\b",
    re.IGNORECASE,
)
"""Something else that is asked before a number is: "What do you keep, and how many?"."""
_DATE = re.compile(
    r"\bd{1,2}\s*[/.-]\s*m{1,3}\s*[/.-]\s*y{2,4}\b|(?<!_)_++\s*+/\s*+_++\s*+/\s*+_|"
    r"(?<!\.)\.{2,}+\s*+/\s*+\.{2,}+\s*+/\s*+\.{2}|"
    r"\[?\s*\]?/\[?\s*\]?/(?:20)?__|\bdate format\b|\bm{2}\s*[/.-]\s*y{4}\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"\u00a3\s*(?:[._\u2026]{2,}|\[\s*\]|\s*$)|"
    r"(?<![._\u2026])[._\u2026]{3,}+\s*+(?:(?:pounds|per cent)\b|%|p\b)"
)
_IN_MONEY = re.compile(
    r"[(\[](?:in )?(?:\u00a3s?|pounds|GBP)(?:\s?(?:/|a|per|each|every)\s?\w+| p\.?a\.?)?[)\]]", re.IGNORECASE
)
_MEASURED = re.compile(
    r"(?<![\s._\u2026])\s*+(?:[._\u2026]{2,}+|\[\s*+\])\s*+(?:years?|months?|weeks?|days?|hours?|minutes?|people|"
    r"persons?|members?|times|"
    r"(?P<measure>miles?|km|kilometres?|m2|m|metres?|kg|tonnes?|acres?|hectares?|litres?|%|per cent))(?!\w)\.?\s*\Z",
    re.IGNORECASE,
)
_IN_UNITS = re.compile(
    r"\b(?:what|how (?:much|long|far|wide|high|big|large))\b[^?]*,? in (?:whole )?(?:pounds|metres|kilometres|miles|"
    r"minutes|hours|litres|"
    r"tonnes|hectares|acres)(?:,|\?|\Z)|"
    r"\bhow (?:much|long|far|wide|high|big|large)\b[^?]*\?\s*\((?:in )?(?:pounds|\u00a3|metres|km|kilometres|miles|"
    r"minutes|hours|"
    r"litres|tonnes)\)",
    re.IGNORECASE,
)
_UNIT_ASIDE = re.compile(r", in (?:whole )?\w+(?:,|(?=\?))", re.IGNORECASE)
"""A unit set off by commas within a question: "What sum, in pounds, would be right?"."""
_COUNTED = re.compile(r"\((?:whole )?(?:number|a number|enter a number)(?: only)?\)", re.IGNORECASE)


def type_of(block: Block, options: Sequence[str], choosing: Choosing) -> QuestionType:
    """Return the type that a question is likeliest to have."""
    if options:
        return _choice(block, options, choosing)
    if announced_absent(block, options):
        return _promised(block, choosing)
    return _answer(block)


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


def without_unit(words: str) -> str:
    """Return the words without a blank for a number and its unit: "For how long? ____ years"."""
    return _MEASURED.sub("", words)


def _choice(block: Block, options: Sequence[str], choosing: Choosing) -> QuestionType:
    if choosing.ranked and not _excludes(options):
        return "rank"
    is_loose = noted_type(block.wording) == "several" and (_excludes(options) or is_scale(options, _FEWEST_STEPS))
    is_loose = is_loose or (_excludes(options) and bool(_HAS_ONE_OR_MORE.search(block.wording)))
    if choosing.several and not is_loose:
        return "select_multiple"
    is_degree = is_scale(options, _FEWEST_STEPS) or are_steps_of(block.wording, options)
    if is_degree and not _counts(block, options):
        return "scale"
    return "select_multiple" if may_be_several(block, options, choosing) else "select_one"


def may_be_several(block: Block, options: Sequence[str], choosing: Choosing) -> bool:
    """Say whether several may be chosen though nobody says so: boxes to tick, below a question that allows it."""
    if choosing.is_said or _excludes(options) or is_scale(options):
        return False
    if any(part.piece.is_told_several for part in block.of("option")) or _asks_what_of(block.wording, options):
        return True
    ticked = [part.piece.line.control == "tick" for part in block.of("option")]
    if ticked and all(ticked):
        return not _ONE_ONLY.search(block.wording)
    if block.of("option") and all(part.piece.line.control == "radio" for part in block.of("option")):
        return False
    squares = [is_square(part.piece.words) for part in block.of("option", "options") if part.piece.words]
    if _names_several(block.wording) or _IF_ANY.search(block.wording) or (squares and _ANY_OF.search(block.wording)):
        return True
    is_said = (squares and all(squares)) or any(_NONE_OF.match(alike(option)) for option in options)
    return bool(is_said and _WHICH_OF.search(block.wording) and not _WHICH_ONE.search(block.wording))


def _asks_what_of(words: str, options: Sequence[str]) -> bool:
    """Say whether things, and none of them, are the answers to what yes or no would answer: "Have you met risks?"."""
    has_none = any(_NONE.fullmatch(alike(option)) for option in options)
    return has_none and len(options) > _FEWEST_STEPS and bool(_HAPPENED.match(words))


def _names_several(words: str) -> bool:
    """Say whether words ask for things in the plural, or name them: "Which schema(s) are used?", "Kinds of work"."""
    is_plural = _PLURAL.search(words) or (_NAMED_PLURAL.fullmatch(words) and not opens_question(words))
    of_list = _WHICH_THINGS.search(words) and not _WHICH_ONE.search(words)
    is_of_one = _MOST_OR_ONE.search(_BEST_AT.sub("", words))
    return bool(_ONE_OR_MORE.search(words) or _THINGS.search(words) or of_list or (is_plural and not is_of_one))


def _counts(block: Block, options: Sequence[str]) -> bool:
    """Say whether the options are no more than numbers of what a question counts: "How many ...?", "1", "2", "3+"."""
    return bool(_HOW_MANY.search(block.wording)) and all(option.rstrip("+").isdigit() for option in options)


def _excludes(options: Sequence[str]) -> bool:
    """Say whether one option is the contrary of another: yes and no."""
    firsts = {re.split(r"\W", alike(option), maxsplit=1)[0] for option in options}
    return {"yes", "no"} <= firsts or {"true", "false"} <= firsts


def _promised(block: Block, choosing: Choosing) -> QuestionType:
    if choosing.ranked:
        return "rank"
    if choosing.several:
        return "select_multiple"
    if speaks_of_scale(block.wording):
        return "scale"
    return "select_multiple" if not choosing.is_said and _asks_for_several(block.wording) else "select_one"


def _asks_for_several(words: str) -> bool:
    """Say whether a question with a list speaks of several of it: "Which of the following are ...?"."""
    if _ANY_OF.search(words) or _WHICH_ARE.search(words):
        return True
    return bool(_WHICH_OF.search(words)) and not _WHICH_ONE.search(words)


def _answer(block: Block) -> QuestionType:
    expected = next((part.piece.line.expects for part in block.parts if part.piece.line.expects), None)
    if expected:
        return expected
    if any(is_range_of_numbers(part.piece.words) for part in block.of("space")):
        return "integer"
    words = block.wording
    spaces = " ".join(part.piece.words for part in block.of("space"))
    if is_said_space(spaces):
        return "text"
    if _DATE.search(f"{words} {spaces}"):
        return "date"
    if _MONEY.search(f"{words} {spaces}"):
        return "decimal"
    if measured := _MEASURED.search(words) or _MEASURED.search(spaces):
        return "decimal" if measured["measure"] else "integer"
    if _is_sum(words):
        return "decimal"
    many = None if _ASKED_BEFORE.match(words) else _HOW_MANY.search(words) or _COUNTED.search(words)
    return "integer" if many and not _AND_MORE.search(words, many.end()) else "text"


def _is_sum(words: str) -> bool:
    """Say whether words ask for an amount in units that they name, and for nothing beside it."""
    found = _IN_UNITS.search(words)
    asked = _UNIT_ASIDE.sub(" ", words[found.start() :]) if found else words
    return bool(found or _IN_MONEY.search(words)) and not _AND_MORE.search(asked)
