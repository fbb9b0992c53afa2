"""How a collation was made, in sentences for whoever reads the report."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.collate.figures import By, Collation
from wellput.text.amounts import in_words

_GROUPED: dict[By | None, str] = {
    "kind": "Figures are told for everybody, and for each kind of member.",
    "area": "Figures are told for everybody, and for each area.",
    None: "Figures are told for everybody.",
}
_SEVERAL = " Where several answers could be chosen they can come to more than 100%."
_RANKS = (
    "In a ranking, points are Borda's: of five places the first gives 5 points and the fifth 1. Choices with as "
    "many points share a place, shown as 4=. The mean rank is over those who ranked the choice."
)
_QUARTILES = (
    "Half of the numbers lie between the two quartiles, which are found by linear interpolation (R-7, as in "
    "Excel's QUARTILE.INC)."
)
_SHARED_COSTS = "What several members pay or count together is left out of totals of costs, and told beside them."


def method_lines(collation: Collation) -> tuple[str, ...]:
    """Say what was counted, how, and what is masked; of quartiles and the like only where they are told."""
    return (
        f"{in_words(collation.returns, 'returns')} {'was' if collation.returns == 1 else 'were'} counted, one for each "
        "member. Members chose whether to reply, so the figures speak for those who did.",
        _GROUPED[collation.by],
        *_figures(collation),
        f"Where fewer than {collation.least} of a group were asked or answered, its figures are masked, and whether "
        "any of it answered; so are figures of other groups from which a masked one could be worked out.",
    )


def _figures(collation: Collation) -> Iterator[str]:
    answered = [one for one in collation.questions if one.everybody.base]
    told = [one.everybody for one in answered]
    several = any(one.question.type == "select_multiple" for one in answered)
    if any(one.choices or one.ranking for one in told):
        yield (
            "Percentages are of those who chose an answer to the question, whose number stands beside them. Who only "
            f"said something in words is not among these, and is counted beside them.{_SEVERAL if several else ''}"
        )
    if any(one.ranking for one in told):
        yield _RANKS
    if any(one.numbers or one.costs for one in told):
        yield _QUARTILES
    if any(one.costs for one in told):
        yield _SHARED_COSTS


def quoting_lines(least: int, most: int | None) -> tuple[str, ...]:
    """Say whose words are quoted, and by what name."""
    limit = f"At most {most} are quoted to a question, from each kind of member in turn, by chance and not by merit."
    return (
        "Words are quoted only where the member allows it, and as they were written, line breaks and spaces aside. A "
        "member's name stands beside them only where that is allowed too; no answer to these questions counts as no.",
        "Words that name a member who may not be named are left out whole.",
        f"A member that is not named is called by its kind, unless fewer than {least} of the kind replied, or that "
        "would give such a kind away.",
        *(() if most is None else (limit,)),
    )
