"""What the shipped banks promise: every theme, honest provenance, evidence that can be cited."""

import pytest

from wellput.model.bank import Bank, Option, Question
from wellput.model.relationships import TYPES
from wellput.store.banks import read_bank
from wellput.store.content import content

FOLDER = content("questionbank")
BANK: Bank = read_bank(FOLDER / "strengthening-partnerships-2025.yaml")
TOOLKIT: Bank = read_bank(FOLDER / "strategic-relationships-2022.yaml")
GENERAL: Bank = read_bank(FOLDER / "any-consultation.yaml")
BANKS = pytest.mark.parametrize("bank", [BANK, TOOLKIT], ids=lambda bank: bank.bank)
QUESTIONS = [*BANK.questions, *TOOLKIT.questions, *GENERAL.questions]
PRINCIPLES = {"shared-foundations", "relational-culture", "effective-structures", "capacity-and-resources"}
THEMES = {
    "self-assessment": PRINCIPLES,
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
TOOLKIT_THEMES = {
    "evaluate": {"types-now", "strategic-or-not", "departments", "within-sector"},
    "principles": {
        *("power", "value", "transparency", "consistency", "mindset", "sector-change"),
        *("structures", "mechanisms", "leadership", "scale", "time", "capacity", "funding"),
    },
    "benefits": {"direct-benefits", "indirect-benefits", "worth"},
    "barriers": {"barriers", "conditions"},
    "map": {"map", "gaps"},
    "plan": {"strengths", "vision", "priorities", "proactive-support", "responsible"},
}


def named(bank: Bank, question: str) -> Question:
    found = bank.question(question)
    assert found is not None, question
    return found


def published(bank: Bank, question: str) -> list[Option]:
    return [option for option in named(bank, question).options if option.standing == "published"]


@pytest.mark.parametrize(("bank", "themes"), [(BANK, THEMES), (TOOLKIT, TOOLKIT_THEMES)])
def test_every_theme_is_asked_about(bank: Bank, themes: dict[str, set[str]]) -> None:
    asked = {theme.id: {question.id for question in theme.questions} for theme in bank.themes}
    assert list(asked) == list(themes)
    assert all(wanted <= asked[theme] for theme, wanted in themes.items())


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_every_question_says_why_guides_and_prompts_for_evidence(question: Question) -> None:
    assert question.title
    assert question.why
    assert question.guidance
    assert len(question.prompts) >= 3


def test_the_wording_is_mirrored_and_the_benefits_are_not_passed_off_as_the_twelve() -> None:
    benefits = named(BANK, "benefits")
    assert BANK.wording == "mirrored"
    assert benefits.incomplete_options
    assert len(benefits.options) != 12
    assert sum(option.standing == "option" for option in benefits.options) == 5
    assert benefits.each.reason
    assert benefits.each.unlocks


@BANKS
def test_every_option_that_is_not_published_as_one_names_its_source(bank: Bank) -> None:
    for question in bank.questions:
        for option in question.options:
            assert option.standing == "option" or bank.source(option.source), f"{question.id}: {option.id}"


@BANKS
def test_facts_can_be_cited_and_each_figure_stands_in_its_fact(bank: Bank) -> None:
    assert len(bank.published_evidence) >= 60
    for fact in bank.published_evidence:
        source = bank.source(fact.source)
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


def test_the_self_assessment_is_optional_short_and_helps_to_say_how_well_engagement_works() -> None:
    theme = BANK.themes[0]
    assert theme.optional
    assert "minutes" in (theme.introduction or "")
    assert len(theme.questions) == 4
    for question in theme.questions:
        assert not question.required
        assert {"how-well", "relationships", "effectiveness"} <= set(question.feeds)


@BANKS
def test_scales_that_feed_have_five_steps_that_are_ours(bank: Bank) -> None:
    for question in (one for one in bank.questions if one.feeds):
        assert question.type == "scale"
        assert [option.step for option in question.options] == [1, 2, 3, 4, 5]
        assert {option.source for option in question.options} == {"wellput"}


def test_the_general_bank_is_of_no_consultation_and_each_advice_in_it_names_its_source() -> None:
    assert GENERAL.wording == "general"
    assert GENERAL.consultation.closes is None
    assert GENERAL.response_title == "Response to a consultation"
    assert not GENERAL.published_figures
    options = [option for question in GENERAL.questions for option in question.options]
    assert {option.standing for option in options} == {"supplied"}
    asked = [*GENERAL.profile, *GENERAL.questions]
    assert all(GENERAL.source(one.source) for question in asked for one in question.advice)


def test_the_toolkit_is_adapted_and_passes_nothing_off_as_an_option_of_its_publishers() -> None:
    assert TOOLKIT.wording == "adapted"
    assert TOOLKIT.consultation.closes is None
    assert not [one.id for question in TOOLKIT.questions for one in question.options if one.standing == "option"]


def test_what_the_toolkit_lists_is_there_in_its_number_and_with_its_section() -> None:
    numbers = {
        "types-now": 5,
        "direct-benefits": 6,
        "indirect-benefits": 3,
        "barriers": 9,
        "conditions": 5,
        "priorities": 4,
    }
    for question, number in numbers.items():
        found = published(TOOLKIT, question)
        assert len(found) == number, question
        assert all(option.note for option in found)
    assert {option.id for option in published(TOOLKIT, "types-now")} == set(TYPES)
    assert {option.id for option in published(TOOLKIT, "priorities")} == PRINCIPLES


def test_every_fact_of_the_toolkit_from_the_research_names_its_section() -> None:
    for fact in TOOLKIT.published_evidence:
        assert fact.section or fact.source == "lga-ncvo-2022", fact.id
    (value,) = [fact for fact in TOOLKIT.published_evidence if fact.id == "south-glos"]
    assert set(value.figures) == {"£165,000", "£1.095 million", "£935,000", "£6", "£1"}


def test_a_fact_that_both_banks_cite_is_told_in_the_same_words() -> None:
    for fact in TOOLKIT.published_evidence:
        other = BANK.published(fact.id)
        assert other is None or (other.fact, other.figures, other.section) == (fact.fact, fact.figures, fact.section)
