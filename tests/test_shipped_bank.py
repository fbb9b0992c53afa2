"""What the shipped bank promises: every theme, honest provenance, evidence that can be cited."""

import pytest

from wellput.model.bank import Bank, Question
from wellput.store.banks import read_bank
from wellput.store.content import content

BANK: Bank = read_bank(content("questionbank") / "strengthening-partnerships-2025.yaml")
QUESTIONS = list(BANK.questions)
THEMES = {
    "current-engagement": {
        *("how-well", "frequency", "effectiveness", "engagement-benefits", "barriers", "lack-of-engagement"),
        *("resources", "financial-support", "annual-cost"),
    },
    "legal-duty": {
        *("right-means", "implementation", "staffing", "budgets", "absorb-costs", "joint-capacity"),
        *("time-required", "alternatives"),
    },
    "top-five": {"benefits"},
    "closing": {"key-messages", "anything-else"},
}


def test_every_theme_of_the_consultation_is_asked_about() -> None:
    asked = {theme.id: {question.id for question in theme.questions} for theme in BANK.themes}
    assert list(asked) == list(THEMES)
    assert all(wanted <= asked[theme] for theme, wanted in THEMES.items())


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_every_question_says_why_guides_and_prompts_for_evidence(question: Question) -> None:
    assert question.title
    assert question.why
    assert question.guidance
    assert len(question.prompts) >= 3


def test_the_wording_is_mirrored_and_the_benefits_are_not_passed_off_as_the_twelve() -> None:
    benefits = BANK.question("benefits")
    assert BANK.wording == "mirrored"
    assert benefits is not None
    assert benefits.incomplete_options
    assert len(benefits.options) != 12
    assert sum(option.standing == "option" for option in benefits.options) == 5
    assert benefits.each.reason
    assert benefits.each.unlocks


def test_every_option_that_is_not_published_as_one_names_its_source() -> None:
    for question in QUESTIONS:
        for option in question.options:
            assert option.standing == "option" or option.source, f"{question.id}: {option.id}"


def test_at_least_thirty_facts_can_be_cited_and_each_figure_stands_in_its_fact() -> None:
    assert len(BANK.published_evidence) >= 30
    for fact in BANK.published_evidence:
        source = BANK.source(fact.source)
        assert source is not None
        assert source.publisher
        assert fact.questions, fact.id
        assert all(figure in fact.fact for figure in fact.figures), fact.id


def test_both_kinds_of_respondent_are_asked_about_every_theme() -> None:
    for kind in ("vcf", "responder"):
        for theme in BANK.themes:
            asked = [one for one in theme.questions if not one.relevant or kind in (one.relevant.respondent or (kind,))]
            assert asked, f"{theme.id} asks nothing of {kind}"


def test_published_figures_are_those_of_the_outcome() -> None:
    figures = {(one.question, one.option, one.group): one.percent for one in BANK.published_figures}
    assert figures["benefits", "channels", "vcf"] == 47
    assert figures["benefits", "channels", "responder"] == 43
    assert {46, 5, 14, 2, 52, 79, 53, 65} <= {int(percent) for percent in figures.values()}
