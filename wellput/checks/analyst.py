"""The analyst's reading of positions: set against the option chosen, and clear where agreement is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.agreement import Sign, takes_a_side
from wellput.checks.answers import Answered, answered, option_label, shown
from wellput.checks.rule import Rule, Subject
from wellput.checks.scales import asks_for_agreement, scale_of
from wellput.model.finding import Finding

_SOURCE = "i-dot-ai, consult and themefinder (public code)"


def sign_of_option(one: Answered) -> Sign:
    """Return on which side of its question's scale the one option chosen lies."""
    scale = scale_of(one.question)
    if scale is None or len(one.answer.selected) != 1:
        return 0
    return scale.of_option(option_label(one.question, one.answer.selected[0]))


def position_against_option(subject: Subject) -> Iterator[Finding]:
    """The position's words say one thing, and the option chosen another."""
    for one in answered(subject):
        chosen, scale = sign_of_option(one), scale_of(one.question)
        if scale is None or not chosen:
            continue
        said = [(*place, scale.of_words(one.question, place[1].words)) for place in one.sentences("position")]
        if chosen in [sign for _, _, sign in said]:
            continue
        for passage, sentence, sign in said:
            if sign == -chosen:
                option = option_label(one.question, one.answer.selected[0])
                yield Finding(
                    "ANA02",
                    "warning",
                    passage.place(sentence.text),
                    f"{one.question.name}: “{option}” is chosen, and the position reads otherwise: "
                    f"{shown(sentence.text)}",
                    "Change the option or the words, so that both say the same.",
                )
                break


def unclear_position(subject: Subject) -> Iterator[Finding]:
    """The question asks whether you agree, and the answer's words neither agree nor disagree."""
    for one in answered(subject):
        chosen = sign_of_option(one)
        if not asks_for_agreement(one.question) or (one.answer.selected and not chosen):
            continue
        said = [*one.sentences("position"), *one.sentences("text")]
        if said and not any(takes_a_side(sentence.words) for _, sentence in said):
            passage, sentence = said[0]
            yield Finding(
                "ANA03",
                "advice" if chosen else "warning",
                passage.place(sentence.text),
                f"{one.question.name}: from the words alone nobody can tell whether you agree: {shown(sentence.text)}",
                "Begin with a sentence that says yes or no, and on what condition.",
            )


RULES = (
    Rule(
        code="ANA02",
        severity="warning",
        title="The position disagrees with the option chosen",
        why="Options are counted and words are read, by different people. Where the two differ, neither is believed.",
        source=_SOURCE,
        before="(chosen: Very badly. Position: Engagement here works very well.)",
        after="(chosen: Very badly. Position: Engagement here works badly: we hear of a flood from the news.)",
        find=position_against_option,
    ),
    Rule(
        code="ANA03",
        severity="warning",
        title="The position is unclear",
        why="Answers are marked as agreeing, disagreeing or unclear. Where an option makes it clear: advice only.",
        source=_SOURCE,
        before="(asked whether a duty is right: Partnerships are important to us.)",
        after="(asked whether a duty is right: We support a duty, if training comes with it.)",
        find=unclear_position,
    ),
)
