"""Change a question's type and options, and what else of it hangs on these."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.desk.banks.bank_making_ids import unused
from wellput.desk.banks.bank_making_options import options_of
from wellput.errors import NotUnderstoodError
from wellput.intake.changing.list_replies import list_of
from wellput.intake.versions.matching import matched_options
from wellput.model.bank import CHOOSING, Choose, Each, Option, Question, QuestionType
from wellput.text import closest

TYPES: dict[QuestionType, str] = {
    "text": "words",
    "select_one": "one of several options",
    "select_multiple": "several options",
    "rank": "options put in order",
    "scale": "a step on a scale of options",
    "integer": "a whole number",
    "decimal": "a number",
    "date": "a day",
    "cost": "a cost worksheet",
    "relationships": "a partnership map",
}
"""Every type, and what is given in answer."""

_WITH_OPTIONS = CHOOSING | {"relationships"}
_ONE_CHOICE = ("select_one", "scale")


def with_type(question: Question, words: str) -> Question:
    """Return the question with another type; what only the old type has use for is taken out."""
    said = "_".join(words.casefold().split())
    found = next((one for one in TYPES if one == said), None)
    if found is None:
        near = closest(said, TYPES)
        hint = f"Did you mean {near}? " if near else ""
        raise NotUnderstoodError(f"{words.strip()!r} is no type of question.", f"{hint}Types: {', '.join(TYPES)}.")
    return fitted(question.model_copy(update={"type": found}))


def with_options(question: Question, words: str) -> Question:
    """Return the question with other options; one that was answered in other ways becomes a choice of one."""
    there = question.options
    items = list_of(words, [one.label for one in there])
    type_ = question.type if question.type in _WITH_OPTIONS else "select_one"
    fresh = options_of([label for _, label in items], type_)
    stay = {at for at, _ in items}
    left = [one for at, one in enumerate(there) if at not in stay]
    again = _found_again(left, [made for (at, _), made in zip(items, fresh, strict=True) if at is None])
    options: list[Option] = []
    taken = {there[at].id for at, _ in items if at is not None} | {one.id for one in again.values()}
    for (at, label), made in zip(items, fresh, strict=True):
        known = again.get(made.label) if at is None else there[at]
        if known:
            options.append(known.model_copy(update={"label": label}))
        else:
            options.append(made.model_copy(update={"id": unused(made.id, taken, "option")}))
            taken.add(options[-1].id)
    return fitted(question.model_copy(update={"type": type_, "options": tuple(options)}))


def _found_again(left: Sequence[Option], new: Sequence[Option]) -> dict[str, Option]:
    """Return by new words the option that is worded anew: what `wellput bank move` would find again keeps its id."""
    return {one.new.label: one.old for one in matched_options(left, new) if one.old and one.new}


def without_options(question: Question) -> Question:
    """Return the question without options, answered in words."""
    return fitted(question.model_copy(update={"type": "text" if question.type in CHOOSING else question.type}))


def needs_options(question: Question) -> bool:
    """Say whether a question is a choice and has nothing to choose from."""
    return question.type in CHOOSING and not question.options


def fitted(question: Question) -> Question:
    """Return the question without what its type has no use for, and with steps where it is a scale."""
    type_ = question.type
    changes: dict[str, object] = {}
    if type_ not in CHOOSING or (type_ in _ONE_CHOICE and question.most > 1):
        changes["choose"] = None
    if type_ != "rank":
        changes["each"] = Each()
    if type_ != "scale":
        changes["feeds"] = ()
    if type_ != "cost":
        changes["activities"] = ()
    if type_ not in ("integer", "decimal", "cost"):
        changes["unit"] = None
    changes["options"] = _stepped(question.options, type_) if type_ in _WITH_OPTIONS else ()
    return question.model_copy(update=changes)


def with_choose(question: Question, words: str) -> Question:
    """Return the question with how many may be chosen: 3, 1-3, up to 3."""
    said = words.casefold().removeprefix("up to ").replace(" to ", "-").replace(" ", "")
    least, dash, most = said.partition("-")
    if not least.isdecimal() or (dash and not most.isdecimal()) or int(most or least) < 1:
        raise NotUnderstoodError(f"{words.strip()!r} does not say how many.", "Type 3, or 1-3, or up to 3.")
    is_up_to = words.casefold().strip().startswith("up to")
    exactly = int(least)
    if dash and exactly > int(most):
        raise NotUnderstoodError("The least is more than the most.", "Type the smaller number first.")
    chosen = Choose(min=exactly, max=int(most)) if dash else Choose(min=1, max=exactly) if is_up_to else exactly
    return question.model_copy(update={"choose": chosen})


def _stepped(options: Sequence[Option], type_: QuestionType) -> tuple[Option, ...]:
    """Return the options with steps that count from 1 on a scale, and without any elsewhere."""
    if type_ != "scale":
        return tuple(one.model_copy(update={"step": None}) if one.step else one for one in options)
    told = options_of([one.label for one in options], type_)
    is_whole = [bool(one.step) for one in options] == [bool(one.step) for one in told]
    if not is_whole and any(one.step for one in told):
        return tuple(one.model_copy(update={"step": new.step}) for one, new in zip(options, told, strict=True))
    order = sorted(one.step for one in options if one.step)
    return tuple(one.model_copy(update={"step": order.index(one.step) + 1}) if one.step else one for one in options)
